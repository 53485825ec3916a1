"""Names into entities: which of them are the same person, body or place.

Each different name of one kind is a form; a form joins the one fuller form it can only stand for, and stays apart,
saying why, where it could stand for two.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analysis.document import Document
from reader.analysis.names.countries import countries
from reader.analysis.names.likeness import Key, is_acronym, is_short_organization, is_short_person, key
from reader.analysis.names.lists import fold
from reader.analysis.names.tagger import Name
from reader.model import Entity, EntityType, Mention


@dataclass(slots=True)
class Form:
    """All mentions of one name of one kind, and what they were found to be short for."""

    key: Key
    type: EntityType
    spans: list[Name] = field(default_factory=list)
    texts: Counter[str] = field(default_factory=Counter)
    unsure: str = ""

    def fullest(self) -> str:
        """Its longest writing; of several the most frequent."""
        return max(self.texts, key=lambda text: (len(text.replace(".", "")), self.texts[text]))


def merge(document: Document, names: Sequence[Name]) -> tuple[Entity, ...]:
    """Each thing once, in order of its first mention."""
    forms = _forms(document, names)
    groups: dict[int, list[Form]] = {}
    owner = _owners(forms)
    for at, form in enumerate(forms):
        groups.setdefault(owner[at], []).append(form)
    entities = [_entity(group) for group in groups.values()]
    return tuple(sorted(entities, key=lambda entity: entity.mentions[0].start))


def _forms(document: Document, names: Sequence[Name]) -> list[Form]:
    forms: dict[tuple[Key, EntityType], Form] = {}
    for name in names:
        text = document.text[name.start : name.end]
        known = key(text, name.type)
        form = forms.setdefault((known, name.type), Form(known, name.type))
        form.spans.append(name)
        form.texts[text] += 1
    return list(forms.values())


def _owners(forms: list[Form]) -> list[int]:
    """For each form the form it belongs to, itself if none; fuller forms are settled first."""
    owner = list(range(len(forms)))
    for at in sorted(range(len(forms)), key=lambda i: (-len(forms[i].key), i)):
        form = forms[at]
        fuller = {owner[i] for i, other in enumerate(forms) if i != at and _stands_for(form, other)}
        if len(fuller) == 1:
            owner[at] = fuller.pop()
        elif fuller and form.type is EntityType.PERSON:
            form.unsure = "could be " + " or ".join(sorted(forms[i].fullest() for i in fuller))
    return owner


def _stands_for(short: Form, full: Form) -> bool:
    if short.type is not full.type:
        return False
    if short.type is EntityType.PERSON:
        return is_short_person(short.key, full.key)
    if short.type is EntityType.ORGANIZATION and is_short_organization(short.key, full.key):
        return True
    return short.type in ACRONYMOUS and is_acronym(short.fullest(), full.fullest())


ACRONYMOUS = (EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT, EntityType.LAW)


def _entity(group: list[Form]) -> Entity:
    texts: Counter[str] = Counter()
    for form in group:
        texts += form.texts
    spans = sorted(span for form in group for span in form.spans)
    name = max(group, key=lambda form: (len(form.key), len(form.fullest()))).fullest()
    kind = group[0].type
    people = countries().peoples.get(fold(name), "") if kind is EntityType.GROUP else ""
    return Entity(
        name=name,
        type=kind,
        mentions=tuple(Mention(span.start, span.end) for span in spans),
        forms=tuple(text for text, _ in texts.most_common()),
        belongs_to=people,
        unsure=next((form.unsure for form in group if form.unsure), ""),
    )
