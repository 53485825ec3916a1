"""How the rows of a table line up: what is shown of each in how many lines, and where it stands in them.

Pure, and nothing is moved in the text: a line is made of stretches of it. Columns that are too wide together for the
page give way, the widest first, and their cells are folded. Where there is too little room for that, no row gets any
lines here, and is folded like a paragraph.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len

from reader.model import TABULAR, Block, Span
from reader.text.wrap import wrap
from reader.tui.cells import measure

_BAR = re.compile(r"(?<!\S)\|(?!\S)")
"""What stands between two cells of a row."""
_BETWEEN = 3
"""Cells that a bar takes, with a blank before and behind it."""
_WHOLE = 16
"""Cells of a word up to which no column is narrower than it."""
_NUMBER = re.compile(r"(?:[-+−±<>~≈]?[£$€¥₹]?\d[\d.,:/\u2009 \xa0–-]*\s?(?:%|[a-zA-Z]{1,2})?|[-–—]|)")
"""A cell that is a number, or says that there is none."""


class Stretch(NamedTuple):
    """Some of the text in a line, behind so many blanks."""

    blanks: int
    start: int
    end: int


Row = tuple[tuple[Stretch, ...], ...]
"""The lines of a row, each as its stretches in order."""


def lay_rows(text: str, blocks: Sequence[Block], width: int) -> Mapping[int, Row]:
    """By the offset of a row of a table its lines, where the table fits into so many cells."""
    laid: dict[int, Row] = {}
    for table in _tables(blocks):
        rows = [(block.start, tuple(_cells(text, block))) for block in table]
        if columns := _columns(text, [cells for _, cells in rows], width):
            laid |= {start: tuple(_lines(text, cells, columns)) for start, cells in rows}
    return laid


def bars(text: str, start: int, end: int) -> Iterator[Span]:
    """The bars between the cells of a row that stands at these offsets, or in the part of one."""
    for found in _BAR.finditer(text, start, end):
        yield Span(found.start(), found.end())


def _tables(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    table: list[Block] = []
    for block in blocks:
        if table and not block.is_close_to(table[-1]):
            yield table
            table = []
        if block.kind in TABULAR:
            table.append(block)
    if table:
        yield table


def _cells(text: str, row: Block) -> Iterator[Span]:
    """The cells of a row, without the blanks around their words."""
    start = row.start
    for bar in bars(text, row.start, row.end):
        yield _stripped(text, start, bar.start)
        start = bar.end
    yield _stripped(text, start, row.end)


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return Span(start, end)


class _Column(NamedTuple):
    """How wide a column is, how narrow it may be, and whether numbers stand in it, which end under one another."""

    width: int
    least: int
    numbers: bool

    @classmethod
    def of(cls, text: str, cells: Sequence[Span | None]) -> "_Column":
        words = [cell.of(text) for cell in cells if cell]
        told = [word for word in words[1:] if word]
        numbers = bool(told) and all(map(_NUMBER.fullmatch, told))
        longest = max((cell_len(word) for cell in words for word in cell.split()), default=0)
        least = max(min(longest, _WHOLE), *map(cell_len, told if numbers else [""]))  # a number stays whole
        return cls(max(map(cell_len, words)), least, numbers)

    def within(self, most: int) -> int:
        """Its width where it may have so many cells, and no more than it needs."""
        return max(self.least, min(self.width, most))


def _columns(text: str, rows: Sequence[Sequence[Span]], width: int) -> list[_Column]:
    """The columns of a table as wide as there is room for, none where there is too little."""
    room = width - _BETWEEN * (max(map(len, rows)) - 1)
    columns = [_Column.of(text, cells) for cells in zip_longest(*rows)] if room > 0 else []
    if not columns or sum(column.least for column in columns) > room:
        return []
    most = next(most for most in range(room, -1, -1) if sum(column.within(most) for column in columns) <= room)
    widths = [column.within(most) for column in columns]
    for number, column in enumerate(columns):  # what is left over is less than one cell for each that wants it
        if widths[number] < column.within(most + 1) and sum(widths) < room:
            widths[number] += 1
    return [column._replace(width=given) for column, given in zip(columns, widths, strict=True)]


def _lines(text: str, cells: Sequence[Span], columns: Sequence[_Column]) -> Iterator[tuple[Stretch, ...]]:
    """The lines of a row: as many as its longest cell is folded into."""
    folded = [
        wrap(text, cell.start, cell.end, column.width, measure) for cell, column in zip(cells, columns, strict=False)
    ]
    for line in range(max(map(len, folded))):
        parts = [parts[line] if line < len(parts) else None for parts in folded]
        yield tuple(_line(text, cells, parts, columns))


def _line(
    text: str, cells: Sequence[Span], parts: Sequence[Span | None], columns: Sequence[_Column]
) -> Iterator[Stretch]:
    left = shown = 0  # where the column begins; in how many cells something is shown
    for number, (part, column) in enumerate(zip(parts, columns, strict=False)):
        if number:
            bar = text.index("|", cells[number - 1].end)
            yield Stretch(left - 2 - shown, bar, bar + 1)
            shown = left - 1
        if part and part.start < part.end:
            words = cell_len(part.of(text))
            begin = left + (column.width - words if column.numbers else 0)
            yield Stretch(begin - shown, part.start, part.end)
            shown = begin + words
        left += column.width + _BETWEEN
