"""Patterns that are compiled when something is first looked for.

To compile all that the analysis has would take a third of the time to the first article's findings, and an article asks
for half of them: a pattern that few articles need is made here. One that every article needs is made by `re` itself.
"""

import re

__all__ = ["later"]


class Later:
    """Stands for a pattern until something is looked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._made_of = pattern, flags

    def __getattr__(self, name: str) -> object:
        """What the pattern has under that name; it is kept, so that the next time nothing is asked here."""
        held: object = getattr(re.compile(*self._made_of), name)
        setattr(self, name, held)
        return held


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, made with the first use; one that cannot be read raises `re.error` only then."""
    return Later(pattern, flags)  # type: ignore[return-value] # it has all that a pattern has
