"""People by what stands before their names, and by their given names alone; ships and bodies with what they are of."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.entities import EntityType
from tests.analysis.taggers import Everywhere

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def types(text: str, *names: tuple[str, EntityType]) -> dict[str, EntityType]:
    return {e.name: e.type for e in find_names(documents.read(text, None), Everywhere(names))}


class Once(Tagger):
    """A tagger that finds one name, where it stands first, and hardly believes in it."""

    def __init__(self, written: str, kind: EntityType, chance: float) -> None:
        self.written, self.kind, self.chance = written, kind, chance

    def tag(self, document: documents.Document) -> tuple[Name, ...]:
        start = document.text.index(self.written)
        return (Name(start, start + len(self.written), self.kind, ((self.kind, self.chance),)),)


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


def test_letters_and_the_city_they_are_in_are_a_body() -> None:
    assert types("She studied at VITAR Lagos.", ("VITAR Lagos", PLACE)) == {"VITAR Lagos": ORGANIZATION}
