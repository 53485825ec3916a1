"""What articles were before their papers changed them. A change that cannot be read, as of blanks, is none."""

from datetime import datetime

from reader.model import Former
from reader.store.entry import Entry
from reader.store.file.database import Database
from reader.store.instants import from_micros, to_micros

MOST = 8
"""Versions of an article that are kept: the first one, and those before the last changes."""


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
    same_text = fuller or not text or text.split() == given.text.split()
    if same_text and title.split() == given.title.split():
        return
    database.run(
        "INSERT OR REPLACE INTO versions (article, until, title, text) VALUES (?, ?, ?, ?)",
        (number, to_micros(now), title, None if same_text else text),
    )
    database.run(
        "DELETE FROM versions WHERE article = ?1 AND until IN"
        " (SELECT until FROM versions WHERE article = ?1 ORDER BY until LIMIT max(0, ?2) OFFSET 1)",
        (number, database.value("SELECT count(*) FROM versions WHERE article = ?", (number,)) - MOST),
    )


def forget_texts(database: Database, number: int) -> None:
    """Its page gave a fuller text, with which what its feed wrote before cannot be compared; headlines can."""
    database.run("UPDATE versions SET text = NULL WHERE article = ?", (number,))


def of(database: Database, number: int, text: str) -> tuple[Former, ...]:
    """What an article with this text was before, the oldest first."""
    rows = database.rows("SELECT until, title, text FROM versions WHERE article = ? ORDER BY until DESC", (number,))
    found: list[Former] = []
    for until, title, before in rows:
        text = text if before is None else before
        found.append(Former(from_micros(until), title, text))
    return tuple(reversed(found))
