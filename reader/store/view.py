"""Which articles a list shows. A view is a question, not an answer: the library answers it window by window."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Order(StrEnum):
    """What the articles of a list are sorted by."""

    DATE = "date"
    TITLE = "title"
    AUTHOR = "author"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class View:
    """The articles that fulfil all that is given; nothing given means every article."""

    feed: int | None = None
    folder: str | None = None
    saved: str | None = None
    """The name of a saved search."""
    query: str = ""
    """A search as it is typed."""
    ids: tuple[int, ...] | None = None
    """Just these: what was opened from the command line."""
    unread: bool = False
    starred: bool = False
    order: Order = Order.DATE
    turned: bool = False
    """The other way round: the oldest first instead of the newest, or from Z to A."""

    @property
    def narrow(self) -> bool:
        """Whether it shows a chosen part of the library, which is likely small."""
        return self.starred or any(each is not None for each in (self.feed, self.folder, self.ids))

    @property
    def by_words(self) -> bool:
        """Whether it is sorted by words, and not by time."""
        return self.order is not Order.DATE

    def only_unread(self, *, unread: bool = True) -> "View":
        """The same list without what was read, or with it again."""
        return replace(self, unread=unread)

    def sorted_as(self, other: "View") -> "View":
        """The same list in the order of another one."""
        return replace(self, order=other.order, turned=other.turned)


EVERYTHING = View()
