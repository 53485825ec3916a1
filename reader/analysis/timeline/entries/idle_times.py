"""Times of which a sentence tells nothing: they are told with another, or only say which thing is meant."""

from collections.abc import Sequence

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.entries.beside_times import is_beside
from reader.analysis.timeline.entries.placing import Placed
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form, lowered, starts_noun
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.counted import goes_on_counting
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set
from reader.model import Grain, TimeExpression


def is_idle(reading: Reading, time: Placed, told_at: Sequence[Period]) -> bool:
    """Nothing is told of a time; `told_at` are those of its sentence at which something was done."""
    period, place = time
    if any(is_beside(reading, period, other) for other in told_at):
        # The hour is told with its day, and hours with the days that they are of.
        return True
    if period.is_closed and _is_reported(reading, period, told_at):
        return True
    return _is_of_event(reading, period, place, told_at) or _is_of_noun(reading, place, told_at)


def is_astray(reading: Reading, hour: Period, periods: Sequence[Period], times: Sequence[TimeExpression]) -> bool:
    """An hour whose clause has a year or a month that it is not in, "Four years later she stood there at noon", or
    whose day is counted from something.
    """
    clause = reading.clause_of(hour.start)
    names_day = any(word.text.istitle() for word in reading.words[hour.start : hour.end])
    if hour.grain is not Grain.TIME or names_day:
        return False
    return goes_on_counting(reading.words, times, hour.end) or any(
        other.end <= hour.start
        and other.grain not in {Grain.TIME, Grain.DAY}
        and reading.clause_of(other.start) == clause
        and not other.first <= hour.first <= other.last
        for other in periods
    )


def _is_of_noun(reading: Reading, place: Anchor, told_at: Sequence[Period]) -> bool:
    """It tells which thing is meant by the subject of a clause that is still to come and has its own time: "Tickets for
    the concert | in May | go on sale on Monday".
    """
    words, start = reading.words, place.phrase[0]
    clause = reading.clause_at(start) if place.role is Role.AT else None
    first, last = (clause.subject or (0, 0)) if clause else (0, 0)
    # "Tickets for | the autumn | shows go on sale on Monday"
    article = not ARTICLES.isdisjoint(lowered(words, start - 1, place.phrase[1]))
    ends = place.phrase[1] == last or (article and place.phrase[1] < last and starts_noun(words[place.phrase[1]]))
    inside = first < start and ends and words[start - 1].time is None
    if clause is None or not inside or clause.verb.form not in {Form.PRESENT, Form.MODAL}:
        return False
    done = any(verb.start < start and verb.end > first for verb in clause.verbs)
    return not done and any(clause.body[0] <= one.start < clause.body[1] for one in told_at)


CARRIED_OUT = word_set("held passed played published released run signed staged")
"""What is done to an event, or to what somebody made, at its own time."""


def _is_of_event(reading: Reading, period: Period, place: Anchor, told_at: Sequence[Period]) -> bool:
    """A feast, or a time beside what was carried out, tells which event is meant, and the verb when it is: "The Easter
    | concert | is on 13 April", "The 2020 | Games | were held in 2021".
    """
    clause = reading.clause_at(period.start)
    if clause is None or clause.subject is None or place.role is not Role.NOUN:
        return False
    feast = period.grain is Grain.DAY and all(word.text.istitle() for word in reading.words[period.start : period.end])
    feast = feast or clause.verb.word in CARRIED_OUT
    inside = clause.subject[0] <= period.start < clause.subject[1]
    behind = (one for one in told_at if one.start >= clause.verb.end)
    return feast and inside and any(reading.clause_at(one.start) is clause for one in behind)


def _is_reported(reading: Reading, period: Period, told_at: Sequence[Period]) -> bool:
    """What a period brought is told with the time of the report: "reported in May a loss for | the quarter"."""
    clause = reading.clause_at(period.start)
    if clause is None or clause.verb.word not in {"posted", "reported"}:
        return False
    return any(reading.clause_at(other.start) is clause and not other.is_closed for other in told_at)
