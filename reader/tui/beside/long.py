"""Long articles: what is made of one is so much that making it must not hold up a key."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

LONG = 50_000
"""Characters of a text whose analysis takes longer than a key may wait now and then."""


@contextmanager
def made_of(text: str) -> Iterator[None]:
    """What is made meanwhile is never searched for garbage in circles, where the text is long.

    Findings, marks and lines have no circles, and go as soon as nobody holds them. A search through the half a million
    of them that a text of a megabyte has would stop all threads for a third of a second.
    """
    if len(text) < LONG:
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
