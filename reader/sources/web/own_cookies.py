"""Cookies of a person's own, out of a file as curl and browsers' add-ons write it: logins of papers that are paid for.

The file is only read. A cookie goes to the hosts that it is for, and to no other one on the way.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from reader.errors import SourceError
from reader.sources.web.addresses import host_of

_LARGEST = 8 << 20
"""Bytes of a file that are read: a browser of many years has a tenth of that."""
_HIDDEN = "#HttpOnly_"
"""Before a cookie that no script may read; other lines with a # tell nothing."""
_FIELDS = 7
"""Host, whether the hosts inside it count, path, whether only over a secure connection, end, name and value."""
_NUMBER = re.compile(r"[\d.]+|.*:.*")
"""A host that is an address, inside which there is no other host."""
_SHARED = re.compile(
    r"(?:ac|co|com|edu|gob|gouv|gov|int|mil|net|org)\.[a-z]{2}|(?:go|ne|or)\.(?:id|jp|ke|kr|th|tz)|(?:or|gv)\.at"
    r"|(?:ltd|me|nhs|plc|police|sch)\.uk|(?:asn|id)\.au|(?:nom|ind|adv|blog)\.br|(?:ad|ed|gr|lg)\.jp"
)
"""Where sites are given out in many countries, as the standard library's `http.cookiejar` knows them, and beside these
in the largest: a site of these names has one label more. A browser sets no cookie for all of one.
"""
_LONGEST = 4096
"""Characters of a cookie, name and value, as browsers have it."""


@dataclass(frozen=True, slots=True)
class OwnCookie:
    """One cookie."""

    host: str
    inside: bool
    """Also for the hosts inside this one."""
    path: str
    secure: bool
    pair: str = field(repr=False)
    """Name and value, as they are sent; no error or log shows them."""

    def knows(self, host: str) -> bool:
        """Whether it is for a host."""
        return host == self.host or (self.inside and host.endswith(f".{self.host}"))

    def is_for(self, url: str) -> bool:
        """Whether it goes to an address."""
        parts = urlsplit(url)
        inside = f"{parts.path or '/'}/".startswith(f"{self.path.rstrip('/')}/")
        return self.knows(host_of(url)) and inside and (not self.secure or parts.scheme == "https")


def of_site(cookies: Iterable[OwnCookie], home: str) -> list[OwnCookie]:
    """Those of the site that a feed is of: another feed could have whatever it links to opened with a login."""
    return [each for each in cookies if each.knows(home.casefold())]


def read_cookies(path: Path, now: datetime) -> tuple[OwnCookie, ...]:
    """The cookies of a file that still hold. Raises SourceError."""
    lines = [line.removeprefix(_HIDDEN) for line in _text(path).split("\n")]
    rows = [line.rstrip("\r").split("\t") for line in lines if line.strip() and not line.startswith("#")]
    whole = [row for row in rows if len(row) == _FIELDS]
    if rows and not whole:
        raise SourceError(str(path), "not a cookies.txt, as curl and browsers' add-ons write it")
    return tuple(_held(whole, now))


def _text(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():  # what is written by another program meanwhile may have no end
            raise SourceError(str(path), "not a file")
        with path.open("rb") as file:
            read = file.read(_LARGEST + 1)
    except OSError as error:
        raise SourceError(str(path), (error.strerror or "cannot be read").lower()) from error
    if len(read) > _LARGEST:
        raise SourceError(str(path), f"too large: more than {_LARGEST >> 20} MiB")
    return read.decode("utf-8-sig", errors="replace")


def _held(rows: list[list[str]], now: datetime) -> Iterator[OwnCookie]:
    """The cookies that hold. What is not plainly said is taken for the narrower: this host alone, and securely."""
    for given, inside, path, secure, ends, name, value in rows:
        pair, host = f"{name}={value}", given.strip(".").casefold()
        fits = name and len(pair) <= _LONGEST and pair.isascii() and pair.isprintable() and ";" not in pair
        if fits and host and _holds(ends, now):
            # All of `org`, of `co.uk`, or of what is no name but a number, is nobody's site.
            is_site = "." in host and not _NUMBER.fullmatch(host) and not _SHARED.fullmatch(host)
            yield OwnCookie(host, is_site and inside.upper() == "TRUE", path, secure.upper() != "FALSE", pair)


def _holds(ends: str, now: datetime) -> bool:
    """Whether its time is not over: seconds since 1970, and 0 for as long as a browser is open."""
    try:
        return not float(ends) or float(ends) > now.timestamp()
    except ValueError:
        return False
