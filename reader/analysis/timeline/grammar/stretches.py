"""Stretches of a sentence without a mark or a joining word, each of which has one finite verb at most."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word

CUTS = (
    words_of.COORDINATORS | words_of.RELATIVES | words_of.ADVERBIAL_RELATIVES | words_of.SUBORDINATORS
) | words_of.SUBJECT_PRONOUNS
"""Words between which a stretch lies that has one finite verb."""


def is_unbroken(words: Sequence[Word], start: int, end: int) -> bool:
    """No mark, but for the sign of a currency, and no "and" stands between."""
    plain = (word for word in words[start:end] if word.text not in words_of.CURRENCIES)
    return not any(_is_mark(word) or word.lower in words_of.COORDINATORS for word in plain)


def same_stretch(words: Sequence[Word], start: int, end: int) -> bool:
    """No mark and no joining word stands between, but for the "and" of "the border between Norvia and Lorne", and of
    "in March and April".
    """
    paired = False
    for at, word in enumerate(words[start:end], start):
        timed = word.lower == "and" and at > start and words[at - 1].time is not None
        if timed and at + 1 < end and words[at + 1].time is not None:
            # "led it | between 2004 and 2009 | and won"
            paired = False
            continue
        if word.time is not None:
            continue
        cuts = _is_mark(word) or word.lower in CUTS
        if cuts and not (paired and word.lower == "and"):
            return False
        paired = word.lower == "between" or (paired and not cuts)
    return True


def _is_mark(word: Word) -> bool:
    """It is no word, and no ending of an owner, "Monday's blast"."""
    return not word.text[0].isalnum() and word.lower not in words_of.POSSESSIVES
