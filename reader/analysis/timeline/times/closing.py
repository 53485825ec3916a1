"""Periods told by their end, as firms and bureaus report: "the year ended March 31", "in the six months to June"."""

from collections.abc import Sequence
from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import moved
from reader.analysis.patterns import later
from reader.analysis.timeline.grammar.forms import Word, lowered
from reader.analysis.wordlists import word_set
from reader.model import TimeExpression

ENDS = word_set("ended ending to through until")
LENGTHS = {"quarter": ("M", 3), "half": ("M", 6), "year": ("M", 12)}
WITHIN = word_set("in for during over")
"""What stands before such a period; without it something ended: "the half ended on Monday"."""
COUNTED = later(r"P(\d{1,3})([MW])")
"""A TIMEX3 duration of whole months or weeks."""
BEFORE = word_set("the its their a first second third fourth fiscal financial full fiscal-year")
"""Words that belong to a unit."""


def closed(words: Sequence[Word], times: Sequence[TimeExpression], end: int, last: date) -> tuple[int, date] | None:
    """Where the words begin, behind a preposition, and the first day, of the period that ends with the time at a word,
    whose last day is given; None where no such period is told.
    """
    at = end - 1 - (end > 0 and words[end - 1].lower == "on")
    if at > 0 and words[at].lower not in ENDS:
        return None
    if at > 2 and lowered(words, at - 2, at + 1) == [",", "which", "ended"]:
        # "for the quarter, which ended on"
        at -= 2
    length = _length(words, times, at - 1) if at > 0 else None
    if length is None:
        return None
    unit, count = length
    start = at - 1
    while start and (words[start - 1].time is not None or words[start - 1].lower in BEFORE):
        start -= 1
    if not start or words[start - 1].lower not in WITHIN:
        return None
    return start, moved(last + timedelta(1), unit, -count)


def _length(words: Sequence[Word], times: Sequence[TimeExpression], at: int) -> tuple[str, int] | None:
    """How long the unit is that ends at a word: "six months", "quarter"."""
    timed = words[at].time
    counted = COUNTED.fullmatch(times[timed].value) if timed is not None else None
    return (counted[2], int(counted[1])) if counted else LENGTHS.get(words[at].lower)
