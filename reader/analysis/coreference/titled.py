"""A last name with a title of the other kind: "Mrs Okafor" in a text about Leo Okafor and his widow is not he.

Nor is "Mr Okafor" Ada Okafor where she comes in after him: he is somebody whom the text names by the last name alone.
"Mr and Mrs Okafor" are neither of them, but two.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import repeat

from reader.analysis.coreference.people import Gender, gender_of_given
from reader.analysis.document import Document
from reader.analysis.names.kinds.apposition import told_roles
from reader.analysis.patterns import later
from reader.model import Entity, EntityType, Mention, MentionKind

TITLE = re.compile(r"\b(?:(Mr|Sir|Lord)|Mrs|Ms|Miss|Lady|Dame)\.? ")
"""Titles of men, as a group, and of women."""
TITLE_LENGTH = 6
"""Characters before a name in which "Mrs. " stands."""
COUPLE = re.compile(r"\b(?:Mr|Dr|Lord|Prof|Rev|Sir)\.? and (?:Dr|Lady|Mrs|Ms)\.? ")
"""What stands before the name of two: "Mr and Mrs | Lund"."""
SECONDS = (" and Dr", " and Lady", " and Mrs", " and Ms")
"""The second of whom, which few texts have, and which are found faster."""
COUPLE_LENGTH = 16
"""Characters before a name in which "Prof. and Mrs. " stands."""
OTHER, BOTH = 1, 2
"""Whom a mention may be of, who is named nowhere else: one of the other gender, or a couple."""
WOMEN = later(r"\b(?:wife|widow|mother|sister|daughter|partner|aunt|niece|girlfriend|fiancée)\b")
MEN = later(r"\b(?:husband|widower|father|brother|son|partner|uncle|nephew|boyfriend|fiancé)\b")
"""Kin of a man who may bear his name, and of a woman."""
WIVES = later(r"\b(?:[Hh]is|and) (?:late |first |second |former )?(?:wife|widow)\b")
HUSBANDS = later(r"\b(?:[Hh]er|and) (?:late |first |second |former )?(?:husband|widower)\b")
"""Before whoever is married to somebody: "her husband Tom"."""
SPOUSE = re.compile(r"['’]s (?:late |first |second |former )?(wife|husband|widow|widower)\b")
"""What somebody is to whose name stands before: "Lund’s | late wife"."""
NAMED_REACH = 40
"""Characters from the word for somebody's kin to their name: "His widow, the singer Ada"."""


