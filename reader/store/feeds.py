"""Subscriptions: where articles come from, what the servers said last, and when to ask again.

What an answer means and when the next check is due is decided by `reader.refresh`; here it is only kept, together with
the articles it brought.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from unicodedata import normalize

from reader.errors import StoreError
from reader.store import codec, removal
from reader.store.arrivals import Batch, Stored, store
from reader.store.database import Database, Row
from reader.store.entry import Entry
from reader.store.identity import follow_guids
from reader.store.instants import from_micros, to_micros
from reader.store.undo import History


class FullText(StrEnum):
    """When the page behind an article is fetched for its whole text."""

    AUTO = "auto"
    """Where the feed gives less than it should."""
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Feed:
    """One subscription."""

    id: int
    url: str
    title: str = ""
    """What the feed calls itself."""
    given_title: str = ""
    """What its reader calls it; empty where its own title will do."""
    folder: str = ""
    tags: tuple[str, ...] = ()
    site: str = ""
    full_text: FullText = FullText.AUTO
    interval: timedelta | None = None
    """How often to ask; None leaves it to the schedule."""
    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""
    last_answer: str = ""
    """How the last check ended, in words."""
    last_checked: datetime | None = None
    last_new: datetime | None = None
    """When a new article last came."""
    errors: int = 0
    """Checks that failed since the last good one."""
    next_check: datetime | None = None
    """None when it was never checked."""
    slow: bool = False
    stopped: bool = False
    """It is no longer asked: the server said that it is gone."""
    paused: bool = False
    """It is not asked unless by name: its reader wants a rest from it."""
    unread: int = 0
    count: int = 0

    @property
    def name(self) -> str:
        """What a list calls it."""
        return self.given_title or self.title or self.url

    @property
    def resting(self) -> bool:
        """Whether it is asked only when it is named."""
        return self.stopped or self.paused


@dataclass(frozen=True, slots=True)
class Check:
    """How one check of a feed ended. None leaves what was there."""

    answer: str
    next_check: datetime
    errors: int = 0
    slow: bool = False
    stopped: bool = False
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    title: str | None = None
    site: str | None = None
    url: str | None = None
    """The address it has moved to for good."""


BATCH = 200
"""How many articles are kept in one transaction: a tenth of a second."""

_COLUMNS = """
f.id, f.url, f.title, f.given_title, f.folder, f.tags, f.site, f.full_text, f.interval, f.etag, f.last_modified,
f.body_hash, f.last_answer, f.last_checked, f.last_new, f.errors, f.next_check, f.slow, f.stopped, f.paused
"""


class Feeds:
    """All subscriptions of a library. Removed ones are none, though `removal.py` keeps them for a while.

    What a person changes is noted in the history, under the name that the feed had.
    """

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history

    def add(self, url: str, *, title: str = "", folder: str = "", tags: tuple[str, ...] = (), site: str = "") -> Feed:
        """Subscribe; the feed that is there already where the address is known. `title` is a reader's own name.

        Articles that an earlier subscription to the address left are the feed's own again.
        """
        with self._database.writing():
            removal.let_go_of(self._database, url)
            self._database.run(
                "INSERT OR IGNORE INTO feeds (url, given_title, folder, tags, site) VALUES (?, ?, ?, ?, ?)",
                (url, title, folder, codec.encode(tags), site),
            )
            number: int = self._database.value("SELECT id FROM feeds WHERE url = ?", (url,))
            self._database.run("UPDATE articles SET feed = ? WHERE origin = ? AND feed IS NULL", (number, url))
        return self._sure(number)

    def all(self) -> tuple[Feed, ...]:
        """Every subscription with its counts, by folder and name."""
        unread = self._counts("AND read_at IS NULL")
        count = self._counts("")
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM feeds f WHERE f.removed_at IS NULL")
        return tuple(sorted((_feed(row, unread.get(row[0], 0), count.get(row[0], 0)) for row in rows), key=_place))

    def get(self, number: int) -> Feed | None:
        """One subscription with its counts."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM feeds f WHERE f.id = ? AND f.removed_at IS NULL", (number,))
        if row is None:
            return None
        unread, count = self._database.rows(
            "SELECT coalesce(sum(read_at IS NULL), 0), count(*) FROM articles WHERE feed = ? AND gone_at IS NULL",
            (number,),
        )[0]
        return _feed(row, unread, count)

    def find(self, words: str) -> tuple[Feed, ...]:
        """The feed of this number, address, site or name; else those whose name or address has the words in it."""
        wanted = words.strip().casefold()
        every = self.all() if wanted else ()
        exact = tuple(
            feed
            for feed in every
            if wanted in {str(feed.id), feed.url.casefold(), feed.site.casefold(), feed.name.casefold()}
        )
        return exact or tuple(f for f in every if wanted in f.name.casefold() or wanted in f.url.casefold())

    def due(self, now: datetime) -> tuple[Feed, ...]:
        """Those to be asked now, the longest waiting first; stopped and paused ones are not among them."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM feeds f WHERE NOT f.stopped AND NOT f.paused AND f.removed_at IS NULL"
            " AND coalesce(f.next_check, 0) <= ? ORDER BY coalesce(f.next_check, 0), f.id",
            (to_micros(now),),
        )
        return tuple(_feed(row) for row in rows)

    def shortest_interval(self) -> timedelta | None:
        """The shortest interval that any feed was given; None where none was."""
        seconds = self._database.value(
            "SELECT min(interval) FROM feeds WHERE NOT stopped AND NOT paused AND removed_at IS NULL"
        )
        return None if seconds is None else timedelta(seconds=seconds)

    def folders(self) -> tuple[str, ...]:
        """The folders that hold a feed, by name."""
        rows = self._database.rows("SELECT DISTINCT folder FROM feeds WHERE folder <> '' AND removed_at IS NULL")
        return tuple(sorted((row[0] for row in rows), key=_alphabetic))

    # ------------------------------------------------------------------------------------------------------- settings

    def rename(self, number: int, title: str) -> None:
        """Call a feed something else; empty gives its own title back."""
        self._set(number, "given_title", title, "renamed")

    def move(self, number: int, folder: str) -> None:
        """Put a feed into a folder; empty takes it out."""
        self._set(number, "folder", folder, f"put into {folder}" if folder else "taken out of its folder")

    def rename_folder(self, folder: str, name: str) -> None:
        """Put all feeds of a folder into another one; empty takes them out."""
        with self._database.writing():
            rows = self._database.rows("SELECT id FROM feeds WHERE folder = ? AND removed_at IS NULL", (folder,))
            numbers = [row[0] for row in rows]
            self._move_all(numbers, name)
        if numbers and name != folder:
            self._history.note(f"folder {folder} renamed", lambda: self._move_all(numbers, folder))

    def _move_all(self, numbers: list[int], folder: str) -> bool:
        return sum([self._write(number, "folder", folder) for number in numbers]) > 0

    def tag(self, number: int, tags: tuple[str, ...]) -> None:
        """Give a feed these tags in the place of its old ones."""
        self._set(number, "tags", codec.encode(tags), "tagged")

    def set_full_text(self, number: int, when: FullText) -> None:
        """Say when whole texts are fetched."""
        self._set(number, "full_text", when, f"set to full articles {when}")

    def set_interval(self, number: int, interval: timedelta | None) -> None:
        """Say how often to ask; None leaves it to the schedule. A shorter interval than before holds at once."""
        seconds = None if interval is None else int(interval.total_seconds())
        with self._database.writing():
            self._set(number, "interval", seconds, "given another interval")
            self._database.run(
                "UPDATE feeds SET next_check = min(next_check, last_checked + interval * 1000000)"
                " WHERE id = ? AND interval IS NOT NULL AND errors = 0",
                (number,),
            )

    def pause(self, number: int, paused: bool = True) -> None:
        """Ask a feed no longer unless by name, or ask it again."""
        self._set(number, "paused", int(paused), "paused" if paused else "asked again")

    def resume(self, number: int) -> None:
        """Ask a stopped feed again, with nothing remembered that could hide its articles."""
        with self._database.writing():
            self._database.run(
                "UPDATE feeds SET stopped = 0, errors = 0, next_check = NULL, etag = '', last_modified = '',"
                " body_hash = '' WHERE id = ?",
                (number,),
            )

    def relocate(self, number: int, url: str) -> None:
        """Record that a feed has moved for good. Its articles move along, so that none comes in twice.

        Nothing is changed where another subscription has that address already.
        """
        with self._database.writing():
            removal.let_go_of(self._database, url)
            old = self._database.value("SELECT url FROM feeds WHERE id = ?", (number,))
            if old and self._database.run("UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", (url, number)):
                self._database.run("UPDATE OR IGNORE articles SET origin = ? WHERE origin = ?", (url, old))

    def readdress(self, number: int, url: str) -> None:
        """Ask for a feed elsewhere from now on, as if for the first time; its articles move along.

        Raises StoreError where another subscription has that address.
        """
        with self._database.writing():
            before = self._sure(number)
            if any(feed.url == url and feed.id != number for feed in self.all()):
                raise StoreError(url, "another subscription has this address")
            self.relocate(number, url)
            self.resume(number)
        if before.url != url:
            self._history.note(f"{before.name} given another address", lambda: self._moved_back(number, before.url))

    def _moved_back(self, number: int, url: str) -> bool:
        self.relocate(number, url)
        self.resume(number)
        return self.get(number) is not None

    def remove(self, number: int, *, now: datetime, keep_articles: bool = True) -> int:
        """Unsubscribe; how many articles went along. Starred ones stay in any case, and those that went come back
        with the feed. For a day this can be taken back.
        """
        with self._database.writing():
            feed = self._sure(number)
            count = removal.remove(self._database, number, now, keep_articles=keep_articles)
        along = f" and {_articles(count)}" if count else ""
        self._history.note(f"{feed.name}{along} removed", lambda: removal.bring_back(self._database, number))
        return count

    def note(self, number: int, check: Check, batch: Sequence[Entry] = (), *, now: datetime) -> Stored:
        """Keep how a check ended together with what it brought.

        A long batch is kept part by part, so that a reader's key never waits for it, and the validators come with the
        last part: a crash fetches again but skips nothing.
        """
        last = (max(len(batch) - 1, 0) // BATCH) * BATCH
        stored = Stored()
        if batch:
            with self._database.writing():
                follow_guids(self._database, number, batch)
        for start in range(0, last, BATCH):
            with self._database.writing():
                stored += store(self._database, Batch(batch[start : start + BATCH], now, number, start))
            self._database.give_way()
        with self._database.writing():
            stored += store(self._database, Batch(batch[last:], now, number, last))
            self._note(number, check, now, new=bool(stored.new))
        return stored

    def _note(self, number: int, check: Check, now: datetime, *, new: bool) -> None:
        self._database.run(
            "UPDATE feeds SET last_answer = ?, next_check = ?, errors = ?, slow = ?, stopped = ?, last_checked = ?,"
            " last_new = coalesce(?, last_new), etag = coalesce(?, etag),"
            " last_modified = coalesce(?, last_modified), body_hash = coalesce(?, body_hash),"
            " title = coalesce(?, title), site = coalesce(?, site) WHERE id = ?",
            (
                check.answer,
                to_micros(check.next_check),
                check.errors,
                check.slow,
                check.stopped,
                to_micros(now),
                to_micros(now) if new else None,
                check.etag,
                check.last_modified,
                check.body_hash,
                check.title,
                check.site,
                number,
            ),
        )
        if check.url:
            self.relocate(number, check.url)

    def _set(self, number: int, column: str, value: object, words: str) -> None:
        with self._database.writing():
            name = self._sure(number).name
            before = self._database.value(f"SELECT {column} FROM feeds WHERE id = ?", (number,))
            if before == value:
                return
            self._write(number, column, value)
        self._history.note(f"{name} {words}", lambda: self._write(number, column, before))

    def _write(self, number: int, column: str, value: object) -> bool:
        return self._database.run(f"UPDATE feeds SET {column} = ? WHERE id = ?", (value, number)) > 0

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


def _place(feed: Feed) -> tuple[str, str, str, int]:
    """By folder and name, as an index of a book would have them; folders that differ in their case stay apart."""
    return _alphabetic(feed.folder), feed.folder, _alphabetic(feed.name), feed.id


def _alphabetic(words: str) -> str:
    """Small letters, with their accents behind them, so that É stands with E."""
    folded = words.casefold()
    return folded if folded.isascii() else normalize("NFKD", folded)


def _articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"


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
        unread=unread,
        count=count,
    )
