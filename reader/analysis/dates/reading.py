"""One match of one rule, as its meaning sees it."""

import re
from dataclasses import dataclass, field

from reader.analysis.dates.words import Words

NEIGHBOURHOOD = 60


@dataclass(frozen=True, slots=True)
class Reading:
    """The words a rule matched. Groups are those that the rule's pattern names."""

    words: Words
    match: re.Match[str]
    start: int = field(init=False)
    """Where the expression starts in the text."""
    end: int = field(init=False)
    """Where it ends."""

    def __post_init__(self) -> None:
        first, after = self._places("span") or self.match.span()
        object.__setattr__(self, "start", self.words.starts[first])
        object.__setattr__(self, "end", self.words.ends[after - 1])

    def _places(self, group: str) -> tuple[int, int] | None:
        """From which word to which the group reaches, in whichever branch of the pattern it stands."""
        name, branch = group, 1
        while name in self.match.re.groupindex:
            if self.match.start(name) >= 0:
                return self.match.span(name)
            branch += 1
            name = f"{group}_{branch}"
        return None

    @property
    def text(self) -> str:
        """The expression as the text writes it."""
        return self.words.text[self.start : self.end]

    def has(self, group: str) -> bool:
        """Whether the group took part in the match."""
        return self._places(group) is not None

    def word(self, group: str) -> str:
        """The group's last word in small letters, or nothing."""
        places = self._places(group)
        return self.words.lower[places[1] - 1] if places else ""

    def phrase(self, group: str) -> str:
        """All of the group in small letters, one blank between words."""
        places = self._places(group)
        return " ".join(self.words.lower[places[0] : places[1]]) if places else ""

    def number(self, group: str) -> float:
        """What the group's first numeral counts; 0 where it has none."""
        places = self._places(group)
        return next((n for n in self.words.numbers[places[0] : places[1]] if n), 0) if places else 0

    def printed(self, group: str) -> str:
        """The group as the text writes it, or nothing."""
        places = self._places(group)
        return self.words.text[self.words.starts[places[0]] : self.words.ends[places[1] - 1]] if places else ""

    @property
    def before(self) -> str:
        """The text just before the expression."""
        return self.words.text[max(0, self.start - NEIGHBOURHOOD) : self.start]

    @property
    def after(self) -> str:
        """The text just after it."""
        return self.words.text[self.end : self.end + NEIGHBOURHOOD]
