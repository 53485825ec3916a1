"""Lives in brackets behind a name: "Ada Brill (1912–1987)"."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from reader.analysis.patterns import later
from reader.analysis.timeline.findings import Findings, Mention
from reader.model import EntityType, Grain, Span, TimelineEntry

LIFE = later(r"(\d{4})\s?[-–—]\s?(\d{4})(?=[);,])")
"""The years of a life, in its bracket."""
LONGEST = 110
"""Years."""


def lives(findings: Findings) -> Iterator[TimelineEntry]:
    """From when to when somebody lived, or was in office, as brackets tell behind the name."""
    text = findings.document.text
    for index, time in enumerate(findings.times):
        if time.grain is not Grain.YEAR or time.first is None or not text.endswith(" (", 0, time.start):
            continue
        life = LIFE.match(text, time.start)
        named = _named_until(findings, time.start - len(" ("))
        if life is None or named is None or not 0 < int(life[2]) - int(life[1]) < LONGEST:
            continue
        if findings.document.day and int(life[2]) > findings.document.day.year:
            continue
        name, last = Span(named.start, named.end), date(int(life[2]), 12, 31)
        yield TimelineEntry((name,), index, time.first, last, Grain.YEAR, lasting=True, entities=(named.entity,))


def _named_until(findings: Findings, end: int) -> Mention | None:
    """The person whose name ends at an offset."""
    at = bisect_right(findings.mentions, Mention(end, 0, 0)) - 1
    found = findings.mentions[at] if at >= 0 else None
    is_person = found is not None and findings.entities[found.entity].type is EntityType.PERSON
    return found if found and is_person and found.end == end else None
