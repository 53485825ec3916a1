"""Articles that a service keeps too: what the library knows of them, and what the service does not know yet."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reader.model import Article
from reader.store.entry import entries
from reader.store.file.schema import MIGRATIONS
from reader.store.library import Library
from reader.store.retention import Retention
from reader.store.subscriptions.feed import Check, Feed
from reader.store.subscriptions.ties import Bases, Changes, Stand, guid_of
from reader.store.view import EVERYTHING
from tests.effort import least_seconds

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEED = "https://harbour.example/feed"
LONG = "The ferry left the harbour at noon, and nobody on the quay could say where it was bound for. " * 2


def article(guid: str, text: str = "The ferry left.") -> Article:
    return Article(
        title=f"Title {guid}", text=text, published=NOW, day=date(2026, 3, 10), origin=FEED, guid=guid, source="Post"
    )


class Kept:
    """A library with a feed of a service, whose items are tied as they come."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.ties = library.service.ties
        self.feed = self.follow(FEED, "7")

    def follow(self, url: str, remote: str) -> Feed:
        feed = self.library.feeds.add(url)
        self.library.service.tie(feed.id, remote, "Harbour", "")
        return feed

    def bring(self, *stands: Stand, feed: Feed | None = None, text: str = "The ferry left.") -> dict[str, int]:
        """Store the articles of items, and tie them; their numbers."""
        feed = feed or self.feed
        batch = entries([article(guid_of(each.item), text) for each in stands])
        with self.library.writing():
            self.library.feeds.note(feed.id, Check("", NOW), batch, now=NOW)
            self.ties.tie(feed.id, stands, now=NOW)
        return {each.item: self.number(each.item) for each in stands}

    def number(self, item: str) -> int:
        number: int = self.library.database.value("SELECT article FROM ties WHERE item = ?", (item,))
        return number

    def stands(self, item: str) -> tuple[bool, bool]:
        row = self.library.row(self.number(item))
        assert row
        return row.read, row.starred


@pytest.fixture
def kept(library: Library) -> Kept:
    return Kept(library)


def test_an_article_comes_in_as_it_stands_at_the_service(kept: Kept) -> None:
    kept.bring(Stand("1", read=False, starred=False), Stand("2", read=True, starred=True))
    assert (kept.stands("1"), kept.stands("2")) == ((False, False), (True, True))
    assert kept.ties.bases() == Bases(frozenset("12"), unread=frozenset("1"), starred=frozenset("2"))
    assert not len(kept.ties.differences())


def test_an_article_that_was_here_before_is_read_or_starred_if_either_side_says_so(kept: Kept) -> None:
    ids = kept.bring(*(Stand(item, read=False, starred=False) for item in "12"))
    kept.ties.forget(kept.feed.id)
    kept.library.mark_read([ids["1"]], now=NOW)
    kept.bring(Stand("1", read=False, starred=True), Stand("2", read=True, starred=False))
    assert (kept.stands("1"), kept.stands("2")) == ((True, True), (True, False))
    assert kept.ties.differences() == Changes(read=("1",))


def test_what_is_marked_here_is_what_the_service_does_not_know(kept: Kept) -> None:
    ids = kept.bring(
        Stand("1", read=False, starred=False),
        Stand("2", read=True, starred=True),
        Stand("3", read=False, starred=False),
        Stand("4", read=False, starred=False),
    )
    kept.library.mark_read([ids["1"]], now=NOW)
    kept.library.mark_read([ids["2"]], read=False, now=NOW)
    kept.library.star([ids["2"]], starred=False)
    kept.library.star([ids["3"]])
    changes = Changes(read=("1",), unread=("2",), starred=("3",), unstarred=("2",))
    assert kept.ties.differences() == changes
    kept.ties.agree(changes)
    assert not len(kept.ties.differences())


def test_a_mark_that_is_taken_back_is_no_difference(kept: Kept) -> None:
    ids = kept.bring(Stand("1", read=False, starred=False))
    kept.library.mark_read([ids["1"]], now=NOW)
    kept.library.undo()
    assert not len(kept.ties.differences())


def test_what_the_service_says_is_done_here_and_is_no_difference_then(kept: Kept) -> None:
    kept.bring(Stand("1", read=False, starred=False), Stand("2", read=True, starred=True))
    taken = kept.ties.take(Changes(read=("1",), starred=("1",), unread=("2",), unstarred=("2",)), now=NOW)
    assert taken == 4
    assert (kept.stands("1"), kept.stands("2")) == ((True, True), (False, False))
    assert not len(kept.ties.differences())


def test_what_the_service_said_before_another_process_told_it_otherwise_is_not_taken(kept: Kept) -> None:
    ids = kept.bring(Stand("1", read=True, starred=False))
    stale = Changes(read=("1",))
    kept.library.mark_read([ids["1"]], read=False, now=NOW)
    kept.ties.agree(Changes(unread=("1",)))
    kept.ties.agree(Changes(read=("1",)))  # and another one took it from the service
    kept.ties.take(stale, now=NOW)
    assert kept.stands("1") == (False, False)


