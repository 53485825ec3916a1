"""What a line of the command line means, with a library and without a screen."""

from collections.abc import Iterator

import pytest

from reader.errors import QueryError
from reader.store.library import Library
from reader.store.subscriptions.feed_order import FeedOrder
from reader.store.view import EVERYTHING, Order, View
from reader.tui.keys.commands import WORDED
from reader.tui.parts.orders import Colours, Meant, OpenWith, Orders, Pipe, Width


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None) as opened:
        feed = opened.feeds.add("https://example.org/feed", title="Quay News", folder="harbour")
        opened.searches.save("ships", "ferry")
        assert feed.id == 1
        yield opened


@pytest.mark.parametrize(
    ("line", "order"),
    [
        ("search ferry quay", View(query="ferry quay")),
        ("list all", EVERYTHING),
        ("list unread", View(unread=True)),
        ("list Quay News", View(feed=1)),
        ("list harbour", View(folder="harbour")),
        ("list ships", View(saved="ships")),
        ("sort author", Order.AUTHOR),
        ("sort sideways", None),
        ("sort-feeds failing", FeedOrder.FAILING),
        ("sort-feeds author", None),
        ("theme light", Colours("light")),
        ("width 60", Width(60)),
        ("width 60000000000", Width(6000)),
        ("pipe tee -a ~/saved.txt", Pipe("tee -a ~/saved.txt")),
        ("open mpv", OpenWith("mpv")),
        ("pipe", None),
        ("open", None),
        ("search", None),
        ("list nothing", None),
        ("theme ../light", None),
        ("width wide", None),
        ("dance", None),
    ],
)
def test_a_line_means_an_order_or_nothing(library: Library, line: str, order: Meant | None) -> None:
    assert Orders(library, coloured=True).meant(line) == order


def test_a_search_that_makes_no_sense_is_refused(library: Library) -> None:
    with pytest.raises(QueryError):
        Orders(library, coloured=True).meant("search ((")


def test_a_terminal_without_colours_is_offered_none(library: Library) -> None:
    orders = Orders(library, coloured=False)
    assert orders.meant("theme light") is None
    assert orders.meant("theme plain") == Colours("plain")


@pytest.mark.parametrize("line", ["pipe tee x", "open firefox"])
def test_a_restricted_reader_starts_no_program(library: Library, line: str) -> None:
    orders = Orders(library, coloured=True, restricted=True)
    assert orders.meant(line) is None
    assert not {"pipe", "open"} & {each.name for each in orders.commands()}


def test_a_key_of_ones_own_may_hold_any_command_that_takes_words(library: Library) -> None:
    assert tuple(each.name for each in Orders(library, coloured=True).commands()) == WORDED
