"""What a sentence tells of its subject beside its clause: in front of it, in an aside, or added behind it."""

from collections.abc import Sequence
from itertools import takewhile

from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    filled,
    is_adverb,
    is_participle,
    lone_verb,
)
from reader.analysis.timeline.grammar.parallels import BEGINNING
from reader.analysis.timeline.grammar.participles import COUNTED
from reader.analysis.timeline.grammar.plurals import are_several, was_or_were
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.halves import of_second
from reader.analysis.wordlists import word_set

IN_PASSING = word_set(
    """
    armed asked based called compared contacted dressed dubbed faced given headed known let located named pressed
    questioned quizzed quoted reached said seen set shown spoken told titled used
    """
)
"""Participles beside a clause whose time is its own, or that tell no event: "asked on Monday, she said"."""
DUE = word_set("due expected planned scheduled set slated")
LENGTH_OF_HAVING = 2
"""Words of "having joined"."""
LONGEST_APPOSED = 4
"""Words of "a retired army nurse"."""


def born_event(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What was done to the subject, told in front of it: "Born in Lorne in 1931, | Ann Lee | was given a camera"; each
    of "Built in 1880 and restored in 1990, | the mill | burned" by itself.
    """
    words, subject = reading.words, reading.clauses[at].subject
    # "About the firm: | founded in 2004, it"
    labelled = reading.chunks[0].verb is None and words[reading.chunks[0].end].text == ":"
    chunk = _opening_chunk(reading, int(labelled), place)
    first = chunk.start + (words[chunk.start].lower in COUNTED)
    opens = chunk.holds(place.phrase[0]) and chunk.verb is None
    if not opens or subject is None or not subject[0] < subject[1] or not _is_done(words[first].lower):
        return None
    joined = [one.start for one in chunk.verbs if one.start > first and words[one.start - 1].lower == "and"]
    end = next((start - 1 for start in joined if start > place.phrase[0]), chunk.end)
    first = max((start for start in joined if start < place.phrase[0]), default=first)
    if place.role is not Role.AT or any(first + 1 < other.start < place.phrase[0] for other in chunk.verbs):
        # "Accused of selling the mill in May"
        return None
    verb = next((verb for verb in chunk.verbs if verb.start == first), None)
    verb = verb or lone_verb(words, first, Form.PARTICIPLE)
    parts = (subject, (first, place.phrase[0]), (place.phrase[1], end))
    return Telling(filled(parts), at, verb, link=was_or_were(words, subject))


def _opening_chunk(reading: Reading, first: int, place: Anchor) -> Chunk:
    """The chunk of a time in the forms that open a sentence, "Closed by fire in 1978, | rebuilt as a hall and left in
    1999, | it was bought"; else the first of them.
    """
    row = list(takewhile(lambda one: one.mark < place.phrase[0], reading.chunks[first:]))
    alike = all(one.verb is None and _is_done(reading.words[one.start].lower) for one in row)
    return row[-1] if row and alike else reading.chunks[first]


def _is_done(lower: str) -> bool:
    return is_participle(lower) and lower not in IN_PASSING


def event_of_aside(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What was done to the subject, told in an apposition or behind it: "Ann Lee, a clerk | hired in May, | left", "Ann
    Lee, a clerk, | born in May 1931, | died".
    """
    words, subject, chunks = reading.words, reading.clauses[at].subject, reading.chunks
    number = next((n for n, chunk in enumerate(chunks) if chunk.holds(place.phrase[0])), 0)
    chunk, before = chunks[number], chunks[number - 1]
    done = next((one for one in chunk.verbs if one.form is Form.PARTICIPLE), None)
    if subject is None or done is None or chunk.verb or not chunk.comma:
        return None
    if done.start == chunk.start:
        inside = subject[1] <= before.mark and before.comma and not before.verbs
    else:
        inside = subject[1] == chunk.mark and _is_apposed(words, chunk.start, done.start)
    subject = (subject[0] + (words[subject[0]].lower in words_of.COORDINATORS), subject[1])
    if not inside or not subject[0] < subject[1] <= chunk.mark < reading.clauses[at].verb.start:
        return None
    doing = of_second(words, (done.start, place.phrase[0]), done.end)
    parts = (subject, *doing, (place.phrase[1], chunk.end))
    return Telling(filled(parts), at, done, link=was_or_were(words, subject))


def _is_apposed(words: Sequence[Word], start: int, end: int) -> bool:
    """A short noun with its article, and without another one in it."""
    short = start + 1 < end <= start + LONGEST_APPOSED
    return short and words[start].lower in INDEFINITE


def added_event(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What a clause with a time of its own adds: "will vote on 1 May, with counting of votes | on 4 May"."""
    words, clause = reading.words, reading.clauses[at]
    chunk = reading.chunk_of(place.phrase[0])
    if chunk is None:
        return None
    adds = chunk.comma and chunk.verb is None and words[chunk.start].lower == "with"
    dated = any(words[word].time is not None for word in range(*clause.body))
    first = chunk.start + 1
    inside = [verb for verb in chunk.verbs if verb.start > first]
    done = inside[0] if len(inside) == 1 and inside[0].form in {Form.GERUND, Form.PARTICIPLE} else None
    goes_on = done is not None and done.form is Form.GERUND and done.word not in BEGINNING
    if not (adds and (dated or goes_on)) or first >= place.phrase[0] or (inside and done is None):
        return None
    parts = filled(((first, place.phrase[0]), (place.phrase[1], chunk.end)))
    if done is None or done.start > place.phrase[0]:
        return Telling(parts, None, None)
    if done.word in DUE:
        # "with two more | expected on 4 May"
        link = "are" if are_several(words[first : done.start]) else "is"
        return Telling(parts, None, done._replace(form=Form.INFINITIVE), link=link)
    start = done.start
    while start - 1 > first and is_adverb(words[start - 1]):
        # "with Ann Lee | openly | attacking the plan"
        start -= 1
    return Telling(parts, None, done._replace(start=start), link=was_or_were(words, (first, start)))


def event_had(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What the subject did before: "Ann Lee left on Monday, | having joined in 1998"."""
    words, subject = reading.words, reading.clauses[at].subject
    chunk = reading.chunk_of(place.phrase[0])
    verb = chunk.verbs[0] if chunk and chunk.verbs and words[chunk.start].lower == "having" else None
    if chunk is None or verb is None or subject is None or chunk.verb or verb.end - verb.start < LENGTH_OF_HAVING:
        return None
    done = Verb(chunk.start + 1, verb.end, verb.head, verb.word, Form.PARTICIPLE)
    end = chunk.verbs[1].start if len(chunk.verbs) > 1 else chunk.end
    parts = (subject, (chunk.start + 1, min(end, place.phrase[0])), (place.phrase[1], end))
    return Telling(filled(parts), at, done, link="had")
