"""Feeds that somebody follows no longer: gone to the eye at once, and for good a day later.

Until then the library keeps all that a way back needs. A crash in between changes nothing: the feed stays removed, and
the next tidying lets go of it in its time. One that a service still follows is kept until that was told.
"""

from datetime import datetime

from reader.store import articles, findings
from reader.store.file.database import Database
from reader.store.instants import to_micros

BATCH = 200
"""How many articles go in one transaction, so that another writer waits only shortly."""

_TAKEN_ALONG = "SELECT a.id, a.hash FROM feeds f JOIN articles a ON a.feed = f.id AND a.gone_at = f.removed_at"


def remove(database: Database, number: int, now: datetime, *, keep_articles: bool) -> int:
    """Take a feed out of sight, as a part of the caller's transaction; how many articles went along.

    Starred and tagged ones stay in any case.
    """
    moment = to_micros(now)
    database.run("UPDATE feeds SET removed_at = ? WHERE id = ? AND removed_at IS NULL", (moment, number))
    if keep_articles:
        return 0
    return database.run(
        "UPDATE articles SET gone_at = ? WHERE feed = ? AND gone_at IS NULL AND starred = 0 AND own_tags = '[]'",
        (moment, number),
    )


def bring_back(database: Database, number: int) -> bool:
    """Follow a removed feed again, with the articles that went along; whether it was still there."""
    database.run(
        "UPDATE articles SET gone_at = NULL WHERE feed = ? AND gone_at = (SELECT removed_at FROM feeds WHERE id = ?)",
        (number, number),
    )
    return database.run("UPDATE feeds SET removed_at = NULL WHERE id = ? AND removed_at > 0", (number,)) > 0


def let_go_of(database: Database, url: str) -> None:
    """Let go for good of the removed feed at an address, if there is one, as a part of the caller's transaction."""
    _drop(database, database.rows(f"{_TAKEN_ALONG} WHERE f.url = ?", (url,)))
    database.run("DELETE FROM feeds WHERE url = ? AND removed_at IS NOT NULL", (url,))


def let_go(database: Database, before: datetime) -> bool:
    """Let go for good of a batch of what was removed before a moment; whether there may be more."""
    with database.writing():
        found = database.rows(f"{_TAKEN_ALONG} WHERE f.removed_at < ? LIMIT ?", (to_micros(before), BATCH))
        _drop(database, found)
        if not found:
            database.run("DELETE FROM feeds WHERE removed_at < ? AND coalesce(remote, '') = ''", (to_micros(before),))
    return bool(found)


def _drop(database: Database, found: list[tuple[int, bytes]]) -> None:
    """Without a tombstone: who follows the feed again gets them again."""
    for number, text in found:
        articles.drop(database, "id = ?", (number,))
        if not database.value("SELECT 1 FROM articles WHERE hash = ?", (text,)):
            findings.forget(database, text)
