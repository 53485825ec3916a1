"""One conditional GET, or one call of a service, with limits: a total deadline, a cap on the unpacked body, redirects
followed by hand.

A redirect, or an address that a feed names, never reaches a private network: the socket itself is refused, so it does
not matter how the address is written or what its name resolves to. No cookie outlives its redirects but a person's own,
and a password stays with the server it was given for. What an answer means is left to `reader.refresh.schedule`.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from http import HTTPStatus
from importlib import import_module
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from reader.errors import FetchError, OversizeError
from reader.sources.web.addresses import checked, followed, host_of, made, shown_url
from reader.sources.web.answer import Answer, Call, Limits, Request
from reader.sources.web.cookies import Cookies
from reader.sources.web.inflate import DamagedError, Inflater, TooLargeError
from reader.sources.web.onward import led_on
from reader.sources.web.own import Own
from reader.sources.web.own_cookies import of_site
from reader.sources.web.programs import Programs, output
from reader.sources.web.statuses import status_words
from reader.text.clean import clean_line

if TYPE_CHECKING:
    from aiohttp import ClientResponse

    from reader.sources.web.sessions import Sessions

_REDIRECTS = {301, 302, 303, 307, 308}
_PERMANENT = {301, 308}
_PACKINGS = frozenset(("gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress", "dcb", "dcz", "exi"))
"""The names that a Content-Encoding may have, but that of none (IANA's registry, with the aliases of RFC 9110)."""
_GIVEN = {HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION}
"""What was asked for; the second from a proxy on the way, which may have changed it (RFC 9110, 15.3.4)."""
_VALIDATOR_LENGTH = 1024
"""Characters of an ETag or a Last-Modified that are kept and sent again."""
_MAX_AGE = re.compile(r"(?:^|,)\s*max-age\s*=\s*\"?(\d{1,9})")


class Fetcher:
    """Connections that are used again. Enter it inside the event loop that uses it, and leave it there."""

    def __init__(self, limits: Limits | None = None, programs: Programs | None = None, own: Own | None = None) -> None:
        """`programs` are all that a request may name, and `own` what a person has them carry."""
        self.limits = limits or Limits()
        self._own = own or Own()
        self._programs = programs or {}
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        sessions = await asyncio.to_thread(_imported)
        self._sessions: Sessions = sessions.Sessions(self._stack, self.limits, self._own)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    async def get(self, request: Request) -> Answer:
        """The answer to a request, whatever its status. Raises FetchError where there is no whole answer."""
        if not request.program:
            return await self._get(request)
        shown = shown_url(made(request.program, request.url))
        answer = await self._get(request) if request.url else Answer(shown)
        if answer.status != HTTPStatus.OK:
            return answer
        given = answer.body if request.url else None
        try:
            body = await output(request.program, self._programs, given, self.limits)
        except FetchError as error:
            raise FetchError(shown, error.reason) from error
        # What the server said of its own body holds for no other one, and a program may be changed meanwhile.
        moved = made(request.program, answer.permanent) if answer.permanent else ""
        return replace(answer, body=body, content_type="", etag="", last_modified="", permanent=moved)

    async def call(self, call: Call) -> Answer:
        """The answer to a call, whatever its status, with what its server says beside that. Raises FetchError where no
        whole answer comes.
        """
        checked(call.url)
        async with self._in_time(call.url), self._sessions.calling(call) as response:
            answer = await self._read(call.url, response)
            if answer.status == HTTPStatus.OK:
                return answer
            if answer.status in _REDIRECTS:
                return replace(answer, permanent=followed(call.url, response.headers.get("Location", "")))
            return replace(answer, body=await self._body(call.url, response))

    async def _get(self, request: Request) -> Answer:
        shown = shown_url(request.url)
        try:
            async with self._in_time(request.url):
                return await self._follow(request)
        except FetchError as error:
            if error.subject == shown:
                raise
            raise type(error)(shown, f"it leads to {error.subject}: {error.reason}") from error

    @asynccontextmanager
    async def _in_time(self, url: str) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self.limits.total):
                yield
        except TimeoutError:
            raise FetchError(shown_url(url), f"no whole answer within {self.limits.total:.0f} seconds") from None

    async def _follow(self, request: Request) -> Answer:
        url, permanent, moving, insecure = request.url, "", True, False
        was_asked = True  # a page that leads on would take what is told of what it leads to for its own
        seen: set[tuple[str, str]] = set()
        cookies = Cookies(self._own.cookies if request.wanted else of_site(self._own.cookies, request.home))
        for _ in range(self.limits.redirects + 1):
            if (url, cookies.header(url)) in seen:
                raise FetchError(shown_url(request.url), "the server redirects in a circle")
            seen.add((url, cookies.header(url)))
            step = await self._hop(request, url, cookies, validators=len(seen) == 1 or moving)
            if isinstance(step, Answer):
                if not (onward := _onward(url, step)):
                    told = step if was_asked else replace(step, etag="", last_modified="")
                    return replace(told, permanent=permanent if not insecure else "", insecure=insecure)
                step, was_asked = (HTTPStatus.FOUND, onward), False
            status, location = step
            following = followed(url, location)
            insecure = insecure or (urlsplit(url).scheme == "https" and urlsplit(following).scheme == "http")
            moving = moving and status in _PERMANENT
            permanent = following if moving else permanent
            url = following
        raise FetchError(shown_url(request.url), f"more than {self.limits.redirects} redirects")

    async def _hop(self, request: Request, url: str, cookies: Cookies, *, validators: bool) -> Answer | tuple[int, str]:
        """The answer of one server, or where it redirects to."""
        checked(url)
        async with self._sessions.asking(request, url, cookies.header(url), validators=validators) as response:
            if response.status in _REDIRECTS:
                cookies.take(url, response.headers.getall("Set-Cookie", ()))
                return response.status, response.headers.get("Location", "")
            return await self._read(url, response)

    async def _read(self, url: str, response: "ClientResponse") -> Answer:
        header, is_given = response.headers, response.status in _GIVEN
        return Answer(
            url=shown_url(url),
            body=await self._body(url, response) if is_given else b"",
            content_type=clean_line(header.get("Content-Type", "")),
            status=HTTPStatus.OK if is_given else response.status,
            etag=validator(header.get("ETag", "")),
            last_modified=validator(header.get("Last-Modified", "")),
            retry_after=clean_line(header.get("Retry-After", ""))[:100],
            max_age=_max_age(header.get("Cache-Control", "")),
        )

    async def _body(self, url: str, response: "ClientResponse") -> bytes:
        named = [word.strip() for word in response.headers.get("Content-Encoding", "").lower().split(",")]
        packed = [word for word in named if word in _PACKINGS]  # others, such as "utf-8", are set by mistake
        if packed and packed not in (["gzip"], ["x-gzip"]):
            raise FetchError(shown_url(url), f"packed in a way that was not asked for ({', '.join(packed)[:40]})")
        inflater = Inflater(self.limits.size, packed=bool(packed))
        try:
            async for piece in response.content.iter_any():
                inflater.feed(piece)
            return inflater.finish()
        except TooLargeError:
            raise OversizeError(shown_url(url), f"larger than {self.limits.size >> 20} MiB") from None
        except DamagedError:
            raise FetchError(shown_url(url), "the packed answer is damaged or breaks off") from None


