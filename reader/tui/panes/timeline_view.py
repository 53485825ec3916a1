"""The timeline of one article: its dates down a line, as precise as the text is, with what happened.

Times in words, groups and density are the analysis' own; here they become rows. A full point is a day, a hollow one a
coarser time, a bar something that lasts; the day of publication has a mark of its own.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.binding import BindingType

from reader.analysis.timeline.grouping import crowded, density, group_entries
from reader.analysis.timeline.words import MONTHS, time_words
from reader.model import Analysis, Article, Grain, Status, TimelineEntry
from reader.tui.article.facts import when_words
from reader.tui.cells import clip, fold, one_line
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import ItemChosen
from reader.tui.panes.choice import Choice, Row

MANY = 12
"""From so many entries on there are headings and a density strip."""
LINES = 4
"""An entry's words take at most so many lines."""

_EXACT = frozenset((Grain.TIME, Grain.DAY))
_LONG_MONTH = re.compile(rf"\b(?:{'|'.join(month for month in MONTHS if len(month) > 4)})\b")
_STRIP = " ▁▂▃▄▅▆▇█"
_STATUS = {Status.HAPPENED: "", Status.PLANNED: "planned", Status.DENIED: "denied"}


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
        self.cursor, self.top, self.lit = 0, 0, -1
        self.make()

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
            words = "Reading…" if analysis is None else "No dates."
            return (Row(((" Timeline", self.palette.accent),)), Row(((f" {words}", self.palette.quiet),)))
        return tuple(self._story(article, analysis, width))

    def _story(self, article: Article, analysis: Analysis, width: int) -> Iterator[Row]:
        timeline, palette = analysis.timeline, self.palette
        many = len(timeline) >= MANY
        yield Row(((" Timeline", palette.accent), (f" {len(timeline)}", palette.quiet)))
        if many:
            yield from self._density(timeline, width)
        published = False
        for group in group_entries(timeline):
            if not published and _is_after(timeline[group.entries[0]], article.day):
                published = True
                yield self._published(article, width)
            # A heading over one entry would only say its time again.
            headed = many and len(group.entries) > 1
            if headed:
                yield Row(((" ", Style()), (clip(group.heading, width - 1), palette.accent)))
            for index in group.entries:
                entry = timeline[index]
                if not published and _is_after(entry, article.day):
                    published = True
                    yield self._published(article, width)
                yield from self._entry(article, analysis, index, width, year=not headed)
        if not published:
            yield self._published(article, width)

    def _density(self, timeline: Sequence[TimelineEntry], width: int) -> Iterator[Row]:
        since, until = crowded(timeline)
        found = density(timeline, max(1, width - 2), since=since, until=until)
        if found is None:
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
        return Row(((clip(f" ◆ {fitting(words, width - 3)}", width), self.palette.accent),))

    def _entry(
        self, article: Article, analysis: Analysis, index: int, width: int, *, year: bool = True
    ) -> Iterator[Row]:
        entry, palette = analysis.timeline[index], self.palette
        rail = "┃" if entry.lasting else "│"
        point = "┃" if entry.lasting else "●" if entry.grain in _EXACT else "○"
        note = f" {_STATUS[entry.status]}".rstrip()
        room = max(1, width - 3 - len(note))
        *above, last = fold(fitting(self.when(article, analysis, entry, year=year), room), room, 2)
        for line in above:
            yield Row(((f" {point} ", palette.accent), (line, palette.date)), index)
            point = rail
        yield Row(((f" {point} ", palette.accent), (last, palette.date), (note, palette.warning)), index)
        words = one_line(entry.words(article.text))
        for line in fold(words, max(1, width - 4), LINES):
            yield Row(((f" {rail} ", palette.faint), (line, palette.text)), index)

    def when(self, article: Article, analysis: Analysis, entry: TimelineEntry, *, year: bool = True) -> str:
        """The time of an entry in words; `~` before one that stands in another sentence."""
        words = when_words(article, analysis, entry, relative=self.relative, year=year)
        return f"~{words}" if entry.inherited else words


def fitting(words: str, width: int) -> str:
    """A time in words, with short names of months where the long ones take more cells than there are."""
    return words if cell_len(words) <= width else _LONG_MONTH.sub(lambda month: month[0][:3], words)


def _is_after(entry: TimelineEntry, day: date) -> bool:
    return entry.first is None or entry.first > day


def entry_at(timeline: Sequence[TimelineEntry], offset: int) -> int:
    """The entry told at an offset, or the last told before it; the first told when none is. -1 when there are none."""
    starts = [(entry.parts[0].start, index) for index, entry in enumerate(timeline) if entry.parts]
    before = [found for found in starts if found[0] <= offset]
    return max(before)[1] if before else min(starts, default=(0, -1))[1]
