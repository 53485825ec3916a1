"""A name of one article leads to every article that has it."""

import pytest

from reader.model import Analysis, Entity, EntityType, Mention, MentionKind, Quote, QuoteKind, Span, Speaker
from reader.store.searching.parsing import parse
from reader.store.searching.query import About, By, Either
from reader.store.view import View
from reader.tui.article.everywhere import MOST_FORMS, hearing, marked, naming
from reader.tui.article.marks import Mark, Marks


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


TEXT = "“No,” said Ann Lee and Bo Orr. “Yes,” said a spokesman for the Harbour Board. “Why?” a spokesman asked. “Hm.”"
LEE, ORR, BOARD = (
    Entity(name, kind, (Mention(TEXT.index(name), TEXT.index(name) + len(name)),), forms=(name,))
    for name, kind in (
        ("Ann Lee", EntityType.PERSON),
        ("Bo Orr", EntityType.PERSON),
        ("Harbour Board", EntityType.PLACE),
    )
)


def said(words: str, who: str, entities: tuple[int, ...] = ()) -> Quote:
    at, start = TEXT.index(words), TEXT.index(who)
    speaker = Speaker(start, start + len(who), MentionKind.NAME, entities) if who else None
    return Quote(QuoteKind.DIRECT, (Span(at, at + len(words)),), speaker, confidence=0.9)


MARKS = Marks(
    Analysis(
        (LEE, ORR, BOARD),
        quotes=(
            said("“No,”", "Ann Lee and Bo Orr", (0, 1)),
            said("“Yes,”", "a spokesman for the Harbour Board"),
            said("“Why?”", "a spokesman asked"),
            said("“Hm.”", ""),
        ),
    ),
    TEXT,
)


def test_speakers_who_are_named_lead_to_what_each_of_them_says() -> None:
    assert parse(query(hearing(MARKS, 0))) == Either((By("Ann Lee"), By("Bo Orr")))


def test_who_speaks_for_a_body_without_a_name_leads_to_the_body() -> None:
    assert parse(query(hearing(MARKS, 1))) == About("Harbour Board")


def test_a_speaker_without_any_name_leads_nowhere() -> None:
    assert hearing(MARKS, 2) is None
    assert hearing(MARKS, 3) is None


def test_a_place_that_was_searched_or_gone_to_leads_nowhere() -> None:
    assert marked(Mark(0, 4), MARKS) is None


def query(view: View | None) -> str:
    return view.query if view else ""
