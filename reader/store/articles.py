"""Articles in their tables: read whole, changed, brought back, cleared, and kept in step with the search index.

Their marks are a person's and survive every change of a text. How new ones come in is left to `arrivals.py`.
"""

from collections.abc import Sequence
from datetime import date, datetime

from reader.model import Article, Block, Link
from reader.store import codec, versions
from reader.store.entry import Entry, entry, text_hash
from reader.store.file.database import Database
from reader.store.instants import from_micros, to_micros

_TEXT = "INSERT INTO texts (article, text, summary, blocks, links, given) VALUES (?, ?, ?, ?, ?, ?)"
_INDEX = "INSERT INTO words (rowid, title, text, author, source, tags) VALUES (?, ?, ?, ?, ?, ?)"
"""The words are bound: `INSERT ... SELECT` makes FTS5 write out at each row what it has gathered, which takes three
times as long."""


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
        former=versions.of(database, number, title, text),
    )


def keep_full(database: Database, number: int, article: Article) -> None:
    """Put a fuller text in the place of the one the feed gave; the article keeps its title, its marks and its place.

    Where the feed gave no date, it takes that of the fuller article, unless that lies ahead of when it was first seen.
    """
    unindex(database, number)
    given = entry(article)
    database.run(
        "UPDATE texts SET text = ?, blocks = ?, links = ?, fuller = 1 WHERE article = ?",
        (given.text, given.blocks, given.links, number),
    )
    versions.forget_texts(database, number)
    if not article.date_assumed:
        database.run(
            "UPDATE articles SET published = ?, day = ?, date_assumed = 0"
            " WHERE id = ? AND date_assumed AND ? <= first_seen",
            (given.published, given.day, number, given.published),
        )
    database.run("UPDATE articles SET author = ? WHERE id = ? AND author = ''", (article.author, number))
    if database.value("SELECT 1 FROM texts WHERE article = ?", (number,)):
        _rehash(database, number, article.text)
    index(database, number)


def tag(database: Database, numbers: Sequence[int], name: str) -> None:
    """Give articles a tag beside those they have, as a part of the caller's transaction."""
    for number in numbers:
        tags = codec.decode(tuple[str, ...], database.value("SELECT tags FROM articles WHERE id = ?", (number,)))
        if name not in tags:
            unindex(database, number)
            database.run("UPDATE articles SET tags = ? WHERE id = ?", (codec.encode((*tags, name)), number))
            index(database, number)


def own_tags(database: Database, number: int) -> tuple[str, ...]:
    """The tags that somebody gave an article, beside those of its feed and of the rules."""
    tags: str | None = database.value("SELECT own_tags FROM articles WHERE id = ?", (number,))
    return codec.decode(tuple[str, ...], tags or "[]")


def set_own_tags(database: Database, number: int, own: Sequence[str]) -> bool:
    """Give an article these tags in the place of those that somebody gave it before, as a part of the caller's
    transaction; whether that changed something.
    """
    before = own_tags(database, number)
    tags: str | None = database.value("SELECT tags FROM articles WHERE id = ? AND gone_at IS NULL", (number,))
    if tags is None or before == tuple(own):
        return False
    others = [name for name in codec.decode(tuple[str, ...], tags) if name not in before]
    unindex(database, number)
    database.run(
        "UPDATE articles SET tags = ?, own_tags = ? WHERE id = ?",
        (codec.encode(tuple(dict.fromkeys((*others, *own)))), codec.encode(tuple(own)), number),
    )
    index(database, number)
    return True


def drop(database: Database, where: str, values: Sequence[object]) -> int:
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
    database.run("DELETE FROM versions WHERE article = ?", (number,))
    database.run(
        "UPDATE articles SET title = '', source = '', author = '', link = '', tags = '[]', own_tags = '[]', hash = x''"
        " WHERE id = ?",
        (number,),
    )


def index(database: Database, number: int) -> None:
    """Take an article's words into the search index, as they are now."""
    row = database.row(
        "SELECT sort, title, text, author, source, tags FROM searchable"
        " WHERE sort = (SELECT sort FROM articles WHERE id = ?)",
        (number,),
    )
    if row:
        database.run(_INDEX, row)


def unindex(database: Database, number: int) -> None:
    """Take an article's words out of the search index: before they change, because SQLite needs the old ones."""
    database.run(
        "INSERT INTO words (words, rowid, title, text, author, source, tags)"
        " SELECT 'delete', sort, title, text, author, source, tags FROM searchable"
        " WHERE sort = (SELECT sort FROM articles WHERE id = ?)",
        (number,),
    )


def add_texts(database: Database, rows: Sequence[tuple[int, int, Entry]]) -> None:
    """The texts of new articles, each with its number and its place among all, in ascending order of the places."""
    database.run_many(_TEXT, (_text_row(number, given) for number, _, given in rows))
    database.run_many(_INDEX, ((sort, *given.words) for _, sort, given in rows))


def revive(database: Database, number: int, given: Entry, now: datetime) -> None:
    """A tombstone becomes an article again, unread and without its old marks."""
    unindex(database, number)
    database.run("DELETE FROM texts WHERE article = ?", (number,))
    database.run("DELETE FROM versions WHERE article = ?", (number,))
    database.run(
        "UPDATE articles SET gone_at = NULL, read_at = NULL, starred = 0, own_tags = '[]', first_seen = ? WHERE id = ?",
        (to_micros(now), number),
    )
    database.run(_TEXT, _text_row(number, given))
    index(database, number)
    update(database, number, given, fuller=False)


def update(database: Database, number: int, given: Entry, *, fuller: bool) -> None:
    """Take what changed. A fuller text stays, and so does a date when the new one is only assumed.

    The article keeps its place in lists: feeds that renew their dates with every edit do not push it up.
    """
    tags, own = given.tags, own_tags(database, number)
    if own:
        tags = codec.encode(tuple(dict.fromkeys((*codec.decode(tuple[str, ...], tags), *own))))
    unindex(database, number)
    database.run(
        "UPDATE articles SET title = ?, source = ?, author = ?, link = ?, tags = ? WHERE id = ?",
        (given.title, given.source, given.author, given.link, tags, number),
    )
    if not given.date_assumed:
        database.run(
            "UPDATE articles SET published = ?, day = ?, date_assumed = 0 WHERE id = ?",
            (given.published, given.day, number),
        )
    database.run(
        "UPDATE texts SET summary = ?, given = ?, changes = changes + 1 WHERE article = ?",
        (given.summary, given.given, number),
    )
    if not fuller:
        _update_text(database, number, given)
    index(database, number)


def _update_text(database: Database, number: int, given: Entry) -> None:
    database.run(
        "UPDATE texts SET text = ?, blocks = ?, links = ?, fuller = 0 WHERE article = ?",
        (given.text, given.blocks, given.links, number),
    )
    _rehash(database, number, given.text)


def _text_row(number: int, given: Entry) -> tuple[object, ...]:
    return number, given.text, given.summary, given.blocks, given.links, given.given


def _rehash(database: Database, number: int, text: str) -> None:
    """Note the text that an article has now; an analysis of another one no longer counts."""
    day = date.fromisoformat(database.value("SELECT day FROM articles WHERE id = ?", (number,)))
    hashed = text_hash(text, day)
    database.run(
        "UPDATE articles SET hash = ?, analysed = iif(hash = ?, analysed, 0) WHERE id = ?", (hashed, hashed, number)
    )
