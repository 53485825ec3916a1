"""Words before a number or a time that shade it and begin no phrase of their own: "at least 20", "as early as May"."""

from collections.abc import Sequence

from reader.analysis.english.words import INDEFINITE, NUMERALS
from reader.analysis.timeline.grammar.forms import Word, lowered, word_at
from reader.analysis.wordlists import word_set

PAIRS = (["at", "least"], ["at", "most"])
ROUNDING = word_set("about around nearly over roughly")
AMOUNTS = word_set("few high little low many much")
"""What stands between two "as" before a number."""
MOMENTS = word_set("early late recently soon")
"""What stands there before a time."""
FRACTIONS = word_set("eighth fifth half quarter tenth third")
LONGEST = 3
"""Words of "as many as"."""


def shade_of_amount(words: Sequence[Word], at: int) -> int:
    """How many words from word `at` on only shade the number behind them; 0 where none do."""
    if lowered(words, at, at + 2) in PAIRS:
        return 2
    if word_at(words, at).lower in ROUNDING:
        return int(_is_number(word_at(words, at + 1)))
    shades = _pairs(words, at) and words[at + 1].lower in AMOUNTS and _is_number(word_at(words, at + LONGEST))
    return LONGEST if shades else 0


def is_between_as(words: Sequence[Word], at: int) -> bool:
    """The "as" at a word is one of the two in "as much as 23 per cent", "as many as $4", "as early as May"."""
    return any(_shades(words, first) for first in (at - 2, at) if first >= 0)


def is_shaded_time(words: Sequence[Word], start: int) -> bool:
    """A time that begins at a word stands behind two "as": "as early as | 1974"."""
    return start >= LONGEST and _pairs(words, start - LONGEST)


def _shades(words: Sequence[Word], first: int) -> bool:
    if not _pairs(words, first):
        return False
    behind, between = word_at(words, first + LONGEST), word_at(words, first + 1).lower
    return (between in MOMENTS and behind.time is not None) or (between in AMOUNTS and behind.text[0].isdigit())


def _is_number(word: Word) -> bool:
    return word.time is None and (word.text[0].isdigit() or word.lower in NUMERALS)


def _pairs(words: Sequence[Word], first: int) -> bool:
    return word_at(words, first).lower == "as" == word_at(words, first + 2).lower


def is_figure(words: Sequence[Word], at: int) -> bool:
    """A number or a part of one stands at a word: "cut by | 2 points", "by | a quarter of a point", "by | half"."""
    part = at + (word_at(words, at).lower in INDEFINITE)
    return word_at(words, at).text[0].isdigit() or word_at(words, part).lower in FRACTIONS
