"""What comes from outside while somebody reads: feeds refreshed, new ones followed, whole articles.

All of it happens beside the keys and is told by messages: what is small in threads with loops of their own, a refresh
and the analysis of what it brought in processes.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from reader.errors import DatelineError
from reader.settings import Settings
from reader.store.library import Library
from reader.text.counts import counted
from reader.tui.beside.threads import run_until
from reader.tui.columns import Slot
from reader.tui.messages import ArticleAnalysed, FeedsFound, FeedsRefreshed, FullArticleKept, Said
from reader.tui.parts.following import Following

if TYPE_CHECKING:
    from textual.timer import Timer


class Fetching(Following, inherit_bindings=False):
    """The part of the app that asks servers."""

    settings = Settings()
    founds: Path | None = None
    """Where the first feed makes a library, while samples are shown."""
    _waiting: "Timer | None" = None
    """For the next refresh."""
    _looked_ahead = False
    """Articles that nobody opened were seen to."""

    # -------------------------------------------------------------------------------------------------------- refresh

    def action_refresh(self) -> None:
        """Ask the feed, folder or search that is listed or chosen among the feeds; else all."""
        reader, feeds = self.reader, self.library.feeds
        choosing = reader.left is reader.feeds and reader.slot is Slot.LEFT
        view = reader.feeds.chosen.view if choosing else reader.articles.view
        page = reader.feed_page.feed if reader.left is reader.feed_page else None
        one = page or (feeds.get(view.feed) if view.feed is not None else None)
        inside = [feed for feed in feeds.all() if view.folder in (None, feed.folder)]
        numbers = [one.id] if one else [feed.id for feed in inside if not feed.resting]
        if numbers:
            self.say(f"Refreshing {counted(len(numbers), 'feed')} …")
            self.refresh_feeds(numbers)
        else:
            self.say("No feeds yet; a adds one." if not inside else "These feeds rest; e among the feeds wakes one.")

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
            self.refresh_feeds(due)

    @work(thread=True, exclusive=True, group="refresh", exit_on_error=False)
    def refresh_feeds(self, numbers: Sequence[int]) -> None:
        """Ask these feeds. What comes is told once for all, so that the list is read again once."""
        words = self._run_apart("refresh", tuple(numbers))
        if words is not None:
            self.post_message(FeedsRefreshed(words))

    @work(thread=True, exclusive=True, group="ahead", exit_on_error=False)
    def analyse_ahead(self) -> None:
        """Analyse what nobody opened yet, until all is done or the reader closes."""
        self._run_apart("analyse")

    def on_article_analysed(self, _event: ArticleAnalysed) -> None:
        """When the first one came, see to those that nobody opened yet: searches by what was said do not find them."""
        if not self._looked_ahead and not self.restricted and self._version is not None:
            self._looked_ahead = True
            if self.library.next_unanalysed(self._version, 1):
                self.analyse_ahead()

    def _run_apart(self, kind: str, feeds: tuple[int, ...] = ()) -> str | None:
        from reader.tui.beside.apart import run_apart  # noqa: PLC0415 - loaded when it is needed
        from reader.tui.beside.errands import Errand, Kind  # noqa: PLC0415 - as above

        worker = get_current_worker()
        errand = Errand(Kind(kind), self.library.path, self.settings, feeds)
        return run_apart(errand, self.library, self._tell, lambda: worker.is_cancelled)

    def _tell(self, words: str) -> None:
        """Say something from another thread."""
        self.post_message(Said(words))

    # ------------------------------------------------------------------------------------------------------ new feeds

    @work(thread=True, exclusive=True, group="add", exit_on_error=False)
    def add_feed(self, address: str) -> None:
        """Find the feeds at an address; follow the only one, or ask which."""
        from reader.tui.beside import network  # noqa: PLC0415 - aiohttp, loaded when it is needed

        self._tell(f"Asking {address} …")
        worker = get_current_worker()
        try:
            found = run_until(network.find_feeds(address), lambda: worker.is_cancelled)
        except DatelineError as error:
            self._tell(str(error))
            return
        if found:
            self.post_message(FeedsFound(found))

    def on_feeds_found(self, event: FeedsFound) -> None:
        """Follow the only one, or ask which."""
        if len(event.found) == 1:
            self.follow_feed(event.found[0].url)
            return
        self.say("")
        self.reader.show_left(self.reader.candidates)
        self.reader.candidates.show(event.found)

    @work(thread=True, group="follow", exit_on_error=False)
    def follow_feed(self, url: str) -> None:
        """Follow a feed and fetch it; a refresh that is under way goes on."""
        from reader.tui.beside import network  # noqa: PLC0415 - aiohttp, loaded when it is needed

        worker = get_current_worker()
        try:
            with self._lasting_library() as library:
                words = run_until(network.follow(library, url, self.settings, self._tell), lambda: worker.is_cancelled)
        except DatelineError as error:
            self._tell(str(error))
            return
        if words is not None:
            self.post_message(FeedsRefreshed(words))

    @contextmanager
    def _lasting_library(self) -> Iterator[Library]:
        """The library that keeps feeds: while samples are shown, which are in memory, the one that is made for them."""
        if self.founds is None:
            yield self.library
            return
        with Library.open(self.founds) as library:
            yield library

    # -------------------------------------------------------------------------------------------------- whole articles

    @work(thread=True, exclusive=True, group="full", exit_on_error=False)
    def fetch_full(self, number: int) -> None:
        """Fetch the page of an article and keep its text, if it is longer."""
        from reader.tui.beside import network  # noqa: PLC0415 - aiohttp, loaded when it is needed

        worker = get_current_worker()
        problem = run_until(network.fetch_full(self.library, number, now=self.now()), lambda: worker.is_cancelled)
        if problem:
            self._tell(problem)
        elif problem is not None:
            self.post_message(FullArticleKept(number))

    def action_full_article(self) -> None:
        """Fetch the page of the article that keys are about."""
        number = self.subject()
        if number is not None:
            self.say("Fetching the full article …")
            self.fetch_full(number)

    def on_full_article_kept(self, event: FullArticleKept) -> None:
        """Show the whole text, if its article is still shown."""
        if event.number == self.number:
            self.show_article(event.number, again=True)
        self.say("This is the full article.")
