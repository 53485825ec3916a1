"""Patterns that are compiled when something is first looked for.

To compile all that the analysis has would take a third of the time to the first article's findings, and an article asks
for half of them: a pattern that few articles need is made here. One that every article needs is made by `re` itself.
"""

import re

TYPE_CHECKING = False

if TYPE_CHECKING:
    later = re.compile
else:

    class later:  # noqa: N801 - called as `re.compile` is, which it is to whoever checks types
        """Stands for a compiled pattern."""

        def __init__(self, pattern: str, flags: int = 0) -> None:
            self._made_of = pattern, flags

        def __getattr__(self, name: str) -> object:
            """What the pattern has under that name; it is kept, so that the next time nothing is asked here."""
            held = getattr(re.compile(*self._made_of), name)
            setattr(self, name, held)
            return held


__all__ = ["later"]