def test_what_is_read_at_the_service_is_read_in_all_copies(kept: Kept) -> None:
    kept.bring(Stand("1", read=False, starred=False), text=LONG)
    other = kept.follow("https://quay.example/feed", "8")
    copy = article("own", LONG)
    batch = entries([replace(copy, title="Title item:1")])
    (number,) = kept.library.feeds.note(other.id, Check("", NOW), batch, now=NOW).ids
    kept.ties.take(Changes(read=("1",)), now=NOW)
    row = kept.library.row(number)
    assert row
    assert row.read


def test_a_removed_article_is_known_still_and_nothing_is_said_of_it(kept: Kept) -> None:
    ids = kept.bring(Stand("1", read=False, starred=False))
    kept.library.remove([ids["1"]], now=NOW)
    kept.library.tidy(Retention(), now=NOW + timedelta(days=3))
    kept.ties.take(Changes(read=("1",)), now=NOW)
    assert kept.ties.bases().items == {"1"}
    assert not len(kept.ties.differences())


def test_a_removed_article_that_comes_back_by_an_undo_stands_as_at_the_service(kept: Kept) -> None:
    ids = kept.bring(Stand("1", read=False, starred=False))
    kept.library.remove([ids["1"]], now=NOW)
    kept.ties.take(Changes(read=("1",)), now=NOW)
    kept.library.undo()
    assert kept.stands("1") == (True, False)
    assert not len(kept.ties.differences())


def test_an_item_without_an_article_is_known_until_another_feed_is_followed(kept: Kept) -> None:
    kept.ties.pass_over([Stand("5", read=False, starred=False)])
    assert kept.ties.bases().items == {"5"}
    kept.follow("https://quay.example/feed", "8")
    assert kept.ties.bases().items == frozenset()


def test_nothing_is_tied_of_a_feed_that_was_removed_meanwhile(kept: Kept) -> None:
    kept.library.feeds.remove(kept.feed.id, now=NOW)
    with kept.library.writing():
        kept.ties.tie(kept.feed.id, [Stand("1", read=False, starred=False)], now=NOW)
    assert kept.ties.bases().items == frozenset()


def test_an_item_of_another_service_is_never_taken_for_an_article_of_the_one_before(kept: Kept) -> None:
    kept.bring(Stand("1", read=False, starred=False))
    for _ in range(2):
        kept.library.service.begin(["fever", "https://rss.example", "ada"], now=NOW)
        kept.library.service.tie(kept.feed.id, "7", "Harbour", "")
        bridge = replace(article("item:1", "Another text, about the bridge."), title="The bridge")
        kept.library.feeds.note(kept.feed.id, Check("", NOW), entries([bridge]), now=NOW)
    texts = {getattr(kept.library.article(row.id), "text", "") for row in kept.library.rows(EVERYTHING, 0, 9)}
    assert texts == {"The ferry left.", "Another text, about the bridge."}


def test_among_100000_ties_what_differs_is_found_at_once(kept: Kept) -> None:
    database = kept.library.database
    with database.writing():
        database.run(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
            " INSERT INTO articles (id, origin, guid, feed, sort, title, source, author, link, tags, published, day,"
            " date_assumed, first_seen, read_at, hash) SELECT i, ?, 'item:' || i, ?, i, '', '', '', '', '[]', i,"
            " '2026-03-10', 0, i, iif(i > 200, 1, NULL), x'' FROM n",
            (FEED, kept.feed.id),
        )
        database.run("INSERT INTO ties SELECT id, id, iif(id > 200, 1, 0), 0 FROM articles")
        database.run("UPDATE articles SET read_at = 1 WHERE id < 20")
    assert least_seconds(kept.ties.differences) < 0.05
    assert least_seconds(kept.ties.bases) < 2
    bases = kept.ties.bases()
    assert (len(kept.ties.differences()), len(bases.items), len(bases.unread)) == (19, 100_000, 200)


BEFORE_SERVICES = 3
"""The version of such a library."""


def test_a_library_from_before_services_is_brought_up_to_date_with_its_feeds(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.feeds.add(FEED, title="Harbour")
        for statement in (
            "DROP TABLE ties",
            "DROP TABLE versions",
            *(f"ALTER TABLE feeds DROP COLUMN {name}" for name in ("remote", "remote_title", "remote_folder")),
        ):
            library.database.run(statement)
        library.database.run(f"PRAGMA user_version = {BEFORE_SERVICES}")
    assert "ties" in MIGRATIONS[BEFORE_SERVICES]
    with Library.open(path) as library:
        (feed,) = library.feeds.all()
        assert (feed.name, feed.remote) == ("Harbour", None)
        assert library.service.ties.bases() == Bases()
