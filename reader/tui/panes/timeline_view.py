"""The timeline of one article: which of its entries is chosen, lit or entered. How they look is `timeline_lines`'."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType

from reader.model import Analysis, Article, TimelineEntry
from reader.tui.article.facts import when_words
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import ItemChosen
from reader.tui.panes.choice import NO_ITEM, Choice, Row
from reader.tui.panes.timeline_lines import TimelineDrawing


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
        """The timeline, or words that say why there is none."""
        article, analysis = self.article, self.analysis
        if article is None:
            return ()
        if analysis is None or not analysis.timeline:
            words = "Reading…" if analysis is None else "Not in English." if analysis.foreign else "No dates."
            return (Row(((" Timeline", self.palette.accent),)), Row(((f" {words}", self.palette.quiet),)))
        return tuple(TimelineDrawing(article, analysis, width, self.palette, self.watched, self.relative).rows())


def entry_at(timeline: Sequence[TimelineEntry], offset: int) -> int:
    """The entry told at an offset, or the last told before it; the first told when none is. -1 when there are none."""
    starts = [(entry.parts[0].start, index) for index, entry in enumerate(timeline) if entry.parts]
    before = [found for found in starts if found[0] <= offset]
    return max(before)[1] if before else min(starts, default=(0, -1))[1]