def _onward(url: str, answer: Answer) -> str:
    """Where a page that came from `url` leads on to, if that can be followed."""
    location = led_on(answer.body, answer.content_type)
    with suppress(FetchError):
        return location if location and followed(url, location) != url else ""
    return ""


def _imported() -> ModuleType:
    """What knows aiohttp, which takes 80 ms: for a thread, so that a screen in the event loop goes on."""
    from reader.sources.web.certificates import left_unread  # noqa: PLC0415 - loads ssl

    with left_unread():
        return import_module("reader.sources.web.sessions")


def fetch_once(url: str, limits: Limits | None = None, own: Own | None = None) -> Answer:
    """Fetch an address that a person typed, whose host may be private, and wait for it; not to be called from inside an
    event loop. `own` is what they have it carry.

    Raises FetchError where no good answer comes, and for every status but 200.
    """
    return asyncio.run(_get_once(url, limits, own))


async def _get_once(url: str, limits: Limits | None, own: Own | None) -> Answer:
    async with Fetcher(limits, own=own) as fetcher:
        answer = await fetcher.get(Request(url, home=host_of(url), wanted=True))
    if answer.status != HTTPStatus.OK:
        raise FetchError(shown_url(url), status_words(answer.status))
    return answer


def validator(value: str) -> str:
    """What tells a state of a file, as it is sent back; nothing where it could not be: too long, or no plain ASCII."""
    plain = value.isascii() and value.isprintable() and len(value) <= _VALIDATOR_LENGTH
    return value if plain else ""


def _max_age(cache_control: str) -> int | None:
    found = _MAX_AGE.search(cache_control.lower())
    return int(found[1]) if found else None
