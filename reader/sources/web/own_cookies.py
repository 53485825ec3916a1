"""Cookies of a person's own, out of a file as curl and browsers' add-ons write it: logins of papers that are paid for.

The file is only read. A cookie goes to the hosts that it is for, and to no other one on the way.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from reader.errors import SourceError
from reader.sources.web.addresses import host_of

_HIDDEN = "#HttpOnly_"
"""Before a cookie that no script may read; other lines with a # tell nothing."""
_FIELDS = 7
_TRUE = "TRUE"


@dataclass(frozen=True, slots=True)
class OwnCookie:
    """One cookie."""

    host: str
    inside: bool
    """Also for the hosts inside this one."""
    path: str
    secure: bool
    pair: str
    """Name and value, as they are sent."""

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
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise SourceError(str(path), (error.strerror or "cannot be read").lower()) from error
    lines = [line.removeprefix(_HIDDEN) for line in text.split("\n")]
    rows = [line.rstrip("\r").split("\t") for line in lines if line.strip() and not line.startswith("#")]
    if any(len(row) != _FIELDS for row in rows):
        raise SourceError(str(path), "not a cookies.txt, as curl and browsers' add-ons write it")
    return tuple(_held(rows, now))


def _held(rows: list[list[str]], now: datetime) -> Iterator[OwnCookie]:
    for host, inside, path, secure, ends, name, value in rows:
        pair = f"{name}={value}"
        fits = name and pair.isascii() and pair.isprintable() and ";" not in pair
        if fits and host.strip(".") and _holds(ends, now):
            yield OwnCookie(host.strip(".").casefold(), inside == _TRUE, path, secure == _TRUE, pair)


def _holds(ends: str, now: datetime) -> bool:
    """Whether its time is not over: seconds since 1970, and 0 for as long as a browser is open."""
    try:
        return not float(ends) or float(ends) > now.timestamp()
    except ValueError:
        return False
