"""Whom a list's searches name, among what was found in an article."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from reader.model import Analysis, Article, Entity, EntityType, Mention, MentionKind, Quote, QuoteKind, Span, Speaker
from reader.store.library import Library
from reader.store.view import View

NOW = datetime(2025, 3, 12, 9, tzinfo=UTC)
TEXT = "“No,” said Ada Roe. Per Holt left."
ROE, HOLT = 0, 1
FOUND = Analysis(
    (
        Entity("Ada Roe", EntityType.PERSON, (Mention(11, 18),)),
        Entity("Per Holt", EntityType.PERSON, (Mention(20, 28),)),
    ),
    quotes=(Quote(QuoteKind.DIRECT, (Span(0, 5),), Speaker(11, 18, MentionKind.NAME, (ROE,))),),
)


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None) as opened:
        (number,) = opened.add([Article("No", TEXT, NOW, date(2025, 3, 12), guid="no")], now=NOW)
        opened.keep_analysis(number, 1, FOUND)
        yield opened


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("left", None),
        ("mentions:1991", None),
        ("about:Holt", {HOLT}),
        ("about:Roe OR about:Holt", {ROE, HOLT}),
        ("by:Roe", {ROE}),
        ("said:Roe:no", {ROE}),
        ("by:Holt", set()),
        ("-about:Holt", None),
        ("about:Nobody", set()),
    ],
)
def test_entities_that_a_search_names_are_told(library: Library, query: str, named: set[int] | None) -> None:
    assert library.named(View(query=query), library.ids(View())[0], FOUND) == named
