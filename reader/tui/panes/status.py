"""The line at the bottom: where you are at the left, a word or the key for help at the right.

What is said that is too long for it takes a few lines until something else is said.
"""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from reader.tui import theme
from reader.tui.cells import BETWEEN, add_whole, clip, clip_before, fold, one_line, pad
from reader.tui.keys.named import named

HINTED_FROM, ALWAYS_FROM = 40, 60
"""Cells from which the hint stands there unless the words need its place, and from which only a note takes it."""
NEXT = "; "
"""Behind it stands what can be done next, which is told whole."""
MOST_LINES = 3
"""How many lines a note may take."""
SHARE = 2, 5
"""Of the height of the screen, how much they may."""
LOST = 8
"""Cells at the end of a line that a word may have no room in."""


class StatusLine(Widget):
    """One line or a few, never a key's."""

    DEFAULT_CSS = "StatusLine { dock: bottom; height: 1; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._pane = self._place = self._note = ""
        self._more: tuple[str, ...] = ()
        self._lines: tuple[str, ...] = ()
        self.hint = f" {named('reader.help')} keys "

    def tell(
        self, *, pane: str | None = None, place: str | None = None, more: Sequence[str] = (), note: str | None = None
    ) -> None:
        """Change what is said: the pane that has the keys, where you are in it, and a note.

        `more` of the place stands whole or not at all, what tells most first.
        """
        before = (self._pane, self._place, self._more, self._note)
        self._pane = self._pane if pane is None else pane
        if place is not None:
            self._place, self._more = one_line(place), tuple(map(one_line, more))
        self._note = self._note if note is None else one_line(note)
        if before != (self._pane, self._place, self._more, self._note):
            self._lines = self._folded()
            self.styles.height = max(1, len(self._lines))
            self.refresh()

    def on_resize(self) -> None:
        """Another width, for which a note is folded anew."""
        if (lines := self._folded()) != self._lines:
            self._lines = lines
            self.styles.height = max(1, len(lines))
            self.refresh()

    def _folded(self) -> tuple[str, ...]:
        """The note over several lines, where one is too short for it and there is room for more."""
        room, high = self.app.size.width - 1, min(MOST_LINES, self.app.size.height * SHARE[0] // SHARE[1])
        if high < 2 or not 0 < room < cell_len(self._note):
            return ()
        return fold(clip_before(NEXT, self._note, room * high - LOST * (high - 1)), room, high)

    @property
    def place(self) -> str:
        """Where you are, as it was told last."""
        return self._place

    @property
    def words(self) -> str:
        """What stands on it."""
        return f"{self._pane} {BETWEEN.join((self._place, *self._more))} {self._note}"

    def render_line(self, y: int) -> Strip:
        """The one line, or one of those of a long note."""
        width, palette = self.size.width, theme.palette(self.app.theme)
        if y < len(self._lines):
            words = pad(f" {self._lines[y]}", width)
            return Strip([Segment(words, self.rich_style + palette.text)]).adjust_cell_length(width, self.rich_style)
        if y:
            return Strip.blank(width, self.rich_style)
        note = self._note or self._place
        chip = f" {self._pane} " if self._pane else ""
        said = note if self._note else BETWEEN.join((note, *self._more[:1]))
        fits = width - len(chip) - cell_len(said) - 2 >= len(self.hint)
        hint = self.hint if width >= (HINTED_FROM if fits else ALWAYS_FROM) else ""
        if self._note and not fits:  # what is said stands there once: all else gives way to it
            hint = ""
            chip = chip if cell_len(note) < width - len(chip) else ""
        room = max(0, width - len(chip) - len(hint) - 1)
        note = clip_before(NEXT, note, room) if self._note else add_whole(clip(note, room), self._more, room)
        base = self.rich_style
        segments = [
            Segment(chip, base + Style(reverse=True)),
            Segment(pad(f" {note}", room + 1), base + (palette.text if self._note else palette.quiet)),
            Segment(hint, base + palette.quiet),
        ]
        return Strip([segment for segment in segments if segment.text]).adjust_cell_length(width, base)
