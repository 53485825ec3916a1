"""Feeds in the orders that a person may ask for."""

from datetime import UTC, datetime, timedelta

import pytest

from reader.store.subscriptions.feed import Feed
from reader.store.subscriptions.feed_order import FeedOrder, arranged

NOON = datetime(2025, 3, 12, 12, tzinfo=UTC)


def feed(name: str, folder: str = "", *, unread: int = 0, errors: int = 0, **more: object) -> Feed:
    return Feed(id=1, url=f"https://{name}.example/", title=name, folder=folder, unread=unread, errors=errors, **more)  # type: ignore[arg-type]


LOOSE = (
    feed("anchor", unread=2, last_new=NOON - timedelta(days=3)),
    feed("buoy", unread=9, errors=1),
    feed("crane", unread=2, last_new=NOON, errors=4),
    feed("dock", stopped=True),
)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (FeedOrder.NAME, "anchor buoy crane dock"),
        (FeedOrder.UNREAD, "buoy anchor crane dock"),
        (FeedOrder.NEW, "crane anchor buoy dock"),
        (FeedOrder.FAILING, "dock crane buoy anchor"),
    ],
)
def test_feeds_without_a_folder_follow_each_other_in_an_order(order: FeedOrder, names: str) -> None:
    assert [each.name for each in arranged(LOOSE, order)] == names.split()


def test_a_folder_stands_where_its_first_feed_would_and_keeps_its_feeds_together() -> None:
    feeds = (
        feed("loose"),
        feed("pier", "coast", unread=1),
        feed("quay", "coast/north", unread=2),
        feed("rail", "land", unread=5),
        feed("tram", "land"),
        feed("wharf", "port/deep", unread=7),
    )
    order = ["loose", "wharf", "rail", "tram", "pier", "quay"]
    assert [each.name for each in arranged(feeds, FeedOrder.UNREAD)] == order
