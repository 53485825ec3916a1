"""A timeline under headings, and how thickly it is set over time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reader.analysis.timeline.time_words import MONTHS, time_words, whole_of
from reader.model import Grain, TimelineEntry

MANY = 8
"""Entries of one year from which on they are grouped by month."""
FEW = 8
"""One in so many entries may lie beyond an end of a density strip."""
PRESSED = 3
"""They do where the strip would be so many times as long with them."""
COARSE = frozenset((Grain.DECADE, Grain.CENTURY))
MONTHLY = frozenset((Grain.TIME, Grain.DAY, Grain.WEEKEND, Grain.WEEK, Grain.MONTH))


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading."""

    heading: str
    """Such as "2020", "April 2023", "the 1990s"."""
    entries: tuple[int, ...]
    """Their indexes in the timeline, in its order."""


def group_entries(timeline: Sequence[TimelineEntry], *, many: int = MANY) -> tuple[Group, ...]:
    """The timeline by year, and by month in a year that holds at least `many` entries.

    What is only known to the year stands under the year. Groups come in order of their first entry.
    """
    years: dict[str, list[int]] = {}
    for index, entry in enumerate(timeline):
        years.setdefault(_year(entry), []).append(index)
    found: list[Group] = []
    for heading, indexes in years.items():
        found += _by_month(timeline, heading, indexes) if len(indexes) >= many else [Group(heading, tuple(indexes))]
    return tuple(found)


def _year(entry: TimelineEntry) -> str:
    if entry.grain in COARSE:
        return time_words(*whole_of(entry.first, entry.grain), entry.grain)
    return str(entry.first.year)


def _by_month(timeline: Sequence[TimelineEntry], year: str, indexes: Iterable[int]) -> list[Group]:
    months: dict[str, list[int]] = {}
    for index in indexes:
        entry = timeline[index]
        heading = f"{MONTHS[entry.first.month - 1]} {year}" if entry.grain in MONTHLY else year
        months.setdefault(heading, []).append(index)
    return [Group(heading, tuple(found)) for heading, found in months.items()]


@dataclass(frozen=True, slots=True)
class Density:
    """How many events fall on each stretch of a period; a long or unsure time is spread over what it covers."""

    first: date
    last: date
    weights: tuple[float, ...]
    """One for each stretch of equal length; together as many as there are entries in the period."""


def density(
    timeline: Iterable[TimelineEntry], buckets: int, *, since: date | None = None, until: date | None = None
) -> Density | None:
    """The density of a timeline in so many stretches, from `since` and up to `until` where they are given.

    None where fewer than two days are spoken of.
    """
    low, high = since or date.min, until or date.max
    periods = [(max(e.first, low), min(e.last, high)) for e in timeline if e.last >= low and e.first <= high]
    if not periods or buckets < 1:
        return None
    start, end = min(first for first, _ in periods), max(last for _, last in periods)
    days = (end - start).days + 1
    if days < 2:
        return None
    weights = [0.0] * buckets
    for first, last in periods:
        lowest = (first - start).days * buckets // days
        highest = (last - start).days * buckets // days
        for bucket in range(lowest, highest + 1):
            weights[bucket] += 1 / (highest - lowest + 1)
    return Density(start, end, tuple(weights))


def crowded(timeline: Iterable[TimelineEntry]) -> tuple[date | None, date | None]:
    """From when to when most entries lie, where a few far ones would press all others into an end of the whole.

    None for an end that needs no cut.
    """
    periods = [(entry.first, entry.last) for entry in timeline]
    few = len(periods) // FEW
    if not few:
        return None, None
    firsts, lasts = sorted(first for first, _ in periods), sorted(last for _, last in periods)
    whole, begin, end = lasts[-1] - firsts[0], firsts[few], lasts[-1 - few]
    since = begin if whole > (lasts[-1] - begin) * PRESSED else None
    whole = lasts[-1] - (since or firsts[0])
    until = end if whole > (end - (since or firsts[0])) * PRESSED else None
    return since, until
