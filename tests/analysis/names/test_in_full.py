"""Lands, shops and sides that were taken in part are whole, and short forms are what they stand for."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Chances
from reader.model import EntityType
from tests.analysis.names.test_at_sight import Given, mentions
from tests.analysis.taggers import Everywhere, kinds, types

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
GROUP, PRODUCT, LAW, WORK = EntityType.GROUP, EntityType.PRODUCT, EntityType.LAW, EntityType.WORK
DOUBTED: Chances = ((ORGANIZATION, 0.45),)


@pytest.mark.parametrize(
    "whole",
    ["Gulf of Orrin", "Strait of Orrin", "State of Mali", "Islamic Republic of Mali", "Commonwealth of the Bahamas"],
)
def test_a_land_and_a_water_have_what_they_are_in_their_names(whole: str) -> None:
    own = whole.rpartition(" ")[2]
    assert kinds(f"They left the {whole} early.", (own, PLACE)) == {whole: PLACE}


def test_who_deals_with_other_lands_is_of_none() -> None:
    assert kinds("The Secretary of State of Mali left.", ("Mali", PLACE)) == {"Mali": PLACE}


def test_a_land_named_in_full_is_the_land() -> None:
    assert types("The Republic of Mali closed it. Mali wept.", ("Mali", PLACE)) == {"Republic of Mali": PLACE}


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("They ate at Jim's Diner in May.", ("Jim", PERSON), ("Jim's Diner", ORGANIZATION)),
        ("The Kansas City Chiefs lost.", ("Kansas City", ORGANIZATION), ("Kansas City Chiefs", ORGANIZATION)),
        ("She asked Orrin Research UK for it.", ("UK", PLACE), ("Orrin Research UK", ORGANIZATION)),
        ("They asked the Church of Mali for it.", ("Mali", PLACE), ("Church of Mali", ORGANIZATION)),
        ("They flew with Orrin Air in May.", ("Orrin", ORGANIZATION), ("Orrin Air", ORGANIZATION)),
        ("They began Operation Orrin in May.", ("Orrin", PERSON), ("Operation Orrin", EntityType.EVENT)),
        ("They took the Halde Expressway home.", ("Halde", PLACE), ("Halde Expressway", PLACE)),
        ("They met Ines Roca al-Lund there.", ("Ines Roca", PERSON), ("Ines Roca al-Lund", PERSON)),
        ("They saw Jean-Luc Orrinet there.", ("Orrinet", PLACE), ("Jean-Luc Orrinet", PERSON)),
    ],
)
def test_what_was_taken_in_part_is_whole(
    text: str, part: tuple[str, EntityType], whole: tuple[str, EntityType]
) -> None:
    assert kinds(text, part) == dict([whole])


@pytest.mark.parametrize(
    ("text", "parts", "whole"),
    [
        ("They left Uttar Pradesh in May.", (("Uttar", PLACE), ("Pradesh", PLACE)), ("Uttar Pradesh", PLACE)),
        ("They met Ines Roca i Lund.", (("Ines Roca", PERSON), ("Lund", ORGANIZATION)), ("Ines Roca i Lund", PERSON)),
        ("They left Lao Cai in May.", (("Lao", GROUP), ("Cai", PERSON)), ("Lao Cai", PLACE)),
        ("They left Cox's Bazar in May.", (("Cox", PERSON), ("Bazar", PLACE)), ("Cox's Bazar", PLACE)),
        ("They left Air France in May.", (("Air", PERSON), ("France", PLACE)), ("Air France", ORGANIZATION)),
        ("They met Quelzan Roca in May.", (("Quelzan", GROUP), ("Roca", PERSON)), ("Quelzan Roca", PERSON)),
        (
            "They left Roca's Shop Co. in May.",
            (("Roca", PLACE), ("Shop Co.", ORGANIZATION)),
            ("Roca's Shop Co.", ORGANIZATION),
        ),
        (
            "They asked the Quay Committee of the Red Cross in May.",
            (("Quay Committee", ORGANIZATION), ("Red Cross", PLACE)),
            ("Quay Committee of the Red Cross", ORGANIZATION),
        ),
        (
            "They asked the Malian Ministry of Quays in May.",
            (("Malian", GROUP), ("Ministry of Quays", ORGANIZATION)),
            ("Malian Ministry of Quays", ORGANIZATION),
        ),
    ],
)
def test_two_names_side_by_side_may_be_one(
    text: str, parts: tuple[tuple[str, EntityType], ...], whole: tuple[str, EntityType]
) -> None:
    assert kinds(text, *parts) == dict([whole])


def test_what_a_land_has_is_no_firm_of_its_founder() -> None:
    found = kinds("They left Mali's Shop Co. in May.", ("Mali", PLACE), ("Shop Co.", ORGANIZATION))
    assert found == {"Mali": PLACE, "Shop Co.": ORGANIZATION}


def test_one_of_a_people_is_told_from_it() -> None:
    assert kinds("They met Republican Roca in May.", ("Republican", GROUP), ("Roca", PERSON)) == {
        "Republican": GROUP,
        "Roca": PERSON,
    }


@pytest.mark.parametrize("before", ["Most", "The former"])
def test_a_plain_word_before_britain_makes_no_body(before: str) -> None:
    assert kinds(f"{before} UK firms closed.", ("UK", PLACE)) == {"UK": PLACE}


@pytest.mark.parametrize(
    ("spelt", "short"),
    [("upper quay cranes", "UQC"), ("upper quay cranes", "UQCs"), ("Chief Quay Commissioner", "CQC")],
)
def test_what_is_short_for_plain_words_or_an_office_names_nothing(spelt: str, short: str) -> None:
    text = f"They asked for {spelt} ({short}) in May. The {short} closed."
    assert not find_names(documents.read(text, None), Everywhere(((short, ORGANIZATION),)))


def test_what_is_short_for_a_body_in_small_letters_stays() -> None:
    text = "They asked the lower quay board (LQB) in May."
    assert types(text, ("LQB", ORGANIZATION)) == {"LQB": ORGANIZATION}


def test_a_short_form_is_of_the_kind_of_what_it_stands_for() -> None:
    text = "They signed the Lower Quay Treaty (LQT). The LQT holds."
    assert types(text, ("LQT", ORGANIZATION)) == {"Lower Quay Treaty": LAW}


def test_whom_somebody_is_for_is_nobody() -> None:
    text = "They asked Dora Amsel (DA). The DA closed."
    assert kinds(text, ("Dora Amsel", PERSON), ("DA", ORGANIZATION))["DA"] is ORGANIZATION


@pytest.mark.parametrize(
    "name",
    ["Government of Mali", "People's Bank of Mali", "St Orrin's College London"],
    ids=["land", "bank", "college"],
)
def test_a_body_of_a_land_or_in_a_city_is_kept_however_unlikely(name: str) -> None:
    assert mentions(f"They asked the {name} for it.", (name, ORGANIZATION, DOUBTED))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Orrine SA", ORGANIZATION),
        ("CP-140 Orrin", PRODUCT),
        ("Google Orrinbooks", PRODUCT),
        ("Orrin XPedal", PRODUCT),
    ],
)
def test_no_firm_and_no_product_is_somebody(name: str, kind: EntityType) -> None:
    found = find_names(documents.read(f"They saw the {name} there.", None), Given(((name, PERSON, ((PERSON, 0.9),)),)))
    assert [entity.type for entity in found] == [kind]


@pytest.mark.parametrize("name", ["Cathedral of the Tides", "Estadio Roquel"])
def test_what_is_built_is_a_place_by_its_first_word(name: str) -> None:
    assert types(f"They saw the {name} there.", (name, ORGANIZATION)) == {name: PLACE}


def test_what_else_somebody_is_is_no_part_of_the_body() -> None:
    text = "She is head of the Center for Harbour Medicine and Professor at a school."
    assert types(text, ("Center for Harbour Medicine", ORGANIZATION)) == {"Center for Harbour Medicine": ORGANIZATION}


@pytest.mark.parametrize(
    "name",
    [
        "Office of Rail and Road",
        "Malian Red Cross",
        "Cricket South Africa",
        "Orrin Geological Survey",
        "Orrin Rifles",
        "Orrin Singers",
    ],
)
def test_a_body_is_told_by_its_last_words(name: str) -> None:
    assert types(f"They saw the {name} there.", (name, EntityType.WORK)) == {name: ORGANIZATION}


@pytest.mark.parametrize(
    ("name", "taken"),
    [("Fifa", PERSON), ("Pfizer-Roquel", PLACE), ("Faculty of Law", WORK), ("El Tribunal Quay", PLACE)],
)
def test_a_body_is_told_by_a_known_one_or_its_first_word(name: str, taken: EntityType) -> None:
    assert types(f"They asked {name} for it.", (name, taken)) == {name: ORGANIZATION}


def test_whom_a_side_owns_is_somebody_by_two_rare_names() -> None:
    found = kinds("They met PSG's Quelzan Roquel there.", ("PSG's Quelzan Roquel", ORGANIZATION))
    assert found == {"PSG": ORGANIZATION, "Quelzan Roquel": PERSON}


def test_a_short_form_goes_on_behind_its_hyphen() -> None:
    text = "The Quay Actors Guild (QAG-ROLA) met. QAG-ROLA left."
    assert kinds(text, ("Quay Actors Guild", ORGANIZATION)).keys() == {"Quay Actors Guild", "QAG-ROLA"}


def test_an_era_is_no_body() -> None:
    assert types("In the Orrin Period they left.", ("Orrin Period", ORGANIZATION)) == {"Orrin Period": EntityType.EVENT}


def test_a_body_for_the_law_is_no_law() -> None:
    name = "Office for Harbour Regulation"
    assert types(f"They asked the {name} for it.", (name, EntityType.WORK)) == {name: ORGANIZATION}


def test_the_judge_of_a_court_is_told_from_it() -> None:
    found = kinds("Supreme Court Justice Ines Roca wept.", ("Supreme Court Justice Ines Roca", ORGANIZATION))
    assert found == {"Supreme Court": ORGANIZATION, "Ines Roca": PERSON}


def test_what_a_body_is_known_as_is_the_body() -> None:
    text = "The Harbour Board, known as Volk, met."
    assert types(text, ("Harbour Board", ORGANIZATION), ("Volk", PLACE)) == {"Harbour Board": ORGANIZATION}


def test_a_short_form_with_a_hyphen_is_the_body_before_its_bracket() -> None:
    text = "The Harbour Party of Work (HBR-W) met. HBR-W left."
    assert types(text, ("Harbour Party of Work", ORGANIZATION), ("HBR-W", ORGANIZATION)) == {
        "Harbour Party of Work": ORGANIZATION
    }


@pytest.mark.parametrize(
    "text", ["In Parliament they wept.", "They asked the Cabinet for it.", "Mali's Parliament met."]
)
def test_the_parliament_and_the_cabinet_of_a_land_are_bodies(text: str) -> None:
    assert set(types(text).values()) >= {ORGANIZATION}


@pytest.mark.parametrize("text", ["A Member of Parliament wept.", "They met at Parliament House."])
def test_who_sits_in_a_parliament_is_none(text: str) -> None:
    assert not types(text)


@pytest.mark.parametrize("counted", ["80B", "5.4K", "12CUP", "BA.5"])
def test_a_number_with_what_it_counts_and_a_strain_name_nothing(counted: str) -> None:
    assert not types(f"It sold for {counted} there.", (counted, ORGANIZATION))


def test_a_school_of_sport_is_a_body() -> None:
    text = "Boise State won the game. The coach and the quarterback of Boise State saw a league of goals."
    assert types(text, ("Boise State", PLACE)) == {"Boise State": ORGANIZATION}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met US envoys in Tarna.", {"US": PLACE}),
        ("Turkey closed it. They wept.", {"Turkey": PLACE}),
        ("THEY TOLD US ALL", {}),
        ("It cost US$40 there.", {}),
    ],
)
def test_lands_by_their_letters_and_their_plain_words(text: str, found: dict[str, EntityType]) -> None:
    assert kinds(text, *([("Turkey", PLACE)] if "Turkey" in found else [])) == found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They fled Roquel camp in May.", "Roquel", PLACE),
        ("They fled Roquel militiamen in May.", "Roquel", ORGANIZATION),
        ("They asked Roquel Infratech in May.", "Roquel Infratech", ORGANIZATION),
        ("Roquel's Ines Lund said they wept.", "Roquel", ORGANIZATION),
        ("They fled Roquelgroup in May.", "Roquelgroup", ORGANIZATION),
    ],
)
def test_what_a_name_has_tells_its_kind(text: str, name: str, kind: EntityType) -> None:
    unsure: Chances = ((PERSON, 0.5), (kind, 0.4))
    found = find_names(documents.read(text, None), Given(((name, PERSON, unsure), ("Ines Lund", PERSON, ()))))
    assert {entity.name: entity.type for entity in found}[name] is kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met King Roland. Roland Amsel left.", {"Roland", "Roland Amsel"}),
        ("They met Prince Roland. Prince Roland Amsel left.", {"Roland Amsel"}),
        ("They met King Roland. Roland VI left.", {"Roland VI"}),
    ],
)
def test_who_reigns_under_a_given_name_is_nobody_else(text: str, names: set[str]) -> None:
    people = tuple((name, PERSON, ()) for name in ("Roland Amsel", "Roland VI", "Roland"))
    assert {entity.name for entity in find_names(documents.read(text, None), Given(people))} == names


def test_whom_a_firm_gives_an_office_is_no_firm() -> None:
    unsure: Chances = ((ORGANIZATION, 0.6), (PERSON, 0.3))
    text = "They named Quelzan Roquel chief executive in May."
    found = find_names(documents.read(text, None), Given((("Quelzan Roquel", ORGANIZATION, unsure),)))
    assert [entity.type for entity in found] == [PERSON]
