"""Whom a text is about: somebody it tells of far more often than of anybody else, or whose life and death it tells.

And whom a sentence is about that opens with whose child that is.
"""

import re
from collections.abc import Iterable

from reader.analysis.coreference.memory import InMind, Memory
from reader.analysis.patterns import later

TOLD_OFTEN = 6
"""Mentions that somebody needs at least."""
OPENING = 500
"""Characters in which an obituary says that somebody died."""
DIED = re.compile(r"\b(?:died|has died|dies)\b")
"""What an obituary says first."""
LIVED = later(r"\b(?:[Bb]orn (?:in|on|to)|[Ss]urvived by|leaves behind)\b")
"""What an obituary says of a life, and other reports of a death seldom do."""

DEATH = later(
    r"(?:, [^,.;\n]{1,90},)?(?: who)?(?: (?:has |had |later )?(?:died|drowned)"
    r"| (?:was|has been|had been) (?:fatally shot|killed|murdered|shot dead|stabbed to death))\b"
)
"""What behind a name tells that somebody is dead: "Lund, 40, died", "Lund was killed"."""
OF_DEAD = {
    "he": frozenset(("died",)),
    "she": frozenset(("died",)),
    "his": frozenset(("death", "funeral", "killer", "killers", "memory", "murder")),
}
OF_DEAD["her"] = OF_DEAD["his"]
"""By the pronoun: what stands behind it where somebody dead is meant, "He died", "in his memory"."""

CHILD, OF_PARENT = -3.0, 3.0
"""Somebody whom a sentence names as whose child the pronoun is, or as whose spouse is named next: "Born to Ken Lund and
his wife, she left"."""
DESCENT = re.compile(r"(?:(?:An?|The) )?(?:[a-z-]+ )?(?:[Cc]hild|[Dd]aughter|[Ss]on) of |Born ")
"""What opens a sentence that names whose child somebody is."""
WEIGHTS = {"he": CHILD, "she": CHILD, "his": OF_PARENT, "her": OF_PARENT}


def descent(text: str, start: int, pronoun: str) -> float:
    """What whoever is named in a sentence from `start` on gains for a pronoun in it, where it tells of a descent."""
    return WEIGHTS[pronoun] if pronoun in WEIGHTS and DESCENT.match(text, start) else 0.0


def dead_people(text: str, names: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Who is said to have died, by number; `names` are where the names of people end, with their numbers."""
    return frozenset(number for end, number in names if DEATH.match(text, end))


def told_most(memory: Memory) -> InMind | None:
    """Whom the text has told of far more often than of anybody else."""
    ranked = sorted(memory.latest(), key=lambda known: known.count, reverse=True)
    if not ranked or ranked[0].count < TOLD_OFTEN:
        return None
    return ranked[0] if all(ranked[0].count >= 2 * other.count for other in ranked[1:2]) else None


def mourned(text: str, names: Iterable[tuple[int, int]]) -> int | None:
    """Whose obituary a text is, by number: the first to be named; None where it is none.

    `names` are where people are named, in order, with their numbers.
    """
    died = DIED.search(text, 0, OPENING)
    start, number = next(iter(names), (OPENING, -1))
    return number if died and start < died.start() and LIVED.search(text) else None
