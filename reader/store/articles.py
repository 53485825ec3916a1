"""Articles on their way into the library: what is new, what changed, and what must not come back.

An article is known by its origin and what the origin calls it. Its marks are a person's and survive every change of
its text; a removed article stays behind as a tombstone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum, auto
from hashlib import blake2b

from reader.model import Article, Block, Link
from reader.store import codec
from reader.store.database import Database
from reader.store.instants import from_micros, to_micros

FUTURE_SLACK = timedelta(hours=1)
"""A date further ahead than this is a mistake: the article is listed by when it was first seen."""

STRIDE = 1_000
"""Microseconds between neighbours of one moment, so that feeds which publish at midnight do not crowd each other."""

CHANGES_TAKEN = 24
"""A text that changed more often changes with every fetch (a counter, an advertisement) and is not followed further."""


class Fate(Enum):
    """What became of one article."""

    NEW = auto()
    CHANGED = auto()
    KNOWN = auto()
    GONE = auto()
    """It was removed, and stays so."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a batch."""

    ids: tuple[int, ...] = ()
    """Every article of it that the library shows, in the batch's order."""
    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()

    def __add__(self, other: "Stored") -> "Stored":
        return Stored(self.ids + other.ids, self.new + other.new, self.changed + other.changed)


def store(
    database: Database, articles: Iterable[Article], feed: int | None, now: datetime, *, after: int = 0
) -> Stored:
    """Keep a batch, as a part of the caller's transaction; `after` of the same document came before it.

    A feed's articles have its address as their origin, whatever led there. Nothing is kept for a feed that was removed
    while it was being fetched. Without a feed the articles were opened by hand, and then a removed one comes back.
    The oldest is written first, because the search index takes ascending rows together.
    """
    address = database.value("SELECT url FROM feeds WHERE id = ? AND removed_at IS NULL", (feed,))
    if feed is not None and address is None:
        return Stored()
    batch = list(articles)
    kept: dict[int, tuple[Fate, int]] = {}
    for place in sorted(range(len(batch)), key=lambda place: (batch[place].published, -place)):
        article = batch[place] if feed is None else replace(batch[place], origin=address)
        kept[place] = _keep(database, article, feed, now, after + place)
    fates = [kept[place] for place in range(len(batch))]
    return Stored(
        tuple(dict.fromkeys(number for fate, number in fates if fate is not Fate.GONE)),
        tuple(number for fate, number in fates if fate is Fate.NEW),
        tuple(number for fate, number in fates if fate is Fate.CHANGED),
    )


def _keep(database: Database, article: Article, feed: int | None, now: datetime, place: int) -> tuple[Fate, int]:
    row = database.row(
        "SELECT a.id, a.gone_at, t.given, t.changes, t.fuller FROM articles a LEFT JOIN texts t ON t.article = a.id"
        " WHERE a.origin = ? AND a.guid = ?",
        (article.origin, article.guid),
    )
    if row is None:
        return Fate.NEW, _insert(database, article, feed, now, place)
    number, gone_at, given, changes, fuller = row
    if gone_at is not None:
        if feed is not None:
            return Fate.GONE, number
        _revive(database, number, article, now)
        return Fate.NEW, number
    if feed is not None:
        database.run("UPDATE articles SET feed = ? WHERE id = ? AND feed IS NOT ?", (feed, number, feed))
    if changes >= CHANGES_TAKEN or given == given_hash(article):
        return Fate.KNOWN, number
    _update(database, number, article, fuller=bool(fuller))
    return Fate.CHANGED, number


