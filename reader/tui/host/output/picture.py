"""A picture of what the terminal shows, and the shortest honest way from there to what a frame wants."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.tui.host.output.cells import are_sure, leading_marks, split
from reader.tui.host.output.frame import Frame, Run
from reader.tui.host.output.moved import LIKELY, Block, moved_block, votes_for_shifts
from reader.tui.host.output.pen import PLAIN, Style, change, is_ground
from reader.tui.host.output.sender import Sender

UNKNOWN = "\0"
GAP = 4
"""Unchanged cells that are cheaper to send again than to step over: a step costs four bytes."""
FEWEST = 3
"""Changed rows for which scrolling is tried."""


@dataclass(slots=True)
class Row:
    """The cells of one row and their styles."""

    chars: list[str]
    styles: list[Style]

    def copy(self) -> "Row":
        """One that can be changed alone."""
        return Row(self.chars.copy(), self.styles.copy())

    def is_sure(self) -> bool:
        """Every terminal shows it alike."""
        return are_sure(self.chars)

    def can_be_cut(self, column: int) -> bool:
        """What stands on both sides of a column's left edge is known, and in no terminal on both at once."""
        before, after = self.chars[max(0, column - 2) : column], self.chars[column : column + 1]
        return after != [""] and are_sure(before) and are_sure(after) and UNKNOWN not in self.chars


@dataclass(slots=True)
class Picture:
    """The screen of a terminal of this size. At first nothing on it is known."""

    columns: int
    rows: int
    bce: bool = False
    """The terminal erases in the colour of the pen ("background colour erase", terminfo's flag `bce`)."""
    columns_scroll: bool = False
    """The terminal scrolls between two columns where it is told to (DECLRMM, of a VT420)."""
    at: tuple[int, int] | None = None
    pen: Style | None = None
    grid: list[Row] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Know nothing: every cell will be sent when a frame names it."""
        self._fill(UNKNOWN)
        self.at = self.pen = None

    def clear(self) -> str:
        """What blanks the terminal, after which all of it is known."""
        self._fill(" ")
        self.at, self.pen = None, PLAIN
        return change(None, PLAIN) + "\x1b[2J"

    def _fill(self, char: str) -> None:
        self.grid = [Row([char] * self.columns, [PLAIN] * self.columns) for _ in range(self.rows)]

    def show(self, frame: Frame) -> str:
        """What must be sent for the terminal to show a frame, and to leave the cursor where it says."""
        wanted = self._lay(frame)
        changed = {y: row for y, row in wanted.items() if row != self.grid[y]}
        sender = Sender(self.columns, self.at, self.pen)
        if changed:
            plain = self._repaired(sender.fork(), self.grid, changed)
            tries = [plain]
            if len(changed) >= FEWEST:
                tries += self._scrolled(sender, wanted, changed, plain.size)
            if len(changed) >= FEWEST and self.columns_scroll:
                tries += self._moved(sender, changed, plain.size)
            sender = min(tries, key=lambda plan: plan.size)
            for y, row in wanted.items():
                self.grid[y] = row
        if frame.cursor and frame.cursor[0] < self.columns and frame.cursor[1] < self.rows:
            sender.move(*frame.cursor)
        self.at, self.pen = sender.at, sender.pen
        return "".join(sender.parts)

    def _lay(self, frame: Frame) -> dict[int, Row]:
        """The rows that the frame names, as it wants them."""
        wanted: dict[int, Row] = {}
        x = 0
        for run in frame.runs:
            if not 0 <= run.y < self.rows:
                continue
            row = wanted.get(run.y)
            if row is None:
                row = wanted[run.y] = self.grid[run.y].copy()
            x = self._write(row, x if run.x < 0 else run.x, run)
        return wanted

    def _write(self, row: Row, x: int, run: Run) -> int:
        if x and (marks := leading_marks(run.text)):
            owner = x - 1 if row.chars[x - 1] or x < 2 else x - 2
            row.chars[owner] += marks
        cells = split(run.text)[: max(0, self.columns - x)]
        end = x + len(cells)
        _cut_wide(row, x, end)
        row.chars[x:end] = cells
        row.styles[x:end] = [run.style] * len(cells)
        return end

    def _repaired(self, sender: Sender, grid: list[Row], wanted: dict[int, Row]) -> Sender:
        for y in sorted(wanted):
            have, want = grid[y], wanted[y]
            if have == want:
                continue
            if have.is_sure() and want.is_sure():
                self._send_changes(sender, y, have, want)
            else:
                _send_whole(sender, y, want)
        return sender

    def _scrolled(
        self, start: Sender, wanted: dict[int, Row], changed: dict[int, Row], budget: int
    ) -> Iterator[Sender]:
        """The ways that begin with the terminal's own scrolling, where one looks cheaper than `budget`."""
        top, bottom = min(wanted), max(wanted)
        target = {y: wanted.get(y, self.grid[y]) for y in range(top, bottom + 1)}
        if any(UNKNOWN in row.chars for row in target.values()):
            return
        for lines in _likely_shifts(self.grid, changed):
            if abs(lines) > bottom - top:
                continue
            blank = Row([" "] * self.columns, [PLAIN] * self.columns)
            moved = list(self.grid)
            for y in target:
                source = y + lines
                moved[y] = self.grid[source] if top <= source <= bottom else blank
            sender = start.fork()
            sender.scroll(top, bottom, lines)
            if sender.size < budget:
                yield self._repaired(sender, moved, target)

    def _moved(self, start: Sender, changed: dict[int, Row], budget: int) -> Iterator[Sender]:
        """The way that begins with scrolling one pane alone, where that looks cheaper than `budget`.

        The cells at its edges have to be sure: there a sign to which a terminal gives another width would be cut.
        """
        block = moved_block([row.chars for row in self.grid], {y: row.chars for y, row in changed.items()})
        rows = self.grid[block.top : block.bottom + 1] if block else []
        if block is None or not all(row.can_be_cut(block.left) and row.can_be_cut(block.right) for row in rows):
            return
        sender = start.fork()
        sender.scroll(block.top, block.bottom, block.lines, (block.left, block.right))
        if sender.size < budget:
            target = {y: changed.get(y, self.grid[y]) for y in {*changed, *range(block.top, block.bottom + 1)}}
            yield self._repaired(sender, _scrolled_block(self.grid, block, self.columns), target)

    def _send_changes(self, sender: Sender, y: int, have: Row, want: Row) -> None:
        width = self.columns
        ground = want.styles[-1] if self.bce and is_ground(want.styles[-1]) else PLAIN
        blank_from = _blank_from(want, ground)
        shown, looks, wanted, styles = have.chars, have.styles, want.chars, want.styles
        x = 0
        while x < width:
            if shown[x] == wanted[x] and looks[x] == styles[x]:
                x += 1
            elif x >= blank_from and width - x > GAP:
                sender.clear_right(x, y, ground)
                return
            else:
                stop = min(_run_end(have, want, x), max(blank_from, x + 1))
                x = 0 if sender.at and sender.at[1] + 1 == y and _is_margin(want, x) else x
                sender.text(x, y, wanted[x:stop], styles[x])
                x = stop


