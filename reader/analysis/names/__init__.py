"""People, organisations, places and the like: found, typed, and merged into entities.

The tagger finds names (`tagging`), rules mend them (`bounds`), add some (`missed`) and settle their kind (`kinds`),
with what all news knows (`lore`). Then `merging` tells which of them are the same. A folder knows only those before it:
`tagging`, `lore`, `missed`, `kinds`, `bounds`.
"""

from reader.analysis.document import Document
from reader.analysis.names.bounds.headlines import confirm
from reader.analysis.names.bounds.joining import join
from reader.analysis.names.bounds.slugs import without_slugs
from reader.analysis.names.bounds.spelt import as_spelt, letters_of_bodies, short_forms, with_spelt
from reader.analysis.names.bounds.trimming import trim
from reader.analysis.names.kinds.founders import told_from_founders
from reader.analysis.names.kinds.headwords import settle
from reader.analysis.names.kinds.openings import behind_openings, openings, without_openings
from reader.analysis.names.kinds.teams import with_clubs
from reader.analysis.names.kinds.voting import vote
from reader.analysis.names.kinds.word_order import family_before_hyphen
from reader.analysis.names.merging import merge
from reader.analysis.names.missed.filling import fill
from reader.analysis.names.missed.known import add_known
from reader.analysis.names.missed.led import add_led
from reader.analysis.names.missed.overlooked import add_overlooked
from reader.analysis.names.tagging.tagger import SHIPPED, Tagger
from reader.entities import PERSON, Entity


def find_names(document: Document, tagger: Tagger | None = None) -> tuple[Entity, ...]:
    """The entities of a document with their named mentions, in order of first mention.

    `tagger` takes the place of the one that is shipped.
    """
    text, shorts, opening = document.text, short_forms(document.text), openings(document)
    names = tuple(behind_openings(text, (tagger or SHIPPED).tag(document), opening))
    names = with_spelt(text, tuple(trim(document, names)))
    names = add_known(document, confirm(document, names))
    names = add_led(document, add_overlooked(document, names))
    names = vote(document, fill(document, without_slugs(text, join(document, names))))
    shorts |= letters_of_bodies(text, names)
    shorts |= {family_before_hyphen(name.of(text)) for name in names if name.type is PERSON}
    kinds = (name if name.of(text) in shorts else settle(text, name) for name in names)
    typed = told_from_founders(text, as_spelt(text, [name for name in kinds if name]))
    return merge(document, with_clubs(document, without_openings(text, typed, opening)))
