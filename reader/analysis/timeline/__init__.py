"""What happened when: events with a time, in order of time."""

from datetime import date

from reader.analysis.document import Document
from reader.model import Entity, Quote, Span, TimeExpression, TimelineEntry


def build_timeline(
    document: Document, entities: tuple[Entity, ...], times: tuple[TimeExpression, ...], quotes: tuple[Quote, ...]
) -> tuple[TimelineEntry, ...]:
    """The events of a document, in order of time."""
    found = [
        TimelineEntry((sentence,), index, time.first, time.last, time.grain)
        for index, time in enumerate(times)
        if time.first
        for sentence in document.sentences
        if sentence.start <= time.start < sentence.end
    ]
    return tuple(sorted(found, key=_when))


def _when(entry: TimelineEntry) -> tuple[date, date, Span]:
    return entry.first or date.max, entry.last or date.max, entry.parts[0]