def text_hash(text: str, day: date) -> bytes:
    """What an analysis is kept under: the text and the day that its dates are resolved against."""
    return blake2b(f"{day.isoformat()}\n{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def given_hash(article: Article) -> bytes:
    """Differs when what the origin gives differs. An assumed date is not given, and an address may move."""
    return _given_hash(article, codec.encode(article.blocks), codec.encode(article.links))


def _given_hash(article: Article, blocks: str, links: str) -> bytes:
    """The same, with the blocks and links as they are kept: to encode them is half of the work."""
    told = replace(article, origin="", blocks=(), links=())
    if article.date_assumed:
        told = replace(told, published=from_micros(0), day=date.min)
    words = f"{codec.encode(told)}{blocks}{links}"
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def read(database: Database, number: int) -> Article | None:
    """One article, whole."""
    row = database.row(
        "SELECT a.title, t.text, a.published, a.day, a.date_assumed, a.source, a.author, a.link, a.origin, a.guid,"
        " t.summary, a.tags, t.blocks, t.links FROM articles a JOIN texts t ON t.article = a.id"
        " WHERE a.id = ? AND a.gone_at IS NULL",
        (number,),
    )
    if row is None:
        return None
    title, text, published, day, assumed, source, author, link, origin, guid, summary, tags, blocks, links = row
    return Article(
        title=title,
        text=text,
        published=from_micros(published),
        day=date.fromisoformat(day),
        date_assumed=bool(assumed),
        source=source,
        author=author,
        link=link,
        origin=origin,
        guid=guid,
        summary=summary,
        tags=codec.decode(tuple[str, ...], tags),
        blocks=codec.decode(tuple[Block, ...], blocks),
        links=codec.decode(tuple[Link, ...], links),
    )


def keep_full(database: Database, number: int, article: Article) -> None:
    """Put a fuller text in the place of the one the feed gave; the article keeps its title, its date and its marks."""
    unindex(database, number)
    database.run(
        "UPDATE texts SET text = ?, blocks = ?, links = ?, fuller = 1 WHERE article = ?",
        (article.text, codec.encode(article.blocks), codec.encode(article.links), number),
    )
    database.run("UPDATE articles SET author = ? WHERE id = ? AND author = ''", (article.author, number))
    if database.value("SELECT 1 FROM texts WHERE article = ?", (number,)):
        _rehash(database, number, article.text)
    index(database, number)


def drop(database: Database, where: str, values: Sequence[object] = ()) -> int:
    """Delete articles without a tombstone, as a part of the caller's transaction; how many.

    `where` is a condition of ours on the table `articles`, with values to bind.
    """
    rows = database.rows(f"SELECT id FROM articles WHERE {where}", values)
    for (number,) in rows:
        unindex(database, number)
        database.run("DELETE FROM articles WHERE id = ?", (number,))
    return len(rows)


def clear(database: Database, number: int) -> None:
    """Leave nothing of a tombstone but what it is known by, as a part of the caller's transaction."""
    unindex(database, number)
    database.run("DELETE FROM texts WHERE article = ?", (number,))
    database.run("DELETE FROM places WHERE article = ?", (number,))
    database.run(
        "UPDATE articles SET title = '', source = '', author = '', link = '', tags = '[]', hash = x'' WHERE id = ?",
        (number,),
    )


def index(database: Database, number: int) -> None:
    """Take an article's words into the search index, as they are now."""
    database.run(
        "INSERT INTO words (rowid, title, text, author, source, tags)"
        " SELECT sort, title, text, author, source, tags FROM searchable"
        " WHERE sort = (SELECT sort FROM articles WHERE id = ?)",
        (number,),
    )


def unindex(database: Database, number: int) -> None:
    """Take an article's words out of the search index: before they change, because SQLite needs the old ones."""
    database.run(
        "INSERT INTO words (words, rowid, title, text, author, source, tags)"
        " SELECT 'delete', sort, title, text, author, source, tags FROM searchable"
        " WHERE sort = (SELECT sort FROM articles WHERE id = ?)",
        (number,),
    )


def _free_place(database: Database, article: Article, feed: int | None, now: datetime, place: int) -> int:
    """Where a new article stands among all: its time, or a little before where others stand already.

    Articles of one moment stand in their feed's order, with room between them for those of other feeds.
    """
    moment = article.published if article.published <= now + FUTURE_SLACK else now
    free = to_micros(moment) - place * STRIDE - (feed or 0) % STRIDE
    while database.value("SELECT 1 FROM articles WHERE sort = ?", (free,)):
        free -= 1
    return free


def _insert(database: Database, article: Article, feed: int | None, now: datetime, place: int) -> int:
    number = database.insert(
        "INSERT INTO articles (origin, guid, feed, sort, title, source, author, link, tags, published, day,"
        " date_assumed, first_seen, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article.origin,
            article.guid,
            feed,
            _free_place(database, article, feed, now, place),
            article.title,
            article.source,
            article.author,
            article.link,
            codec.encode(article.tags),
            to_micros(article.published),
            article.day.isoformat(),
            article.date_assumed,
            to_micros(now),
            text_hash(article.text, article.day),
        ),
    )
    _insert_text(database, number, article)
    return number


def _insert_text(database: Database, number: int, article: Article) -> None:
    blocks, links = codec.encode(article.blocks), codec.encode(article.links)
    given = _given_hash(article, blocks, links)
    database.run(
        "INSERT INTO texts (article, text, summary, blocks, links, given) VALUES (?, ?, ?, ?, ?, ?)",
        (number, article.text, article.summary, blocks, links, given),
    )
    index(database, number)


def _revive(database: Database, number: int, article: Article, now: datetime) -> None:
    """A tombstone becomes an article again, unread and without its old marks."""
    unindex(database, number)
    database.run("DELETE FROM texts WHERE article = ?", (number,))
    database.run(
        "UPDATE articles SET gone_at = NULL, read_at = NULL, starred = 0, first_seen = ? WHERE id = ?",
        (to_micros(now), number),
    )
    _insert_text(database, number, article)
    _update(database, number, article, fuller=False)


def _update(database: Database, number: int, article: Article, *, fuller: bool) -> None:
    """Take what changed. A fuller text stays, and so does a date when the new one is only assumed.

    The article keeps its place in lists: feeds that renew their dates with every edit do not push it up.
    """
    unindex(database, number)
    database.run(
        "UPDATE articles SET title = ?, source = ?, author = ?, link = ?, tags = ? WHERE id = ?",
        (article.title, article.source, article.author, article.link, codec.encode(article.tags), number),
    )
    if not article.date_assumed:
        database.run(
            "UPDATE articles SET published = ?, day = ?, date_assumed = 0 WHERE id = ?",
            (to_micros(article.published), article.day.isoformat(), number),
        )
    database.run(
        "UPDATE texts SET summary = ?, given = ?, changes = changes + 1 WHERE article = ?",
        (article.summary, given_hash(article), number),
    )
    if not fuller:
        _update_text(database, number, article)
    index(database, number)


def _update_text(database: Database, number: int, article: Article) -> None:
    database.run(
        "UPDATE texts SET text = ?, blocks = ?, links = ?, fuller = 0 WHERE article = ?",
        (article.text, codec.encode(article.blocks), codec.encode(article.links), number),
    )
    _rehash(database, number, article.text)


def _rehash(database: Database, number: int, text: str) -> None:
    """Note the text that an article has now; an analysis of another one no longer counts."""
    day = date.fromisoformat(database.value("SELECT day FROM articles WHERE id = ?", (number,)))
    database.run(
        "UPDATE articles SET hash = ?1, analysed = iif(hash = ?1, analysed, 0) WHERE id = ?2",
        (text_hash(text, day), number),
    )
