"""Where in an article a search found what it looked for: offsets, never markup, and a stretch to show in a list."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from reader.model import Analysis, Span
from reader.store import codec
from reader.store.file.database import Database
from reader.store.findings import PLACES
from reader.store.row import ArticleRow
from reader.store.searching.patterns import patterns_of
from reader.store.searching.query import About, By, Either, Every, Mentions, Query, Said
from reader.store.searching.search import quoted, speaks_of, spoken, wanted_words
from reader.store.spacing import joined
from reader.text.pattern import pattern

BEFORE, LENGTH = 40, 160
"""Characters of the text that a snippet shows before its first match, and in all."""

LOOKED_AT = 20_000
"""How much of a text, in code points, a snippet is chosen from."""

_OPEN, _CLOSE = "\x02", "\x03"
"""Signs that no cleaned text holds, for FTS5 to put around its matches."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of an article's text; `marks` count from the stretch's own beginning."""

    text: str
    start: int
    marks: tuple[Span, ...]

    def words(self, lead: int) -> str:
        """The stretch for a short line: its first match stands near the beginning, behind so many characters."""
        first = self.marks[0].start if self.marks else 0
        cut = 0 if first <= lead else self.text.find(" ", first - lead, first) + 1 or first
        return "…" * bool(cut) + " ".join(self.text[cut:].split())


@dataclass(frozen=True, slots=True)
class Hit:
    """One found article."""

    row: ArticleRow
    snippet: Snippet


class Marker:
    """Finds matches in texts at hand. It asks a small index of just these texts, so that the library's size is no
    matter: the large one would look up a whole query again for each article.
    """

    def __init__(self) -> None:
        self._index: Database | None = None

    @property
    def _scratch(self) -> Database:
        if self._index is None:
            self._index = Database.scratch()
        return self._index

    def close(self) -> None:
        """Let go of the index."""
        if self._index:
            self._index.close()

    def marks(self, texts: Sequence[str], match: str) -> list[tuple[Span, ...]]:
        """Where an FTS5 expression matches in each text."""
        with self._scratch.writing():
            self._scratch.run("DELETE FROM shown")
            self._scratch.run_many("INSERT INTO shown (rowid, text) VALUES (?, spaced(?))", enumerate(texts))
            rows = self._scratch.rows(
                "SELECT rowid, highlight(shown, 1, ?, ?) FROM shown WHERE shown MATCH ?", (_OPEN, _CLOSE, match)
            )
        marked: dict[int, str] = dict(rows)
        return [tuple(_between(joined(marked.get(place, "")))) for place in range(len(texts))]


def spans(database: Database, marker: Marker, number: int, node: Query) -> tuple[Span, ...]:
    """Every place in an article's text that a query means, in order; overlapping ones are one."""
    text: str | None = database.value("SELECT text FROM texts WHERE article = ?", (number,))
    return () if text is None else _spans(database, marker, {number: text}, node)[number]


def snippets(database: Database, marker: Marker, numbers: Sequence[int], node: Query) -> dict[int, Snippet]:
    """What to show of each found article."""
    rows = database.rows(
        "SELECT article, substr(text, 1, ?) FROM texts WHERE article IN (SELECT value FROM json_each(?))",
        (LOOKED_AT, json.dumps(list(numbers))),
    )
    texts: dict[int, str] = dict(rows)
    marks = _spans(database, marker, texts, node)
    return {number: snippet(text, marks[number]) for number, text in texts.items()}


