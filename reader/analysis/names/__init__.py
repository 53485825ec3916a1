"""People, organisations, places and the like: found, typed, and merged into entities."""

from reader.analysis.document import Document
from reader.analysis.names.filling import fill
from reader.analysis.names.headlines import confirm
from reader.analysis.names.headwords import settled
from reader.analysis.names.joining import join
from reader.analysis.names.known import add_known
from reader.analysis.names.merging import merge
from reader.analysis.names.overlooked import add_overlooked
from reader.analysis.names.spelt import with_spelt
from reader.analysis.names.tagger import SHIPPED, Tagger
from reader.analysis.names.teams import parted
from reader.analysis.names.trimming import trim
from reader.analysis.names.voting import vote
from reader.entities import Entity


def find_names(document: Document, tagger: Tagger | None = None) -> tuple[Entity, ...]:
    """The entities of a document with their named mentions, in order of first mention.

    `tagger` takes the place of the one that is shipped.
    """
    tagged = with_spelt(document.text, tuple(trim(document, (tagger or SHIPPED).tag(document))))
    known = add_known(document, confirm(document, tagged))
    whole = join(document, add_overlooked(document, known))
    names = (settled(document.text, name) for name in vote(document, fill(document, whole)))
    return merge(document, parted(document.text, [name for name in names if name]))
