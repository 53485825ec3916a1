"""The timeline of one article: its dates down a line, as precise as the text is, with what happened.

Times in words, groups and density are the analysis' own; here they become rows. A full point is a day, a hollow one a
coarser time, a bar something that lasts; the day of publication has a mark of its own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.style import Style
from textual.binding import BindingType

from reader.analysis.timeline.grouping import crowded, density, group_entries
from reader.analysis.timeline.time_words import MONTHS, clock_words, time_words
from reader.model import Analysis, Article, Grain, Status, TimelineEntry
from reader.tui.article.facts import when_words
from reader.tui.cells import clip, fold, one_line
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import ItemChosen
from reader.tui.panes.choice import NO_ITEM, Choice, Row

MANY = 12
"""From so many entries on there are headings and a density strip."""
LEAST_DAYS = 7
"""A density strip shows so many days or more: on fewer the entries' own dates tell as much."""
LINES = 4
"""An entry's words take at most so many lines."""

_EXACT = frozenset((Grain.TIME, Grain.DAY))
_LONG_MONTH = re.compile(rf"\b(?:{'|'.join(month for month in MONTHS if len(month) > 4)})\b")
_STRIP = " ▁▂▃▄▅▆▇█"
_STATUS = {Status.HAPPENED: "", Status.PLANNED: "planned", Status.DENIED: "denied", Status.UNCONFIRMED: "unconfirmed"}


class _Placed(NamedTuple):
    """An entry among the others."""

    number: int
    heading: str
    """What stands above it; empty where nothing does."""
    headed: bool
    """Whether it stands under a heading, above it or above one before it."""


