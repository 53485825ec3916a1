"""The library as the reader uses it: articles come in, are marked, remembered, and let go.

Lists are in `lists`, feeds in `subscriptions`, and what a search may ask in `searching.query`.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.model import Analysis, Article
from reader.store import articles, findings
from reader.store.arrivals import Batch, store
from reader.store.copies import and_copies, copies
from reader.store.entry import entries
from reader.store.file.backup import backup
from reader.store.file.database import Database
from reader.store.instants import from_micros, to_micros
from reader.store.lists import Clock, Lists
from reader.store.ordering import above, below
from reader.store.place import Place
from reader.store.retention import Retention, tidy
from reader.store.searching.searches import Searches
from reader.store.selection import Condition, among
from reader.store.subscriptions.at_service import AtService
from reader.store.subscriptions.feeds import Feeds
from reader.store.undo import History, Step
from reader.store.view import View
from reader.text.counts import counted


class Library(Lists):
    """Every article of one reader, read as `Lists` does and changed here, with its subscriptions as `feeds`, and what
    is known of them and of their articles at a service as `service`.

    Threads may share a library; another process opens the same file for itself.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._history = History(database)
        super().__init__(database, Searches(database, self._history), clock)
        self.feeds = Feeds(database, self._history)
        self.service = AtService(database, self.feeds)

    @classmethod
    def open(cls, path: Path | None, *, read_only: bool = False, clock: Clock = lambda: datetime.now(UTC)) -> Self:
        """The library in a file, made where there is none; None is one in memory. Raises StoreError.

        The clock is what `age<3d` in a search counts from.
        """
        return cls(Database.open(path, read_only=read_only), clock)

    @property
    def path(self) -> Path | None:
        """Its file; None for one in memory, which only this process can reach and only over this connection."""
        return self.database.path

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written to it."""
        return self.database.read_only

    def writing(self) -> AbstractContextManager[None]:
        """Several changes as one: all of them happen or none."""
        return self.database.writing()

    def wait_at_most(self, seconds: float) -> None:
        """How long changes over this connection wait for those of another process: a command has more time."""
        self.database.wait_at_most(seconds)

    def interrupt(self) -> None:
        """End the question that another thread is asking; it raises StoreError there."""
        self.database.interrupt()

    def close(self) -> None:
        """Let go of the file."""
        super().close()
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------------------------------------------ articles

    def add(self, batch: Iterable[Article], feed: int | None = None, *, now: datetime) -> tuple[int, ...]:
        """Keep articles; the numbers of those that the library shows, in their order.

        A known article takes its new text and keeps its marks. A removed one stays gone when a feed brings it, and
        comes back when it is opened by hand.
        """
        with self.database.writing():
            return store(self.database, Batch(entries(batch), now, feed)).ids

    def keep_full(self, number: int, article: Article) -> None:
        """Keep the fuller text of an article; its title, date and marks stay as they are."""
        with self.database.writing():
            articles.keep_full(self.database, number, article)

    # --------------------------------------------------------------------------------------------------------- marks

    def mark_read(self, ids: Sequence[int], *, read: bool = True, now: datetime) -> int:
        """Mark articles read or unread, with their copies in other feeds; how many changed."""
        return self._mark(among(ids), read=read, now=now)

    def mark_view(self, view: View, *, now: datetime) -> int:
        """Mark a whole list read; how many changed."""
        return self._mark(self.where(view), read=True, now=now)

    def mark_above(self, view: View, number: int, *, now: datetime) -> int:
        """Mark read what stands above an article in a list; how many changed."""
        return self._mark(self.where(view).and_also(above(view), number), read=True, now=now)

    def mark_below(self, view: View, number: int, *, now: datetime) -> int:
        """Mark read what stands below an article in a list; how many changed."""
        return self._mark(self.where(view).and_also(below(view), number), read=True, now=now)

    def star(self, ids: Sequence[int], *, starred: bool = True) -> int:
        """Give or take stars; how many changed."""
        words = "starred" if starred else "unstarred"
        where = among(ids).and_also("a.starred <> ?", int(starred))
        return self._history.change("starred", int(starred), where, words)

    def own_tags(self, number: int) -> tuple[str, ...]:
        """The tags that somebody gave an article."""
        return articles.own_tags(self.database, number)

    def tag(self, ids: Sequence[int], give: Sequence[str] = (), take: Sequence[str] = ()) -> int:
        """Give articles tags, and take some away that somebody gave them; how many changed."""
        before = {}
        with self.database.writing():
            for number in ids:
                own = self.own_tags(number)
                kept = (name for name in own if name not in take)
                if articles.set_own_tags(self.database, number, tuple(dict.fromkeys((*kept, *give)))):
                    before[number] = own
        if before:
            self._history.note(f"the tags of {counted(len(before), 'article')}", partial(self._retag, before))
        return len(before)

    def _retag(self, tags: Mapping[int, Sequence[str]]) -> bool:
        return sum([articles.set_own_tags(self.database, number, own) for number, own in tags.items()]) > 0

    def remove(self, ids: Sequence[int], *, now: datetime) -> int:
        """Remove articles, for good unless it is undone: their feeds do not bring them back. How many were removed."""
        where = among(ids).and_also("a.gone_at IS NULL")
        return self._history.change("gone_at", to_micros(now), where, "removed")

    def undo(self) -> Step | None:
        """Take back the last change of this session (a mark, a removal, a feed's setting), and tell which it was."""
        return self._history.undo()

    def _mark(self, where: Condition, *, read: bool, now: datetime) -> int:
        words, differs = ("read", "a.read_at IS NULL") if read else ("unread", "a.read_at IS NOT NULL")
        value = to_micros(now) if read else None
        return self._history.change("read_at", value, and_copies(where).and_also(differs), f"marked {words}")

    def copies(self, number: int) -> tuple[int, ...]:
        """The same article in other feeds, which is read together with it."""
        return copies(self.database, number)

    # ---------------------------------------------------------------------------------------------- places, findings

    def place(self, number: int) -> Place | None:
        """Where reading stopped; None when the article was not opened."""
        found = self.database.row("SELECT offset, seen FROM places WHERE article = ?", (number,))
        return Place(found[0], from_micros(found[1])) if found else None

    def keep_place(self, number: int, offset: int, *, now: datetime) -> None:
        """Remember an offset in an article's text."""
        with self.database.writing():
            self.database.run(
                "INSERT OR REPLACE INTO places SELECT id, ?, ? FROM articles WHERE id = ?",
                (offset, to_micros(now), number),
            )

    def analysis(self, number: int, version: int) -> Analysis | None:
        """What an analyser of this version found in the article's present text, or None."""
        return findings.read(self.database, number, version)

    def keep_analysis(self, number: int, version: int, found: Analysis, article: Article | None = None) -> None:
        """Keep what was found in an article's text.

        `article` is what was analysed; findings in a text that the library no longer has are dropped. Without it
        the present text is meant.
        """
        with self.database.writing():
            findings.keep(self.database, number, version, found, article)

    def next_unanalysed(self, version: int, limit: int) -> tuple[int, ...]:
        """Articles that an analyser of this version has not seen, newest first."""
        return findings.missing(self.database, version, limit)

    def unanalysed(self, ids: Sequence[int], version: int) -> int:
        """How many of these articles an analyser of this version has not seen."""
        return findings.unanalysed(self.database, ids, version)

    def unseen(self) -> int:
        """How many articles no analyser of any version has seen: searches for what is found in texts pass them over."""
        return findings.unseen(self.database)

    # ------------------------------------------------------------------------------------------------------- keeping

    def tidy(self, retention: Retention, *, now: datetime) -> int:
        """Let go of what is beyond these limits; how many articles that were. Starred ones stay."""
        return tidy(self.database, retention, now)

    def backup(self, target: Path) -> None:
        """Write a whole copy to a file while the library is in use. Raises StoreError."""
        backup(self.database, target)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, in SQLite's words; nothing when it is sound. Reads all of it."""
        return self.database.check()

    # ------------------------------------------------------------------------------------------------------- session

    def remember(self, key: str, value: str) -> None:
        """Keep a word about the session under a name."""
        with self.database.writing():
            self.database.run("INSERT OR REPLACE INTO session VALUES (?, ?)", (key, value))

    def recall(self, key: str) -> str | None:
        """What was last kept under a name."""
        found: str | None = self.database.value("SELECT value FROM session WHERE key = ?", (key,))
        return found
