"""What can be asked of the library: a query is a tree of conditions. `EXAMPLES` are how a person types it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

EXAMPLES: tuple[tuple[str, str], ...] = (
    ("storm surge", "both words"),
    ('"storm surge"', "these words in this order"),
    ("storm OR surge", "either of them"),
    ("storm -surge", "the first without the second"),
    ("(storm OR gale) pier", "brackets group"),
    ("storm*", "words that begin so"),
    ("/ferr(y|ies)/", "a pattern, in headline or text; also title:/…/ and the like"),
    ("port /CVE-\\d+/", "the same, soon found, as the word narrows it"),
    ("said:Lund", "Lund is quoted or reported"),
    ("said:Lund:ferry", "and speaks of this"),
    ("said::ferry", "anybody speaks of it"),
    ("by:Lund", "Lund speaks in it, or wrote it"),
    ("about:Lund", "Lund is named, under any name"),
    ("mentions:1991", "its text tells of this time; also mentions:1990s, mentions:2023-05"),
    ("story:4711", "tells what that article tells, by its number in `dateline list`"),
    ("title:ferry", "in the headline; title:(ferry OR quay) takes any of several"),
    ("author:lund", "in the name of its author"),
    ("source:post", "in the name of its source"),
    ("tag:sea", "with this tag"),
    ("folder:coast", "of the feeds in this folder"),
    ("is:unread", "not read; also is:read, is:starred, and is:changed by its paper"),
    ("after:2023-05-01", "published since this day"),
    ("before:2023-06", "published before this month"),
    ("on:2023-05", "published in this month"),
    ("age<3d", "not older than three days, as age>2w is older; also h, m, y"),
)
"""What can be asked, each with what it finds."""
SYNTAX = "".join(f"{asked:<20} {found}\n" for asked, found in EXAMPLES)
"""The same, as a help page shows it."""

WordField = Literal["", "title", "author", "tag", "source", "folder"]


@dataclass(frozen=True, slots=True)
class Words:
    """Words in this order, somewhere in a field; an empty field means anywhere in the article."""

    text: str
    field: WordField = ""
    prefix: bool = False
    """The last word may go on."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that finds something in a field; an empty field means the headline or the text."""

    written: str
    """What stands between its slashes, `text.pattern.pattern` understands it."""
    field: WordField = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Words of somebody; either may be empty, and then anything will do."""

    speaker: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """Somebody or something is named, under any name."""

    name: str


@dataclass(frozen=True, slots=True)
class By:
    """Somebody wrote it or speaks in it."""

    name: str


@dataclass(frozen=True, slots=True)
class Story:
    """It tells the same story as an article, within the same days."""

    number: int


@dataclass(frozen=True, slots=True)
class Mentions:
    """The text speaks of a time within these days, both included."""

    first: date
    last: date


class Mark(StrEnum):
    """How an article stands: what a person did with it, or its paper."""

    READ = "read"
    UNREAD = "unread"
    STARRED = "starred"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publication is one of these, both included; None is without limit."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Age:
    """Published less long ago than this, or longer."""

    limit: timedelta
    older: bool


@dataclass(frozen=True, slots=True)
class Every:
    """All parts hold; without parts, anything does."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """One of the parts holds."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Without:
    """The part does not hold."""

    part: "Query"


Query = Words | Pattern | Said | About | By | Story | Mentions | Mark | Published | Age | Every | Either | Without
"""A condition, or a tree of them."""


def asks_findings(node: Query) -> bool:
    """Whether the answer depends on what an analysis found in the articles, and not on their words alone."""
    match node:
        case Every(parts) | Either(parts):
            return any(map(asks_findings, parts))
        case Without(part):
            return asks_findings(part)
    return isinstance(node, Said | About | By | Mentions)
