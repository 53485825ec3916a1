"""Lines without a verb that tell something all the same: chronologies and notices."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from reader.analysis.patterns import later
from reader.analysis.timeline.entries.listed import Line, listed_event
from reader.analysis.timeline.entries.notices import noticed_event
from reader.analysis.timeline.entries.spans import spans
from reader.analysis.timeline.findings import Findings, Place
from reader.analysis.timeline.grammar.forms import Range
from reader.analysis.timeline.times.ranges import Period
from reader.model import Grain, Span, Status, TimelineEntry

YEAR_LINE = later(r"(?:\A|\n)(?:1\d|20)\d\d\s[A-Z]")
CHRONICLE_REACH = 1500
"""Characters before and behind a line in which there are others of its chronicle."""
LEAST_LINES = 3
"""Lines with a year in front that make a chronology."""


def told_by_line(findings: Findings, place: Place, periods: list[Period]) -> Iterator[TimelineEntry] | None:
    """The entries of a sentence that is such a line; None for one that is none."""
    words = place.sentence.words
    chronicle = partial(_is_in_chronicle, findings.document.text, words[0].start)
    if listed := listed_event(place.sentence, periods, verbless=not place.reading.clauses, chronicle=chronicle):
        entry = _listed(findings, place, listed)
        # "Monday: the the" tells nothing.
        return iter((entry,) if entry.parts else ())
    if not place.reading.clauses and (noticed := noticed_event(words, periods, findings.document.day)):
        return iter((_noticed(findings, place, *noticed),))
    return None


def _is_in_chronicle(text: str, start: int) -> bool:
    """Several lines there begin with a year and a sentence: "1952 Britain tests a bomb"."""
    around = text[max(0, start - CHRONICLE_REACH) : start + CHRONICLE_REACH]
    return sum(1 for _ in YEAR_LINE.finditer(around)) >= LEAST_LINES


def _listed(findings: Findings, place: Place, listed: Line) -> TimelineEntry:
    """What a line tells of the day in front of it; with an hour, it is still to come on its day."""
    words, day = place.sentence.words, findings.document.day
    period, line, label = listed
    parts = spans(words, (line,))
    named, names = findings.names.named(parts, place.readings)
    if label:
        named, names = (*spans(words, (label,)), *parts), ("", ":", *("" for _ in parts[1:]))
    timed = period.grain is Grain.TIME or any(word.time is not None for word in words[slice(*line)])
    ahead = day is not None and (period.first > day or (timed and period.first == day))
    status = Status.PLANNED if ahead else Status.HAPPENED
    return replace(_line_entry(findings, period, status, parts), parts=named, names=names)


def _noticed(findings: Findings, place: Place, period: Period, ranges: tuple[Range, ...]) -> TimelineEntry:
    """What a notice says is to come, and where."""
    words = place.sentence.words
    parts = tuple(Span(words[start].start, words[end - 1].end) for start, end in ranges)
    entry = _line_entry(findings, period, Status.PLANNED, parts)
    return replace(entry, names=("", ",")) if len(parts) > 1 else entry


def _line_entry(findings: Findings, period: Period, status: Status, parts: tuple[Span, ...]) -> TimelineEntry:
    """The entry of a line without a verb."""
    return TimelineEntry(
        parts,
        period.time,
        period.first,
        period.last,
        period.grain,
        status,
        period.lasting,
        entities=findings.who(parts),
        quotes=findings.voices.within(parts),
    )
