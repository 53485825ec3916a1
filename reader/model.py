"""The words of the house: what an article is and what was found in it.

Everything is frozen. Offsets count code points in the article's text; `start` is the first character, `end` the one
after the last. Entities, times and quotes are named by their index in their `Analysis`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from reader.entities import Entity, EntityType, Mention, MentionKind, Span

__all__ = [
    "PLURALS",
    "Analysis",
    "Article",
    "Block",
    "BlockKind",
    "Entity",
    "EntityType",
    "Grain",
    "Link",
    "Mention",
    "MentionKind",
    "Quote",
    "QuoteKind",
    "Span",
    "Speaker",
    "Status",
    "TimeExpression",
    "TimeType",
    "TimelineEntry",
]

# ---------------------------------------------------------------------------------------------------------- articles


class BlockKind(StrEnum):
    """What a stretch of the body is to the eye."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    HEAD = "head"
    """A row of a table that names its columns; its cells stand as those of a row."""
    ROW = "row"
    """A row of a table, its cells between bars."""
    QUOTE = "quote"
    CODE = "code"
    IMAGE = "image"
    """The alt text of a picture that is not shown."""


TABULAR = frozenset((BlockKind.HEAD, BlockKind.ROW))
"""Those that are lines of a table."""


class Block(NamedTuple):
    """One paragraph, heading or list item. Blocks are in order and do not overlap; blank lines are in none.

    A tuple, as `Link` is: a refresh makes a hundred thousand of them, and a frozen dataclass takes three times as long.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    """How many items of lists it stands in: 0 for an item of an outermost list, 1 for one of a list in that item."""
    ruled: bool = False
    """A rule is drawn between the block before and this one: the text goes on to something else."""

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]

    def is_close_to(self, before: "Block") -> bool:
        """Whether it stands under the block before without a blank line: items do, and the rows of one table."""
        if self.ruled:
            return False
        if self.kind is BlockKind.HEAD:
            return before.kind is BlockKind.HEAD
        group = TABULAR if self.kind is BlockKind.ROW else {BlockKind.ITEM}
        return self.kind in group and before.kind in group


class Link(NamedTuple):
    """Words of the text that lead to an address."""

    start: int
    end: int
    url: str


MOST_ANALYSED = 4_000_000
"""Characters of an article that are analysed: more than the longest novels have. It takes 60 times as many bytes."""


@dataclass(frozen=True, slots=True)
class Former:
    """What an article was before its paper changed it."""

    until: datetime
    """When the change was seen; aware."""
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One piece of news, cleaned: no control code, no markup, paragraphs divided by a blank line."""

    title: str
    text: str
    published: datetime
    """Aware, UTC: what articles are ordered by."""
    day: date
    """The calendar day of publication where it was published: what "today" means in the text."""
    date_assumed: bool = False
    """The article names no date; the file's or the feed's own is used and shown with `~`."""
    source: str = ""
    """Who published it, as a person would say it: a newspaper, a site, a folder."""
    author: str = ""
    link: str = ""
    """An http or https address, or empty."""
    origin: str = ""
    """Where it came from, and with `guid` what it is known by: a feed's address, a page's, a file's absolute path."""
    guid: str = ""
    """What the origin calls it; empty when the origin holds one article."""
    summary: str = ""
    """The feed's own short text, shown while there is no fuller one."""
    tags: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    former: tuple[Former, ...] = ()
    """What it was before, the oldest first, as far as that is kept."""

    @property
    def apart(self) -> tuple[Span, ...]:
        """The paragraphs that are set apart as quotations, as far as the text is analysed."""
        quotes = (one for one in self.blocks if one.kind is BlockKind.QUOTE and one.end <= MOST_ANALYSED)
        return tuple(Span(one.start, one.end) for one in quotes)

    @property
    def prose(self) -> str:
        """The text as the analysis reads it, as far as it does, every offset the same: programs are blank, for nobody
        speaks in them.
        """
        parts, end = [], 0
        for one in self.blocks:
            if one.kind is BlockKind.CODE:
                lines = one.of(self.text).split("\n")
                parts += [self.text[end : one.start], "\n".join(" " * len(line) for line in lines)]
                end = one.end
        return "".join((*parts, self.text[end:]))[:MOST_ANALYSED]


# ----------------------------------------------------------------------------------------------------------- findings


PLURALS = {
    EntityType.PERSON: "People",
    EntityType.ORGANIZATION: "Organisations",
    EntityType.PLACE: "Places",
    EntityType.GROUP: "Groups",
    EntityType.EVENT: "Events",
    EntityType.WORK: "Works",
    EntityType.PRODUCT: "Products",
    EntityType.LAW: "Laws",
}
"""The kinds as headings, in the order in which they are listed."""


