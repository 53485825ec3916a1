"""Times of which a sentence tells nothing: they are told with another, or only say which thing is meant."""

from collections.abc import Sequence

from reader.analysis.english.words import ARTICLES, WEEKDAYS
from reader.analysis.timeline.entries.beside_times import is_beside
from reader.analysis.timeline.entries.placing import Placed
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form, lowered, starts_noun
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.counted import goes_on_counting
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set
from reader.model import Grain, TimeExpression


def is_idle(reading: Reading, time: Placed, told_at: Sequence[Period], found: Sequence[Placed]) -> bool:
    """Nothing is told of a time; `told_at` are those at which something was done, `found` are all of the sentence."""
    period, place = time
    if any(is_beside(reading, period, other) for other in told_at):
        # The hour is told with its day, and hours with the days that they are of.
        return True
    if period.is_closed and _is_reported(reading, period, told_at):
        return True
    named = _is_of_event(reading, period, place, told_at) or _is_break(reading, period, told_at)
    return named or _is_every(reading, place, found) or _is_of_noun(reading, place, told_at)


def _is_break(reading: Reading, period: Period, told_at: Sequence[Period]) -> bool:
    """A feast tells what a break is for, and another time of the clause when it begins: "rises for | Christmas | on
    Tuesday".
    """
    words, clause = reading.words, reading.clause_at(period.start)
    feast = (
        words[period.start].text.istitle() and words[period.start].lower not in WEEKDAYS and period.grain is Grain.DAY
    )
    led = period.start > 0 and words[period.start - 1].lower == "for"
    own = (one for one in told_at if one is not period and clause is not None)
    return feast and led and any(reading.clause_at(one.start) is clause for one in own)


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
        and not _is_in_participle(reading, other)
        and not other.first <= hour.first <= other.last
        for other in periods
    )


def _is_in_participle(reading: Reading, period: Period) -> bool:
    """It stands in what only explains the subject: "The ferry, | built in 1988, | sailed at noon"."""
    chunk = reading.chunk_of(period.start)
    return chunk is not None and chunk.verb is None and any(verb.start == chunk.start for verb in chunk.verbs)


def _is_every(reading: Reading, place: Anchor, found: Sequence[Placed]) -> bool:
    """It comes back, and has not been so since another time: "has not snowed | in December | since 2010"."""
    clause = reading.clause_at(place.phrase[0])
    undone = clause is not None and clause.verb.negated and clause.verb.form is Form.PERFECT
    since = any(other.role is Role.SINCE and other.phrase[0] >= place.phrase[1] for _, other in found)
    return place.role is Role.AT and undone and since


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
