"""What a service does for somebody who reads on several machines: it follows their feeds, keeps the articles, and
remembers which of them were read or starred.

The seam between the protocols of services and `reader.refresh`: nothing here knows how a service is asked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Account:
    """Where a service is and who asks it."""

    protocol: str
    """One of `PROTOCOLS`."""
    url: str
    """The address of its programming interface, as its own pages give it."""
    user: str
    password: str = field(repr=False)


PROTOCOLS = ("greader", "fever")
"""The Google Reader API (FreshRSS, Miniflux, The Old Reader, BazQux), and Fever's (FreshRSS, Miniflux, Coldsweat)."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed that a service follows; title and folder are clean, each in one line."""

    id: str
    """What the service calls it."""
    url: str
    title: str = ""
    site: str = ""
    folder: str = ""
    """Empty where it is in none, or in the one that the service puts every feed into at first."""


@dataclass(frozen=True, slots=True)
class Item:
    """An article that a service keeps. Its words are foreign and not cleaned, and those of its title may be HTML."""

    id: str
    """Decimal digits. Some are too large for a floating-point number to hold."""
    subscription: str
    """The `Subscription.id` of its feed."""
    title: str = ""
    html: str = ""
    link: str = ""
    author: str = ""
    published: datetime | None = None
    tags: tuple[str, ...] = ()
    """What its feed gave it, in plain words, and not what a reader did."""
    recordings: tuple[tuple[str, str], ...] = ()
    """Address and media type of what is attached."""


class Mark(Enum):
    """What becomes of an item."""

    READ = auto()
    UNREAD = auto()
    STARRED = auto()
    UNSTARRED = auto()


_LISTED = {
    Mark.READ: (True, False),
    Mark.UNREAD: (True, True),
    Mark.STARRED: (False, True),
    Mark.UNSTARRED: (False, False),
}
"""Whether a mark is about what is unread, or about what is starred, and whether what has it is in that list."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How all articles of a service stand, by the ids of its items: each list is whole."""

    unread: frozenset[str]
    starred: frozenset[str]

    def unlike(self, mark: Mark, ids: Iterable[str]) -> tuple[str, ...]:
        """Those of some items that a mark would change."""
        of_read, listed = _LISTED[mark]
        among = self.unread if of_read else self.starred
        return tuple(each for each in ids if (each in among) is not listed)

    def marked(self, mark: Mark, ids: Iterable[str]) -> "Standing":
        """How all stand once these are marked."""
        of_read, listed = _LISTED[mark]
        among = self.unread if of_read else self.starred
        changed = among.union(ids) if listed else among.difference(ids)
        return Standing(changed, self.starred) if of_read else Standing(self.unread, changed)


class Service(Protocol):
    """One account of one service. Every method raises FetchError where no answer comes that can be used, and
    ServiceError where the service refuses: the account, or what was asked for.
    """

    name: str
    """What a person knows it by: its host."""
    keeps_subscriptions: bool
    """It can be told to follow a feed, to follow it no longer, and what to call it."""

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """All feeds that it follows."""

    async def standing(self) -> Standing:
        """Which items are unread and which are starred."""

    async def since(self, moment: datetime) -> tuple[str, ...]:
        """The ids of the items that came to it since a moment, read or not, as far as it tells."""

    async def items(self, ids: Sequence[str]) -> tuple[Item, ...]:
        """Items by their ids, as many as it gives at a time at most; those that it has no longer are left out."""

    items_at_once: int
    """How many ids `items` takes."""

    async def mark(self, mark: Mark, ids: Sequence[str]) -> None:
        """Mark items, however many; those that are so already are left alone. A part may be marked where it fails."""

    async def subscribe(self, url: str) -> str:
        """Follow a feed; what the service calls it. Raises ServiceError where it cannot."""

    async def unsubscribe(self, subscription: str) -> None:
        """Follow a feed no longer."""

    async def rename(self, subscription: str, title: str) -> None:
        """Call a feed something else."""

    async def move(self, subscription: str, folder: str, before: str) -> None:
        """Put a feed out of the folder `before` into another one; empty is none."""
