"""Addresses of the web: which may be asked for, how they are shown, and which machines they may lead to."""

import ipaddress
import re
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from reader.errors import FetchError
from reader.text.address import clean_address, login_of, without_login
from reader.text.clean import clean_line

_BEGINNING = re.compile(r"\A(?:([a-zA-Z][a-zA-Z\d+.-]*)://)?((?:[^/?]*@)?)([^/?@]*)")
"""The scheme of an address, a name and password, and a host with its port."""
_OTHER_SCHEME = re.compile(r"(?:mailto|sips?|xmpp):|[a-z][a-z\d+.-]*:(?![/\d]|[^/?]*@)", re.IGNORECASE)
"""What begins like "news:" or "javascript:", and not as a host with its port or a name with its password does."""
WEB = re.compile(r"(?:https?|feed):|www\.", re.IGNORECASE)
"""How an address of the web begins where it stands among other words."""
_MADE = re.compile(r"(?i:exec):([\w.-]+)|(?i:filter):([\w.-]+):(\S.*)")
_BY_PROGRAM = re.compile(r"(?:exec|filter):", re.IGNORECASE)
_OF_LOGIN = "%:!$&'()*+,;=~"
"""Signs that may stand in a name and password (RFC 3986, userinfo)."""
_OWN_ZONES = (".localhost", ".local", ".internal", ".home.arpa")
"""Endings of names that only a private network knows: RFC 6761, 6762 and 8375, and what ICANN set apart in 2024."""
_NUMBER = re.compile(r"\d+|0x[\da-f]*")
"""What the last part of an IPv4 address may be, however it is written (URL Standard, "ends in a number")."""
_BYTE = re.compile("[\udc80-\udcff]")
"""A byte of a header that is no UTF-8, as Python keeps it (PEP 383)."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class PrivateAddressError(OSError):
    """A stranger's words lead to a private address."""

    def __str__(self) -> str:
        return "private address"


def typed_address(words: str) -> str:
    """What somebody types or a list names, with its scheme: `feed:` stands for the web, and so does none, which means
    the secure one. Angle brackets, which mails put around an address (RFC 3986, appendix C), go, and so does a
    fragment, which no server is told; scheme and host are in small letters, so that one feed has one address. Several
    words are no address, and are left as they are, as is what has another scheme, or names a program or is about to.
    """
    program, url = parted(words.strip())
    if program:
        return made(program, typed_address(url)) if url else made(program)
    words, usual = words.strip().removeprefix("<").removesuffix(">").partition("#")[0], "https"
    if len(words.split()) > 1 or _BY_PROGRAM.match(words):
        return words
    if words[:5].casefold() == "feed:":
        words, usual = words[5:].removeprefix("//"), "http"
    elif _OTHER_SCHEME.match(words):
        return words
    return _BEGINNING.sub(lambda found: f"{(found[1] or usual).lower()}://{found[2]}{found[3].lower()}", words, count=1)


def listed_address(words: str) -> str:
    """The address of a feed that somebody's list names, in a form that is safe to store, and with the name and password
    that open it; empty where it is none of the web.
    """
    if not WEB.match(words):
        return ""
    typed = typed_address(words)
    url, login = clean_address(typed), quote(login_of(typed), safe=_OF_LOGIN)
    return url.replace("//", f"//{login}@", 1) if login and host_of(url) == host_of(without_login(typed)) else url


def parted(address: str) -> tuple[str, str]:
    """The program that makes a feed (`exec:NAME`) or mends one (`filter:NAME:ADDRESS`), and the address of the web; one
    of them is mostly empty.
    """
    found = _MADE.fullmatch(address)
    return (found[1] or found[2], found[3] or "") if found else ("", address)


def made(program: str, url: str = "") -> str:
    """The address that has these parts."""
    if not program:
        return url
    return f"filter:{program}:{url}" if url else f"exec:{program}"


def checked_feed(address: str) -> None:
    """Raises FetchError where no feed can have this address."""
    program, url = parted(address)
    if not program and _BY_PROGRAM.match(address):
        raise FetchError(
            shown_url(address), "a program is named as exec:NAME, and before an address as filter:NAME:URL"
        )
    if url:
        checked(url)


def checked(url: str) -> SplitResult:
    """The parts of an http or https address. Raises FetchError where it is none."""
    shown = shown_url(url)
    if any(ord(letter) <= 32 or ord(letter) == 127 for letter in url):
        raise FetchError(shown, "not an address: it has blanks or control characters in it")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise FetchError(shown, "not an address that can be understood") from None
    if parts.scheme not in {"http", "https"}:
        raise FetchError(shown, "only http and https addresses are fetched")
    if not parts.hostname or port == 0:
        raise FetchError(shown, "the address names no server")
    return parts


def followed(url: str, location: str) -> str:
    """Where a redirect leads. Raises FetchError where that is nothing to be fetched.

    A name and password are taken along to the same server and to no other, and none is taken from a redirect. A blank
    in it is meant, as browsers take it, as is a byte that is no UTF-8, and its fragment is nothing to a server.
    """
    if not location:
        raise FetchError(shown_url(url), "the server redirects without saying where to")
    try:
        target = urljoin(url, _BYTE.sub(_percent, location.strip().replace(" ", "%20")))
    except ValueError:
        raise FetchError(shown_url(location), "not an address that can be understood") from None
    old, new = urlsplit(url), checked(target)
    login = old.netloc.rpartition("@")[0] if origin(old) == origin(new) else ""
    host = new.netloc.rpartition("@")[2]
    return urlunsplit((new.scheme, f"{login}@{host}" if login else host, new.path, new.query, ""))


def _percent(byte: re.Match[str]) -> str:
    return f"%{ord(byte[0]) - 0xDC00:02X}"


def origin(parts: SplitResult) -> tuple[str, str, int]:
    """Scheme, host and port: what makes two addresses one server."""
    return parts.scheme, (parts.hostname or "").casefold(), parts.port or (443 if parts.scheme == "https" else 80)


def host_of(url: str) -> str:
    """The server's name, in small letters; empty where there is none."""
    try:
        return (urlsplit(parted(url)[1]).hostname or "").casefold()
    except ValueError:
        return ""


def shown_url(url: str) -> str:
    """An address as it may be shown, logged or handed on: cleaned, and without a name and password."""
    return clean_line(without_login(url))


def is_private_host(host: str) -> bool:
    """Whether a host as it is written lies outside the public internet, as far as that is told without asking for it.

    An IPv4 address that is written oddly does: nobody who means well writes one.
    """
    name = host.casefold().rstrip(".")
    try:
        return is_private(name)
    except ValueError:
        before, _, last = name.rpartition(".")
        return not before or name.endswith(_OWN_ZONES) or _NUMBER.fullmatch(last) is not None


def is_private(address: str) -> bool:
    """Whether a numeric address lies outside the public internet, however it is wrapped in IPv6."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_private(str(inner))
    return not found.is_global or found.is_multicast
