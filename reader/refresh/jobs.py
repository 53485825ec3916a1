"""What goes to a worker process and what comes back, each as a pickle with its length before it."""

import struct
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.model import Article
from reader.refresh.schedule import Harvest
from reader.sources.web.answer import Answer
from reader.store.entry import Entry

if TYPE_CHECKING:
    from reader.sources.subscriptions.discover import FoundFeed  # it loads a parser of HTML

LENGTH = struct.Struct("!Q")


class Kind(StrEnum):
    """What a body is to be read as."""

    FEED = "feed"
    PAGE = "page"
    LINKS = "links"
    """The feeds that a page names."""


@dataclass(frozen=True, slots=True)
class Job:
    """A body to read."""

    kind: Kind
    answer: Answer
    now: datetime


@dataclass(frozen=True, slots=True)
class Result:
    """What was read, or why there is nothing."""

    entries: tuple[Entry, ...] = ()
    """A feed's articles."""
    page: Article | None = None
    harvest: Harvest = field(default_factory=Harvest)
    feeds: "tuple[FoundFeed, ...]" = ()
    places: tuple[str, ...] = ()
    """Addresses that a page leads to and that look like feeds."""
    error: str = ""
    last: bool = False
    """The process ends after this result."""
