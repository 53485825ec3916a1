"""The keys about one feed, which hold in the list of feeds and on a feed's own page: ask, and keep what is answered.

What is asked names its feed, so that an answer reaches it wherever the cursor stands by then.
"""

from datetime import datetime

from reader.errors import DatelineError
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed
from reader.tui.cells import one_line
from reader.tui.keys.named import named
from reader.tui.messages import FeedsChanged, Said
from reader.tui.panes.choice import Choice
from reader.tui.panes.feed_settings import BY_ID, FULL
from reader.tui.panes.lines import UNMADE
from reader.tui.panes.prompt import Prompt
from reader.tui.questions import FeedSetting, Unfollowing

NO_FEED = "This is no feed: choose one first."


class FeedKeys(Choice):
    """A pane with a chosen feed. What it asks is asked at once: words may come together with the key."""

    service = ""
    """What follows some feeds for their reader, by its host; empty where there is no account."""

    def __init__(self, library: Library, prompt: Prompt, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.library = library
        self.prompt = prompt

    @property
    def feed(self) -> Feed | None:
        """The chosen feed, if it is one."""
        raise NotImplementedError

    def lay_out(self, width: int) -> None:
        """Make the rows, or leave it until the pane is shown: a hidden one asks the library nothing."""
        if self.is_attached and self.display:
            super().lay_out(width)
        else:
            self._width = UNMADE

    # -------------------------------------------------------------------------------------------------------- asking

    def change(self, name: str) -> None:
        """Ask for a setting of the chosen feed, or give it its next value."""
        feed, setting = self.feed, BY_ID[name]
        if feed is None:
            self.refuse(NO_FEED, asks=bool(setting.hint))
            return
        if not setting.hint:
            self.put(feed, name, "")
            return
        folders = ", ".join(self.library.feeds.folders()) if name == "folder" else ""
        hint = f"{setting.hint}; there are {folders}" if folders else setting.hint
        self.prompt.ask(FeedSetting(feed.id, name), one_line(hint), setting.typed(feed))

    def refuse(self, words: str, *, asks: bool = True) -> None:
        """Say why a key does nothing, which `asks` for words else."""
        if asks:
            self.prompt.refuse()
        self.post_message(Said(words))

    def action_move_into(self) -> None:
        """Ask for a folder."""
        self.change("folder")

    def action_full_text(self) -> None:
        """Whole articles: where the feed cuts them short, always, never."""
        before = self.feed
        self.change("full")
        after = before and self.library.feeds.get(before.id)
        if before and after and after.full_text != before.full_text:
            self.post_message(Said(f"Full articles of {after.label}: {FULL[after.full_text]}"))

    def action_remove(self) -> None:
        """Ask whether to follow the feed no longer."""
        feed = self.feed
        if feed is None:
            self.refuse(NO_FEED)
            return
        hint = f"unfollow {one_line(feed.label)}? y: its articles stay, a: they go too, then enter"
        self.prompt.ask(Unfollowing(feed.id), hint)

    # ------------------------------------------------------------------------------------------------------- keeping

    def settle_feed(self, question: FeedSetting | Unfollowing, words: str, now: datetime) -> None:
        """Do what was answered about a feed, if it is still there."""
        feed = self.library.feeds.get(question.feed)
        if feed is None:
            return
        if isinstance(question, FeedSetting):
            self.put(feed, question.setting, words)
        else:
            self._remove(feed, words.strip().casefold(), now)

    def put(self, feed: Feed, name: str, words: str) -> None:
        """Keep a setting, or say why it cannot be."""
        try:
            BY_ID[name].put(self.library.feeds, feed, words)
        except DatelineError as error:
            self.post_message(Said(str(error)))
        self.post_message(FeedsChanged())

    def _remove(self, feed: Feed, answer: str, now: datetime) -> None:
        if answer not in {"y", "yes", "a", "all"}:
            self.post_message(Said("Nothing is removed."))
            return
        keep = answer.startswith("y")
        self.library.feeds.remove(feed.id, now=now, keep_articles=keep)
        self.post_message(FeedsChanged())
        articles = "its articles stay" if keep else "its articles too, starred ones stay"
        self.post_message(Said(f"Removed, {named('library.undo')} takes it back: {feed.label}, {articles}"))
