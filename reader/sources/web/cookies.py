"""The cookies of one chain of redirects: some servers only go on once what they set comes back. None outlives it.

A person's own go with them.
"""

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from reader.sources.web.addresses import origin
from reader.sources.web.own_cookies import OwnCookie

_MOST = 50
"""Of one chain."""
_LONGEST = 2048
"""Characters of one, name and value; longer ones are not sent back."""


class Cookies:
    """What servers set on the way, each sent back to the very server that set it (its scheme, host and port)."""

    def __init__(self, own: Sequence[OwnCookie] = ()) -> None:
        # The one for the innermost folder is the one that a server looks for.
        self._own = sorted(own, key=lambda each: len(each.path))
        self._is_secret = False
        self._set: dict[tuple[str, str, int], dict[str, str]] = {}
        self._count = 0

    def take(self, url: str, lines: Iterable[str]) -> None:
        """Keep what an answer from this address sets: its lines of Set-Cookie, of which the attributes tell nothing
        for so short a time.
        """
        kept = self._set.setdefault(origin(urlsplit(url)), {})
        for line in lines:
            pair = line.partition(";")[0].strip()
            name, sign, _ = pair.partition("=")
            if (
                sign
                and name
                and len(pair) <= _LONGEST
                and pair.isascii()
                and pair.isprintable()
                and self._count < _MOST
            ):
                self._count += name not in kept
                kept[name] = pair

    def header(self, url: str) -> str:
        """What goes to this address, what its server set before what its person has of that name; empty for nothing.

        Once an address was secure, a person's own go to no other kind: whoever listens would have their login.
        """
        is_secure = urlsplit(url).scheme == "https"
        self._is_secret = self._is_secret or is_secure
        held = self._own if is_secure or not self._is_secret else ()
        own = {each.pair.partition("=")[0]: each.pair for each in held if each.is_for(url)}
        return "; ".join((own | self._set.get(origin(urlsplit(url)), {})).values())
