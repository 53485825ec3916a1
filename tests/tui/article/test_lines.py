"""How lines of an article look: the bars of quotes, and the names at them."""

from datetime import UTC, date, datetime

from reader.model import Analysis, Article, Entity, EntityType, Mention, MentionKind, Quote, QuoteKind, Span, Speaker
from reader.tui.article.column import Column
from reader.tui.article.lines import Drawing
from reader.tui.article.links import Hints
from reader.tui.article.marks import Layer, Marks, Track
from reader.tui.article.page import lay_out
from reader.tui.theme import PLAIN

TEXT = """\
“The bridge is shut,” Lee said on the quay. \
“It stays so until the spring,” she said. \
“Nobody asked us about that,” Orr replied.

“We did ask,” Lee said."""
WIDTH = 44
"""Cells of a line; each sentence of the first paragraph has one of its own."""


def said(words: str, who: int) -> Quote:
    at = TEXT.index(words)
    speaker = Speaker(at, at, MentionKind.NAME, (who,))
    return Quote(QuoteKind.DIRECT, (Span(at, at + len(words)),), speaker, confidence=0.9)


def drawn() -> list[str]:
    """The lines of the body, with a margin that has room for names."""
    people = tuple(
        Entity(name, EntityType.PERSON, (Mention(TEXT.index(name), TEXT.index(name) + 3),)) for name in ("Lee", "Orr")
    )
    quotes = (
        said("“The bridge is shut,”", 0),
        said("“It stays so until the spring,”", 0),
        said("“Nobody asked us about that,”", 1),
        said("“We did ask,”", 0),
    )
    article = Article(title="Bridge", text=TEXT, published=datetime(2024, 6, 13, tzinfo=UTC), day=date(2024, 6, 13))
    page = lay_out(article, WIDTH)
    drawing = Drawing(
        page,
        Column(0, 18, WIDTH),
        PLAIN,
        marks=Marks(Analysis(people, quotes=quotes), TEXT),
        current=None,
        layers=frozenset(Layer),
        hits=Track.of([]),
        hints=Hints(),
        links=(),
    )
    body = [number for number, line in enumerate(page.lines) if line.start >= 0 and line.end > line.start]
    return ["".join(words for words, _ in drawing.line(number))[:18] for number in body]


def test_who_goes_on_speaking_is_named_once_at_an_unbroken_bar() -> None:
    assert [line.strip() for line in drawn()] == ["Lee ▌", "▌", "Orr ▌", "Lee ▌"]
