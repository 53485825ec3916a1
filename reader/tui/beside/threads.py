"""What works beside the keys: a connection of its own for each thread, and a loop that ends when the reader does."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import TypeVar

from reader.store.library import Library

T = TypeVar("T")

LOOK_AGAIN = 0.1
"""Seconds between two looks at whether somebody still wants the result."""


@contextmanager
def own_library(library: Library) -> Iterator[Library]:
    """The same library over another connection, because a question on a shared one holds up the keys.

    A library in memory has only the one. Raises StoreError.
    """
    path = library.path
    if path is None:
        yield library
        return
    with Library.open(path) as own:
        yield own


def run_until(work: Coroutine[object, object, T], is_over: Callable[[], bool]) -> T | None:
    """The result of some work on a loop of this thread, or None where it was over before."""
    return asyncio.run(_watched(work, is_over))


async def _watched(work: Coroutine[object, object, T], is_over: Callable[[], bool]) -> T | None:
    task = asyncio.ensure_future(work)
    while not is_over():
        if (await asyncio.wait([task], timeout=LOOK_AGAIN))[0]:
            return task.result()
    task.cancel()
    await asyncio.wait([task])
    return None
