"""What somebody did, or what was done to them, at another time than that of their clause: why, or what was before."""

from reader.analysis.timeline.entries.clausal import clause_telling
from reader.analysis.timeline.entries.events import (
    Telling,
    joined_event,
)
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    filled,
)
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN


def by_clause(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> Telling:
    """What the clause tells, or what was done before it and at another time."""
    is_gerund = verb.form is Form.GERUND or reading.words[verb.start].lower == "being"
    cause = _cause_telling(reading, at, verb, place) if is_gerund and place.role is not Role.SINCE else None
    return cause or clause_telling(reading, at, place, verb)


def _cause_telling(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> Telling | None:
    """What somebody did, or what was done to them, at another time than that of the clause: "jailed her on Friday for
    stealing in 2015", "was jailed on Friday after being convicted in May".
    """
    words, clause = reading.words, reading.clauses[at]
    before = words[verb.start - 1].lower
    timed = any(words[word].time is not None for word in range(clause.body[0], verb.start))
    guilty = next((one for one in range(clause.verb.end, verb.start) if words[one].lower == "guilty"), 0)
    between = words[guilty + 1 : verb.start - 1]
    tied = before == "of" and all(word.time is not None or word.lower in PLAIN for word in between)
    if tied and guilty > clause.verb.end:
        # "found | a clerk | guilty on Monday of | killing her in 2022"
        return Telling(((clause.verb.end, guilty), (verb.start, place.phrase[0])), None, verb, link=":")
    # "is in hospital after being hit on Monday"
    is_state = clause.verb.form is Form.PRESENT and clause.verb.word in words_of.BE
    tied = words[verb.start - 2].text != "," and place.phrase[0] - verb.start > 1
    holds = before == "after" and is_state and tied
    # "rose 0.2 %, | after increasing 0.3 % in May"
    holds = holds or (before == "after" and clause.verb.form is Form.PAST and words[verb.start - 2].text == ",")
    if before not in {"for", "after", "before", "since"} or not (timed or holds or before == "since"):
        return None
    end = next((chunk.end for chunk in reading.chunks if chunk.start <= verb.start < chunk.end), clause.body[1])
    if before != "for":
        return joined_event(words, clause.subject, ((verb.start, place.phrase[0]), (place.phrase[1], end)))
    last = next((word for word in range(verb.start - 1, clause.verb.end - 1, -1) if words[word].person), None)
    first = last
    while first is not None and words[first - 1].person:
        first -= 1
    who = (first, last + 1) if first is not None and last is not None else None
    who = who or clause.subject
    kept = ((verb.start, place.phrase[0]), (place.phrase[1], end))
    parts = filled(kept)
    return Telling((who, *parts), None, verb, link=":") if who else None
