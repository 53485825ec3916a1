"""An article as the tables hold it. To make one is most of the work of storing it and needs no database, so that it can
be done before, and in another process.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from hashlib import blake2b
from operator import attrgetter

from reader.model import Article
from reader.store import codec
from reader.store.instants import from_micros, to_micros
from reader.store.spacing import spaced


@dataclass(frozen=True, slots=True)
class Entry:
    """The columns of one article, as text and numbers."""

    origin: str
    guid: str
    title: str
    source: str
    author: str
    link: str
    tags: str
    published: int
    """Microseconds since 1970."""
    day: str
    date_assumed: bool
    text: str
    summary: str
    blocks: str
    links: str
    hash: bytes
    """What an analysis is kept under."""
    given: bytes
    """Differs when what the origin gives differs."""
    words: tuple[str, str, str, str, str]
    """Title, text, author, source and tags as the search index takes them."""


def entry(article: Article) -> Entry:
    """What the tables hold of an article. Its text, which is long, is encoded once and hashed once."""
    tags, blocks, links = codec.encode(article.tags), codec.encode(article.blocks), codec.encode(article.links)
    encoded = _encoded(article.text)
    hashed = _text_hash(encoded, article.day)
    return Entry(
        origin=article.origin,
        guid=article.guid,
        title=article.title,
        source=article.source,
        author=article.author,
        link=article.link,
        tags=tags,
        published=to_micros(article.published),
        day=article.day.isoformat(),
        date_assumed=article.date_assumed,
        text=article.text,
        summary=article.summary,
        blocks=blocks,
        links=links,
        hash=hashed,
        given=_given_hash(article, blocks, links, _digest(encoded) if article.date_assumed else hashed),
        words=(
            spaced(article.title),
            spaced(article.text, encoded),
            spaced(article.author),
            spaced(article.source),
            spaced(tags),
        ),
    )


def entries(articles: Iterable[Article]) -> tuple[Entry, ...]:
    """What the tables hold of several."""
    return tuple(entry(article) for article in articles)


def text_hash(text: str, day: date) -> bytes:
    """What an analysis is kept under: the text and the day that its dates are resolved against."""
    return _text_hash(_encoded(text), day)


def _text_hash(encoded: bytes, day: date) -> bytes:
    return _digest(_encoded(f"{day.isoformat()}\n"), encoded)


_NAMES = tuple(field.name for field in fields(Article))
_VALUES = attrgetter(*_NAMES)
_APART: dict[str, object] = {"origin": "", "guid": "", "text": "", "blocks": (), "links": ()}
_ASSUMED: dict[str, object] = {"published": from_micros(0), "day": date.min}


def _given_hash(article: Article, blocks: str, links: str, of_text: bytes) -> bytes:
    """Of all that is given, with the blocks and links as they are kept, and a hash in the place of the text.

    An assumed date is not given, an address may move, and some feeds call their articles anew at every fetch.
    """
    blank = {**_APART, **_ASSUMED} if article.date_assumed else _APART
    told = [blank.get(name, value) for name, value in zip(_NAMES, _VALUES(article), strict=True)]
    return _digest(_encoded(f"{codec.encode(told)}{blocks}{links}"), of_text)


def _encoded(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")


def _digest(*parts: bytes) -> bytes:
    found = blake2b(digest_size=16)
    for part in parts:
        found.update(part)
    return found.digest()
