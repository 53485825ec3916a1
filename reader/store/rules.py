"""What becomes of new articles of feeds by a person's own searches: which do not come in, have a tag or a star, or are
read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.store import articles
from reader.store.arrivals import Stored
from reader.store.file.database import Database
from reader.store.instants import to_micros
from reader.store.searching.query import Query
from reader.store.searching.search import compiled
from reader.store.selection import Condition, among


@dataclass(frozen=True, slots=True)
class Rules:
    """A search each, or None. None of them may ask for what is found in texts: that is known later."""

    ignore: Query | None = None
    """What does not come in. A tombstone stays, as of what is removed by hand, so that it does not come again."""
    tags: tuple[tuple[str, Query], ...] = ()
    """Asked before the two below, which may ask for tags. What changes is asked again: its feed gives its tags anew."""
    star: Query | None = None
    mark_read: Query | None = None
    """Asked last, so that it may leave out what has a star."""


def obey(database: Database, rules: Rules, stored: Stored, now: datetime) -> Stored:
    """Do with what is new as the rules say, as a part of the caller's transaction; what has come in after all."""
    if stored.new and rules.ignore:
        stored = _without(stored, _ignore(database, _found(rules.ignore, stored.new, now), to_micros(now)))
    for tag, query in rules.tags:
        if told := stored.new + stored.changed:
            where = _found(query, told, now)
            rows = database.rows(f"SELECT a.id FROM articles a WHERE {where.sql}", where.values)
            articles.tag(database, [row[0] for row in rows], tag)
    if stored.new and rules.star:
        where = _found(rules.star, stored.new, now)
        database.run(f"UPDATE articles AS a SET starred = 1 WHERE {where.sql}", where.values)
    if stored.new and rules.mark_read:
        where = _found(rules.mark_read, stored.new, now)
        database.run(f"UPDATE articles AS a SET read_at = ? WHERE {where.sql}", (to_micros(now), *where.values))
    return stored


def _found(query: Query, new: Sequence[int], now: datetime) -> Condition:
    found = compiled(query, now)
    return among(new).and_also(found.sql, *found.values)


def _ignore(database: Database, where: Condition, moment: int) -> set[int]:
    rows = database.rows(f"SELECT a.id FROM articles a WHERE {where.sql}", where.values)
    ignored = {row[0] for row in rows}
    gone = among(sorted(ignored))
    database.run(f"UPDATE articles AS a SET gone_at = ? WHERE {gone.sql}", (moment, *gone.values))
    return ignored


def _without(stored: Stored, ignored: set[int]) -> Stored:
    kept = [(number, place) for number, place in zip(stored.new, stored.places, strict=True) if number not in ignored]
    return Stored(
        tuple(number for number in stored.ids if number not in ignored),
        tuple(number for number, _ in kept),
        stored.changed,
        tuple(place for _, place in kept),
    )
