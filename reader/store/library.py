"""The library as the reader uses it: windows of lists, articles, marks, places and what was found in texts.

A list is never loaded whole: a window is answered by an index, whatever the library's size. Subscriptions are in
`feeds.py`, the words of a search in `query.py`.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.model import Analysis, Article, ArticleRow, Place, Span
from reader.store import articles, findings, search
from reader.store.backup import backup
from reader.store.database import Database, Row
from reader.store.feeds import Feeds
from reader.store.instants import from_micros, to_micros
from reader.store.matches import Hit, Marker, snippets, spans
from reader.store.query import Condition as Query
from reader.store.query import parse
from reader.store.retention import Retention, tidy
from reader.store.searches import Searches
from reader.store.selection import Condition, among, condition
from reader.store.undo import History
from reader.store.view import EVERYTHING, View

Clock = Callable[[], datetime]

_ROW = """
SELECT a.id, a.title, coalesce(nullif(f.given_title, ''), nullif(a.source, ''), f.title, ''), a.published, a.day,
    a.date_assumed, a.read_at, a.starred, a.link
FROM articles a LEFT JOIN feeds f ON f.id = a.feed
"""


class Library:
    """Every article of one reader, and its subscriptions as `feeds`.

    Threads may share a library; another process opens the same file for itself.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self._clock = clock
        self.feeds = Feeds(database)
        self.searches = Searches(database)
        self._history = History(database)
        self._counts: dict[View, int] = {}
        self._counted_at = (0, 0)

    @classmethod
    def open(cls, path: Path | None, *, read_only: bool = False, clock: Clock = lambda: datetime.now(UTC)) -> Self:
        """The library in a file, made where there is none; None is one in memory. Raises StoreError.

        The clock is what `age<3d` in a search counts from.
        """
        return cls(Database.open(path, read_only=read_only), clock)

    def close(self) -> None:
        """Let go of the file."""
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
            return articles.store(self.database, batch, feed, now).ids

    def article(self, number: int) -> Article | None:
        """One article, whole; None when it is not, or no longer, there."""
        return articles.read(self.database, number)

    def keep_full(self, number: int, article: Article) -> None:
        """Keep the fuller text of an article; its title, date and marks stay as they are."""
        with self.database.writing():
            articles.keep_full(self.database, number, article)

    # --------------------------------------------------------------------------------------------------------- lists

    def row(self, number: int) -> ArticleRow | None:
        """An article as a list shows it."""
        found = self.database.row(f"{_ROW} WHERE a.id = ? AND a.gone_at IS NULL", (number,))
        return _row(found) if found else None

    def rows(self, view: View, offset: int, limit: int) -> tuple[ArticleRow, ...]:
        """A window of a list, newest first."""
        where = self._where(view)
        window = f"SELECT a.id FROM articles a WHERE {where.sql} ORDER BY a.sort DESC, a.id DESC LIMIT ? OFFSET ?"
        found = self.database.rows(
            f"{_ROW} WHERE a.id IN ({window}) ORDER BY a.sort DESC, a.id DESC", (*where.values, limit, offset)
        )
        return tuple(_row(each) for each in found)

    def count(self, view: View) -> int:
        """How long a list is. Kept until something is written."""
        stamp = self.database.stamp()
        if stamp != self._counted_at:
            self._counts.clear()
            self._counted_at = stamp
        if view not in self._counts:
            where = self._where(view)
            self._counts[view] = self.database.value(
                f"SELECT count(*) FROM articles a WHERE {where.sql}",
                where.values,
            )
        return self._counts[view]

    def unread(self, view: View) -> int:
        """How many articles of a list are unread."""
        return self.count(view.only_unread())

    def position(self, view: View, number: int) -> int | None:
        """Where an article stands in a list, from 0; None when it is not in it."""
        where = self._where(view)
        key = self.database.row(
            f"SELECT a.sort FROM articles a WHERE {where.sql} AND a.id = ?",
            (*where.values, number),
        )
        if key is None:
            return None
        above = _above(where, key[0], number)
        count: int = self.database.value(f"SELECT count(*) FROM articles a WHERE {above.sql}", above.values)
        return count

    def data_version(self) -> tuple[int, int]:
        """Differs whenever something was written, here or by another process: time to look again."""
        return self.database.stamp()

    def _where(self, view: View) -> Condition:
        queries = [view.query] if view.query else []
        if view.saved is not None:
            queries.append(self.searches.query(view.saved))
        return condition(view, *(search.compiled(parse(query), self._clock()) for query in queries))

    # -------------------------------------------------------------------------------------------------------- finding

    def search(self, query: str, limit: int, *, offset: int = 0, ranked: bool = False) -> tuple[Hit, ...]:
        """Found articles with the place that shows why, newest first or best first. Raises QueryError.

        Only words rank; a query without any is answered newest first.
        """
        node = parse(query)
        ids = self._ranked(node, limit, offset) if ranked else None
        rows = self.rows(View(query=query), offset, limit) if ids is None else self._in_order(ids)
        shown = snippets(self.database, self._marker, [row.id for row in rows], node)
        return tuple(Hit(row, shown[row.id]) for row in rows if row.id in shown)

    def matches(self, number: int, query: str) -> tuple[Span, ...]:
        """What a query means in an article's text, in order. Raises QueryError."""
        return spans(self.database, self._marker, number, parse(query))

    @cached_property
    def _marker(self) -> Marker:
        return Marker()

    def _ranked(self, node: Query, limit: int, offset: int) -> list[int] | None:
        wanted = search.wanted_words(node)
        if wanted is None:
            return None
        where = condition(EVERYTHING, search.compiled(node, self._clock()))
        rows = self.database.rows(
            f"SELECT a.id FROM words JOIN articles a ON a.id = words.rowid WHERE words MATCH ? AND words.rowid >="
            " coalesce((SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?), 0)"
            f" AND {where.sql} ORDER BY {search.RANK}, a.sort DESC LIMIT ? OFFSET ?",
            (wanted, wanted, search.MOST_RANKED, *where.values, limit, offset),
        )
        return [row[0] for row in rows]

    def _in_order(self, ids: Sequence[int]) -> list[ArticleRow]:
        return [row for row in map(self.row, ids) if row]

    # --------------------------------------------------------------------------------------------------------- marks

    def mark_read(self, ids: Sequence[int], read: bool = True, *, now: datetime) -> int:
        """Mark articles read or unread; how many changed."""
        return self._mark(among(ids), read, now)

    def mark_view(self, view: View, *, now: datetime) -> int:
        """Mark a whole list read; how many changed."""
        return self._mark(self._where(view), read=True, now=now)

    def mark_above(self, view: View, number: int, *, now: datetime) -> int:
        """Mark read what stands above an article in a list; how many changed."""
        return self._mark(_above(self._where(view), self._sort(number), number), read=True, now=now)

    def mark_below(self, view: View, number: int, *, now: datetime) -> int:
        """Mark read what stands below an article in a list; how many changed."""
        where, values = self._where(view), (self._sort(number), number)
        below = Condition(f"{where.sql} AND (a.sort, a.id) < (?, ?)", (*where.values, *values))
        return self._mark(below, read=True, now=now)

    def star(self, ids: Sequence[int], starred: bool = True) -> int:
        """Give or take stars; how many changed."""
        words = "starred" if starred else "unstarred"
        return self._history.change("starred", int(starred), among(ids), lambda count: f"{count} {words}")

    def remove(self, ids: Sequence[int], *, now: datetime) -> int:
        """Remove articles, for good unless it is undone: their feeds do not bring them back. How many were removed."""
        return self._history.change("gone_at", to_micros(now), among(ids), lambda count: f"{count} removed")

    def undo(self) -> str:
        """Take back the last marking or removal of this session; what it was, or nothing."""
        return self._history.undo()

    def _mark(self, where: Condition, read: bool, now: datetime) -> int:
        words = "marked read" if read else "marked unread"
        return self._history.change("read_at", to_micros(now) if read else None, where, lambda n: f"{n} {words}")

    def _sort(self, number: int) -> int:
        found: int = self.database.value("SELECT sort FROM articles WHERE id = ?", (number,)) or 0
        return found

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


def _above(where: Condition, sort: int, number: int) -> Condition:
    return Condition(f"{where.sql} AND (a.sort, a.id) > (?, ?)", (*where.values, sort, number))


def _row(found: Row) -> ArticleRow:
    number, title, source, published, day, assumed, read_at, starred, link = found
    return ArticleRow(
        id=number,
        title=title,
        source=source,
        published=from_micros(published),
        day=date.fromisoformat(day),
        date_assumed=bool(assumed),
        read=read_at is not None,
        starred=bool(starred),
        link=link,
    )
