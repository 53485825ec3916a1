"""The sessions of aiohttp: connections with their limits, and its errors in words."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import ClientResponse, ClientSession, hdrs
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from reader import __version__
from reader.errors import FetchError, UnreachableError
from reader.sources.web.addresses import PrivateAddressError, is_private, is_private_host, shown_url
from reader.sources.web.answer import Call, Limits, Request
from reader.sources.web.certificates import Trust
from reader.sources.web.own import Own
from reader.sources.web.proxies import Proxy, ProxyError, proxy_for
from reader.sources.web.socks import SocksConnector, Unresolved
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
class _Way:
    """How servers are reached: a session that is refused private addresses, and one that reaches every address."""

    public: ClientSession
    anywhere: ClientSession


class Sessions:
    """The sessions of all ways to servers: straight, and through each proxy of SOCKS that is met."""

    def __init__(self, stack: AsyncExitStack, limits: Limits, own: Own) -> None:
        """`stack` closes them all."""
        self._stack, self._limits, self._own = stack, limits, own
        self._trust = Trust()
        self._resolver = _Resolver()
        stack.push_async_callback(self._resolver.close)
        self._ways: dict[Proxy | None, _Way] = {}

    @asynccontextmanager
    async def asking(
        self, request: Request, url: str, cookie: str, *, validators: bool
    ) -> AsyncIterator[ClientResponse]:
        """The answer of one server while it is read. Every error of the network becomes a FetchError in plain words."""
        headers = _stretch(request) | (_validators(request) if validators else {})
        headers |= {str(hdrs.COOKIE): cookie} if cookie else {}
        agent = self._own.agent(URL(url).raw_host or "")
        headers |= {str(hdrs.USER_AGENT): agent} if agent else {}
        async with self._answered(url, request.home, headers) as response:
            yield response

    @asynccontextmanager
    async def calling(self, call: Call) -> AsyncIterator[ClientResponse]:
        """The answer to a call while it is read, as `asking` gives one."""
        headers = {str(hdrs.ACCEPT): "application/json, text/plain, */*;q=0.5"}
        headers |= {str(hdrs.AUTHORIZATION): call.authorization} if call.authorization else {}
        async with self._answered(call.url, URL(call.url).host or "", headers, call.form) as response:
            yield response

    @asynccontextmanager
    async def _answered(
        self, url: str, home: str, headers: Mapping[str, str], form: Sequence[tuple[str, str]] | None = None
    ) -> AsyncIterator[ClientResponse]:
        method, body = (hdrs.METH_GET, None) if form is None else (hdrs.METH_POST, urlencode(form).encode("ascii"))
        packed = {} if form is None else {str(hdrs.CONTENT_TYPE): "application/x-www-form-urlencoded"}
        proxy = None
        try:
            target = URL(url)
            proxy = proxy_for(target.scheme, (target.host or "").casefold())
            session = self._session(target, home, proxy)
            trusted = await self._trust.context() if target.scheme == "https" else True
            of_http = URL(proxy.url) if proxy and not proxy.is_socks else None
            async with session.request(
                method,
                target,
                data=body,
                headers={**headers, **packed},
                allow_redirects=False,
                ssl=trusted,
                proxy=of_http,
            ) as response:
                yield response
        except (aiohttp.ClientError, OSError, ValueError) as error:
            if isinstance(error, TimeoutError) and not isinstance(error, aiohttp.ClientError):
                raise
            kind = FetchError if _was_reached(error) else UnreachableError
            raise kind(shown_url(url), _reason(error, proxy.shown if proxy else "")) from error

    def _session(self, target: URL, home: str, proxy: Proxy | None) -> ClientSession:
        """The session for an address, by the host that aiohttp itself will ask for, not by another reading of it.

        Where a proxy looks up the name, no address can be refused here: a name that only a private network knows must
        be the reader's own.
        """
        is_own = home != "" and (target.host or "").casefold() == home.casefold()
        if proxy and proxy.looks_up and not is_own and is_private_host(target.host or ""):
            raise PrivateAddressError
        way = self._way(proxy if proxy and proxy.is_socks else None)
        return way.anywhere if is_own or (proxy and not proxy.is_socks) else way.public

    def _way(self, tunnel: Proxy | None) -> _Way:
        """The sessions of a way, opened when it is met first."""
        if tunnel not in self._ways:
            self._ways[tunnel] = _Way(*(self._opened(tunnel, public=public) for public in (True, False)))
        return self._ways[tunnel]

    def _opened(self, tunnel: Proxy | None, *, public: bool) -> ClientSession:
        limit, resolver = self._limits.connections, self._resolver
        if tunnel is None:
            factory = _public_socket if public else None
            session = _session(
                aiohttp.TCPConnector(limit=limit, resolver=resolver, socket_factory=factory), self._limits
            )
        else:
            asked = Unresolved() if tunnel.looks_up else resolver
            session = _session(SocksConnector(tunnel, public=public, limit=limit, resolver=asked), self._limits)
        self._stack.push_async_callback(session.close)
        return session


def _session(connector: aiohttp.TCPConnector, limits: Limits) -> ClientSession:
    return ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=limits.total, sock_connect=limits.connect, sock_read=limits.quiet),
        max_line_size=limits.header,
        max_field_size=limits.header,
        headers={hdrs.USER_AGENT: USER_AGENT, hdrs.ACCEPT: ACCEPT, hdrs.ACCEPT_ENCODING: "gzip"},
        trust_env=False,
    )


def _validators(request: Request) -> dict[str, str]:
    """What makes a GET conditional (RFC 9110, 13.1)."""
    known = {hdrs.IF_NONE_MATCH: request.etag, hdrs.IF_MODIFIED_SINCE: request.last_modified}
    return {str(name): value for name, value in known.items() if value}


def _stretch(request: Request) -> dict[str, str]:
    """What asks for a file as it is, and for the rest of it where its beginning is there (RFC 9110, 13.1.5)."""
    known = {str(hdrs.ACCEPT): "*/*", str(hdrs.ACCEPT_ENCODING): "identity"} if request.plain else {}
    if request.first and request.mark:
        known |= {str(hdrs.RANGE): f"bytes={request.first}-", str(hdrs.IF_RANGE): request.mark}
    return known


def _was_reached(error: Exception) -> bool:
    """Whether there was a server to talk to."""
    if isinstance(error, aiohttp.ClientSSLError):
        return True
    if isinstance(error, aiohttp.ClientConnectorError):
        return isinstance(error.os_error, PrivateAddressError)
    return not isinstance(error, aiohttp.ConnectionTimeoutError)


def _reason(error: Exception, proxy: str) -> str:
    """What happened, in words; the system's own where they help. `proxy` is the one that was asked, as it is shown."""
    match error:
        case aiohttp.ConnectionTimeoutError():
            return "no connection in time"
        case aiohttp.SocketTimeoutError():
            return "nothing comes any more"
        case aiohttp.ClientConnectorDNSError():
            return "no server of this name is found"
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError() | aiohttp.ClientSSLError():
            return "its certificate cannot be trusted, or the secure connection fails"
        case PrivateAddressError() | aiohttp.ClientConnectorError(os_error=PrivateAddressError()):
            return "a private address; add it yourself if you mean it"
        case (ProxyError() as failed) | aiohttp.ClientConnectorError(os_error=ProxyError() as failed):
            return str(failed)
        case aiohttp.ClientProxyConnectionError():
            return f"no connection to the proxy {proxy}"
        case aiohttp.ClientHttpProxyError(status=status):
            return f"the proxy {proxy} refuses ({status})"
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
