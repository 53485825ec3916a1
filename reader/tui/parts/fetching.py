"""What comes from outside while somebody reads: which feeds are asked and when, and what is done with what comes.

The asking itself is work beside the keys, which `background` does and tells of by messages.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from reader.text.counts import counted
from reader.tui.columns import Slot
from reader.tui.keys.named import named
from reader.tui.messages import FeedsFound, FullArticleKept
from reader.tui.parts.following import Following

if TYPE_CHECKING:
    from textual.timer import Timer

    from reader.store.subscriptions.feed import Feed


class Fetching(Following, inherit_bindings=False):
    """The part of the app that asks servers."""

    _waiting: "Timer | None" = None
    """For the next refresh."""

    # -------------------------------------------------------------------------------------------------------- refresh

    def action_refresh(self) -> None:
        """Ask the feed, folder or search that is listed or chosen among the feeds; else all."""
        reader, feeds = self.reader, self.library.feeds
        choosing = reader.left is reader.feeds and reader.slot is Slot.LEFT
        view = reader.feeds.chosen.view if choosing else reader.articles.view
        page = reader.feed_page.feed if reader.left is reader.feed_page else None
        one = page or (feeds.get(view.feed) if view.feed is not None else None)
        if one:
            self._refresh([one.id])
        elif view.folder is None:
            self.action_refresh_all()
        else:
            self._refresh_awake(feeds.inside(view.folder))

    def action_refresh_all(self) -> None:
        """Ask every feed that does not rest."""
        self._refresh_awake(self.library.feeds.all())

    def _refresh_awake(self, feeds: "Sequence[Feed]") -> None:
        if numbers := [feed.id for feed in feeds if not feed.resting]:
            self._refresh(numbers)
        else:
            resting = f"These feeds rest; {named('feeds.edit')} among the feeds wakes one."
            self.say(resting if feeds else f"No feeds yet; {named('library.add')} adds one.")

    def _refresh(self, numbers: Sequence[int]) -> None:
        if self.background.refresh(numbers):
            self.say(f"Refreshing {counted(len(numbers), 'feed')} …", goes_on=True)
        else:
            self.say("This is being refreshed already …", goes_on=True)

    def keep_refreshing(self) -> None:
        """Ask what is due at the start and by the clock, as the settings want it."""
        if self.restricted:
            return
        self.await_refresh_time()
        if self.settings.refresh_on_start:
            self.action_refresh_due()

    def await_refresh_time(self) -> None:
        """Ask what is due when as many minutes are over as the settings want, or sooner for a feed that wants it so."""
        if self._waiting:
            self._waiting.stop()
        if self.settings.refresh_minutes and not self.restricted:
            usual = timedelta(minutes=self.settings.refresh_minutes)
            wait = min(usual, self.library.feeds.shortest_interval() or usual)
            self._waiting = self.set_timer(wait.total_seconds(), self._refresh_in_time)

    def _refresh_in_time(self) -> None:
        self.action_refresh_due()
        self.await_refresh_time()

    def action_refresh_due(self) -> None:
        """Ask the feeds whose time has come."""
        due = [feed.id for feed in self.library.feeds.due(self.now())]
        if due:
            self.background.refresh(due)

    # ------------------------------------------------------------------------------------------------------ new feeds

    def on_feeds_found(self, event: FeedsFound) -> None:
        """Follow the only one, or ask which."""
        if len(event.found) == 1:
            self.background.follow(event.found[0].url)
            return
        self.say("")
        self.reader.show_left(self.reader.candidates)
        self.reader.candidates.show(event.found)

    # -------------------------------------------------------------------------------------------------- whole articles

    def action_full_article(self) -> None:
        """Fetch the page of the article that keys are about."""
        if row := self.row():
            self.say("Fetching the full article …", goes_on=True)
            self.background.fetch_full(row.id)

    def on_full_article_kept(self, event: FullArticleKept) -> None:
        """Show the whole text, if its article is still shown."""
        if event.number == self.number:
            self.show_article(event.number, again=True)
        self.report("This is the full article.")
