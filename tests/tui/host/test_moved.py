"""One pane of several scrolls: the terminal is told to scroll it alone, and shows what it should."""

import random
from collections.abc import Iterator

import pyte
import pytest
from rich.cells import cell_len

from reader.tui.cells import pad
from reader.tui.host.output.frame import read_frame
from reader.tui.host.output.moved import Block, moved_block
from reader.tui.host.output.picture import Picture

COLUMNS, ROWS = 60, 18
MARGINS = 69 << 5
"""The mode of left and right margins, as pyte keeps private ones."""


class ColumnScreen(pyte.Screen):
    """A VT420 as far as it is asked for here: it scrolls between two columns where these are set."""

    left, right = 0, COLUMNS

    def set_columns(self, left: int = 0, right: int = 0, **_: bool) -> None:
        assert MARGINS in self.mode, "without the mode this sequence saves the cursor"
        self.left, self.right = max(0, left - 1), right or self.columns
        self.cursor_position()

    def reset_mode(self, *modes: int, **more: bool) -> None:
        super().reset_mode(*modes, **more)
        if 69 in modes:
            self.left, self.right = 0, self.columns

    def index(self) -> None:
        self._scroll_or(super().index, by=1)

    def reverse_index(self) -> None:
        self._scroll_or(super().reverse_index, by=-1)

    def _scroll_or(self, otherwise: object, by: int) -> None:
        top, bottom = self.margins or pyte.screens.Margins(0, self.lines - 1)
        if MARGINS not in self.mode or self.cursor.y != (bottom if by > 0 else top):
            assert callable(otherwise)
            otherwise()
            return
        assert self.left <= self.cursor.x < self.right, "a line feed beside the columns scrolls nothing"
        for y in range(top, bottom + 1) if by > 0 else range(bottom, top - 1, -1):
            for x in range(self.left, self.right):
                came = self.buffer[y + by][x] if top <= y + by <= bottom else self.cursor.attrs
                self.buffer[y][x] = came


class ColumnStream(pyte.Stream):
    """Knows the sequence for the columns, which pyte does not."""

    csi = {**pyte.Stream.csi, "s": "set_columns"}  # noqa: RUF012 - as pyte has it
    events = pyte.Stream.events | {"set_columns"}


class Panes:
    """Three panes side by side, of which one scrolls now and then, and a line at the bottom."""

    edges = (0, 14, 46, COLUMNS)
    styles = ("", "1", "38;5;9", "4", "7")

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.panes = [
            [self.line(b - a) for _ in range(ROWS - 1)] for a, b in zip(self.edges, self.edges[1:], strict=False)
        ]
        self.bottom = 0

    def line(self, width: int) -> tuple[str, str]:
        known = ["quay", "ferry", "a", "tide", "", "pilots", "東京", "עברית"]
        words = pad(" ".join(self.random.choices(known, k=self.random.randint(0, 6))), width - 1)
        return f"{words} ", self.random.choice(self.styles)

    def step(self) -> str:
        pane = self.random.choice(self.panes)
        width, lines = cell_len(pane[0][0]), self.random.choice([-9, -2, -1, 1, 1, 1, 3, 12])
        came = [self.line(width) for _ in range(abs(lines))]
        pane[:] = (pane + came)[-len(pane) :] if lines > 0 else (came + pane)[: len(pane)]
        other = self.random.choice(self.panes)
        other[self.random.randrange(len(other))] = self.line(cell_len(other[0][0]))
        self.bottom += 1
        return self.frame()

    def frame(self) -> str:
        rows = [
            "".join(f"\x1b[{style}m{words}\x1b[0m" if style else words for words, style in row)
            for row in zip(*self.panes, strict=True)
        ]
        rows.append(f"line {self.bottom}".ljust(COLUMNS))
        return "".join(f"\x1b[{y};1H{row}" for y, row in enumerate(rows, 1)) + "\x1b[1;1H"


