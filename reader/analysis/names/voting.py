"""One vote per article: a name that is sure in one place helps the unsure one elsewhere."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.document import Document
from reader.analysis.names.lists import fold
from reader.analysis.names.tagger import Name
from reader.model import EntityType


def vote(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, each of the type that its writing has most often in the article."""
    surnames = _surnames(document, names)
    votes: defaultdict[str, Counter[EntityType]] = defaultdict(Counter)
    for name in names:
        votes[_writing(document, name)][name.type] += 1
    return tuple(replace(name, type=_winner(_writing(document, name), votes, surnames)) for name in names)


def _writing(document: Document, name: Name) -> str:
    return fold(document.text[name.start : name.end])


def _surnames(document: Document, names: Sequence[Name]) -> Counter[str]:
    """How often each last word of a person's full name stands in one."""
    fulls = (_writing(document, name).split() for name in names if name.type is EntityType.PERSON)
    return Counter(words[-1] for words in fulls if len(words) > 1)


def _winner(writing: str, votes: dict[str, Counter[EntityType]], surnames: Counter[str]) -> EntityType:
    count = votes[writing]
    if writing in surnames:
        count = count + Counter({EntityType.PERSON: surnames[writing] + 1})
    return count.most_common(1)[0][0]
