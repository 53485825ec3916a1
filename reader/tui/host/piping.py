"""An article handed to a command, which has the terminal for as long as it runs.

A command is a list of words and run without a shell, so that nothing of a text is ever read as one.
"""

import shlex
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

GO_BACK = "enter goes back to Dateline"


def words_of(line: str) -> list[str]:
    """A command as it is typed, cut into its words. Raises ValueError where a quotation mark is not closed."""
    return shlex.split(line)


def hand_over(command: Sequence[str], text: str, wait: Callable[[str], object] = input) -> str:
    """Run a command with the text as its input and the terminal as its output; what came of it, as one line.

    `wait` keeps what it wrote in sight until its person goes on.
    """
    with _interrupts_for_the_command():
        try:
            ended = subprocess.run(list(command), input=text.encode("utf-8", "replace"), check=False)
        except OSError as error:
            return f"{command[0]} could not be run: {(error.strerror or type(error).__name__).lower()}"
        with suppress(EOFError):
            wait(f"\n{GO_BACK} ")
    return f"{command[0]} ended with {ended.returncode}" if ended.returncode else f"{command[0]} has read the article"


@contextmanager
def _interrupts_for_the_command() -> Iterator[None]:
    """Ctrl+C ends the command and not the reader: what catches a signal is given up by a program that is started."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
