"""Lists of articles, read window by window, and searches in them. Nothing here changes the library.

A list is never loaded whole: a window is answered by an index, whatever the library's size.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from reader.model import Analysis, Article, Span
from reader.store import articles, codec, findings, ordering
from reader.store.file.database import Database, Row
from reader.store.instants import from_micros
from reader.store.row import ArticleRow
from reader.store.searching import matches, patterns, search, stories
from reader.store.searching.matches import Hit, Marker, Snippet, snippets, spans
from reader.store.searching.parsing import parse
from reader.store.searching.query import Every, Query, asks_findings
from reader.store.searching.searches import Searches
from reader.store.selection import Condition, among, condition
from reader.store.subscriptions.apart import namesakes
from reader.store.subscriptions.feed import Feed
from reader.store.view import EVERYTHING, View
from reader.text.address import without_login
from reader.text.alphabet import alphabetic

Clock = Callable[[], datetime]

_ROW = """
SELECT a.id, a.title, coalesce(nullif(f.given_title, ''), nullif(a.source, ''), f.title, ''), a.published, a.day,
    a.date_assumed, a.read_at, a.starred, a.link, a.own_tags, a.feed, a.author
FROM articles a LEFT JOIN feeds f ON f.id = a.feed
"""


class Lists:
    """What can be read of a library. Queries in views and searches raise QueryError where they make no sense,
    and MissingError where a view names a saved search that is not there.
    """

    def __init__(self, database: Database, searches: Searches, clock: Clock) -> None:
        self.database = database
        database.teach("without_login", without_login, always=True)
        database.teach(ordering.KEY, alphabetic, always=True)
        patterns.teach(database)
        stories.teach(database)
        self.searches = searches
        self._marker = Marker()
        self._clock = clock
        self._counted: tuple[tuple[int, int], dict[View, int]] = ((0, 0), {})

    def close(self) -> None:
        """Let go of what finds matches in texts. The database is its opener's."""
        self._marker.close()

    def article(self, number: int) -> Article | None:
        """One article, whole; None when it is not, or no longer, there."""
        return articles.read(self.database, number)

    def row(self, number: int) -> ArticleRow | None:
        """An article as a list shows it."""
        found = self.database.row(f"{_ROW} WHERE a.id = ? AND a.gone_at IS NULL", (number,))
        return _row(found, namesakes(self.database)) if found else None

    def rows(self, view: View, offset: int, limit: int) -> tuple[ArticleRow, ...]:
        """A window of a list, in its order."""
        window = self._led_by_words(view) or self._led_past_words(view) or self._led_by_articles(view)
        found = self.database.rows(
            f"{_ROW} WHERE a.sort IN ({window.sql} LIMIT ? OFFSET ?) ORDER BY {ordering.order(view)}",
            (*window.values, limit, offset),
        )
        same = namesakes(self.database)
        return tuple(_row(each, same) for each in found)

    def rows_of(self, ids: Sequence[int]) -> tuple[ArticleRow, ...]:
        """Some articles by their numbers, in this order; those that are gone are left out."""
        there = among(ids).and_also("a.gone_at IS NULL")
        same = namesakes(self.database)
        found = {each[0]: each for each in self.database.rows(f"{_ROW} WHERE {there.sql}", there.values)}
        return tuple(_row(found[number], same) for number in ids if number in found)

    def ids(self, view: View) -> tuple[int, ...]:
        """Every article of a list, by its number, in its order."""
        where = self.where(view)
        asked = f"SELECT a.id FROM articles a WHERE {where.sql} ORDER BY {ordering.order(view)}"
        return tuple(row[0] for row in self.database.rows(asked, where.values))

    def count(self, view: View) -> int:
        """How long a list is. Kept until something is written."""
        stamp = self.database.stamp()
        if stamp != self._counted[0]:
            self._counted = (stamp, {})  # not cleared: another thread may be about to look into the old ones
        counts = self._counted[1]
        if view not in counts:
            counts[view] = self._count(self.where(view))
        return counts[view]

    def unread(self, view: View) -> int:
        """How many articles of a list are unread."""
        return self.count(view.only_unread())

    def given_up(self, view: View) -> str:
        """The pattern of a list's searches that took too long and so finds nothing, as it is typed; or nothing."""
        return next(filter(None, map(patterns.given_up, self._queries(view))), "")

    def passed_over(self, view: View) -> int:
        """How many articles no analyser has seen, where a list asks for what is found in texts; else 0."""
        return findings.unseen(self.database) if any(map(asks_findings, self._queries(view))) else 0

    def looks_through(self, view: View) -> bool:
        """Whether texts have to be looked through for a list, which may take seconds: its searches have a pattern."""
        return any(any(patterns.patterns_of(query)) for query in self._queries(view))

    def position(self, view: View, number: int) -> int | None:
        """Where an article stands in a list, from 0; None when it is not in it."""
        where = self.where(view)
        inside = self.database.row(f"SELECT 1 FROM articles a WHERE {where.sql} AND a.id = ?", (*where.values, number))
        return None if inside is None else self._count(where.and_also(ordering.above(view), number))

    def next_unread(self, view: View, after: int | None, *, back: bool = False) -> int | None:
        """The first unread article of a list below another; where there is none below, the first of all.

        `back` goes up instead: the last one above it, or else the last of all.
        """
        unread = self.where(view.only_unread())
        beyond = ordering.above(view) if back else ordering.below(view)
        found = self._first(view, unread.and_also(beyond, after), back=back)
        return self._first(view, unread.and_also("a.id IS NOT ?", after), back=back) if found is None else found

    def _first(self, view: View, where: Condition, *, back: bool) -> int | None:
        found: int | None = self.database.value(
            f"SELECT a.id FROM articles a WHERE {where.sql} ORDER BY {ordering.order(view, back=back)} LIMIT 1",
            where.values,
        )
        return found

    def data_version(self) -> tuple[int, int]:
        """Differs whenever something was written, here or by another process: time to look again."""
        return self.database.stamp()

    def search(self, query: str, limit: int, *, offset: int = 0, ranked: bool = False) -> tuple[Hit, ...]:
        """Found articles with the place that shows why, newest first or best first.

        Only words rank; a query without any is answered newest first.
        """
        node = parse(query)
        ids = self._ranked(node, limit, offset) if ranked else None
        rows = self.rows(View(query=query), offset, limit) if ids is None else self._in_order(ids)
        shown = snippets(self.database, self._marker, [row.id for row in rows], node)
        return tuple(Hit(row, shown[row.id]) for row in rows if row.id in shown)

    def places(self, view: View, number: int) -> tuple[Span, ...]:
        """Where an article's text has what the view's searches ask for, in order; none without a search."""
        asked = self._queries(view)
        return spans(self.database, self._marker, number, _both(asked)) if asked else ()

    def named(self, view: View, number: int, found: Analysis) -> frozenset[int] | None:
        """Which entities of an article's findings, as the library has them, the view's searches name or ask the words
        of; None where they ask for nobody.
        """
        return matches.named(self.database, number, found, _both(self._queries(view)))

    def why(self, view: View, number: int) -> Snippet | None:
        """The stretch of an article's text that shows why the view's searches found it; None without a search."""
        asked = self._queries(view)
        return snippets(self.database, self._marker, [number], _both(asked)).get(number) if asked else None

    def where(self, view: View) -> Condition:
        """What an article of a view fulfils, as SQL."""
        return condition(view, *(search.compiled(node, self._clock()) for node in self._queries(view)))

    def _queries(self, view: View) -> list[Query]:
        asked = [view.query] if view.query else []
        if view.saved is not None:
            asked.append(self.searches.query(view.saved))
        return [parse(query) for query in asked]

    def _count(self, where: Condition) -> int:
        count: int = self.database.value(f"SELECT count(*) FROM articles a WHERE {where.sql}", where.values)
        return count

    def _led_by_articles(self, view: View) -> Condition:
        """Go through the articles, in the order of the list, and keep those that fulfil all."""
        where = self.where(view)
        asked = f"SELECT a.sort FROM articles a WHERE {where.sql} ORDER BY {ordering.order(view)}"
        return Condition(asked, where.values)

    def _led_by_words(self, view: View) -> Condition | None:
        """Go through what the search index finds, in the order of the list, which ends as soon as the window is full.

        None where no words lead, or where the view is narrow, so that going through its few articles is quicker.
        """
        if view.narrow or view.by_words:
            return None
        match, rest = search.split(_both(self._queries(view)))
        if match is None:
            return None
        where = condition(View(unread=view.unread), search.compiled(rest, self._clock()))
        return Condition(
            "SELECT words.rowid FROM words CROSS JOIN articles a ON a.sort = words.rowid"
            f" WHERE words MATCH ? AND {where.sql} ORDER BY words.rowid {_way(view)}",
            (match, *where.values),
        )

    def _led_past_words(self, view: View) -> Condition | None:
        """Go through articles and index side by side, and keep the articles that are not in the index.

        None where no words are refused. `NOT IN` would first write down everything that has the words.
        """
        if view.narrow or view.by_words:
            return None
        match, rest = search.split_refused(_both(self._queries(view)))
        if match is None:
            return None
        where = condition(View(unread=view.unread), search.compiled(rest, self._clock()))
        return Condition(
            f"SELECT a.sort FROM articles a WHERE {where.sql}"
            f" EXCEPT SELECT rowid FROM words WHERE words MATCH ? ORDER BY 1 {_way(view)}",
            (*where.values, match),
        )

    def _ranked(self, node: Query, limit: int, offset: int) -> list[int] | None:
        match, rest = search.split(node)
        if match is None:
            match, rest = search.wanted_words(node), node
        if match is None:
            return None
        where = condition(EVERYTHING, search.compiled(rest, self._clock()))
        since = self._newest(match) if rest == Every(()) else search.OLDEST
        rows = self.database.rows(
            "SELECT a.id FROM words JOIN articles a ON a.sort = words.rowid WHERE words MATCH ? AND words.rowid >= ?"
            f" AND {where.sql} ORDER BY {search.RANK}, a.sort DESC LIMIT ? OFFSET ?",
            (match, since, *where.values, limit, offset),
        )
        return [row[0] for row in rows]

    def _newest(self, match: str) -> int:
        """The number in the index from which on matches are ranked."""
        found: int | None = self.database.value(
            "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?",
            (match, search.MOST_RANKED),
        )
        return search.OLDEST if found is None else found

    def _in_order(self, ids: Sequence[int]) -> list[ArticleRow]:
        return [row for row in map(self.row, ids) if row]


def _way(view: View) -> str:
    return "ASC" if view.turned else "DESC"


def _both(queries: Sequence[Query]) -> Every:
    """One query that asks for all that several ask for."""
    return Every(tuple(part for query in queries for part in (query.parts if isinstance(query, Every) else (query,))))


def _row(found: Row, same: Mapping[int, Feed]) -> ArticleRow:
    number, title, source, published, day, assumed, read_at, starred, link, tags, feed_number, author = found
    feed = same.get(feed_number)
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
        tags=codec.decode(tuple[str, ...], tags),
        place=feed.place if feed and feed.name == source else "",
        author=author,
    )
