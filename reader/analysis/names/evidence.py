"""What the rest of the article does with a word: written small, spoken of as a person, stood before by "in".

A word that is plain in one place helps the tagger where it is not.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from reader.analysis.names.looks import Features, Look

Evidence = Mapping[str, Features]


def gather(stretches: Iterable[Sequence[Look]], words: Collection[str]) -> Evidence:
    """Folded word to the features that its uses elsewhere give it.

    `stretches` hold all words with a capital, none first or last; `words` are all words of the article.
    """
    found: defaultdict[str, set[bytes]] = defaultdict(set)
    for looks in stretches:
        for before, here, behind in zip(looks, looks[1:], looks[2:], strict=False):
            if here.capital:
                found[here.folded].update(before.of_behind, behind.of_before)
    for word in found.keys() & set(words):
        found[word].add(b"d=small")
    return {word: tuple(sorted(seen)) for word, seen in found.items()}
