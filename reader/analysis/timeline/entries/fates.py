"""What becomes of what was planned for a time: "The vote planned for Friday was put off"."""

from dataclasses import replace

from reader.analysis.timeline.entries.clausal import clause_telling
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.meant import comes_to_nothing, is_scheduled
from reader.analysis.timeline.entries.shortening import without
from reader.analysis.timeline.entries.status import is_settled
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, lone_verb
from reader.analysis.timeline.times.anchors import Anchor
from reader.analysis.timeline.times.listed_times import LENGTHS


def fate(reading: Reading, at: ClauseNumber, verb: Verb, place: Anchor) -> Telling | None:
    """What becomes of what was planned for a time, without the plan: "The vote | planned for Friday | was put off".

    None where it has another time by now, at which it is told.
    """
    # But "was averted hours before it was to begin"
    body = reading.words[slice(*reading.clauses[at].body)]
    moved = any(word.time is not None and word.lower not in LENGTHS for word in body)
    if moved or not is_settled(reading, at):
        return None
    told = replace(clause_telling(reading, at, place), verb=verb)
    plan = (verb.start, place.phrase[1])
    return replace(told, ranges=tuple(part for whole in told.ranges for part in without(whole, plan)))


def given_up(reading: Reading, at: ClauseNumber) -> ClauseNumber | None:
    """The clause behind that of a plan which says that it came to nothing: "was to open on Friday | but was put off",
    "The fair, which was to open on Friday, | was called off"; None where none does.
    """
    words, plan = reading.words, reading.clauses[at]
    after = ClauseNumber(at + 1)
    if (
        after >= len(reading.clauses)
        or not is_scheduled(words, plan.verb)
        or reading.clauses[after].subject != plan.subject
    ):
        return None
    return after if comes_to_nothing(words, reading.clauses[after].verb) else None


def due(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What becomes of what was due, as an aside behind it says: "The vote, | due in May, | was put off"."""
    chunk, subject = reading.chunk_of(place.phrase[0]), reading.clauses[at].subject
    if chunk is None or subject is None or subject[1] != chunk.mark or not chunk.comma:
        return None
    plan = lone_verb(reading.words, chunk.start, Form.PARTICIPLE)
    return fate(reading, at, plan, place) if reading.words[chunk.start].lower == "due" else None
