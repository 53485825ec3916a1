"""Subscription lists (OPML) in and out. Nothing is fetched: includes are left aside, and only web addresses are taken.

The list is scanned for its outlines and not parsed as XML: no entity is expanded, depth costs nothing, and one that is
broken in one place gives everything before and behind it, and the address in the broken place if it is whole.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from xml.sax.saxutils import quoteattr

from reader.errors import SourceError
from reader.sources.encoding import declared_encoding, decode
from reader.sources.subscriptions.unfollowed import shown, unfollowed
from reader.sources.web.addresses import listed_address
from reader.text.address import clean_address
from reader.text.clean import clean_line
from reader.text.references import unescaped

MOST = 100_000
"""Subscriptions that are taken from one list."""
DEEPEST = 32
"""Folders in folders that are remembered; deeper ones count as the last of these."""

Complaint = Callable[[int, str], object]
"""Is told of each place that gave no feed, or not all that stands there: its line, from 1, and what is wrong."""

_NEXT = r"<(?!/?(?:[a-z]+:)?(?:outline|body|opml)\b)"
"""A sign that XML wants written otherwise, and that is in many a name; what a list is made of begins another way."""
_NODE = re.compile(
    rf"<(/?)(?:[a-z]+:)?outline\b(?:((?>(?:[^<>\"']|\"(?>(?:[^\"<]|{_NEXT})*)\"|'(?>(?:[^'<]|{_NEXT})*)')*))>)?",
    re.IGNORECASE,
)
"""An `outline`, opened or closed, and what stands in it; nothing of that where it is broken."""
_BROKEN = re.compile(rf"(?>(?:[^<]|{_NEXT})*)", re.IGNORECASE)
"""What stands between the beginning of an outline that does not end as it should and whatever comes next."""
_WHOLE_ADDRESS = re.compile(r"\bxmlurl\s*=\s*[\"']?\s*((?:https?|feed):[^\s\"'<>]+)(?=[\s\"'>])", re.IGNORECASE)
"""The address of a broken one, where that is whole."""
_UNREAD = (("-->", re.compile(r"<!--.*?-->", re.DOTALL)), ("]]>", re.compile(r"<!\[CDATA\[.*?\]\]>", re.DOTALL)))
"""What closes a stretch that is not read, and the whole of it."""
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([A-Za-z_:][\w:.-]*+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))")
"""A name and its value, in either quotes or in none."""
_KINDS = ("rss", "atom", "feed")
"""Outlines that may name their feed by `url`, as some programs write it; one of another type is a page or a list."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed of a list."""

    url: str
    title: str = ""
    folders: tuple[str, ...] = ()
    """From the outermost to the one it stands in."""
    site: str = ""
    tags: tuple[str, ...] = ()


def read_opml(data: bytes, subject: str, complain: Complaint = lambda *_: None) -> tuple[Subscription, ...]:
    """Every feed of a list, each address once. Raises SourceError where there is no list at all.

    What stands in the place of an address and is none of the web, a command, a file, another list, is complained of.
    """
    text = _uncommented(decode(data, declared_encoding(data)))
    if not re.search(r"<(?:[a-z]+:)?(?:opml|outline)\b", text, re.IGNORECASE):
        raise SourceError(subject, "no list of subscriptions in it")
    found: dict[str, Subscription] = {}
    for subscription in _subscriptions(text, complain):
        if len(found) < MOST:
            found.setdefault(subscription.url, subscription)
    return tuple(found.values())


def _subscriptions(text: str, complain: Complaint) -> Iterator[Subscription]:
    folders: list[str] = []
    line, counted = 1, 0
    for match in _NODE.finditer(text):
        line, counted = line + text.count("\n", counted, match.start()), match.start()
        inside = tuple(filter(None, folders[:DEEPEST]))
        if match[1]:
            del folders[-1:]
        elif match[2] is None:
            yield from _mended(text, match.end(), inside, line, complain)
        else:
            attributes = _attributes(match[2])
            name = clean_line(
                unescaped(attributes.get("title") or attributes.get("text") or "")
            )  # many escape it twice
            subscription = _subscription(attributes, name, inside)
            if subscription:
                yield subscription
            elif address := attributes.get("xmlurl") or _included(attributes):
                complain(line, unfollowed(address))
            if not match[2].rstrip().endswith("/"):
                folders.append("" if subscription else name)
    if re.search(r"<opml\b", text, re.IGNORECASE) and not re.search(r"</opml\b", text[counted:], re.IGNORECASE):
        complain(line + text.count("\n", counted, len(text.rstrip())), "the list breaks off")