def _cut_wide(row: Row, start: int, end: int) -> None:
    """Half of a wide character that is written over leaves a blank."""
    if start < len(row.chars) and start and row.chars[start] == "":
        row.chars[start - 1] = " "
    if end < len(row.chars) and row.chars[end] == "":
        row.chars[end] = " "


def _likely_shifts(grid: list[Row], changed: dict[int, Row]) -> list[int]:
    """By how many lines the changed rows seem to have moved, the likeliest first, at most two."""
    left, right = _changed_columns(grid, changed)
    shown, wanted = [row.chars for row in grid], {y: row.chars for y, row in changed.items()}
    votes = votes_for_shifts(shown, wanted, left, right).most_common(2)
    return [lines for lines, count in votes if count >= LIKELY * len(changed)]


def _scrolled_block(grid: list[Row], block: Block, columns: int) -> list[Row]:
    """The rows when the terminal has scrolled a block: what came in is blank."""
    rows, between = list(grid), slice(block.left, block.right)
    blank = Row([" "] * columns, [PLAIN] * columns)
    for y in range(block.top, block.bottom + 1):
        source = y + block.lines
        came = grid[source] if block.top <= source <= block.bottom else blank
        rows[y] = grid[y].copy()
        rows[y].chars[between], rows[y].styles[between] = came.chars[between], came.styles[between]
    return rows


def _changed_columns(grid: list[Row], changed: dict[int, Row]) -> tuple[int, int]:
    left, right = len(grid[0].chars), 0
    for y, row in changed.items():
        have = grid[y]
        for x, char in enumerate(row.chars):
            if char != have.chars[x]:
                left, right = min(left, x), max(right, x + 1)
    return left, right


def _run_end(have: Row, want: Row, start: int) -> int:
    """Where the run of changed cells of one style ends that begins at `start`; short gaps belong to it."""
    style, last, x, width = want.styles[start], start, start + 1, len(want.chars)
    wanted, styles, shown, looks = want.chars, want.styles, have.chars, have.styles
    while x < width and styles[x] == style and x - last <= GAP:
        if wanted[x] != shown[x] or looks[x] != style:
            last = x
        x += 1
    end = last + 1
    while end < width and not wanted[end]:  # the second cell of a wide character
        end += 1
    return end


def _is_margin(row: Row, x: int) -> bool:
    """Whether the cells before a column are few and plain: a line feed and these are shorter than a cell's address."""
    before = "".join(row.chars[:x])
    return (
        x <= GAP
        and before.isascii()
        and before.isprintable()
        and all(style == row.styles[x] for style in row.styles[:x])
    )


def _blank_from(row: Row, ground: Style) -> int:
    """The first column from which on the row is blank in this style."""
    x = len(row.chars)
    while x and row.chars[x - 1] == " " and row.styles[x - 1] == ground:
        x -= 1
    return x


def _send_whole(sender: Sender, y: int, want: Row) -> None:
    """Every known cell: where widths are in doubt, what looks unchanged may not be."""
    x, width = 0, len(want.chars)
    while x < width:
        if want.chars[x] == UNKNOWN:
            x += 1
            continue
        stop = x + 1
        while stop < width and want.chars[stop] != UNKNOWN and want.styles[stop] == want.styles[x]:
            stop += 1
        sender.text(x, y, want.chars[x:stop], want.styles[x])
        x = stop
