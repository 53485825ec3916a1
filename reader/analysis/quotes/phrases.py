"""Noun phrases and subjects, read from closed classes of words and capitals: no tagger, so a missed name is no matter.

Ranges count items of a passage: the first, and the one after the last.
"""

from typing import TypeAlias

from reader.analysis.quotes.passages import Passage
from reader.analysis.quotes.verbs import VERBS
from reader.analysis.quotes.words import (
    AUXILIARIES,
    BREAKS,
    COMMAS,
    DAYS,
    DETERMINERS,
    JOINERS,
    PAST,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.roles import is_role_word

Range: TypeAlias = tuple[int, int]

POSSESSIVE_ENDS = frozenset(("’s", "'s", "’", "'"))
HEADING = frozenset(("of", "for"))
"""Prepositions that bind what follows to the head before them: "the head of the union, who"."""

BEFORE_ROLES = frozenset(("press", "state", "research", "design", "project", "report"))
"""Nouns that could be verbs of saying, but before a role are part of it: "press secretary", "state senator"."""

ARTICLES = frozenset(("the", "a", "an", "its", "their", "my", "our", "your", "every", "no"))
"""Determiners that name nothing by themselves."""

PERIODS = frozenset(("day", "week", "weekend", "month", "year", "morning", "afternoon", "evening", "night"))

RANKING = frozenset(("ranking", "sitting", "founding", "presiding"))
"""Forms in -ing before a role that belong to it."""
ROLES_REACH = 7
"""Words from one role to the end of the one joined to it."""

PARTS_OF_DAY = frozenset(("late", "early", "earlier", "later"))

_SAID_ON = frozenset(day for day in DAYS if day.endswith("day") or day == "tonight")

PHRASE_LENGTH = 14


def begins_phrase(passage: Passage, item: int) -> bool:
    """Whether a noun phrase can begin here."""
    word, low = passage.words[item], passage.lows[item]
    if not word or not (word[0].isalnum() or word[0] in "@#"):
        return False
    if low in SUBJECT_PRONOUNS or low in DETERMINERS or word[0].isupper():
        return low not in JOINERS and (low not in PREPOSITIONS or low == "no")
    if low in PREPOSITIONS or low in JOINERS or low in AUXILIARIES or low in WHO:
        return False
    return not (is_adverb(low) or (low.endswith("ing") and low in VERBS))


def phrase_from(passage: Passage, item: int, stop: int) -> Range | None:
    """The noun phrase that begins at an item: "Okafor", "a spokesman", "Foreign Minister Anna Reyes"."""
    if item >= stop or not begins_phrase(passage, item):
        return None
    if passage.lows[item] in SUBJECT_PRONOUNS:
        return item, item + 1
    end = item + 1
    while end < min(stop, item + PHRASE_LENGTH) and _continues(passage, item, end):
        end += 1
    return None if end == item + 1 and passage.lows[item] in ARTICLES else (item, end)


def _continues(passage: Passage, item: int, at: int) -> bool:
    word, low, before = passage.words[at], passage.lows[at], passage.words[at - 1]
    if not word:
        return False
    if "_" in (word, before):
        return word[0].isalnum() or word == "_"
    if low in POSSESSIVE_ENDS or word in ("&", "."):
        return word != "." or (len(before) <= 4 and before[0].isupper() and at + 1 < passage.bounds[at][1])
    if not word[0].isalnum() or low in WHO:
        return False
    if low == "of" and before[0].isupper() and at + 1 < len(passage.words):
        return passage.words[at + 1][:1].isupper()
    if low == "than" and passage.lows[at - 1] in ("more", "fewer", "less"):
        return True
    if low == "and" and _joins_roles(passage, at):
        return True
    if low in PREPOSITIONS or low in AUXILIARIES or low in JOINERS:
        return False
    if passage.lows[at - 1] in RANKING or _is_qualified(passage, item, at):
        return True
    if word[0].isupper() or word[0].isdigit():
        return True
    if low.endswith("ed") and passage.lows[at + 1 : at + 2] and passage.lows[at + 1] in DETERMINERS:
        return False
    if passage.lows[at - 1] in DETERMINERS or passage.lows[at - 1] in POSSESSIVE_ENDS:
        return True
    if is_role_word(low) or (low in BEFORE_ROLES and is_role_word("".join(passage.words[at + 1 : at + 2]))):
        return True
    if low.endswith("ing") and low not in VERBS:
        return any(map(is_role_word, passage.words[at + 1 : at + 2]))
    if low in VERBS or is_adverb(low) or low.endswith(("ed", "ing")):
        return False
    return not (low in PAST and before[0].isupper())


def _is_qualified(passage: Passage, item: int, at: int) -> bool:
    """Whether a word goes on behind "the" and an adverb: "the recently restored ferry"."""
    if at - 1 > item and is_adverb(passage.lows[at - 1]):
        return passage.lows[at - 2] in ARTICLES
    qualified = at - 2 > item and is_adverb(passage.lows[at - 2]) and passage.lows[at - 3] in ARTICLES
    return qualified and passage.lows[at - 1].endswith("ed")


def _joins_roles(passage: Passage, joiner: int) -> bool:
    """Whether two roles of one person are joined: "former governor and port chairman Neil Pratt"."""
    before = passage.words[joiner - 1]
    if not is_role_word(before) and before != "Gov.":
        return False
    for at in range(joiner + 1, min(joiner + ROLES_REACH, len(passage.words) - 1)):
        if not passage.words[at][:1].isalpha() or passage.lows[at] in PREPOSITIONS or passage.lows[at] in DETERMINERS:
            return False
        if is_role_word(passage.lows[at]) and not is_role_word(passage.lows[at + 1]):
            return passage.words[at + 1][:1].isupper()
    return False


def subject_before(passage: Passage, verb: int, first: int) -> Range | None:
    """The subject of the verb at an item, looked for back to `first`; None where the clause leaves it out."""
    at = verb - 1
    while (
        at >= first
        and passage.words[at]
        and (passage.lows[at] in AUXILIARIES or (is_adverb(passage.lows[at]) and passage.lows[at] != "and"))
    ):
        at -= 1
    if at < first or not passage.words[at]:
        return None
    low = passage.lows[at]
    if low in SUBJECT_PRONOUNS:
        return at, at + 1
    if low in WHO:
        return _antecedent(passage, at, first)
    if low in COMMAS:
        return main_subject(passage, _clause_start(passage, at, first), at)
    if low == "to" or low in JOINERS or low in PREPOSITIONS or not passage.words[at][0].isalnum():
        return None
    start = _phrase_start(passage, at, first)
    bearer = _role_bearer(passage, start, first)
    if bearer:
        return bearer
    who = _relative(passage, start, first)
    if who is not None:
        return _antecedent(passage, who, first)
    if start > first and passage.lows[start - 1] == "as" and passage.lows[start - 2 : start - 1] != [","]:
        return start, at + 1
    if passage.lows[start] in PREPOSITIONS:
        if start > first and passage.lows[start - 1] in AUXILIARIES:
            return subject_before(passage, start, first)
        return _led_subject(passage, start, at + 1)
    return start, _without_time(passage, start, _head_end(passage, start, at + 1))


def _role_bearer(passage: Passage, start: int, first: int) -> Range | None:
    """Whose role stands behind a comma that none closes: "Ada Okafor, chair and head of the port said"."""
    if start - 2 > first and passage.lows[start - 1] == "and" and is_role_word(passage.lows[start - 2]):
        start -= 2
    apposed = start - 1 > first and passage.words[start - 1] == "," and is_role_word(passage.lows[start])
    if not apposed or not passage.words[start - 2][:1].isupper() or passage.words[start][0].isupper():
        return None
    return main_subject(passage, _clause_start(passage, start - 1, first), start - 1)


def _without_time(passage: Passage, start: int, end: int) -> int:
    """The end of a subject without the time between it and its verb: "Okafor this week", "Okafor late Monday"."""
    while end - start > 1:
        low, before = passage.lows[end - 1], passage.lows[end - 2]
        if end - start > 2 and low in PERIODS and before in ("this", "last", "that"):
            end -= 2
        elif low in PARTS_OF_DAY or (low in _SAID_ON and before not in DETERMINERS):
            end -= 1
        else:
            break
    return end


def _relative(passage: Passage, start: int, first: int) -> int | None:
    """The "who" whose clause a run of words ends: "the man who has run the dam for years" says."""
    for at in range(start - 1, max(first, start - RELATIVE_REACH), -1):
        low = passage.lows[at]
        if low in ("who", "which"):
            following = passage.words[at + 1]
            own = passage.lows[at - 1] != "," and following[:1].islower() and passage.lows[at + 1] not in DETERMINERS
            return at if own else None
        if not low or low in COMMAS or low in BREAKS or (low in JOINERS and low not in PREPOSITIONS) or low in WHO:
            return None
    return None


RELATIVE_REACH = 9
CLAUSE_LENGTH = 80
"""How many items back a clause is followed."""


def _led_subject(passage: Passage, start: int, end: int) -> Range | None:
    """The subject behind an adverbial without a comma: "On Monday Okafor"; "in a statement released" has none."""
    found = _last_phrase(passage, start, end)
    if found is None:
        return None
    named = found[1]
    while named > found[0] and passage.words[named - 1][0].isupper():
        named -= 1
    if (
        found[0] < named < found[1]
        and passage.lows[found[0]] in DETERMINERS
        and not is_role_word(passage.lows[named - 1])
    ):
        return named, found[1]
    return found if passage.words[found[0]][0].isupper() else None


def _antecedent(passage: Passage, who: int, first: int) -> Range | None:
    """Whom "who", "which" or "that" stands for: the phrase before it."""
    at = who - 1
    while at >= first and (passage.lows[at] in COMMAS or passage.lows[at] in PREPOSITIONS):
        at -= 1
    if passage.lows[who] == "that" and at == who - 1 and passage.lows[at] in VERBS:
        return None
    if at < first or not passage.words[at] or not passage.words[at][0].isalnum():
        return None
    start = at
    floor = _phrase_start(passage, at, first)
    while start > floor and not (passage.lows[start - 1] in PREPOSITIONS and passage.lows[start - 1] not in HEADING):
        start -= 1
    return start, _head_end(passage, start, at + 1)


def _phrase_start(passage: Passage, at: int, first: int) -> int:
    """Where the run of words that ends at an item begins: behind a comma, a joiner, a verb or a quote."""
    start = at
    while start > first and at - start < PHRASE_LENGTH:
        low, word = passage.lows[start - 1], passage.words[start - 1]
        if not word or low in COMMAS or low in BREAKS or word in ".!?…":
            break
        if low in AUXILIARIES and not _owns(passage, start - 1, first):
            break
        if low in JOINERS and not (low == "and" and _joins_names(passage, start - 1, first)):
            break
        if low in WHO or low in SUBJECT_PRONOUNS or _begins_relative(passage, start, first):
            break
        if (
            low in VERBS
            and not word[0].isupper()
            and not is_role_word(low)
            and passage.lows[start - 2] not in DETERMINERS
        ):
            break
        start -= 1
    while start < at and is_adverb(passage.lows[start]):
        start += 1
    return start


def _begins_relative(passage: Passage, item: int, first: int) -> bool:
    """Whether a clause begins behind a noun without its "that": "a probe the agency said was over"."""
    before = passage.words[item - 1]
    noun = item - 1 > first and before.isalpha() and before.islower() and before not in ("all", "both", "half", "such")
    plain = before in PREPOSITIONS or before in DETERMINERS or before in JOINERS or before in VERBS
    other = is_adverb(before) or before.endswith(("ing", "ed"))
    return passage.lows[item] in ("the", "a", "an") and noun and not plain and not other


def _owns(passage: Passage, item: int, first: int) -> bool:
    """Whether an ’s behind a noun is no verb: "the hospital’s head"."""
    if passage.lows[item] not in POSSESSIVE_ENDS or item - 1 < first or not passage.words[item - 1]:
        return False
    owner = passage.lows[item - 1]
    plain = owner in SUBJECT_PRONOUNS or owner in WHO or owner in JOINERS or is_adverb(owner)
    return owner[0].isalnum() and not plain and owner not in ("what", "this", "let")


def _joins_names(passage: Passage, joiner: int, first: int) -> bool:
    before, after = passage.words[joiner - 1 : joiner], passage.words[joiner + 1 : joiner + 2]
    return joiner > first and bool(before and after and before[0][:1].isupper() and after[0][:1].isupper())


def _head_end(passage: Passage, start: int, end: int) -> int:
    """The end of the part that names: "a spokesman" of "a spokesman for the company"."""
    for at in range(start + 1, end):
        if passage.lows[at] in PREPOSITIONS and passage.lows[at] not in ("of", "than") and passage.words[at].islower():
            return at
    return end


def _last_phrase(passage: Passage, start: int, end: int) -> Range | None:
    """The last noun phrase of a run that begins with a preposition: "Okafor" of "On Monday Okafor"."""
    at = end
    while at > start and passage.lows[at - 1] not in PREPOSITIONS and passage.words[at - 1]:
        at -= 1
    while at < end and passage.words[at][0].isdigit():
        at += 1
    return (at, end) if at < end else None


def _clause_start(passage: Passage, at: int, first: int) -> int:
    """Where the clause around an item begins: the sentence, a semicolon, a quote, or "and", "but", "that"."""
    start = at
    first = max(first, at - CLAUSE_LENGTH)
    while start > first:
        low, word = passage.lows[start - 1], passage.words[start - 1]
        if low == ")" and "(" in passage.words[first : start - 1]:
            start = _opening(passage, start - 1)
        elif not word or low in BREAKS:
            break
        else:
            start -= 1
    return start


def _opening(passage: Passage, closing: int) -> int:
    """The bracket that a closing one belongs to."""
    at = closing - 1
    while passage.words[at] != "(":
        at -= 1
    return at


def main_subject(passage: Passage, first: int, stop: int) -> Range | None:
    """The subject of the clause from `first` on: its first noun phrase behind what only leads in."""
    at = first
    while at < stop:
        low = passage.lows[at]
        if not passage.words[at] or not passage.words[at][0].isalnum():
            at += 1
        elif low in SUBJECT_PRONOUNS:
            return at, at + 1
        elif low in PREPOSITIONS or low in JOINERS or low in WHO or low.endswith(("ing", "ed")) or low in AUXILIARIES:
            at = _behind_lead(passage, at, stop)
        elif (behind := _behind_time(passage, at, stop)) is not None:
            at = behind
        elif (low in DAYS and at + 1 < stop) or (
            is_adverb(low)
            and not (passage.words[at][0].isupper() and at + 1 < stop and passage.words[at + 1][:1].isupper())
        ):
            at += 1
        else:
            found = phrase_from(passage, at, stop) or (at, at + 1)
            if found[1] + 1 >= stop or not _is_distance(passage, found[1]):
                return found
            at = found[1] + 1
    return None


def _behind_time(passage: Passage, at: int, stop: int) -> int | None:
    """The item behind a time that leads in: "Earlier this week, Okafor", "Last month Okafor"."""
    begin = at + 1 if passage.lows[at] in PARTS_OF_DAY else at
    end = begin + 1
    if passage.lows[begin] not in ("this", "last", "that", "the", "next", "one") or end >= stop:
        return None
    if passage.lows[end] in ("next", "following", "same", "past"):
        end += 1
    period = end < stop - 1 and (passage.lows[end] in PERIODS or passage.lows[end] in DAYS)
    leads = period and (passage.words[end + 1] == "," or passage.words[end + 1][:1].isupper())
    return end + 1 if leads else None


def _is_distance(passage: Passage, end: int) -> bool:
    """Whether a phrase ends here that says how long after or before: "Hours later, Okafor said"."""
    return passage.lows[end] in ("later", "earlier", "ago") and passage.lows[end - 1] in UNITS


UNITS = frozenset(
    ("moment", "moments", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
     "year", "years")
)  # fmt: skip


def _behind_lead(passage: Passage, at: int, stop: int) -> int:
    """The item behind an adverbial: after its comma, or, where it has none, after its first word."""
    if passage.lows[at] in ("and", "but", "so", "that", "yet", "or"):
        return at + 1
    for comma in range(at + 1, stop):
        if passage.words[comma] == ",":
            return comma + 1
    if passage.lows[at].endswith("ing") and passage.lows[at] in VERBS:
        return stop
    if passage.lows[at] in PREPOSITIONS:
        led = phrase_from(passage, at + 1, stop)
        if led and led[1] < stop:
            return led[1]
    return at + 1
