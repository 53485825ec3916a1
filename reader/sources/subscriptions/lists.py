"""Lists of subscriptions in any of their forms: OPML, or addresses one a line, as newsboat keeps them with tags.

    http://harbour.example/feed "local news" port "~The Harbour"

What a list would run or search for (`exec:`, `filter:`, `query:`) is told and left out, as are lines that are no
addresses where most are. Nothing is fetched.
"""

import re
import shlex
from collections.abc import Sequence

from reader.errors import SourceError
from reader.sources.encoding import declared_encoding, decode
from reader.sources.origin import shorten
from reader.sources.subscriptions.opml import MOST, SHOWN, Complaint, Subscription, read_opml
from reader.sources.web.addresses import typed_address
from reader.text.address import clean_address
from reader.text.clean import clean_line

_ADDRESS = re.compile(r"(?:https?|feed):|www\.", re.IGNORECASE)
_NO_ADDRESS = re.compile(r"(?:exec|filter|query|file):", re.IGNORECASE)
"""Lines of newsboat that name no feed: "exec:script.sh", "query:Unread:…"."""
_OTHERS = (
    (
        re.compile(r"<(?:rss|feed|rdf:RDF)\b|\"version\"\s*:\s*\"https://jsonfeed", re.IGNORECASE),
        "a feed, and no list of them",
    ),
    (re.compile(r"<(?:!doctype )?html\b", re.IGNORECASE), "a web page, and no list of feeds"),
)
"""What is often taken for a list, by what stands at its top."""
_TOP = 2000
"""Characters from the start by which other forms are told from a list."""


def read_list(data: bytes, subject: str, complain: Complaint = lambda *_: None) -> tuple[Subscription, ...]:
    """Every feed of a list, each address once. Raises SourceError, saying what it is, where it is no list."""
    try:
        return read_opml(data, subject, complain)
    except SourceError:
        text = decode(data, declared_encoding(data))
    lines = [(at, line.strip()) for at, line in enumerate(text.splitlines(), 1)]
    told = [(at, line) for at, line in lines if line and not line.startswith("#")]
    if 2 * sum(_is_entry(line) for _, line in told) <= len(told):
        raise SourceError(subject, _instead(text, told))
    found: dict[str, Subscription] = {}
    for at, line in told[:MOST]:
        if subscription := _subscription(_words(line)):
            found.setdefault(subscription.url, subscription)
        else:
            complain(at, f"no feed of the web: {_shown(line)}")
    return tuple(found.values())


def _instead(text: str, told: Sequence[tuple[int, str]]) -> str:
    """What a text is that is no list. `told` are its lines, numbered, that would each be an address."""
    if not text.strip():
        return "it is empty"
    other = next((words for sign, words in _OTHERS if sign.search(text[:_TOP])), "")
    if other:
        return f"it is {other}"
    wrong = next(((at, _shown(line)) for at, line in told if not _is_entry(line)), None)
    return "neither OPML nor addresses" + (f": line {wrong[0]} is no address: {wrong[1]}" if wrong and wrong[1] else "")


def _shown(line: str) -> str:
    return shorten(clean_line(line), SHOWN)


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
