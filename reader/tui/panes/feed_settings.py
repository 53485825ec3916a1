"""What can be set of a feed, as a table: how each setting is called, shown, asked for and kept.

It knows the library's feeds and no pane: the feeds and a feed's own page both show it and ask by it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.refresh.health import rest_words
from reader.refresh.intervals import interval_words, read_interval
from reader.sources.web.addresses import checked_feed, shown_url
from reader.store.subscriptions.feed import Feed, FullText
from reader.store.subscriptions.feeds import Feeds
from reader.text.clean import clean_line
from reader.text.labels import clean_folder, clean_tags

FULL = {
    FullText.AUTO: "fetched where the feed cuts them short",
    FullText.ALWAYS: "always fetched",
    FullText.NEVER: "never fetched",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One of them."""

    id: str
    name: str
    hint: str
    """What to type; empty where a setting has a few values that follow one another."""
    shown: Callable[[Feed], str]
    typed: Callable[[Feed], str]
    """What stands in the prompt at first."""
    put: Callable[[Feeds, Feed, str], None]
    """Keep what was typed, or the next value. Raises DatelineError for what cannot be."""


def next_full_text(feed: Feed) -> FullText:
    """The value after the present one."""
    kinds = tuple(FullText)
    return kinds[(kinds.index(feed.full_text) + 1) % len(kinds)]


def _ask_or_rest(feeds: Feeds, feed: Feed, _: str) -> None:
    if feed.stopped:
        feeds.resume(feed.id)
    feeds.pause(feed.id, paused=not feed.resting)


def _readdress(feeds: Feeds, feed: Feed, words: str) -> None:
    url = words.strip()
    if url and url != feed.url:
        checked_feed(url)
        feeds.readdress(feed.id, url)


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "name", "Name", "a name for this feed; empty for its own", lambda feed: feed.name,
        lambda feed: feed.given_title, lambda feeds, feed, words: feeds.rename(feed.id, clean_line(words)),
    ),
    Setting(
        "folder", "Folder", "a folder for this feed; empty for none", lambda feed: feed.folder or "none",
        lambda feed: feed.folder, lambda feeds, feed, words: feeds.move(feed.id, clean_folder(words)),
    ),
    Setting(
        "tags", "Tags", "tags, with commas between them", lambda feed: ", ".join(feed.tags) or "none",
        lambda feed: ", ".join(feed.tags), lambda feeds, feed, words: feeds.tag(feed.id, clean_tags([words])),
    ),
    Setting(
        "full", "Full articles", "", lambda feed: FULL[feed.full_text], lambda _: "",
        lambda feeds, feed, _: feeds.set_full_text(feed.id, next_full_text(feed)),
    ),
    Setting(
        "interval", "How often", "how often: 20m, 2h, 1d; empty for as usual",
        lambda feed: interval_words(feed.interval),
        lambda feed: interval_words(feed.interval) if feed.interval else "",
        lambda feeds, feed, words: feeds.set_interval(feed.id, read_interval(words)),
    ),
    Setting("rest", "Paused", "", rest_words, lambda _: "", _ask_or_rest),
    Setting(
        "address", "Address", "the address of the feed", lambda feed: shown_url(feed.url), lambda feed: feed.url,
        _readdress,
    ),
)  # fmt: skip

BY_ID = {setting.id: setting for setting in SETTINGS}
