"""The proxy of an address, as the environment names it to every program: `https_proxy`, `http_proxy`, `no_proxy`."""

import os
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit

from reader.sources.web.addresses import is_private, shown_url

_ENDING = "_proxy"
_LOCAL = "localhost"
_OF_HTTP = {"http", "https"}
_OF_SOCKS = {"socks5h": True, "socks": True, "socks5": False, "socks4a": True, "socks4": False}
"""Schemes of a proxy of SOCKS, as curl calls them, and whether the proxy looks up the names of servers. The desktop
calls one of the fifth version just `socks`.
"""
_SOCKS_PORT = 1080
"""Where such a proxy listens whose address names no port (RFC 1928, section 3)."""
_KINDS = "http, https, socks5h, socks5, socks4a or socks4"


class ProxyError(OSError):
    """A proxy that the environment names cannot be used; it reads as one line, and has no password in it."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True, slots=True)
class Proxy:
    """What stands between this machine and a server."""

    url: str
    scheme: str
    host: str
    port: int
    """0 where the address names none."""
    login: tuple[str, str]
    """Name and password, mostly empty."""

    @property
    def shown(self) -> str:
        """Its address without a name and password."""
        return shown_url(self.url)

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS, and not HTTP."""
        return self.scheme in _OF_SOCKS

    @property
    def looks_up(self) -> bool:
        """Whether the names of servers go to it as they are, so that this machine asks nobody for their addresses."""
        return _OF_SOCKS.get(self.scheme, True)


def proxy_for(scheme: str, host: str) -> Proxy | None:
    """The proxy through which a host is reached; None where it is reached straight. Raises ProxyError where the address
    of the proxy is none.

    This machine and private networks are reached straight, whatever the environment says: no proxy leads there.
    """
    named = any(name.casefold().endswith(_ENDING) for name in os.environ)
    bare = host.rstrip(".")
    if not named or bare == _LOCAL or bare.endswith(f".{_LOCAL}") or _is_in_private(bare):
        return None
    from urllib.request import getproxies_environment, proxy_bypass  # noqa: PLC0415 (few have a proxy)

    proxies = getproxies_environment()
    spared = proxies.get("no", "")
    if proxy_bypass(host) or _is_in_one_of(host, spared):
        return None
    words = proxies.get(scheme) or proxies.get("all", "")
    return _understood(words) if words else None


def _understood(words: str) -> Proxy:
    """The proxy at an address, which is one of HTTP where no scheme says otherwise."""
    url = words if "://" in words else f"http://{words}"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ProxyError(f"the proxy {shown_url(url)} is no address") from None
    scheme = parts.scheme.casefold()
    if not parts.hostname or scheme not in {*_OF_HTTP, *_OF_SOCKS}:
        raise ProxyError(f"the proxy {shown_url(url)} is none of {_KINDS}")
    login = unquote(parts.username or ""), unquote(parts.password or "")
    return Proxy(url, scheme, parts.hostname, port or (_SOCKS_PORT if scheme in _OF_SOCKS else 0), login)


def _is_in_private(host: str) -> bool:
    """Whether a host is written as an address of a private network."""
    try:
        return is_private(str(ip_address(host)))
    except ValueError:
        return False


def _is_in_one_of(host: str, spared: str) -> bool:
    """Whether a host is written as an address in one of the networks that are reached straight: `198.51.100.0/24`."""
    try:
        address = ip_address(host)
    except ValueError:
        return False
    for words in spared.replace(",", " ").split():
        try:
            if address in ip_network(words, strict=False):
                return True
        except ValueError:
            continue
    return False
