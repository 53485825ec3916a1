"""A service by hand: what it follows and keeps, and what somebody does there from another machine."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from reader.errors import FetchError, ServiceError
from reader.refresh.service.access import Access
from reader.sources.services.service import Item, Mark, Standing, Subscription
from reader.sources.web.fetch import Fetcher

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
NAME = "rss.example"
ACCOUNT = ("greader", f"https://{NAME}", "ada")
WORDS = "The ferry left the harbour at noon, and nobody on the quay could say where it was bound. "
FETCHING: tuple[str, ...] = ("subscriptions", "standing", "since", "items")
TELLING: tuple[str, ...] = ("mark", "subscribe", "unsubscribe", "rename", "move")


@dataclass
class FakeService:
    """One account. It may break at a call, by the number of those that are still answered."""

    feeds: dict[str, Subscription] = field(default_factory=dict)
    kept: dict[str, Item] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    starred: set[str] = field(default_factory=set)
    keeps_subscriptions: bool = True
    items_at_once: int = 3
    breaks_after: int | None = None
    cancels_after: int | None = None
    """Somebody has it end then."""
    half: bool = False
    """A mark that breaks was made for the first half of its items."""
    refuses: set[str] = field(default_factory=set)
    """What is asked for in vain: calls, by their names, or addresses of feeds."""
    asked: list[str] = field(default_factory=list)
    """The calls, in their order."""
    told: list[tuple[Mark, tuple[str, ...]]] = field(default_factory=list)
    name: str = NAME
    _last: int = 0
    _feeds: int = 6

    # ------------------------------------------------------------------------------------------- from another machine

    def follows(self, url: str, title: str = "Harbour", folder: str = "", remote: str = "") -> str:
        """Follow a feed there."""
        self._feeds += 1
        number = remote or str(self._feeds)
        self.feeds[number] = Subscription(number, url, title, folder=folder)
        return number

    def has(self, feed: str, count: int = 1, *, read: bool = False, starred: bool = False) -> list[str]:
        """So many articles of a feed came to it."""
        found = []
        for _ in range(count):
            self._last += 1
            item = str(self._last)
            found.append(item)
            self.kept[item] = Item(
                item, feed, f"Title {item}", f"<p>{WORDS * 9}Number {item}.</p>", f"https://harbour.example/{item}",
                published=NOW.replace(minute=self._last % 60, hour=self._last // 60 % 12),
            )  # fmt: skip
            if not read:
                self.unread.add(item)
            if starred:
                self.starred.add(item)
        return found

    def does(self, mark: Mark, items: Iterable[str]) -> None:
        """Mark there."""
        after = Standing(frozenset(self.unread), frozenset(self.starred)).marked(mark, items)
        self.unread, self.starred = set(after.unread), set(after.starred)

    # --------------------------------------------------------------------------------------------------- what is asked

    def _call(self, name: str, subject: str = "") -> None:
        self.asked.append(name)
        if self.cancels_after is not None:
            self.cancels_after -= 1
            if self.cancels_after < 0:
                raise asyncio.CancelledError
        if self.breaks_after is not None:
            self.breaks_after -= 1
            if self.breaks_after < 0:
                raise FetchError(f"https://{NAME}/api", "the answer breaks off")
        if name in self.refuses or subject in self.refuses:
            raise ServiceError(NAME, f"it refuses {subject or name}")

    async def subscriptions(self) -> tuple[Subscription, ...]:
        self._call("subscriptions")
        return tuple(self.feeds.values())

    async def standing(self) -> Standing:
        self._call("standing")
        return Standing(frozenset(self.unread), frozenset(self.starred))

    async def since(self, moment: datetime) -> tuple[str, ...]:
        self._call("since")
        return tuple(item for item, kept in self.kept.items() if kept.published and kept.published >= moment)

    async def items(self, ids: Sequence[str]) -> tuple[Item, ...]:
        self._call("items")
        assert len(ids) <= self.items_at_once
        return tuple(self.kept[item] for item in ids if item in self.kept)

    async def mark(self, mark: Mark, ids: Sequence[str]) -> None:
        try:
            self._call("mark")
        except FetchError:
            if self.half:
                self.does(mark, ids[: len(ids) // 2])
            raise
        self.told.append((mark, tuple(ids)))
        self.does(mark, ids)

    async def subscribe(self, url: str) -> str:
        self._call("subscribe", url)
        return self.follows(url, "As it calls itself")

    async def unsubscribe(self, subscription: str) -> None:
        self._call("unsubscribe", self.feeds[subscription].url)
        del self.feeds[subscription]
        for item in [item for item, kept in self.kept.items() if kept.subscription == subscription]:
            del self.kept[item]
            self.unread.discard(item)
            self.starred.discard(item)

    async def rename(self, subscription: str, title: str) -> None:
        self._call("rename", title)
        self.feeds[subscription] = replace(self.feeds[subscription], title=title)

    async def move(self, subscription: str, folder: str, before: str) -> None:
        self._call("move", folder)
        assert self.feeds[subscription].folder == before
        self.feeds[subscription] = replace(self.feeds[subscription], folder=folder)

    # ------------------------------------------------------------------------------------------------------ the account

    @property
    def access(self) -> Access:
        """The way to it."""

        def opened(_: Fetcher) -> "FakeService":
            return self

        return Access(ACCOUNT, opened)
