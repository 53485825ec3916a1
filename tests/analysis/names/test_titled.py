"""People by what stands before their names, and by their given names alone; ships and bodies with what they are of."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.entities import EntityType
from tests.analysis.taggers import Everywhere, types

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


class Once(Tagger):
    """A tagger that finds one name, where it stands first, and believes so far in its kind and in a body."""

    def __init__(self, written: str, kind: EntityType, chance: float, body: float = 0) -> None:
        self.written, self.kind = written, kind
        self.chances = ((kind, chance), (ORGANIZATION, body))

    def tag(self, document: documents.Document) -> tuple[Name, ...]:
        start = document.text.index(self.written)
        return (Name(start, start + len(self.written), self.kind, self.chances),)


def typed(text: str, written: str, kind: EntityType, chance: float, body: float = 0) -> dict[str, EntityType]:
    return {e.name: e.type for e in find_names(documents.read(text, None), Once(written, kind, chance, body))}


@pytest.mark.parametrize("rank", ["Cllr", "Garda"])
def test_a_rank_that_is_nothing_else_is_no_part_of_a_surname(rank: str) -> None:
    assert types(f"Then {rank} Rocale spoke.", (f"{rank} Rocale", PERSON)) == {"Rocale": PERSON}


def test_a_title_that_is_a_given_name_as_often_is_kept_before_a_surname_alone() -> None:
    assert types("He met Dean Rocale.", ("Dean Rocale", PERSON)) == {"Dean Rocale": PERSON}
    assert types("He met coach Dean Rocale.", ("Rocale", PERSON)) == {"Dean Rocale": PERSON}
    assert types("He met Dean Ines Rocale.", ("Dean Ines Rocale", PERSON)) == {"Ines Rocale": PERSON}


def test_a_title_before_a_full_name_makes_sure_of_it() -> None:
    entities = find_names(documents.read("Striker Ines Rocale left.", None), Once("Striker Ines Rocale", PERSON, 0.5))
    assert [entity.name for entity in entities] == ["Ines Rocale"]
    doubted = find_names(documents.read("Then Ines Rocale left.", None), Once("Ines Rocale", PERSON, 0.5))
    assert doubted == ()


def test_an_adjective_before_a_full_name_is_no_part_of_it() -> None:
    assert types("Heartbroken Ines Rocale wept.", ("Heartbroken Ines Rocale", PERSON)) == {"Ines Rocale": PERSON}


def test_a_name_ends_before_a_plain_mark_that_opens_words() -> None:
    assert types('One calls Rocale "Tarna boy".', ('Rocale "Tarna', PERSON)) == {"Rocale": PERSON}


def test_a_given_name_of_somebody_named_in_full_is_theirs_elsewhere() -> None:
    text = "Deepak Rocale wrote. I sent Deepak a photo."
    entities = find_names(documents.read(text, None), Everywhere((("Deepak Rocale", PERSON),)))
    assert [(entity.name, len(entity.mentions)) for entity in entities] == [("Deepak Rocale", 2)]


def test_a_ship_may_be_called_by_a_title_unless_somebody_stands_behind_it() -> None:
    assert types("The MV Rocale Princess sailed.") == {"MV Rocale Princess": EntityType.PRODUCT}
    assert types("The MV Rocale Captain Lund left.")["MV Rocale"] is EntityType.PRODUCT


def test_a_body_of_a_country_is_one() -> None:
    text = "The Port Safety Authority of Mali met."
    found = types(text, ("Port Safety Authority", ORGANIZATION), ("Mali", PLACE))
    assert found == {"Port Safety Authority of Mali": ORGANIZATION}


def test_a_salutation_is_no_part_of_a_name() -> None:
    assert types("Dear Ines Rocale, it began.", ("Dear Ines Rocale", PERSON)) == {"Ines Rocale": PERSON}


@pytest.mark.parametrize("text", ["The Rocale, built in 1994, is here.", "Then the Rocale ran aground."])
def test_what_has_an_article_and_does_what_ships_do_is_one(text: str) -> None:
    assert typed(text, "Rocale", PERSON, 0.9) == {"Rocale": EntityType.PRODUCT}


@pytest.mark.parametrize("text", ["Rocale are out.", "He left, but Rocale have won."])
def test_a_single_name_with_a_verb_of_several_is_a_side(text: str) -> None:
    assert typed(text, "Rocale", PERSON, 0.9) == {"Rocale": ORGANIZATION}


@pytest.mark.parametrize("text", ["Ines and Rocale are out.", "Those near Rocale have won."])
def test_a_verb_of_several_tells_nothing_of_a_name_within_its_subject(text: str) -> None:
    assert typed(text, "Rocale", PERSON, 0.9)["Rocale"] is PERSON


def test_a_single_word_that_no_list_knows_and_that_is_told_something_is_a_body() -> None:
    assert typed("He told Zorwire so.", "Zorwire", PERSON, 0.5, 0.4) == {"Zorwire": ORGANIZATION}
    assert typed("He told Roca so.", "Roca", PERSON, 0.5, 0.4) == {"Roca": PERSON}


def test_somebody_with_whom_somebody_is_seen_is_no_employer() -> None:
    text = "It was filmed by Ines Roca with Ama Lund in the part."
    assert types(text, ("Ines Roca", PERSON), ("Ama Lund", PERSON))["Ama Lund"] is PERSON


@pytest.mark.parametrize("text", ["Her novel, The Net Menders, sold.", "They sang of the film The Net Menders."])
def test_a_work_that_is_told_to_be_one_has_its_article(text: str) -> None:
    found = types(text + " He read Net Menders.", ("Net Menders", ORGANIZATION))
    assert found["The Net Menders"] is EntityType.WORK


def test_a_paper_that_speaks_of_a_film_is_no_work() -> None:
    assert "The Guardian" not in types("Of the film The Guardian said little.")


def test_what_is_said_to_be_a_firm_is_one_wherever_it_stands() -> None:
    text = "Rocale, the coast's logistics group, grew. "
    assert typed(text, "Rocale", PLACE, 0.9) == {"Rocale": ORGANIZATION}
    assert typed("Rocale, the logistics group's head, spoke.", "Rocale", PERSON, 0.9) == {"Rocale": PERSON}


def test_a_given_name_that_is_a_weekday_belongs_to_who_is_called_by_a_courtesy() -> None:
    assert types("They met Mr Sunday Rocale.", ("Rocale", PLACE)) == {"Sunday Rocale": PERSON}


def test_a_sum_before_a_place_is_no_part_of_it() -> None:
    assert types("They paved the N87bn Lissen road.", ("N87bn Lissen", PLACE)) == {"Lissen": PLACE}


@pytest.mark.parametrize("title", ["Engr", "Barr", "Hajia"])
def test_a_title_of_west_africa_is_no_part_of_a_name(title: str) -> None:
    assert types(f"They met {title} Ines Rocale.", (f"{title} Ines Rocale", PERSON)) == {"Ines Rocale": PERSON}


@pytest.mark.parametrize("which", ["Associate", "Deputy", "Assistant"])
def test_which_of_several_has_an_office_is_no_body(which: str) -> None:
    found = types(f"The opinion of {which} Justice Ines Roca was read.", (which, ORGANIZATION), ("Ines Roca", PERSON))
    assert found == {"Ines Roca": PERSON}
