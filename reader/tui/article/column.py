"""How the width of the article's pane is divided: what stays blank, the margin with the speakers, the text."""

from dataclasses import dataclass

NAMED_MARGIN = 15
"""A margin with room for the speakers' names."""
COMFORTABLE = 60, 72
"""Cells of a line that reads well: within these, names in the margin are worth more than longer lines."""


@dataclass(frozen=True, slots=True)
class Column:
    """Cells from left to right: `left` blank ones, the margin, the text."""

    left: int
    margin: int
    text: int

    @classmethod
    def within(cls, width: int, widest: int) -> "Column":
        """The column in a pane of this width: text of at most `widest` cells in the middle, its margin at its left.

        Lines give way to the names in the margin while they stay comfortable, unless longer ones are asked for.
        """
        if width < 12:
            return cls(0, 0, max(1, width))
        least, most = COMFORTABLE
        named = width - NAMED_MARGIN - 2
        text = min(widest, named if named >= least and widest <= most else width - 4)
        spare = width - text
        if spare >= NAMED_MARGIN + 2:
            left = max(0, (spare - NAMED_MARGIN) // 2 - 2)
            return cls(left, NAMED_MARGIN, text)
        return cls(max(0, (spare - 3) // 2), 3, text)
