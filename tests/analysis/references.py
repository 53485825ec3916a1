"""Who is named in a text and what is tied to them, for tests of what is decided behind the finder of names."""

from datetime import date

from reader.analysis.coreference import tie_references
from reader.analysis.document import read
from reader.model import Entity, EntityType, Mention, MentionKind


def places(text: str, words: str) -> list[int]:
    """Where some words stand in a text."""
    return [at for at in range(len(text)) if text.startswith(words, at)]


def entity(text: str, name: str, *forms: str, kind: EntityType = EntityType.PERSON) -> Entity:
    """Somebody with every place where the text writes the name or a form of it."""
    found: dict[int, Mention] = {}
    for form in (name, *forms):
        for at in places(text, form):
            if not any(m.start <= at < m.end for m in found.values()):
                found[at] = Mention(at, at + len(form))
    return Entity(name, kind, tuple(found[at] for at in sorted(found)), (name, *forms))


def tied(text: str, *people: Entity) -> list[tuple[str, str]]:
    """Each pronoun and role with the name it was tied to, in order of the text."""
    gained = [
        (mention.start, text[mention.start : mention.end], one.name)
        for one in tie_references(read(text, date(2024, 5, 6)), people)
        for mention in one.mentions
        if mention.kind is not MentionKind.NAME
    ]
    return [(words, name) for _, words, name in sorted(gained)]
