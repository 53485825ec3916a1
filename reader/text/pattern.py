"""A pattern that somebody typed, and what it finds in a text within a bound on its time.

The standard library's patterns may go back and forth for years over a text, and let no other thread run meanwhile.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

PATIENCE = 0.2
"""Seconds that a pattern may take for a short text: others take one for a hundred articles."""
PACE = 1_000_000
"""Characters of a long text for which it may take another second."""
LONGEST = 1_000
"""Characters of a pattern. One of a few words takes milliseconds to compile, one of ten thousand a second."""


@dataclass(slots=True)
class Pattern:
    """A pattern in Python's syntax, whatever the case, of which `^` and `$` are the ends of each paragraph. One that
    took too long finds nothing any more.
    """

    written: str
    _compiled: Any
    """Of the library `regex`, which knows no types."""
    slow: bool = field(default=False)
    """It took too long."""

    def fits(self, text: str) -> bool | None:
        """Whether it finds anything; None where that is not known, because it takes too long."""
        if self.slow:
            return None
        try:
            return self._compiled.search(text, timeout=_patience(text), concurrent=True) is not None
        except TimeoutError:
            self.slow = True
            return None

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where it finds a sign or more, as offsets of start and end."""
        if self.slow:
            return []
        try:
            found = self._compiled.finditer(text, timeout=_patience(text), concurrent=True)
            return [each.span() for each in found if each.end() > each.start()]
        except TimeoutError:
            self.slow = True
            return []


@lru_cache(64)
def pattern(written: str) -> Pattern:
    """A pattern by what stands between its slashes; the same one each time, with what is known of it.

    Raises ValueError for one that makes no sense, which it tells.
    """
    import regex  # noqa: PLC0415 (few use patterns, and it takes a twentieth of a second to load)

    if len(written) > LONGEST:
        raise ValueError(f"it is longer than {LONGEST:,} characters")
    try:
        return Pattern(written, regex.compile(written, regex.IGNORECASE | regex.MULTILINE))
    except regex.error as error:
        raise ValueError(str(error)) from error
    except (OverflowError, RecursionError) as error:
        raise ValueError("its brackets or numbers go too far") from error


def in_slashes(words: str) -> str:
    """The pattern that words are which stand between slashes; empty where they are none."""
    return words[1:-1] if len(words) > len("//") and words[0] == words[-1] == "/" else ""


def _patience(text: str) -> float:
    return PATIENCE + len(text) / PACE
