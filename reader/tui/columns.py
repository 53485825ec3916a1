"""How the panes share a width. Pure: a width and what is wanted in, the cells of each column out."""

from dataclasses import dataclass

WIDE = 110
"""From here on list, article and timeline stand side by side."""
PAIR = 60
"""From here on two panes do; below it one."""
RESTING = 15
"""Cells of a list beside an article that is being read where there is room for two panes."""
READING = 84
"""Cells that an article takes at most then: 80 of text and its margin."""

NAMED_MARGIN = 15
"""A margin with room for the speakers' names."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Cells of each column; 0 for one that is not shown."""

    left: int
    article: int
    side: int


def share(width: int, slot: str, *, side: bool, alone: bool = False) -> Columns:
    """The columns for a width, when `slot` ("left", "article" or "side") has the keys.

    `side` wants the side shown: beside the article where there is room for three, in place of the list where there is
    room for two. `alone` wants the article without anything beside it.
    """
    if width < PAIR or alone:
        return Columns(*(width if name == slot else 0 for name in ("left", "article", "side")))
    if width < WIDE:
        beside = min(40, max(22, width * 36 // 100))
        if side:
            return Columns(0, width - beside, beside)
        left = max(beside, width * 45 // 100) if slot == "left" else max(RESTING, width - READING)
        return Columns(left, width - left, 0)
    if not side:
        left = min(56, max(26, width * 30 // 100))
        return Columns(left, width - left, 0)
    article = min(104, max(66, width * 52 // 100))
    left = (width - article) * 54 // 100
    return Columns(left, article, width - article - left)


@dataclass(frozen=True, slots=True)
class Measure:
    """How a pane's width is divided: `left` blank cells, the margin, the text."""

    left: int
    margin: int
    text: int

    @classmethod
    def within(cls, width: int, widest: int) -> "Measure":
        """The column for a pane of this width: the text in the middle, its margin at its left."""
        if width < 12:
            return cls(0, 0, max(1, width))
        text = min(widest, width - 4)
        spare = width - text
        if spare >= NAMED_MARGIN + 2:
            left = max(0, (spare - NAMED_MARGIN) // 2 - 2)
            return cls(left, NAMED_MARGIN, text)
        return cls(max(0, (spare - 3) // 2), 3, text)
