"""The tagger that is shipped, on sentences of our own: no figures, but what a reader would see at once."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.model import Entity, EntityType, MentionKind
from tests.shared import SHARED

PERSON, ORGANIZATION, PLACE, GROUP = (
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.PLACE,
    EntityType.GROUP,
)


def found(text: str) -> dict[str, EntityType]:
    return {entity.name: entity.type for entity in find_names(documents.read(text, None))}


def test_people_places_and_bodies_are_told_apart() -> None:
    text = "President Amina Diallo met officials of the World Bank in Nairobi on Monday, her spokesman said."
    assert found(text) == {"Amina Diallo": PERSON, "World Bank": ORGANIZATION, "Nairobi": PLACE}


def test_a_courtesy_is_no_part_of_a_name() -> None:
    assert found("The court heard that Mr Okello had left.") == {"Okello": PERSON}


def test_a_plain_word_at_the_start_of_a_sentence_is_no_name() -> None:
    text = "Farmers blamed the weather. Police closed the road. Prices rose again. Meanwhile, rain fell."
    assert found(text) == {}


def test_a_line_in_capitals_is_read_like_any_other() -> None:
    assert {"Kenya", "Ghana"} <= found("LEADERS OF KENYA AND GHANA MEET FOR TALKS").keys()


def test_curly_marks_are_no_part_of_a_name() -> None:
    assert "Lagos" in found("“Lagos is ready,” she said.")


def test_bold_capitals_of_mathematics_beside_a_name_are_read() -> None:
    assert "Lagos" in found("The mayor of 𝐋 of 𝐋 of 𝐋 of 𝐋 said that Lagos and 𝐀𝐛𝐮𝐣𝐚 agreed.")


def test_nothing_is_found_in_nothing() -> None:
    assert found("") == {}


def test_every_mention_is_a_name_with_letters_in_the_text() -> None:
    text = "US-led talks — “Baku’s” view, O'Neil & Sons Ltd. and the U.N. — went on; Côte d'Ivoire agreed."
    for entity in find_names(documents.read(text, None)):
        for mention in entity.mentions:
            assert mention.kind is MentionKind.NAME
            assert text[mention.start : mention.end] in entity.forms


@pytest.fixture(scope="module")
def seed() -> dict[str, Entity]:
    paths = sorted((SHARED / "seeds").glob("*384a25b0e3400b4c.txt"))
    if not paths:
        pytest.skip("the seed article is not beside the repository")
    text = paths[0].read_text(encoding="utf-8")
    return {entity.name: entity for entity in find_names(documents.read(text, None))}


@pytest.mark.parametrize("name", ["Antony Blinken", "Ararat Mirzoyan", "Jeyhun Bayramov"])
def test_the_seed_names_its_people(seed: dict[str, Entity], name: str) -> None:
    assert seed[name].type is PERSON
    assert set(seed[name].forms) == {name, name.split()[1]}


@pytest.mark.parametrize(
    "name",
    "Armenia,Azerbaijan,United States,Baku,Yerevan,Karabakh,Arlington,Virginia,Russia,Moscow".split(","),  # noqa: SIM905 (reads as a list)
)
def test_the_seed_names_its_places(seed: dict[str, Entity], name: str) -> None:
    assert seed[name].type is PLACE


@pytest.mark.parametrize("name", ["Armenian", "Azerbaijani", "Soviet", "Russian"])
def test_the_seed_names_its_peoples(seed: dict[str, Entity], name: str) -> None:
    assert seed[name].type is GROUP


def test_the_seed_names_its_bodies_and_takes_none_for_a_person(seed: dict[str, Entity]) -> None:
    assert {"State Department", "White House"} <= seed.keys()
    assert {entity.name for entity in seed.values() if entity.type is PERSON} == {
        "Antony Blinken",
        "Ararat Mirzoyan",
        "Jeyhun Bayramov",
    }


def test_the_seed_gives_the_secretary_his_office(seed: dict[str, Entity]) -> None:
    assert seed["Antony Blinken"].roles == ("Secretary of State",)


@pytest.mark.parametrize("firm", ["Berwick Securities", "Tate Capital"])
def test_somebody_and_the_firm_they_are_of_are_two(firm: str) -> None:
    text = f"It has run out of road, said Clara Jensen of {firm}, who cut her rating to sell."
    assert found(text) == {"Clara Jensen": PERSON, firm: ORGANIZATION}


def test_a_road_with_its_number_is_a_place() -> None:
    assert found("Storms washed away a stretch of National Highway 66.") == {"National Highway 66": PLACE}


@pytest.mark.parametrize("deal", ["takeover", "purchase"])
def test_what_is_taken_over_and_in_no_list_is_a_firm(deal: str) -> None:
    assert found(f"Its {deal} of Orrine is off.") == {"Orrine": ORGANIZATION}


def test_a_firm_of_partners_goes_by_the_first_of_them() -> None:
    (firm,) = find_names(documents.read("Marlow & Finch will close shops. Marlow has denied this.", None))
    assert firm.forms == ("Marlow & Finch", "Marlow")


def test_a_college_with_its_town_is_a_body() -> None:
    assert found("She took her doctorate at Imperial College London in 1962.") == {
        "Imperial College London": ORGANIZATION
    }


def test_a_regatta_is_an_event() -> None:
    text = "He left the cash in a cool box at the Harle Bay Regatta."
    assert found(text) == {"Harle Bay Regatta": EntityType.EVENT}


def test_a_verb_with_its_not_is_no_title() -> None:
    assert found("He rang his nan first. “Nan said, 'Don't drop it.'”") == {}


@pytest.mark.parametrize("place", ["RAF Wexcombe", "HMP Tarna"])
def test_an_air_base_and_a_prison_are_places(place: str) -> None:
    assert found(f"Two of them came from {place} on Monday.") == {place: PLACE}


def test_a_river_with_its_article_is_a_place() -> None:
    assert found("It rained until the River Wex burst its banks.") == {"River Wex": PLACE}


def test_a_builder_of_homes_is_a_firm() -> None:
    assert found("Lionheart Homes applied in September, and Lionheart Homes was refused.") == {
        "Lionheart Homes": ORGANIZATION
    }


def test_the_party_of_who_sits_for_a_ward_is_no_name() -> None:
    text = "Cllr Rupert Haines (Con, Wexcombe East) said the town had to find them."
    assert found(text) == {"Rupert Haines": PERSON, "Wexcombe East": PLACE}


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("Shares in Qube, Razem and Lundgren AB fell.", ("Qube", "Razem", "Lundgren AB")),
        ("Shares in Tullow, Harbour Energy, Orsted and Vestas rose.", ("Tullow", "Harbour Energy", "Orsted", "Vestas")),
        ("Analysts at Berenberg and Jefferies said so.", ("Berenberg", "Jefferies")),
        ("Brokers at Peregrine and Jardine Fleming said so.", ("Peregrine", "Jardine Fleming")),
        ("Banks including Lund Trust, Absa and Nedbank cut rates.", ("Lund Trust", "Absa", "Nedbank")),
        ("Shares in the shipping firms Maersk, Hapag-Lloyd and Zim rose.", ("Maersk", "Hapag-Lloyd", "Zim")),
        ("The retailer Takealot and its rival Jumia lost money.", ("Takealot", "Jumia")),
    ],
)
def test_what_stands_in_a_list_of_firms_is_a_firm(text: str, firms: tuple[str, ...]) -> None:
    assert found(text).items() >= dict.fromkeys(firms, ORGANIZATION).items()


def test_a_firm_says_what_it_will_do_on_a_day() -> None:
    assert found("Puma said on Tuesday it would cut 400 jobs.") == {"Puma": ORGANIZATION}


def test_what_a_firm_is_opens_a_sentence_and_is_no_part_of_it() -> None:
    assert found("Brokerage Kotak Securities cut its forecast.") == {"Kotak Securities": ORGANIZATION}


def test_a_firm_is_called_with_the_country_where_it_works() -> None:
    assert found("Last year Lafarge Africa posted gains.") == {"Lafarge Africa": ORGANIZATION}


def test_a_ship_keeps_the_title_that_it_is_called_by() -> None:
    text = "The ferry Lady Morag sails on Monday. Crew on the Lady Morag went home. Lady Morag Baird waved."
    assert found(text) == {"Lady Morag": EntityType.PRODUCT, "Morag Baird": PERSON}


def test_who_asked_is_named_before_a_poll_and_the_conservatives_are_a_party_s_members() -> None:
    text = "A MORI poll put the Conservatives on 31 per cent, and a UK survey on 30."
    assert found(text) == {"MORI": ORGANIZATION, "Conservatives": GROUP, "UK": PLACE}


def test_a_side_plays_behind_its_points() -> None:
    assert found("Kent (4) beat Essex (19) by 12 runs.") == {"Kent": ORGANIZATION, "Essex": ORGANIZATION}


def test_a_semicolon_parts_names() -> None:
    assert {"Marsh", "Vance"} <= found("They were Ines Roca, Vance; Marsh, and Ken Ito.").keys()


def test_who_held_an_office_then_is_a_person() -> None:
    text = "In 2011, people died at protests against then-president Bingu wa Mutharika."
    assert found(text) == {"Bingu wa Mutharika": PERSON}


def test_a_council_is_found_where_its_town_is_not_named_alone() -> None:
    assert found("The road belongs to Colchester Borough Council.") == {"Colchester Borough Council": ORGANIZATION}


def test_what_is_besieged_is_a_place() -> None:
    assert found("Rebels retook Debre Tabor on Monday.") == {"Debre Tabor": PLACE}


def test_what_rises_or_falls_in_a_list_is_a_firm() -> None:
    text = "Woodside, Santos and Beach Energy fell after oil slid, and so did other shares."
    assert found(text) == dict.fromkeys(("Woodside", "Santos", "Beach Energy"), ORGANIZATION)


def test_a_body_of_a_people_is_whole_where_its_short_form_is_written() -> None:
    text = "The Ethiopian Human Rights Commission called for calm. EHRC staff were held."
    assert found(text) == {"Ethiopian Human Rights Commission": ORGANIZATION}


def test_a_body_is_called_by_its_letters_and_the_country_it_works_in() -> None:
    assert found("NHS England has ordered them to check their stocks.") == {"NHS England": ORGANIZATION}


def test_an_oil_is_nobody() -> None:
    assert found("Brent crude rose 2.3 per cent.") == {"Brent": EntityType.PRODUCT}


@pytest.mark.parametrize("text", ["Kell Magnus | Late 2016 | $699", "Elite Rampa | Late 2016 | $649"])
def test_the_line_between_the_cells_of_a_table_is_no_part_of_a_name(text: str) -> None:
    assert all("|" not in name for name in found(text))
