"""Entries of a feed into articles, whatever the feed's form: what they are known by, and when they count as published.

Pure; parsing is left to `feed` and `jsonfeed`.
"""

import hashlib
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain, islice

from reader.model import Article
from reader.sources.around.dates import believed
from reader.sources.around.titles import parted
from reader.sources.origin import Findings, Origin, make_article, shorten
from reader.text.address import path_name, site_name
from reader.text.body import Body
from reader.text.clean import clean_line

MOST = 20_000
"""Entries of one feed that are taken, the first ones."""
NAME_LENGTH = 120
"""Characters of a feed's name that are kept: it stands above each of its articles."""
NO_FEED = "no feed in it"
"""The problem of a document that is something else, or nothing."""


_NOTHING = Findings(Body())


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """What one document of a feed says."""

    title: str
    site: str
    """The address of the site it belongs to, or empty."""
    entries: tuple[Article, ...] = ()
    """In the order of the document, each with a guid that no other has."""
    problem: str = ""
    """What is wrong with the document, in words; entries may have come all the same."""
    is_feed: bool = True
    ttl: timedelta | None = None
    """How long the feed asks to be left alone."""
    breaks_off: bool = False
    """The document has no end, so there may be more entries."""


@dataclass(frozen=True, slots=True)
class FeedHead:
    """What a feed says of itself, clean."""

    title: str = ""
    site: str = ""
    author: str = ""
    problem: str = ""
    ttl: timedelta | None = None
    breaks_off: bool = False


def make_feed(head: FeedHead, raw: Iterable[Findings], url: str, now: datetime) -> ParsedFeed:
    """The feed at `url` as articles."""
    title = shorten(head.title, NAME_LENGTH) or _called(head.site, url)
    origin = Origin(url, url, title, now, base=url)
    own = (site_name(head.site), site_name(url))
    seen = Counter[str]()
    entries: list[Article] = []
    document = [found for found in islice(raw, MOST) if found != _NOTHING]
    shared = _shared(document) | {_place(head.site)}
    for position, found in enumerate(document):
        guid = _identity(found, shared)
        seen[guid] += 1
        is_own = found.link.startswith(head.site or url) or site_name(found.link) in own
        headline, publisher = parted(found.title, "" if is_own else found.link, found.source, title)
        known = replace(
            found,
            title=headline,
            source=found.source or publisher,
            guid=guid if seen[guid] == 1 else f"{guid}|{seen[guid]}",
            author=found.author or head.author,
            when=believed(found.when, now),
        )
        # Entries without a date keep the order of the document, newest first.
        here = origin if known.when else replace(origin, seen=now - timedelta(seconds=position))
        entries.append(make_article(known, here))
    return ParsedFeed(title, head.site, tuple(entries), head.problem, ttl=head.ttl, breaks_off=head.breaks_off)


def _called(site: str, url: str) -> str:
    """What a feed without a title is called: by its host, and by what tells it from others of that host."""
    host = site_name(site) or site_name(url)
    return host + (path_name(site) or (path_name(url) if host == site_name(url) else ""))


def _shared(document: Sequence[Findings]) -> set[str]:
    """What several entries of a document give as their guid, or as their link."""
    names = Counter(found.guid for found in document if found.guid)
    links = Counter(_place(found.link) for found in document if found.link)
    return {name for name, count in chain(names.items(), links.items()) if count > 1}


def _place(link: str) -> str:
    return link.removesuffix("/")


def _identity(found: Findings, shared: Container[str]) -> str:
    """The entry's guid or else its link, if no other entry has it; the link of the whole site is no entry's own.
    Else it is known by its words, wherever in the document it stands.
    """
    own, link = clean_line(found.guid), "" if _place(found.link) in shared else found.link
    if own and found.guid not in shared:
        return own
    if not link:
        told = found.when.published.isoformat() if found.when else found.body.text or found.summary
        link = _digest(clean_line(found.title) + "\n" + told)
    return f"{own}|{link}" if own else link


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
