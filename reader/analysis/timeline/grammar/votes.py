"""How many were for what a court or a council decided, told before "that": "ruled | by seven to four | that"."""

from collections.abc import Sequence

from reader.analysis.english.words import NUMERALS
from reader.analysis.timeline.grammar.forms import Verb, Word
from reader.analysis.wordlists import word_set

BESIDE_FIGURES = word_set("a by majority of to vote votes")
"""What may stand among the figures."""
DECIDING = frozenset(("agreed", "decided", "held", "ruled", "voted"))


def past_vote(words: Sequence[Word], verb: Verb) -> tuple[int, bool]:
    """Behind the figures that follow a verb of deciding, and whether any do; else behind the verb."""
    end = verb.end
    while end < len(words) and _is_of_vote(words[end]):
        end += 1
    decides = verb.word in DECIDING and _counts(words[verb.end : end])
    return end if decides else verb.end, decides


def before_vote(words: Sequence[Word], end: int) -> int:
    """Where the figures begin that end before word `end`; that word where none stand there."""
    start = end
    while start > 0 and _is_of_vote(words[start - 1]):
        start -= 1
    return start if _counts(words[start:end]) else end


def _is_of_vote(word: Word) -> bool:
    figure = word.text[0].isdigit() or word.lower in NUMERALS
    return word.time is None and (figure or word.lower in BESIDE_FIGURES)


def _counts(words: Sequence[Word]) -> bool:
    return any(word.text[0].isdigit() or word.lower in NUMERALS for word in words)
