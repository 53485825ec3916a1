"""Who may be asked right now: so many connections in all, so many to one host, and nobody while too many bodies lie
unread. A server that hangs keeps its own place and no other.
"""

import asyncio
import resource
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_OTHER_FILES = 16
"""That a process has open beside its connections: the library, a worker's pipes, the terminal."""
_FILES_OF_ONE = 3
"""That a connection may need: its socket, and those in which the system looks up its server's name."""


def affordable(connections: int) -> int:
    """So many connections, or as many as the system lets a process have (`ulimit -n`)."""
    most, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most == resource.RLIM_INFINITY:
        return connections
    return max(1, min(connections, (most - _OTHER_FILES) // _FILES_OF_ONE))


class Traffic:
    """The places of one refresh."""

    def __init__(self, *, connections: int, of_host: int, unread: int) -> None:
        self._all = asyncio.Semaphore(affordable(connections))
        self._of_host: defaultdict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(of_host))
        self._room = asyncio.Condition()
        self._unread = 0
        self._most_unread = unread

    @asynccontextmanager
    async def place(self, host: str) -> AsyncIterator[None]:
        """A turn to ask a host."""
        async with self._of_host[host], self._all:
            async with self._room:
                await self._room.wait_for(lambda: self._unread < self._most_unread)
            yield

    @asynccontextmanager
    async def body(self) -> AsyncIterator[None]:
        """Hold while a body waits to be read and stored."""
        self._unread += 1
        try:
            yield
        finally:
            self._unread -= 1
            async with self._room:
                self._room.notify_all()
