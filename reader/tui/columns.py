"""How the panes share a width. Pure: a width and what is wanted in, the cells of each column out."""

from dataclasses import dataclass
from enum import StrEnum

WIDE = 110
"""From here on list, article and timeline stand side by side."""
PAIR = 60
"""From here on two panes do; below it one."""
BESIDE = 100
"""From here on the list stays beside an article that is read: below, it would hold two words of a headline a line."""
RESTING = 24
"""Cells of that list, where three panes have no room."""


class Slot(StrEnum):
    """The columns, from left to right. Each holds one of several panes, or none."""

    LEFT = "left"
    ARTICLE = "article"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class Columns:
    """Cells of each column; 0 for one that is not shown."""

    left: int
    article: int
    side: int


def share(width: int, slot: Slot, *, side: bool, alone: bool = False) -> Columns:
    """The columns for a width, when `slot` has the keys, and so cells.

    `side` wants the side shown: as a third pane where there is room for three, and where there is room for two in the
    place of the list, unless that has the keys. `alone` wants the article without anything beside it.
    """
    if width < PAIR or alone:
        return Columns(*(width if name == slot else 0 for name in Slot))
    if width < WIDE:
        beside = min(40, max(22, width * 36 // 100))
        if side and slot is not Slot.LEFT:
            return Columns(0, width - beside, beside)
        resting = RESTING if width >= BESIDE else 0
        left = max(beside, width * 45 // 100) if slot is Slot.LEFT else resting
        return Columns(left, width - left, 0)
    if not side:
        left = min(56, max(26, width * 30 // 100))
        return Columns(left, width - left, 0)
    article = min(104, max(66, width * 52 // 100))
    left = (width - article) * 54 // 100
    return Columns(left, article, width - article - left)
