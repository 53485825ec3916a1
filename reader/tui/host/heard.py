"""What comes from the terminal as text: what is typed there, and what it answers.

Bytes that are no UTF-8 say nothing and are dropped: a terminal of another encoding, or noise on the line.
"""

import errno
import os
import select
from codecs import getincrementaldecoder
from collections.abc import Iterator
from threading import Event

PAUSE = 0.1
"""Seconds after which nothing came, and what waits for more goes on without it."""
MOST = 4096
"""Bytes at a time."""


def heard(fileno: int, over: Event) -> Iterator[str]:
    """What comes until it is `over`, piece by piece; an empty one where nothing came for a while.

    Raises OSError when the terminal is gone.
    """
    decode = getincrementaldecoder("utf-8")("ignore").decode
    while not over.is_set():
        yield decode(_read(fileno))
    yield decode(_read(fileno), final=True)


def _read(fileno: int) -> bytes:
    if not select.select([fileno], [], [], PAUSE)[0]:
        return b""
    data = os.read(fileno, MOST)
    if not data:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    return data
