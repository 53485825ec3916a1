"""The proxy of an address, as the environment names it to every program: `https_proxy`, `http_proxy`, `no_proxy`."""

import os
from ipaddress import ip_address

from reader.sources.web.addresses import is_private

_ENDING = "_proxy"
_LOCAL = "localhost"


def proxy_for(scheme: str, host: str) -> str:
    """The address of the proxy through which a host is reached; empty where it is reached straight.

    This machine and private networks are, whatever the environment says: no proxy leads there.
    """
    named = any(name.casefold().endswith(_ENDING) for name in os.environ)
    if not named or host == _LOCAL or _is_in_private(host):
        return ""
    from urllib.request import getproxies_environment, proxy_bypass  # noqa: PLC0415 (few have a proxy)

    proxies = getproxies_environment()
    proxy = "" if proxy_bypass(host) else proxies.get(scheme) or proxies.get("all", "")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


def _is_in_private(host: str) -> bool:
    """Whether a host is written as an address of a private network."""
    try:
        return is_private(str(ip_address(host)))
    except ValueError:
        return False
