"""Articles that a service keeps too: which of its items is which article, and how it last said that each stands.

That is what both sides agreed on, their base. What differs from it here is what somebody changed here, whatever way:
no mark is noted for a service when it is made, and none is lost.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Literal

from reader.store.copies import and_copies
from reader.store.file.database import Database
from reader.store.instants import to_micros
from reader.store.selection import among

BATCH = 500
"""How many marks are taken in one transaction, so that a reader's key never waits for it."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Items that are to stand otherwise, by what becomes of them."""

    read: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    starred: tuple[str, ...] = ()
    unstarred: tuple[str, ...] = ()

    def __len__(self) -> int:
        return sum(len(getattr(self, field.name)) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Bases:
    """The items that the library knows, and those that the service last called unread or starred."""

    items: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    starred: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stand:
    """How an item stands at its service."""

    item: str
    read: bool
    starred: bool


@dataclass(frozen=True, slots=True)
class Known:
    """An item as its article is called here, and where it leads."""

    item: str
    title: str
    link: str


def guid_of(item: str) -> str:
    """What the article of an item is called: like nothing that a feed calls its own."""
    return f"item:{item}"


class Ties:
    """The ties of all articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def bases(self) -> Bases:
        """All that is known, whole."""
        rows = self._database.rows("SELECT item, read, starred FROM ties")
        return Bases(
            frozenset(row[0] for row in rows),
            frozenset(row[0] for row in rows if not row[1]),
            frozenset(row[0] for row in rows if row[2]),
        )

    def differences(self) -> Changes:
        """What the service does not know yet: how articles stand here, where that is another way than it last said.

        Each question begins at the index that is the shorter one of its two sides.
        """
        return Changes(
            read=self._items(
                "ties t INDEXED BY ties_unread CROSS JOIN articles a ON a.id = t.article"
                " WHERE t.read = 0 AND a.read_at IS NOT NULL"
            ),
            unread=self._items(
                "articles a INDEXED BY articles_unread CROSS JOIN ties t ON t.article = a.id"
                " WHERE a.gone_at IS NULL AND a.read_at IS NULL AND t.read = 1"
            ),
            starred=self._items(
                "articles a INDEXED BY articles_starred CROSS JOIN ties t ON t.article = a.id"
                " WHERE a.gone_at IS NULL AND a.starred = 1 AND t.starred = 0"
            ),
            unstarred=self._items(
                "ties t INDEXED BY ties_starred CROSS JOIN articles a ON a.id = t.article"
                " WHERE t.starred = 1 AND a.starred = 0"
            ),
        )

    def _items(self, which: str) -> tuple[str, ...]:
        return tuple(row[0] for row in self._database.rows(f"SELECT t.item FROM {which}"))

    def samples(self, remotes: Sequence[str]) -> tuple[Known, ...]:
        """A few items by which a service is known again, of feeds that it calls so: the newest, and the newest of
        those that services keep the longest.
        """
        found = dict[str, Known]()
        for kind in ("t.read = 0", "t.starred = 1", "1"):
            rows = self._database.rows(
                "SELECT t.item, a.title, a.link FROM ties t JOIN articles a ON a.id = t.article"
                " JOIN feeds f ON f.id = a.feed WHERE f.remote IN (SELECT value FROM json_each(?))"
                f" AND a.gone_at IS NULL AND {kind} ORDER BY length(t.item) DESC, t.item DESC LIMIT 1",
                (json.dumps(list(remotes)),),
            )
            found |= {row[0]: Known(*row) for row in rows}
        return tuple(found.values())

    def agree(self, changes: Changes) -> None:
        """Note that the service was told."""
        with self._database.writing():
            for column, value, items in _parts(changes):
                self._set(column, value, items)

    def take(self, changes: Changes, *, now: datetime) -> int:
        """Do as the service says, where it says otherwise than before; how many articles of the library changed.

        A base that is another one by now was changed by somebody else meanwhile, and stays.
        """
        count = 0
        for column, value, items in _parts(changes):
            for start in range(0, len(items), BATCH):
                if start:
                    self._database.give_way()
                with self._database.writing():
                    count += self._take(column, value, items[start : start + BATCH], now)
        return count

    def _take(self, column: "Column", value: int, items: Sequence[str], now: datetime) -> int:
        rows = self._database.rows(
            f"SELECT t.item, t.article FROM json_each(?) j CROSS JOIN ties t ON t.item = j.value WHERE t.{column} = ?",
            (json.dumps(items), 1 - value),
        )
        self._set(column, value, [row[0] for row in rows])
        return self._mark(column, value, [row[1] for row in rows if row[1] is not None], now)

    def _set(self, column: "Column", value: int, items: Sequence[str]) -> None:
        self._database.run(
            f"UPDATE ties SET {column} = ? WHERE item IN (SELECT value FROM json_each(?))",
            (value, json.dumps(list(items))),
        )

    def _mark(self, column: "Column", value: int, articles: Sequence[int], now: datetime) -> int:
        """What is read is read in all copies."""
        where = among(articles)
        if column == "starred":
            where = where.and_also("a.starred <> ?", value)
            return self._database.run(f"UPDATE articles AS a SET starred = ? WHERE {where.sql}", (value, *where.values))
        where = and_copies(where).and_also("a.read_at IS NULL") if value else where.and_also("a.read_at IS NOT NULL")
        moment = to_micros(now) if value else None
        return self._database.run(f"UPDATE articles AS a SET read_at = ? WHERE {where.sql}", (moment, *where.values))

    def tie(self, feed: int, stands: Sequence[Stand], *, now: datetime) -> None:
        """Tie the items of a feed that were just stored to their articles, as a part of the caller's transaction. One
        that was here before is read or starred if either side says so.

        An item without an article is not asked for again. Nothing is tied of a feed that is gone.
        """
        url = self._database.value("SELECT url FROM feeds WHERE id = ? AND removed_at IS NULL", (feed,))
        fresh = {stand.item: stand for stand in stands} if url else {}
        for item in self._tied(tuple(fresh)):
            del fresh[item]
        rows = self._database.rows(
            "SELECT j.value, a.id FROM json_each(?) j CROSS JOIN articles a ON a.origin = ? AND a.guid = j.value",
            (json.dumps([guid_of(item) for item in fresh]), url),
        )
        numbers: dict[str, int] = dict(rows)
        self._database.run_many(
            "INSERT OR REPLACE INTO ties (item, article, read, starred) VALUES (?, ?, ?, ?)",
            ((item, numbers.get(guid_of(item)), each.read, each.starred) for item, each in fresh.items()),
        )
        there = [(numbers[guid_of(item)], each) for item, each in fresh.items() if guid_of(item) in numbers]
        self._mark("read", 1, [number for number, each in there if each.read], now)
        self._mark("starred", 1, [number for number, each in there if each.starred], now)

    def pass_over(self, stands: Sequence[Stand]) -> None:
        """Ask no more for items of which there is nothing to keep."""
        with self._database.writing():
            self._database.run_many(
                "INSERT OR IGNORE INTO ties (item, read, starred) VALUES (?, ?, ?)",
                ((each.item, each.read, each.starred) for each in stands),
            )

    def _tied(self, items: Sequence[str]) -> list[str]:
        rows = self._database.rows(
            "SELECT t.item FROM json_each(?) j CROSS JOIN ties t ON t.item = j.value WHERE t.article IS NOT NULL",
            (json.dumps(items),),
        )
        return [row[0] for row in rows]

    def ask_again(self) -> None:
        """Ask again for what there was nothing to keep of: a feed may be followed now that was not before."""
        with self._database.writing():
            self._database.run("DELETE FROM ties WHERE article IS NULL")

    def forget(self, feed: int) -> None:
        """Know the articles of a feed no longer, which the service does not follow any more."""
        with self._database.writing():
            self._database.run("DELETE FROM ties WHERE article IN (SELECT id FROM articles WHERE feed = ?)", (feed,))

    def forget_all(self, *, now: datetime) -> None:
        """Begin anew with another service, in which the same number may be another item."""
        with self._database.writing():
            self._database.run(
                "UPDATE articles SET guid = ? || guid WHERE EXISTS"
                " (SELECT 1 FROM ties t WHERE t.article = articles.id AND articles.guid = 'item:' || t.item)",
                (f"until {to_micros(now)} ",),
            )
            self._database.run("DELETE FROM ties")


Column = Literal["read", "starred"]


def _parts(changes: Changes) -> tuple[tuple[Column, int, tuple[str, ...]], ...]:
    return (
        ("read", 1, changes.read),
        ("read", 0, changes.unread),
        ("starred", 1, changes.starred),
        ("starred", 0, changes.unstarred),
    )