def shown(panes: Panes, steps: int) -> Iterator[tuple[str, object, object]]:
    """What is sent at each step, and what a screen holds then and what it should."""
    stock, frugal = pyte.Screen(COLUMNS, ROWS), ColumnScreen(COLUMNS, ROWS)
    feeds = pyte.Stream(stock), ColumnStream(frugal)
    picture = Picture(COLUMNS, ROWS, columns_scroll=True)
    for frame in (panes.frame(), *(panes.step() for _ in range(steps))):
        read = read_frame(frame)
        assert read
        sent = picture.show(read)
        feeds[0].feed(frame)
        feeds[1].feed(sent)
        yield sent, cells(frugal), cells(stock)


def cells(screen: pyte.Screen) -> list[list[tuple[object, ...]]]:
    return [[tuple(screen.buffer[y][x]) for x in range(COLUMNS)] for y in range(ROWS)]


@pytest.mark.parametrize("seed", range(60))
def test_panes_that_scroll_alone_end_in_the_stock_screen(seed: int) -> None:
    scrolled = 0
    for sent, held, wanted in shown(Panes(seed), 8):
        assert held == wanted
        scrolled += "\x1b[?69h" in sent
    assert scrolled


def test_a_line_of_one_pane_costs_no_more_than_its_words() -> None:
    panes = Panes(0)
    panes.panes[1] = [(f"{chr(97 + n)} word and others".ljust(32), "") for n in range(ROWS - 1)]
    picture = Picture(COLUMNS, ROWS, columns_scroll=True)
    first = read_frame(panes.frame())
    panes.panes[1] = [*panes.panes[1][1:], ("and a last one".ljust(32), "")]
    second = read_frame(panes.frame())
    assert first
    assert second
    picture.show(first)
    assert len(picture.show(second)) < 100


def test_a_terminal_that_cannot_scroll_columns_is_not_asked_to() -> None:
    picture, panes = Picture(COLUMNS, ROWS), Panes(1)
    for frame in (panes.frame(), *(panes.step() for _ in range(20))):
        read = read_frame(frame)
        assert read
        assert "\x1b[?69h" not in picture.show(read)


@pytest.mark.parametrize(
    ("beside", "scrolls"), [("東京        ", True), ("          東京", True), ("            👩‍👧", False)]
)
def test_columns_are_left_alone_where_a_sign_at_their_edge_may_have_another_width(
    beside: str, *, scrolls: bool
) -> None:
    picture, panes = Picture(COLUMNS, ROWS, columns_scroll=True), Panes(1)
    panes.panes[0] = [(beside + " " * (14 - cell_len(beside)), "")] * (ROWS - 1)
    panes.panes[1] = [(f"{chr(97 + n)} word and others".ljust(32), "") for n in range(ROWS - 1)]
    first = read_frame(panes.frame())
    panes.panes[1] = [*panes.panes[1][1:], ("and a last one".ljust(32), "")]
    second = read_frame(panes.frame())
    assert first
    assert second
    picture.show(first)
    assert ("\x1b[?69h" in picture.show(second)) is scrolls


@pytest.mark.parametrize(
    ("before", "after", "block"),
    [
        (["a1x", "a2x", "a3x", "a4x"], ["a2x", "a3x", "a4x", "a5x"], Block(0, 3, 1, 2, 1)),
        (["a1x", "a2x", "a3x", "a4x"], ["a0x", "a1x", "a2x", "a3x"], Block(0, 3, 1, 2, -1)),
        (["a1x", "a2x", "a3x", "a4x"], ["b5x", "b6x", "b7x", "b8x"], None),
        (["a1x", "a2x"], ["a1x", "a2x"], None),
    ],
)
def test_what_moved_is_found_between_what_stands(before: list[str], after: list[str], block: Block | None) -> None:
    changed = {y: list(row) for y, row in enumerate(after) if row != before[y]}
    assert moved_block([list(row) for row in before], changed) == block
