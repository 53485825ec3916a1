"""Names the tagger saw in one place and missed in another: the same words with the same capitals are the same name.

A vote again: words that it passed over more often than it took them stay plain.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.document import Document
from reader.analysis.names.tagger import Name
from reader.entities import EntityType


def fill(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with those that were passed over, in order."""
    known: dict[tuple[str, ...], Counter[EntityType]] = defaultdict(Counter)
    for name in names:
        known[tuple(document.text[name.start : name.end].split())][name.type] += 1
    passed: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
    for words, start, end in _untagged(document, names, _by_first_word(known)):
        passed[words].append(Name(start, end, known[words].most_common(1)[0][0]))
    added = [name for words, held in passed.items() if len(held) <= known[words].total() for name in held]
    return tuple(sorted((*names, *added))) if added else tuple(names)


def _by_first_word(known: Mapping[tuple[str, ...], object]) -> dict[str, list[tuple[str, ...]]]:
    """Longest first."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in sorted(known, key=len, reverse=True):
        if words[0][0].isupper():
            found[words[0]].append(words)
    return found


def _untagged(
    document: Document, names: Sequence[Name], known: Mapping[str, list[tuple[str, ...]]]
) -> Iterator[tuple[tuple[str, ...], int, int]]:
    text, tokens = document.text, document.tokens
    upcoming = iter((*names, Name(len(text) + 1, len(text) + 1, EntityType.WORK)))
    name = next(upcoming)
    done = 0
    for at, token in enumerate(tokens):
        while name.end <= token.start:
            name = next(upcoming)
        if token.start < done or token.end > name.start:
            continue
        for words in known.get(text[token.start : token.end], ()):
            last = at + len(words)
            if last > len(tokens) or tokens[last - 1].end > name.start:
                continue
            if all(text[t.start : t.end] == w for t, w in zip(tokens[at:last], words, strict=True)):
                done = tokens[last - 1].end
                yield words, token.start, done
                break