def part_titled(document: Document, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The same entities without such mentions, in order of first mention; kin of that name has them, or a new entity.

    Only a text is parted that tells of such kin or of a couple, has both titles, or has the title before the full name,
    since a given name alone may be anybody's.
    """
    gained: dict[int, list[Mention]] = {}
    lost: dict[int, list[Mention]] = {}
    for number, whom, mention in (*_couples(document.text, entities), *_titled(document.text, entities)):
        lost.setdefault(number, []).append(mention)
        gained.setdefault(whom, []).append(mention)
    if not lost:
        return entities
    kept = (_with(_without(document, entity, lost.get(n, [])), gained.get(n, [])) for n, entity in enumerate(entities))
    new = (_unnamed(document, gained[n]) for n in sorted(gained) if n < 0)
    return tuple(sorted((one for one in (*kept, *new) if one.mentions), key=lambda one: one.mentions[0]))


def _new(number: int, whom: int) -> int:
    """What stands for somebody new beside the person of a number."""
    return -2 * number - whom


def _couples(text: str, entities: tuple[Entity, ...]) -> Iterator[tuple[int, int, Mention]]:
    """As `_titled`, the mentions of two: "Mr and Mrs Okafor"."""
    if any(second in text for second in SECONDS) and COUPLE.search(text):
        for number, entity in enumerate(entities):
            for mention in entity.mentions if entity.type is EntityType.PERSON else ():
                if _is_couple(text, mention):
                    yield number, _new(number, BOTH), mention


def _is_couple(text: str, mention: Mention) -> bool:
    return _before(text, COUPLE, COUPLE_LENGTH, mention) is not None


def _titled(text: str, entities: tuple[Entity, ...]) -> Iterator[tuple[int, int, Mention]]:
    """The number of a person, what stands for whoever is meant, the number of kin that is named, and the mention."""
    for number, entity in enumerate(entities):
        shared = entity.unsure and " " not in entity.name
        if entity.type is not EntityType.PERSON or shared:
            continue
        given = gender_of_given(entity) if " " in entity.name else _first_title(text, entity)
        gender = given or _of_spouse(text, entity)
        if gender is None:
            continue
        titled = _of_both(text, entity, gender) or (_before_full(text, entity, gender) if " " in entity.name else [])
        told: Iterable[tuple[int | None, Mention]]
        if titled:
            told = zip(repeat(_spouse(text, entities, entity, gender, titled[0])), titled)
        else:
            told = _of_kin(text, entities, entity, gender)
        yield from ((number, _new(number, OTHER) if whom is None else whom, mention) for whom, mention in told)


def _spouse(text: str, entities: tuple[Entity, ...], entity: Entity, gender: Gender, mention: Mention) -> int | None:
    """Who bears somebody's last name with the title of the other kind, from a mention on, if named anywhere."""
    beside = _named_beside(text, entities, entity)
    beside = _spouse_behind(text, entities, entity) if beside is None else beside
    return _spouse_between(text, entities, entity, gender, mention) if beside is None else beside


def _of_kin(
    text: str, entities: tuple[Entity, ...], entity: Entity, gender: Gender
) -> Iterator[tuple[int | None, Mention]]:
    """The mentions behind a word for somebody's kin, each with the one who is named there, if any."""
    for mention in entity.mentions if " " in entity.name else ():
        kin = _kin_before(text, gender, entity.mentions[0].end, mention)
        if kin is not None:
            yield _named_behind(text, entities, kin), mention


AND = " and "


def _named_beside(text: str, entities: tuple[Entity, ...], entity: Entity) -> int | None:
    """Whose given name alone shares the last name of somebody: Peter in "Peter and Susan Lund"."""
    joined = {mention.start - len(AND) for mention in entity.mentions if text.endswith(AND, 0, mention.start)}
    for number, other in enumerate(entities) if joined else ():
        alone = other.type is EntityType.PERSON and " " not in other.name
        if alone and any(mention.end in joined for mention in other.mentions):
            return number
    return None


def _spouse_behind(text: str, entities: tuple[Entity, ...], entity: Entity) -> int | None:
    """Who is named as the spouse of somebody right behind the name: "Mr Lund’s widow, Shona"."""
    told = next((one for mention in entity.mentions if (one := SPOUSE.match(text, mention.end))), None)
    return _named_behind(text, entities, told.end()) if told else None


def _spouse_between(
    text: str, entities: tuple[Entity, ...], entity: Entity, gender: Gender, mention: Mention
) -> int | None:
    """Whose given name alone stands behind the first word for a spouse, before the mention: "his wife Ines"."""
    ends = _kin_words(text, WIVES if gender is Gender.HE else HUSBANDS)
    at = bisect_right(ends, entity.mentions[0].end)
    named = _named_behind(text, entities, ends[at]) if at < len(ends) and ends[at] < mention.start else None
    return None if named is None or " " in entities[named].name else named


def _of_spouse(text: str, entity: Entity) -> Gender | None:
    """The gender of whose wife or husband the text tells: "Okafor's wife"."""
    found = next((one for mention in entity.mentions if (one := SPOUSE.match(text, mention.end))), None)
    return (Gender.HE if found[1] in ("wife", "widow") else Gender.SHE) if found else None


def _first_title(text: str, entity: Entity) -> Gender | None:
    """The gender that the first title before a last name tells."""
    title = next((title for mention in entity.mentions if (title := _title(text, mention))), None)
    return (Gender.HE if title[1] else Gender.SHE) if title else None


def _of_both(text: str, entity: Entity, gender: Gender) -> list[Mention]:
    """The mentions with a title of the other gender, where the text has one of the same too, or a couple."""
    others = [mention for mention in entity.mentions if _contradicts(text, gender, mention)]
    if not others:
        return []
    other = Gender.SHE if gender is Gender.HE else Gender.HE
    own = any(_contradicts(text, other, one) or _is_couple(text, one) for one in entity.mentions)
    return others if own else []


def _before_full(text: str, entity: Entity, gender: Gender) -> list[Mention]:
    """The mentions of somebody of the other gender, whom a title shows before the full name: those with such a title,
    and the last name alone up to the full name; also behind it, where the full name stands there once.
    """
    full = [mention.start for mention in entity.mentions if " " in mention.of(text)]
    others = [mention for mention in entity.mentions if _contradicts(text, gender, mention)]
    if not full or not others or others[0].start > full[0]:
        return []
    last = full[0] if len(full) > 1 else len(text)
    bare = (one for one in entity.mentions if one.start < last and one.start not in full and not _title(text, one))
    return sorted({*others, *bare})


def _contradicts(text: str, gender: Gender, mention: Mention) -> bool:
    """A title of the other gender stands before a name."""
    title = _title(text, mention)
    return title is not None and (gender is Gender.HE) is not (title[1] is not None)


def _title(text: str, mention: Mention) -> re.Match[str] | None:
    """The title before a name: "Mr." of "Mr. Lund"."""
    found = _before(text, TITLE, TITLE_LENGTH, mention)
    return None if found and _is_couple(text, mention) else found


def _before(text: str, titles: re.Pattern[str], length: int, mention: Mention) -> re.Match[str] | None:
    """What stands before a name, or begins it."""
    if mention.kind is not MentionKind.NAME:
        return None
    title = titles.search(text, max(0, mention.start - length), mention.end)
    return title if title and title.end() >= mention.start else None


def _kin_before(text: str, gender: Gender, start: int, mention: Mention) -> int | None:
    """The end of the word for the kin whom a title means; None where the title fits, or no kin is told of."""
    if not _contradicts(text, gender, mention):
        return None
    ends = _kin_words(text, WOMEN if gender is Gender.HE else MEN)
    at = bisect_right(ends, start)
    return ends[at] if at < len(ends) and ends[at] <= mention.start else None


@lru_cache(maxsize=4)
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


def _without(document: Document, entity: Entity, lost: list[Mention]) -> Entity:
    """With the forms and roles that are left."""
    if not lost:
        return entity
    mentions = tuple(mention for mention in entity.mentions if mention not in lost)
    left = {mention.of(document.text) for mention in mentions}
    forms = tuple(form for form in entity.forms if form in left)
    return entity._replace(mentions=mentions, forms=forms, roles=tuple(told_roles(document, mentions)))


def _with(entity: Entity, gained: list[Mention]) -> Entity:
    return entity._replace(mentions=tuple(sorted((*entity.mentions, *gained)))) if gained else entity


def _unnamed(document: Document, mentions: list[Mention]) -> Entity:
    """Somebody of whom the text gives only the title and the last name."""
    first, text = mentions[0], document.text
    title = _before(text, COUPLE, COUPLE_LENGTH, first)
    title = title or next((title for mention in mentions if (title := _title(text, mention))), None)
    name = f"{title[0] if title else ''}{first.of(text)}"
    return Entity(name, EntityType.PERSON, tuple(mentions), (name,), tuple(told_roles(document, mentions)))
