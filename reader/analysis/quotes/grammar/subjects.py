"""The subject of a verb, looked for backwards: beside it, behind "who", past a role or a time put in between."""

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, VERBS
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    BREAKS,
    COMMAS,
    DAYS,
    DETERMINERS,
    EARLY_OR_LATE,
    JOINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    has_finite_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.openings import (
    PERIODS,
    behind_day,
    clause_start,
    main_subject,
    opening_bracket,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import LIKING, PLAINLY_SAID, Range, begins_phrase
from reader.analysis.quotes.grammar.relatives import antecedent, head_end, opening_relative, opens_timing
from reader.analysis.quotes.grammar.starts import is_several, list_start, phrase_start, with_first

SUBORDINATE = frozenset(
    ("that", "which", "where", "how", "while", "whereas", "when", "as", "because", "although", "though")
)
"""Words that begin a clause with a subject of its own."""
DASHES = frozenset(("-", "–", "—", "―", "--"))
INSERTION_LENGTH = 14
"""Items between two commas that are stepped over."""
DASHED_LENGTH = 40
"""And between two dashes, which hold more."""
DOING_REACH = 16
"""Items before the second of two things that somebody did, in which the first is looked for."""
RELATIVE_REACH = 9
"""Items before a verb in which "who" or "which" is looked for."""
BRACKET_LENGTH = 12
"""Items of what stands in brackets behind a name, at most."""

POLLED = frozenset(("arrested", "interviewed", "polled", "questioned", "surveyed"))
"""What is done to those who then say something: "Residents interviewed after the storm said"."""

PLACING = frozenset(("above", "behind", "below", "beneath", "beside", "in", "of", "on", "under", "with"))
"""Prepositions that open no clause, as "after it said" does."""

_SAID_ON = frozenset(day for day in DAYS if day.endswith("day") or day == "tonight")


def subject_before(passage: Passage, verb: int, first: int) -> Range | None:
    """The subject of the verb at an item, looked for back to `first`; None where the clause leaves it out."""
    if related := opening_relative(passage, verb, first):
        return related
    at = _before_insertion(passage, _before_auxiliaries(passage, verb, first), first)
    if at < first or not passage.words[at]:
        put_in = at >= first and passage.spans[at].of(passage.text).rstrip("\"'”’»").endswith(",")
        return _explained(passage, at, first) if put_in else None
    low = passage.lows[at]
    # "a comment under it says", but "later on it said"
    led = low == "it" and at - 1 > first and passage.lows[at - 1] in PLACING
    led = led and passage.lows[at - 2] not in EARLY_OR_LATE
    if low in SUBJECT_PRONOUNS and not led:
        return _doer(passage, at, first) or (at, at + 1)
    if low in WHO:
        return antecedent(passage, at, first)
    opening = _opening_dash(passage, at, first)
    if opening is not None:
        found = subject_before(passage, opening, first)
        # "Okafor, head of the Port Board, or PB – which is new – said"
        renamed = found is not None and passage.lows[found[0] - 1] == "or"
        return main_subject(passage, clause_start(passage, opening, first), opening) if renamed else found
    if low in COMMAS:
        back = range(at - 1, max(first + 1, at - INSERTION_LENGTH), -1)
        opening = next((comma for comma in back if passage.words[comma] == ","), 0)
        if opening and passage.lows[opening - 1] in WHO:
            # "The minister who, hours earlier, had said"
            return antecedent(passage, opening - 1, first)
        if opening and passage.lows[opening - 1] == "whom":
            # "her sons, one of whom, Leo, said"
            return opening + 1, at
        return _explained(passage, at, first) or main_subject(passage, clause_start(passage, at, first), at)
    if low == "to" or low in JOINERS or low in PREPOSITIONS or not passage.words[at][0].isalnum():
        return None
    return _subject_at(passage, at, first)


FLOATING = frozenset(("all", "both", "each", "himself", "herself", "itself", "themselves"))
"""Words behind names that tell how many of them, or that they are meant: "Okafor and Lund both said"."""


def _before_auxiliaries(passage: Passage, verb: int, first: int) -> int:
    """The item before a verb with its auxiliaries and adverbs: "Okafor and Lund | both had already | said", "Okafor |
    used to | say", "Okafor | had earlier this week | said".
    """
    at = verb - 1
    while at >= first and passage.words[at]:
        low = passage.lows[at]
        if low == "to" and at > first and passage.lows[at - 1] in LIKING:
            at -= 2
            continue
        floats = low in FLOATING and at > first and passage.words[at - 1][:1].isupper()
        if low in PERIODS and at > first and passage.lows[at - 1] in ("last", "this"):
            at -= 2
            continue
        timed = low == "long" or low in EARLY_OR_LATE
        timed = timed and at > first and passage.lows[at - 1] in AUXILIARIES
        if not (floats or timed or low in AUXILIARIES or (is_adverb(low) and low != "and")):
            break
        at -= 1
    return at


def _subject_at(passage: Passage, at: int, first: int) -> Range | None:
    """The subject whose last word is an item, with what it has in front of it."""
    start = list_start(passage, with_first(passage, phrase_start(passage, at, first), at, first), at, first)
    if bracketed := _behind_brackets(passage, start, first):
        return bracketed
    if start == first or not passage.words[start - 1][:1].isalnum():
        start = min(behind_day(passage, start), at)
    if found := _of_examples(passage, start, first) or _role_bearer(passage, start, at, first):
        return found
    if found := _doer(passage, start, first):
        return found
    who = _relative(passage, start, at + 1, first)
    if who is not None:
        return antecedent(passage, who, first)
    if start > first and passage.lows[start - 1] == "as" and word_at(passage.lows, start - 2) != ",":
        return start, at + 1
    if start - 2 >= first and passage.lows[start - 1] in ("after", "before") and passage.lows[start - 2] in POLLED:
        return _issued(passage, start - 1, first)
    if passage.lows[start] in PREPOSITIONS:
        if start > first and passage.lows[start - 1] in AUXILIARIES:
            return subject_before(passage, start, first)
        return _issued(passage, start, first) or _led_subject(passage, start, at + 1)
    return _behind_when(passage, start, at), _without_time(passage, start, head_end(passage, start, at + 1))


def _behind_when(passage: Passage, start: int, last: int) -> int:
    """Where a subject begins behind the time that opens its clause: "Last week | Okafor said", "This morning | the"."""
    at = start + (passage.lows[start] in EARLY_OR_LATE)
    if passage.lows[at] not in ("last", "next", "that", "this") or at + 2 > last:
        return start
    if passage.lows[at + 1] not in PERIODS and passage.lows[at + 1] not in DAYS:
        return start
    begins = passage.words[at + 2][:1].isupper() or passage.lows[at + 2] in DETERMINERS
    return at + 2 if begins else start


def _behind_brackets(passage: Passage, start: int, first: int) -> Range | None:
    """Whose subject a noun goes on behind brackets: "Ada Okafor of the Harbour Workers (HWU) | union said"."""
    closes = start - 1 > first and passage.words[start - 1] == ")" and passage.words[start].islower()
    if not closes or "(" not in passage.words[max(first, start - BRACKET_LENGTH) : start]:
        return None
    before = opening_bracket(passage, start - 1) - 1
    named = before >= first and passage.words[before][:1].isupper()
    return _subject_at(passage, before, first) if named else None


def _doer(passage: Passage, start: int, first: int) -> Range | None:
    """Who did the second of two things that a phrase tells of them: "A man accused of killing two and | hiding them |
    told"; the item is that of the second, or of the pronoun behind it.
    """
    if passage.lows[start] in SUBJECT_PRONOUNS:
        start -= 1
    if start - 2 <= first or not passage.lows[start].endswith("ing") or passage.lows[start - 1] not in ("and", "or"):
        return None
    reach = range(start - 2, max(first, start - DOING_REACH), -1)
    done = next((at for at in reach if passage.lows[at].endswith("ing") and passage.lows[at - 1] in PREPOSITIONS), 0)
    return main_subject(passage, clause_start(passage, done, first), done - 1) if done else None


def _explained(passage: Passage, closing: int, first: int) -> Range | None:
    """Whom the words between two commas explain in a clause of its own: "which an engineer, Rudd, warned", "Lund said
    the man, who fled, claimed".
    """
    for comma in range(closing - 1, max(first + 1, closing - INSERTION_LENGTH), -1):
        low = passage.lows[comma]
        if not low or low in BREAKS or low in SUBORDINATE:
            return None
        if low == ",":
            start = phrase_start(passage, comma - 1, first)
            own = any(opens(passage, start, first) for opens in (_is_said_of, _is_subordinate, _follows_time))
            own = own or _opens_second(passage, start, comma)
            return (start, comma) if own and start < comma else None
    return None


def _is_said_of(passage: Passage, start: int, first: int) -> bool:
    """Whether a phrase opens what somebody says: "Lund said | the man", and not ", said Lund"."""
    said = start - 1 > first and LEMMAS.get(passage.lows[start - 1]) in SAY_PLAINLY | {"hear"}
    return said and passage.words[start - 2] != "," and begins_phrase(passage, start)


def _opens_second(passage: Passage, start: int, comma: int) -> bool:
    """Whether a phrase opens a clause behind another one, and a "who" tells of it: "I paid, and the waiter, who"."""
    joined = start > 1 and passage.words[start - 2] == "," and passage.lows[start - 1] in ("and", "but")
    return joined and passage.lows[comma + 1] == "who" and passage.lows[start] in DETERMINERS


def _follows_time(passage: Passage, start: int, first: int) -> bool:
    """Whether a phrase opens a clause that tells when something else was: "It rose after the watchdog, Ofwat, said"."""
    led = start - 2 > first and passage.lows[start - 1] in ("after", "before", "since", "until")
    opens = passage.lows[start] in DETERMINERS or passage.words[start][:1].isupper()
    return led and passage.words[start - 2] != "," and opens and passage.lows[start] not in DAYS


def _opening_dash(passage: Passage, closing: int, first: int) -> int | None:
    """The dash that a dash before a verb closes: "Okafor – no relation – said"."""
    if passage.words[closing] not in DASHES:
        return None
    sign = passage.words[closing]
    while closing > first and passage.words[closing - 1] == sign:
        closing -= 1
    back = range(closing - 1, max(first, closing - DASHED_LENGTH), -1)
    opening = next((at for at in back if passage.words[at] == sign or _is_open(passage, at, sign)), None)
    while opening is not None and opening > first and passage.words[opening - 1] == sign == passage.words[opening]:
        opening -= 1
    return opening if opening is not None and passage.words[opening] else None


def _is_open(passage: Passage, item: int, sign: str) -> bool:
    """Whether a quote stands here that no dash leads in, as one that tells of a speaker: "– “the Wall” to fans –"."""
    return not passage.words[item] and passage.words[item - 1] != sign


def _is_subordinate(passage: Passage, start: int, first: int) -> bool:
    """Whether a phrase opens a clause behind "which", "while", "that", "whose": not behind "of that"."""
    if start > first and passage.lows[start] == "whose":
        return True
    led = start > first and passage.lows[start - 1] in SUBORDINATE and begins_phrase(passage, start)
    return led and not (passage.lows[start - 1] == "that" and passage.lows[start - 2] in PREPOSITIONS)


def _before_insertion(passage: Passage, at: int, first: int) -> int:
    """The last item before a day and before brackets or a comma that end at an item: "Okafor (D-Ohio) on Saturday"."""
    if at > first and passage.lows[at] in _SAID_ON and passage.lows[at - 1] not in DETERMINERS:
        led = passage.lows[at - 1] in ("on", "late", "early")
        before = at - 2 if led else at - 1
        closed = before >= first and (passage.words[before] in (")", ",") or passage.lows[before] in WHO)
        at = before if closed else at
    if at > first and passage.words[at] == ")" and "(" in passage.words[max(first, at - BRACKET_LENGTH) : at]:
        return opening_bracket(passage, at) - 1
    return at


def _role_bearer(passage: Passage, start: int, at: int, first: int) -> Range | None:
    """Whose role stands behind a comma that none closes: "Ada Okafor, chair and head of the port said".

    A role before a name at the end is that one's: "In a letter to Lund, general secretary Ada Okafor said".
    """
    if passage.words[at][:1].isupper() and PREPOSITIONS.isdisjoint(passage.lows[start:at]):
        return None
    if start - 2 > first and passage.lows[start - 1] == "and" and is_role_word(passage.lows[start - 2]):
        start -= 2
    apposed = start - 1 > first and passage.words[start - 1] == "," and is_role_word(passage.lows[start])
    if not apposed or not passage.words[start - 2][:1].isupper() or passage.words[start][0].isupper():
        return None
    return main_subject(passage, clause_start(passage, start - 1, first), start - 1)


EXAMPLES_REACH = 16
"""Items before a verb in which "including" or "such as" is looked for."""


def _of_examples(passage: Passage, start: int, first: int) -> Range | None:
    """Of whom the names before a verb are examples: "Groups including Amnesty and the Red Cross said"."""
    if passage.lows[start - 1] not in ("and", "or"):
        return None
    for at in range(start - 2, max(first, start - EXAMPLES_REACH), -1):
        low = passage.lows[at]
        if low in ("including", "like") or passage.lows[at : at + 2] == ["such", "as"]:
            end = at - (passage.words[at - 1] == ",")
            return (phrase_start(passage, end - 1, first), end) if end > first else None
        if not low or low in BREAKS or low in AUXILIARIES or low in SUBJECT_PRONOUNS or low in WHO:
            return None
    return None


def _without_time(passage: Passage, start: int, end: int) -> int:
    """The end of a subject without the time between it and its verb: "Okafor this week", "Okafor late Monday"."""
    while end - start > 1:
        low, before = passage.lows[end - 1], passage.lows[end - 2]
        if end - start > 2 and low in PERIODS and before in ("this", "last", "that"):
            end -= 2
        elif low in EARLY_OR_LATE or (low in _SAID_ON and before not in DETERMINERS):
            end -= 1
        else:
            break
    return end


def _relative(passage: Passage, start: int, end: int, first: int) -> int | None:
    """The "who" or "where" whose clause a run of words ends: "the man who has run the dam for years" says.

    None where the run is somebody in a clause of their own: "the man who fled was caught after a judge" said.
    """
    if opens_timing(passage, start, end):
        return None
    for at in range(start - 1, max(first, start - RELATIVE_REACH), -1):
        low = passage.lows[at]
        if low == "where":
            acts = any(has_finite_form(passage.lows[verb]) for verb in range(at + 1, end))
            return at if acts and passage.words[at - 1].islower() and passage.lows[at - 1] not in VERBS else None
        if low in ("who", "which"):
            following = passage.words[at + 1]
            led = passage.lows[at - 1] in PREPOSITIONS or passage.lows[at - 1] == ","
            own = not led and following[:1].islower() and passage.lows[at + 1] not in DETERMINERS
            return at if own else None
        joins = low in JOINERS and low not in PREPOSITIONS and low != "as"
        tells = low in PLAINLY_SAID and passage.lows[at - 1] not in WHO
        if not low or low in COMMAS or low in BREAKS or joins or tells or low in WHO:
            return None
    return None


def _issued(passage: Passage, preposition: int, first: int) -> Range | None:
    """What a participle before a preposition tells of: "a study published in the journal Harbour suggests", "Residents
    interviewed after the storm said".
    """
    noun = preposition - 2
    if noun < first or not passage.lows[noun + 1].endswith(("ed", "ing")) or not passage.words[noun].isalpha():
        return None
    start = phrase_start(passage, noun, first)
    opens = start == first or passage.words[start - 1] in (",", "")
    several = opens and is_several(passage.lows[noun])
    return (start, noun + 1) if several or (start < noun and passage.lows[start] in DETERMINERS) else None


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
    if not passage.words[found[0]][0].isupper():
        return None
    # "In Tarna the mayor’s office said"
    article = next((at for at in range(found[0] + 1, found[1]) if passage.lows[at] in ARTICLES), found[0])
    return article, found[1]


def _last_phrase(passage: Passage, start: int, end: int) -> Range | None:
    """The last noun phrase of a run that begins with a preposition: "Okafor" of "On Monday Okafor"."""
    at = end
    while at > start and passage.lows[at - 1] not in PREPOSITIONS and passage.words[at - 1]:
        at -= 1
    while at < end and passage.words[at][0].isdigit():
        at += 1
    return (at, end) if at < end else None
