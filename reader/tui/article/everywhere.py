"""From what one article names to the whole library: the list of every article that has a name, or a voice.

Pure: an entity or a voice in, a view out. A search asks for each form of a name that can hardly mean anybody else.
"""

import re

from reader.model import Entity, EntityType, MentionKind, Span
from reader.store.view import View
from reader.tui.article.marks import Layer, Mark, Marks

MOST_FORMS = 4
"""Forms of a name that are asked for: every one costs a look into the index."""

_MARKS = re.compile(r'["“”„]')
"""What ends a phrase of a search."""


def naming(entity: Entity) -> View:
    """Every article that names an entity."""
    own = [entity.name, *(form for form in entity.forms if form != entity.name and _is_its_own(form, entity))]
    return View(query=" OR ".join(f"about:{_phrase(form)}" for form in own[:MOST_FORMS]))


def hearing(marks: Marks, quote: int) -> View | None:
    """Every article in which the speakers of a quote say or wrote something, by the quote's number.

    For somebody who is not named but speaks for a body ("a spokesman for the Harbour Board"), every article that names
    the body. None where there is no name: another article's "spokesman" is somebody else.
    """
    speaker = marks.analysis.quotes[quote].speaker
    if speaker is None:
        return None
    entities = marks.analysis.entities
    if speaker.entities:
        return View(query=" OR ".join(f"by:{_phrase(entities[number].name)}" for number in speaker.entities))
    role = speaker.telling
    return next((naming(entity) for entity in entities if _is_named_in(role, entity)), None)


def marked(mark: Mark | None, marks: Marks | None) -> View | None:
    """Every article that has what a mark of an article shows; None for a date, and where there is no name."""
    if mark is None or marks is None or mark.layer in (None, Layer.DATE):
        return None
    if mark.layer is Layer.NAME:
        return naming(marks.analysis.entities[mark.index])
    return hearing(marks, mark.index)


def _is_named_in(words: Span, entity: Entity) -> bool:
    names = (mention for mention in entity.mentions if mention.kind is MentionKind.NAME)
    return any(words.start <= name.start and name.end <= words.end for name in names)


def _is_its_own(form: str, entity: Entity) -> bool:
    """Whether a form means this entity in other articles too: several words, or the first letters of several.

    A last name alone means another person there.
    """
    letters = form.isupper() and len(form) > 1 and entity.type is not EntityType.PERSON
    return letters or len(form.split()) > 1


def _phrase(name: str) -> str:
    return f'"{" ".join(_MARKS.sub(" ", name).split())}"'
