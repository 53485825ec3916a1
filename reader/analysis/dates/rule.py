"""What a rule and a family of rules are.

A rule joins a pattern, in the form that `wording.notation` tells, with the function that says what its words mean.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.wording.meaning import Meaning
from reader.analysis.dates.wording.reading import Reading


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a time."""

    pattern: str
    meaning: Callable[[Reading, Scene], Meaning | None]
    examples: tuple[str, ...] = field(repr=False)
    """Sentences with their times marked: "It opened on [May 3 = DATE 2024-05-03].". They are the tests of the rule."""


@dataclass(frozen=True, slots=True)
class Family:
    """Rules that belong together."""

    name: str
    source: str
    """Where the forms and their values come from."""
    rules: tuple[Rule, ...]
