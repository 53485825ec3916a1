"""Who has been mentioned so far, and how much they are still in mind where a pronoun or a role asks for somebody."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reader.analysis.coreference.people import Gender, Person
from reader.analysis.coreference.weights import SUBJECT

FADE_SENTENCE, FADE_PARAGRAPH = 0.45, 0.1
"""What each sentence and each line takes since somebody was mentioned."""
MOST_FADES = 8
"""Sentences, and lines, behind which nobody fades any further."""
PASSING = 0.6
"""What a mention that only names somebody in passing takes from whoever was more in mind."""
OFTEN = 0.2
"""Times the logarithm of how often somebody has been mentioned so far."""
INTRODUCED = 0.8
"""Somebody whom the sentence before names for the first time and explains."""
BESIDE = 2
"""How many line ends stand between a paragraph and the next, at most."""
JUST_ACTED = 0.2
"""Somebody who acts in the sentence before, in the same paragraph."""
SAME_PARAGRAPH = 0.3
"""Added to the weight of who was named in the paragraph of the pronoun."""
REMEMBERED = 40
"""How many people are kept in mind at once. It also keeps the time in proportion to the text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a token stands."""

    offset: int
    sentence: int
    line: int
    quote: int
    """The number of the quote it stands in, or -1."""


@dataclass(slots=True)
class InMind:
    """Somebody who has been mentioned."""

    person: Person
    weight: float
    sentence: int
    line: int
    start: int
    count: int = 1
    is_subject: bool = False
    is_guessed: bool = False
    """Only a pronoun tied before tells which pronoun they take."""
    is_introduced: bool = False
    """Named once so far, with who they are: "Ivo Brandt, head of the port"."""

    def faded(self, place: Place) -> float:
        """How much of the weight is left at a place."""
        return (
            self.weight
            - FADE_SENTENCE * min(place.sentence - self.sentence, MOST_FADES)
            - FADE_PARAGRAPH * min(place.line - self.line, MOST_FADES)
        )

    def presence(self, place: Place) -> float:
        """How much somebody is in mind at a place, by when, how and how often they were mentioned."""
        score = self.faded(place) + OFTEN * math.log(self.count)
        score += SAME_PARAGRAPH if self.line == place.line else 0.0
        score += JUST_ACTED if self.has_just_acted(place) else 0.0
        return score + (INTRODUCED if self.is_introduced and self._is_near(place) else 0.0)

    def has_just_acted(self, place: Place) -> bool:
        """Whether they are the subject of the sentence right before, in the same paragraph."""
        acted = self.is_subject and self.person.number >= 0
        return acted and self.line == place.line and self.sentence + 1 == place.sentence

    def _is_near(self, place: Place) -> bool:
        return self.sentence + 1 >= place.sentence and self.line + BESIDE >= place.line


class Memory:
    """Everybody mentioned so far."""

    def __init__(self) -> None:
        self._known: dict[int, InMind] = {}
        """By the number of the person; the last to be mentioned stands last."""

    def latest(self) -> Iterator[InMind]:
        """Those who are still remembered, the last to be mentioned first."""
        return islice(reversed(self._known.values()), REMEMBERED)

    def acting(self, pronoun: tuple[int, int], place: Place, gender: Gender | None) -> InMind | None:
        """Who was mentioned last, and acts, if the last `pronoun`, with its sentence and whom it stands for, is of the
        same sentence.
        """
        last = next(self.latest(), None)
        acts = last is not None and last.is_subject and last.person.gender is gender
        return last if acts and last and pronoun == (place.sentence, last.person.number) else None

    def keep(
        self, person: Person, place: Place, weight: float, *, own: bool = False, is_explained: bool = False
    ) -> None:
        """Remember a mention; one that only owns something, "his wife", or tells who somebody is, "Lund, the mayor",
        takes nothing from a subject beside it.

        `is_explained`: words beside the mention tell who somebody is.
        """
        known = self._known.pop(person.number, None)
        if known is None:
            known = InMind(person, weight, place.sentence, place.line, place.offset)
            known.is_introduced = person.number >= 0 and place.quote < 0 and is_explained
        else:
            weight = _renewed(known, place, weight, own=own)
        known.is_subject = weight >= SUBJECT
        self._known[person.number] = known


def _renewed(known: InMind, place: Place, weight: float, *, own: bool) -> float:
    """Remember somebody's next mention; the weight that it counts with."""
    faded = known.faded(place)
    owns = own and known.is_subject and place.sentence == known.sentence
    known.count += 1
    known.is_introduced = False
    known.weight = max(weight, faded) if place.quote >= 0 or owns else max(weight, faded - PASSING)
    known.sentence, known.line, known.start = place.sentence, place.line, place.offset
    return known.weight if owns else weight
