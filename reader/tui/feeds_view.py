"""The feeds: everything, what is unread or starred, saved searches, and the subscriptions by folder, with counts."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import ClassVar

from textual.binding import BindingType

from reader.refresh.health import health
from reader.store.feeds import Feed, FullText
from reader.store.library import Library
from reader.store.view import EVERYTHING, View
from reader.text.clean import clean_line
from reader.tui import keys
from reader.tui.cells import clip, one_line
from reader.tui.choice import Choice, Row
from reader.tui.messages import PromptWanted, Said

_FULL = {
    FullText.AUTO: "fetched where the feed cuts them short",
    FullText.ALWAYS: "always fetched",
    FullText.NEVER: "never fetched",
}


class FeedsView(Choice):
    """Lists to choose from."""

    label = "feeds"
    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.Where.FEEDS)
    own_keys: ClassVar[frozenset[keys.Where]] = frozenset({keys.Where.FEEDS})

    def __init__(self, library: Library, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.library = library
        self.views: list[View] = []
        self.feeds: dict[int, Feed] = {}
        """The feed of an item, where it is one."""

    @property
    def feed(self) -> Feed | None:
        """The chosen feed, if it is one."""
        return self.feeds.get(self.cursor)

    def rows(self, width: int) -> Sequence[Row]:
        """Ask the library, and list."""
        self.views, self.feeds = [], {}
        if not self.is_attached or not self.display:
            return ()
        return tuple(self._rows_of(width))

    def _rows_of(self, width: int) -> Iterator[Row]:
        library = self.library
        yield self._row("All articles", EVERYTHING, library.unread(EVERYTHING), width)
        yield self._row("Unread", View(unread=True), library.unread(EVERYTHING), width)
        starred = View(starred=True)
        yield self._row("Starred", starred, library.count(starred), width)
        searches = library.searches.all()
        if searches:
            yield from self._heading("Searches")
        for search in searches:
            view = View(saved=search.name)
            yield self._row(one_line(search.name), view, library.count(view), width)
        folder = None
        for feed in library.feeds.all():
            if feed.folder != folder:
                folder = feed.folder
                yield from self._heading(one_line(folder) or "Feeds")
            self.feeds[len(self.views)] = feed
            yield self._row(one_line(feed.name), View(feed=feed.id), feed.unread, width, trouble=feed.errors > 0)

    def _heading(self, words: str) -> Iterator[Row]:
        yield Row(())
        yield Row(((f" {words}", self.palette.accent),))

    def _row(self, words: str, view: View, count: int, width: int, *, trouble: bool = False) -> Row:
        self.views.append(view)
        counted = f" {count} " if count else " "
        room = max(1, width - len(counted) - 4)
        style = self.palette.text if count else self.palette.quiet
        sign = ("!" if trouble else " ", self.palette.warning)
        name = clip(words, room)
        return Row(
            ((" ", style), sign, (" ", style), (name, style), (counted, self.palette.unread)), len(self.views) - 1
        )

    # -------------------------------------------------------------------------------------------------------- settings

    def action_rename(self) -> None:
        """Ask for another name."""
        if feed := self.feed:
            self.post_message(PromptWanted("feed-rename", "a name for this feed; empty for its own", feed.given_title))

    def action_move_into(self) -> None:
        """Ask for a folder."""
        if feed := self.feed:
            self.post_message(PromptWanted("feed-folder", "a folder for this feed; empty for none", feed.folder))

    def action_remove(self) -> None:
        """Ask whether to follow the feed no longer."""
        if feed := self.feed:
            self.post_message(PromptWanted("feed-remove", f"yes, to follow {one_line(feed.name)} no longer"))

    def action_full_text(self) -> None:
        """Whole articles: where the feed cuts them short, always, never."""
        if feed := self.feed:
            kinds = tuple(FullText)
            chosen = kinds[(kinds.index(feed.full_text) + 1) % len(kinds)]
            self.library.feeds.set_full_text(feed.id, chosen)
            self.make()
            self.post_message(Said(f"Full articles of {feed.name}: {_FULL[chosen]}"))

    def answer(self, purpose: str, words: str | None) -> None:
        """Do what was asked for the chosen feed; None leaves everything as it is."""
        feed, feeds = self.feed, self.library.feeds
        if feed is None or words is None:
            return
        if purpose == "feed-rename":
            feeds.rename(feed.id, clean_line(words))
        elif purpose == "feed-folder":
            feeds.move(feed.id, clean_line(words))
        elif words.strip().casefold() in ("y", "yes"):
            feeds.remove(feed.id, now=datetime.now(UTC))
            self.post_message(Said(f"{feed.name} is followed no longer; its articles stay; u takes it back"))
        self.make()

    def health(self, now: datetime) -> str:
        """How the chosen feed does, in one line."""
        feed = self.feed
        return one_line(f"{health(feed, now)}; {feed.count} articles; {feed.url}") if feed else ""
