"""Which time of a clause is told with another one: the hour with its day, the year with a day in it."""

from collections.abc import Iterator, Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Range, is_gerund, is_participle, lowered
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.timeline.times.ranges import Period
from reader.model import Grain


def is_beside(reading: Reading, period: Period, other: Period) -> bool:
    """What happened at one time of a clause is told at another."""
    around = is_day_of(reading, period, other) or is_around(reading, period, other)
    around = around or _is_turn(reading, period, other)
    return around or _is_night_to(reading, period, other) or _is_hour_of_days(reading, period, other)


def _is_night_to(reading: Reading, night: Period, day: Period) -> bool:
    """It is the night to a day that is named behind it: "overnight | into Tuesday", "overnight | on 3 May"."""
    beside = day.start == night.end + 1 and reading.words[night.end].lower in {"into", "on"}
    return beside and reading.words[night.end - 1].lower == "overnight"


def is_around(reading: Reading, whole: Period, part: Period) -> bool:
    """A day or a month stands right behind the year that it is in: "takes place this year | on 4 May"."""
    inside = whole.first <= part.first <= part.last <= whole.last and part.grain is not whole.grain
    between = reading.words[whole.end : part.start]
    tied = inside and len(between) == 1 and between[0].lower in PLAIN
    return tied and (reading.words[whole.start].lower in {"this", "next", "last"} or _is_ago(reading, whole))


def _is_ago(reading: Reading, whole: Period) -> bool:
    """It reads "a year ago | on 26 March"."""
    return lowered(reading.words, whole.start, whole.end) in (["a", "year", "ago"], ["one", "year", "ago"])


def _is_turn(reading: Reading, time: Period, day: Period) -> bool:
    """It only counts what happened on a day: "closed it on Monday for the third time | this winter"."""
    before = lowered(reading.words, time.start - 2, time.start)
    counted = before[1:] == ["time"] and before[0] in words_of.ORDINALS
    return counted and day.end < time.start and reading.clause_of(time.start) == reading.clause_of(day.start)


def is_day_of(reading: Reading, day: Period, hour: Period) -> bool:
    """An hour and its day are apart in one clause: "began at 3pm | in the market | on Tuesday"."""
    times = day.grain is Grain.DAY and hour.grain is Grain.TIME and day.first == day.last == hour.first == hour.last
    chunk = reading.chunk_of(hour.start)
    if chunk and chunk.verb is None and day.start < chunk.start and is_gerund(reading.words[chunk.start].lower):
        # "will march | on Tuesday, | starting from the market | at 3pm"
        return False
    return times and reading.clause_of(day.start) == reading.clause_of(hour.start)


def _is_hour_of_days(reading: Reading, hour: Period, days: Period) -> bool:
    """It is an hour of each of several days: "shut between | 7pm and 6am | from Monday to Thursday", "open until
    | 8pm | from Monday".
    """
    within = days.grain is Grain.DAY and days.lasting and days.first <= hour.first <= days.last
    begun = days.grain is not Grain.TIME and reading.words[max(0, days.start - 1)].lower == "from"
    within = within or (begun and hour.end < days.start and not hour.first > days.last)
    same = reading.clause_of(days.start) == reading.clause_of(hour.start)
    return within and same and hour.grain is Grain.TIME


def told_beside(
    reading: Reading, period: Period, place: Anchor, anchors: Sequence[tuple[Period, Anchor]]
) -> Iterator[Range]:
    """The words for other times of its clause, which an entry leaves out."""
    for other, anchored in anchors:
        if (
            is_day_of(reading, other, period)
            or is_around(reading, other, period)
            or _is_when_until(reading, place, anchored)
            or _takes_effect(reading, place, anchored)
            or _is_next(reading, period, other)
        ):
            yield _with_done(reading, anchored.phrase)


def _is_next(reading: Reading, period: Period, other: Period) -> bool:
    """It stands right behind a time that it has nothing in common with: "hit a wall built in 1990 | on Monday"."""
    between = lowered(reading.words, period.end, other.start)
    apart = other.first > period.last or other.last < period.first
    return len(between) == 1 and between[0] in words_of.TIMING and apart


def _is_when_until(reading: Reading, until: Anchor, other: Anchor) -> bool:
    """It was then that something was done that lasts until another time: "delayed it | last month | until 2034"."""
    clause = reading.clause_at(until.phrase[0])
    first, last = (clause.subject if clause else None) or (0, 0)
    same = clause is reading.clause_at(other.phrase[0]) or first < other.phrase[0] < last
    return same and until.role is Role.UNTIL and other.role is Role.AT


def _takes_effect(reading: Reading, place: Anchor, other: Anchor) -> bool:
    """It was made known at another time: "announced | on Monday | her appointment, with effect from | 1 June"."""
    opens = place.phrase[0] < place.phrase[1] and reading.words[place.phrase[0]].lower in {"effective", "with"}
    return opens and place != other and other.role is Role.AT


def _with_done(reading: Reading, phrase: Range) -> Range:
    """A time with the participle of the subject that it stands behind: "The ban | imposed on Sunday | lasts until"."""
    clause, (start, end) = reading.clause_at(phrase[0]), phrase
    first, last = (clause.subject if clause else None) or (0, 0)
    done = first + 1 < start < last and is_participle(reading.words[start - 1].lower)
    return (start - done, end)
