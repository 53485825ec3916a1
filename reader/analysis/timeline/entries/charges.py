"""What somebody is accused of, tried for, denies or admits, at the time of the deed."""

from collections.abc import Sequence

from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.participle_nouns import noun_before
from reader.analysis.timeline.entries.shortening import without
from reader.analysis.timeline.entries.status import ACCUSED
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Range, Verb, Word, filled, is_gerund, lone_verb
from reader.analysis.timeline.grammar.plurals import was_or_were
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.wordlists import word_set

ANSWERING = word_set("admit admits admitted denied denies deny")
"""Verbs right before what somebody is said to have done: "denies | killing a clerk"."""
TRIED = word_set("arrested charge charged charges jailed prosecuted sentenced suspected trial tried wanted")
"""Words of a court before its "for", "of" or "with": "is charged with | killing a clerk"."""


def accused_telling(reading: Reading, place: Anchor) -> Telling | None:
    """What the subject of a clause is accused of, with the time of the deed: "A man | accused of killing a clerk | in
    May | was found unfit".
    """
    words, end = reading.words, place.phrase[0]
    chunk = reading.chunk_of(end)
    inside = chunk is not None and chunk.start + 2 < end and place.role is Role.AT
    of = next((of for of in range(chunk.start + 2, end) if words[of].lower == "of"), 0) if chunk and inside else 0
    if not of or words[of - 1].lower not in ACCUSED or not is_gerund(words[of + 1].lower):
        return None
    if chunk and any(verb.finite and of < verb.start < end for verb in chunk.verbs):
        return None
    verb = lone_verb(words, of - 1, Form.PARTICIPLE)
    noun = noun_before(words, verb)
    if noun is None:
        return None
    return Telling((noun, (of - 1, end)), None, verb, link=was_or_were(words, noun))


def answered_telling(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What the subject of a clause is tried for, or says of it, with the time of the deed: "Lund | denies killing a
    clerk | in May", "pleaded not guilty on Monday to killing a clerk | in May".
    """
    words, clause, end = reading.words, reading.clauses[at], place.phrase[0]
    if place.role is not Role.AT or clause.subject is None or clause.subject[0] >= clause.subject[1]:
        return None
    deed = next((one for one in range(end - 1, clause.verb.end - 1, -1) if is_gerund(words[one].lower)), 0)
    if not deed or not _charges(words, clause.verb, deed):
        return None
    verbs = any(verb.finite and verb.start > deed for verb in clause.verbs if verb.start < end)
    if verbs or any(word.time is not None or word.text == ";" for word in words[deed:end]):
        return None
    return Telling(filled([clause.subject, *_without_times(words, (clause.verb.start, deed)), (deed, end)]), None, None)


def _charges(words: Sequence[Word], verb: Verb, deed: int) -> bool:
    """What stands before a deed says that somebody is charged with it, or answers for it."""
    if deed == verb.end:
        return verb.word in ANSWERING
    before = words[deed - 1].lower
    if before == "to":
        return any(word.lower == "guilty" for word in words[verb.end : deed])
    return before in {"for", "of", "with"} and any(word.lower in TRIED for word in words[verb.start : deed - 1])


def _without_times(words: Sequence[Word], part: Range) -> list[Range]:
    """A part without the times in it, and their prepositions."""
    timed = [at for at in range(*part) if words[at].time is not None]
    if not timed:
        return [part]
    return without(part, (timed[0] - (words[timed[0] - 1].lower in PLAIN), timed[-1] + 1))
