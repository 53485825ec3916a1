"""One match of one rule, as its meaning sees it."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.analysis.dates.wording.words import Words

NEIGHBOURHOOD = 60
"""Characters before and behind a time that rules and filters look at."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words a rule matched. Groups are those that the rule's pattern names."""

    words: Words
    base: int
    """The place of the word from which the groups count theirs."""
    groups: Mapping[str, tuple[int, int]]
    """From which word to which each group reaches that took part."""
    start: int
    """Where the expression starts in the text."""
    end: int
    """Where it ends."""

    def _places(self, group: str) -> tuple[int, int] | None:
        """From which word to which the group reaches."""
        found = self.groups.get(group)
        return (self.base + found[0], self.base + found[1]) if found else None

    @property
    def text(self) -> str:
        """The expression as the text writes it."""
        return self.words.text[self.start : self.end]

    def has(self, group: str) -> bool:
        """Whether the group took part in the match."""
        return group in self.groups

    def word(self, group: str) -> str:
        """The group's last word in small letters, or nothing."""
        places = self._places(group)
        return self.words.listed[places[1] - 1].lower if places else ""

    def phrase(self, group: str) -> str:
        """All of the group in small letters, one blank between words."""
        places = self._places(group)
        return " ".join([word.lower for word in self.words.listed[places[0] : places[1]]]) if places else ""

    def number(self, group: str) -> float:
        """What the group's first numeral counts; 0 where it has none."""
        places = self._places(group)
        return (
            next((word.number for word in self.words.listed[places[0] : places[1]] if word.number), 0) if places else 0
        )

    def printed(self, group: str) -> str:
        """The group as the text writes it, or nothing."""
        places = self._places(group)
        listed = self.words.listed
        return self.words.text[listed[places[0]].start : listed[places[1] - 1].end] if places else ""

    @property
    def before(self) -> str:
        """The text just before the expression."""
        return self.words.text[max(0, self.start - NEIGHBOURHOOD) : self.start]

    @property
    def after(self) -> str:
        """The text just after it."""
        return self.words.text[self.end : self.end + NEIGHBOURHOOD]
