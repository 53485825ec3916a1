"""Stretches of a sentence without a mark or a joining word, each of which has one finite verb at most."""

from collections.abc import Sequence

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, past_time, word_at

CUTS = (
    words_of.COORDINATORS | words_of.RELATIVES | words_of.ADVERBIAL_RELATIVES | words_of.SUBORDINATORS
) | words_of.SUBJECT_PRONOUNS
"""Words between which a stretch lies that has one finite verb."""
SHADES = frozenset(("early", "late", "mid"))
"""What a time may begin with behind another: "in the late 1980s and | early 1990s"."""


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
        if word.lower == "and" and start < at < end - 1 and lists_times(words, at, paired=paired):
            # "led it | between 2004 and 2009 | and won"
            paired = False
            continue
        if word.time is not None:
            continue
        # "taught in Lorne | until 2010"
        bounds = word.lower in {"till", "until"} and word_at(words, at + 1).time is not None
        # "shut because | of rain"
        bounds = bounds or (word.lower == "because" and word_at(words, at + 1).lower == "of")
        cuts = _is_mark(word) or (word.lower in CUTS and not bounds)
        if cuts and not (paired and word.lower == "and"):
            return False
        paired = word.lower == "between" or (paired and not cuts)
    return True


def lists_times(words: Sequence[Word], at: int, *, paired: bool = False) -> bool:
    """An "and" at word `at` joins two times of one list, "in 2014 and 2016", or `paired` by a "between" before; and
    none that begins what was done next: "opened it in 2014 and | last month sold it".
    """
    first, second = word_at(words, at - 1), word_at(words, at + 1)
    if first.time is None or second.time is None:
        return False
    behind = word_at(words, past_time(words, at + 1))
    begins = second.text.islower() and second.lower not in ARTICLES | SHADES and behind.text[0].isalnum()
    return paired or not begins or behind.lower in words_of.PREPOSITIONS | CUTS - words_of.SUBJECT_PRONOUNS


def _is_mark(word: Word) -> bool:
    """It is no word, no ending of an owner, "Monday's blast", and no "8%"."""
    return not word.text[0].isalnum() and word.lower not in words_of.POSSESSIVES and word.text != "%"


def part_start(words: Sequence[Word], at: int) -> int:
    """Where the part of a sentence begins that a word stands in: "It rained, and | a dam that opened in May fell"."""
    for mark in range(at - 2, 0, -1):
        if words[mark].text == ";":
            return mark + 1
        if words[mark].text == "," and words[mark + 1].lower in {"and", "but"}:
            return mark + 2
    return 0


def goes_on_over_time(words: Sequence[Word], at: int) -> bool:
    """An "and" leads to word `at` over a time between commas: "was born in 1950 and, in 1970, | moved to Lorne"."""
    start = at - 2
    while start > 1 and (words[start].time is not None or words[start].lower in words_of.PREPOSITIONS):
        start -= 1
    timed = 1 < start < at - 2 and words[at - 1].text == words[start].text == ","
    return timed and words[start - 1].lower in {"and", "but"}
