"""What a command says beside its output: on standard error, under its own name, with nothing a terminal would obey."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from reader.text.clean import clean_line

SOON = 1.0
"""Seconds that somebody at a terminal waits without being told for what."""


def remark(words: object) -> None:
    """Say something in a line: an error, which tells its subject, or words."""
    print(f"dateline: {clean_line(str(words))}", file=sys.stderr)


@contextmanager
def waiting_for(words: str) -> Iterator[None]:
    """Say what is waited for where it does not come soon and somebody is there to see it."""
    if not sys.stderr or not sys.stderr.isatty():
        yield
        return
    from threading import Timer

    telling = Timer(SOON, remark, [f"waiting for {words} …"])
    telling.daemon = True
    telling.start()
    try:
        yield
    finally:
        telling.cancel()
