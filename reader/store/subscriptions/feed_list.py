"""Subscriptions as they are read: one, all of them in their order, those that are due."""

from dataclasses import replace
from datetime import datetime, timedelta

from reader.errors import StoreError
from reader.store import codec
from reader.store.file.database import Database, Row
from reader.store.instants import from_micros, to_micros
from reader.store.subscriptions.apart import namesakes, told_apart
from reader.store.subscriptions.feed import Feed, FullText
from reader.text.address import without_login
from reader.text.alphabet import alphabetic
from reader.text.labels import holds, outward

_SLACK = timedelta(hours=1)
"""How far ahead of the clock a check may lie, as two machines with one library differ."""
_COLUMNS = """
f.id, f.url, f.title, f.given_title, f.folder, f.tags, f.site, f.full_text, f.interval, f.etag, f.last_modified,
f.body_hash, f.last_answer, f.last_checked, f.last_new, f.errors, f.next_check, f.slow, f.stopped, f.paused, f.remote
"""


class FeedList:
    """What can be read of the subscriptions. Removed ones are none, though `removal.py` keeps them for a while."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Feed, ...]:
        """Every subscription with its counts, by folder and name."""
        unread = self._counts("AND read_at IS NULL")
        count = self._counts("")
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM feeds f WHERE f.removed_at IS NULL")
        feeds = (_feed(row, unread.get(row[0], 0), count.get(row[0], 0)) for row in rows)
        return told_apart(sorted(feeds, key=_place))

    def get(self, number: int) -> Feed | None:
        """One subscription with its counts, and its place where another one has its name."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM feeds f WHERE f.id = ? AND f.removed_at IS NULL", (number,))
        if row is None:
            return None
        unread, count = self._database.rows(
            "SELECT coalesce(sum(read_at IS NULL), 0), count(*) FROM articles WHERE feed = ? AND gone_at IS NULL",
            (number,),
        )[0]
        same = namesakes(self._database).get(number)
        return replace(_feed(row, unread, count), place=same.place if same else "")

    def find(self, words: str) -> tuple[Feed, ...]:
        """The feed of this number, address, site or name; else those whose name or address has the words in it.

        A number alone is never a part of a name: it would mean another feed once its own is gone. A password in an
        address is no part of what is looked through.
        """
        wanted = words.strip().casefold()
        every = self.all() if wanted else ()
        exact = tuple(
            feed
            for feed in every
            if wanted in {str(feed.id), *map(str.casefold, (feed.url, feed.site, feed.name, feed.label))}
        )
        if exact or wanted.isdecimal():
            return exact
        return tuple(f for f in every if wanted in f.name.casefold() or wanted in without_login(f.url.casefold()))

    def due(self, now: datetime) -> tuple[Feed, ...]:
        """Those to be asked now, the longest waiting first; stopped and paused ones are not among them.

        One that was asked in the future is due: the clock was wrong then, and so is the time of its next check.
        """
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM feeds f WHERE NOT f.stopped AND NOT f.paused AND f.removed_at IS NULL"
            " AND (coalesce(f.next_check, 0) <= ? OR f.last_checked > ?) ORDER BY coalesce(f.next_check, 0), f.id",
            (to_micros(now), to_micros(now + _SLACK)),
        )
        return tuple(_feed(row) for row in rows)

    def shortest_interval(self) -> timedelta | None:
        """The shortest interval that any feed was given; None where none was."""
        seconds = self._database.value(
            "SELECT min(interval) FROM feeds WHERE NOT stopped AND NOT paused AND removed_at IS NULL"
        )
        return None if seconds is None else timedelta(seconds=seconds)

    def folders(self) -> tuple[str, ...]:
        """The folders that hold a feed, or a folder with one, by name."""
        rows = self._database.rows("SELECT DISTINCT folder FROM feeds WHERE folder <> '' AND removed_at IS NULL")
        return tuple(sorted({folder for row in rows for folder in outward(row[0])}, key=_path))

    def inside(self, folder: str) -> tuple[Feed, ...]:
        """The subscriptions in a folder and in those inside it, in their order."""
        return tuple(feed for feed in self.all() if holds(folder, feed.folder))

    def _sure(self, number: int) -> Feed:
        feed = self.get(number)
        if feed is None:
            raise StoreError(str(number), "there is no such feed")
        return feed

    def _counts(self, more: str) -> dict[int, int]:
        rows = self._database.rows(f"SELECT feed, count(*) FROM articles WHERE gone_at IS NULL {more} GROUP BY feed")
        return {row[0]: row[1] for row in rows if row[0] is not None}


_NO_TAGS = codec.encode(())
"""Told apart because most feeds have none, and a thousand of them are read at once."""


def _place(feed: Feed) -> tuple[tuple[tuple[str, str], ...], str, int]:
    """By folder and name, as an index of a book would have them."""
    return _path(feed.folder), alphabetic(feed.name), feed.id


def _path(folder: str) -> tuple[tuple[str, str], ...]:
    """By name, those inside a folder right behind it; folders that differ in their case stay apart."""
    return tuple((alphabetic(step), step) for step in folder.split("/"))


def _moment(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)


def _feed(row: Row, unread: int = 0, count: int = 0) -> Feed:
    return Feed(
        id=row[0],
        url=row[1],
        title=row[2],
        given_title=row[3],
        folder=row[4],
        tags=() if row[5] == _NO_TAGS else codec.decode(tuple[str, ...], row[5]),
        site=row[6],
        full_text=FullText(row[7]),
        interval=None if row[8] is None else timedelta(seconds=row[8]),
        etag=row[9],
        last_modified=row[10],
        body_hash=row[11],
        last_answer=row[12],
        last_checked=_moment(row[13]),
        last_new=_moment(row[14]),
        errors=row[15],
        next_check=_moment(row[16]),
        slow=bool(row[17]),
        stopped=bool(row[18]),
        paused=bool(row[19]),
        remote=row[20],
        unread=unread,
        count=count,
    )
