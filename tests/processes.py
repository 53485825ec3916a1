"""The processes below one, as Linux tells them."""

import os
from contextlib import suppress
from pathlib import Path


def children(of: int | None = None) -> set[int]:
    """The processes whose parent is this one, or that of the tests; `/proc/PID/task/TID/children` may leave some out
    (proc(5)).
    """
    parent, found = str(of or os.getpid()), set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1] == parent:
                found.add(int(status.parent.name))
    return found
