"""An article handed to a command, or a page to a text browser: either has the terminal for as long as it runs.

A command is a list of words and run without a shell, so that nothing of a text is ever read as one.
"""

import os
import shlex
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

HOME = "~/"
GO_BACK = "enter goes back to Dateline"


def words_of(line: str) -> list[str]:
    """A command as it is typed, cut into its words; `~/` is home. Raises ValueError where a quotation mark is not
    closed.
    """
    return [os.path.expanduser(word) if word.startswith(HOME) else word for word in shlex.split(line)]  # noqa: PTH111


def hand_over(command: Sequence[str], text: str, wait: Callable[[str], object] = input) -> str:
    """Run a command with the text as its input and the terminal as its output; what came of it, as one line.

    `wait` keeps what it wrote in sight until its person goes on.
    """
    with _interrupts_for_the_command():
        ended = _run(command, text.encode("utf-8", "replace"))
        if isinstance(ended, str):
            return ended
        with suppress(EOFError):
            wait(f"\n{GO_BACK} ")
    return _failed(command, ended) or f"{command[0]} has read the article"


def browse(command: Sequence[str]) -> str:
    """Run a browser that draws on the terminal; what went wrong with it, as one line."""
    with _interrupts_for_the_command():
        ended = _run(command, None)
    return ended if isinstance(ended, str) else _failed(command, ended)


def _run(command: Sequence[str], given: bytes | None) -> int | str:
    """Run a command with this as its input, or the terminal's; its exit code, or why it could not be run."""
    try:
        return subprocess.run(list(command), input=given, check=False).returncode
    except OSError as error:
        return f"{command[0]} could not be run: {(error.strerror or type(error).__name__).lower()}"


def _failed(command: Sequence[str], code: int) -> str:
    return f"{command[0]} ended with {code}" if code else ""


@contextmanager
def _interrupts_for_the_command() -> Iterator[None]:
    """Ctrl+C ends the command and not the reader: what catches a signal is given up by a program that is started."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
