"""What the rest of the article does with a word: written small, spoken of as a person, stood before by "in".

A word that is plain in one place helps the tagger where it is not.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.names.words import Look

Evidence = Mapping[str, tuple[str, ...]]

BEFORE = {"title": "d=titled", "first": "d=surname", "in": "d=within"}
AFTER = {"saying": "d=speaks", "org": "d=body", "last": "d=given"}


def gather(sentences: Sequence[Sequence[Look]]) -> Evidence:
    """Folded word to the features that its uses elsewhere give it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for looks in sentences:
        for at, here in enumerate(looks):
            if here.capital:
                found[here.folded].update(_here(looks, at))
    small = {here.folded for looks in sentences for here in looks if here.plain}
    for word in found.keys() & small:
        found[word].add("d=small")
    return {word: tuple(sorted(seen)) for word, seen in found.items()}


def _here(looks: Sequence[Look], at: int) -> Iterator[str]:
    if at:
        before = looks[at - 1]
        if before.small:
            yield "d=capital"
        for kind in before.kinds:
            if kind in BEFORE:
                yield BEFORE[kind]
    if at + 1 < len(looks):
        for kind in looks[at + 1].kinds:
            if kind in AFTER:
                yield AFTER[kind]
