"""A people's name that is somebody's last name in this text: Cuban, French, Welsh.

The finder of names takes such a word alone for the people. Where it speaks, owns or acts as one person does, and that
person has been named in full before, it is that person.
"""

from bisect import bisect_left
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.english.saying import SAYS, VERBS, Saying
from reader.analysis.english.words import DETERMINERS
from reader.model import Entity, EntityType, Mention, MentionKind

ONE = frozenset(("has", "is", "was", "does", "’s", "'s"))
"""Words behind one person, and not behind a people."""


def claim_surnames(document: Document, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The same entities, in the same order, with such mentions given to the person; what loses all is left out."""
    gained: dict[int, list[Mention]] = {}
    lost: dict[int, list[Mention]] = {}
    for number, person, mention in _claims(document, entities):
        lost.setdefault(number, []).append(mention)
        gained.setdefault(person, []).append(mention)
    if not lost:
        return entities
    changed = (_changed(entity, gained.get(n, []), lost.get(n, [])) for n, entity in enumerate(entities))
    return tuple(entity for entity in changed if entity.mentions)


def _changed(entity: Entity, gained: list[Mention], lost: list[Mention]) -> Entity:
    mentions = (*(mention for mention in entity.mentions if mention not in lost), *gained)
    return entity._replace(mentions=tuple(sorted(mentions)))


def _claims(document: Document, entities: tuple[Entity, ...]) -> Iterator[tuple[int, int, Mention]]:
    """The number of a people, that of the person who bears its name, and a mention that is theirs."""
    bearers: dict[str, list[int]] = {}
    for number, entity in enumerate(entities):
        if entity.type is EntityType.PERSON and " " in entity.name:
            bearers.setdefault(entity.name.rpartition(" ")[2], []).append(number)
    for number, entity in enumerate(entities):
        people = bearers.get(entity.name, []) if entity.type is EntityType.GROUP else []
        for mention in entity.mentions if len(people) == 1 else ():
            named = entities[people[0]].mentions[0].start < mention.start
            if named and mention.kind is MentionKind.NAME and _is_one(document, mention):
                yield number, people[0], mention


def _is_one(document: Document, mention: Mention) -> bool:
    """Whether the word is used as one person's name."""
    at = bisect_left(document.tokens, mention.start, key=lambda token: token.start)
    lows = [token.of(document.text).lower() for token in document.tokens[max(0, at - 1) : at + 2]]
    before, after = lows[0] if at else "", lows[-1]
    if before in DETERMINERS:
        return False
    says = after in SAYS and after != "say"
    return says or after in ONE or (VERBS.get(before) is Saying.SAY and after in ".,")
