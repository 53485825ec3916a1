"""What a person wants to be told of a refresh when nobody looks: how many articles it brought, by a command of theirs.

The command is a list of words and run without a shell; of what came it is given nothing but a number.
"""

import subprocess
from collections.abc import Sequence

from reader.refresh.events import Event, FeedChecked
from reader.store.library import Library
from reader.store.view import View

COUNT = "{new}"
"""Stands in a command for the number of unread articles that came."""

STANDARD_ERROR = 2


class News:
    """Remembers what a refresh tells of as new."""

    def __init__(self) -> None:
        self._numbers: list[int] = []

    def hear(self, event: Event) -> None:
        """One thing that happened."""
        if isinstance(event, FeedChecked):
            self._numbers += event.new

    def __len__(self) -> int:
        return len(self._numbers)

    def unread(self, library: Library) -> int:
        """How many of them are there and unread: settings may have had some come in as read, or be let go of."""
        return library.unread(View(ids=tuple(self._numbers))) if self._numbers else 0


def announce(command: Sequence[str], count: int, *, attended: bool) -> str:
    """Run a command that tells a person of so many articles; what went wrong, in words, or nothing.

    It is not run where there is nothing to tell. Where it is `attended` it is waited for, and what it writes goes to
    standard error; else it is left to itself.
    """
    if not command or not count:
        return ""
    output = STANDARD_ERROR if attended else subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            [word.replace(COUNT, str(count)) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=not attended,
        )
    except OSError as error:
        return f"{command[0]} could not be run: {(error.strerror or type(error).__name__).lower()}"
    code = process.wait() if attended else 0
    return f"{command[0]} ended with {code}" if code else ""
