"""How lines of an article look: the bars of quotes, and the names at them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from reader.model import Analysis, Article, Entity, EntityType, Mention, MentionKind, Quote, QuoteKind, Span, Speaker
from reader.text.watched import Watched
from reader.tui.article.column import Column
from reader.tui.article.lines import Drawing
from reader.tui.article.links import Hints
from reader.tui.article.marks import Layer, Mark, Marks, Track
from reader.tui.article.page import LineKind, lay_out
from reader.tui.theme import PLAIN

TEXT = """\
“The bridge is shut,” Lee said on the quay. \
“It stays so until the spring,” she said. \
“Nobody asked us about that,” Orr replied.

“We did ask,” Lee said.

“Twice, and in writing,” Lee said.

Nothing came of it. The two have not met since the day of the storm. \
“Nobody answered,” Orr said."""
WIDTH = 44
"""Cells of a line; each sentence of the first paragraph has one of its own."""


def said(words: str, who: int) -> Quote:
    at = TEXT.index(words)
    speaker = Speaker(at, at, MentionKind.NAME, (who,))
    return Quote(QuoteKind.DIRECT, (Span(at, at + len(words)),), speaker, confidence=0.9)


def drawing(margin: int, left: int = 0) -> Drawing:
    """The article, beside a margin of so many cells, with so many blank ones before it."""
    people = tuple(
        Entity(name, EntityType.PERSON, (Mention(TEXT.index(name), TEXT.index(name) + 3),)) for name in ("Lee", "Orr")
    )
    quotes = (
        said("“The bridge is shut,”", 0),
        said("“It stays so until the spring,”", 0),
        said("“Nobody asked us about that,”", 1),
        said("“We did ask,”", 0),
        said("“Twice, and in writing,”", 0),
        said("“Nobody answered,”", 1),
    )
    article = Article(title="Bridge", text=TEXT, published=datetime(2024, 6, 13, tzinfo=UTC), day=date(2024, 6, 13))
    return Drawing(
        lay_out(article, WIDTH),
        Column(left, margin, WIDTH),
        PLAIN,
        marks=Marks(Analysis(people, quotes=quotes), TEXT),
        current=None,
        layers=frozenset(Layer),
        hits=Track.of([]),
        title="Bridge",
        watched=Watched(),
        seen=Track.of([]),
        hints=Hints(),
        links=(),
    )


def drawn(drawing: Drawing, kinds: tuple[LineKind, ...]) -> list[str]:
    """Margin and words of the lines of a kind, behind the head."""
    numbers = [number for number, line in enumerate(drawing.page.lines) if line.kind in kinds and line.start >= 0]
    return ["".join(words for words, _ in drawing.line(number)) for number in numbers]


def test_who_goes_on_speaking_is_named_once_at_an_unbroken_bar() -> None:
    lines = [line[:18].strip() for line in drawn(drawing(18), (LineKind.TEXT,))]
    assert lines[:5] == ["Lee ▌", "▌", "Orr ▌", "Lee ▌", "Lee ▌"]


def test_in_a_narrow_margin_speakers_stand_above_and_whoever_goes_on_alone_is_not_said_again() -> None:
    assert drawn(drawing(3), (LineKind.BLANK,)) == [" ─ Lee", "", " ─ Orr"]


def test_a_margin_without_room_for_names_has_none_though_blanks_stand_before_it() -> None:
    lines = [line[:8].strip() for line in drawn(drawing(3, left=5), (LineKind.TEXT,))]
    assert lines[:5] == ["▌", "▌", "▌", "▌", "▌"]


def test_words_that_are_watched_for_are_marked_in_headline_and_text() -> None:
    watched = Watched.of(["bridge", "nobody"])
    seen = Track.of([Mark(*place) for place in watched.places(TEXT)])
    shown = replace(drawing(3), watched=watched, seen=seen)
    marked = [
        words
        for number in range(len(shown.page.lines))
        for words, style in shown.line(number)
        if style.bold and style.underline
    ]
    assert marked[0] == "Bridge"
    assert {word.lower() for word in marked[1:]} == {"bridge", "nobody"}
