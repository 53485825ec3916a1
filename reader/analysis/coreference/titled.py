"""A last name with a title of the other kind: "Mrs Okafor" in a text about Leo Okafor and his widow is not he."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.analysis.coreference.people import Gender, gender_of_given
from reader.analysis.document import Document
from reader.model import Entity, EntityType, Mention, MentionKind

TITLE = re.compile(r"\b(?:(Mr)|Mrs|Ms|Miss)\.? ")
TITLE_LENGTH = 6
"""Characters before a name in which "Mrs. " stands."""
WOMEN = re.compile(r"\b(?:wife|widow|mother|sister|daughter|partner|aunt|niece|girlfriend|fiancée)\b")
MEN = re.compile(r"\b(?:husband|widower|father|brother|son|partner|uncle|nephew|boyfriend|fiancé)\b")
NAMED_REACH = 40
"""Characters from the word for somebody's kin to their name: "His widow, the singer Ada"."""


def part_titled(document: Document, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The same entities, in the same order, without such mentions; kin of that name has them, or a new entity behind.

    Only a text that tells of such kin is parted, since a given name alone may be anybody's.
    """
    gained: dict[int, list[Mention]] = {}
    lost: dict[int, list[Mention]] = {}
    for number, kin, mention in _titled(document.text, entities):
        lost.setdefault(number, []).append(mention)
        gained.setdefault(-1 - number if kin is None else kin, []).append(mention)
    if not lost:
        return entities
    kept = (_changed(entity, gained.get(n, []), lost.get(n, [])) for n, entity in enumerate(entities))
    new = (_unnamed(document.text, gained[n]) for n in sorted(gained) if n < 0)
    return (*kept, *new)


def _titled(text: str, entities: tuple[Entity, ...]) -> Iterator[tuple[int, int | None, Mention]]:
    """The number of a person, that of the kin who is meant, if it is named, and the mention."""
    for number, entity in enumerate(entities):
        gender = gender_of_given(entity) if entity.type is EntityType.PERSON and " " in entity.name else None
        if gender is None:
            continue
        for mention in entity.mentions:
            kin = _kin_before(text, gender, entity.mentions[0].end, mention)
            if kin is not None:
                yield number, _named_behind(text, entities, kin), mention


def _kin_before(text: str, gender: Gender, start: int, mention: Mention) -> int | None:
    """The end of the word for the kin whom a title means; None where the title fits, or no kin is told of."""
    title = TITLE.search(text, max(0, mention.start - TITLE_LENGTH), mention.end)
    if mention.kind is not MentionKind.NAME or title is None or title.end() < mention.start:
        return None
    if (gender is Gender.HE) is (title[1] is not None):
        return None
    ends = _kin_words(text, WOMEN if gender is Gender.HE else MEN)
    at = bisect_right(ends, start)
    return ends[at] if at < len(ends) and ends[at] <= mention.start else None


@lru_cache(maxsize=2)
def _kin_words(text: str, words: re.Pattern[str]) -> Sequence[int]:
    """Where the words for kin of a gender end, in order; asked for at each mention of one text."""
    return [found.end() for found in words.finditer(text)]


def _named_behind(text: str, entities: tuple[Entity, ...], offset: int) -> int | None:
    """Whose name stands right behind an offset, in its clause."""
    for number, entity in enumerate(entities):
        for mention in entity.mentions if entity.type is EntityType.PERSON else ():
            if offset < mention.start < offset + NAMED_REACH and not re.search(
                r"[.;:\n]", text[offset : mention.start]
            ):
                return number
    return None


def _changed(entity: Entity, gained: list[Mention], lost: list[Mention]) -> Entity:
    mentions = (*(mention for mention in entity.mentions if mention not in lost), *gained)
    return entity._replace(mentions=tuple(sorted(mentions)))


def _unnamed(text: str, mentions: list[Mention]) -> Entity:
    """Somebody of whom the text gives only the title and the last name."""
    first = mentions[0]
    title = TITLE.search(text, max(0, first.start - TITLE_LENGTH), first.end)
    name = text[title.start() if title else first.start : first.end]
    return Entity(name, EntityType.PERSON, tuple(mentions), (name,))
