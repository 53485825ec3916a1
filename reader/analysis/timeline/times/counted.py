"""Times that a sentence counts from another one of its times: "on June 26, a day after crowds stormed parliament".

The length itself has no place on a calendar; what happened so long before or after a day that is named has one. The day
may be that of a clause, or of a noun: "two days after the vote on May 3".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reader.analysis.dates.calendars.calendar import interval, moved, value_of
from reader.analysis.english.words import POSSESSIVE_ENDS
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Range, Word, word_at
from reader.analysis.timeline.grammar.lexicon import EVENT_NOUNS
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
LASTING = word_set("during for in over throughout within")
"""Before a length that something took: "deliberated | for nine hours before reaching its verdict"."""
NOUN_REACH = 10
"""Words between "after" and the day of the noun behind it."""
PREPOSITIONS = word_set("on in at of")
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
    told: ClauseNumber | None
    """The clause behind its "after" or "before"; None for a noun."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A clause whose time is counted."""

    period: Period
    clause: ClauseNumber
    phrase: Range
    """The length and its "after", which the clause can do without."""


def find_counted(
    reading: Reading,
    sentence: Sentence,
    times: Sequence[TimeExpression],
    periods: Sequence[Period],
    placed: Sequence[Period],
    *,
    day: date | None,
) -> Iterator[Counted]:
    """The clauses of a sentence that happened so long before or after one of its `periods`; `placed` are those that say
    when a clause was, and `day` that of publication.
    """
    for index in sentence.times:
        length = _length(reading, sentence, times[index], index)
        if length is None:
            continue
        if length.told is None:
            yield from _from_noun(reading, length, times, periods)
            continue
        own, base = _within(reading, length.told, placed), _base(reading, length, placed, periods)
        if base and not own:
            base = _not_ahead(reading, length, base, periods, day)
            yield from _counted(base, length, -length.steps, length.told)
        elif own and not base:
            main = reading.clause_of(length.start)
            if main is not None and not _within(reading, main, placed) and not _comes(reading, main):
                yield from _counted(own, length, length.steps, main)


def _not_ahead(reading: Reading, length: Length, base: Period, periods: Sequence[Period], day: date | None) -> Period:
    """The time to count from: not one to come where what was would be ahead then, "dissolved it | on Monday | and
    called a vote for May 5, three weeks after she lost".
    """
    past = length.told is not None and reading.clauses[length.told].verb.form is Form.PAST
    if not past or day is None or base.first <= day or moved(base.first, length.unit, -length.steps) <= day:
        return base
    return next((one for one in reversed(periods) if one.end <= base.start and one.last <= day), base)


def _comes(reading: Reading, clause: ClauseNumber) -> bool:
    """It only says that something comes so long after, "The vote comes a year after the war": the article's day."""
    return reading.clauses[clause].verb.word in {"come", "comes"}


def _length(reading: Reading, sentence: Sentence, time: TimeExpression, index: int) -> Length | None:
    words, count = reading.words, LENGTH.fullmatch(time.value)
    start, end = sentence.place(time) if count else (0, 0)
    if not count or not start < end < len(words) or words[start].lower in VAGUE or words[end].lower not in STEPS:
        return None
    if _is_of_lasting(words, start):
        return None
    told = next((ClauseNumber(number) for number, clause in enumerate(reading.clauses) if clause.mark == end), None)
    return Length(start, end, STEPS[words[end].lower] * int(count[1]), count[2], index, told)


def _is_of_lasting(words: Sequence[Word], at: int) -> bool:
    """The length that a word is of tells how long something took."""
    while at and words[at - 1].time == words[at].time:
        at -= 1
    return at > 0 and words[at - 1].lower in LASTING


