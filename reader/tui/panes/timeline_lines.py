"""How a timeline looks in its pane: a strip of how thickly it is set, headings, and each time over what happened then.

Times in words, groups and density are the analysis' own; here they become rows. A full point is a day, a hollow one a
coarser time, a bar something that lasts; the day of publication has a mark of its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len
from rich.style import Style

from reader.analysis.timeline.grouping import crowded, density, group_entries
from reader.analysis.timeline.time_words import MONTHS, clock_words, time_words
from reader.model import Analysis, Article, Grain, Status, TimelineEntry
from reader.tui.article.facts import when_words
from reader.tui.cells import clip, fold, one_line
from reader.tui.panes.choice import Row
from reader.tui.theme import Palette

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


@dataclass(frozen=True, slots=True)
class TimelineDrawing:
    """The timeline of one article in lines of so many cells."""

    article: Article
    analysis: Analysis
    width: int
    palette: Palette
    relative: bool = False
    """Times as seen from the article's day: "3 weeks before"."""

    def rows(self) -> Iterator[Row]:
        """Heading, density, and the entries with the day of publication among them."""
        timeline = self.analysis.timeline
        many = len(timeline) >= MANY
        yield Row(((" Timeline", self.palette.accent), (f" {len(timeline):,}", self.palette.quiet)))
        if many:
            yield from self._density()
        published, above = False, None
        places = _placed(timeline, headed=many)
        for (index, heading, headed), below in zip_longest(places, places[1:]):
            entry = timeline[index]
            if not published and entry.first > self.article.day:
                published, above = True, None
                yield self._published()
            if heading:
                above = None
                yield Row(((" ", Style()), (clip(heading, self.width - 1), self.palette.accent)))
            when = self._untold(entry, above, year=not headed)
            goes_on = below is not None and not below.heading
            told_below = goes_on and when and _tells_alike(self.article, entry, timeline[below.number])
            yield from self._entry(index, when, worded=not told_below)
            above = entry
        if not published:
            yield self._published()

    def _density(self) -> Iterator[Row]:
        timeline, width = self.analysis.timeline, self.width
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

    def _published(self) -> Row:
        sign = "~" if self.article.date_assumed else ""
        words = f"{sign}{time_words(self.article.day, self.article.day, Grain.DAY)}, published"
        return Row(((clip(f" ◆ {fitting(words, self.width - 4)}", self.width), self.palette.accent),))

    def _untold(self, entry: TimelineEntry, over: TimelineEntry | None, *, year: bool) -> str:
        """As much of an entry's time as the one right above it does not tell: a day stands once, and then its hours."""
        words = self._when(entry, year=year)
        if over is None or over.status is not entry.status:
            return words
        if words.lstrip("~") == self._when(over, year=year).lstrip("~"):
            return ""
        at_one_day = over.first == entry.first and not over.lasting and over.grain in _EXACT
        if entry.grain is Grain.TIME and at_one_day and not self.relative:
            return f"{'~' * entry.inherited}{clock_words(self.analysis.times[entry.time].value)}" or words
        return words

    def _when(self, entry: TimelineEntry, *, year: bool) -> str:
        """The time of an entry in words; `~` before one that stands in another sentence."""
        words = when_words(self.article, self.analysis, entry, relative=self.relative, year=year)
        return f"~{words}" if entry.inherited else words

    def _entry(self, index: int, when: str, *, worded: bool) -> Iterator[Row]:
        """Its time over its words; where that stands above already, its words begin at the point.

        One whose words stand below the next time has none of its own.
        """
        entry, palette = self.analysis.timeline[index], self.palette
        rail = "┃" if entry.lasting else "│"
        point = "┃" if entry.lasting else "●" if entry.grain in _EXACT else "○"
        note = f" {_STATUS[entry.status]}".rstrip()
        room = max(1, self.width - 3 - len(note))
        times = fold(fitting(when, room), room, 2) if when else ()
        for number, line in enumerate(times, 1):
            told = (line, palette.date), (note if number == len(times) else "", palette.warning)
            yield Row(((f" {point} ", palette.accent), *told), index)
            point = rail
        lead = (f" {rail} ", palette.faint) if when else (f" {'~' if entry.inherited else point} ", palette.accent)
        words = one_line(entry.words(self.article.text)) if worded else ""
        for line in fold(words, max(1, self.width - 4), LINES) if words else ():
            yield Row((lead, (line, palette.text)), index)
            lead = (f" {rail} ", palette.faint)


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
