"""What the other finders found in a document, as the timeline asks for it, and the sentences in their order."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from typing import NamedTuple

from reader.analysis.document import Document
from reader.analysis.timeline.entries.voices import Voices
from reader.analysis.timeline.grammar.assembly import read_clauses
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.pronouns.naming import Names
from reader.analysis.timeline.pronouns.openings import begins_with_pronoun, opening_pronoun
from reader.analysis.timeline.times.sentences import Sentence
from reader.model import Entity, MentionKind, Span, TimeExpression

OPENING = re.compile(r"(?:(?:Aged|At|By|For|In|Last|On|Since)\b[^.\n]{1,60}, )?(he|she)\b", re.IGNORECASE)
"""A "he" or "she" that a text begins with, at once or behind a time: "In 1971, aged 19, she"."""
LONGEST_CHAIN = 5
"""Sentences back to the noun that the first of several pronouns takes up."""
TWO_BEFORE = 2
"""Readings: a sentence, and the one before it."""


def callings(document: Document, entities: Sequence[Entity]) -> dict[str, int]:
    """Every entity by its name, and by the roles that stand for it and for nobody else: "The governor"."""
    roles = {
        (document.text[mention.start : mention.end], index)
        for index, entity in enumerate(entities)
        for mention in entity.mentions
        if mention.kind is MentionKind.ROLE
    }
    count = Counter(role for role, _ in roles)
    called = {role: index for role, index in roles if count[role] == 1}
    return called | {entity.name: index for index, entity in reversed(tuple(enumerate(entities)))}


class Mention(NamedTuple):
    """Where an entity, by its index, is named or meant."""

    start: int
    end: int
    entity: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What the other finders found in a document."""

    document: Document
    entities: tuple[Entity, ...]
    times: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    """Every mention, in order of the text."""
    names: Names
    voices: Voices
    called: Mapping[str, int]
    """Every entity by its name, and by the roles that are its alone."""

    def goes_on_from_title(self, parts: Sequence[Span]) -> bool:
        """The text begins with a "he" or "she" of its title, and so do these words, with nobody named before them."""
        text, first = self.document.text, OPENING.match(self.document.text)
        begins = first is not None and first[1].lower() == opening_pronoun(text, parts)
        return begins and parts[0].start < self.names.first_named

    def who(self, parts: Sequence[Span], names: Sequence[str] = ()) -> tuple[int, ...]:
        """The entities named or meant in the parts and in the names that stand before them, in order of the words."""
        found: dict[int, None] = {}
        for part, name in zip(parts, names or repeat(""), strict=False):
            for each in (name,) if name in self.called else name.split(" and "):
                if (called := self._called(each)) is not None:
                    found[called] = None
            for mention in self._between(part):
                if mention.start < part.end and mention.end > part.start:
                    found[mention.entity] = None
        return tuple(found)

    def _called(self, name: str) -> int | None:
        """The entity that is called by the first words of what stands before a part: "Ann Lee’s", "Ann Lee has"."""
        while name:
            owner = name.removesuffix(":").removesuffix("s").rstrip("'’")
            for called in (name, owner):
                if called in self.called:
                    return self.called[called]
            name = name.rpartition(" ")[0]
        return None

    def _between(self, part: Span) -> Sequence[Mention]:
        low = bisect_left(self.mentions, Mention(part.start, 0, 0))
        return self.mentions[max(0, low - 1) : bisect_left(self.mentions, Mention(part.end, 0, 0))]


class Place:
    """A sentence, and the place of the one before it."""

    def __init__(self, sentence: Sentence, before: "Place | None") -> None:
        self.sentence = sentence
        self.before = before

    @cached_property
    def reading(self) -> Reading:
        """The clauses of the sentence."""
        return read_clauses(self.sentence.words)

    def readings(self) -> tuple[Reading, ...]:
        """Those of the sentence and of the two before it, and so on as long as they are about a pronoun too; over the
        end of a paragraph only where the sentence behind it goes on with its first subject.
        """
        found, place = [self.reading], self
        while place.before is not None and len(found) <= LONGEST_CHAIN:
            if place.sentence.opens and not begins_with_pronoun(place.reading):
                break
            place = place.before
            found.append(place.reading)
            if len(found) > TWO_BEFORE and not begins_with_pronoun(place.reading):
                break
        return tuple(found)
