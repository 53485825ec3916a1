"""What a refresh tells while it goes on: facts, each in the past, for a screen, a terminal or a log to show."""

from dataclasses import astuple, dataclass
from datetime import datetime
from operator import add

from reader.store.subscriptions.feed import Check, Feed
from reader.text.counts import counted

NAMED = 3
"""Feeds that are named; of more it is told how many."""


@dataclass(frozen=True, slots=True)
class RefreshStarted:
    """A refresh began; `total` feeds are to be asked."""

    total: int


@dataclass(frozen=True, slots=True)
class FeedChecked:
    """One feed was asked and what came of it is stored."""

    feed: Feed
    """As it was before."""
    check: Check
    new: tuple[int, ...] = ()
    """The numbers of the new articles."""
    changed: tuple[int, ...] = ()
    seconds: float = 0.0

    @property
    def name(self) -> str:
        """What to call the feed, now that it may have said its title."""
        name = self.feed.given_title or self.check.title or self.feed.name
        return self.feed.label if name == self.feed.name else name

    @property
    def failed(self) -> bool:
        """Whether it gave no articles that could be used."""
        return self.check.errors > 0


@dataclass(frozen=True, slots=True)
class FeedSkipped:
    """A feed was not asked, because its server wants to be left alone."""

    feed: Feed
    until: datetime

    @property
    def words(self) -> str:
        """What becomes of it, by the clock of this machine."""
        return f"left alone until {self.until.astimezone():%d %B %H:%M}"


@dataclass(frozen=True, slots=True)
class ServiceAsked:
    """The service that follows feeds for its reader was asked, and told what was done here."""

    name: str
    """What a person knows it by: its host."""
    sent: int = 0
    """Marks that it was told."""
    taken: int = 0
    """Articles that are marked otherwise now because it said so."""
    added: tuple[str, ...] = ()
    """Feeds that are followed here now because it follows them, by name."""
    dropped: tuple[str, ...] = ()
    """Feeds that are followed here no longer because it follows them no longer."""
    troubles: tuple[str, ...] = ()
    """What it refused to do, each with the feed."""
    problem: str = ""
    """Why that came to no end; empty where all went well."""

    @property
    def failed(self) -> bool:
        """Whether it could not be asked, or not to the end."""
        return bool(self.problem)

    @property
    def words(self) -> str:
        """What came of it, without its name."""
        marks = [
            f"{counted(count, 'mark')} {what}" for count, what in ((self.sent, "sent"), (self.taken, "taken")) if count
        ]
        feeds = [
            f"{what}: {', '.join(names[:NAMED])}{_and_more(names)}"
            for names, what in ((self.added, "followed now"), (self.dropped, "no longer followed"))
            if names
        ]
        return "; ".join(filter(None, (self.problem, ", ".join(marks), *feeds, *self.troubles)))


def _and_more(names: tuple[str, ...]) -> str:
    return f" and {len(names) - NAMED:,} more" if len(names) > NAMED else ""


@dataclass(frozen=True, slots=True)
class PageFetched:
    """The whole text of an article that its feed cuts short was looked for."""

    article: int
    title: str
    problem: str = ""
    """Why there is none; empty where it is kept."""


@dataclass(frozen=True, slots=True)
class RefreshEnded:
    """All was asked, or somebody stopped it."""

    checked: int = 0
    failed: int = 0
    unkept: int = 0
    """Of the failed ones, those that the library could not take, which is no fault of theirs."""
    skipped: int = 0
    new: int = 0
    changed: int = 0
    pages: int = 0
    seconds: float = 0.0

    def __add__(self, other: "RefreshEnded") -> "RefreshEnded":
        return RefreshEnded(*map(add, astuple(self), astuple(other)))


Event = RefreshStarted | FeedChecked | FeedSkipped | ServiceAsked | PageFetched | RefreshEnded
