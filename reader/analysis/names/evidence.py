"""What the rest of the article does with a word: written small, spoken of as a person, stood before by "in".

A word that is plain in one place helps the tagger where it is not.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.analysis.names.lists import fold
from reader.analysis.names.words import kinds

Evidence = Mapping[str, tuple[str, ...]]

BEFORE = {"title": "titled", "first": "surname", "in": "within"}
AFTER = {"saying": "speaks", "org": "body", "last": "given"}


def gather(sentences: Sequence[Sequence[str]]) -> Evidence:
    """Folded word to the features that its uses elsewhere give it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    small: set[str] = set()
    for words in sentences:
        for at, word in enumerate(words):
            if not word[0].isupper():
                small.add(word)
                continue
            seen = found[fold(word)]
            if at:
                before = words[at - 1]
                if before.islower():
                    seen.add("d=capital")
                seen.update("d=" + BEFORE[kind] for kind in kinds(before) if kind in BEFORE)
            if at + 1 < len(words):
                seen.update("d=" + AFTER[kind] for kind in kinds(words[at + 1]) if kind in AFTER)
    for word, seen in found.items():
        if word in small:
            seen.add("d=small")
    return {word: tuple(sorted(seen)) for word, seen in found.items()}
