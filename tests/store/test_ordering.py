"""Lists sorted by words: every question about a place in them has the same order in mind."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from reader.store.library import Library
from reader.store.view import Order, View
from tests.store.test_library import NOW, article

TITLES = ("“Quay” reopens", "Éclair sold out", "anchor found", "Zoo shut", "Anchor lost", "eagle seen")
AUTHORS = ("", "Ada Lund", "ben Roca", "Ada Lund", "", "Ben Roca")


@pytest.fixture
def library() -> Iterator[Library]:
    """A library whose first article is its newest."""
    with Library.open(None) as opened:
        told = zip(TITLES, AUTHORS, strict=True)
        opened.add(
            [
                replace(article(str(hours), hours=hours), title=title, author=author)
                for hours, (title, author) in enumerate(told)
            ],
            now=NOW,
        )
        yield opened


def titles(library: Library, view: View) -> list[str]:
    return [row.title for row in library.rows(view, 0, 99)]


VIEWS = [View(order=order, turned=turned) for order in Order for turned in (False, True)]


def test_titles_stand_as_an_index_has_them(library: Library) -> None:
    assert titles(library, View(order=Order.TITLE)) == [
        "anchor found", "Anchor lost", "eagle seen", "Éclair sold out", "“Quay” reopens", "Zoo shut"
    ]  # fmt: skip


def test_what_has_no_author_stands_at_the_end_either_way(library: Library) -> None:
    forth = [row.author.lower() for row in library.rows(View(order=Order.AUTHOR), 0, 99)]
    back = [row.author.lower() for row in library.rows(View(order=Order.AUTHOR, turned=True), 0, 99)]
    assert forth == ["ada lund", "ada lund", "ben roca", "ben roca", "", ""]
    assert back == ["ben roca", "ben roca", "ada lund", "ada lund", "", ""]


def test_articles_of_one_feed_stand_together_the_newest_first(library: Library) -> None:
    numbers = [library.feeds.add(f"https://{name}.example/feed", title="Post").id for name in ("quay", "mill")]
    for number in (*numbers, *numbers):
        guid = str(library.count(View()))
        library.add([replace(article(guid, hours=int(guid)), source="Post")], number, now=NOW)
    rows = [row for row in library.rows(View(order=Order.FEED), 0, 99) if row.source == "Post"]
    assert len({row.place for row in rows[:2]}) == len({row.place for row in rows[2:]}) == 1
    assert rows[0].published > rows[1].published


@pytest.mark.parametrize("view", VIEWS)
def test_windows_numbers_and_places_tell_of_one_order(library: Library, view: View) -> None:
    numbers = library.ids(view)
    assert [row.id for row in library.rows(view, 0, 99)] == list(numbers)
    assert [row.id for row in library.rows(view, 2, 3)] == list(numbers[2:5])
    assert [row.id for row in library.rows_of(numbers)] == list(numbers)
    assert [library.position(view, number) for number in numbers] == list(range(len(numbers)))


@pytest.mark.parametrize("view", VIEWS)
def test_the_next_unread_article_is_the_one_below_and_after_the_last_the_first(library: Library, view: View) -> None:
    numbers = library.ids(view)
    assert [library.next_unread(view, number) for number in (None, *numbers)] == [numbers[0], *numbers[1:], numbers[0]]


@pytest.mark.parametrize("view", VIEWS)
def test_the_previous_unread_article_is_the_one_above_and_before_the_first_the_last(
    library: Library, view: View
) -> None:
    numbers = library.ids(view)
    found = [library.next_unread(view, number, back=True) for number in (None, *numbers)]
    assert found == [numbers[-1], numbers[-1], *numbers[:-1]]


@pytest.mark.parametrize("view", VIEWS)
def test_what_is_marked_above_and_below_is_what_stands_there(library: Library, view: View) -> None:
    numbers = library.ids(view)
    library.mark_above(view, numbers[2], now=NOW)
    library.mark_below(view, numbers[4], now=NOW + timedelta(seconds=1))
    assert library.ids(view.only_unread()) == numbers[2:5]


@pytest.mark.parametrize("view", VIEWS)
def test_a_search_keeps_the_order(library: Library, view: View) -> None:
    found = library.ids(replace(view, query="anchor OR eagle"))
    assert found == tuple(number for number in library.ids(view) if number in found)
    assert len(found) == 3


def test_articles_that_are_gone_leave_the_others_in_their_order(library: Library) -> None:
    numbers = library.ids(View(order=Order.TITLE))
    library.remove(numbers[1:2], now=NOW)
    assert [row.id for row in library.rows_of(numbers)] == [numbers[0], *numbers[2:]]
