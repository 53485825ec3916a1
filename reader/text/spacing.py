"""Where blank lines stand between the blocks of an article: not within a list or a table, but between two of them."""

import re
from collections.abc import Iterator, Sequence

from reader.model import Block, BlockKind

NUMBERED = re.compile(r"(?:(\d{1,3})[.)]|([a-z])\)) (?=\S)")
"""What an item of an ordered list begins with."""


def spaced(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Block, bool]]:
    """Each block, and whether a blank line parts it from the one before; none does from nothing."""
    before: Block | None = None
    # Of the last item at each level of the present list, and of the one before it; 0 for one without.
    numbers: dict[int, tuple[int, int]] = {}
    for block in blocks:
        close = before is not None and block.is_close_to(before)
        if block.kind is BlockKind.ITEM:
            number = _number(text, block)
            last, earlier = numbers.get(block.level, (number, 0)) if close else (number, 0)
            close = close and not _begins_again(number, last, earlier)
            outer = {level: outer for level, outer in numbers.items() if level < block.level} if close else {}
            numbers = outer | {block.level: (number, last if close else 0)}
        yield block, before is not None and not close
        before = block


def _number(text: str, item: Block) -> int:
    """The number that an item begins with, a letter counted in the alphabet; 0 for an item with a bullet."""
    found = NUMBERED.match(text, item.start, item.end)
    if not found:
        return 0
    return int(found[1]) if found[1] else ord(found[2]) - ord("a") + 1


def _begins_again(number: int, last: int, earlier: int) -> bool:
    """Whether an item is the first of another list: only one of the two has a number, or it counts from one again, and
    not down to one.
    """
    return bool(number) != bool(last) or (number == 1 < last and (last > 2 or earlier == 1))
