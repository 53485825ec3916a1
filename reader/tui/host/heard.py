"""What comes from the terminal as text: what is typed there, and what it answers.

Bytes that are no UTF-8 say nothing and are dropped: a terminal of another encoding, or noise on the line.
"""

import errno
import os
import re
import select
from codecs import getincrementaldecoder
from collections.abc import Iterator
from threading import Event

PAUSE = 0.1
"""Seconds after which nothing came, and what waits for more goes on without it."""
MOST = 4096
"""Bytes at a time."""
_ANSWERS = re.compile(
    r"\x1b[\]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)"  # control strings: colours, the clipboard, settings
    r"|\x1b\[[?>=][\d;]*[A-Za-z]"  # what kind of terminal it is
)
"""What a terminal tells of itself and no key sends. Another program may have asked for it just before."""
_BACKGROUND = re.compile(r"\x1b\]11;rgba?:([\da-fA-F]{1,4})/([\da-fA-F]{1,4})/([\da-fA-F]{1,4})")
"""What colour it has behind its text. Over a line that tears the answer in two nobody hears it."""
_WEIGHTS = (0.299, 0.587, 0.114)
"""How bright red, green and blue are to the eye (ITU-R BT.601)."""


def heard(fileno: int, over: Event) -> Iterator[str]:
    """What comes until it is `over`, piece by piece; an empty one where nothing came for a while.

    Raises OSError when the terminal is gone.
    """
    decode = getincrementaldecoder("utf-8")("ignore").decode
    while not over.is_set():
        yield decode(_read(fileno))
    yield decode(_read(fileno), final=True)


def typed(text: str) -> str:
    """What was typed of what came: Textual would take for keys what a terminal answers."""
    return _ANSWERS.sub("", text) if "\x1b" in text else text


def tells_light(text: str) -> bool | None:
    """Whether the terminal's background is light, where it says so in what came."""
    told = _BACKGROUND.search(text)
    if not told:
        return None
    shares = (int(part, 16) / int("f" * len(part), 16) for part in told.groups())
    return sum(weight * share for weight, share in zip(_WEIGHTS, shares, strict=True)) > 1 / 2


def _read(fileno: int) -> bytes:
    if not select.select([fileno], [], [], PAUSE)[0]:
        return b""
    data = os.read(fileno, MOST)
    if not data:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    return data
