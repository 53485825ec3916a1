"""What articles were before their papers changed them. A change that cannot be read, as of blanks, is none."""

from datetime import datetime

from reader.model import Former
from reader.store.entry import Entry
from reader.store.file.database import Database
from reader.store.instants import from_micros, to_micros

MOST = 8
"""Versions of an article that are kept: the first one, and those before the last changes."""

_UNTIL = "(SELECT until FROM versions WHERE article = ?1 ORDER BY until LIMIT 1 OFFSET {})"


def keep(database: Database, number: int, given: Entry, now: datetime, *, fuller: bool) -> None:
    """Keep what an article is, where it is about to be otherwise, as a part of the caller's transaction.

    `fuller`: it has the text of its page, which a feed does not change.
    """
    row = database.row(
        "SELECT a.title, t.text FROM articles a JOIN texts t ON t.article = a.id WHERE a.id = ?", (number,)
    )
    if row is None:
        return
    title, text = row
    same_text = fuller or not text or _are_same(("", text), ("", given.text))
    if same_text and _are_same((title, ""), (given.title, "")):
        return
    # Of several changes of one moment, what stood before them all is kept.
    database.run(
        "INSERT OR IGNORE INTO versions (article, until, title, text) VALUES (?, ?, ?, ?)",
        (number, to_micros(now), title, None if same_text else text),
    )
    _drop_second(database, number)


def _drop_second(database: Database, number: int) -> None:
    """Where there are too many, drop the one after the first, which had the same text where it has none of its own."""
    first, second = _UNTIL.format("0"), _UNTIL.format("1")
    if database.value("SELECT count(*) FROM versions WHERE article = ?1", (number,)) > MOST:
        database.run(
            "UPDATE versions SET text = coalesce(text, (SELECT text FROM versions"
            f" WHERE article = ?1 AND until = {second})) WHERE article = ?1 AND until = {first}",
            (number,),
        )
        database.run(f"DELETE FROM versions WHERE article = ?1 AND until = {second}", (number,))


def forget_texts(database: Database, number: int) -> None:
    """Its page gave a fuller text, with which what its feed wrote before cannot be compared; headlines can."""
    database.run("UPDATE versions SET text = NULL WHERE article = ?", (number,))
    database.run(
        "DELETE FROM versions WHERE article = ?1 AND title = coalesce("
        "(SELECT n.title FROM versions n WHERE n.article = ?1 AND n.until > versions.until ORDER BY n.until LIMIT 1),"
        " (SELECT title FROM articles WHERE id = ?1))",
        (number,),
    )


def of(database: Database, number: int, title: str, text: str) -> tuple[Former, ...]:
    """What an article with this headline and text was before, the oldest first; nothing of what only came back."""
    rows = database.rows("SELECT until, title, text FROM versions WHERE article = ? ORDER BY until DESC", (number,))
    found: list[Former] = []
    for until, headline, words in rows:
        before = headline, text if words is None else words
        if not _are_same(before, (title, text)):
            found.append(Former(from_micros(until), *before))
        title, text = before
    return tuple(reversed(found))


def _are_same(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether headline and text are the same but for blanks."""
    return all(a == b or a.split() == b.split() for a, b in zip(one, other, strict=True))
