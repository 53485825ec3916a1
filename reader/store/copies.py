"""The same article in several feeds, as a publisher's front page, its sections and those who pass it on all have it.

A copy has the same headline, day and text, where that is long enough to tell. It stays in the list of its own feed,
and is read as soon as one of them is.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from reader.store.file.database import Database
from reader.store.instants import to_micros
from reader.store.selection import Condition
from reader.store.subscriptions.identity import TELLING

_PAIRS = (
    "articles a CROSS JOIN texts t ON t.article = a.id"
    " AND EXISTS (SELECT 1 FROM articles c WHERE c.hash = a.hash AND c.id <> a.id)"
    f" AND length(t.text) >= {TELLING} CROSS JOIN articles b ON b.hash = a.hash AND b.title = a.title"
    " AND b.feed IS NOT a.feed AND b.gone_at IS NULL"
)
"""Articles with their copies `b`. Most have none, as the index of the hashes alone tells: no text is read for them.
The length is asked before the copies: an article without words is like very many others.
"""


def and_copies(where: Condition) -> Condition:
    """The articles that fulfil a condition, and all copies of them."""
    found = f"SELECT a.id FROM articles a WHERE {where.sql} UNION ALL SELECT b.id FROM {_PAIRS} WHERE {where.sql}"
    return Condition(f"a.id IN ({found})", (*where.values, *where.values))


def copies(database: Database, number: int) -> tuple[int, ...]:
    """The numbers of an article's copies in other feeds."""
    return tuple(row[0] for row in database.rows(f"SELECT b.id FROM {_PAIRS} WHERE a.id = ?", (number,)))


def read_copies(database: Database, new: Sequence[int], now: datetime) -> None:
    """Mark what is new read where a copy of it was read, as a part of the caller's transaction."""
    rows = database.rows(
        f"SELECT a.id FROM json_each(?) j CROSS JOIN {_PAIRS} WHERE a.id = j.value AND b.read_at IS NOT NULL",
        (json.dumps(list(new)),),
    )
    database.run_many("UPDATE articles SET read_at = ? WHERE id = ?", ((to_micros(now), row[0]) for row in rows))
