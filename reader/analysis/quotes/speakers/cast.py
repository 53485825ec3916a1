"""Every mention of an article in order of the text, so that the words at a place can be looked up."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.analysis.coreference.people import person_of
from reader.analysis.document import Document
from reader.analysis.patterns import later
from reader.model import Entity, EntityType, MentionKind


class _Row(NamedTuple):
    """A mention, in the order of the text."""

    start: int
    end: int
    owner: int
    """The number of its entity."""
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Cast:
    """Every mention of an article in order of the text: what a speaker may be."""

    text: str
    entities: tuple[Entity, ...]
    starts: Sequence[int]
    ends: Sequence[int]
    owners: Sequence[int]
    kinds: Sequence[MentionKind]
    sentences: Sequence[int]
    """Where sentences begin, in order."""
    takes_they: int | None
    """The one person of whom the text says that "they" is their own pronoun."""
    forms: dict[str, int]
    """Small-letter forms and last names of people, each to its entity; -1 where two share one."""

    told: dict[int, frozenset[str]] = field(default_factory=dict)
    """The roles of people, by the numbers of their entities, as far as they have been asked for."""

    def roles_of(self, number: int) -> frozenset[str]:
        """The roles that the text gives the person who is an entity, but in no shadow cabinet; read once, as names may
        stand there often.
        """
        if number not in self.told:
            person = person_of(self.text, number, self.entities[number])
            self.told[number] = frozenset(() if "shadow" in person.fields else person.roles)
        return self.told[number]

    def within(self, start: int, end: int) -> list[int]:
        """The numbers of the mentions that touch a stretch."""
        at = bisect_left(self.starts, start)
        while at > 0 and self.ends[at - 1] > start:
            at -= 1
        found = []
        while at < len(self.starts) and self.starts[at] < end:
            if self.ends[at] > start:
                found.append(at)
            at += 1
        return found

    def type_of(self, number: int) -> EntityType:
        """What a mention names."""
        return self.entities[self.owners[number]].type

    def opens_sentence(self, offset: int) -> bool:
        """Whether a sentence begins here."""
        at = bisect_left(self.sentences, offset)
        return at < len(self.sentences) and self.sentences[at] == offset


def gather_cast(document: Document, entities: tuple[Entity, ...]) -> Cast:
    """The mentions of all entities, in one order."""
    rows = sorted(
        _Row(mention.start, mention.end, number, mention.kind)
        for number, entity in enumerate(entities)
        for mention in entity.mentions
    )
    return Cast(
        document.text,
        entities,
        [row.start for row in rows],
        [row.end for row in rows],
        [row.owner for row in rows],
        [row.kind for row in rows],
        [sentence.start for sentence in document.sentences],
        _takes_they(document.text, entities, rows),
        _forms(entities),
    )


THEY_THEM = later(r"\bthey/them\b|\bgender-neutral pronouns\b|\bnon-?binary\b", re.IGNORECASE)
THEIR_SIGNS = ("they/them", "gender-neutral", "binary")
"""One of them is in each; to look for these first is faster."""
OWN_REACH = 60
"""Characters between a name and the words that tell its pronoun."""


def _takes_they(text: str, entities: tuple[Entity, ...], rows: Sequence[_Row]) -> int | None:
    """The person before "they/them", where the text says it of one: "Brooks, who uses they/them pronouns"."""
    low = text.lower()
    found = set()
    for told in THEY_THEM.finditer(text) if any(sign in low for sign in THEIR_SIGNS) else ():
        at = bisect_left(rows, told.start(), key=lambda row: row.start) - 1
        if at >= 0 and told.start() - rows[at].end < OWN_REACH and entities[rows[at].owner].type is EntityType.PERSON:
            found.add(rows[at].owner)
    return found.pop() if len(found) == 1 else None


def _forms(entities: tuple[Entity, ...]) -> dict[str, int]:
    forms: dict[str, int] = {}
    for number, entity in enumerate(entities):
        if entity.type is EntityType.PERSON:
            name = entity.name.casefold()
            for form in {*(form.casefold() for form in entity.forms), name, _last(name), name.split(" ")[0]}:
                forms[form] = number if forms.get(form, number) == number else -1
    return forms


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""
