"""Which rows of HTML's tables are rows of a table, and which only lay out a page; where their cells stand."""

from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from reader.model import BlockKind

_CELLS = ("td", "th")
_LONGEST = 160
"""Characters of a cell; one with more is a column of a page."""
_BLOCKS = "table, li, blockquote, pre, h1, h2, h3, h4, h5, h6"
"""What stands in columns of a page, and not in a cell."""
_WIDEST = 20
"""Columns that one cell may go over, and those from which one may go down."""
_DEEPEST = 200
"""Rows that one cell may go over."""


def row_kind(row: LexborNode, reaching: int) -> BlockKind | None:
    """What a `tr` is, into which so many cells of rows above reach: a row that names columns or another one of short
    cells; None where it lays out a page, or where one cell alone has words, as beside a picture.
    """
    cells = [child for child in row.iter() if child.tag in _CELLS]
    if len(cells) + reaching < 2 or any(_is_column(cell) for cell in cells):
        return None
    named = [cell.tag == "th" for cell in cells if cell.text(strip=True)]
    if not named or len(named) + reaching < 2:
        return None
    parent = row.parent
    is_head = all(named) or (parent is not None and parent.tag == "thead")
    return BlockKind.HEAD if is_head else BlockKind.ROW


def _is_column(cell: LexborNode) -> bool:
    return cell.css_first(_BLOCKS) is not None or len(cell.text()) > _LONGEST


@dataclass(slots=True)
class Columns:
    """Which columns of a table its cells take: one may go over several columns, and down over several rows."""

    _began: int = 0
    """The first column of the last cell of the row."""
    _free: int = 0
    """The column behind it."""
    _taken: frozenset[int] = frozenset()
    """The columns of this row into which cells of rows above reach."""
    _below: dict[int, int] = field(default_factory=dict)
    """Into how many of the rows below cells reach, by their columns."""

    def begin_row(self, row: LexborNode) -> BlockKind | None:
        """Begin the next row; what it is."""
        self._began = self._free = 0
        self._taken = frozenset(self._below)
        self._below = {column: rows - 1 for column, rows in self._below.items() if rows > 1}
        return row_kind(row, len(self._taken))

    def take(self, cell: LexborNode) -> int:
        """Give the next cell of a row its columns; how many there are from where the cell before it began."""
        first = self._free
        while first in self._taken:
            first += 1
        behind = first - self._began
        self._began, self._free = first, first + _told(cell, "colspan", _WIDEST)
        if rows := _told(cell, "rowspan", _DEEPEST) - 1:
            self._below |= dict.fromkeys(range(first, min(self._free, _WIDEST)), rows)
        return behind


def _told(cell: LexborNode, name: str, most: int) -> int:
    """A number of columns or rows that a cell goes over."""
    told = cell.attributes.get(name) or ""
    return min(int(told), most) if told.isdecimal() and len(told) < 5 and int(told) else 1
