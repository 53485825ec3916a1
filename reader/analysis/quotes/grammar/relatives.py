"""Whom "who", "which" and "that" stand for, past what commas put in between, and the part of a phrase that names."""

from collections.abc import Sequence

from reader.analysis.english.roles import SEAT_PARTIES, is_role_word
from reader.analysis.english.saying import NOUNS, VERBS
from reader.analysis.english.verb_forms import BASES, SURE_PERSONS
from reader.analysis.english.words import (
    AUXILIARIES,
    COMMAS,
    DAYS,
    DETERMINERS,
    NAME_PARTICLES,
    NUMERALS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHEN_OR_WHY,
    has_finite_form,
    has_past_form,
)
from reader.analysis.quotes.grammar.cues import WILLED
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import (
    BEFORE_NOUNS,
    FIELDS,
    OWNERS,
    PLAINLY_SAID,
    REPRESENTING,
    Range,
    capitals_begin,
    phrase_from,
)
from reader.analysis.quotes.grammar.starts import is_several, phrase_start

HEADING = frozenset(("of", "for"))
"""Prepositions that bind what follows to the head before them: "the head of the union, who"."""
CLOSING = COMMAS | {"", ":", ";", "that"}
"""What closes such a clause, or opens another one within it."""
JOINED_REACH = 30
"""Items between two "who" that "and" joins."""
ASIDE = 9
"""Items of an aside between commas, with the first of them."""
WHENCE = frozenset(("from", "of"))
PLACED = frozenset(("at", "from", "in", "near", "of", "on"))
"""What stands before the name of a place: "In Tarna, a clerk, who said"."""


def antecedent(passage: Passage, who: int, first: int) -> Range | None:
    """Whom "who", "which" or "that" stands for: the phrase before it; behind "and" that of the one before."""
    if passage.lows[who - 1] == "and":
        back = range(who - 2, max(first, who - JOINED_REACH), -1)
        who = next((at for at in back if passage.lows[at] == passage.lows[who]), who)
    at = who - 1
    while at >= first and (passage.lows[at] in COMMAS or passage.lows[at] in PREPOSITIONS):
        at -= 1
    noun = passage.lows[at] in NOUNS and at > first and passage.lows[at - 1] in BEFORE_NOUNS  # "a note that said"
    if passage.lows[who] == "that" and at == who - 1 and passage.lows[at] in VERBS and not noun:
        return None
    if at < first or not passage.words[at] or not passage.words[at][0].isalnum():
        return None
    if passage.lows[who] == "who" and (before := _before_asides(passage, at, first)):
        if passage.words[before][:1].isupper():
            return _name_start(passage, before, first), before + 1
        at = before
    start, floor = at, phrase_start(passage, at, first)
    while start > floor and not (passage.lows[start - 1] in PREPOSITIONS and not _binds(passage, start - 1, at, who)):
        start -= 1
    start += start < at and passage.lows[start] in PREPOSITIONS
    start += start < at and passage.lows[start] in BASES and passage.lows[start - 1] in WILLED  # "would involve | Lund"
    done = (one for one in range(at, start, -1) if passage.lows[one] in OWNERS and passage.lows[one - 1].endswith("ed"))
    start = next(done, start)
    return start, head_end(passage, start, at + 1)


def _before_asides(passage: Passage, at: int, first: int) -> int:
    """The last word of whom asides between commas tell more of: "Ada Lund, 52, a clerk from Tarna, | who"; 0 where none
    is there.
    """
    while comma := _comma_before(passage, at, first):
        aged = _is_age(passage.lows[comma + 1 : at + 1])
        if not aged and not _is_aside(passage, comma + 1, at + 1):
            return 0
        at = comma - 1
        if passage.words[at][:1].isupper():
            lead = passage.lows[max(0, phrase_start(passage, at, first) - 1) : at]
            return 0 if passage.lows[at] in DAYS or PLACED.intersection(lead) else at
        if aged:
            return at
    return 0


def _name_start(passage: Passage, at: int, first: int) -> int:
    """Where a name begins whose last word is an item, with the roles before it: "met | prosecutor Ada van Lund"."""
    start = at
    while start > first:
        before = passage.words[start - 1]
        if not (before[:1].isupper() or before in NAME_PARTICLES or is_role_word(before)):
            break
        start -= 1
    return start - (start > first and passage.lows[start - 1] in BEFORE_NOUNS and passage.words[start].islower())


def _comma_before(passage: Passage, at: int, first: int) -> int:
    """The comma before an aside whose last word is an item; 0 where another mark or a quote is nearer."""
    back = range(at, max(first, at - ASIDE), -1)
    mark = next((one for one in back if not passage.words[one][:1].isalnum()), 0)
    return mark if passage.words[mark] == "," else 0


def _is_age(lows: Sequence[str]) -> bool:
    """Whether words between commas say how old somebody is: "52", "now 52"."""
    return len(lows) in (1, 2) and lows[-1].isdigit() and len(lows[-1]) <= len("100")


def _is_aside(passage: Passage, start: int, end: int) -> bool:
    """Whether the items tell from where somebody is, or what: "of Tarna", "a clerk", "head of the union", "R-Lorne"."""
    lows = passage.lows[start:end]
    if start >= end or "and" in lows or "or" in lows:
        return False
    whence = lows[0] in WHENCE and passage.words[end - 1][:1].isupper()
    held = lows[0] in BEFORE_NOUNS or (is_role_word(lows[0]) and passage.words[start].islower())
    return whence or held or passage.words[start].startswith(SEAT_PARTIES)


