"""Any spaCy pipeline in the place of the tagger that is shipped: `pip install dateline[spacy]`, one setting.

Only its named entities are used. Loaded when asked for, and never otherwise.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.document import Document
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.entities import EVENT, GROUP, LAW, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK

if TYPE_CHECKING:
    from spacy.language import Language

TYPES = {
    "PERSON": PERSON,
    "PER": PERSON,
    "ORG": ORGANIZATION,
    "GPE": PLACE,
    "LOC": PLACE,
    "FAC": PLACE,
    "NORP": GROUP,
    "EVENT": EVENT,
    "WORK_OF_ART": WORK,
    "PRODUCT": PRODUCT,
    "LAW": LAW,
    "MISC": WORK,
}
"""The labels of OntoNotes, which the English pipelines use, and those of CoNLL and WikiNER. Others are no names."""


class SpacyTagger(Tagger):
    """A pipeline as a tagger."""

    def __init__(self, pipeline: "Language") -> None:
        self.pipeline = pipeline

    def tag(self, document: Document) -> tuple[Name, ...]:
        """The names of a document, in order."""
        return tuple(self._names(document.text))

    def _names(self, text: str) -> Iterator[Name]:
        for found in self.pipeline(text).ents:
            kind = TYPES.get(found.label_)
            if kind:
                yield Name(found.start_char, found.end_char, kind)


@cache
def load(name: str) -> SpacyTagger:
    """The pipeline that is installed under a name, or lies in a folder. A process loads it once.

    Raises ImportError without spaCy, OSError where there is no such pipeline.
    """
    import spacy  # noqa: PLC0415 - an optional extra

    return SpacyTagger(spacy.load(name))
