"""What a sentence tells of each of its times."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from reader.analysis.english.words import APOSTROPHE_S, ARTICLES
from reader.analysis.timeline.entries.attended import main_of_present, with_cause, with_deed, with_main, with_next
from reader.analysis.timeline.entries.beside_times import is_beside, told_beside
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
from reader.analysis.timeline.entries.nominal import declared_behind, deed_behind, is_called_off, what_it_did
from reader.analysis.timeline.entries.odds import is_at_odds
from reader.analysis.timeline.entries.reduced import with_participle
from reader.analysis.timeline.entries.shortening import without
from reader.analysis.timeline.entries.spans import LENGTHS, UNITS
from reader.analysis.timeline.entries.states import COARSE, Told
from reader.analysis.timeline.entries.status import is_announced, is_awaited
from reader.analysis.timeline.entries.telling import tell
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, lowered, starts_noun, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.wholes import HARMING
from reader.analysis.timeline.times.anchors import Anchor, Role, anchor
from reader.analysis.timeline.times.beside_clauses import is_behind_cause
from reader.analysis.timeline.times.compared import is_compared
from reader.analysis.timeline.times.counted import counted_noun, find_counted, goes_on_counting
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.timeline.times.sentences import Sentence
from reader.model import Grain, TimeExpression

MAIN = frozenset((Opener.START, Opener.COMMA, Opener.AND, Opener.RELATIVE))
"""What opens a clause that is told beside the one that explains its time."""
FORESEEN = frozenset(("budget", "estimate", "estimates", "forecast", "forecasts", "guidance", "outlook", "target"))
"""Before "for" and a year of business, what somebody said of it before."""
LEAST_TOLD = 4
"""Words of what is told beside a clause that explains its time."""


def told_of(
    reading: Reading, sentence: Sentence, periods: Sequence[Period], times: Sequence[TimeExpression], day: date | None
) -> Iterator[Told]:
    """Every period of a sentence with the words that tell what happened then, and what is counted from one of them.

    `times` are those of the whole text, `day` is that of its publication.
    """
    found = tuple(_with_ends(reading, tuple(_owned(reading, tuple(_anchored(reading, periods, times, day))))))
    told_at = [period for period, anchored in found if anchored.role is Role.AT]
    anchors = [(period, anchored) for period, anchored in found if not _is_astray(reading, period, told_at, times)]
    placed = [period for period, anchored in anchors if anchored.role is Role.AT]
    counts = tuple(find_counted(reading, sentence, times, periods, placed, day=day))
    for period, anchored in anchors:
        if any(is_beside(reading, period, other) for other in told_at):
            # The hour is told with its day, and hours with the days that they are of.
            continue
        feast = _is_of_feast(reading, period, anchored, told_at)
        if feast or _is_every(reading, anchored, anchors) or _is_of_noun(reading, anchored, told_at):
            continue
        others = [other for other in told_at if other is not period]
        if period.is_closed and _is_reported(reading, period, others):
            continue
        telling = _of_event(reading, period, anchored, others) or _telling(reading, period, anchored, day)
        caused = is_behind_cause(reading, period, others)
        if telling and (caused or _is_behind_since(reading, telling, anchored, anchors)):
            # "has been held | since May | over a raid in 2019", "was fined | in May | for a raid in 2019"
            telling = event_before(reading, anchored, reading.clauses[telling.clause or 0].verb.end)
        if telling and not telling.link:
            telling = as_decided(reading, telling, period, others, day)
        if telling:
            if period.grain in {Grain.DAY, Grain.TIME}:
                telling = with_deed(reading, telling, anchored, others)
            telling = with_cause(reading, with_main(reading, with_next(reading, telling, anchored), anchored, others))
            days = list(told_beside(reading, period, anchored, anchors))
            # "quit on Monday | two weeks | after she was accused"
            days += [(one.period.start, one.period.end) for one in counts if one.clause != telling.clause]
            for day_of in days:
                telling = replace(
                    telling, ranges=tuple(part for one in telling.ranges for part in without(one, day_of))
                )
            yield Told(period, anchored, telling)
            if (main := _explained(reading, period, anchored, telling)) is not None:
                yield Told(period, anchored, main)
    for counted in counts:
        anchored = Anchor(Role.AT, counted.phrase)
        yield Told(counted.period, anchored, clause_telling(reading, counted.clause, anchored))


def _is_behind_since(reading: Reading, telling: Telling, place: Anchor, found: Sequence[tuple[Period, Anchor]]) -> bool:
    """What it tells has lasted since another time, which stands between its verb and the time."""
    at = telling.clause
    verb = reading.clauses[at].verb if at is not None else None
    held = verb and telling.holds(verb.head)
    if verb is None or not held or place.role is not Role.AT:
        return False
    since = (other for other in found if other[1].role is Role.SINCE)
    return verb.form is Form.PERFECT and any(verb.end <= one.start and one.end < place.phrase[0] for one, _ in since)


def _is_every(reading: Reading, place: Anchor, found: Sequence[tuple[Period, Anchor]]) -> bool:
    """It comes back, and has not been so since another time: "has not snowed | in December | since 2010"."""
    at = reading.clause_of(place.phrase[0])
    verb = reading.clauses[at].verb if at is not None and place.role is Role.AT else None
    since = (other for _, other in found if other.role is Role.SINCE and other.phrase[0] >= place.phrase[1])
    return verb is not None and verb.negated and verb.form is Form.PERFECT and any(True for _ in since)


def _is_of_noun(reading: Reading, place: Anchor, told_at: Sequence[Period]) -> bool:
    """It tells which thing is meant by the subject of a clause that is still to come and has its own time: "Tickets for
    the concert | in May | go on sale on Monday".
    """
    words, start = reading.words, place.phrase[0]
    at = reading.clause_of(start)
    clause = reading.clauses[at] if at is not None and place.role is Role.AT else None
    first, last = (clause.subject or (0, 0)) if clause else (0, 0)
    # "Tickets for | the autumn | shows go on sale on Monday"
    article = not ARTICLES.isdisjoint(lowered(words, start - 1, place.phrase[1]))
    ends = place.phrase[1] == last or (article and place.phrase[1] < last and starts_noun(words[place.phrase[1]]))
    inside = first < start and ends and words[start - 1].time is None
    if clause is None or not inside or clause.verb.form not in {Form.PRESENT, Form.MODAL}:
        return False
    done = any(verb.start < start and verb.end > first for verb in clause.verbs)
    return not done and any(clause.body[0] <= one.start < clause.body[1] for one in told_at)


def _is_of_feast(reading: Reading, period: Period, place: Anchor, told_at: Sequence[Period]) -> bool:
    """A feast tells which event is meant, and the verb when it is: "The Easter | concert | is on 13 April"."""
    at = reading.clause_of(period.start)
    clause = reading.clauses[at] if at is not None and place.role is Role.NOUN and period.grain is Grain.DAY else None
    feast = clause and all(word.text.istitle() for word in reading.words[period.start : period.end])
    inside = clause and clause.subject and clause.subject[0] <= period.start < clause.subject[1]
    return bool(clause and feast and inside) and any(
        one.start >= clause.verb.end and reading.clause_of(one.start) == at for one in told_at if clause
    )


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


def _is_reported(reading: Reading, period: Period, others: Sequence[Period]) -> bool:
    """What a period brought is told with the time of the report: "reported in May a loss for | the quarter"."""
    at = reading.clause_of(period.start)
    if at is None or reading.clauses[at].verb.word not in {"posted", "reported"}:
        return False
    return any(reading.clause_of(other.start) == at and not other.is_closed for other in others)


def _owned(reading: Reading, found: Sequence[tuple[Period, Anchor]]) -> Iterator[tuple[Period, Anchor]]:
    """The periods, with the month of a year that owns it in the place of both: "last year's | March | fair"."""
    held: Anchor | None = None
    for place, (period, anchored) in enumerate(found):
        inner = found[place + 1][0] if place + 1 < len(found) else None
        owns = inner is not None and inner.start == period.end + 1 and period.first <= inner.first <= inner.last
        if owns and inner and inner.last <= period.last and reading.words[period.end].lower in APOSTROPHE_S:
            held = anchored
            continue
        yield period, held or anchored
        held = None


def _with_ends(reading: Reading, found: Sequence[tuple[Period, Anchor]]) -> Iterator[tuple[Period, Anchor]]:
    """The periods, with the one that lasted until a clause behind it lasting so: "led it from 2009 | until she resigned
    in 2014".
    """
    words = reading.words
    for place, (period, anchored) in enumerate(found):
        told_at = [other for other, its in (*found[place + 1 :], *found[:place][::-1]) if its.role is Role.AT]
        if anchored.role is Role.SINCE and (over := _had_until(reading, period, told_at)):
            yield replace(period, last=over.last, lasting=True), Anchor(Role.AT, anchored.phrase)
            continue
        if anchored.role is Role.SINCE and _is_long_since(reading, period):
            # "had led it | since 2016", until nobody knows when
            yield period, Anchor(Role.SINCE, (anchored.phrase[0], anchored.phrase[0]))
            continue
        until = word_at(words, period.end).lower == "until" and anchored.role is Role.AT
        opened = until and word_at(words, period.start - 1).lower in {"from", "in"}
        end = found[place + 1][0] if opened and place + 1 < len(found) else None
        at = reading.clause_of(end.start) if end else None
        if end is None or at is None or reading.clauses[at].mark != period.end or end.last <= period.first:
            yield period, anchored
        else:
            whole = replace(period, last=end.last, lasting=True)
            yield whole, Anchor(Role.AT, (period.start - 1, period.end))


def _is_long_since(reading: Reading, period: Period) -> bool:
    """The clause of a time tells what had been so since then."""
    at = reading.clause_of(period.start)
    return at is not None and reading.words[reading.clauses[at].verb.start].lower in {"had", "hadn't", "hadn’t"}


def _had_until(reading: Reading, period: Period, others: Sequence[Period]) -> Period | None:
    """What ended it: "took over | in May | from Ann Lee, who had led it since 2016", "Ann Lee, who had led it since
    2016, quit | in May".
    """
    at = reading.clause_of(period.start)
    if at is None or not _is_long_since(reading, period) or reading.clauses[at].opener is not Opener.RELATIVE:
        return None
    if reading.clauses[at].object is not None:
        # "a moth that nobody had seen since 1902 was filmed in May"
        return None
    return next((one for one in others if one.first > period.last), None)


def _is_astray(reading: Reading, hour: Period, periods: Sequence[Period], times: Sequence[TimeExpression]) -> bool:
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
    at = next((at for at, one in enumerate(reading.clauses) if one.mark == place.phrase[1]), None)
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
    at = reading.clause_of(start)
    verb = reading.clauses[at].verb if at is not None else None
    return verb is not None and verb.form is Form.PAST and verb.word not in words_of.REPORTING


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


def _anchored(
    reading: Reading, periods: Sequence[Period], times: Sequence[TimeExpression], day: date | None
) -> Iterator[tuple[Period, Anchor]]:
    verbs = {at for clause in reading.clauses for at in range(clause.verb.start, clause.verb.end)}
    for period in periods:
        if period.is_closed:
            foreseen = word_at(reading.words, period.start - 2).lower in FORESEEN
            role = Role.NONE if foreseen or is_compared(reading.words, period.start - 1) else Role.AT
            yield period, Anchor(role, (period.start - 1, period.end))
            continue
        if noun := counted_noun(reading, times, period):
            yield period, Anchor(Role.NOUN, (noun[1], period.end), noun)
            continue
        found = anchor(reading.words, period.start, period.end, verbs)
        if found.role is Role.SINCE and found.noun and what_it_did(reading, found.noun, found.phrase[1]):
            found = Anchor(Role.NOUN, found.phrase, found.noun)
        if found.role is Role.AT and _is_since_deed(reading, period.start):
            found = Anchor(Role.SINCE, found.phrase)
        if found.role is Role.NONE and (deadline := _deadline(reading, period, day)):
            found = Anchor(deadline, (period.start, period.start))
        yield period, found


def _is_since_deed(reading: Reading, start: int) -> bool:
    """What the clause tells has been so since somebody did something then: "has led it since joining in | May"."""
    at, chunk = reading.clause_of(start), reading.chunk_of(start)
    before = [verb for verb in chunk.verbs if verb.end <= start] if chunk else []
    if at is None or not before or before[-1].form is not Form.GERUND:
        return False
    verb = reading.clauses[at].verb
    # But "has not played since breaking a leg in May"
    lasts = reading.words[verb.start].lower in {"has", "have"} and not verb.negated
    return lasts and word_at(reading.words, before[-1].start - 1).lower == "since"


def _deadline(reading: Reading, period: Period, day: date | None) -> Role | None:
    """What is to come comes before it, "The board will decide before Easter", or not before it, "is not due before
    Easter".
    """
    at = reading.clause_of(period.start)
    before = lowered(reading.words, period.start - 2, period.start)
    if at is None or before[-1:] != ["before"] or before[0] in LENGTHS | UNITS:
        return None
    clause = reading.clauses[at]
    if period.start <= clause.verb.start or day is None or period.last <= day:
        return None
    if is_awaited(reading.words, clause.verb):
        return Role.UNTIL
    to_do = any(verb.form is Form.INFINITIVE and verb.end <= period.start for verb in clause.verbs)
    return Role.AT if to_do or is_announced(reading, at) else None
