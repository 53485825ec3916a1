"""Whom a secure connection trusts: the certificates of the system, read when the first secure address is asked.

Reading them takes 20 ms of the processor, and aiohttp does it twice while it is imported.
"""

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager


class Trust:
    """The certificates of one set of connections."""

    def __init__(self) -> None:
        self._reading = asyncio.Lock()
        self._context: ssl.SSLContext | None = None

    async def context(self) -> ssl.SSLContext:
        """What a secure connection is made with; read in a thread, so that a screen in this event loop goes on."""
        async with self._reading:
            if self._context is None:
                self._context = await asyncio.to_thread(_read)
            return self._context


def _read() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(("http/1.1",))
    return context


@contextmanager
def left_unread() -> Iterator[None]:
    """While this is entered, no context takes up the system's certificates: it trusts nobody, and stays so."""
    ssl.SSLContext.set_default_verify_paths = _read_none  # type: ignore[method-assign]
    try:
        yield
    finally:
        del ssl.SSLContext.set_default_verify_paths  # what it is derived from still has it


def _read_none(self: ssl.SSLContext) -> None:
    """In the place of reading."""
