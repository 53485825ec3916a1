"""Whether what is told of a time came about, as its clause says and the side of the article's day that it is on."""

from datetime import date

from reader.analysis.timeline.entries.doubted import is_unconfirmed, is_unsaid
from reader.analysis.timeline.entries.nominal import is_called_off, is_off_then
from reader.analysis.timeline.entries.states import Told
from reader.analysis.timeline.entries.status import (
    depends_on_what_was_not,
    is_awaited,
    is_called,
    is_dropped,
    is_hypothetical,
    is_plan_dropped,
    status_of,
)
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import word_at
from reader.analysis.timeline.times.anchors import Role
from reader.analysis.timeline.times.ranges import Period
from reader.model import Grain, Status

HOURLY = frozenset(("and", "at", "between", "from"))
"""What stands between a day and the hours of it."""


def came_about(reading: Reading, told: Told, day: date | None) -> Status | None:
    """Whether it happened, is alleged, planned or denied; None where it is only supposed, or nobody says it."""
    period, telling = told.period, told.telling
    clause = reading.clauses[telling.clause] if telling.clause is not None else None
    to_do = telling.link in {"is", "are"} and period.last == day
    ahead = day and (period.first > day or to_do or _lasts_beyond(period, day))
    status = Status.PLANNED if ahead else Status.HAPPENED
    if telling.clause is not None and clause is not None and telling.verb is not None:
        if telling.holds(clause.verb.start):
            # Else only a noun with its participle is told, whatever its clause says of it.
            thought_of = is_hypothetical(clause, reading.words, (period.first, period.last), day)
            thought_of = thought_of or depends_on_what_was_not(reading, telling.clause)
            if thought_of:
                return None
            status = status_of(reading, telling.clause, telling.verb, (period.first, period.last), day)
        elif is_plan_dropped(reading.words, clause.verb, telling.verb):
            return Status.DENIED
        off = told.place.noun and is_called_off(reading, telling.clause, told.place.noun)
        if off or is_off_then(reading, told, day):
            return Status.DENIED
        against = _is_set_against(reading, period.start, status)
        if against or is_unsaid(reading, telling.clause) or is_dropped(reading, telling.clause):
            return None
        # But "They fear it ends under a law | passed in May": that it passed nobody doubts.
        alone = telling.link and not telling.holds(reading.clauses[telling.clause].verb.start)
        if status is Status.HAPPENED and not alone and is_unconfirmed(reading, telling.clause):
            return Status.UNCONFIRMED
    hour = period.grain is Grain.TIME and period.last == day and is_called(reading, telling.clause)
    if status is Status.HAPPENED and (ahead or hour) and _is_called_for(reading, period.start):
        # "called a strike for Thursday", printed on Wednesday; "has called a meeting for 10am", printed that morning
        return Status.PLANNED
    if status is Status.DENIED and (told.place.role is Role.UNTIL or _is_before(reading, told, ahead=bool(ahead))):
        # What was not done until a day was done then, and what is not done until one is to be.
        future = clause is not None and clause.verb.future
        awaited = clause is not None and is_awaited(reading.words, clause.verb)
        # "No trains will run | until Friday"
        to_come = (ahead and future) or (awaited and (ahead or (future and period.last == day)))
        return Status.PLANNED if to_come else Status.HAPPENED
    return status


def _is_set_against(reading: Reading, start: int, status: Status) -> bool:
    """It was not at a time at word `start`, or at that and at no other: "neither | on Monday nor on Tuesday", "left on
    Monday and not | on Tuesday", "was not shut in 2019 but | in 2020".
    """
    # But "not | until Monday"
    led = word_at(reading.words, start - 1).lower in words_of.TIMING
    against = {"but"} if status is Status.DENIED else {"neither", "nor", "not"}
    return word_at(reading.words, start - 1 - led).lower in against


def _is_called_for(reading: Reading, start: int) -> bool:
    """A "for" stands before a time, or before the day that it is an hour of: "a warning for | Thursday from 6am"."""
    words, at = reading.words, start - 1
    while at > 0 and (words[at].time is not None or (words[at].lower in HOURLY and words[at - 1].time is not None)):
        at -= 1
    return word_at(words, at).lower == "for"


def _is_before(reading: Reading, told: Told, *, ahead: bool) -> bool:
    """The time is that of what must come first, "will not resume | before an inquiry reports in July", or that of what
    did: "did not sing again | until her wedding in 2006".
    """
    verb = told.telling.verb
    between = reading.words[verb.end : told.period.start] if verb is not None else ()
    return any(word.lower in ({"before", "until"} if ahead else {"until"}) for word in between)


def _lasts_beyond(period: Period, day: date) -> bool:
    """It begins on the day of the article and ends later: "from midnight tonight until 3pm tomorrow"."""
    return period.lasting and not period.is_duration and period.first == day < period.last
