"""What is sent, in order, and where it leaves the cursor and the pen."""

from reader.tui.host.output.cells import are_sure, is_sure
from reader.tui.host.output.pen import PLAIN, Style, change


class Sender:
    """Collects output for a terminal of so many columns. Places are (column, row) from 0."""

    def __init__(self, columns: int, at: tuple[int, int] | None, pen: Style | None) -> None:
        self.columns = columns
        self.at = at
        """Where the cursor is; None where terminals may differ."""
        self.pen = pen
        """The style in hand; None where it is not known."""
        self.parts: list[str] = []
        self.size = 0

    def fork(self) -> "Sender":
        """An empty one that starts where this one ends."""
        return Sender(self.columns, self.at, self.pen)

    def raw(self, sequence: str) -> None:
        """Send what needs no account of it."""
        self.parts.append(sequence)
        self.size += len(sequence) if sequence.isascii() else len(sequence.encode("utf-8", "replace"))

    def style(self, style: Style) -> None:
        """Take up a pen."""
        if style != self.pen:
            self.raw(change(self.pen, style))
            self.pen = style

    def move(self, x: int, y: int) -> None:
        """Bring the cursor to a place, the shortest way."""
        if self.at == (x, y):
            return
        ways = [f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H"]
        if self.at:
            ways += _relative(*self.at, x, y)
        self.raw(min(ways, key=len))
        self.at = (x, y)

    def text(self, x: int, y: int, cells: list[str], style: Style) -> None:
        """Put cells of one style in a row. After a cell whose width terminals disagree on, the place is named anew."""
        start = 0
        for index, cell in enumerate(() if are_sure(cells) else cells):
            if cell and not is_sure(cell):
                stop = index + 1
                while stop < len(cells) and cells[stop] == "":
                    stop += 1
                if len(cell) > 1 and stop - index > 1:
                    # Where such a sequence takes one cell, nothing else would blank the other.
                    self._run(x + start, y, [*cells[start:index], *[" "] * (stop - index)], style)
                    start = index
                self._run(x + start, y, cells[start:stop], style)
                self.at, start = None, stop
        if start < len(cells):
            self._run(x + start, y, cells[start:], style)

    def _run(self, x: int, y: int, cells: list[str], style: Style) -> None:
        self.move(x, y)
        self.style(style)
        self.raw("".join(cells))
        end = x + len(cells)
        # In the last column terminals differ on where the cursor waits.
        self.at = (end, y) if end < self.columns else None

    def clear_right(self, x: int, y: int, style: Style) -> None:
        """Blank the rest of a row, in the background of a style."""
        self.move(x, y)
        self.style(style)
        self.raw("\x1b[K")

    def scroll(self, top: int, bottom: int, lines: int, columns: tuple[int, int] | None = None) -> None:
        """Move the rows from `top` to `bottom` up by `lines`, or down where negative, by DECSTBM and the line feeds
        of a VT100. What comes in is blank and in no colour. DECSTBM leaves the cursor in the first cell;
        some terminals do not when it has no numbers.

        With `columns`, from the first to before the second, only these move, by DECLRMM and DECSLRM of a VT420. They
        are over when it has scrolled: whatever ends the reader, the terminal is left as it was.
        """
        self.style(PLAIN)
        self.raw(f"\x1b[{top + 1};{bottom + 1}r")
        self.at = (0, 0)
        if columns:
            self.raw(f"\x1b[?69h\x1b[{columns[0] + 1};{columns[1]}s")
            self.at = None
        left = columns[0] if columns else 0
        if lines > 0:
            self.move(left, bottom)
            self.raw("\n" * lines)
        else:
            self.move(left, top)
            self.raw("\x1bM" * -lines)
        self.raw("\x1b[s\x1b[?69l\x1b[r" if columns else "\x1b[r")
        self.at = None


def _relative(from_x: int, from_y: int, x: int, y: int) -> list[str]:
    if from_y == y:
        return _sideways(from_x, x)
    if x == 0 and y == from_y + 1:
        return ["\r\n"]
    if from_x == x:
        step, letter = abs(y - from_y), "B" if y > from_y else "A"
        return [f"\x1b[{step if step > 1 else ''}{letter}"]
    return []


def _sideways(from_x: int, x: int) -> list[str]:
    if x > from_x:
        step = x - from_x
        return [f"\x1b[{step if step > 1 else ''}C"]
    step = from_x - x
    return ["\b" * step, "\r" if x == 0 else f"\r\x1b[{x if x > 1 else ''}C"]
