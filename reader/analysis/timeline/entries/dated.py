"""What a sentence tells of each of its times."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.entries.attended import main_of_present, with_cause, with_deed, with_main, with_next
from reader.analysis.timeline.entries.beside_times import told_beside
from reader.analysis.timeline.entries.charges import accused_telling, answered_telling
from reader.analysis.timeline.entries.clausal import clause_telling, cleft_behind, is_explained
from reader.analysis.timeline.entries.decided import as_decided, due_event
from reader.analysis.timeline.entries.events import (
    Telling,
    event_before,
    joined_event,
    marked_event,
    noun_alone,
)
from reader.analysis.timeline.entries.forerunners import forerunner
from reader.analysis.timeline.entries.gaps import gapped, stands_in_gap
from reader.analysis.timeline.entries.idle_times import is_astray, is_idle
from reader.analysis.timeline.entries.nominal import declared_behind, deed_behind, is_called_off
from reader.analysis.timeline.entries.odds import is_at_odds
from reader.analysis.timeline.entries.placing import Placed, placed
from reader.analysis.timeline.entries.reduced import with_participle
from reader.analysis.timeline.entries.shortening import without
from reader.analysis.timeline.entries.states import COARSE, Told
from reader.analysis.timeline.entries.telling import tell
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, is_gerund, lowered
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.wholes import HARMING
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import POSTING
from reader.analysis.timeline.times.beside_clauses import is_behind_cause
from reader.analysis.timeline.times.counted import find_counted
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.timeline.times.sentences import Sentence
from reader.model import Grain, TimeExpression

MAIN = frozenset((Opener.START, Opener.COMMA, Opener.AND, Opener.RELATIVE))
"""What opens a clause that is told beside the one that explains its time."""
LEAST_TOLD = 4
"""Words of what is told beside a clause that explains its time."""


def told_of(
    reading: Reading, sentence: Sentence, periods: Sequence[Period], times: Sequence[TimeExpression], day: date | None
) -> Iterator[Told]:
    """Every period of a sentence with the words that tell what happened then, and what is counted from one of them.

    `times` are those of the whole text, `day` is that of its publication.
    """
    every = placed(reading, periods, times, day)
    told_at = [period for period, place in every if place.role is Role.AT]
    found = [(period, place) for period, place in every if not is_astray(reading, period, told_at, times)]
    dates = [period for period, place in found if place.role is Role.AT]
    counts = tuple(find_counted(reading, sentence, times, periods, dates, day=day))
    for period, place in found:
        if is_idle(reading, (period, place), told_at, found):
            continue
        if stands_in_gap(reading, period):
            if (gap := gapped(reading, period)) is not None:
                yield Told(period, Anchor(Role.AT, place.phrase), gap)
            continue
        others = [other for other in told_at if other is not period]
        telling = _own_telling(reading, (period, place), others, found, day)
        if telling is None:
            continue
        telling = _with_more(reading, telling, (period, place), others)
        # "quit on Monday | two weeks | after she was accused"
        counted = [(one.period.start, one.period.end) for one in counts if one.clause != telling.clause]
        for time in (*told_beside(reading, period, place, found), *counted):
            telling = replace(telling, ranges=tuple(part for one in telling.ranges for part in without(one, time)))
        yield Told(period, place, telling)
        if (main := _explained(reading, period, place, telling)) is not None:
            yield Told(period, place, main)
        if (ended := _ended(reading, sentence, period, times)) is not None:
            yield ended
    for one in counts:
        place = Anchor(Role.AT, one.phrase)
        yield Told(one.period, place, clause_telling(reading, one.clause, place))


def _own_telling(
    reading: Reading, time: Placed, others: Sequence[Period], found: Sequence[Placed], day: date | None
) -> Telling | None:
    """The words for a time itself: an event that it stands behind, its clause, or what was decided for it."""
    period, place = time
    telling = _of_event(reading, period, place, others) or _telling(reading, period, place, day)
    if telling and place.role is Role.AT and (clause := _later_main(reading, place, telling, others)):
        # "The killing of a clerk | in 2019 | led to a vote in 2020"
        event = event_before(reading, place, (clause.subject or (0, 0))[0])
        # But "The trial of a man accused of | killing a clerk in 2019 | began in May"
        telling = event if event and not is_gerund(reading.words[event.ranges[0][0]].lower) else None
    caused = is_behind_cause(reading, period, others)
    caused = caused or (telling is not None and _is_of_object(reading, telling, time, others))
    if telling and (caused or _is_behind_since(reading, telling, place, found)):
        # "has been held | since May | over a raid in 2019", "was fined | in May | for a raid in 2019",
        # "upheld | on Monday | a term for a raid in 2019"
        telling = event_before(reading, place, reading.clauses[telling.clause or 0].verb.end)
    return as_decided(reading, telling, period, others, day) if telling and not telling.link else telling


def _is_of_object(reading: Reading, telling: Telling, time: Placed, others: Sequence[Period]) -> bool:
    """A year or a month says of what time a noun is, for a day beside the verb says when something was done with it:
    "upheld | on Monday | the sentence for fraud | in 2019".
    """
    (period, place), at = time, telling.clause
    if at is None or place.role is not Role.AT or period.grain not in COARSE | {Grain.MONTH}:
        return False
    clause, words = reading.clauses[at], reading.words
    verb, start = clause.verb, place.phrase[0]
    if not telling.holds(verb.head) or start <= verb.end or verb.form is not Form.PAST or verb.word in POSTING:
        return False
    days = (one for one in others if one.grain in {Grain.DAY, Grain.TIME} and period.last < one.first)
    beside = [
        one
        for one in days
        if reading.clause_of(one.start) == at
        and (one.end == verb.start or (one.start >= verb.end and one.start - verb.end <= 1))
    ]
    return any(words[at].lower in ARTICLES for one in beside for at in range(max(one.end, verb.end), start))


def _later_main(reading: Reading, place: Anchor, telling: Telling, others: Sequence[Period]) -> Clause | None:
    """The clause that tells what happened at a time of its own, where this one stands in its subject."""
    clause = reading.clauses[telling.clause] if telling.clause is not None else None
    if clause is None or clause.subject is None or not telling.holds(clause.verb.start):
        return None
    first, last = clause.subject
    start, end = place.phrase
    words = reading.words[first:start]
    # But "Ann Lee | on Monday | resigned"
    led = reading.words[start].lower in words_of.TIMING and any(
        word.lower in words_of.EVENT_NOUNS or is_gerund(word.lower) for word in words
    )
    inside = first < start and end <= last and led
    timed = any(clause.verb.end <= other.start < clause.body[1] for other in others)
    return clause if inside and timed else None


def _with_more(reading: Reading, telling: Telling, time: Placed, others: Sequence[Period]) -> Telling:
    """The telling with what belongs to it and has no time of its own: a deed beside it, what followed, what it met."""
    period, place = time
    if period.grain in {Grain.DAY, Grain.TIME}:
        telling = with_deed(reading, telling, place, others)
    return with_cause(reading, with_main(reading, with_next(reading, telling, place), place, others))


def _is_behind_since(reading: Reading, telling: Telling, place: Anchor, found: Sequence[Placed]) -> bool:
    """What it tells has lasted since another time, which stands between its verb and the time."""
    at = telling.clause
    verb = reading.clauses[at].verb if at is not None else None
    held = verb and telling.holds(verb.head)
    if verb is None or not held or place.role is not Role.AT:
        return False
    since = (other for other in found if other[1].role is Role.SINCE)
    return verb.form is Form.PERFECT and any(verb.end <= one.start and one.end < place.phrase[0] for one, _ in since)


def _ended(reading: Reading, sentence: Sentence, period: Period, times: Sequence[TimeExpression]) -> Told | None:
    """What a clause tells of the end of a longer time in front of it: "led it from 2015 to 2020, | when she left"."""
    at, words = reading.clause_of(period.start), reading.words
    after = reading.clauses[at + 1] if at is not None and at + 1 < len(reading.clauses) else None
    index = next((one for one in sentence.times if sentence.place(times[one])[1] == period.end), None)
    if at is None or after is None or index is None or index == period.time or not period.lasting:
        return None
    opens = after.mark == period.end and lowered(words, after.mark, after.mark + 2) == [",", "when"]
    first, last = times[index].first, times[index].last
    if not opens or after.verb.form is not Form.PAST or after.verb.word in words_of.BE or not first or not last:
        return None
    start = sentence.place(times[index])[0]
    end = Period(start, period.end, index, first, last, times[index].grain)
    place = Anchor(Role.AT, (start, start))
    return Told(end, place, clause_telling(reading, ClauseNumber(at + 1), place))


def _explained(reading: Reading, period: Period, place: Anchor, told: Telling) -> Telling | None:
    """What the main clause did at a time that a clause behind it explains: "The bells fell silent on Monday, | when a
    crack was found".
    """
    at = reading.clause_of(period.start)
    if at is None or told.clause != at + 1 or not is_explained(reading, at, period.start):
        return None
    if cleft := cleft_behind(reading, at, period.start):
        return clause_telling(reading, cleft, place)
    clause = reading.clauses[at]
    ways = {(Form.PAST, Role.AT), (Form.PERFECT, Role.SINCE)}
    main = clause.opener in MAIN and (clause.verb.form, place.role) in ways
    is_state = clause.verb.word in words_of.BE
    if not main or is_state or (place.phrase[0] <= clause.verb.end and place.role is Role.AT):
        # "It was so | in 1990, when"
        return None
    own = clause_telling(reading, at, place)
    held = any(start <= clause.verb.start < end for start, end in own.ranges)
    tells = sum(end - start for start, end in own.ranges) >= LEAST_TOLD
    names = clause.subject is not None and reading.words[clause.subject[0]].lower not in {"it", "that", "this", "there"}
    return own if held and tells and names else None


def _of_event(reading: Reading, period: Period, place: Anchor, others: Sequence[Period]) -> Telling | None:
    """The event that an earlier day stands behind, where the clause has its own day beside its verb: "The council on
    Monday condemned | two attacks in Lorne | on Friday".
    """
    at = reading.clause_of(period.start)
    if at is not None and (before := forerunner(reading, at, period, others)):
        return before
    if at is None or place.role is not Role.AT:
        return None
    charged = accused_telling(reading, place) or answered_telling(reading, at, place)
    if told := charged or _harm_behind(reading, place):
        return told
    if declared := declared_behind(reading, at, place):
        return declared
    if deed := deed_behind(reading, at, place):
        return deed if period.grain is not Grain.TIME else None
    if period.grain not in {Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR}:
        return None
    verb = reading.clauses[at].verb
    days = (one for one in others if one.grain in {Grain.DAY, Grain.TIME})
    own = [one for one in days if reading.clause_of(one.start) == at and one.first > period.last]
    beside = any(one.end <= verb.end or one.start - verb.end <= 1 for one in own)
    # "freed two men on Monday | in exchange for the release of ten last week"
    floor = max((one.end for one in own if verb.end <= one.start < period.start), default=verb.end if beside else 0)
    event = event_before(reading, place, floor) if floor and period.start > verb.end else None
    return with_participle(reading, event, place) if event else None


def _harm_behind(reading: Reading, place: Anchor) -> Telling | None:
    """What did harm at a time, as a relative clause right behind it tells: "grew over | the collapse of a roof | on 1
    May | that killed two".
    """
    at = next((ClauseNumber(at) for at, one in enumerate(reading.clauses) if one.mark == place.phrase[1]), None)
    clause = reading.clauses[at] if at is not None else None
    if at is None or clause is None or clause.subject is None or clause.opener is not Opener.RELATIVE:
        return None
    first, last = clause.subject
    noun = any(reading.words[one].lower in words_of.EVENT_NOUNS for one in range(first, last))
    harms = noun and clause.verb.word in HARMING and clause.verb.start == clause.verb.head
    timed = any(reading.words[one].time is not None for one in range(*clause.body))
    beside = last == place.phrase[0] and any(one.verb.start < first for one in reading.clauses)
    return clause_telling(reading, at, place) if harms and beside and not timed else None


def _is_past(reading: Reading, start: int) -> bool:
    """The clause of a word tells what was so: "Ann Lee, due on stage at ten, was still in bed"."""
    clause = reading.clause_at(start)
    return clause is not None and clause.verb.form is Form.PAST and clause.verb.word not in words_of.REPORTING


def _telling(reading: Reading, period: Period, place: Anchor, day: date | None) -> Telling | None:
    """The words for a period; where its clause cannot have happened then, those of an event that the clause names."""
    passed = period.grain is Grain.TIME and period.last == day and _is_past(reading, period.start)
    due = due_event(reading, place) if day and period.last >= day and not passed else None
    at = reading.clause_of(period.start)
    over = day is not None and period.last < day and place.role is Role.AT
    main = main_of_present(reading, at, place) if over and at is not None else None
    telling = due or main or tell(reading, place, period.start)
    if telling is None or telling.clause is None:
        return telling
    is_long_ago = day is not None and period.last < day and period.grain in COARSE
    marked = marked_event(reading, place, reading.clauses[telling.clause].verb.end) if is_long_ago else None
    called_off = place.noun is not None and is_called_off(reading, telling.clause, place.noun)
    if marked or called_off or not is_at_odds(reading, Told(period, place, telling), day):
        return marked or telling
    if place.noun:
        return noun_alone(reading, place, place.noun)
    clause = reading.clauses[telling.clause]
    if telling.verb and telling.verb.form is Form.GERUND and clause.verb.form is Form.MODAL:
        return _done_before(reading, clause, telling.verb, place)
    in_front = place.phrase[0] < clause.verb.start
    return event_before(reading, place, (clause.subject or (0, 0))[0] if in_front else clause.verb.end)


def _done_before(reading: Reading, clause: Clause, verb: Verb, place: Anchor) -> Telling | None:
    """What the subject has done before what it will do: "will miss the final after | breaking a toe | on Monday"."""
    first, last = clause.subject or (0, 0)
    # "Most | will rest after losing on Monday"
    vague = last - first == 1 and reading.words[first].lower in words_of.DETERMINERS
    if vague or place.phrase[0] <= verb.end or reading.words[verb.start - 1].lower != "after":
        return None
    rest = (place.phrase[1], clause.body[1])
    return joined_event(reading.words, clause.subject, ((verb.start, place.phrase[0]), rest))
