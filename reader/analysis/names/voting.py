"""One vote per article: a name that is sure in one place helps the unsure one elsewhere."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.analysis.document import Document
from reader.analysis.names.lists import fold, word_lists
from reader.analysis.names.surroundings import told
from reader.analysis.names.tagger import Name
from reader.entities import EntityType

DOUBT = 0.78
DOUBT_OF_SEVERAL_WORDS = 0.7
DOUBT_OF_A_CITY = 0.4
"""Names less likely than this over the article are dropped: a plain word lit up jars more than a name missed."""
UNSAID = 0.8
"""How likely a name is of a tagger, or a rule, that does not say."""


def vote(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, each of the type that its writing most likely has in the article; unlikely ones are left out."""
    writings = [fold(document.text[name.start : name.end]) for name in names]
    surnames = _surnames(names, writings)
    votes: defaultdict[str, defaultdict[EntityType, float]] = defaultdict(lambda: defaultdict(float))
    for name, writing in zip(names, writings, strict=True):
        for kind, chance in name.chances or ((name.type, UNSAID),):
            votes[writing][kind] += chance
    likely = {writing: sum(votes[writing].values()) for writing in votes}
    for name, writing in zip(names, writings, strict=True):
        for kind, more in told(document, name):
            votes[writing][kind] += more
    counts = Counter(writings)
    won = {w: _winner(votes[w], surnames[w]) for w in counts if likely[w] >= _least(w) * counts[w]}
    return tuple(
        n if n.type is won[w] else Name(n.start, n.end, won[w])
        for n, w in zip(names, writings, strict=True)
        if w in won
    )


def _least(writing: str) -> float:
    if writing in word_lists()["city"] and writing not in word_lists()["common"]:
        return DOUBT_OF_A_CITY
    return DOUBT_OF_SEVERAL_WORDS if " " in writing else DOUBT


def _surnames(names: Sequence[Name], writings: Sequence[str]) -> Counter[str]:
    """How often each last word of a person's full name stands in one."""
    people = (
        writing
        for name, writing in zip(names, writings, strict=True)
        if name.type is EntityType.PERSON and " " in writing
    )
    return Counter(writing.rsplit(maxsplit=1)[-1] for writing in people)


def _winner(votes: dict[EntityType, float], as_surname: int) -> EntityType:
    """The likeliest type; the last word of a person's full name is that person."""
    if as_surname:
        votes[EntityType.PERSON] += as_surname + 1
    return max(votes, key=votes.__getitem__)
