"""Ships that are called as somebody is, "the ferry Lady Morag", whose title was cut off as if it were a person's."""

from collections.abc import Sequence

from reader.analysis.document import Document
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.kinds.ships import CRAFT, is_craft
from reader.analysis.names.tagging.tagger import Name
from reader.entities import PERSON, PRODUCT

TITLES = ("Captain ", "Duchess ", "Duke ", "King ", "Lady ", "Lord ", "Prince ", "Princess ", "Queen ", "Sir ")


def with_titles(document: Document, names: Sequence[Name]) -> Sequence[Name]:
    """The names, those whole that a ship has: where it is told to be one, and wherever else it has an article."""
    if document.vocabulary.isdisjoint(CRAFT):
        return names
    text = document.text
    titled = {name: _start(text, name) for name in names if name.type is PERSON}
    titled |= {name: name.start for name in names if text.startswith(TITLES, name.start)}
    ships = {text[at : one.end] for one, at in titled.items() if _is_ship(text, one, at)}
    if not ships:
        return names
    return [_whole(text, name, titled.get(name, name.start), ships) for name in names]


def _start(text: str, name: Name) -> int:
    """Where a name begins with the title before it."""
    title = next((title for title in TITLES if text.endswith(title, 0, name.start)), "")
    return name.start - len(title)


def _is_ship(text: str, name: Name, start: int) -> bool:
    """Whether a name that has its title, from `start` on, is told to be a ship's."""
    return text.startswith(TITLES, start) and is_craft(text, start, name.end)


def _whole(text: str, name: Name, start: int, ships: set[str]) -> Name:
    named = text[start : name.end] in ships
    sails = named and (text.endswith(THE, 0, start) or is_craft(text, start, name.end))
    return Name(start, name.end, PRODUCT) if sails else name