class TimeType(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Grain(StrEnum):
    """How precise a time is."""

    TIME = "time"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    VAGUE = "vague"
    """No place on a calendar: "recently", "years"."""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as the text writes it, and what it means (TIMEX3)."""

    start: int
    end: int
    type: TimeType
    value: str
    first: date | None = None
    """The first day it covers; None where it has no place on a calendar."""
    last: date | None = None
    """The last day it covers, included."""
    grain: Grain = Grain.VAGUE
    assumed: bool = False
    """A part was filled in from context: the year of "3 May", the week of "Monday"."""


class QuoteKind(StrEnum):
    """What quotation marks, or words of reporting, are there for."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    """Reported without marks: "Blinken said that…"."""
    SCARE = "scare"
    """Marked words that nobody is said to have spoken: a distancing word, a motto, a nickname, a placard."""
    TITLE = "title"
    """The name of a song, a book, a film."""
    TURN = "turn"
    """What one speaker says at a stretch in an interview, or a transcript, that prints who speaks before it."""
    TYPED = "typed"
    """Spoken words between pairs of apostrophes, as archives of news write quotation marks and wikis italics. Only in a
    text that is analysed as it is: where an article is read, they become quotation marks.
    """
    ECHO = "echo"
    """A headline or a pull quote that repeats words quoted in the text; it has the speaker of what it repeats."""


VERBATIM = frozenset((QuoteKind.DIRECT, QuoteKind.TURN, QuoteKind.TYPED))
"""A speaker's own words."""
SPOKEN = VERBATIM | {QuoteKind.INDIRECT}
"""What somebody is said to have said."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is said to have spoken, as the text puts it."""

    start: int
    end: int
    kind: MentionKind
    entities: tuple[int, ...] = ()
    """Whom it resolves to; several where statements of several are quoted, none where nobody is named."""
    antecedent: Span | None = None
    """The words that a pronoun stands for, where these name nobody: "a witness"."""

    @property
    def telling(self) -> Span:
        """The words that tell most of who it is: those of the antecedent, or its own."""
        return self.antecedent or Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Quote:
    """One utterance."""

    kind: QuoteKind
    parts: tuple[Span, ...]
    """As printed, with the quotation marks where it has any: two where the speaker breaks in, one for each paragraph it
    runs over."""
    speaker: Speaker | None = None
    cue: Span | None = None
    """The words that say that something was said: "said", "according to"."""
    addressee: Span | None = None
    """To whom: "reporters" in "told reporters"."""
    occasion: Span | None = None
    """Where or how: "in a statement", "at a rally in Ohio"."""
    said: int | None = None
    """The time of the saying, among the times; None when the text gives none."""
    confidence: float = 0.0
    """How sure the speaker is, 0 to 1; 0 when unknown."""


class Status(StrEnum):
    """Whether what a timeline tells came about."""

    HAPPENED = "happened"
    PLANNED = "planned"
    DENIED = "denied"
    UNCONFIRMED = "unconfirmed"
    """Somebody alleges, claims or suspects it, or it is told as what is heard."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """An event with a time, in the text's own words."""

    parts: tuple[Span, ...]
    """The words that tell it, in order; joined by a space, each behind its name, they make the entry. The last is empty
    where a name ends the entry."""
    time: int
    """Its time, among the times."""
    first: date
    last: date
    """The last day it covers, included."""
    grain: Grain
    status: Status = Status.HAPPENED
    lasting: bool = False
    """It goes on from `first` to `last`, and is not a point somewhere in between."""
    inherited: bool = False
    """The time stands in another sentence."""
    entities: tuple[int, ...] = ()
    """Who and where, in order of the text."""
    quotes: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    """What stands before each part: a name in the place of a pronoun, which is in none of them, the "was" that a
    participle lacks, or the "The" of a noun that its day owned; empty where there is none."""

    def words(self, text: str) -> str:
        """The entry as a person reads it: with a capital, and what breaks off inside a quote closed by "…”"."""
        names = self.names or ("",) * len(self.parts)
        named = zip(self.parts, names, strict=True)
        told = (
            _within(text, part, name) if place or name else part.of(text) for place, (part, name) in enumerate(named)
        )
        pairs = zip((_closed(part) for part in told), names, strict=True)
        words = " ".join(words for part, name in pairs for words in (name, part) if words)
        # The bars are those between the cells of a table's row.
        words = words.replace(" ,", ",").replace(" :", ":").replace(" | ", ", ")
        first = words.split(" ", 1)[0]
        return words[:1].upper() + words[1:] if first.islower() else words


COMMON_WORDS = """
The A An This These Those Another Each Every At About Around Nearly Almost More Most Many Some Several Only All Both No
Born Died Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Police Officials
"""
COMMON = frozenset(COMMON_WORDS.split())
"""Words that have a capital only where they begin a sentence."""


def _within(text: str, part: Span, name: str) -> str:
    """A part that stands behind another: the article or participle that began a sentence loses its capital."""
    words = part.of(text)
    begins = text[max(0, part.start - 2) : part.start].rstrip()[-1:] in {"", ".", "!", "?", ":", "\n"}
    is_common = words.split(" ", 1)[0] in COMMON or name.endswith(("was", "were"))
    return words[0].lower() + words[1:] if begins and is_common else words


def _closed(words: str) -> str:
    """Words that leave a quote open, closed; the “…” says that the quote went on."""
    for opening, closing in (("“", "”"), ('"', '"'), ("``" if "``" in words else "''", "''")):
        is_open = words.count(opening) % 2 if opening == closing else words.count(opening) > words.count(closing)
        if is_open and not (opening == '"' and "”" in words):
            return f"{words}{closing}" if words[-1] in ".!?" else f"{words}…{closing}"
    return words


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one text: entities in order of their first mention, times and quotes in that of the text,
    and the timeline in that of time.
    """

    entities: tuple[Entity, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quotes: tuple[Quote, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    foreign: bool = False
    """The text is in another language than English, in which nothing is looked for."""
