"""Whether the words of an entry begin with a pronoun, and whether anybody can tell whom it means."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.pronouns.antecedents import is_idle
from reader.analysis.timeline.pronouns.things import NEUTRAL
from reader.analysis.wordlists import word_set
from reader.model import Span

POINTING = word_set("that this these those such")
PERSONAL = word_set("he she his her")
THIRD_PERSON = NEUTRAL | PERSONAL
OTHERS = word_set("it them they him")
NAMELESS = word_set("i we it they its their our my you your")


def begins_with_pronoun(reading: Reading) -> bool:
    """The first subject of a sentence is, or belongs to, an "it", "they", "he" or "she" from before it."""
    first, last = (reading.clauses[0].subject or (0, 0)) if reading.clauses else (0, 0)
    return first < last and reading.words[first].lower in THIRD_PERSON


def opening_pronoun(text: str, parts: Sequence[Span]) -> str:
    """The "he" or "she" that the words begin with, or whose noun they do; "" where they speak of others unnamed."""
    first, *others = " ".join(part.of(text) for part in parts).lower().split()
    return {"his": "he", "her": "she"}.get(first, first) if first in PERSONAL and OTHERS.isdisjoint(others) else ""


def is_nameless(text: str, parts: Sequence[Span], reading: Reading, *, spoken: bool, others: bool) -> bool:
    """Nobody can tell whom or what the words begin with: a "that", a "she" of nobody known, an "I" in nobody's quote.

    An "it" or "they" may stand where `others` are named behind it.
    """
    first = parts[0].of(text).split(maxsplit=1)[0].lower().replace("’", "'").split("'")[0]
    if first in POINTING or first in PERSONAL or (spoken and first in NAMELESS):
        return True
    at = next((at for at, word in enumerate(reading.words) if word.start == parts[0].start), None)
    return first in NEUTRAL and not others and at is not None and not is_idle(reading, at)
