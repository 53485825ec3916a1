"""Where the names are and of what kind: the tagger that is shipped, and the shape of any other.

A conditional random field (Lafferty, McCallum and Pereira, 2001) over the features of `features`; a tagger finds and
types, and leaves to others what is the same as what.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Protocol

from reader.analysis.document import Document
from reader.analysis.names.features import neighbourhoods
from reader.analysis.names.lists import DATA
from reader.model import EntityType, Span

if TYPE_CHECKING:
    import pycrfsuite

MODEL = DATA / "names.crfsuite"


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """One name in the text."""

    start: int
    end: int
    type: EntityType


class Tagger(Protocol):
    """Anything that finds names."""

    def tag(self, document: Document) -> tuple[Name, ...]:
        """The names of a document, in order, none over another."""


TYPES = {
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "LOC": EntityType.PLACE,
    "GRP": EntityType.GROUP,
    "MISC": EntityType.WORK,
}


class CrfTagger:
    """The tagger that is shipped."""

    def tag(self, document: Document) -> tuple[Name, ...]:
        """The names of a document, in order."""
        crf = _crf()
        found: list[Name] = []
        for part in neighbourhoods(document):
            labels = crf.tag(part.features)
            found += (Name(start, end, TYPES[label]) for start, end, label in spans(part.tokens, labels))
        return tuple(found)


@cache
def _crf() -> "pycrfsuite.Tagger":
    import pycrfsuite  # noqa: PLC0415 - loaded when the first article is read

    crf = pycrfsuite.Tagger()
    crf.open(str(MODEL))
    return crf


def spans(tokens: Sequence[Span], labels: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Start, end and label of each run of B- and I- labels."""
    start, end, kind = 0, 0, ""
    for token, label in zip(tokens, labels, strict=True):
        if kind and label == "I-" + kind:
            end = token.end
            continue
        if kind:
            yield start, end, kind
        kind = label[2:]
        start, end = token.start, token.end
    if kind:
        yield start, end, kind
