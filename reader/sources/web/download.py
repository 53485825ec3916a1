"""A recording saved to a file, and gone on with where it broke off: only of the same file, as its server marks it.

The beginning stands beside the file as `.part`, with what marks it there as `.mark`. Redirects, limits and whom it may
reach are those of every fetch; a body is written as it comes and never held.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import DatelineError, FetchError
from reader.sources.web.addresses import shown_url
from reader.sources.web.answer import Answer, Limits, Request
from reader.sources.web.fetch import Fetcher
from reader.sources.web.statuses import status_words

if TYPE_CHECKING:
    from aiohttp import ClientResponse

LIMITS = Limits(total=24 * 3600.0)
"""A day for one file: a slow line is no fault of it."""
QUIET = 60.0
"""Seconds in which nothing comes, after which the line is taken for broken."""
Tell = Callable[[int, int], None]
"""Told of the bytes that are there, and of all there are; 0 where the server does not say."""


async def download(request: Request, target: Path, tell: Tell = lambda *_: None, limits: Limits = LIMITS) -> None:
    """Save what an address gives. Raises DatelineError; what came stays, and the next time goes on with it."""
    part, mark = begun(target), target.with_name(f"{target.name}.mark")
    with _disk(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        known = mark.read_text(encoding="ascii") if part.exists() and mark.exists() else ""
        first = part.stat().st_size if known else 0
    async with _Saver(part, mark, first, tell, limits) as saver:
        answer = await saver.get(replace(request, plain=True, first=first, mark=known))
    if answer.status != HTTPStatus.OK:
        mark.unlink(missing_ok=True)  # of a part that its server knows no longer, say: the next time begins anew
        raise FetchError(shown_url(request.url), status_words(answer.status))
    with _disk(target):
        part.replace(target)
        mark.unlink(missing_ok=True)


def begun(target: Path) -> Path:
    """Where the beginning of a file stands until all of it is there."""
    return target.with_name(f"{target.name}.part")


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    """What the disk refuses, in words: it is no fault of the line."""
    try:
        yield
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else ""
        raise DatelineError(str(path), (reason or "it cannot be read or written").lower()) from error


class _Saver(Fetcher):
    """A fetcher that writes the body of what it gets to a file."""

    def __init__(self, part: Path, mark: Path, first: int, tell: Tell, limits: Limits) -> None:
        super().__init__(limits)
        self._part, self._mark, self._first, self._tell = part, mark, first, tell

    async def _read(self, url: str, response: "ClientResponse") -> Answer:
        status, shown = response.status, shown_url(url)
        if status not in {HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT}:
            return Answer(shown, status=status)
        header = response.headers
        if header.get("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
            raise FetchError(shown, "packed in a way that was not asked for")
        first = self._first if status == HTTPStatus.PARTIAL_CONTENT else 0
        if status == HTTPStatus.PARTIAL_CONTENT and not header.get("Content-Range", "").startswith(f"bytes {first}-"):
            raise FetchError(shown, "it sends another part than was asked for")
        self._keep_mark(header.get("ETag", ""), header.get("Last-Modified", ""))
        length = header.get("Content-Length", "")
        await self._save(shown, response, first, first + int(length) if length.isdecimal() else 0)
        return Answer(shown)

    def _keep_mark(self, etag: str, modified: str) -> None:
        """What tells this file from a later one; a weak mark does not tell every byte (RFC 9110, 8.8.1)."""
        mark = etag if etag and not etag.startswith("W/") else modified
        with _disk(self._mark):
            self._mark.write_text(mark if mark.isascii() and mark.isprintable() else "", encoding="ascii")

    async def _save(self, shown: str, response: "ClientResponse", there: int, whole: int) -> None:
        self._append(b"", anew=not there)
        self._tell(there, whole)
        while piece := await self._piece(shown, response):
            self._append(piece)
            there += len(piece)
            self._tell(there, whole)
        if there < whole:
            raise FetchError(shown, "the answer breaks off")

    def _append(self, piece: bytes, *, anew: bool = False) -> None:
        with _disk(self._part), self._part.open("wb" if anew else "ab") as file:
            file.write(piece)

    async def _piece(self, shown: str, response: "ClientResponse") -> bytes:
        with suppress(TimeoutError):
            async with asyncio.timeout(QUIET):
                return await response.content.readany()
        raise FetchError(shown, f"nothing came for {QUIET:.0f} seconds")
