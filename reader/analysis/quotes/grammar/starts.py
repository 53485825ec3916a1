"""Where the run of words that ends at an item begins, with the names that a list joins to it."""

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import NOUNS, VERBS
from reader.analysis.english.verb_forms import THIRD_PERSONS
from reader.analysis.english.words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BREAKS,
    COMMAS,
    DAYS,
    DETERMINERS,
    JOINERS,
    PLURAL_NOUNS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    has_past_form,
    has_plural_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import (
    BEFORE_ROLES,
    MEDIA,
    PHRASE_LENGTH,
    PLAINLY_SAID,
    begins_phrase,
    capitals_begin,
    is_hyphen,
)

STOPS = '.!?…“”„«»"•·●*'
"""Signs that end the words before them, also marks that close nothing, and the points of a list."""


def phrase_start(passage: Passage, at: int, first: int) -> int:
    """Where the run of words that ends at an item begins: behind a comma, a joiner, a verb or a quote."""
    start = at
    while start > first and at - start < PHRASE_LENGTH:
        low, word = passage.lows[start - 1], passage.words[start - 1]
        if not word or (low in COMMAS and not is_hyphen(passage, start - 1)) or low in BREAKS or word in STOPS:
            break
        if low in AUXILIARIES and not _owns(passage, start - 1, first):
            break
        if low in JOINERS and not (low == "and" and _joins_names(passage, start - 1, first)):
            break
        if low in WHO or low in SUBJECT_PRONOUNS or low == "what" or _begins_relative(passage, start, first):
            break
        if opens_told_of(passage, start - 2):
            break
        if low.isdecimal() and start < at and passage.lows[start] in DETERMINERS:
            # "When we came in 1979 | my neighbour said"
            break
        if (
            low in VERBS
            and not word[0].isupper()
            and not (is_role_word(low) or (low in BEFORE_ROLES and is_role_word(passage.lows[start])))
            and not (low == "state" and passage.lows[start] in MEDIA)
            and not (low == "reports" and passage.lows[start] in PREPOSITIONS)
            and (passage.lows[start - 2] not in DETERMINERS or low in PLAINLY_SAID)
        ):
            break
        start -= 1
    while start < at and is_adverb(passage.lows[start]):
        start += 1
    return start


def list_start(passage: Passage, start: int, end: int, first: int) -> int:
    """Where a list begins whose last names "and" joins: "Lund, Brandt and", "the crews of Norsund, Hale and"."""
    joined = "and" in passage.lows[start:end]
    while joined and start - 2 >= first and passage.words[start - 1] == ",":
        name = capitals_begin(passage, start - 1, first)
        if name == start - 1 or not begins_phrase(passage, name) or passage.lows[name] in DAYS | ADVERBS:
            break
        led = passage.lows[name - 1] if name > first else ""
        if led == "of" and passage.lows[name - 2].endswith("s"):
            return phrase_start(passage, name - 1, first)
        if led in PREPOSITIONS:
            break
        start = name
    return start


LIST_REACH = 60
"""Items of a list of speakers, so that an endless one takes no endless time."""
OPENING = frozenset(("that", "but", "as", "while", "because", "although", "what"))
"""Words that lead in a clause."""


def with_first(passage: Passage, start: int, at: int, first: int) -> int:
    """Where a subject begins that joins several to several, "Western diplomats and some officials | say", or "The union
    and the port | say".

    What stands before "and" is its first half where that opens the sentence, or a comma or "that" leads it in.
    """
    if start - 2 < first or passage.lows[start - 1] != "and":
        return start
    named = passage.words[start - 2][:1].isupper()
    second = named and (passage.words[at][:1].isupper() or passage.lows[start] in DETERMINERS)
    several = (named or is_several(passage.words[start - 2])) and (second or is_several(passage.words[at]))
    if not several and not (passage.lows[start] in DETERMINERS and passage.words[max(first, start - 3)] == "The"):
        return start
    first = max(first, start - LIST_REACH)
    begin = phrase_start(passage, start - 2, first)
    while begin - 2 >= first and passage.words[begin - 1] == "," and is_several(passage.words[begin - 2].lower()):
        begin = phrase_start(passage, begin - 2, first)
    opens = begin == first or passage.words[begin - 1] in (",", "") or passage.lows[begin - 1] in OPENING
    words = passage.lows[begin : start - 1]
    acts = any(has_past_form(low) or low in THIRD_PERSONS or low in PREPOSITIONS for low in words)
    return begin if opens and not acts and begins_phrase(passage, begin) else start


def is_several(word: str) -> bool:
    """Whether a word names several, as far as its form shows it."""
    return (word.islower() and has_plural_form(word)) or word in PLURAL_NOUNS or word == "media"


def _begins_relative(passage: Passage, item: int, first: int) -> bool:
    """Whether a clause begins behind a noun without its "that": "a probe the agency said was over"."""
    before = passage.words[item - 1]
    noun = item - 1 > first and before.isalpha() and before.islower() and before not in ("all", "both", "half", "such")
    plain = before in PREPOSITIONS or before in DETERMINERS or before in JOINERS or before in VERBS
    other = is_adverb(before) or before.endswith(("ing", "ed"))
    return passage.lows[item] in ARTICLES and noun and not plain and not other


TELLERS = ARTICLES | {"her", "his", "its", "their"}
TOLD_OF = NOUNS | {"decision", "figure", "move"}


def opens_told_of(passage: Passage, item: int) -> bool:
    """Whether what was said, and who tells of it, stand at an item: "a phrase Okafor coined", "a claim that Lund"."""
    if word_at(passage.lows, item) not in ARTICLES or word_at(passage.lows, item + 1) not in TOLD_OF:
        return False
    at = item + 2 + (word_at(passage.lows, item + 2) in ("that", "which"))
    return word_at(passage.words, at)[:1].isupper() or word_at(passage.lows, at) in TELLERS


def _owns(passage: Passage, item: int, first: int) -> bool:
    """Whether an ’s behind a noun is no verb: "the hospital’s head"."""
    if passage.lows[item] not in POSSESSIVE_ENDS or item - 1 < first or not passage.words[item - 1]:
        return False
    owner = passage.lows[item - 1]
    plain = owner in SUBJECT_PRONOUNS or owner in WHO or owner in JOINERS or is_adverb(owner)
    return owner[0].isalnum() and not plain and owner not in ("what", "this", "let")


def _joins_names(passage: Passage, joiner: int, first: int) -> bool:
    before, after = passage.words[joiner - 1 : joiner], passage.words[joiner + 1 : joiner + 3]
    if joiner <= first or not before or not after or not before[0][:1].isupper():
        return False
    titled = len(after) > 1 and is_role_word(after[0]) and after[1][:1].isupper()
    return after[0][:1].isupper() or titled
