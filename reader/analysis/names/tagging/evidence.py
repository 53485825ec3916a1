"""What the rest of the article does with a word: written small, spoken of as a person, stood before by "in".

A word that is plain in one place helps the tagger where it is not.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.names.tagging.looks import Features, Look

Evidence = Mapping[str, Features]


def gather(looks: Sequence[Look], capitals: Iterable[int], vocabulary: AbstractSet[str]) -> Evidence:
    """Folded word to the features that its uses elsewhere give it.

    `capitals` tells which of the looks, none first or last, have a capital; `vocabulary` is of the whole article.
    """
    found: defaultdict[str, set[bytes]] = defaultdict(set)
    for at in capitals:
        here = looks[at]
        if here.capital:
            found[here.folded].update(looks[at - 1].of_behind, looks[at + 1].of_before)
    for word in found.keys() & vocabulary:
        found[word].add(b"d=small")
    return {word: tuple(sorted(seen)) for word, seen in found.items()}
