"""A scrolling pane drawn line by line: no widget and no object for a row, only the strips that are on the screen.

Textual's own scrolling containers lay out again at every step and keep all rows; this keeps the number of the top
line, draws what is asked for, and refreshes only the lines that changed. What the lines say is left to the panes.
"""

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.geometry import Offset, Region, Size
from textual.strip import Strip
from textual.widget import Widget

from reader.tui import theme
from reader.tui.keys.table import Where, bindings
from reader.tui.panes.prompt import Prompt
from reader.tui.pieces import Piece
from reader.tui.theme import Palette

UNMADE = -1
"""The width of lines that are to be laid out again."""


class Pane(Widget, can_focus=True, inherit_bindings=False):
    """A rectangle that draws its own lines and answers the keys of movement."""

    DEFAULT_CSS = "Pane { width: 1fr; height: 1fr; overflow: hidden hidden; display: none; }"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.PANE)
    label = ""
    """What the pane is called at the bottom of the screen."""
    own_keys: ClassVar[frozenset[Where]] = frozenset()
    """Where keys hold that only this pane has."""
    numbered = False
    """Every digit belongs to the number of a row, which is chosen while it is typed."""
    _kept_ink: Style | None = None

    @property
    def palette(self) -> Palette:
        """The styles of the present theme."""
        return theme.palette(self.app.theme)

    @property
    def size(self) -> Size:
        """The cells that are drawn. Each line asks for them, and Textual would look each time where the pane stands.

        A pane has no frame; one with a frame asks Textual.
        """
        return self.outer_size

    @property
    def has_keys(self) -> bool:
        """Whether keys come here, or will when a line is typed: known before Textual tells it, so that nothing is drawn
        twice.
        """
        holder = self.screen.focused if self.is_attached else None
        return (holder.asked_from if isinstance(holder, Prompt) else holder) is self

    @property
    def ink(self) -> Style:
        """What the theme writes in here, kept: Textual works it out from all that is around each time it is asked."""
        if self._kept_ink is None:
            self._kept_ink = self.rich_style
        return self._kept_ink

    def notify_style_update(self) -> None:
        """Colours changed."""
        super().notify_style_update()
        self._kept_ink = None

    def strip(self, pieces: Iterable[Piece], under: Style | None = None) -> Strip:
        """One line of exactly the pane's width; `under` is laid beneath all of it."""
        base = self.ink + under if under else self.ink
        segments = [Segment(words, base + style) for words, style in pieces if words]
        # The rest of the line goes on in the ink of its last words: a change of ink costs more bytes than the blanks.
        last = segments[-1].style if segments else None
        ink = base if last is None or last.underline or last.reverse or last.bgcolor != base.bgcolor else last
        return Strip(segments).adjust_cell_length(self.size.width, ink)

    def refresh_rows(self, rows: Iterable[int]) -> None:
        """Draw these lines of the screen again."""
        width, height = self.size
        regions = [Region(0, row, width, 1) for row in rows if 0 <= row < height]
        if regions:
            self.refresh(*regions)

    @property
    def eye(self) -> Offset:
        """The cell of the pane that is looked at: the beginning of what is chosen, or of the line that is read."""
        return Offset(0, 0)

    def place_words(self) -> str:
        """Where somebody is in it, for the line at the bottom."""
        return ""

    def action_move(self, by: int) -> None:
        """A line or a row down or up."""

    def action_page(self, halves: int) -> None:
        """Go down by so many half pages, or up where `halves` is negative."""

    def action_edge(self, last: bool) -> None:
        """To the first or the last."""

    def action_nth(self, number: int) -> None:
        """To the line or the row of a number, from 1."""

    def on_mouse_scroll_down(self) -> None:
        """Three lines at a turn of the wheel."""
        self.action_move(3)

    def on_mouse_scroll_up(self) -> None:
        """Three lines at a turn of the wheel."""
        self.action_move(-3)


class Lines(Pane):
    """Numbered lines, of which a window is shown from `top` on."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.top = 0
        self._strips: dict[int, Strip] = {}
        self._width, self._height = UNMADE, 0
        """What the lines were laid out for last."""

    @property
    def made(self) -> bool:
        """Whether there are lines: of a pane that is not shown they are made when it is."""
        return self._width != UNMADE

    def line_count(self) -> int:
        """How many lines there are."""
        return 0

    def draw(self, number: int) -> Strip:
        """A line that exists."""
        raise NotImplementedError

    def lay_out(self, width: int) -> None:
        """Make the lines for another size of the pane; `top` is to show what it showed before."""

    # ------------------------------------------------------------------------------------------------------- drawing

    def render_line(self, y: int) -> Strip:
        """Textual asks for one line of the screen."""
        self._fit()
        number = self.top + y
        if number >= self.line_count() or self.size.width <= 0:
            return Strip.blank(self.size.width, self.ink)
        found = self._strips.get(number)
        if found is None:
            found = self._strips[number] = self.draw(number)
        return found

    def redraw(self, numbers: Iterable[int]) -> None:
        """Forget how these lines look, and draw those that are on the screen."""
        numbers = list(numbers)
        for number in numbers:
            self._strips.pop(number, None)
        self.refresh_rows(number - self.top for number in numbers)

    def redraw_all(self) -> None:
        """Forget how everything looks."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Colours changed."""
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        """Lay out for a new size."""
        self._fit()
        self.refresh()
        self.scrolled()

    def make(self) -> None:
        """Lay out again and draw everything, as soon as there is room for it."""
        self._width = UNMADE
        if self.display and self.size.width:
            self._fit()
        self.refresh()
        self.scrolled()

    def _fit(self) -> None:
        """Have lines of the present size: lines are asked for before a new one is told."""
        width, height = self.size
        if (width, height) != (self._width, self._height):
            self._width = width
            self._strips.clear()
            self.lay_out(max(1, width))
            self._height = height
            self.top = self._within(self.top)

    # ----------------------------------------------------------------------------------------------------- scrolling

    def in_sight(self, line: int) -> bool:
        """Whether a line is in the window, as it was laid out last."""
        return self.top <= line < self.top + self._height

    def _within(self, top: int) -> int:
        return max(0, min(top, self.line_count() - self.size.height))

    def scroll_lines(self, top: int) -> bool:
        """Show the lines from `top` on, as far as there are any; whether anything moved."""
        top = self._within(top)
        if top == self.top:
            return False
        self.top = top
        self.refresh()
        self.scrolled()
        return True

    def scrolled(self) -> None:
        """The window stands elsewhere."""

    def show_lines(self, first: int, last: int) -> None:
        """Bring lines into the window; at its edge it jumps half a page, so that the next steps move only a mark."""
        height = self.size.height
        if self.top <= first and last < self.top + height:
            return
        half = height // 2
        below = first >= self.top
        self.scroll_lines(first - half if below else last - half)

    def action_move(self, by: int) -> None:
        """Scroll."""
        self.scroll_lines(self.top + by)

    def action_page(self, halves: int) -> None:
        """Scroll half pages; a whole page keeps two lines in sight."""
        height = self.size.height
        step = max(1, height // 2) if abs(halves) == 1 else max(1, height - 2)
        self.scroll_lines(self.top + (step if halves > 0 else -step))

    def action_edge(self, last: bool) -> None:
        """Scroll to an end."""
        self.scroll_lines(self.line_count() if last else 0)

    def action_nth(self, number: int) -> None:
        """Scroll to a line."""
        self.scroll_lines(number - 1)
