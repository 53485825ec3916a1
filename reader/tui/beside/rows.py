"""The rows of a list, window by window, and looking a whole list up in a thread, so that no key waits for a search."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from threading import Lock

from reader.store.library import Library
from reader.store.row import ArticleRow
from reader.store.view import View

WINDOW = 100
"""Rows asked of the library at a time."""
WINDOWS_KEPT = 8
"""Windows that are kept, so that a walk through a long list fills no memory."""


class Rows:
    """The rows of a view, asked for as they are needed."""

    def __init__(
        self, library: Library, view: View, count: int | None = None, order: Sequence[int] | None = None
    ) -> None:
        """`order` has the numbers of all articles, where the view must be sorted whole to answer any window."""
        self.library = library
        self.view = view
        self._order = library.ids(view) if order is None and count is None and view.by_words else order
        self.count = len(self._order) if self._order is not None else library.count(view) if count is None else count
        self._windows: dict[int, tuple[ArticleRow, ...]] = {}

    def __getitem__(self, index: int) -> ArticleRow | None:
        """A row, or None where there is none (any more)."""
        if not 0 <= index < self.count:
            return None
        number, within = divmod(index, WINDOW)
        if number not in self._windows:
            if len(self._windows) > WINDOWS_KEPT:
                self._windows.clear()
            self._windows[number] = self._asked(number * WINDOW)
        window = self._windows[number]
        return window[within] if within < len(window) else None

    def _asked(self, first: int) -> tuple[ArticleRow, ...]:
        if self._order is None:
            return self.library.rows(self.view, first, WINDOW)
        return self.library.rows_of(self._order[first : first + WINDOW])

    def position(self, number: int) -> int | None:
        """Where an article stands, from 0; None when it is not in the list; nothing is sorted anew for it."""
        if self._order and number in self._order:
            return self._order.index(number)
        return self.library.position(self.view, number)

    def put(self, index: int, row: ArticleRow) -> None:
        """Show other marks at a row, without asking again."""
        number, within = divmod(index, WINDOW)
        window = self._windows.get(number)
        if window and within < len(window):
            self._windows[number] = (*window[:within], row, *window[within + 1 :])

    def begin(self, window: tuple[ArticleRow, ...]) -> None:
        """Take the first window as it was asked for already."""
        self._windows[0] = window


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """What is to be listed; the same list again keeps its place."""

    view: View
    number: int | None = None
    """An article to choose, instead of the first."""
    again: bool = False
    near: tuple[int, ...] = ()
    """Articles whose places are wanted."""


@dataclass(frozen=True, slots=True)
class Found:
    """A list that was looked up, or its beginning."""

    listing: Listing
    rows: Rows
    again: bool
    """Whether the list is shown already, so that its place is kept."""
    whole: bool = True
    places: dict[int, int] = field(default_factory=dict)
    unread: int = 0


class Lookup:
    """Looks lists up over a read-only connection of its own; a new listing ends the one before."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._own: Library | None = None
        self._turn = Lock()
        self._closed = False

    @property
    def at_once(self) -> bool:
        """Whether answers come at once, because a library in memory has but one connection."""
        return self._library.path is None

    def look_up(self, listing: Listing) -> Iterator[Found]:
        """The beginning of a list, where that is quicker, and the whole; nothing once this was closed.

        Raises DatelineError, also when ended.
        """
        self._end_question()
        with self._turn:
            if self._closed:
                return
            if self._own is None:
                path = self._library.path
                self._own = Library.open(path, read_only=True) if path else self._library
            for found in _look_up(self._own, listing):
                found.rows.library = self._library
                yield found

    def close(self) -> None:
        """Let go of the connection. A thread that is still to ask opens no other."""
        self._closed = True
        self._end_question()
        with self._turn:
            own, self._own = self._own, None
            if own and own is not self._library:
                own.close()

    def _end_question(self) -> None:
        own = self._own
        if own and own is not self._library:
            own.interrupt()


def _look_up(library: Library, listing: Listing) -> Iterator[Found]:
    view, again = listing.view, listing.again
    if view.by_words:
        order = library.ids(view)
        where = {number: place for place, number in enumerate(order) if number in listing.near}
        yield Found(listing, Rows(library, view, order=order), again, places=where, unread=library.unread(view))
        return
    first = library.rows(view, 0, WINDOW)
    if not again and listing.number is None and len(first) == WINDOW:
        beginning = Rows(library, view, WINDOW)
        beginning.begin(first)
        yield Found(listing, beginning, again=False, whole=False)
        again = True
    rows = Rows(library, view, None if len(first) == WINDOW else len(first))
    rows.begin(first)
    asked = {number: library.position(view, number) for number in listing.near}
    places = {number: place for number, place in asked.items() if place is not None}
    for place in places.values():
        rows[place]
    yield Found(listing, rows, again, places=places, unread=library.unread(view))
