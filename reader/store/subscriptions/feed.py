"""One subscription, and how a check of it ended."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from reader.store.row import labelled
from reader.text.address import without_login


class FullText(StrEnum):
    """When the page behind an article is fetched for its whole text."""

    AUTO = "auto"
    """Where the feed gives less than it should."""
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Feed:
    """One subscription."""

    id: int
    url: str
    title: str = ""
    """What the feed calls itself."""
    given_title: str = ""
    """What its reader calls it; empty where its own title will do."""
    folder: str = ""
    tags: tuple[str, ...] = ()
    site: str = ""
    full_text: FullText = FullText.AUTO
    interval: timedelta | None = None
    """How often to ask; None leaves it to the schedule."""
    etag: str = ""
    """What the server called the last version, sent back to it as If-None-Match (RFC 9110)."""
    last_modified: str = ""
    """When the server said that it changed, sent back as If-Modified-Since."""
    body_hash: str = ""
    """Of the last body: the same again brings nothing new. Empty where that was cut off."""
    last_answer: str = ""
    """How the last check ended, in words."""
    last_checked: datetime | None = None
    last_new: datetime | None = None
    """When a new article last came."""
    errors: int = 0
    """Checks that failed since the last good one."""
    next_check: datetime | None = None
    """None when it was never checked."""
    slow: bool = False
    """The server took longer for its last answer than it should; shown, and no more."""
    stopped: bool = False
    """It is no longer asked: the server said that it is gone."""
    paused: bool = False
    """It is not asked unless by name: its reader wants a rest from it."""
    remote: str | None = None
    """What a service calls it that follows it; empty where that is to follow it, None where it is asked here alone."""
    unread: int = 0
    """Articles of it that were not read."""
    count: int = 0
    """Articles of it."""
    place: str = ""
    """Where it lies, where another feed has the same name and all of them are told."""

    @property
    def name(self) -> str:
        """What it is called; without a name, by its address, of which a password is no part."""
        return self.given_title or self.title or without_login(self.url)

    @property
    def label(self) -> str:
        """What a list calls it, which no other feed is called."""
        return labelled(self.name, self.place)

    @property
    def resting(self) -> bool:
        """Whether it is asked only when it is named."""
        return self.stopped or self.paused


@dataclass(frozen=True, slots=True)
class Check:
    """How one check of a feed ended. None leaves what was there."""

    answer: str
    next_check: datetime
    errors: int = 0
    slow: bool = False
    """The server took longer for its last answer than it should; shown, and no more."""
    stopped: bool = False
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    title: str | None = None
    site: str | None = None
    url: str | None = None
    """The address it has moved to for good."""
