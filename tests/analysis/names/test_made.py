"""What is built, driven and written, and the kinds its words and the text give it."""

import pytest

from reader.entities import LAW
from tests.analysis.names.test_at_sight import EVENT, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK, mentions, types


@pytest.mark.parametrize(
    "name", ["Tarna Lighthouse", "Lund Weir", "Malian Opera House", "Halden Wind Farm", "Cathedral of the Nets"]
)
def test_what_is_built_is_a_place(name: str) -> None:
    assert types(f"They saw the {name} again.", (name, ORGANIZATION, ())) == {name: PLACE}


@pytest.mark.parametrize(("name", "kind"), [("Qelda Park", PLACE), ("Ines Park", PERSON)])
def test_what_has_an_article_and_ends_as_what_is_built_is_nobody_without_a_given_name(name: str, kind: object) -> None:
    assert types(f"They spoke of the {name} again.", (name, PERSON, ())) == {name: kind}


@pytest.mark.parametrize("car", ["Toyota Corolla", "Porsche Qelda", "Ford Transit"])
def test_one_of_what_is_driven_is_a_product_with_its_own_name(car: str) -> None:
    maker = car.partition(" ")[0]
    assert types(f"She left in a silver {car} and drove off.", (maker, ORGANIZATION, ())) == {car: PRODUCT}


@pytest.mark.parametrize("what", ["Ford Foundation", "Toyota Cup"])
def test_what_a_maker_of_cars_gives_its_name_to_is_no_car(what: str) -> None:
    assert PRODUCT not in types(f"She won a {what} and left.", (what, ORGANIZATION, ())).values()


def test_whoever_works_for_a_maker_drives_nothing() -> None:
    text = "She met a Toyota Tarna manager there."
    assert PRODUCT not in types(text, ("Toyota Tarna", ORGANIZATION, ())).values()


def test_what_a_firm_makes_in_small_letters_is_no_part_of_its_name() -> None:
    text = "They bought Nvidia chips there."
    assert types(text, ("Nvidia chips", WORK, ())) == {"Nvidia": ORGANIZATION}


@pytest.mark.parametrize("told", ["her fourth novel", "a film about nets", "a play written in June"])
def test_what_is_told_to_be_a_work_behind_a_comma_is_one(told: str) -> None:
    assert types(f"They spoke of Salt Nets, {told}, there.", ("Salt Nets", ORGANIZATION, ())) == {"Salt Nets": WORK}


@pytest.mark.parametrize("told", ["a film studio", "the author of the book", "an opera singer"])
def test_what_goes_on_behind_the_word_for_a_work_tells_of_none(told: str) -> None:
    assert WORK not in types(f"They spoke of Qel Lindor, {told}, there.", ("Qel Lindor", PERSON, ())).values()


def test_a_title_with_an_article_is_whole_where_it_is_told_what_it_is() -> None:
    text = "She won for The Salt Nets, her fourth novel. The Salt Nets sold."
    assert mentions(text, ("Salt Nets", PLACE, ())) == {("The Salt Nets", WORK): ["The Salt Nets"] * 2}


@pytest.mark.parametrize(("goods", "maker"), [("Claude", "Anthropic"), ("ChatGPT", "ChatGPT")])
def test_what_is_sold_under_a_name_is_a_product_where_its_maker_is_named(goods: str, maker: str) -> None:
    text = f"She asked {goods} twice. {maker} answered."
    assert types(text, (goods, PERSON, ()))[goods] is PRODUCT


def test_a_name_under_which_something_is_sold_is_somebodys_elsewhere() -> None:
    assert types("She asked Claude twice. Nobody answered.", ("Claude", PERSON, ())) == {"Claude": PERSON}
    text = "Anthropic met Claude Roca."
    assert types(text, ("Claude Roca", PERSON, ()))["Claude Roca"] is PERSON


@pytest.mark.parametrize("paper", ["Qelda Medicine", "Current Nets"])
def test_what_somebody_publishes_in_is_a_body(paper: str) -> None:
    assert types(f"It was published in {paper} there.", (paper, PLACE, ())) == {paper: ORGANIZATION}
    assert types(f"They read the journal {paper} there.") == {paper: ORGANIZATION}


@pytest.mark.parametrize("storm", ["Hurricane Ines", "Tropical Storm Bela", "Super Typhoon Qelai"])
def test_a_storm_is_an_event_under_its_name_alone_too(storm: str) -> None:
    name = storm.rpartition(" ")[2]
    text = f"They fled {storm} there. Then {name} left."
    assert mentions(text, (name, PERSON, ())) == {(storm, EVENT): [storm, name]}


def test_what_is_done_about_storms_is_none() -> None:
    assert types("The Cyclone Shelter is open.") == {}


@pytest.mark.parametrize("lane", ["Mill Lane", "Church Road"])
def test_a_street_that_is_called_by_a_plain_word_is_nobody(lane: str) -> None:
    assert types(f"They met in {lane} there.", (lane, PERSON, ())) == {lane: PLACE}
    assert types("They met Diane Lane there.", ("Diane Lane", PERSON, ())) == {"Diane Lane": PERSON}


def test_a_firm_has_its_founder_before_what_it_is() -> None:
    text = "They drank at Lindor's Brewery there."
    assert types(text, ("Lindor", PERSON, ()), ("Brewery", ORGANIZATION, ())) == {"Lindor's Brewery": ORGANIZATION}


@pytest.mark.parametrize(
    "text", ["Variety reported that he left.", "He told Variety so.", "He reads Variety magazine."]
)
def test_a_paper_that_is_called_by_a_plain_word_is_found_where_it_reports(text: str) -> None:
    assert types(text) == {"Variety": ORGANIZATION}


def test_a_plain_word_that_reports_nothing_is_no_paper() -> None:
    assert types("Variety is good.") == {}


def test_a_studio_makes_games_and_what_has_an_article_is_held() -> None:
    assert types("He joined Qelda Games there.", ("Qelda Games", WORK, ())) == {"Qelda Games": ORGANIZATION}
    assert types("He won the Qelda Games there.", ("Qelda Games", WORK, ())) == {"Qelda Games": EVENT}
    assert types("He saw Winter Games there.", ("Winter Games", ORGANIZATION, ())) == {"Winter Games": EVENT}


def test_a_law_is_called_by_what_it_does() -> None:
    act = "Keeping Nets Out of Harbours Act"
    assert types(f"She opposed the {act} again.", ("Harbours Act", LAW, ())) == {act: LAW}


@pytest.mark.parametrize("told", ["was closed", "is shut", "between Tarna and Halden"])
def test_a_road_that_is_shut_is_a_place(told: str) -> None:
    assert types(f"Then the A646 {told}.", ("A646", PRODUCT, ()))["A646"] is PLACE
