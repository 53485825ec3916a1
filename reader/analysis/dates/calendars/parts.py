"""Parts of a month, a season, a year or more.

"Early May" and "the end of 2020" cover a third of it, "the second half of May" half of it. Their TIMEX3 value is that
of the whole; the days are for who reads a timeline.
"""

import re
from datetime import timedelta

from reader.analysis.dates.calendars.calendar import Interval, moved
from reader.analysis.patterns import later
from reader.model import Grain

PARTS = {
    "early": 0, "start": 0, "beginning": 0, "onset": 0, "outset": 0, "mid": 1, "middle": 1, "late": 2, "end": 2,
    "close": 2, "latter": 2,
}  # fmt: skip
"""Which third a word means."""
HALVES = {"first": 0, "second": 1, "last": 1, "latter": 1}
HALF = re.compile(rf"(?:the\s)?({'|'.join(HALVES)})\shalf\b", re.IGNORECASE)
"""Which half of a time is meant: "the second half | of May"."""
OPENING = re.compile(rf"(?:the\s)?(?:(?:very|tail)\s)?({'|'.join(PARTS)})\b", re.IGNORECASE)
"""Which third of it: "late | May", "the very end | of 2020"."""
STARTS = {
    Grain.MONTH: ("D", (0, 10, 20), 15), Grain.SEASON: ("M", (0, 1, 2), 0),
    Grain.QUARTER: ("M", (0, 1, 2), 0), Grain.HALF: ("M", (0, 2, 4), 0), Grain.YEAR: ("M", (0, 4, 8), 6),
    Grain.DECADE: ("Y", (0, 4, 7), 5), Grain.CENTURY: ("Y", (0, 33, 67), 50),
}  # fmt: skip
"""How many days, months or years after its first day the thirds of each begin, and its second half; 0 where it has no
halves.
"""
TWO = later(r"\b(?:to|or|and)\b", re.IGNORECASE)
"""In "the early to mid 1990s" two thirds are meant, which no grain tells."""


def part_of(words: str, whole: Interval) -> Interval:
    """The part of `whole` that the words of a time expression begin with; all of it where they name none."""
    if whole.grain not in STARTS:
        return whole
    unit, thirds, middle = STARTS[whole.grain]
    if half := HALF.match(words):
        return whole if not middle else _between(whole, unit, (0, middle), HALVES[half[1].lower()])
    opening = OPENING.match(words)
    if opening is None or TWO.search(words):
        return whole
    return _between(whole, unit, thirds, PARTS[opening[1].lower()])


def _between(whole: Interval, unit: str, starts: tuple[int, ...], place: int) -> Interval:
    """From one of the starts to the day before the next, or to the end of the whole."""
    begin, last = moved(whole.first, unit, starts[place]), whole.last
    if place + 1 < len(starts):
        last = moved(whole.first, unit, starts[place + 1]) - timedelta(1)
    return Interval(begin, last, whole.grain)
