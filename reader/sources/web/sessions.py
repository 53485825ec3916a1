"""The only module that knows aiohttp: connections with their limits, and its errors in words."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import aiohttp
from aiohttp import ClientResponse, ClientSession, hdrs
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from reader import __version__
from reader.errors import FetchError, UnreachableError
from reader.sources.web.addresses import is_private, shown_url
from reader.sources.web.answer import Limits, Request
from reader.sources.web.certificates import Trust
from reader.sources.web.proxies import proxy_for
from reader.text.clean import clean_line

USER_AGENT = f"Dateline/{__version__} (news reader)"
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
    "application/json;q=0.8, text/html;q=0.7, */*;q=0.5"
)

_NAMES_AT_ONCE = 32
"""Threads in which the system looks up names of servers."""

_AddressInfo = tuple[int, int, int, str, tuple[Any, ...]]
"""What getaddrinfo gives for one address: family, type, protocol, name, and the address with its port."""


class PrivateAddressError(OSError):
    """A stranger's words lead to a private address."""

    def __str__(self) -> str:
        return "private address"


class ProxyError(OSError):
    """The environment names a proxy that cannot be used."""

    def __str__(self) -> str:
        return "the proxy that the environment names is no http:// address"


def _public_socket(info: _AddressInfo) -> socket.socket:
    """The socket of a connection that is about to be made; refused where it would leave the public internet."""
    if is_private(str(info[4][0])):
        raise PrivateAddressError
    return socket.socket(info[0], info[1], info[2])


class _Resolver(AbstractResolver):
    """Names into addresses by the system, in threads of its own: a name server that hangs holds up no other name."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_NAMES_AT_ONCE, thread_name_prefix="names")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """All addresses of a name. Raises OSError."""
        loop = asyncio.get_running_loop()
        ask = partial(socket.getaddrinfo, host, port, family, socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
        return [
            ResolveResult(
                hostname=host,
                host=str(place[0]),
                port=port,
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, _, protocol, _, place in await loop.run_in_executor(self._threads, ask)
        ]

    async def close(self) -> None:
        """Ask no more."""
        self._threads.shutdown(wait=False, cancel_futures=True)


@dataclass(frozen=True, slots=True)
class Sessions:
    """One session whose sockets are refused where the address is private, and one that reaches every address."""

    public: ClientSession
    anywhere: ClientSession
    trust: Trust = field(default_factory=Trust)

    @asynccontextmanager
    async def asking(self, request: Request, url: str, *, validators: bool) -> AsyncIterator[ClientResponse]:
        """The answer of one server while it is read. Every error of the network becomes a FetchError in plain words."""
        headers = _validators(request) if validators else {}
        try:
            target = URL(url)
            proxy = proxy_for(target.scheme, (target.host or "").casefold())
            session = self._behind_proxy(target, request.home) if proxy else self._reaching(target, request.home)
            trusted = await self.trust.context() if target.scheme == "https" else True
            async with session.get(
                target, headers=headers, allow_redirects=False, ssl=trusted, proxy=_http(proxy) if proxy else None
            ) as response:
                yield response
        except (aiohttp.ClientError, OSError, ValueError) as error:
            if isinstance(error, TimeoutError) and not isinstance(error, aiohttp.ClientError):
                raise
            kind = FetchError if _was_reached(error) else UnreachableError
            raise kind(shown_url(url), _reason(error)) from error

    def _behind_proxy(self, target: URL, home: str) -> ClientSession:
        """The session for an address that a proxy asks for. It looks up the name, and no socket can be refused here: a
        name without a dot, which only a private network knows, must be the reader's own.
        """
        if not _is_own(target, home) and "." not in (target.host or ""):
            raise PrivateAddressError
        return self.anywhere

    def _reaching(self, target: URL, home: str) -> ClientSession:
        """The session for an address, by the host that aiohttp itself will ask for, not by another reading of it."""
        return self.anywhere if _is_own(target, home) else self.public


def _is_own(target: URL, home: str) -> bool:
    """Whether an address is at the one host that the reader named."""
    return home != "" and (target.host or "").casefold() == home.casefold()


async def open_sessions(stack: AsyncExitStack, limits: Limits) -> Sessions:
    """Sessions that `stack` closes."""
    resolver = _Resolver()
    stack.push_async_callback(resolver.close)
    public = aiohttp.TCPConnector(limit=limits.connections, resolver=resolver, socket_factory=_public_socket)
    anywhere = aiohttp.TCPConnector(limit=limits.connections, resolver=resolver)
    return Sessions(
        await stack.enter_async_context(_session(public, limits)),
        await stack.enter_async_context(_session(anywhere, limits)),
    )


def _session(connector: aiohttp.TCPConnector, limits: Limits) -> ClientSession:
    return ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=limits.total, sock_connect=limits.connect),
        max_line_size=limits.header,
        max_field_size=limits.header,
        headers={hdrs.USER_AGENT: USER_AGENT, hdrs.ACCEPT: ACCEPT, hdrs.ACCEPT_ENCODING: "gzip"},
        trust_env=False,
    )


def _http(proxy: str) -> URL:
    """Where a proxy is. Raises ProxyError where it is none of HTTP."""
    url = URL(proxy)
    if url.scheme not in ("http", "https") or not url.host:
        raise ProxyError
    return url


def _validators(request: Request) -> dict[str, str]:
    """What makes a GET conditional (RFC 9110, 13.1)."""
    known = {hdrs.IF_NONE_MATCH: request.etag, hdrs.IF_MODIFIED_SINCE: request.last_modified}
    return {str(name): value for name, value in known.items() if value}


def _was_reached(error: Exception) -> bool:
    """Whether there was a server to talk to."""
    if isinstance(error, aiohttp.ClientSSLError):
        return True
    if isinstance(error, aiohttp.ClientConnectorError):
        return isinstance(error.os_error, PrivateAddressError)
    return not isinstance(error, aiohttp.ConnectionTimeoutError)


def _reason(error: Exception) -> str:
    """What happened, in words; the system's own where they help."""
    match error:
        case aiohttp.ConnectionTimeoutError():
            return "no connection in time"
        case aiohttp.ClientConnectorDNSError():
            return "no server of this name is found"
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError() | aiohttp.ClientSSLError():
            return "its certificate cannot be trusted, or the secure connection fails"
        case PrivateAddressError() | aiohttp.ClientConnectorError(os_error=PrivateAddressError()):
            return "a private address; add it yourself if you mean it"
        case ProxyError():
            return str(error)
        case aiohttp.ClientProxyConnectionError():
            return "no connection to the proxy that the environment names"
        case aiohttp.ClientHttpProxyError(status=status):
            return f"the proxy refuses ({status})"
        case aiohttp.ClientConnectorError(os_error=reason):
            words = os.strerror(reason.errno) if reason.errno else str(reason) or "the server hangs up"
            return f"no connection ({clean_line(words)[:80].lower()})"
        case aiohttp.ServerDisconnectedError():
            return "the server hangs up without an answer"
        case aiohttp.ClientPayloadError():
            return "the answer breaks off"
        case aiohttp.InvalidURL() | ValueError():
            return "not an address that can be understood"
        case aiohttp.ClientResponseError():
            return "the answer is no proper HTTP, or its header is too long"
    return f"the connection broke ({type(error).__name__})"
