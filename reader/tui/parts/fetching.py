"""What comes from outside while somebody reads: which feeds are asked and when, and what is done with what comes.

The asking itself is work beside the keys, which `background` does and tells of by messages.
"""

from collections.abc import Sequence
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from reader.text.counts import counted
from reader.tui.columns import Slot
from reader.tui.keys.named import named
from reader.tui.messages import FeedsFound, FullArticleKept
from reader.tui.parts.following import Following

if TYPE_CHECKING:
    from textual.timer import Timer

    from reader.store.subscriptions.feed import Feed


SERVICE = 0
"""Stands among the numbers of feeds for a service none of whose feeds is known yet."""
MARKS_REST, MARKS_WAIT = 10.0, 60.0
"""Seconds after the last mark, and at most after the first, in which marks are sent to the service: each time takes a
process of its own."""


class Fetching(Following, inherit_bindings=False):
    """The part of the app that asks servers."""

    _waiting: "Timer | None" = None
    """For the next refresh."""
    _marks: "Timer | None" = None
    """For marks that are to be sent."""
    _marked_at = 0.0
    """When the first of them was made."""

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
        if numbers := [feed.id for feed in feeds if not feed.resting] or self._unknown():
            self._refresh(numbers)
        else:
            resting = f"These feeds rest; {named('feeds.edit')} among the feeds wakes one."
            self.say(resting if feeds else f"No feeds yet; {named('library.add')} adds one.")

    def _unknown(self) -> list[int]:
        """The service, where it has to be asked what it follows."""
        return [SERVICE] if self.settings.service and not self.library.service.follows_any() else []

    def _refresh(self, numbers: Sequence[int]) -> None:
        if self.background.refresh(numbers):
            what = self.settings.service if SERVICE in numbers else counted(len(numbers), "feed")
            self.say(f"Refreshing {what} …", goes_on=True)
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
        due = [feed.id for feed in self.library.feeds.due(self.now())] or self._unknown()
        if due:
            self.background.refresh(due)

    # ---------------------------------------------------------------------------------------------------------- marks

    def send_marks_soon(self) -> None:
        """Send marks to the service when nothing was marked for a while, or after a longer one in any case."""
        if not self.sends_marks:
            return
        now = monotonic()
        if self._marks:
            self._marks.stop()
        else:
            self._marked_at = now
        self._marks = self.set_timer(max(0.1, min(MARKS_REST, self._marked_at + MARKS_WAIT - now)), self._send_marks)

    @property
    def sends_marks(self) -> bool:
        """Whether there is a service that hears of marks. A restricted reader sends nothing."""
        library = self.library
        return bool(self.settings.service) and not self.restricted and not library.read_only and bool(library.path)

    def _send_marks(self) -> None:
        self._marks = None
        self.background.send_marks()

    # ------------------------------------------------------------------------------------------------------ new feeds

    def on_feeds_found(self, event: FeedsFound) -> None:
        """Follow those that are meant, and ask which of others."""
        found = event.found
        self.say(" · ".join(found.problems))
        if found.sure:
            self.background.follow(found.sure, found.problems)
        if found.offered:
            self.reader.show_left(self.reader.candidates)
            self.reader.candidates.show(found.offered)

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
