"""What is asked at the bottom of the screen. A question holds what it is about, so that its answer finds it again."""

from dataclasses import dataclass
from enum import Enum, auto


class Asked(Enum):
    """A question about what is shown."""

    SEARCH = auto()
    """What to find in the library."""
    SEARCH_NAME = auto()
    """Under which name to keep the present search."""
    FEED = auto()
    """Which feed to follow."""
    KNOWN_FEED = auto()
    """Which of the feeds to go to."""
    WORDS = auto()
    """What to find in the article."""
    LINK = auto()
    """Which link, by its letters."""
    TAGS = auto()
    """Which tags to give the article."""
    PIPE = auto()
    """Which command to give the article to."""
    COMMAND = auto()
    KEY = auto()
    """What to find among the keys."""


FOUND_WHILE_TYPED = frozenset({Asked.SEARCH, Asked.KNOWN_FEED, Asked.WORDS, Asked.KEY})
"""Questions of which every letter is answered at once."""


RECALLED = frozenset({Asked.SEARCH, Asked.FEED, Asked.KNOWN_FEED, Asked.WORDS, Asked.TAGS, Asked.PIPE, Asked.KEY})
"""Questions whose earlier answers can be given again."""


@dataclass(frozen=True, slots=True)
class FeedSetting:
    """What to set of a feed, by the id of the setting."""

    feed: int
    setting: str


@dataclass(frozen=True, slots=True)
class Unfollowing:
    """Whether to follow a feed no longer."""

    feed: int


@dataclass(frozen=True, slots=True)
class SearchName:
    """What to call a kept search from now on."""

    before: str


@dataclass(frozen=True, slots=True)
class FolderName:
    """What to call a folder from now on."""

    before: str


@dataclass(frozen=True, slots=True)
class Handing:
    """Whether to give the browser an address that is none of the web."""

    address: str


AboutFeeds = FeedSetting | Unfollowing | SearchName | FolderName
"""What the panes of the feeds ask, and answer themselves."""

Question = Asked | Handing | AboutFeeds
