"""A document's words as the tagger sees them: neighbourhoods of capital letters, each word with its features.

Long runs of small words hold no names and are left out, which halves the work; training sees the same neighbourhoods.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.document import Document
from reader.analysis.names.words import neighbour_features, own_features
from reader.model import Span

REACH = 2
"""How many words beside a capital are looked at too."""

Features = list[str]


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Words in a row, with what the tagger is told of each."""

    tokens: tuple[Span, ...]
    words: tuple[str, ...]
    features: list[Features]


def neighbourhoods(document: Document) -> Iterator[Neighbourhood]:
    """Every stretch of a sentence that may hold a name."""
    for tokens in _sentence_tokens(document):
        words = [document.text[t.start : t.end] for t in tokens]
        read = _as_title(words)
        for first, last in _stretches(words):
            features = [_features(read, at) for at in range(first, last)]
            yield Neighbourhood(tuple(tokens[first:last]), tuple(words[first:last]), features)


def _sentence_tokens(document: Document) -> Iterator[list[Span]]:
    tokens = iter(document.tokens)
    token = next(tokens, None)
    for sentence in document.sentences:
        held: list[Span] = []
        while token and token.start < sentence.end:
            if token.start >= sentence.start:
                held.append(token)
            token = next(tokens, None)
        if held:
            yield held


def _stretches(words: list[str]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for at, word in enumerate(words):
        if not any(char.isupper() for char in word):
            continue
        start = max(at - REACH, 0)
        if start > last:
            if last > 0:
                yield first, last
            first = start
        last = min(at + REACH + 1, len(words))
    if last > 0:
        yield first, last


CAPITALS = re.compile(r"[A-Z]{4,}")


def _as_title(words: list[str]) -> list[str]:
    """A line in capitals, read as if each word began with one."""
    long = [word for word in words if len(word) > 3 and word.isalpha()]
    if len(long) < 2 or not all(word.isupper() for word in long):
        return words
    return [word.capitalize() if word.isupper() and len(word) > 3 else word for word in words]


def _features(words: list[str], at: int) -> Features:
    found = [*own_features(words[at])]
    if at:
        found += neighbour_features(words[at - 1], -1)
        if at > 1:
            found += neighbour_features(words[at - 2], -2)
    else:
        found.append("first")
    if at + 1 < len(words):
        found += neighbour_features(words[at + 1], 1)
        if at + 2 < len(words):
            found += neighbour_features(words[at + 2], 2)
    else:
        found.append("last")
    return found
