"""Subscription lists (OPML) in and out. Nothing is fetched: includes are left aside, and only web addresses are taken.

The list is scanned for its outlines and not parsed as XML: no entity is expanded, depth costs nothing, and one that is
broken in one place gives everything before and behind it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import takewhile
from xml.sax.saxutils import escape, quoteattr

from reader.errors import SourceError
from reader.sources.addresses import typed_address
from reader.sources.encoding import declared_encoding, decode
from reader.text.address import clean_address
from reader.text.clean import clean_line

MOST = 100_000
"""Subscriptions that are taken from one list."""
DEEPEST = 32
"""Folders in folders that are remembered; deeper ones count as the last of these."""

_NODE = re.compile(r"<(/?)(?:[a-z]+:)?outline\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>", re.IGNORECASE)
_UNREAD = (("-->", re.compile(r"<!--.*?-->", re.DOTALL)), ("]]>", re.compile(r"<!\[CDATA\[.*?\]\]>", re.DOTALL)))
"""What closes a stretch that is not read, and the whole of it."""
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([A-Za-z_:][\w:.-]*+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
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


def read_opml(data: bytes, subject: str, refused: Callable[[str], object] = lambda _: None) -> tuple[Subscription, ...]:
    """Every feed of a list, each address once. Raises SourceError where there is no list at all.

    `refused` is told what stands in the place of an address and is none of the web: a command, a file, another list.
    """
    text = _uncommented(decode(data, declared_encoding(data)))
    if not re.search(r"<(?:[a-z]+:)?(?:opml|outline)\b", text, re.IGNORECASE):
        raise SourceError(subject, "no list of subscriptions in it")
    found: dict[str, Subscription] = {}
    folders: list[str] = []
    for match in _NODE.finditer(text):
        if match[1]:
            del folders[-1:]
            continue
        attributes = _attributes(match[2])
        name = attributes.get("title") or attributes.get("text") or ""
        subscription = _subscription(attributes, name, tuple(filter(None, folders[:DEEPEST])))
        if subscription is None and (address := attributes.get("xmlurl") or _included(attributes)):
            refused(address)
        if subscription and len(found) < MOST:
            found.setdefault(subscription.url, subscription)
        if not match[2].rstrip().endswith("/"):
            folders.append("" if subscription else name)
    return tuple(found.values())


def _uncommented(text: str) -> str:
    """The list without comments and character data; one without an end hides nothing, and is not searched for twice."""
    for end, stretch in _UNREAD:
        closed, mark, rest = text.rpartition(end)
        text = stretch.sub("", closed + mark) + rest
    return text


def write_opml(subscriptions: Sequence[Subscription], title: str = "Subscriptions") -> str:
    """The list as OPML 2.0, folders as outlines, in the order given."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += [f"  <head><title>{escape(clean_line(title))}</title></head>", "  <body>"]
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
    pairs = ((match[1].lower(), match[2] if match[2] is not None else match[3]) for match in _ATTRIBUTE.finditer(words))
    return {name: clean_line(unescape(value[:4096])) for name, value in pairs}


def _included(attributes: dict[str, str]) -> str:
    """The other list that an outline leads to, which is never fetched; empty where it leads to none."""
    return attributes.get("url", "") if attributes.get("type", "").lower() == "include" else ""


def _subscription(attributes: dict[str, str], name: str, folders: tuple[str, ...]) -> Subscription | None:
    """The feed that an outline is; None for a folder, another list, and whatever is no web address."""
    kind = attributes.get("type", "").lower()
    if kind in ("include", "source"):
        return None
    named = attributes.get("xmlurl") or (attributes.get("url", "") if kind in _KINDS else "")
    url = clean_address(typed_address(named) if named[:5].lower() == "feed:" else named)
    if not url:
        return None
    paths, tags = _categories(attributes.get("category", ""))
    return Subscription(url, name[:300], folders or paths[:DEEPEST], clean_address(attributes.get("htmlurl", "")), tags)


def _categories(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first path of folders that the attribute `category` names, and its tags (OPML 2.0: `/a/b` against `tag`)."""
    named = [word.strip() for word in words.split(",")]
    paths = [path for word in named if word.startswith("/") and (path := _steps(word))]
    tags = tuple(dict.fromkeys(word for word in named if word and not word.startswith("/")))
    return (paths[0] if paths else ()), tags


def _steps(path: str) -> tuple[str, ...]:
    return tuple(step.strip() for step in path.split("/") if step.strip())