def named(database: Database, number: int, found: Analysis, node: Query) -> frozenset[int] | None:
    """Those of an article's findings, the latest that are kept, which a query names, or who say what it asks for, by
    their places among the entities; None where it asks for neither.
    """
    asked = [part for part in _asked(node) if not isinstance(part, Mentions)]
    if not asked:
        return None
    analysis = database.value(
        "SELECT n.id FROM articles a JOIN analyses n ON n.hash = a.hash WHERE a.id = ?", (number,)
    )
    names = [
        _places(database, "entity_names", analysis, quoted(part.name)) for part in asked if isinstance(part, About)
    ]
    quotes = [_places(database, "quote_words", analysis, spoken(part)) for part in asked if not isinstance(part, About)]
    speakers = (found.quotes[place].speaker for places in quotes for place in places)
    return frozenset(chain(*names, *(speaker.entities for speaker in speakers if speaker)))


def snippet(text: str, marks: tuple[Span, ...]) -> Snippet:
    """What to show of a text: around its first match, or its beginning."""
    first = marks[0].start if marks else 0
    start = 0 if first <= BEFORE else text.find(" ", first - BEFORE, first) + 1 or first
    end = min(len(text), start + LENGTH)
    if end < len(text):
        end = max(text.rfind(" ", start, end), start) if " " in text[start:end] else end
    inside = tuple(Span(mark.start - start, min(mark.end, end) - start) for mark in marks if start <= mark.start < end)
    return Snippet(text[start:end].replace("\n", " "), start, inside)


def _spans(database: Database, marker: Marker, texts: dict[int, str], node: Query) -> dict[int, tuple[Span, ...]]:
    wanted = wanted_words(node)
    words = marker.marks(tuple(texts.values()), wanted) if wanted else [()] * len(texts)
    fitting = [pattern(each.written) for each in patterns_of(node, refused=False) if not each.field]
    places = ([place for each in fitting for place in each.places(text)] for text in texts.values())
    return {
        number: _merged(sorted([*marks, *(Span(*place) for place in fits), *_findings(database, number, node)]))
        for number, marks, fits in zip(texts, words, places, strict=True)
    }


def _between(marked: str) -> Iterator[Span]:
    """The stretches between the signs, counted as if the signs were not there."""
    before, *pieces = marked.split(_OPEN)
    at = len(before)
    for piece in pieces:
        inside, _, after = piece.partition(_CLOSE)
        yield Span(at, at + len(inside))
        at += len(inside) + len(after)


def _findings(database: Database, number: int, node: Query) -> Iterator[Span]:
    """Quotes, names and times that the query means, from the latest analysis of the present text."""
    asked = tuple(_asked(node))
    if not asked:
        return
    row = database.row(
        "SELECT n.id, n.found FROM articles a JOIN analyses n ON n.hash = a.hash WHERE a.id = ?", (number,)
    )
    if row is None:
        return
    analysis, found = row[0], codec.unpack(Analysis, row[1])
    for part in asked:
        yield from _meant(database, analysis, found, part)


def _asked(node: Query) -> Iterator[Said | About | By | Mentions]:
    if isinstance(node, Every | Either):
        for part in node.parts:
            yield from _asked(part)
    elif isinstance(node, Said | About | By | Mentions):
        yield node


def _meant(database: Database, analysis: int, found: Analysis, part: Said | About | By | Mentions) -> Iterator[Span]:
    match part:
        case Mentions(first, last):
            yield from (
                Span(time.start, time.end)
                for time in found.times
                if time.first and time.last and speaks_of(time.first, time.last, first, last)
            )
        case About(name):
            for place in _places(database, "entity_names", analysis, quoted(name)):
                yield from (Span(mention.start, mention.end) for mention in found.entities[place].mentions)
        case Said() | By():
            for place in _places(database, "quote_words", analysis, spoken(part)):
                yield from found.quotes[place].parts


def _places(database: Database, index: str, analysis: int, match: str) -> list[int]:
    """Which of an analysis's entities or quotes an index finds."""
    rows = database.rows(
        f"SELECT rowid FROM {index} WHERE {index} MATCH ? AND rowid BETWEEN ? AND ?",
        (match, analysis * PLACES, (analysis + 1) * PLACES - 1),
    )
    return [row[0] % PLACES for row in rows]


def _merged(found: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in found:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
