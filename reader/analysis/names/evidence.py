"""What the rest of the article does with a word: written small, spoken of as a person, stood before by "in".

A word that is plain in one place helps the tagger where it is not.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.names.lists import fold
from reader.analysis.names.words import kinds

Evidence = Mapping[str, tuple[str, ...]]

BEFORE = {"title": "d=titled", "first": "d=surname", "in": "d=within"}
AFTER = {"saying": "d=speaks", "org": "d=body", "last": "d=given"}


def gather(sentences: Sequence[Sequence[str]]) -> Evidence:
    """Folded word to the features that its uses elsewhere give it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for words in sentences:
        for at, word in enumerate(words):
            if word[0].isupper():
                found[fold(word)].update(_here(words, at))
    written = set[str]().union(*sentences)
    for word in written.intersection(found):
        found[word].add("d=small")
    return {word: tuple(sorted(seen)) for word, seen in found.items()}


def _here(words: Sequence[str], at: int) -> Iterator[str]:
    if at:
        before = words[at - 1]
        if before.islower():
            yield "d=capital"
        for kind in kinds(before):
            if kind in BEFORE:
                yield BEFORE[kind]
    if at + 1 < len(words):
        for kind in kinds(words[at + 1]):
            if kind in AFTER:
                yield AFTER[kind]
