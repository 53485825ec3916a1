"""Where the words end that name a speaker: with what a role belongs to, or before what somebody is of."""

import re
from collections.abc import Sequence

from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import VERBS
from reader.analysis.english.words import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    JOINERS,
    PAST,
    PREPOSITIONS,
    WHO,
    WORD,
    is_adverb,
)
from reader.analysis.patterns import later
from reader.analysis.quotes.grammar.phrases import BEFORE_NOUNS, FIELDS, REPRESENTING
from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Span

LETTERED = re.compile(r"(?:,? [A-Z]{2,4})+")
"""The letters of an honour behind a name."""
LED = re.compile(
    r"\s(?:for|of|at|from|with|to|in|by)\s(?P<whose>(?:the|an?|his|her|its|their|this|that|these|those)\s)?"
)
"""What stands between a role and what it belongs to."""
TIMING = frozenset(("early", "last", "late", "this"))
LENGTHS = frozenset(("months", "years", "decades"))
"""Words behind which a phrase tells where somebody spent that time: "a helmsman with twenty years at sea"."""
PART = later(
    r"""
    \d{1,3} (?:,\d{3})+ | (?:[^\W\d_]\.)+ (?!\w) | (?:Mrs?|Ms|Dr|Sen|Gov|Rep|Gen|St) \.
    | [A-Z]\w* \. (?=,|\s[a-z\d])  # Co., Corp. of, Nov. 8
    | [\w’'-]+
    """,
    re.VERBOSE,
)
ATTRIBUTES = frozenset(("cut", "held", "hit", "left", "lost", "made", "paid", "put", "set", "shut", "won"))
"""Past forms that may tell more of a noun: "a spokesman for the lost crew"."""
WHOLE_REACH = 60
"""Characters of what a role belongs to."""


def whole_end(text: str, span: Span) -> int:
    """Where a role ends with what it belongs to: "a spokesman for the company", "one of the drivers"."""
    led = LED.match(text, span.end)
    end, reached = span.end, led.end() if led else span.end
    for word in PART.finditer(text, reached, reached + WHOLE_REACH) if led else ():
        last = text[max(span.start, end - WHOLE_REACH) : end].rsplit(maxsplit=1)[-1]
        opens = led is not None and word.start() == led.end()
        begins = (opens and led is not None and led["whose"]) or last in BEFORE_NOUNS
        apart = text[reached : word.start()].strip(" &") or _is_apart(text, word, last)
        if apart or (not begins and _acts(word[0], opens=opens)):
            break
        end = reached = word.end()
    return end


def _is_apart(text: str, word: re.Match[str], last: str) -> bool:
    """Whether a word behind another one tells when or where, and belongs to no role: "the mayor of Tarna | on"."""
    low = word[0].casefold()
    if low == "for" and last[:1].isupper() and text[word.end() + 1 : word.end() + 2].isupper():
        # "a spokesman for the Department for Transport"
        return False
    bound = low == "of" or last.strip("’'") in LENGTHS
    return low in DAYS or low in TIMING or (low in PREPOSITIONS and not bound)


def _acts(word: str, *, opens: bool) -> bool:
    """Whether a word in small letters is a verb, or begins a clause; a participle may open what a role belongs to."""
    low = word.casefold()
    done = not opens and (low.endswith("ed") or (low in PAST and low not in ATTRIBUTES))
    begins = low in VERBS or low in AUXILIARIES or low in JOINERS or low in WHO or is_adverb(low)
    return word.islower() and (done or begins)


def member_end(cast: Cast, span: Span, end: int) -> int:
    """The end of a person before what they are of, which may have capitals throughout, or the letters of an honour.

    "Ada Okafor of Kent Police", "Ada Okafor KC".
    """
    for n in cast.within(span.start, end):
        person = cast.type_of(n) is EntityType.PERSON and cast.kinds[n] is MentionKind.NAME
        last = cast.ends[n]
        if person and (cast.text.startswith(" of ", last, end) or LETTERED.fullmatch(cast.text, last, end)):
            return last
    return end


def core_end(text: str, span: Span) -> int:
    """The end of the part that names: "the mayor" of "the mayor of Westhaven"."""
    for word in WORD.finditer(text, span.start, span.end):
        if word.start() > span.start and word[0] in PREPOSITIONS and not _in_title(text, span, word):
            end = word.start()
            while end > span.start and text[end - 1].isspace():
                end -= 1
            return end
    return span.end


def named_end(cast: Cast, span: Span) -> int:
    """The same, past what stands within a name: "Bank of England governor Ada Lund"."""
    end = core_end(cast.text, span)
    for number in cast.within(end, end + 1):
        last = cast.ends[number]
        if cast.kinds[number] is MentionKind.NAME and cast.starts[number] < end < last < span.end:
            return core_end(cast.text, Span(last, span.end))
    return end


def _in_title(text: str, span: Span, word: re.Match[str]) -> bool:
    """Whether an "of" belongs to a title before a name: "Secretary of State Ada Okafor", "chief of staff Ada Lund"."""
    after = text[word.end() : span.end].split()
    if word[0] in FIELDS:
        return _is_field(text[span.start : word.start()].split(), word[0], after)
    if word[0] != "of" or len(after) <= 1:
        return False
    first = span.of(text).split(maxsplit=1)[0]
    if after[0] == "the" and first.casefold() not in DETERMINERS:
        return _is_honour(after[1:])
    if text[span.start].isupper():
        if text[: word.start()].rsplit(maxsplit=1)[-1].islower():
            return False
        several = text[span.start : word.start()].rstrip().endswith("s")
        return not several and all(one[:1].isupper() for one in after)
    named = after[0].islower() and all(one[:1].isupper() for one in after[1:])
    return named and first not in DETERMINERS


def _is_honour(after: Sequence[str]) -> bool:
    """Whether what is of all, and then a name, stands behind "of the": "Rookie of the | year Ada Lund"; somebody else
    is meant with "Friend of the | singer Ada Lund".
    """
    plain = [word for word in after if word.islower()]
    named = len(after) > len(plain) + 1 and all(word[:1].isupper() for word in after[len(plain) :])
    return named and plain != [] and plain[-1] != "late" and not is_role_word(plain[-1])


def _is_field(office_words: Sequence[str], preposition: str, after: Sequence[str]) -> bool:
    """Whether what an office is for stands between it and a name: "minister for transport", "Ada Lund"."""
    field = [one for one in after if one[:1].islower()]
    named = all(one[:1].isupper() for one in after[len(field) :]) and len(after) > len(field) + 1
    held = is_role_word(office_words[-1]) and office_words[0].casefold() not in DETERMINERS
    fitting = preposition == "on" or office_words[-1].casefold() not in REPRESENTING
    told = not is_role_word(field[-1]) if field else fitting
    return held and named and told
