"""Cries that words stand behind, “shouts of “…” from the gallery”: whoever is named with them, and otherwise nobody."""

from reader.analysis.document import word_at
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import phrase_from
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set

CRIES = word_set("boos calls chants cries cry heckles howls jeers murmurs roars screams shout shouts slogans yells")
CHAIN_REACH = 6
"""Items back from a quote to the cry that it goes on with: “shouts of “…”, “…” and “…””."""
NOT_OF_SUBJECT = frozenset(("to", "amid", "amidst", "despite", "over", "through", "above", "was", "were", "and"))
"""What stands before cries that are not those of the subject: "left to cries of", "there were shouts of"."""
LED_REACH = 4
"""Items from such a word to its cries."""


def cried_by(passage: Passage, quote: int) -> Report | None:
    """The people from whom the cries came of which a quote is one."""
    cry = _cry(passage, quote)
    at = _behind(passage, quote)
    if cry is None or word_at(passage.lows, at) not in ("from", "by"):
        return None
    found = phrase_from(passage, at + 1, len(passage.words))
    return Report(found, (cry, cry + 1), Rule.AGENT) if found else None


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


def _behind(passage: Passage, quote: int) -> int:
    """The item behind a quote and those that "and" joins to it."""
    at = quote + 1
    while at < len(passage.words) and passage.lows[at] in ("", ",", "and", "or"):
        at += 1
    return at
