"""Whom a sentence tells of without a name: by what they are, "the minister", "a man", or by whose kin, "Ann's son"."""

from collections.abc import Sequence

from reader.analysis.coreference.newcomers import COMPANIONS
from reader.analysis.english.roles import KIN, ROLE_HEADS
from reader.analysis.english.words import INDEFINITE, POSSESSIVE_ENDS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import (
    Range,
    Word,
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.pronouns.antecedents import ASIDES, clauses_before, object_of
from reader.analysis.wordlists import word_set
from reader.model import Span

SOMEBODY = word_set("boy girl man woman")
"""Who a sentence is about without a name: "A man died when a tree fell on his car"."""


def role_before(reading: Reading, start: int) -> Span | None:
    """The subject "the minister", "a man", of the clause before, in whose sentence nobody is named."""
    for clause in clauses_before(reading, start):
        first, last = clause.subject or (0, 0)
        words = reading.words[first:last]
        is_somebody = bool(words) and words[-1].lower in ROLE_HEADS and words[0].lower == "the"
        is_somebody = is_somebody or bool(words and words[-1].lower in SOMEBODY and words[0].lower in {"a", "the"})
        says = clause.verb.word in words_of.REPORTING
        if words and says and reading.words[clause.verb.start - 1].lower == "who":
            # "a former employee, who said | he"
            is_somebody = is_somebody or words[0].lower in INDEFINITE
        # But "the row over her | son"
        behind = any(word.lower in words_of.PREPOSITIONS for word in words)
        if is_somebody and not behind and not any(word.person for word in words):
            return Span(words[0].start, words[-1].end)
    return None


def kin_before(reading: Reading, start: int) -> Span | None:
    """Of whom the relative clause before a pronoun tells, one of somebody's family: "named after | Banda's father |,
    who ruled until he was killed".
    """
    before = [clause for clause in reading.clauses if reading.words[clause.verb.start].start < start]
    first, last = (before[-1].subject or (0, 0)) if before and before[-1].opener is Opener.RELATIVE else (0, 0)
    words = reading.words[first:last]
    if words and words[0].lower in KIN and all(word.person for word in words[1:]):
        # "whose son Ivo died two days after | he | was born"
        words = words[1:] if before[-1].owner else ()
        return Span(words[0].start, words[-1].end) if words else None
    return _owned_kin(words)


def kin_acting(reading: Reading) -> Span | None:
    """Of whom a sentence tells, where that is one of somebody's family, or what somebody is to one who is named:
    "Banda's father | fled", "The lawyer for Ann Lee | fled".
    """
    main = reading.clauses[0] if reading.clauses else None
    if main is None or main.subject is None:
        return None
    words = reading.words[slice(*main.subject)]
    if main.verb.word in words_of.REPORTING:
        # "A lawyer for Ann Lee said that": whoever it is told of.
        return _owned_kin(words)
    of = next((at for at in range(1, len(words) - 1) if words[at].lower in {"of", "for"}), 0)
    known = of and words[of + 1].person and words[-1].person and _is_somebodys(words[of - 1])
    known = known or (any(word.lower in POSSESSIVE_ENDS for word in words) and _is_somebodys(words[-1]))
    return Span(words[0].start, words[-1].end) if known else None


def _is_somebodys(word: Word) -> bool:
    """What somebody is to another one."""
    return word.text.islower() and word.lower in KIN | ROLE_HEADS | COMPANIONS


def _owned_kin(words: Sequence[Word]) -> Span | None:
    owned = any(word.lower in POSSESSIVE_ENDS for word in words) and words[-1].lower in KIN
    return Span(words[0].start, words[-1].end) if owned else None


def stranger_in(reading: Reading) -> Range | None:
    """Somebody unnamed whom a sentence is about, "A man was shot", or to whom something is done in it, "Police arrested
    | a 61-year-old man"; None where it tells of nobody or of several.
    """
    main = next((clause for clause in reading.clauses if clause.opener not in ASIDES), None)
    if main is None:
        return None
    nouns = [_before_place(reading.words, noun) for noun in (main.subject, object_of(reading, main)) if noun]
    told = [noun for noun in nouns if _is_stranger(reading.words, noun)]
    # "The siege began when | the man | entered"
    behind = [clause.subject for clause in reading.clauses if clause.opener in {Opener.SUBORDINATE, Opener.WHEN}]
    told = told or [noun for noun in behind if noun and _is_stranger(reading.words, noun)]
    return told[0] if len(told) == 1 else None


def _before_place(words: Sequence[Word], noun: Range) -> Range:
    """Somebody without where they are or are from, how old, and of what: "a teenager | in Lorne", "a man | of 52", "the
    driver | of the van".
    """
    behind = range(noun[0] + 1, noun[1])
    aged = (at for at in behind if words[at].lower == "of" and word_at(words, at + 1).text.isdigit())
    parted = (at for at in behind if words[at].lower in {"from", "in", "of"})
    placed = (at for at in parted if words[at].lower != "of" or words[at - 1].lower in ROLE_HEADS)
    return noun[0], min(next(aged, noun[1]), next(placed, noun[1]))


def _is_stranger(words: Sequence[Word], noun: Range) -> bool:
    first, last = noun
    head = words[last - 1].lower
    if words[first].lower in {"her", "his"} and head in KIN:
        return True
    is_one = last - first > 1 and words[first].lower in {"a", "an", "the", "another", "my", "one", "our"}
    is_somebody = head in COMPANIONS or (head != "warrant" and head in ROLE_HEADS)
    return is_one and is_somebody and not any(word.named for word in words[first:last])


def people_in(reading: Reading, before: int) -> list[Span]:
    """Those whom a sentence names by what they are, before an offset: "the leaders of Norvia and Karst"."""
    words, found = reading.words, []
    for at, word in enumerate(words):
        if word.start >= before:
            break
        if word.lower.endswith("s") and word.lower[:-1] in ROLE_HEADS and not word.named:
            start, end = noun_start(words, at, 0), _names_end(words, at + 1)
            if words[start].lower == "the":
                found.append(Span(words[start].start, words[end - 1].end))
    return found


def _names_end(words: Sequence[Word], of: int) -> int:
    """Where the names behind an "of" end; the word at `of` where there are none."""
    at = of + 1
    if at >= len(words) or words[of].lower != "of" or not words[at].named:
        return of
    while at < len(words) and (words[at].named or (words[at].lower == "and" and at + 1 < len(words))):
        at += 1
    return at - (words[at - 1].lower == "and")
