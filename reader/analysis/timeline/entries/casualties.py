"""The killed and the hurt told together, and all that was destroyed, whose time stands behind the last of them."""

from dataclasses import replace

from reader.analysis.timeline.entries.clausal import HURT, clause_telling
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.grammar.amounts import shade_of_amount
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.plurals import SEVERAL
from reader.analysis.timeline.grammar.wholes import HARMING
from reader.analysis.timeline.times.anchors import Anchor
from reader.analysis.wordlists import word_set

COUNTING = NUMBERS | SEVERAL | word_set("another dozens hundreds many more others scores several thousands")
"""How those begin who were hurt besides."""


def all_hurt(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """Everybody to whom a clause and the one before it tell that something was done: "Two people were killed | and
    dozens were wounded | on Sunday", "Two were killed and nine wounded on Sunday".
    """
    words, clause = reading.words, reading.clauses[at]
    if clause.subject is None or place.phrase[0] < clause.verb.end:
        return None
    if harm := _all_harm(reading, at, place):
        return harm
    if not _is_hurt(clause):
        return None
    behind = clause.verb.end + 1
    gapped = any(verb.word in HURT and verb.start >= behind for verb in clause.verbs)
    if gapped and words[clause.verb.end].lower == "and" and _counts(reading, behind):
        return clause_telling(reading, at, place)
    before = reading.clauses[at - 1] if at and clause.opener is Opener.AND else None
    if before is None or before.subject is None or not _is_hurt(before):
        return None
    # "A boy was killed and | his | sister hurt"
    kin = words[clause.subject[0]].lower in {"her", "his", "their"} and clause.verb.head == clause.verb.start
    besides = kin or _counts(reading, clause.subject[0])
    joined = words[clause.mark].lower == "and" and before.body[1] == clause.mark and besides
    if not joined or any(word.time is not None for word in words[before.subject[0] : clause.mark]):
        return None
    told = clause_telling(reading, at, place)
    return replace(told, ranges=((before.subject[0], clause.subject[0]), *told.ranges))


def _all_harm(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """All the harm that one thing did, whose time stands behind the last of it: "The blast killed two, | injured nine |
    and wrecked a school | on Sunday".
    """
    clauses, first = reading.clauses, int(at)
    while first and clauses[first - 1].subject == clauses[at].subject and _goes_on(reading, clauses[first - 1], first):
        first -= 1
    if first == at:
        return None
    told = clause_telling(reading, at, place)
    return replace(told, ranges=(told.ranges[0], (clauses[first].verb.start, clauses[at].verb.start), *told.ranges[1:]))


def _goes_on(reading: Reading, before: Clause, at: int) -> bool:
    """Harm that a clause tells without a time goes on with that of the next one, at `at`."""
    after, mark = reading.clauses[at], before.body[1]
    timed = any(word.time is not None for word in reading.words[before.verb.start : mark])
    return not timed and mark == after.mark and _does_harm(before) and _does_harm(after)


def _does_harm(clause: Clause) -> bool:
    verb = clause.verb
    return verb.start == verb.head and verb.word in HARMING


def _is_hurt(clause: Clause) -> bool:
    return clause.verb.word in HURT


def _counts(reading: Reading, at: int) -> bool:
    words = reading.words
    at += shade_of_amount(words, at)
    return at < len(words) and (words[at].lower in COUNTING or words[at].text.isdigit())