class TimelineView(Choice):
    """Every event with a time, in order of time."""

    label = "timeline"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.TIMELINE)
    own_keys: ClassVar[frozenset[Where]] = frozenset({Where.TIMELINE})

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.article: Article | None = None
        self.analysis: Analysis | None = None
        self.relative = False
        """Times as seen from the article's day: "3 weeks before"."""

    def show(self, article: Article, analysis: Analysis | None) -> None:
        """The timeline of an article, or an empty one while there are no findings."""
        self.article, self.analysis = article, analysis
        self.lit = NO_ITEM
        self.begin()

    def action_relative(self) -> None:
        """Times as dates, or as distances from the article's day."""
        self.relative = not self.relative
        self.make()

    def light_at(self, offset: int) -> None:
        """Light the entry that belongs to a place in the text: the last that begins at or before it."""
        if self.analysis:
            self.light(entry_at(self.analysis.timeline, offset))

    def entry(self, item: int) -> TimelineEntry | None:
        """An entry by its place in the pane."""
        return self.analysis.timeline[item] if self.analysis and item < len(self.analysis.timeline) else None

    def place_words(self) -> str:
        """Which of the entries is chosen, and its whole date: it may stand above, out of sight, or as a distance."""
        article, analysis, entry = self.article, self.analysis, self.entry(self.cursor)
        when = when_words(article, analysis, entry) if article and analysis and entry else ""
        return " · ".join(filter(None, (super().place_words(), when)))

    def action_enter(self) -> None:
        """Go to the sentence of the entry."""
        self.post_message(ItemChosen(self.id or "", self.cursor))

    # ---------------------------------------------------------------------------------------------------------- rows

    def rows(self, width: int) -> Sequence[Row]:
        """Heading, density, and the entries with the day of publication among them."""
        article, analysis = self.article, self.analysis
        if article is None:
            return ()
        if analysis is None or not analysis.timeline:
            words = "Reading…" if analysis is None else "Not in English." if analysis.foreign else "No dates."
            return (Row(((" Timeline", self.palette.accent),)), Row(((f" {words}", self.palette.quiet),)))
        return tuple(self._story(article, analysis, width))

    def _story(self, article: Article, analysis: Analysis, width: int) -> Iterator[Row]:
        timeline, palette = analysis.timeline, self.palette
        many = len(timeline) >= MANY
        yield Row(((" Timeline", palette.accent), (f" {len(timeline):,}", palette.quiet)))
        if many:
            yield from self._density(timeline, width)
        published, above = False, None
        places = _placed(timeline, headed=many)
        for (index, heading, headed), below in zip_longest(places, places[1:]):
            entry = timeline[index]
            if not published and entry.first > article.day:
                published, above = True, None
                yield self._published(article, width)
            if heading:
                above = None
                yield Row(((" ", Style()), (clip(heading, width - 1), palette.accent)))
            when = self._untold(article, analysis, index, above, year=not headed)
            goes_on = below is not None and not below.heading
            told_below = goes_on and when and _tells_alike(article, entry, timeline[below.number])
            yield from self._entry(article, entry, index, width, when, worded=not told_below)
            above = index
        if not published:
            yield self._published(article, width)

    def _untold(self, article: Article, analysis: Analysis, index: int, above: int | None, *, year: bool) -> str:
        """As much of an entry's time as does not stand right above it: a day stands once, and then only its hours."""
        entry = analysis.timeline[index]
        words = self.when(article, analysis, entry, year=year)
        if above is None or (over := analysis.timeline[above]).status is not entry.status:
            return words
        if words.lstrip("~") == self.when(article, analysis, over, year=year).lstrip("~"):
            return ""
        at_one_day = over.first == entry.first and not over.lasting and over.grain in _EXACT
        if entry.grain is Grain.TIME and at_one_day and not self.relative:
            return f"{'~' * entry.inherited}{clock_words(analysis.times[entry.time].value)}" or words
        return words

    def _density(self, timeline: Sequence[TimelineEntry], width: int) -> Iterator[Row]:
        since, until = crowded(timeline)
        found = density(timeline, max(1, width - 2), since=since, until=until)
        if found is None or (found.last - found.first).days < LEAST_DAYS:
            return
        most = max(found.weights)
        bars = "".join(_STRIP[min(8, -int(-8 * weight // most))] for weight in found.weights)
        first, last = str(found.first.year), str(found.last.year)
        if first == last:
            first, last = f"{found.first.day} {found.first:%b}", f"{found.last.day} {found.last:%b}"
        first, last = f"‹ {first}" if since else first, f"{last} ›" if until else last
        between = " " * max(1, width - 2 - len(first) - len(last))
        yield Row(((f" {bars}", self.palette.date),))
        yield Row(((clip(f" {first}{between}{last}", width), self.palette.quiet),))

    def _published(self, article: Article, width: int) -> Row:
        sign = "~" if article.date_assumed else ""
        words = f"{sign}{time_words(article.day, article.day, Grain.DAY)}, published"
        return Row(((clip(f" ◆ {fitting(words, width - 4)}", width), self.palette.accent),))

    def _entry(
        self, article: Article, entry: TimelineEntry, index: int, width: int, when: str, *, worded: bool
    ) -> Iterator[Row]:
        """Its time over its words; where that stands above already, its words begin at the point.

        One whose words stand below the next time has none of its own.
        """
        palette = self.palette
        rail = "┃" if entry.lasting else "│"
        point = "┃" if entry.lasting else "●" if entry.grain in _EXACT else "○"
        note = f" {_STATUS[entry.status]}".rstrip()
        room = max(1, width - 3 - len(note))
        times = fold(fitting(when, room), room, 2) if when else ()
        for number, line in enumerate(times, 1):
            told = (line, palette.date), (note if number == len(times) else "", palette.warning)
            yield Row(((f" {point} ", palette.accent), *told), index)
            point = rail
        lead = (f" {rail} ", palette.faint) if when else (f" {'~' if entry.inherited else point} ", palette.accent)
        words = one_line(entry.words(article.text)) if worded else ""
        for line in fold(words, max(1, width - 4), LINES) if words else ():
            yield Row((lead, (line, palette.text)), index)
            lead = (f" {rail} ", palette.faint)

    def when(self, article: Article, analysis: Analysis, entry: TimelineEntry, *, year: bool = True) -> str:
        """The time of an entry in words; `~` before one that stands in another sentence."""
        words = when_words(article, analysis, entry, relative=self.relative, year=year)
        return f"~{words}" if entry.inherited else words


def _placed(timeline: Sequence[TimelineEntry], *, headed: bool) -> list[_Placed]:
    """The entries as they are shown; a heading over one alone would only say its time again."""
    return [
        _Placed(index, group.heading if under and place == 0 else "", under)
        for group in group_entries(timeline)
        for under in (headed and len(group.entries) > 1,)
        for place, index in enumerate(group.entries)
    ]


def _tells_alike(article: Article, entry: TimelineEntry, following: TimelineEntry) -> bool:
    """Whether the next entry tells the same of another time, and the day of publication does not stand between them."""
    is_parted = entry.first <= article.day < following.first
    return not is_parted and entry.parts == following.parts and entry.status is following.status


def fitting(words: str, width: int) -> str:
    """A time in words, with short names of months where the long ones take more cells than there are."""
    return words if cell_len(words) <= width else _LONG_MONTH.sub(lambda month: month[0][:3], words)


def entry_at(timeline: Sequence[TimelineEntry], offset: int) -> int:
    """The entry told at an offset, or the last told before it; the first told when none is. -1 when there are none."""
    starts = [(entry.parts[0].start, index) for index, entry in enumerate(timeline) if entry.parts]
    before = [found for found in starts if found[0] <= offset]
    return max(before)[1] if before else min(starts, default=(0, -1))[1]
