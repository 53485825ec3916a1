"""Words and patterns that somebody watches for, wherever they stand in a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.text.alike import alike

ANY = "*"
"""At the end of a word that may go on, as in a search."""
WITHOUT_BLANKS = "\u0e00"
"""From Thai on most writing has no blanks between words, or ties small words to them: words begin and end anywhere."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What is watched for; nothing at first."""

    words: re.Pattern[str] | None = None
    """Of all words, as `alike` writes them."""
    patterns: tuple[re.Pattern[str], ...] = ()

    @classmethod
    def of(cls, wanted: Iterable[str]) -> "Watched":
        """Whole words, whatever their case and accents, and patterns between slashes, whatever their case.

        Raises re.error for a pattern that makes no sense.
        """
        every = set(wanted)
        patterns = sorted(each for each in every if _is_pattern(each))
        words = sorted(every.difference(patterns), key=len, reverse=True)
        return cls(
            re.compile("|".join(map(_whole, words))) if words else None,
            tuple(re.compile(each[1:-1], re.IGNORECASE) for each in patterns),
        )

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where they stand, as offsets of start and end, in any order; those of two patterns may overlap."""
        found = list(self.words.finditer(alike(text))) if self.words else []
        found += [match for pattern in self.patterns for match in pattern.finditer(text)]
        return [match.span() for match in found if match.end() > match.start()]


def _is_pattern(wanted: str) -> bool:
    return len(wanted) > 2 and wanted[0] == wanted[-1] == "/"


def _whole(words: str) -> str:
    """A pattern of the words that finds them whole."""
    bare = alike(" ".join(words.rstrip(ANY).split()))
    begins, ends = (sign.isalnum() and sign < WITHOUT_BLANKS for sign in (bare[0], bare[-1]))
    end = r"\w*" if words.endswith(ANY) else r"(?!\w)" if ends else ""
    return (r"(?<!\w)" if begins else "") + re.escape(bare) + end
