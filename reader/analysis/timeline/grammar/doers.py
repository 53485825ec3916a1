"""Verbs in the present by who does it: two whom an "and" joins, "Ann and Bo | talk to", or "we also | hear from"."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, is_adverb, lowered, starts_noun, word_at

DOERS = frozenset(("i", "they", "we", "you"))
"""Right behind these a base form is a verb, also one that is mostly a noun: "they | plan to"."""
LEAST_BEFORE = 4
"""Words of "They parted and now"."""
LEAST_GROUP, LONGEST_GROUP = 4, 8
"""Words of "A group of savers", and of a longer one."""
OBJECTS = words_of.PREPOSITIONS | words_of.DETERMINERS | words_of.ASKING


def is_behind_doers(words: Sequence[Word], index: int) -> bool:
    """A base form stands behind "we", "we also" or two names; a form in the present behind "whose" and what is owned,
    or behind "and now".
    """
    if _is_of_owned(words, index) or _goes_on_now(words, index):
        return True
    if not index or words[index].lower not in verb_forms.BASES:
        return False
    before = words[index - 1]
    if before.lower in DOERS or (is_adverb(before) and index > 1 and words[index - 2].lower in DOERS):
        return True
    return before.person and words[index].lower not in words_of.PAST and _is_of_two(words, index)


def _is_of_owned(words: Sequence[Word], index: int) -> bool:
    """What is owned does something at a time: "Ann Lee, whose contract | runs out in June"."""
    if word_at(words, index - 2).lower != "whose" or words[index].lower not in verb_forms.THIRD_PERSONS:
        return False
    at = index + 1 + (word_at(words, index + 1).lower in words_of.PARTICLES)
    return word_at(words, at + (word_at(words, at).lower in words_of.TIMING)).time is not None


def _goes_on_now(words: Sequence[Word], index: int) -> bool:
    """It tells what somebody does since what was told: "parted in 2011 and now | share the house"; but "and now head
    coach", "and now head of".
    """
    if lowered(words, index - 2, index) != ["and", "now"] or index < LEAST_BEFORE:
        return False
    lower, after = words[index].lower, word_at(words, index + 1)
    goes_on = starts_noun(after) or after.lower in OBJECTS - {"of"}
    return lower in verb_forms.BASES | verb_forms.THIRD_PERSONS and goes_on and after.lower not in ROLE_HEADS


def _is_of_two(words: Sequence[Word], index: int) -> bool:
    """Two names with an "and" open the clause, and an object or a preposition stands behind the verb."""
    last = _names_start(words, index)
    first = _names_start(words, last - 1) if last > 1 and words[last - 1].lower == "and" else last
    before = word_at(words, first - 1)
    opens = not first or before.text == "," or before.time is not None
    after = word_at(words, index + 1)
    return first < last - 1 and opens and (after.lower in OBJECTS or (after.named and starts_noun(after)))


def _names_start(words: Sequence[Word], end: int) -> int:
    """Where the words of one person's name begin that ends before word `end`."""
    at = end
    while at and words[at - 1].person and words[at - 1].time is None:
        at -= 1
    return at


def is_behind_group(words: Sequence[Word], index: int) -> bool:
    """A group of several opens the sentence before it: "A group of savers | plans to march"."""
    grouped = words[0].lower in ARTICLES and word_at(words, 2).lower == "of" and LEAST_GROUP <= index <= LONGEST_GROUP
    return grouped and all(map(starts_noun, words[3:index]))
