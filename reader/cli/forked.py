"""Articles read in a copy of this process, while the screen is loaded here.

What reads files and pages takes 26 MB that an open reader has no use for, and as long as the screen takes to load.
"""

import os
import pickle
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from reader.sources.gather import Gathered


def read_beside(read: "Callable[[], Gathered]", load: Callable[[], object]) -> "Gathered":
    """What `read` gives, which is called in the copy, while `load` is called here; to be called before any thread is.

    What fails in the copy is done again here, so that it is told as ever.
    """
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        _give(read, theirs)
    os.close(theirs)
    with os.fdopen(ours, "rb") as line:
        load()
        given = line.read()
    _, status = os.waitpid(child, 0)
    if status:
        return read()
    gathered: Gathered = pickle.loads(given)  # noqa: S301 - of our own making
    return gathered


def _give(read: "Callable[[], Gathered]", line: int) -> NoReturn:
    code = 1
    try:
        with os.fdopen(line, "wb") as other:
            pickle.dump(read(), other)
        code = 0
    finally:
        os._exit(code)
