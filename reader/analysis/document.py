"""An article as the finders see it: its text, its day, and its words and sentences, cut once."""

from reader.analysis.sentences import split_sentences
from reader.analysis.tokens import tokenize
from reader.entities import Span
from reader.records import NamedTuple

TYPE_CHECKING = False

if TYPE_CHECKING:
    from datetime import date


class Document(NamedTuple):
    """What every finder is handed."""

    text: str
    day: "date | None"
    """The day of publication; None where it is not known, and then nothing is resolved against it."""
    tokens: tuple[Span, ...]
    """Words, numbers and single punctuation marks, in order."""
    words: tuple[str, ...]
    """The tokens as they are written."""
    sentences: tuple[Span, ...]
    """In order, without the blanks around them; none crosses a line break."""


def read(text: str, day: "date | None") -> Document:
    """Cut a text once, for all."""
    tokens = tokenize(text)
    return Document(text, day, tokens, tuple([text[a:b] for a, b in tokens]), split_sentences(text))
