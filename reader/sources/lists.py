"""Lists of subscriptions in any of their forms: OPML, or addresses one a line, as newsboat keeps them with tags.

    http://harbour.example/feed "local news" port "~The Harbour"

What a list would run or search for (`exec:`, `filter:`, `query:`) is told and left out. Nothing is fetched.
"""

import re
import shlex
from collections.abc import Callable

from reader.errors import SourceError
from reader.sources.addresses import typed_address
from reader.sources.encoding import declared_encoding, decode
from reader.sources.opml import MOST, Subscription, read_opml
from reader.text.address import clean_address
from reader.text.clean import clean_line

_ADDRESS = re.compile(r"(?:https?|feed):", re.IGNORECASE)
_NO_ADDRESS = re.compile(r"(?:exec|filter|query|file):", re.IGNORECASE)


def read_list(data: bytes, subject: str, refused: Callable[[str], object] = lambda _: None) -> tuple[Subscription, ...]:
    """Every feed of a list, each address once. Raises SourceError where there is no list at all.

    `refused` is told what stands in the place of an address and is none of the web.
    """
    try:
        return read_opml(data, subject, refused)
    except SourceError:
        lines = decode(data, declared_encoding(data)).splitlines()
        told = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
        if not told or not all(map(_is_entry, told)):
            raise
    found: dict[str, Subscription] = {}
    for line in told[:MOST]:
        subscription = _subscription(_words(line))
        if subscription:
            found.setdefault(subscription.url, subscription)
        else:
            refused(clean_line(line))
    return tuple(found.values())


def _is_entry(line: str) -> bool:
    words = line.lstrip("\"'")
    return _ADDRESS.match(words) is not None or _NO_ADDRESS.match(words) is not None


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError:  # a quotation mark that is not closed
        return line.split()


def _subscription(words: list[str]) -> Subscription | None:
    """The feed of a line; None where it is no address of the web."""
    url = clean_address(typed_address(words[0])) if _ADDRESS.match(words[0]) else ""
    if not url:
        return None
    rest = [clean_line(word) for word in words[1:]]
    name = next((word[1:] for word in rest if word.startswith("~")), "")
    tags = dict.fromkeys(word for word in rest if word and word[0] not in "~!")
    return Subscription(url, name[:300], tags=tuple(tags))
