"""A feed's own page: its settings, each changed where it stands, and how it fares."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import ClassVar

from textual.binding import BindingType

from reader.refresh.health import health
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed
from reader.text.counts import counted
from reader.tui.cells import fold, one_line, pad
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import ItemChosen
from reader.tui.panes.choice import Row
from reader.tui.panes.feed_keys import FeedKeys
from reader.tui.panes.feed_settings import SETTINGS
from reader.tui.panes.prompt import Prompt

NAME = 15
"""Cells for a setting's name, where there is room for its value beside it."""


class FeedPage(FeedKeys):
    """One feed. To enter a setting changes it, to enter what stands below them asks the feed now."""

    label = "feed"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.FEEDS)
    own_keys: ClassVar[frozenset[Where]] = frozenset({Where.FEEDS})

    def __init__(self, library: Library, prompt: Prompt, *, id: str | None = None) -> None:
        super().__init__(library, prompt, id=id)
        self.number: int | None = None
        self.now: datetime | None = None
        """When it was shown: what "an hour ago" counts from."""

    @property
    def feed(self) -> Feed | None:
        """The feed that is shown, as it is now."""
        return None if self.number is None else self.library.feeds.get(self.number)

    def show(self, number: int, now: datetime) -> None:
        """Another feed."""
        self.number, self.now = number, now
        self.begin()

    def rows(self, width: int) -> Sequence[Row]:
        """The settings, and below them how the feed fares."""
        feed = self.feed
        return () if feed is None else (*self._settings(feed, width - 3), *self._facts(feed, width - 3))

    def _settings(self, feed: Feed, room: int) -> Iterator[Row]:
        beside = room > NAME + 16
        for item, setting in enumerate(SETTINGS):
            name, indent = pad(setting.name, NAME), " " * NAME
            lines = fold(one_line(setting.shown(feed)), max(1, room - NAME if beside else room), 3)
            if not beside:
                yield Row(((f" {name}", self.palette.quiet),), item)
                name = indent = " "
            for line in lines:
                yield Row(((f" {name}", self.palette.quiet), (line, self.palette.text)), item)
                name = indent

    def _facts(self, feed: Feed, room: int) -> Iterator[Row]:
        told = (
            f"{'; '.join(health(feed, self.now))}; {counted(feed.count, 'article')}, {feed.unread:,} unread"
            if self.now
            else ""
        )
        there = f"@ asked by {self.service}, which follows it" if self.service and feed.remote else ""
        facts = (there, *(part.strip() for part in told.split(";")), one_line(feed.site))
        yield Row(())
        yield Row(((" How it fares", self.palette.accent),), len(SETTINGS))
        for fact in filter(None, facts):
            for line in fold(one_line(fact), max(1, room), 4):
                yield Row(((f"  {line}", self.palette.quiet),), len(SETTINGS))

    def action_enter(self) -> None:
        """Change the chosen setting; below the settings, ask the feed now."""
        if self.cursor < len(SETTINGS):
            self.change(SETTINGS[self.cursor].id)
        else:
            self.post_message(ItemChosen(self.id or "", self.cursor))

    def action_edit(self) -> None:
        """Change the setting under the cursor, as `enter` does."""
        self.action_enter()
