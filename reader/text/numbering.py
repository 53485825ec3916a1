"""The numbers of the items of HTML's ordered lists."""

from dataclasses import dataclass
from string import ascii_lowercase
from typing import Self

from selectolax.lexbor import LexborNode

_DIGITS = 5
"""Of a number that a list is taken at its word for; a year is one."""


@dataclass(slots=True)
class Numbering:
    """The numbers of one list."""

    following: int
    """What the next item has, where it says nothing of its own."""
    step: int
    lettered: bool

    @classmethod
    def of(cls, node: LexborNode) -> Self:
        """As an `ol` tells: from where it starts, up, or down to one where it is reversed."""
        step = -1 if "reversed" in node.attributes else 1
        first = sum(child.tag == "li" for child in node.iter()) if step < 0 else 1
        return cls(_told(node, "start", first), step, node.attributes.get("type") == "a")

    def take(self, item: LexborNode) -> str:
        """What stands before the next item, an `li`: "3. ", "c) "."""
        number = _told(item, "value", self.following)
        self.following = number + self.step
        return f"{ascii_lowercase[number - 1]}) " if self.lettered and 0 < number <= 26 else f"{number}. "


def _told(node: LexborNode, name: str, otherwise: int) -> int:
    """A number that an attribute tells."""
    words = (node.attributes.get(name) or "").strip() if node.attributes else ""
    return int(words) if words.isdecimal() and len(words) < _DIGITS else otherwise
