"""Which articles a list shows. A view is a question, not an answer: the library answers it window by window."""

from dataclasses import dataclass, replace


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
    oldest: bool = False
    """The oldest first, else the newest."""

    @property
    def narrow(self) -> bool:
        """Whether it shows a chosen part of the library, which is likely small."""
        return self.starred or any(each is not None for each in (self.feed, self.folder, self.ids))

    def only_unread(self, *, unread: bool = True) -> "View":
        """The same list without what was read, or with it again."""
        return replace(self, unread=unread)

    def oldest_first(self, *, oldest: bool) -> "View":
        """The same list from its other end, or as lists are without that."""
        return replace(self, oldest=oldest)


EVERYTHING = View()
