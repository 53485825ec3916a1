"""Where the names are and of what kind: the tagger that is shipped, and the shape of any other.

A conditional random field (Lafferty, McCallum and Pereira, 2001) over the features of `features`; a tagger finds and
types, and leaves to others what is the same as what.
"""

import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from types import ModuleType

from reader.analysis.document import Document
from reader.analysis.names.tagging.features import neighbourhoods
from reader.analysis.names.tagging.lists import DATA
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, WORK, EntityType
from reader.records import NamedTuple

TYPE_CHECKING = False

if TYPE_CHECKING:
    import pycrfsuite

MODEL = DATA + "names.crfsuite"


Chances = tuple[tuple[EntityType, float], ...]


class Name(NamedTuple):
    """One name in the text."""

    start: int
    end: int
    type: EntityType
    chances: Chances = ()
    """How likely each type is, where the tagger says so; what is missing to 1 is the chance of no name."""

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]


OCCUPIED = b"\x01"


def occupied(text: str, names: Iterable[Name]) -> bytearray:
    """For each character of a text, whether it is one of a name."""
    found = bytearray(len(text))
    for start, end, *_ in names:
        found[start:end] = OCCUPIED * (end - start)
    return found


class Tagger(ABC):
    """Anything that finds names."""

    @abstractmethod
    def tag(self, document: Document) -> tuple[Name, ...]:
        """The names of a document, in order, none over another."""


TYPES = {
    "PER": PERSON,
    "ORG": ORGANIZATION,
    "LOC": PLACE,
    "GRP": GROUP,
    "MISC": WORK,
}


NO_NAME = "O"


class CrfTagger(Tagger):
    """The tagger that is shipped."""

    def tag(self, document: Document) -> tuple[Name, ...]:
        """The names of a document, in order."""
        crf = _crf()
        found: list[Name] = []
        for part in neighbourhoods(document):
            crf.set(part.features)
            labels = crf.tag()
            for first, last, label in spans(labels) if labels.count(NO_NAME) < len(labels) else ():
                start, end = part.tokens[first].start, part.tokens[last].end
                found.append(Name(start, end, TYPES[label], _chances(crf, first, label)))
        return tuple(found)


SURE = 0.95
"""A type this likely is told alone; asking for the rest takes longer than it says."""


MARKS = tuple(("B-" + label, "I-" + label, kind) for label, kind in TYPES.items())


def _chances(crf: "pycrfsuite.Tagger", at: int, label: str) -> Chances:
    """Of the first word, whether it begins a name or goes on with one."""
    sure = crf.marginal("B-" + label, at)
    if sure >= SURE:
        return ((TYPES[label], sure),)
    return tuple([(kind, crf.marginal(begins, at) + crf.marginal(goes_on, at)) for begins, goes_on, kind in MARKS])


SHIPPED = CrfTagger()


@cache
def _crf() -> "pycrfsuite.Tagger":
    """The tagger with its weights, loaded when the first article is read."""
    crf = _tagger()
    crf.open(MODEL)
    return crf


ONLY_TO_TRAIN = ("contextlib", "tempfile", "pycrfsuite._dumpparser", "pycrfsuite._logparser")
"""What `pycrfsuite` loads and a tagger never uses; with all that these load it is half of what loading it takes."""


def _tagger() -> "pycrfsuite.Tagger":
    later = {name: Later(name) for name in ONLY_TO_TRAIN if name not in sys.modules}
    if "contextlib" in later:
        vars(later["contextlib"])["closing"] = _kept_open
    sys.modules.update(later)
    try:
        import pycrfsuite  # noqa: PLC0415 - see `_crf`
    finally:
        for name in later:
            del sys.modules[name]
    return pycrfsuite.Tagger()


def _kept_open(tagger: "pycrfsuite.Tagger") -> "pycrfsuite.Tagger":
    """What `open` answers with, for a `with` that nobody writes: a tagger stays open."""
    return tagger


class Later(ModuleType):
    """Stands for a module, which is loaded when something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        """What the module has under that name."""
        __import__(self.__name__)
        return getattr(sys.modules[self.__name__], name)


def spans(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First, last and type of each run of B- and I- labels."""
    first, kind = 0, ""
    for at, label in enumerate((*labels, NO_NAME)):
        if kind and label == "I-" + kind:
            continue
        if kind:
            yield first, at - 1, kind
        first, kind = at, label[2:]
