"""Quoted and reported words, and who said them."""

from reader.analysis.document import Document
from reader.model import Entity, Quote, TimeExpression


def find_quotes(
    document: Document, entities: tuple[Entity, ...], times: tuple[TimeExpression, ...]
) -> tuple[Quote, ...]:
    """The quotes of a document, in order; entities and times are named by their index."""
    return ()
