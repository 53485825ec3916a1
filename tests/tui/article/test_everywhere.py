"""A name of one article leads to every article that has it."""

import pytest

from reader.model import Entity, EntityType
from reader.store.parsing import parse
from reader.store.query import About, Either
from reader.tui.article.everywhere import MOST_FORMS, hearing, naming
from reader.tui.article.marks import UNKNOWN


@pytest.mark.parametrize(
    ("kind", "forms", "asked"),
    [
        (EntityType.PERSON, ("Ann Lee", "Lee", "AL"), ["Ann Lee"]),
        (EntityType.PERSON, ("Ann Lee", "Ann B. Lee"), ["Ann Lee", "Ann B. Lee"]),
        (EntityType.ORGANIZATION, ("Harbour Board", "HB", "Board"), ["Harbour Board", "HB"]),
        (EntityType.PLACE, ("Orrin",), ["Orrin"]),
    ],
)
def test_forms_that_mean_it_anywhere_are_asked_for(kind: EntityType, forms: tuple[str, ...], asked: list[str]) -> None:
    found = parse(naming(Entity(forms[0], kind, (), forms=forms)).query)
    parts = found.parts if isinstance(found, Either) else (found,)
    assert parts == tuple(About(form) for form in asked)


def test_marks_in_a_name_do_not_end_its_phrase() -> None:
    assert parse(naming(Entity('Jo "The Boat" Dunn', EntityType.PERSON, ())).query) == About("Jo The Boat Dunn")


def test_a_name_of_many_forms_asks_for_a_few() -> None:
    forms = tuple(f"Harbour Board {number}" for number in range(9))
    found = parse(naming(Entity(forms[0], EntityType.ORGANIZATION, (), forms=forms)).query)
    assert isinstance(found, Either)
    assert len(found.parts) == MOST_FORMS


def test_a_voice_that_nobody_knows_leads_nowhere() -> None:
    assert hearing(UNKNOWN) is None
