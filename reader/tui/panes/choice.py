"""A pane of items, each of some lines, one of them chosen: the timeline, a card, the voices, the feeds, the help.

Subclasses say what rows there are; this moves the cursor and draws no more than the two items it moves between.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.style import Style
from textual import events
from textual.geometry import Offset
from textual.strip import Strip

from reader.text.watched import Watched
from reader.tui.messages import CursorMoved, ItemChosen
from reader.tui.panes.lines import UNMADE, Lines
from reader.tui.pieces import Piece, on_ground

if TYPE_CHECKING:
    from reader.tui.theme import Palette

NO_ITEM = -1


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its words, and the item it belongs to."""

    pieces: tuple[Piece, ...]
    item: int = NO_ITEM


class Choice(Lines):
    """Rows that belong to items."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.cursor = 0
        self.lit = NO_ITEM
        """An item that is lit without being chosen."""
        self.watched = Watched()
        """What is marked in words of articles."""
        self._rows: Sequence[Row] = ()
        self._lines_of: dict[int, list[int]] = {}
        self._inks: Palette | None = None
        """Of the present rows."""

    def rows(self, width: int) -> Sequence[Row]:
        """All rows for a width."""
        raise NotImplementedError

    def item_count(self) -> int:
        """How many items can be chosen."""
        return len(self._lines())

    def _lines(self) -> Mapping[int, Sequence[int]]:
        """The rows of each item, made if need be: items are counted and chosen before the pane has its room."""
        if not self.made:
            self._fit()
        return self._lines_of

    def begin(self) -> None:
        """Make other rows, and show them from the first on."""
        self.cursor = self.top = self._height = 0
        self._lines_of = {}
        self.make()

    @property
    def stands_at(self) -> int | None:
        """The row of the screen at which the chosen item begins; None where it is out of sight."""
        at = next(iter(self._lines_of.get(self.cursor, ())), NO_ITEM)
        return at - self.top if self.in_sight(at) else None

    # ------------------------------------------------------------------------------------------------------- drawing

    def line_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def lay_out(self, width: int) -> None:
        """Make the rows, and note where the items are; the chosen one stays where it is on the screen."""
        held = self.stands_at
        self._rows, self._inks = self.rows(width), self.palette
        self._lines_of = {}
        for number, row in enumerate(self._rows):
            if row.item != NO_ITEM:
                self._lines_of.setdefault(row.item, []).append(number)
        self.cursor = max(0, min(self.cursor, self.item_count() - 1))
        if held is not None or not self._height:
            self._hold(held)

    def _hold(self, row: int | None) -> None:
        """Have the chosen item in the window, at a row of the screen unless the rows can stay as they are."""
        lines, height = self._lines_of.get(self.cursor), self.size.height
        if lines and height:
            top = self.top if row is None or self.top == 0 else lines[0] - row
            self.top = min(max(top, lines[-1] - height + 1), self._beginning(self.cursor, lines))

    def _beginning(self, item: int, lines: Sequence[int]) -> int:
        """The line that an item is shown from: the first one with what stands above it, where there is room."""
        return 0 if item == 0 and lines[-1] < self.size.height else lines[0]

    def draw(self, number: int) -> Strip:
        """A row; the chosen item's on a ground of its own."""
        row = self._rows[number]
        under = None if row.item == NO_ITEM else self._ground(row.item)
        return self.strip(on_ground(row.pieces, under), under)

    def _ground(self, item: int) -> Style | None:
        if item == self.cursor and self.has_keys:
            return self.palette.chosen
        return self.palette.resting if item == self.lit else None

    def notify_style_update(self) -> None:
        """Colours changed: rows are made of them."""
        super().notify_style_update()
        if self._inks is not self.palette:
            self._width = UNMADE

    def on_focus(self) -> None:
        """The cursor shows while the pane has the keys."""
        self.redraw(self._lines_of.get(self.cursor, ()))

    def on_blur(self) -> None:
        """The cursor hides."""
        self.redraw(self._lines_of.get(self.cursor, ()))

    @property
    def eye(self) -> Offset:
        """The beginning of the chosen item."""
        return Offset(1, max(0, next(iter(self._lines_of.get(self.cursor, ())), self.top) - self.top))

    def place_words(self) -> str:
        """Which of the items is chosen."""
        return f"{self.cursor + 1:,} of {self.item_count():,}" if self._lines() else ""

    # -------------------------------------------------------------------------------------------------------- moving

    def choose(self, item: int) -> None:
        """Move the cursor, as far as there are items."""
        item = max(0, min(item, self.item_count() - 1))
        lines = self._lines()
        if item == self.cursor or not lines:
            return
        before, self.cursor = self.cursor, item
        self.redraw([*lines.get(before, ()), *lines[item]])
        self.reveal(item)
        self.post_message(CursorMoved(self.id or "", item))

    def light(self, item: int) -> None:
        """Light an item, and bring it into sight while the keys are elsewhere."""
        if item == self.lit:
            return
        before, self.lit = self.lit, item
        self.redraw([*self._lines_of.get(before, ()), *self._lines_of.get(item, ())])
        if not self.has_keys and (item in self._lines_of or not self.made):
            self.cursor = max(0, item)
            self.reveal(item)

    def reveal(self, item: int) -> None:
        """Bring an item into sight; the first one with what stands above it."""
        lines = self._lines_of.get(item)
        if lines:
            first = self._beginning(item, lines)
            self.show_lines(first, lines[-1] if lines[-1] < self.size.height else first)

    def action_move(self, by: int) -> None:
        """Go on by so many items, or back; where there are none, by lines."""
        if self._lines():
            self.choose(self.cursor + by)
        else:
            self.scroll_lines(self.top + by)

    def action_page(self, halves: int) -> None:
        """To the item that stands so many half pages on."""
        lines = self._lines()
        if not lines:
            super().action_page(halves)
            return
        line = lines[self.cursor][0] + halves * max(1, self.size.height // 2)
        self.choose(min(lines.items(), key=lambda pair: abs(pair[1][0] - line))[0])

    def action_edge(self, last: bool) -> None:
        """To the first or last item."""
        if self._lines():
            self.choose(self.item_count() - 1 if last else 0)
        else:
            super().action_edge(last)

    def action_nth(self, number: int) -> None:
        """To the item of a number."""
        self.choose(number - 1)

    def action_enter(self) -> None:
        """Choose the item under the cursor."""
        if self._lines():
            self.post_message(ItemChosen(self.id or "", self.cursor))

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked."""
        inside = event.get_content_offset(self)  # within the frame, where a pane has one
        number = self.top + inside.y if inside else len(self._rows)
        if number < len(self._rows) and self._rows[number].item != NO_ITEM:
            self.focus()
            self.choose(self._rows[number].item)
            self.action_enter()
