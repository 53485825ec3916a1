"""Taggers for tests of what is decided behind them."""

import re
from dataclasses import dataclass

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.model import EntityType


@dataclass(frozen=True)
class Everywhere(Tagger):
    """A tagger that finds each writing of the names it is given, and is sure of their types."""

    names: tuple[tuple[str, EntityType], ...]

    def tag(self, document: Document) -> tuple[Name, ...]:
        found = [
            Name(*match.span(), kind, ((kind, 0.99),))
            for name, kind in self.names
            for match in re.finditer(rf"(?<!\w){re.escape(name)}", document.text)
        ]
        return tuple(sorted(found))


def types(text: str, *names: tuple[str, EntityType]) -> dict[str, EntityType]:
    """The type of each entity, by its fullest name, where the tagger finds these names and no other."""
    return {entity.name: entity.type for entity in find_names(documents.read(text, None), Everywhere(names))}


def kinds(text: str, *names: tuple[str, EntityType]) -> dict[str, EntityType]:
    """The same by each name as it is written."""
    found = find_names(documents.read(text, None), Everywhere(names))
    return {text[mention.start : mention.end]: entity.type for entity in found for mention in entity.mentions}
