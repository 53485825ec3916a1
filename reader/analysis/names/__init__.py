"""People, organisations, places and the like: found, typed, and merged into entities."""

from reader.analysis.document import Document
from reader.analysis.names.merging import merge
from reader.analysis.names.tagger import CrfTagger, Tagger
from reader.analysis.names.voting import vote
from reader.model import Entity


def find_names(document: Document, tagger: Tagger | None = None) -> tuple[Entity, ...]:
    """The entities of a document with their named mentions, in order of first mention.

    `tagger` takes the place of the one that is shipped.
    """
    return merge(document, vote(document, (tagger or CrfTagger()).tag(document)))
