"""Which rows of HTML's tables are rows of a table, and which only lay out a page."""

from selectolax.lexbor import LexborNode

from reader.model import BlockKind

_CELLS = ("td", "th")
_LONGEST = 160
"""Characters of a cell; one with more is a column of a page."""
_BLOCKS = "table, li, blockquote, pre, h1, h2, h3, h4, h5, h6"
"""What stands in columns of a page, and not in a cell."""
_WIDEST = 20
"""Columns that one cell may go over."""


def row_kind(row: LexborNode) -> BlockKind | None:
    """What a `tr` is: a row that names columns or another one of short cells; None where it lays out a page, or where
    one cell alone has words, as beside a picture.
    """
    cells = [child for child in row.iter() if child.tag in _CELLS]
    if len(cells) < 2 or any(_is_column(cell) for cell in cells):
        return None
    named = [cell.tag == "th" for cell in cells if cell.text(strip=True)]
    if len(named) < 2:
        return None
    parent = row.parent
    is_head = all(named) or (parent is not None and parent.tag == "thead")
    return BlockKind.HEAD if is_head else BlockKind.ROW


def _is_column(cell: LexborNode) -> bool:
    return cell.css_first(_BLOCKS) is not None or len(cell.text()) > _LONGEST


def columns_over(cell: LexborNode) -> int:
    """How many columns a cell goes over."""
    told = cell.attributes.get("colspan") or ""
    return min(int(told), _WIDEST) if told.isdecimal() and len(told) < 5 and int(told) else 1
