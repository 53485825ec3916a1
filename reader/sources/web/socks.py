"""Connections through a proxy of SOCKS (RFC 1928), as `ssh -D` and Tor offer them."""

import asyncio
import os
import socket
from typing import Any

from aiohttp import ClientConnectorError, ClientRequest, ClientTimeout, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_proto import ResponseHandler

from reader.sources.web.addresses import PrivateAddressError, is_private
from reader.sources.web.proxies import Proxy, ProxyError
from reader.text.clean import clean_line


class Unresolved(AbstractResolver):
    """Names as they are, for a proxy that looks them up: this machine asks no name server for them."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The name in an address's place."""
        return [ResolveResult(hostname=host, host=host, port=port, family=family, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing is held."""


class SocksConnector(TCPConnector):
    """Connections that a proxy makes. aiohttp has no public place for that; aiohttp-socks takes the same one."""

    def __init__(self, proxy: Proxy, *, public: bool, **kwargs: Any) -> None:  # noqa: ANN401 (what aiohttp takes)
        """`public` refuses private addresses, as far as names are looked up here."""
        super().__init__(**kwargs)
        self._proxy, self._public = proxy, public

    async def _wrap_create_connection(
        self,
        *args: Any,  # noqa: ANN401
        addr_infos: list[Any],
        req: ClientRequest,
        timeout: ClientTimeout,  # noqa: ASYNC109 (aiohttp hands it on)
        client_error: type[Exception] = ClientConnectorError,
        **kwargs: Any,  # noqa: ANN401
    ) -> tuple[asyncio.Transport, ResponseHandler]:
        host, port = addr_infos[0][4][:2]
        try:
            if self._public and not self._proxy.looks_up and is_private(host):
                raise PrivateAddressError
            led = await _led(self._proxy, host, port, timeout.total)
        except OSError as error:
            raise ClientConnectorError(req.connection_key, error) from error
        return await self._wrap_existing_connection(
            *args, req=req, timeout=timeout, client_error=client_error, sock=led, **kwargs
        )


async def _led(proxy: Proxy, host: str, port: int, seconds: float | None) -> socket.socket:
    """A socket that a proxy leads to a server. Raises ProxyError."""
    import python_socks as socks  # noqa: PLC0415 (few have such a proxy)
    from python_socks.async_.asyncio import Proxy as Client  # noqa: PLC0415

    kind = socks.ProxyType.SOCKS4 if "4" in proxy.scheme else socks.ProxyType.SOCKS5
    client = Client(kind, proxy.host, proxy.port, *proxy.login, rdns=True)
    try:
        return await client.connect(host, port, seconds)
    except socks.ProxyConnectionError as error:
        number = error.errno or 0
        reason = os.strerror(number).lower() if number > 0 else "no server of this name is found"
        raise ProxyError(f"no connection to the proxy {proxy.shown} ({reason})") from None
    except socks.ProxyTimeoutError:
        raise ProxyError(f"no answer from the proxy {proxy.shown} in time") from None
    except socks.ProxyError as error:
        reason = clean_line(str(error))[:80].lower()
        raise ProxyError(f"the proxy {proxy.shown} makes no connection ({reason})") from None
    except OSError:
        raise ProxyError(f"the proxy {proxy.shown} makes no connection (it hangs up)") from None
    except ValueError:
        raise ProxyError(f"the proxy {proxy.shown} cannot be told the server's name, or its own login") from None
