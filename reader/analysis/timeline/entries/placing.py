"""Where the times of a sentence stand, each beside the others: when something was done, since or until when it is so.

What a time by itself says of the words around it is told by `times.anchors`; here times are put right by one another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.timeline.entries.nominal import what_it_did
from reader.analysis.timeline.entries.spans import LENGTHS, UNITS
from reader.analysis.timeline.entries.status import is_announced, is_awaited
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form, lowered, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.times.anchors import Anchor, Role, anchor
from reader.analysis.timeline.times.compared import is_compared
from reader.analysis.timeline.times.counted import counted_noun
from reader.analysis.timeline.times.ranges import Period
from reader.model import TimeExpression

FORESEEN = frozenset(("budget", "estimate", "estimates", "forecast", "forecasts", "guidance", "outlook", "target"))
"""Before "for" and a year of business, what somebody said of it before."""
Placed = tuple[Period, Anchor]
"""A time of a sentence, and how it stands there."""


def placed(
    reading: Reading, periods: Sequence[Period], times: Sequence[TimeExpression], day: date | None
) -> tuple[Placed, ...]:
    """How the times of a sentence stand; those that are one with another stand with it."""
    anchored = tuple(_anchored(reading, periods, times, day))
    return tuple(_with_ends(reading, tuple(_owned(reading, anchored))))


def _anchored(
    reading: Reading, periods: Sequence[Period], times: Sequence[TimeExpression], day: date | None
) -> Iterator[Placed]:
    """How each time stands by the words around it and by its clause."""
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
    clause, chunk = reading.clause_at(start), reading.chunk_of(start)
    before = [verb for verb in chunk.verbs if verb.end <= start] if chunk else []
    if clause is None or not before or before[-1].form is not Form.GERUND:
        return False
    # But "has not played since breaking a leg in May"
    lasts = reading.words[clause.verb.start].lower in {"has", "have"} and not clause.verb.negated
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


def _owned(reading: Reading, found: Sequence[Placed]) -> Iterator[Placed]:
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


def _with_ends(reading: Reading, found: Sequence[Placed]) -> Iterator[Placed]:
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
        clause = reading.clause_at(end.start) if end else None
        if end is None or clause is None or clause.mark != period.end or end.last <= period.first:
            yield period, anchored
        else:
            whole = replace(period, last=end.last, lasting=True)
            yield whole, Anchor(Role.AT, (period.start - 1, period.end))


def _is_long_since(reading: Reading, period: Period) -> bool:
    """The clause of a time tells what had been so since then."""
    clause = reading.clause_at(period.start)
    return clause is not None and reading.words[clause.verb.start].lower in {"had", "hadn't", "hadn’t"}


def _had_until(reading: Reading, period: Period, others: Sequence[Period]) -> Period | None:
    """What ended it: "took over | in May | from Ann Lee, who had led it since 2016", "Ann Lee, who had led it since
    2016, quit | in May".
    """
    clause = reading.clause_at(period.start)
    if clause is None or clause.opener is not Opener.RELATIVE or not _is_long_since(reading, period):
        return None
    if clause.object is not None:
        # "a moth that nobody had seen since 1902 was filmed in May"
        return None
    return next((one for one in others if one.first > period.last), None)
