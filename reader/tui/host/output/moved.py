"""Which part of a screen moved up or down: found by comparing it before and after.

Pure: rows of cells in, a rectangle and by how many lines it moved out. Beside a pane that scrolls, others stand still.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Cells = Sequence[str]

LIKELY = 0.3
"""The part of the changed rows that must be found higher or lower before scrolling is tried."""
MOVING = 0.15
"""The part of the changed rows in which a column must have changed to belong to what moved. At the ends of lines few
do, and fewer where beside what moved a mark went on by itself."""


@dataclass(frozen=True, slots=True)
class Block:
    """Cells that moved: the rows from `top` to `bottom`, both included, the columns from `left` to before `right`."""

    top: int
    bottom: int
    left: int
    right: int
    lines: int
    """How far up; down where negative."""


def moved_block(shown: Sequence[Cells], changed: Mapping[int, Cells]) -> Block | None:
    """The likeliest block that moved, where rows of the screen that is shown are to become others."""
    columns = _moving_columns(shown, changed)
    if not columns:
        return None
    left, right = columns
    votes = votes_for_shifts(shown, changed, left, right)
    lines, count = max(votes.items(), key=lambda vote: vote[1], default=(0, 0))
    if count < LIKELY * len(changed):
        return None
    sources = {y: y + lines for y in changed if 0 <= y + lines < len(shown)}
    rows = {y for y, source in sources.items() if changed[y][left:right] == shown[source][left:right]}
    rows |= {sources[y] for y in rows}
    return Block(min(rows), max(rows), left, right, lines)


def votes_for_shifts(shown: Sequence[Cells], changed: Mapping[int, Cells], left: int, right: int) -> Counter[int]:
    """How many of the changed rows stood so many lines lower before, between two columns; blank ones do not count."""
    where: dict[str, list[int]] = {}
    for y in changed:
        text = "".join(shown[y][left:right])
        if text.strip():
            where.setdefault(text, []).append(y)
    votes: Counter[int] = Counter()
    for y, row in changed.items():
        votes.update(source - y for source in where.get("".join(row[left:right]), ())[:3] if source != y)
    return votes


def _moving_columns(shown: Sequence[Cells], changed: Mapping[int, Cells]) -> tuple[int, int] | None:
    """The first and behind the last of the columns in which enough of the rows changed."""
    counts: Counter[int] = Counter()
    for y, row in changed.items():
        counts.update(x for x, (before, after) in enumerate(zip(shown[y], row, strict=True)) if before != after)
    moving = [x for x, count in counts.items() if count >= MOVING * len(changed)]
    return (min(moving), max(moving) + 1) if moving else None
