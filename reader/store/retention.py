"""What the library lets go of by itself: old articles, and the remains of removed ones. Starred articles stay.

A tombstone remains of every article a feed brought, so that the feed does not bring it back.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.store import articles, findings, removal
from reader.store.file.database import Database
from reader.store.instants import to_micros

UNDO_TIME = timedelta(days=1)
"""How long a removed feed and the text of a removed article are kept, for an undo."""

BATCH = 200
"""How many articles are cleared in one transaction, so that another writer waits only shortly."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How much is kept. None is without limit."""

    age: timedelta | None = None
    count: int | None = None
    """How many articles of one feed, the newest."""


def tidy(database: Database, retention: Retention, now: datetime) -> int:
    """Let go of what is beyond the limits; how many articles that were.

    A text goes for good a day after its article, and so does a removed feed.
    """
    while removal.let_go(database, now - UNDO_TIME):
        database.give_way()
    with database.writing():
        gone = _age_out(database, retention.age, now) + _crowd_out(database, retention.count, now)
    while _clear(database, now):
        database.give_way()
    return gone


def _age_out(database: Database, age: timedelta | None, now: datetime) -> int:
    if age is None:
        return 0
    return database.run(
        "UPDATE articles SET gone_at = ? WHERE gone_at IS NULL AND starred = 0 AND own_tags = '[]' AND sort < ?",
        (to_micros(now), to_micros(now - age)),
    )


def _crowd_out(database: Database, count: int | None, now: datetime) -> int:
    if count is None:
        return 0
    return database.run(
        "UPDATE articles SET gone_at = ? WHERE starred = 0 AND own_tags = '[]' AND id IN (SELECT id FROM ("
        "SELECT id, row_number() OVER (PARTITION BY feed ORDER BY sort DESC) AS place FROM articles"
        " WHERE gone_at IS NULL AND feed IS NOT NULL) WHERE place > ?)",
        (to_micros(now), count),
    )


def _clear(database: Database, now: datetime) -> int:
    """Clear a batch of tombstones of everything but what they are known by."""
    with database.writing():
        rows = database.rows(
            "SELECT a.id, a.hash FROM articles a JOIN texts t ON t.article = a.id WHERE a.gone_at < ? LIMIT ?",
            (to_micros(now - UNDO_TIME), BATCH),
        )
        for number, text in rows:
            articles.clear(database, number)
            if not database.value("SELECT 1 FROM articles WHERE hash = ?", (text,)):
                findings.forget(database, text)
    return len(rows)