def _mended(text: str, start: int, inside: tuple[str, ...], line: int, complain: Complaint) -> Iterator[Subscription]:
    """The feed of an outline that does not end as it should, if its address is whole; its other attributes may be parts
    of one another. `start` is behind the outline's name.
    """
    broken = _BROKEN.match(text, start)
    words = broken[0] if broken else ""
    if start + len(words) < len(text):
        complain(line, f"not well-formed: {shown(f'<outline{words}')}")
    named = _WHOLE_ADDRESS.search(words)
    if named and (subscription := _subscription({"xmlurl": clean_line(unescaped(named[1]))}, "", inside)):
        yield subscription


def _uncommented(text: str) -> str:
    """The list without comments and character data, each line in its place; one without an end hides nothing, and is
    not searched for twice.
    """
    for end, stretch in _UNREAD:
        closed, mark, rest = text.rpartition(end)
        text = stretch.sub(lambda unread: "\n" * unread[0].count("\n"), closed + mark) + rest
    return text


def write_opml(subscriptions: Sequence[Subscription]) -> str:
    """The list as OPML 2.0, folders as outlines, in the order given."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += ["  <head><title>Subscriptions</title></head>", "  <body>"]
    by_folder: dict[tuple[str, ...], list[Subscription]] = {}
    for subscription in subscriptions:
        by_folder.setdefault(subscription.folders, []).append(subscription)
    inside: tuple[str, ...] = ()
    for folders, members in by_folder.items():
        lines += _way(inside, folders)
        lines += [_indented(len(folders), _outline(member)) for member in members]
        inside = folders
    return "\n".join([*lines, *_way(inside, ()), "  </body>", "</opml>", ""])


def _way(before: tuple[str, ...], after: tuple[str, ...]) -> list[str]:
    """The lines that leave one folder and enter another; what holds both stays open."""
    shared = len([*takewhile(lambda steps: steps[0] == steps[1], zip(before, after, strict=False))])
    left = [_indented(at, "</outline>") for at in reversed(range(shared, len(before)))]
    entered = [_indented(at, f"<outline text={quoteattr(after[at])}>") for at in range(shared, len(after))]
    return left + entered


def _indented(depth: int, line: str) -> str:
    return "    " + "  " * depth + line


def _outline(subscription: Subscription) -> str:
    name = quoteattr(subscription.title or subscription.url)
    site = f" htmlUrl={quoteattr(subscription.site)}" if subscription.site else ""
    tags = f" category={quoteattr(','.join(subscription.tags))}" if subscription.tags else ""
    return f'<outline type="rss" text={name} title={name} xmlUrl={quoteattr(subscription.url)}{site}{tags}/>'


def _attributes(words: str) -> dict[str, str]:
    """Attributes by lower-case name, references read once, cleaned."""
    pairs = ((match[1].lower(), match[2] or match[3] or match[4] or "") for match in _ATTRIBUTE.finditer(words))
    return {name: clean_line(unescaped(value[:4096])) for name, value in pairs}


def _included(attributes: dict[str, str]) -> str:
    """The other list that an outline leads to, which is never fetched; empty where it leads to none."""
    return attributes.get("url", "") if attributes.get("type", "").lower() == "include" else ""


def _subscription(attributes: dict[str, str], name: str, folders: tuple[str, ...]) -> Subscription | None:
    """The feed that an outline is; None for a folder, another list, and whatever is no web address."""
    kind = attributes.get("type", "").lower()
    if kind in ("include", "source"):
        return None
    named = attributes.get("xmlurl") or (attributes.get("url", "") if kind in _KINDS else "")
    url = listed_address(named)
    if not url:
        return None
    paths, tags = _categories(attributes.get("category", ""))
    title = "" if name in (named, url) else name[:300]  # an address in the place of a name, as we write it, is none
    return Subscription(url, title, folders or paths[:DEEPEST], clean_address(attributes.get("htmlurl", "")), tags)


def _categories(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first path of folders that the attribute `category` names, and its tags (OPML 2.0: `/a/b` against `tag`)."""
    named = [word.strip() for word in words.split(",")]
    paths = [path for word in named if word.startswith("/") and (path := _steps(word))]
    tags = tuple(dict.fromkeys(word for word in named if word and not word.startswith("/")))
    return (paths[0] if paths else ()), tags


def _steps(path: str) -> tuple[str, ...]:
    return tuple(step.strip() for step in path.split("/") if step.strip())
