"""How the timeline of an article looks in its pane: its entries, each time told as far as the one above tells it not,
and the day of publication among them, with a mark of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from reader.analysis.timeline.time_words import clock_words, time_words
from reader.model import Analysis, Article, Grain, TimelineEntry
from reader.text.watched import Watched
from reader.tui.article.facts import when_words
from reader.tui.cells import clip
from reader.tui.panes.choice import Row
from reader.tui.panes.time_rows import EXACT, MANY, density_rows, entry_rows, fitting, heading_row, placed
from reader.tui.theme import Palette


@dataclass(frozen=True, slots=True)
class TimelineDrawing:
    """The timeline of one article in lines of so many cells."""

    article: Article
    analysis: Analysis
    width: int
    palette: Palette
    watched: Watched
    relative: bool = False
    """Times as seen from the article's day: "3 weeks before"."""

    def rows(self) -> Iterator[Row]:
        """Heading, density, and the entries with the day of publication among them."""
        timeline = self.analysis.timeline
        many = len(timeline) >= MANY
        yield Row(((" Timeline", self.palette.accent), (f" {len(timeline):,}", self.palette.quiet)))
        if many:
            yield from density_rows(timeline, self.width, self.palette)
        published, above = False, None
        places = placed(timeline, headed=many)
        for (index, heading, headed), below in zip_longest(places, places[1:]):
            entry = timeline[index]
            if not published and entry.first > self.article.day:
                published, above = True, None
                yield self._published()
            if heading:
                above = None
                yield heading_row(heading, self.width, self.palette)
            when = self._untold(entry, above, year=not headed)
            goes_on = below is not None and not below.heading
            told_below = goes_on and when and _tells_alike(self.article, entry, timeline[below.number])
            words = "" if told_below else entry.words(self.article.text)
            yield from entry_rows(
                entry, words, index, when, width=self.width, palette=self.palette, watched=self.watched
            )
            above = entry
        if not published:
            yield self._published()

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
        at_one_day = over.first == entry.first and not over.lasting and over.grain in EXACT
        if entry.grain is Grain.TIME and at_one_day and not self.relative:
            return f"{'~' * entry.inherited}{clock_words(self.analysis.times[entry.time].value)}" or words
        return words

    def _when(self, entry: TimelineEntry, *, year: bool) -> str:
        """The time of an entry in words; `~` before one that stands in another sentence."""
        words = when_words(self.article, self.analysis, entry, relative=self.relative, year=year)
        return f"~{words}" if entry.inherited else words


def _tells_alike(article: Article, entry: TimelineEntry, following: TimelineEntry) -> bool:
    """Whether the next entry tells the same of another time, and the day of publication does not stand between them."""
    is_parted = entry.first <= article.day < following.first
    return not is_parted and entry.parts == following.parts and entry.status is following.status
