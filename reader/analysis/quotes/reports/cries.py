"""Cries that words stand behind, "shouts of “…” from the gallery", which nobody named has to have said."""

from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.wordlists import word_set

CRIES = word_set("boos calls chants cries cry heckles howls jeers murmurs roars screams shout shouts slogans yells")
CHAIN_REACH = 6
"""Items back from a quote to the cry that it goes on with: “shouts of “…”, “…” and “…””."""
NOT_OF_SUBJECT = frozenset(("to", "amid", "amidst", "despite", "over", "through", "above", "was", "were", "and"))
"""What stands before cries that are not those of the subject: "left to cries of", "there were shouts of"."""
LED_REACH = 4
"""Items from such a word to its cries."""


def is_cried_by_others(passage: Passage, quote: int) -> bool:
    """Whether a quote is a cry, and not one of whom its sentence is about."""
    cry = _cry(passage, quote)
    return cry is not None and not NOT_OF_SUBJECT.isdisjoint(passage.lows[max(0, cry - LED_REACH) : cry])


def _cry(passage: Passage, quote: int) -> int | None:
    """The noun whose words a quote is, itself or behind others that "and" joins."""
    for at in range(quote - 1, max(0, quote - CHAIN_REACH), -1):
        if passage.lows[at] == "of":
            return at - 1 if passage.lows[at - 1] in CRIES else None
        if passage.lows[at] not in ("", ",", "and", "or") or passage.lows[at] == passage.lows[at + 1] == "":
            return None
    return None
