"""How the articles of a list look, line by line. Pure: a row and the size of a list in, words with their looks out."""

from dataclasses import dataclass
from datetime import date

from rich.cells import cell_len
from rich.style import Style

from reader.store.row import ArticleRow
from reader.text.watched import Watched
from reader.tui.cells import clip, clip_label, one_line, pad
from reader.tui.panes.list_words import NARROW, Shape, below, day_cells, group_words, short_day, source_cells, told
from reader.tui.pieces import Piece, joined, lit, on_ground
from reader.tui.theme import Palette


@dataclass(frozen=True, slots=True)
class ListDrawing:
    """A list of one size, with the keys or without them."""

    shape: Shape
    palette: Palette
    today: date
    has_keys: bool
    open_number: int | None
    """The article that is being read."""
    watched: Watched

    def heading(self, row: ArticleRow) -> list[Piece]:
        """The line above the first article of a day, an author or a feed."""
        width = self.shape.width
        words = group_words(row, self.shape.order, self.today, short=width < NARROW)
        words = f" {clip(words, max(1, width - 3))} "
        rule = "─" * max(0, width - cell_len(words) - 1)
        ink, faint = (self.palette.accent, self.palette.faint) if self.has_keys else (self.palette.quiet,) * 2
        return [(words, ink), (rule, faint)]

    def line(self, row: ArticleRow, part: int, *, chosen: bool) -> tuple[list[Piece], Style | None]:
        """One of the lines that an article takes, from 0, and the ground that is laid under it."""
        words = told(row, self.shape)
        is_below = part == len(words) - 1 and bool(below(row, self.shape))
        # The ground of the chosen article is that of its headline: the line below need not be sent again.
        ground = self._ground() if chosen and not is_below else None
        if is_below:
            blank = " " * (3 + source_cells(self.shape.width))
            room = self.shape.width - len(blank) - 1
            pieces = [(blank, Style()), (clip_label(words[part], row.place, room), self.palette.quiet)]
        else:
            pieces = [*self._signs(row, first=part == 0), *self._beside(row, part)]
        if not self.has_keys:
            # One ink while another pane is read: quiet to the eye, and half the bytes when the terminal scrolls.
            pieces = [(joined(pieces), self._resting(ground))]
        if not is_below:
            ink = self._ink(row) if self.has_keys else self._resting(ground)
            places = self.watched.places_on(one_line(row.title), words)[part]
            pieces += lit(words[part], ink, places, self.palette.watched)
        return list(on_ground(pieces, ground)), ground

    def _ground(self) -> Style:
        return self.palette.chosen if self.has_keys else self.palette.resting

    def _resting(self, ground: Style | None) -> Style:
        return self.palette.text if ground else self.palette.quiet

    def _signs(self, row: ArticleRow, *, first: bool) -> list[Piece]:
        """A star or what is open, what is unread or open, and a blank."""
        if not first:
            return [("   ", Style())]
        palette, is_open = self.palette, row.id == self.open_number
        star = ("★", palette.star) if row.starred else ("▸" if is_open and not row.read else " ", palette.accent)
        unread = ("●", palette.unread) if not row.read else ("▸" if is_open else " ", palette.accent)
        return [(sign, ink if sign != " " else Style()) for sign, ink in (star, unread, (" ", Style()))]

    def _ink(self, row: ArticleRow) -> Style:
        return self.palette.quiet if row.read else self.palette.text + Style(bold=True)

    def _beside(self, row: ArticleRow, part: int) -> list[Piece]:
        """Day and source before the first line of a headline, and their room before the others, as the list has it."""
        cells, days = source_cells(self.shape.width), day_cells(self.shape)
        if not cells + days:
            return []
        day = f"{short_day(row, self.today):>{days - 1}} " if days else ""
        source = clip_label(one_line(row.told_source), row.place, cells - 2) if cells else ""
        return [(pad(day + source, cells + days) if part == 0 else " " * (cells + days), self.palette.quiet)]
