"""Parts of a month, a season, a year or more: "early May", "the late 1980s", "the end of 2020" cover a third of it.

Their TIMEX3 value is that of the whole; the days are for who reads a timeline.
"""

import re
from datetime import date, timedelta

from reader.analysis.dates.calendar import Interval, moved
from reader.model import Grain

PARTS = {
    "early": 0, "start": 0, "beginning": 0, "onset": 0, "outset": 0, "mid": 1, "middle": 1, "late": 2, "end": 2,
    "close": 2, "latter": 2,
}  # fmt: skip
"""Which third a word means."""
OPENING = re.compile(rf"(?:the\s)?(?:very\s)?({'|'.join(PARTS)})\b", re.IGNORECASE)
DIVIDED = frozenset((Grain.MONTH, Grain.SEASON, Grain.YEAR, Grain.DECADE, Grain.CENTURY))
LAST = 2
TWO = re.compile(r"\b(?:to|or|and)\b", re.IGNORECASE)
"""In "the early to mid 1990s" two thirds are meant, which no grain tells."""


def part_of(words: str, whole: Interval) -> Interval:
    """The third of `whole` that the words of a time expression begin with; all of it where they name none."""
    first, last, grain = whole
    if grain not in DIVIDED or first is None or last is None:
        return whole
    opening = OPENING.match(words)
    if opening is None or TWO.search(words):
        return whole
    third = PARTS[opening[1].lower()]
    begin, end = _start(first, grain, third), last
    if third < LAST:
        end = _start(first, grain, third + 1) - timedelta(1)
    return Interval(begin, end, grain)


def _start(first: date, grain: Grain, third: int) -> date:
    """The first day of a third of what begins on a day."""
    match grain:
        case Grain.MONTH:
            return first.replace(day=1 + 10 * third)
        case Grain.SEASON:
            return moved(first, "M", third)
        case Grain.YEAR:
            return moved(first, "M", 4 * third)
        case Grain.DECADE:
            return moved(first, "Y", (0, 4, 7)[third])
        case _:
            return moved(first, "Y", (0, 33, 67)[third])
