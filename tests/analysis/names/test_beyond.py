"""Names of churches, islands, roads, races and estates: what news beyond politics is full of."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.entities import EVENT, GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, EntityType
from tests.analysis.taggers import Everywhere


def types(text: str, *names: tuple[str, EntityType]) -> dict[str, EntityType]:
    return {e.name: e.type for e in find_names(documents.read(text, None), Everywhere(names))}


@pytest.mark.parametrize("office", ["Archdeacon", "Bishop", "Dean", "Lord Mayor", "Rector"])
@pytest.mark.parametrize("taken", [ORGANIZATION, PERSON, PLACE])
def test_an_office_of_a_church_or_a_town_leaves_the_place_that_it_is_of(office: str, taken: EntityType) -> None:
    assert types(f"The {office} of Tarnaville, she said.", (f"{office} of Tarnaville", taken)) == {"Tarnaville": PLACE}


def test_what_is_of_a_field_is_no_place() -> None:
    assert "Students" not in types("The Dean of Students said no.", ("Dean of Students", ORGANIZATION))


@pytest.mark.parametrize("title", ["Adi", "Assemblymember", "Ratu", "Tengku"])
def test_titles_of_many_lands_stand_before_people(title: str) -> None:
    found = types(f"Then {title} Litia Qorane spoke.", (f"{title} Litia Qorane", PERSON))
    assert found == {"Litia Qorane": PERSON}


@pytest.mark.parametrize("other", ["Hawaii County", "Hawai'i County"])
def test_a_mark_that_some_write_within_the_names_of_islands_parts_nothing(other: str) -> None:
    text = f"He left Hawaiʻi County. He loves {other}."
    found = find_names(documents.read(text, None), Everywhere((("Hawaiʻi County", PLACE), (other, PLACE))))
    assert [len(entity.mentions) for entity in found] == [2]


def test_what_a_text_says_is_an_estate_is_a_place() -> None:
    court = ("Larch Tarn Court", ORGANIZATION)
    assert types("It was at Larch Tarn Court, a housing estate in the north.", court) == {"Larch Tarn Court": PLACE}
    agent = ("Sandra Rocale", PERSON)
    assert types("He met Sandra Rocale, a real estate agent in the north.", agent) == {"Sandra Rocale": PERSON}


def test_a_letter_and_a_number_that_something_is_on_is_a_road() -> None:
    assert types("A van burned on the N71 at noon.", ("N71", ORGANIZATION)) == {"N71": PLACE}
    assert types("They fly on the A350 at noon.", ("A350", PRODUCT)) == {"A350": PRODUCT}


def test_teams_that_race_are_teams_unless_somebody_bears_the_name() -> None:
    text = "Ferrari won the Grand Prix from Williams and Haas. "
    given = (("Ferrari", ORGANIZATION), ("Williams", PERSON), ("Haas", PERSON), ("Ada Haas", PERSON))
    assert types(text, *given[:3])["Williams"] is ORGANIZATION
    assert types(text + "Ada Haas wept.", *given)["Ada Haas"] is PERSON
    assert types("Ines Roca met Williams.", ("Williams", PERSON))["Williams"] is PERSON


@pytest.mark.parametrize(
    ("written", "kind"), [("Orrin World Congress", EVENT), ("Michaelmas", EVENT), ("Volta A/S", ORGANIZATION)]
)
def test_what_a_name_ends_in_tells_its_kind(written: str, kind: EntityType) -> None:
    assert types(f"It was before {written} that he left.", (written, ORGANIZATION)) == {written: kind}


def test_a_firm_with_its_form_is_the_firm_without_it() -> None:
    text = "Voltane A/S sold it. Shares of Voltane fell."
    found = find_names(documents.read(text, None), Everywhere((("Voltane A/S", ORGANIZATION), ("Voltane", PLACE))))
    assert [(entity.type, len(entity.mentions)) for entity in found] == [(ORGANIZATION, 2)]


def test_a_commission_has_both_fields_that_it_is_for() -> None:
    text = "The Commission for Museums and Monuments agreed."
    assert types(text, ("Commission for Museums", ORGANIZATION), ("Monuments", ORGANIZATION)) == {
        "Commission for Museums and Monuments": ORGANIZATION
    }


class Unsure(Tagger):
    """A tagger that finds one name, and doubts it."""

    def __init__(self, written: str, *chances: tuple[EntityType, float]) -> None:
        self.written = written
        self.chances = chances

    def tag(self, document: documents.Document) -> tuple[Name, ...]:
        start = document.text.index(self.written)
        return (Name(start, start + len(self.written), self.chances[0][0], self.chances),)


@pytest.mark.parametrize(("written", "is_kept"), [("Tarna Synod", True), ("Tarna Sorrow", False)])
def test_a_doubted_name_is_kept_where_it_ends_as_bodies_do(written: str, is_kept: bool) -> None:
    found = find_names(documents.read(f"Then {written} met.", None), Unsure(written, (ORGANIZATION, 0.5)))
    assert bool(found) is is_kept


@pytest.mark.parametrize("office", ["Emir", "Governor", "Sultan"])
def test_an_office_alone_is_no_place(office: str) -> None:
    assert types(f"In the end, the {office}, said so.", (office, PLACE)) == {}


def test_whose_a_person_is_that_speaks_is_a_body() -> None:
    given = (("Lund Berg", PERSON), ("Ines Roca", PERSON))
    assert types("Lund Berg's Ines Roca said no.", *given)["Lund Berg"] is ORGANIZATION
    assert types("Lund Berg's Ines Roca is a novel.", *given)["Lund Berg"] is PERSON


@pytest.mark.parametrize("who", ["analysts", "economists", "strategists"])
def test_who_has_those_that_watch_markets_is_a_firm(who: str) -> None:
    assert types(f"Volting {who} said no.", ("Volting", PERSON)) == {"Volting": ORGANIZATION}


def test_a_ministry_has_a_last_field_of_two_words() -> None:
    whole = "Ministry of Culture, Tourism and Civil Aviation"
    parts = (("Ministry of Culture", ORGANIZATION), ("Tourism and Civil Aviation", ORGANIZATION))
    assert types(f"The {whole} agreed.", *parts) == {whole: ORGANIZATION}


def test_a_party_by_its_letters_has_its_wing_in_brackets() -> None:
    assert types("The CPN (Maoist Centre) agreed.", ("CPN", ORGANIZATION)) == {"CPN (Maoist Centre)": ORGANIZATION}


@pytest.mark.parametrize("title", ["Churchwarden", "Reader", "Verger"])
def test_who_serves_in_a_church_is_not_called_so(title: str) -> None:
    assert types(f"Then {title} David Orme wept.", (f"{title} David Orme", PERSON)) == {"David Orme": PERSON}


@pytest.mark.parametrize(
    ("text", "written", "kind"),
    [
        ("They blocked the A646 between two towns.", "A646", PLACE),
        ("He lives in the Northern Highlands.", "Northern Highlands", PLACE),
        ("He bought the Orrin D-28 at last.", "Orrin D-28", PRODUCT),
        ("He slept at Tarna Crags that night.", "Tarna Crags", PLACE),
    ],
)
def test_what_stands_at_a_name_and_in_it_tells_its_kind(text: str, written: str, kind: EntityType) -> None:
    taken = ORGANIZATION if kind is PLACE and written != "Northern Highlands" else PERSON
    assert types(text, (written, taken)) == {written: kind}


def test_the_court_of_a_town_is_whole() -> None:
    given = (("Karas", PLACE), ("Court", ORGANIZATION))
    assert types("He was at Karas Magistrate's Court at noon.", *given) == {"Karas Magistrate's Court": ORGANIZATION}


def test_who_puts_out_fires_is_whole() -> None:
    given = (("Tarna Fire", PLACE), ("Rescue Service", ORGANIZATION))
    found = types("It was Tarna Fire and Rescue Service that came.", *given)
    assert found == {"Tarna Fire and Rescue Service": ORGANIZATION}


def test_a_role_before_a_name_that_ends_a_sentence_tells_that_it_is_somebody() -> None:
    text = "She met her former student, Qae Park. He slept."
    assert types(text, ("Qae Park", PLACE)) == {"Qae Park": PERSON}


def test_a_notice_of_a_meeting_is_no_name() -> None:
    assert types("He left at the AGM on Monday.", ("AGM", ORGANIZATION)) == {}


@pytest.mark.parametrize(("written", "is_firm"), [("DeepVolt", True), ("DeVolt", False), ("McVolt", False)])
def test_a_capital_within_a_word_is_a_firms_but_behind_what_families_begin_with(written: str, is_firm: bool) -> None:
    unsure = Unsure(written, (PERSON, 0.6), (ORGANIZATION, 0.4))
    found = find_names(documents.read(f"Then {written} won.", None), unsure)
    assert any(entity.type is ORGANIZATION for entity in found) is is_firm


def test_what_is_told_something_with_its_own_article_is_a_paper_though_a_people_is_called_so() -> None:
    assert types("He told The Malian that he left.", ("Malian", GROUP)) == {"Malian": ORGANIZATION}


@pytest.mark.parametrize(
    ("text", "kind"), [("Her mother, Virginia, wept.", PERSON), ("Her town, Virginia, slept.", PLACE)]
)
def test_kin_before_a_comma_tells_that_what_a_place_is_called_too_is_somebody(text: str, kind: EntityType) -> None:
    assert types(text, ("Virginia", PLACE)) == {"Virginia": kind}


def test_a_people_is_called_by_all_its_words() -> None:
    given = (("Ngāti", GROUP), ("Kahurangi", GROUP))
    assert types("He met Ngāti Kahurangi at noon.", *given) == {"Ngāti Kahurangi": GROUP}


def test_where_a_lawyer_is_at_work_is_a_firm() -> None:
    assert types("He was general counsel at Voltify.", ("Voltify", PLACE)) == {"Voltify": ORGANIZATION}


@pytest.mark.parametrize("taken", [(), (("US-Iran", PERSON),)])
def test_lands_and_bodies_that_a_hyphen_joins_are_two(taken: tuple[tuple[str, EntityType], ...]) -> None:
    assert types("Then US-Iran ties failed.", *taken) == {"US": PLACE, "Iran": PLACE}
    assert types("Then NATO-Mali ties failed.") == {"NATO": ORGANIZATION, "Mali": PLACE}


@pytest.mark.parametrize("land", ["Guinea-Bissau", "Timor-Leste"])
def test_a_land_with_a_hyphen_is_one(land: str) -> None:
    assert types(f"Then {land} agreed.") == {land: PLACE}


def test_a_longer_name_with_such_a_hyphen_is_whole() -> None:
    council = "US-Mali Business Council"
    assert types(f"Then the {council} met.", (council, ORGANIZATION)) == {council: ORGANIZATION}
