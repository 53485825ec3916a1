"""How the rows of a table line up: the blanks that are shown between the words of each.

Pure, and nothing is moved in the text: a gap has an offset and a number of cells. Rows that are too long for the page
get none, and are folded like paragraphs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len

from reader.model import TABULAR, Block, Span

_BAR = re.compile(r"(?<!\S)\|(?!\S)")
"""What stands between two cells of a row."""
_BETWEEN = 3
"""Cells that a bar takes, with a blank before and behind it."""
_FEWEST = 2
"""Rows that line up with one another; where fewer fit, none does."""
_NUMBER = re.compile(r"(?:[-+−±<>~≈]?[£$€¥₹]?\d[\d.,:/\u2009 \xa0–-]*\s?(?:%|[a-zA-Z]{1,2})?|[-–—]|)")
"""A cell that is a number, or says that there is none."""


class Gap(NamedTuple):
    """Blanks that are shown before the character at an offset of the text."""

    offset: int
    cells: int


def gaps_of_rows(text: str, blocks: Sequence[Block], width: int) -> Mapping[int, tuple[Gap, ...]]:
    """By the offset of a row of a table, the gaps in it, where it and one other at least fit into so many cells."""
    gaps: dict[int, tuple[Gap, ...]] = {}
    for table in _tables(blocks):
        rows = [(block.start, tuple(_cells(text, block))) for block in table]
        columns = _columns(text, [cells for _, cells in rows])
        while _width(columns) > width and len(rows) > _FEWEST:
            rows.remove(max(rows, key=lambda row: sum(cell.end - cell.start for cell in row[1])))
            columns = _columns(text, [cells for _, cells in rows])
        if _width(columns) <= width:
            gaps |= {start: tuple(_gaps(text, cells, columns)) for start, cells in rows}
    return gaps


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


def _columns(text: str, rows: Sequence[Sequence[Span]]) -> list["_Column"]:
    return [_Column.of(text, cells) for cells in zip_longest(*rows)]


def _width(columns: Sequence["_Column"]) -> int:
    return sum(column.width + _BETWEEN for column in columns) - _BETWEEN


class _Column(NamedTuple):
    """How wide the widest cell of a column is, and whether numbers stand in it, which end under one another."""

    width: int
    numbers: bool

    @classmethod
    def of(cls, text: str, cells: Sequence[Span | None]) -> "_Column":
        words = [cell.of(text) for cell in cells if cell]
        told = [word for word in words[1:] if word]
        return cls(max(map(cell_len, words)), bool(told) and all(map(_NUMBER.fullmatch, told)))


def _gaps(text: str, cells: Sequence[Span], columns: Sequence[_Column]) -> Iterator[Gap]:
    """The blanks before a cell that ends where its column ends, and before the bar behind one that does not."""
    left, at, shown = 0, cells[0].start, 0  # where the column begins; up to which offset, and in how many cells
    for number, (cell, column) in enumerate(zip(cells, columns, strict=False)):
        words = cell_len(cell.of(text))
        begin = left + (column.width - words if column.numbers else 0)
        shown += cell_len(text[at : cell.start])
        if begin > shown:
            yield Gap(cell.start, begin - shown)
        shown, at = max(shown, begin) + words, cell.end
        left += column.width + _BETWEEN
        if number + 1 < len(cells):
            bar = text.index("|", cell.end)
            shown += bar - at
            if left - 2 > shown:
                yield Gap(bar, left - 2 - shown)
            shown, at = max(shown, left - 2) + 1, bar + 1
