"""How the width of the article's pane is divided: what stays blank, the margin with the speakers, the text."""

from dataclasses import dataclass

NAMED_MARGIN = 15
"""A margin with room for the speakers' names."""


@dataclass(frozen=True, slots=True)
class Column:
    """Cells from left to right: `left` blank ones, the margin, the text."""

    left: int
    margin: int
    text: int

    @classmethod
    def within(cls, width: int, widest: int) -> "Column":
        """The column in a pane of this width: text of at most `widest` cells in the middle, its margin at its left."""
        if width < 12:
            return cls(0, 0, max(1, width))
        text = min(widest, width - 4)
        spare = width - text
        if spare >= NAMED_MARGIN + 2:
            left = max(0, (spare - NAMED_MARGIN) // 2 - 2)
            return cls(left, NAMED_MARGIN, text)
        return cls(max(0, (spare - 3) // 2), 3, text)