def counted_noun(reading: Reading, times: Sequence[TimeExpression], period: Period) -> Range | None:
    """The noun from whose day something is counted: "two days after | the vote | on May 3"."""
    words = reading.words
    for at in range(period.start - 1, max(0, period.start - NOUN_REACH), -1):
        if words[at].time is not None or not (words[at].text[0].isalnum() or words[at].lower in POSSESSIVE_ENDS):
            return None
        before = words[at - 1].time
        if words[at].lower in STEPS and before is not None and LENGTH.fullmatch(times[before].value):
            if _is_of_lasting(words, at - 1):
                return None
            end = period.start - (words[period.start - 1].lower in PREPOSITIONS)
            return (at + 1, end) if end > at + 1 and not _has_verb(reading, at, end) else None
    return None


def _has_verb(reading: Reading, start: int, end: int) -> bool:
    return any(start <= clause.verb.start < end for clause in reading.clauses)


def _from_noun(
    reading: Reading, length: Length, times: Sequence[TimeExpression], periods: Sequence[Period]
) -> Iterator[Counted]:
    """The clause of a length that counts from the day of a noun."""
    base = next((period for period in periods if period.start > length.end), None)
    noun, clause = base and counted_noun(reading, times, base), reading.clause_of(length.start)
    if base and noun and noun[0] == length.end + 1 and clause is not None:
        for counted in _counted(base, length, length.steps, clause):
            yield replace(counted, phrase=(length.start, base.end))


def goes_on_counting(words: Sequence[Word], times: Sequence[TimeExpression], at: int) -> bool:
    """Whether a length stands at a word, counted from something: "at noon | ten days before the fire"."""
    timed = words[at].time if at < len(words) else None
    end = at
    while end < len(words) and timed is not None and words[end].time == timed:
        end += 1
    counts = timed is not None and LENGTH.fullmatch(times[timed].value) is not None
    return counts and word_at(words, end).lower in STEPS


def _within(reading: Reading, clause: ClauseNumber, periods: Sequence[Period]) -> Period | None:
    """The first period of a clause."""
    return next((period for period in periods if reading.clause_of(period.start) == clause), None)


def _base(reading: Reading, length: Length, placed: Sequence[Period], periods: Sequence[Period]) -> Period | None:
    """The period from which a clause is counted back: one right before the length, or that of the clause which the
    length belongs to: "seized the town on Thursday, killing two men, | a day after".
    """
    found = _right_before(reading, length.start, periods)
    if found and reading.words[length.start - 1].lower == "and" and _is_counted_from(reading, found):
        # "two years after it burned in 2021, and | five years after": both from the article's day.
        return None
    if found:
        # "fell from 85 in 2009, | a year before": placed or not.
        return found
    main, words = reading.clause_of(length.start), reading.words
    if main is None:
        return None
    begin = reading.clauses[main].verb.end
    inner = {verb.head for chunk in reading.chunks for verb in chunk.verbs if begin <= verb.start < length.start}
    events = [at for at in range(begin, length.start) if at in inner or words[at].lower in EVENT_NOUNS]
    # "charged him on Thursday with killing a man | a day after": it is the killing that came a day after.
    apart = words[length.start - 1].text == ","
    return _within(reading, main, placed) if apart or not events else None


def _right_before(reading: Reading, start: int, periods: Sequence[Period]) -> Period | None:
    """The period that ends right before a length: "on Friday, just two days after"."""
    before = [period for period in periods if period.end <= start]
    if not before:
        return None
    between = reading.words[before[-1].end : start]
    return before[-1] if all(not w.text[0].isalnum() or w.lower in SURE for w in between) else None


def _is_counted_from(reading: Reading, period: Period) -> bool:
    """The clause of a period stands behind a length and its "after"."""
    clause = reading.clause_at(period.start)
    mark = clause.mark if clause else 0
    return mark > 0 and reading.words[mark].lower in STEPS and reading.words[mark - 1].time is not None


def _counted(base: Period, length: Length, steps: int, clause: ClauseNumber) -> Iterator[Counted]:
    """A clause so many units from a period, as precise as the unit is; nothing where no such unit can be told."""
    if base.lasting or base.grain not in FINE_ENOUGH[length.unit]:
        return
    days = interval(value_of(moved(base.first, length.unit, steps), length.unit))
    if days:
        period = Period(length.start, length.end, length.time, *days)
        yield Counted(period, clause, (length.start, length.end + 1))