def _binds(passage: Passage, preposition: int, at: int, who: int) -> bool:
    """Whether what stands before "who" belongs to the head before a preposition: "the head of the union, who".

    It does not where that is a thing and a role and a name follow, "a mural of the late singer Ada Lund, who", or
    several, "a victory for traders who".
    """
    head = passage.words[preposition - 1]
    if passage.lows[preposition] in PLACED and passage.lows[who] == "who" and passage.words[at][:1].isupper():
        # "a prisoner at Tarna, who", "homeowners in Tarna who"
        full = passage.words[who - 1] == "," and passage.words[preposition - 2][:1].isupper() and head[:1].isupper()
        return full or (head.islower() and (is_role_word(head) or is_several(head)))
    if passage.lows[preposition] not in HEADING:
        return False
    thing = head.islower() and not head.endswith("s") and not is_role_word(head) and passage.lows[who] == "who"
    named = passage.words[at][:1].isupper() and any(map(is_role_word, passage.lows[preposition + 1 : at]))
    several = passage.lows[preposition] == "for" and is_several(passage.words[at])
    return not (thing and (named or several))


def head_end(passage: Passage, start: int, end: int) -> int:
    """The end of the part that names: "a spokesman" of "a spokesman for the company"."""
    for at in range(start + 1, end):
        if passage.lows[at] in PREPOSITIONS and passage.lows[at] not in ("of", "than") and passage.words[at].islower():
            return end if _is_field(passage, start, at, end) else at
    return end


LONGEST_NAME = 2
"""Words with capitals that are a name; more are a field or a seat, and a name: "spokesman on Health Ada Lund"."""


def _is_field(passage: Passage, start: int, preposition: int, end: int) -> bool:
    """Whether an office goes on with its field up to a name: "Opposition spokesman on health Ada Lund"."""
    named = capitals_begin(passage, end, preposition)
    held = passage.lows[preposition] in FIELDS and is_role_word(passage.lows[preposition - 1])
    stands_for = passage.lows[preposition] == "for" and passage.lows[preposition - 1] in REPRESENTING
    if named == preposition + 1 and not stands_for:
        return held and end - named > LONGEST_NAME
    other = passage.lows[start] in DETERMINERS or is_role_word(passage.lows[named - 1])
    return held and not other and named > preposition + 1 and end - named > 1


OPENING = NUMERALS | {"a", "an", "another", "many", "one", "people", "several", "some", "the", "those"}
"""What begins the mention of somebody unnamed."""
INNER = SUBJECT_PRONOUNS | {"to"}
"""What stands before a verb within the clause."""
CLAUSE_LENGTH = 50
"""Items from there to the verb."""
NOUN_REACH = 9
"""Items from there to the "who"."""


def _makes(passage: Passage, that: int) -> bool:
    """Whether "that" tells what a body does: "The firm | that makes the crisps"; not what is said, "The claim that"."""
    acts = passage.lows[that + 1]
    body = passage.lows[that] == "that" and passage.lows[that - 1] not in NOUNS and passage.words[that - 1].isalpha()
    present = acts in SURE_PERSONS or (acts.endswith("s") and passage.lows[that + 2] in DETERMINERS)
    return body and acts.islower() and (has_past_form(acts) or present)


def opens_timing(passage: Passage, start: int, end: int) -> bool:
    """Whether items are somebody who opens a clause of their own: "A man who hid was fined after | a judge | said"."""
    somebody = passage.words[end - 1][:1].isupper() or is_role_word(passage.lows[end - 1])
    return somebody and passage.lows[start - 1] in WHEN_OR_WHY


def _is_inner(passage: Passage, verb: int) -> bool:
    """Whether a verb has a subject of its own, or is an infinitive; but an "it" behind the verb of a "who" undergoes
    that: "Those who saw it | said".
    """
    undergone = passage.lows[verb - 1] == "it" and passage.lows[verb - 3] == "who"
    return passage.lows[verb - 1] in INNER and not undergone


def opening_relative(passage: Passage, verb: int, first: int) -> Range | None:
    """Who opens a sentence with a "who" that no comma parts from them: "An official who asked not to be named because
    the talks are private | said".
    """
    start = passage.bounds[verb][0]
    start += passage.lows[start] in ("and", "but", "yet")
    near = first <= start and verb - start <= CLAUSE_LENGTH
    if not near or passage.lows[start] not in OPENING or _is_inner(passage, verb):
        return None
    if opens_timing(passage, phrase_start(passage, verb - 1, first), verb):
        return None
    reach = range(start + 1, min(start + NOUN_REACH, verb - 1))
    who = next((at for at in reach if passage.lows[at] in ("who", "whose") or _makes(passage, at)), 0)
    between = [*passage.lows[start:who], *passage.lows[who + 1 : verb]]
    if not who or not CLOSING.isdisjoint(between) or AUXILIARIES.intersection(passage.lows[start:who]):
        return None
    acts = any(has_finite_form(low) for low in passage.lows[who + 2 : verb])
    if (passage.lows[who] == "whose" and not acts) or not PLAINLY_SAID.isdisjoint(passage.lows[who + 2 : verb]):
        return None
    named = phrase_from(passage, start, who)
    return named if named and (named[1] == who or passage.lows[named[1]] in PREPOSITIONS) else None
