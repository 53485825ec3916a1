"""What the view marks in a text, from the findings: stretches with their layer, and who speaks in which colour.

Pure. A mark points into the analysis by index; marks of one layer are in order of the text and may overlap.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from reader.analysis.quotes.voices import Voice, voices_of
from reader.model import SPOKEN, Analysis, Entity, EntityType, MentionKind, Quote, Span
from reader.tui.cells import clip, one_line


class Layer(StrEnum):
    """What can be shown and hidden by itself."""

    QUOTE = "quote"
    NAME = "name"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch that is marked: a finding of a layer, or what was searched for or gone to."""

    start: int
    end: int
    layer: Layer | None = None
    index: int = -1
    """Of the quote, entity or time in the analysis, where it has a layer."""


@dataclass(frozen=True, slots=True)
class Track:
    """The marks of one layer, found by offset in logarithmic time."""

    marks: tuple[Mark, ...]
    starts: tuple[int, ...]
    reach: tuple[int, ...]
    """The furthest end of this mark and all before it."""

    @classmethod
    def of(cls, marks: list[Mark]) -> "Track":
        """A track of marks in any order."""
        ordered = tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))
        return cls(ordered, tuple(m.start for m in ordered), tuple(accumulate((m.end for m in ordered), max)))

    def over(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch a stretch."""
        first, last = bisect_right(self.reach, start), bisect_left(self.starts, end)
        return (mark for mark in self.marks[first:last] if mark.end > start)

    def number(self, mark: Mark) -> int:
        """Which of the marks one is, from 1; 0 where it is none of them."""
        at = bisect_left(self.starts, mark.start)
        return at + 1 if mark in self.marks[at : at + 1] else 0

    def after(self, offset: int) -> Mark | None:
        """The next mark that begins after an offset."""
        at = bisect_right(self.starts, offset)
        return self.marks[at] if at < len(self.marks) else None

    def before(self, offset: int) -> Mark | None:
        """The last mark that begins before an offset."""
        at = bisect_left(self.starts, offset) - 1
        return self.marks[at] if at >= 0 else None


@dataclass(frozen=True, slots=True)
class ShownVoice:
    """Whose words a quote is, as the margin shows it."""

    name: str
    short: str
    number: int | None
    """Among the speakers, in order of their first words; None when unknown."""


NAMELESS = 60
"""Cells at most of a speaker who is only described."""
UNKNOWN = ShownVoice("?", "?", None)


class Marks:
    """All marks of one article. Of a long one they take a while to make, and are made beside the keys."""

    def __init__(self, analysis: Analysis, text: str) -> None:
        self.analysis = analysis
        self.text = text
        self.speakers = voices_of(text, analysis)
        """Everyone who speaks, who is quoted at most length first, the unknown last."""
        self.voices = _voices(analysis, self.speakers)
        """The voice of each quote, by its index."""
        self.parts = Track.of(
            [Mark(p.start, p.end, Layer.QUOTE, n) for n, q in _spoken(analysis) for p in q.parts],
        )
        """Every part of every spoken quote."""
        self.tracks = {
            Layer.QUOTE: Track.of([self.quote(n) for n, _ in _spoken(analysis)]),
            Layer.NAME: _names(analysis, frozenset()),
            Layer.DATE: Track.of([Mark(t.start, t.end, Layer.DATE, n) for n, t in enumerate(analysis.times)]),
        }
        self.hidden: frozenset[EntityType] = frozenset()
        """Kinds of names that are no marks."""

    def hiding(self, kinds: frozenset[EntityType]) -> "Marks":
        """The same without the names of these kinds."""
        if kinds == self.hidden:
            return self
        fewer = copy(self)
        fewer.tracks = self.tracks | {Layer.NAME: _names(self.analysis, kinds)}
        fewer.hidden = kinds
        return fewer

    def quote(self, index: int) -> Mark:
        """The mark of a whole quote, by its index."""
        parts = self.analysis.quotes[index].parts
        return Mark(parts[0].start, parts[-1].end, Layer.QUOTE, index)

    def spans(self, mark: Mark) -> tuple[Span, ...]:
        """The stretches that a mark shows: the parts of a quote, or itself."""
        if mark.layer is Layer.QUOTE:
            return self.analysis.quotes[mark.index].parts
        return (Span(mark.start, mark.end),)


def _names(analysis: Analysis, hidden: Container[EntityType]) -> Track:
    """The names that are not of a hidden kind."""
    return Track.of(
        [
            Mark(m.start, m.end, Layer.NAME, n)
            for n, entity in enumerate(analysis.entities)
            if entity.type not in hidden
            for m in entity.mentions
            if m.kind is MentionKind.NAME
        ]
    )


def _spoken(analysis: Analysis) -> Iterator[tuple[int, Quote]]:
    return ((n, quote) for n, quote in enumerate(analysis.quotes) if quote.kind in SPOKEN and quote.parts)


def _voices(analysis: Analysis, speakers: Iterable[Voice]) -> dict[int, ShownVoice]:
    """The voice of each spoken quote; speakers are numbered in the order of their first words."""
    shorts = short_names(analysis.entities)
    spoken = sorted(speakers, key=lambda voice: voice.quotes)
    numbers = {voice: number for number, voice in enumerate(voice for voice in spoken if voice.name)}
    voices: dict[int, ShownVoice] = {}
    for voice in spoken:
        name = one_line(voice.name)
        short = " & ".join(shorts[number] for number in voice.entities) or clip(name, NAMELESS)
        shown = ShownVoice(name, short, numbers[voice]) if name else UNKNOWN
        voices |= dict.fromkeys(voice.quotes, shown)
    return dict(sorted(voices.items()))


def short_names(entities: tuple[Entity, ...]) -> dict[int, str]:
    """What each entity is called where there is little room: a person's last name, unless two share it."""
    lasts = [_last_name(one_line(e.name))[1] for e in entities if e.type is EntityType.PERSON]
    shorts = {}
    for number, entity in enumerate(entities):
        name = one_line(entity.name)
        first, last = _last_name(name)
        if entity.type is not EntityType.PERSON:
            shorts[number] = min((one_line(form) for form in entity.forms), key=len, default=name)
        elif first and lasts.count(last) > 1:
            shorts[number] = f"{first[0]}. {last}"
        else:
            shorts[number] = last
    return shorts


def _last_name(name: str) -> tuple[str, str]:
    """What stands before a last name, and the last name: the last word with a letter in it, and so no emoji."""
    words = name.split()
    lettered = [n for n, word in enumerate(words) if any(sign.isalpha() for sign in word)]
    last = lettered[-1] if lettered else len(words) - 1
    return (" ".join(words[:last]), words[last]) if words else ("", name)
