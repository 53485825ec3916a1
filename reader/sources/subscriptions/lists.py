"""Lists of subscriptions in any of their forms: OPML, or addresses one a line, as newsboat keeps them with tags,
newsraft under its sections, and sfeed in a program of which the calls are read and nothing is run.

    http://harbour.example/feed "local news" port "~The Harbour"

    @ Port {reload-period 30}
    http://harbour.example/feed "The Harbour" {item-limit 200}

    feed "The Harbour" "http://harbour.example/feed"

What a list would run (`exec:`, `filter:`) is told and left out, as are searches that cannot be said here, and lines
that are no addresses where most are. Nothing is fetched.
"""

import re
import shlex
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from reader.errors import SourceError
from reader.sources.encoding import declared_encoding, decode
from reader.sources.subscriptions.opml import MOST, Complaint, Subscription, read_opml
from reader.sources.subscriptions.queries import LONGEST_NAME, kept_search
from reader.sources.subscriptions.unfollowed import shown, unfollowed
from reader.sources.web.addresses import WEB, listed_address
from reader.text.clean import clean_line

Keep = Callable[[str, str], object]
"""Is told the name and the words of a search."""
_NO_ADDRESS = re.compile(r"(?:exec|filter|query|file):", re.IGNORECASE)
"""Lines of newsboat that name no feed: "exec:script.sh", "query:Unread:…"."""
_SECTION = re.compile(r"@\s*([^{]*)")
"""A line that names the feeds below it, in newsraft's list, with settings behind it."""
_SETTINGS = re.compile(r"\s\{[^{}]*\}\s*$")
"""Settings of newsraft's behind a feed."""
_COMMAND = re.compile(r"\$\(")
"""A program of newsraft's that writes a feed."""
_CALL = re.compile(r"feed\s+([\"'].*)")
"""What follows a feed in sfeed's program: its name and its address."""
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


def read_list(
    data: bytes, subject: str, complain: Complaint = lambda *_: None, keep: Keep = lambda *_: None
) -> tuple[Subscription, ...]:
    """Every feed of a list, each address once; `keep` is told its searches, by name and words. Raises SourceError,
    saying what it is, where it is no list.
    """
    try:
        return read_opml(data, subject, complain)
    except SourceError:
        text = decode(data, declared_encoding(data))
    lines = [(at, line.strip()) for at, line in enumerate(text.splitlines(), 1)]
    told = [(at, line) for at, line in lines if line and not line.startswith("#")]
    if called := [(at, _called(call[1])) for at, line in told if (call := _CALL.match(line))]:
        return _taken(called, complain, keep)
    if 2 * sum(_is_entry(line) for _, line in told) <= len(told):
        raise SourceError(subject, _instead(text, told))
    if any(_SECTION.match(line) for _, line in told):
        return _taken(_sections(told), complain, keep)
    return _taken(((at, _subscription(_words(line)) or line) for at, line in told), complain, keep)


def _taken(told: Iterable[tuple[int, Subscription | str]], complain: Complaint, keep: Keep) -> tuple[Subscription, ...]:
    """The feeds of a list, by its lines: each address once. Words are of a line that names none."""
    found: dict[str, Subscription] = {}
    for at, subscription in islice(told, MOST):
        if isinstance(subscription, str):
            if search := kept_search(next(iter(_words(subscription)), "")):
                keep(*search)
            else:
                complain(at, unfollowed(subscription))
        else:
            found.setdefault(subscription.url, subscription)
    return tuple(found.values())


def _called(arguments: str) -> Subscription | str:
    """The feed that a call of sfeed's names."""
    name, url, *_ = *_words(arguments), "", ""
    address = listed_address(url)
    return Subscription(address, clean_line(name)[:LONGEST_NAME]) if address else f"feed {arguments}"


def _sections(told: Iterable[tuple[int, str]]) -> Iterator[tuple[int, Subscription | str]]:
    """The feeds of newsraft's list, each in the folder that its section is."""
    folders: tuple[str, ...] = ()
    for at, line in told:
        if section := _SECTION.match(line):
            folders = (name[:LONGEST_NAME],) if (name := clean_line(section[1])) else ()
            continue
        words = _words(_SETTINGS.sub("", line))
        found = _subscription(words[:1])
        title = clean_line(words[1])[:LONGEST_NAME] if words[1:] else ""
        yield at, replace(found, title=title, folders=folders) if found else line


def _instead(text: str, told: Sequence[tuple[int, str]]) -> str:
    """What a text is that is no list. `told` are its lines, numbered, that would each be an address."""
    if not text.strip():
        return "it is empty"
    other = next((words for sign, words in _OTHERS if sign.search(text[:_TOP])), "")
    if other:
        return f"it is {other}"
    wrong = next(((at, shown(line)) for at, line in told if not _is_entry(line)), None)
    return "neither OPML nor addresses" + (f": line {wrong[0]} is no address: {wrong[1]}" if wrong and wrong[1] else "")


def _is_entry(line: str) -> bool:
    words = line.lstrip("\"'")
    return any(sign.match(words) for sign in (WEB, _NO_ADDRESS, _SECTION, _COMMAND))


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError:  # a quotation mark that is not closed
        return line.split()


def _subscription(words: list[str]) -> Subscription | None:
    """The feed of a line; None where it is no address of the web."""
    url = listed_address(words[0])
    if not url:
        return None
    rest = [clean_line(word) for word in words[1:]]
    name = next((word[1:].removeprefix("!") for word in rest if word.startswith("~")), "")
    tags = dict.fromkeys(word for word in rest if word and word[0] not in "~!")
    return Subscription(url, name[:LONGEST_NAME], tags=tuple(tags))
