"""Which letters a pattern cannot do without: a text without them need not be searched, nor the pattern compiled.

It is followed piece by piece while `notation` translates it. A sequence needs what each of its pieces needs; a choice
needs what one of its branches needs, and nothing where one branch needs nothing. Of a choice inside a pattern only the
scarcest letters of each branch are kept, all together; of the branches of the pattern itself everything is.
"""

from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field

Need = tuple[tuple[frozenset[str], ...], ...]
"""What the branches of a pattern need: of each set of one branch, one letter."""

COMMON = 100
"""How many letters a common one weighs."""


class Sieve:
    """Says which of many patterns may match a text, by the letters that it has: a pattern is left out where one of the
    sets that it needs has no letter in the text. To be quick, it asks only about patterns of whose scarcest set the
    text has a letter.
    """

    def __init__(self, needs: Iterable[Need], common: Container[str] = ()) -> None:
        """`common` are letters that most texts have: a set with one of them leaves little out."""
        bits: dict[frozenset[str], int] = {}
        self._branches: list[tuple[int, int]] = []
        self._held: defaultdict[str, int] = defaultdict(int)
        self._scarce: defaultdict[str, int] = defaultdict(int)
        for place, branch in ((place, branch) for place, need in enumerate(needs) for branch in need):
            for letter in min(branch, key=lambda held: sum(COMMON if letter in common else 1 for letter in held)):
                self._scarce[letter] |= 1 << len(self._branches)
            self._branches.append((place, sum(bits.setdefault(held, 1 << len(bits)) for held in set(branch))))
        for held, bit in bits.items():
            for letter in held:
                self._held[letter] |= bit

    def by(self, letters: Iterable[str]) -> list[int]:
        """The places of the patterns that a text of these letters may match, in order."""
        has = may = 0
        for letter in letters:
            has |= self._held.get(letter, 0)
            may |= self._scarce.get(letter, 0)
        places: list[int] = []
        while may:
            last = may.bit_length() - 1
            place, wanted = self._branches[last]
            may ^= 1 << last
            if wanted & has == wanted and place not in places[-1:]:
                places.append(place)
        return places[::-1]


@dataclass(slots=True)
class _Group:
    """A bracket that is not closed yet."""

    looks: bool = False
    """A look ahead or behind: it takes part in no match."""
    branches: list[list[str]] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    """What the branch needs so far: of each string, one letter."""
    last: str = ""
    """What its last piece needs, unless a question mark follows."""

    def settle(self) -> None:
        """The last piece is not optional."""
        if self.last:
            self.held.append(self.last)
        self.last = ""

    def branch(self) -> None:
        """A branch is at its end."""
        self.settle()
        self.branches.append(self.held)
        self.held = []

    def whole(self) -> str:
        """What the group needs: one of these letters."""
        self.branch()
        if self.looks or not all(self.branches):
            return ""
        return "".join(sorted(set("".join([min(branch, key=len) for branch in self.branches]))))


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

    def needed(self) -> Need:
        """What every match has: of each set of one of the branches, one letter at least."""
        self._groups[0].branch()
        return tuple(tuple(map(frozenset, branch)) for branch in self._groups[0].branches)
