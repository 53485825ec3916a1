"""A timeline under headings, and how thickly it is set over time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reader.analysis.timeline.words import MONTHS, time_words
from reader.model import Grain, TimelineEntry

MANY = 8
"""So many entries in one year are grouped by month."""
COARSE = frozenset((Grain.DECADE, Grain.CENTURY))
MONTHLY = frozenset((Grain.TIME, Grain.DAY, Grain.WEEKEND, Grain.WEEK, Grain.MONTH))


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading."""

    heading: str
    """Such as "2020", "April 2023", "the 1990s"; "undated" for what has no place on a calendar."""
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
    if entry.first is None:
        return "undated"
    if entry.grain in COARSE:
        return time_words(entry.first, entry.last, entry.grain)
    return str(entry.first.year)


def _by_month(timeline: Sequence[TimelineEntry], year: str, indexes: Iterable[int]) -> list[Group]:
    months: dict[str, list[int]] = {}
    for index in indexes:
        entry = timeline[index]
        within = entry.first is not None and entry.grain in MONTHLY
        heading = f"{MONTHS[entry.first.month - 1]} {year}" if within and entry.first else year
        months.setdefault(heading, []).append(index)
    return [Group(heading, tuple(found)) for heading, found in months.items()]


@dataclass(frozen=True, slots=True)
class Density:
    """How many events fall on each stretch of a period; a long or unsure time is spread over what it covers."""

    first: date
    last: date
    weights: tuple[float, ...]
    """One for each stretch of equal length; together as many as there are entries in the period."""


def density(timeline: Iterable[TimelineEntry], buckets: int, *, since: date | None = None) -> Density | None:
    """The density of a timeline in so many stretches, from `since` where that is given.

    None where fewer than two days are spoken of.
    """
    periods = [(entry.first, entry.last) for entry in timeline if entry.first and entry.last]
    if since:
        periods = [(max(first, since), last) for first, last in periods if last >= since]
    if not periods or buckets < 1:
        return None
    start, end = min(first for first, _ in periods), max(last for _, last in periods)
    days = (end - start).days + 1
    if days < 2:
        return None
    weights = [0.0] * buckets
    for first, last in periods:
        low = (first - start).days * buckets // days
        high = (last - start).days * buckets // days
        for bucket in range(low, high + 1):
            weights[bucket] += 1 / (high - low + 1)
    return Density(start, end, tuple(weights))
