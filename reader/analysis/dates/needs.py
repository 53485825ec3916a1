"""Which letters a pattern cannot do without, so that a text without any of them need not be searched.

It is followed piece by piece while `notation` translates it. A sequence needs what one of its pieces needs, the
smallest of them; a choice needs what any of its branches needs, and nothing where one branch needs nothing.
"""

from dataclasses import dataclass, field


@dataclass(slots=True)
class _Group:
    """A bracket that is not closed yet."""

    looks: bool = False
    """A look ahead or behind: it takes part in no match."""
    branches: list[str] = field(default_factory=list)
    held: str = ""
    """What the branch needs so far."""
    last: str = ""
    """What its last piece needs, unless a question mark follows."""

    def settle(self) -> None:
        """The last piece is not optional."""
        if self.last and (not self.held or len(self.last) < len(self.held)):
            self.held = self.last
        self.last = ""

    def branch(self) -> None:
        """A branch is at its end."""
        self.settle()
        self.branches.append(self.held)
        self.held = ""

    def whole(self) -> str:
        """What the group needs."""
        self.branch()
        return "" if self.looks or not all(self.branches) else "".join(sorted(set("".join(self.branches))))


class Needs:
    """Follows one pattern from left to right."""

    def __init__(self) -> None:
        self._groups = [_Group()]

    def opened(self, *, looks: bool = False) -> None:
        """A bracket opens."""
        self._groups[-1].settle()
        self._groups.append(_Group(looks=looks))

    def letters(self, letters: str) -> None:
        """One of these letters comes."""
        self._groups[-1].settle()
        self._groups[-1].last = letters

    def syntax(self, mark: str) -> None:
        """A bracket, bar or quantifier of regular expressions."""
        if mark.startswith("(?"):
            self.opened(looks=True)
        elif mark == ")":
            closed = self._groups.pop()
            self._groups[-1].last = closed.whole()
        elif mark == "|":
            self._groups[-1].branch()
        elif mark == "?" or mark.startswith("{0"):
            self._groups[-1].last = ""

    def needed(self) -> frozenset[str]:
        """The letters of which every match has one at least; empty where there are none."""
        return frozenset(self._groups[0].whole())
