"""What the feeds of a list are sorted by. They stay in their folders, and a folder stands where its best feed would."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from reader.store.subscriptions.feed import Feed
from reader.text.labels import outward


class FeedOrder(StrEnum):
    """What stands first, as a person asks for it."""

    NAME = "name"
    UNREAD = "unread"
    NEW = "new"
    FAILING = "failing"


WORDS: Mapping[FeedOrder, str] = MappingProxyType(
    {
        FeedOrder.NAME: "by name",
        FeedOrder.UNREAD: "the most unread first",
        FeedOrder.NEW: "what brought something last first",
        FeedOrder.FAILING: "failing ones first",
    }
)
"""The same, as a person is told."""


def arranged(feeds: Sequence[Feed], order: FeedOrder) -> tuple[Feed, ...]:
    """Feeds that come by folder and name, in another order; those that are alike in it stay as they came."""
    rank = _RANKS.get(order)
    if rank is None:
        return tuple(feeds)
    best: dict[str, float] = {}
    for feed in feeds:
        for folder in outward(feed.folder):
            best[folder] = min(rank(feed), best.get(folder, 0))
    came = {folder: place for place, folder in enumerate(best)}

    def place(feed: Feed) -> tuple[list[tuple[float, int]], float]:
        return [(best[folder], came[folder]) for folder in outward(feed.folder) if folder], rank(feed)

    return tuple(sorted(feeds, key=place))


def _failing(feed: Feed) -> float:
    return -float("inf") if feed.stopped else -feed.errors


_RANKS: Mapping[FeedOrder, Callable[[Feed], float]] = MappingProxyType(
    {
        FeedOrder.UNREAD: lambda feed: -feed.unread,
        FeedOrder.NEW: lambda feed: -feed.last_new.timestamp() if feed.last_new else 0,
        FeedOrder.FAILING: _failing,
    }
)
"""How far behind a feed stands; none is above 0."""
