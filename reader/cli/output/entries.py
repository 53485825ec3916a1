"""An entry of a timeline as the command line prints it: when it was, and what happened."""

from datetime import date

from reader.model import Analysis, Status, TimelineEntry


def when_words(found: Analysis, entry: TimelineEntry, day: date) -> str:
    """The time of an entry of an article published on `day`: "May 2026", "4 May 2026, 09:30", "since 2014"."""
    from reader.analysis.timeline.time_words import time_words

    value = found.times[entry.time].value
    return time_words(entry.first, entry.last, entry.grain, value=value, lasting=entry.lasting, day=day)


def what_words(text: str, entry: TimelineEntry) -> str:
    """What an entry tells, in one line, and its status where it did not simply happen."""
    words = " ".join(entry.words(text).split())
    return words if entry.status is Status.HAPPENED else f"{words} ({entry.status})"
