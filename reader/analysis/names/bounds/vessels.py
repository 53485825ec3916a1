"""Ships that were taken in part or with more: those that are called as somebody is, "the ferry Lady Morag", whose title
was cut off as if it were a person's, and those behind whose they are.
"""

import re
from collections.abc import Sequence

from reader.analysis.document import Document
from reader.analysis.names.kinds.land import THE
from reader.analysis.names.kinds.ships import CRAFT, is_craft
from reader.analysis.names.missed.plain_words import SHIP_PREFIXES
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


LEAST_WITH_SHIP = 2
"""Blanks: one before the prefix and one behind it."""
SHIP_BEHIND = rf" (?:{'|'.join(SHIP_PREFIXES)}) "


def of_navy(text: str, name: Name) -> tuple[Name, ...]:
    """Whose a ship is, and the ship: "Malian Navy HMS Roca"."""
    several = text.count(" ", name.start, name.end) >= LEAST_WITH_SHIP
    found = re.search(SHIP_BEHIND, name.of(text)) if several else None
    if not found:
        return ()
    joint = name.start + found.start()
    return name._replace(end=joint), Name(joint + 1, name.end, PRODUCT)
