"""Times that a sentence counts from another one of its times: "on June 26, a day after crowds stormed parliament".

The length itself has no place on a calendar; what happened so long before or after a day that is named has one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.dates.calendar import interval, moved, value_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.subjects import Range
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.timeline.times.sentences import Sentence
from reader.analysis.wordlists import word_set
from reader.model import Grain, TimeExpression

LENGTH = re.compile(r"P(\d{1,4})([DWMY])")
"""A TIMEX3 duration that counts whole units."""
STEPS = {"after": 1, "before": -1}
SURE = word_set("just only exactly precisely and")
"""Words that may stand between a day and the length counted from it."""
VAGUE = word_set("nearly almost about around some roughly over under more less at up")
"""First words of a length from which no day can be counted."""
FINE = (Grain.DAY, Grain.TIME)
FINE_ENOUGH = {"D": FINE, "W": FINE, "M": (*FINE, Grain.MONTH), "Y": (*FINE, Grain.MONTH, Grain.SEASON, Grain.YEAR)}
"""From what a unit can be counted: a day from a day, a year from a year."""


@dataclass(frozen=True, slots=True)
class Length:
    """Words `start` to `end`, which count `steps` of a unit forwards or back from what stands behind them."""

    start: int
    end: int
    steps: int
    unit: str
    time: int
    """The time expression."""
    told: int
    """The clause behind its "after" or "before"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A clause whose time is counted."""

    period: Period
    clause: int
    phrase: Range
    """The length and its "after", which the clause can do without."""


def find_counted(
    reading: Reading, sentence: Sentence, times: Sequence[TimeExpression], periods: Sequence[Period]
) -> Iterator[Counted]:
    """The clauses of a sentence that happened so long before or after one of its `periods`."""
    for index in sentence.times:
        length = _length(reading, sentence, times[index], index)
        if length is None:
            continue
        own, base = _within(reading, length.told, periods), _right_before(reading, length.start, periods)
        if base and not own:
            yield from _counted(base, length, -length.steps, length.told)
        elif own and not base:
            main = _main(reading, length)
            if main is not None and not _within(reading, main, periods):
                yield from _counted(own, length, length.steps, main)


def _length(reading: Reading, sentence: Sentence, time: TimeExpression, index: int) -> Length | None:
    words, count = reading.words, LENGTH.fullmatch(time.value)
    start, end = sentence.place(time) if count else (0, 0)
    if not count or not start < end < len(words) or words[start].lower in VAGUE or words[end].lower not in STEPS:
        return None
    told = next((number for number, clause in enumerate(reading.clauses) if clause.mark == end), None)
    return None if told is None else Length(start, end, STEPS[words[end].lower] * int(count[1]), count[2], index, told)


def _within(reading: Reading, clause: int, periods: Sequence[Period]) -> Period | None:
    """The first period of a clause."""
    return next((period for period in periods if reading.clause_of(period.start) == clause), None)


def _right_before(reading: Reading, start: int, periods: Sequence[Period]) -> Period | None:
    """The period that ends right before a length: "on Friday, just two days after"."""
    before = [period for period in periods if period.end <= start]
    if not before:
        return None
    between = reading.words[before[-1].end : start]
    return before[-1] if all(not w.text[0].isalnum() or w.lower in SURE for w in between) else None


def _main(reading: Reading, length: Length) -> int | None:
    """The clause that a length belongs to: the one it stands in, or the next where the sentence begins with it."""
    home = reading.clause_of(length.start)
    if home is not None and home != length.told:
        return home
    following = length.told + 1
    fronted = following < len(reading.clauses) and reading.clauses[following].opener is Opener.COMMA
    return following if fronted else None


def _counted(base: Period, length: Length, steps: int, clause: int) -> Iterator[Counted]:
    """A clause so many units from a period, as precise as the unit is; nothing where no such unit can be told."""
    if base.first is None or base.lasting or base.grain not in FINE_ENOUGH[length.unit]:
        return
    first, last, grain = interval(value_of(moved(base.first, length.unit, steps), length.unit))
    period = Period(length.start, length.end, length.time, first, last, grain)
    yield Counted(period, clause, (length.start, length.end + 1))
