from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.retention import UNDO_TIME, Retention
from reader.store.subscriptions.feed import Check
from reader.store.view import EVERYTHING, View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
LATER = NOW + UNDO_TIME * 2
FEED = "https://harbour.example/feed"


@pytest.fixture
def library() -> Iterator[Library]:
    """A feed with an article for each of the last ten days; the oldest is starred."""
    with Library.open(None, clock=lambda: NOW) as library:
        feed = library.feeds.add(FEED)
        stored = library.feeds.note(feed.id, Check("ok", NOW), entries(articles()), now=NOW)
        library.star(stored.ids[-1:])
        yield library


def articles() -> list[Article]:
    days = [NOW - timedelta(days=days) for days in range(10)]
    return [
        Article(title=f"{n}", text=f"Ferry number {n}.", published=when, day=when.date(), origin=FEED, guid=f"{n}")
        for n, when in enumerate(days)
    ]


def titles(library: Library, query: str = "") -> list[str]:
    return [row.title for row in library.rows(View(query=query), 0, 99)]


def test_without_limits_everything_stays(library: Library) -> None:
    assert library.tidy(Retention(), now=NOW) == 0
    assert library.count(EVERYTHING) == 10


def test_old_articles_go_and_starred_ones_stay(library: Library) -> None:
    assert library.tidy(Retention(age=timedelta(days=2.5)), now=NOW) == 6
    assert titles(library) == ["0", "1", "2", "9"]


def test_a_feed_keeps_so_many_of_its_newest(library: Library) -> None:
    library.tidy(Retention(count=2), now=NOW)
    assert titles(library) == ["0", "1", "9"]


def test_what_was_let_go_does_not_come_back(library: Library) -> None:
    library.tidy(Retention(count=2), now=NOW)
    library.tidy(Retention(count=2), now=LATER)
    (feed,) = library.feeds.all()
    assert library.feeds.note(feed.id, Check("ok", NOW), entries(articles()), now=LATER).new == ()
    assert titles(library) == ["0", "1", "9"]


def test_the_texts_of_removed_articles_go_in_time(library: Library) -> None:
    texts = "SELECT count(*) FROM texts"
    library.tidy(Retention(count=2), now=NOW)
    before = library.database.value(texts)
    library.tidy(Retention(), now=LATER)
    assert (before, library.database.value(texts)) == (10, 3)
    assert titles(library, "ferry") == ["0", "1", "9"]


def test_the_search_index_stays_sound(library: Library) -> None:
    library.tidy(Retention(count=2), now=NOW)
    library.tidy(Retention(), now=LATER)
    with library.database.writing():
        library.database.run("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    assert library.check() == ()
