"""The feeds that a page names as its own, and where else one may lie.

Nothing is fetched: `guesses` are addresses worth trying, and no more.
"""

import re
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from reader.sources.encoding import declared_encoding, decode
from reader.text.address import clean_address
from reader.text.clean import clean_line
from reader.text.html import LARGEST, too_deep

_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml")
_PLACES = ("feed", "rss.xml", "atom.xml", "feed.xml", "index.xml", "rss", "feed.json")
"""Where the common publishing programs put a feed (WordPress, Hugo, Jekyll, Ghost, and by hand)."""
MOST = 30
"""Feeds taken of one page."""
_COMMENTS = re.compile(r"\bcomments\b", re.IGNORECASE)
"""In many: "Comment" is what British papers call their opinions."""


_LOOKS = re.compile(r"(?<![a-z])(?:rss|atom|feeds?|rdf)(?:2|[_-]?xml)?(?![a-z])|\.xml$", re.IGNORECASE)
"""What the path or the question of a feed's address mostly has."""
_FORM = re.compile(
    r"(?<![a-z])(?:(?:rss|atom)(?:[ _-]?[012]\.?\d{0,2})?|rdf|xml|json|feeds?|alt|format|type|index)(?![a-z])|[\W_]+",
    re.IGNORECASE,
)
"""What the titles and addresses of one feed in several forms differ by."""
MOST_PLACES = 5
"""Links of a page that are tried: each asks its server."""


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page names."""

    url: str
    title: str = ""


def find_feeds(page: bytes, url: str, content_type: str = "") -> tuple[FoundFeed, ...]:
    """The feeds that the page at `url` links as its alternates, in the order of the page, each address once."""
    tree, base = _tree(page, url, content_type)
    found: dict[str, FoundFeed] = {}
    for node in tree.css("link[href]"):
        attributes = node.attributes
        relation = (attributes.get("rel") or "").lower().split()
        kind = (attributes.get("type") or "").lower().partition(";")[0].strip()
        named = "alternate" in relation and (
            kind in _TYPES or (kind == "application/json" and "hreflang" not in attributes)
        )
        address = clean_address(attributes.get("href") or "", base) if named or "feed" in relation else ""
        if address and len(found) < MOST:
            found.setdefault(address, FoundFeed(address, clean_line(attributes.get("title") or "")[:300]))
    return tuple(found.values())


def one_of_each(found: tuple[FoundFeed, ...]) -> tuple[FoundFeed, ...]:
    """The feeds without those that are another one in another form: many pages name theirs as RSS and as Atom."""
    kept: dict[tuple[str, str, str], FoundFeed] = {}
    for feed in found:
        parts = urlsplit(feed.url)
        place = _FORM.sub(" ", f"{parts.path}?{parts.query}").strip()
        kept.setdefault((parts.netloc, place, _FORM.sub(" ", feed.title).strip()), feed)
    return tuple(kept.values())


def find_places(page: bytes, url: str, content_type: str = "") -> tuple[str, ...]:
    """Where the page's links lead that look like feeds of its own host: many pages name theirs to people alone."""
    tree, base = _tree(page, url, content_type)
    home = urlsplit(url).netloc.casefold()
    found: dict[str, None] = {}
    for node in tree.css("a[href]"):
        address = clean_address(node.attributes.get("href") or "", base).partition("#")[0]
        parts = urlsplit(address)
        if parts.netloc.casefold() == home and _LOOKS.search(f"{parts.path}?{parts.query}".removesuffix("?")):
            found[address] = None
    return tuple(islice(found, MOST_PLACES))


def _tree(page: bytes, url: str, content_type: str) -> tuple[LexborHTMLParser, str]:
    """A page, of a nest its head alone, and what its addresses are resolved against."""
    text = decode(page, declared_encoding(page, content_type))[:LARGEST]
    if too_deep(text):
        text = text[: text.lower().find("<body") + 1 or 100_000]
    tree = LexborHTMLParser(text)
    base_node = tree.css_first("base[href]")
    return tree, clean_address((base_node.attributes.get("href") or "") if base_node else "", url) or url


def of_articles(found: tuple[FoundFeed, ...]) -> tuple[FoundFeed, ...]:
    """Those that are not of readers' comments, which most blogs name beside their own; all where there is no other."""
    return tuple(feed for feed in found if not _COMMENTS.search(f"{feed.title} {urlsplit(feed.url).path}")) or found


def guesses(url: str) -> tuple[str, ...]:
    """Addresses where a site that names no feed may have one: beside the page first, then at its root."""
    here = url if url.endswith("/") else f"{url}/"
    places = [urljoin(here, place) for place in _PLACES[:1]] + [urljoin(url, f"/{place}") for place in _PLACES]
    return tuple(dict.fromkeys(filter(None, (clean_address(place) for place in places))))
