"""A recording saved to a file, and gone on with where it broke off: only of the same file, as its server marks it.

The beginning stands beside the file as `.part`, with what marks it there as `.mark`; where nothing can be gone on with,
neither stays. Redirects and whom it may reach are those of every fetch; a body is written as it comes and never held.
"""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import DatelineError, FetchError
from reader.sources.web.addresses import shown_url
from reader.sources.web.answer import Answer, Limits, Request
from reader.sources.web.fetch import Fetcher, validator
from reader.sources.web.own import Own
from reader.sources.web.statuses import status_words

if TYPE_CHECKING:
    from aiohttp import ClientResponse
    from multidict import CIMultiDictProxy

LIMITS = Limits(total=24 * 3600.0, size=16 << 30, quiet=60.0)
"""A day for one file: a slow line is no fault of it. Some addresses are of a broadcast, which never ends."""
SPARE = 64 << 20
"""Bytes of a disk that are left to others: the library needs some to keep what is read."""
LEAST, WITHIN = 1 << 15, 60.0
"""Bytes that must come in so many seconds: others wait for this file to end, and one that drips would never."""
Tell = Callable[[int, int], None]
"""Told of the bytes that are there, and of all there are; 0 where the server does not say."""


async def download(
    request: Request,
    target: Path,
    tell: Tell = lambda *_: None,
    limits: Limits = LIMITS,
    own: Own | None = None,
) -> None:
    """Save what an address gives, with a person's own cookies of the site that it is of. Raises DatelineError; where
    `goes_on` then, the next time goes on with what came.
    """
    with _disk(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        known = _mark(target) if goes_on(target) else ""
        first = _part(target).stat().st_size if known else 0
    try:
        async with _Saver(target, known, first, tell, limits, own=own) as saver:
            answer = await saver.get(replace(request, plain=True, first=first, mark=known))
        if answer.status != HTTPStatus.OK:
            if answer.status < HTTPStatus.INTERNAL_SERVER_ERROR and answer.status != HTTPStatus.TOO_MANY_REQUESTS:
                _forget(target)  # its server may know this beginning no longer
            raise FetchError(shown_url(request.url), status_words(answer.status))
        with _disk(target):
            _part(target).replace(target)
    finally:
        if not goes_on(target):
            _forget(target)


def goes_on(target: Path) -> bool:
    """Whether the beginning of a file is there, and can be told from that of another."""
    with suppress(OSError):
        return _part(target).stat().st_size > 0 and _mark(target) != ""
    return False


def _part(target: Path) -> Path:
    return target.with_name(f"{target.name}.part")


def _mark_file(target: Path) -> Path:
    return target.with_name(f"{target.name}.mark")


def _mark(target: Path) -> str:
    """What marks the beginning that is there; empty where nothing does. Raises OSError."""
    return validator(_mark_file(target).read_text(encoding="ascii", errors="replace"))


def _forget(target: Path) -> None:
    with suppress(OSError, UnicodeError):
        _mark_file(target).unlink(missing_ok=True)
        _part(target).unlink(missing_ok=True)


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

    def __init__(self, target: Path, known: str, first: int, tell: Tell, limits: Limits, *, own: Own | None) -> None:
        super().__init__(limits, own=own)
        self._target, self._known, self._first, self._tell = target, known, first, tell

    async def _read(self, url: str, response: "ClientResponse") -> Answer:
        status, shown = response.status, shown_url(url)
        if status not in {HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT}:
            return Answer(shown, status=status)
        header = response.headers
        if header.get("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
            raise FetchError(shown, "packed in a way that was not asked for")
        if response.content_type == "text/html":
            raise FetchError(shown, "a page, and no recording")
        mark, first = _mark_in(header), self._first if status == HTTPStatus.PARTIAL_CONTENT else 0
        if first and mark and mark != self._known:
            _forget(self._target)
            raise FetchError(shown, "it sends the rest of another file")
        whole = _whole(shown, header, first, status)
        with _disk(self._target):
            # Before the mark: what ends this between the two must not leave a beginning with the mark of another.
            self._append(b"", anew=not first)
            _mark_file(self._target).write_text(mark or (self._known if first else ""), encoding="ascii")
        await self._save(shown, response, first, whole)
        return Answer(shown)

    async def _save(self, shown: str, response: "ClientResponse", there: int, whole: int) -> None:
        self._check_room(shown, there, whole)
        self._tell(there, whole)
        clock = asyncio.get_running_loop().time
        enough, since = there + LEAST, clock()
        while piece := await response.content.readany():
            self._check_room(shown, there + len(piece), whole)
            self._append(piece)
            there += len(piece)
            self._tell(there, whole)
            if there >= enough:
                enough, since = there + LEAST, clock()
            elif there != whole and clock() > since + WITHIN:
                raise FetchError(shown, "it comes too slowly")
        if there < whole:
            raise FetchError(shown, "the answer breaks off")
        with _disk(self._target):
            if _part(self._target).stat().st_size != there:
                _forget(self._target)
                raise FetchError(shown, "another reader saved it at the same time")

    def _append(self, piece: bytes, *, anew: bool = False) -> None:
        with _disk(_part(self._target)), _part(self._target).open("wb" if anew else "ab") as file:
            file.write(piece)

    def _check_room(self, shown: str, there: int, whole: int) -> None:
        """Raises DatelineError where a file is more than may be, or than the disk has room for."""
        if max(there, whole) > self.limits.size:
            _forget(self._target)
            raise FetchError(shown, f"larger than {self.limits.size >> 30} GiB")
        with _disk(self._target):
            disk = shutil.disk_usage(self._target.parent)
        if disk.total and disk.free - max(0, whole - there) < SPARE:
            raise DatelineError(str(self._target.parent), "the disk has too little room for it")


def _mark_in(header: "CIMultiDictProxy[str]") -> str:
    """What tells this file from a later one; a weak mark does not tell every byte (RFC 9110, 8.8.1)."""
    etag, modified = header.get("ETag", ""), header.get("Last-Modified", "")
    return validator(etag if etag and not etag.startswith("W/") else modified)


def _whole(shown: str, header: "CIMultiDictProxy[str]", first: int, status: int) -> int:
    """How many bytes there are of a file; 0 where the server does not say. Raises FetchError for another part of it."""
    if status != HTTPStatus.PARTIAL_CONTENT:
        length = header.get("Content-Length", "")
        return int(length) if length.isdecimal() else 0
    stretch, _, whole = header.get("Content-Range", "").partition("/")
    if not stretch.startswith(f"bytes {first}-"):
        raise FetchError(shown, "it sends another part than was asked for")
    last = stretch.partition("-")[2].strip()
    whole = whole.strip()
    return int(whole) if whole.isdecimal() else int(last) + 1 if last.isdecimal() else 0
