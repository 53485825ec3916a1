"""Lines that their writer parted, told from those that a program broke: verse, an address, the lines of a song."""

from collections.abc import Sequence
from itertools import pairwise

FEWEST = 3
"""Lines of a verse: two may be one sentence and who said it."""
LONGEST = 60
"""Characters of a line of verse."""
_EARLY = 3
"""One in so many lines of verse ends though the next word had room in it."""


def is_verse(lines: Sequence[str]) -> bool:
    """Whether lines are to stand under each other: all are short, and they begin with capitals, or some of them end
    before the width that all have is used. No program ends a line there.
    """
    if len(lines) < FEWEST:
        return False
    words = [" ".join(line.split()) for line in lines]
    width = max(map(len, words))
    if width > LONGEST or not all(words):
        return False
    if not any(line[:1].islower() for line in words):
        return True
    early = sum(len(line) + 1 + len(after.split()[0]) <= width for line, after in pairwise(words))
    return _EARLY * early >= len(words) - 1
