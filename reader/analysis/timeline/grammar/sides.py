"""Sides that are spoken of as several: "Orrin host Tarna", "Orrin won on Saturday and host Tarna on Tuesday"."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.english.words import SIDES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, word_at

ASIDE_REACH = 14
"""Words of an aside before the verb of a side."""
GAME_REACH = 14
"""Words before an "and" in which what is to be done is looked for."""


def is_of_sides(words: Sequence[Word], index: int) -> bool:
    """A side is spoken of as several: "Orrin | host Tarna", "Orrin | travel to Tarna"; behind "and" with its
    time, "won on Saturday and | host Tarna on Tuesday".
    """
    at = index + 1 + (words[index + 1 : index + 2] != () and words[index + 1].lower == "to")
    goes_on = index > 1 and words[index - 1].lower == "and" and is_goer_on(words, index)
    first = _before_aside(words, index) - 1
    sides = [words[place] for place in ((at,) if goes_on else (first, at)) if 0 <= place < len(words)]
    names = [side for side in sides if side.lower not in SIDES or side is word_at(words, at)]
    return len(sides) == (1 if goes_on else 2) and all(side.named and not side.person for side in names)


def _before_aside(words: Sequence[Word], index: int) -> int:
    """Where an aside begins that stands before a verb: "Orrin | , who won in 1996, | host Tarna"; else the verb."""
    if words[index - 1].text != ",":
        return index
    reach = range(index - 2, max(0, index - ASIDE_REACH), -1)
    comma = next((at for at in reach if words[at].text == ","), 0)
    return comma if comma and words[comma + 1].lower in {"who", "which"} else index


def is_goer_on(words: Sequence[Word], index: int) -> bool:
    """A side that has done something goes on to the next one: no infinitive and no modal stands before the "and"."""
    before = words[max(0, index - 1 - GAME_REACH) : index - 1]
    aims = any(
        word.lower in words_of.MODALS
        or (word.lower == "to" and after.text.islower() and after.lower not in words_of.DETERMINERS)
        for word, after in pairwise(before)
    )
    return not aims and any(word.time is not None for word in words[index:])
