"""Articles on their way into the library: what is new, what changed, and what must not come back.

An article is known by its origin and what the origin calls it; a removed one stays behind as a tombstone.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from itertools import count
from operator import attrgetter

from reader.store import articles, versions
from reader.store.entry import Entry
from reader.store.file.database import Database, Row
from reader.store.instants import to_micros

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
    places: tuple[int, ...] = ()
    """Where in the batch each new one stood."""

    def __add__(self, other: "Stored") -> "Stored":
        return Stored(
            self.ids + other.ids, self.new + other.new, self.changed + other.changed, self.places + other.places
        )


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles that come together."""

    entries: Sequence[Entry]
    now: datetime
    feed: int | None = None
    """None where they were opened by hand; then a removed one comes back."""
    after: int = 0
    """How many of the same document came before them."""


def store(database: Database, batch: Batch) -> Stored:
    """Keep a batch, as a part of the caller's transaction.

    A feed's articles have its address as their origin, whatever led there. Nothing is kept for a feed that was removed
    while it was being fetched.
    """
    address: str | None = database.value("SELECT url FROM feeds WHERE id = ? AND removed_at IS NULL", (batch.feed,))
    if batch.feed is not None and address is None:
        return Stored()
    names = [(address or each.origin, each.guid) for each in batch.entries]
    known = _known(database, names)
    fresh: dict[tuple[str, str], int] = {}
    for place, name in enumerate(names):
        if place not in known:
            fresh.setdefault(name, place)
    numbers = _insert(database, batch, names, fresh.values())
    fates = []
    for place, name in enumerate(names):
        if place in numbers:
            fates.append((Fate.NEW, numbers[place]))
        else:
            there = known.get(place) or _known(database, [name])[0]
            fates.append(_keep(database, there, batch.entries[place], batch))
    return _summary(fates, batch.after)


def _summary(fates: Sequence[tuple[Fate, int]], after: int) -> Stored:
    new = [place for place, (fate, _) in enumerate(fates) if fate is Fate.NEW]
    return Stored(
        tuple(dict.fromkeys(number for fate, number in fates if fate is not Fate.GONE)),
        tuple(fates[place][1] for place in new),
        tuple(number for fate, number in fates if fate is Fate.CHANGED),
        tuple(after + place for place in new),
    )


def _known(database: Database, names: Sequence[tuple[str, str]]) -> dict[int, Row]:
    """What is there already of a batch, by its place: number, when it went, hash, changes, whether it is fuller."""
    rows = database.rows(
        "SELECT j.key, a.id, a.gone_at, t.given, t.changes, t.fuller FROM json_each(?) j CROSS JOIN articles a"
        " ON a.origin = j.value ->> 0 AND a.guid = j.value ->> 1 LEFT JOIN texts t ON t.article = a.id",
        (json.dumps(names),),
    )
    return {row[0]: row[1:] for row in rows}


def _keep(database: Database, known: Row, given: Entry, batch: Batch) -> tuple[Fate, int]:
    """What becomes of an article that is there already."""
    number, gone_at, hashed, changes, fuller = known
    if gone_at is not None:
        if batch.feed is not None:
            return Fate.GONE, number
        articles.revive(database, number, given, batch.now)
        return Fate.NEW, number
    if batch.feed is not None:
        database.run("UPDATE articles SET feed = ? WHERE id = ? AND feed IS NOT ?", (batch.feed, number, batch.feed))
    if changes >= CHANGES_TAKEN or hashed == given.given:
        return Fate.KNOWN, number
    versions.keep(database, number, given, batch.now, fuller=bool(fuller))
    articles.update(database, number, given, fuller=bool(fuller))
    return Fate.CHANGED, number


_COLUMNS = attrgetter("title", "source", "author", "link", "tags", "published", "day", "date_assumed", "hash")


def _insert(database: Database, batch: Batch, names: Sequence[tuple[str, str]], fresh: Iterable[int]) -> dict[int, int]:
    """New articles, named by their places in the batch; their numbers by the same places.

    The oldest is written first, because the search index takes ascending rows together.
    """
    sorts = _free_sorts(database, {place: _sort(batch, place) for place in fresh})
    order = sorted(sorts, key=sorts.__getitem__)
    numbers = dict(zip(order, count(database.value("SELECT coalesce(max(id), 0) + 1 FROM articles")), strict=False))
    seen = to_micros(batch.now)
    database.run_many(
        "INSERT INTO articles (id, origin, guid, feed, sort, first_seen, title, source, author, link, tags, published,"
        " day, date_assumed, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (numbers[place], *names[place], batch.feed, sorts[place], seen, *_COLUMNS(batch.entries[place]))
            for place in order
        ),
    )
    articles.add_texts(database, [(numbers[place], sorts[place], batch.entries[place]) for place in order])
    return numbers


def _sort(batch: Batch, place: int) -> int:
    """Where a new article would stand among all: at its time.

    Articles of one moment stand in their feed's order, with room between them for those of other feeds.
    """
    published = batch.entries[place].published
    moment = published if published <= to_micros(batch.now + FUTURE_SLACK) else to_micros(batch.now)
    return moment - (batch.after + place) * STRIDE - (batch.feed or 0) % STRIDE


def _free_sorts(database: Database, wanted: Mapping[int, int]) -> dict[int, int]:
    """Where new articles stand, by their place in the batch: where each would, or a little before what stands there."""
    rows = database.rows(
        "SELECT sort FROM articles WHERE sort IN (SELECT value FROM json_each(?))", (json.dumps(list(wanted.values())),)
    )
    taken = {row[0] for row in rows}
    found = {}
    for place, sort in wanted.items():
        free = sort
        while free in taken or (free != sort and database.value("SELECT 1 FROM articles WHERE sort = ?", (free,))):
            free -= 1
        taken.add(free)
        found[place] = free
    return found
