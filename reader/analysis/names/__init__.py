"""People, organisations, places and the like: found, typed, and merged into entities."""

from reader.analysis.document import Document
from reader.model import Entity


def find_names(document: Document) -> tuple[Entity, ...]:
    """The entities of a document with their named mentions, in order of first mention."""
    return ()
