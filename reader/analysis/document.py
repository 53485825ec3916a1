"""An article as the finders see it: its text, its day, and its words and sentences, cut once."""

from itertools import compress, count
from operator import itemgetter

from reader.analysis.sentences import split_sentences
from reader.analysis.tokens import tokenize
from reader.entities import Span
from reader.records import NamedTuple

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence
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
    vocabulary: frozenset[str]
    """Each of the words once: to ask it for one takes a hundredth of a search through the text."""
    capitals: tuple[int, ...]
    """Which of the words begin with a capital, in order."""
    sentences: tuple[Span, ...]
    """In order, without the blanks around them; none crosses a line break."""
    apart: tuple[Span, ...]
    """The paragraphs that the page sets apart as quotations, in order."""


def read(text: str, day: "date | None", apart: tuple[Span, ...] = ()) -> Document:
    """Cut a text once, for all."""
    tokens, words = tokenize(text)
    capitals = tuple(compress(count(), map(str.isupper, map(itemgetter(0), words))))
    return Document(text, day, tokens, words, frozenset(words), capitals, split_sentences(text), apart)


START = itemgetter(0)
"""Where a span starts, for `map`: to ask for it by its name takes three times as long."""


def where(words: "Iterable[object]", asked: "Container[object]") -> "Iterator[int]":
    """Where what is `asked` stands among words, or among what else is in order: hardly any of them is asked for, and a
    loop over all takes four times as long.
    """
    return compress(count(), map(asked.__contains__, words))


def word_at(words: "Sequence[str]", at: int) -> str:
    """One of some words; empty before the first of them and behind the last."""
    return words[at] if 0 <= at < len(words) else ""


def is_shortened(text: str, word: Span, stop: Span, behind: Span) -> bool:
    """Whether a full stop belongs to the word before it in a sentence that goes on behind it: "Lund Inc. | said"."""
    follows = text[behind.start]
    return word.end == stop.start and text[word.start].isupper() and (follows.isalnum() or follows == ",")
