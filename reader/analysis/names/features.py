"""A document's words as the tagger sees them: neighbourhoods of capital letters, each word with its features.

Long runs of small words hold no names and are left out, which halves the work; training sees the same neighbourhoods.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.document import Document
from reader.analysis.names.evidence import Evidence, gather
from reader.analysis.names.lists import fold
from reader.analysis.names.words import kinds, listed, neighbour_features, own_features
from reader.analysis.roles import ROLE_MODIFIERS, ROLE_PHRASES
from reader.model import Span

REACH = 2
"""How many words beside a capital are looked at too."""

Features = list[str]


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Words in a row, with what the tagger is told of each."""

    tokens: tuple[Span, ...]
    features: list[Features]


def neighbourhoods(document: Document) -> Iterator[Neighbourhood]:
    """Every stretch of a sentence that may hold a name."""
    sentences = list(_sentence_tokens(document))
    written = [[document.text[t.start : t.end] for t in tokens] for tokens in sentences]
    read = [_as_read(words) for words in written]
    evidence = gather(read)
    for tokens, words in zip(sentences, read, strict=True):
        runs = _runs(words, _title_marks(words))
        for first, last in _stretches(words):
            features = [_features(words, at, evidence, runs) for at in range(first, last)]
            yield Neighbourhood(tuple(tokens[first:last]), features)


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
        if word == word.lower():
            continue
        start = max(at - REACH, 0)
        if start > last:
            if last > 0:
                yield first, last
            first = start
        last = min(at + REACH + 1, len(words))
    if last > 0:
        yield first, last


def _as_read(words: list[str]) -> list[str]:
    """Marks made plain; and a line in capitals read as if each word only began with one."""
    words = [MARKS.get(word, word) for word in words]
    long = [word for word in words if len(word) > 3 and word.isalpha()]
    if len(long) < 2 or not all(word.isupper() for word in long):
        return words
    return [word.capitalize() if word.isupper() and len(word) > 3 else word for word in words]


MARKS = {
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    "’s": "'s",
    "—": "-",
    "–": "-",
    "``": '"',
}


def _title_marks(words: list[str]) -> set[int]:
    """The words of titles that stand before a capital: "Secretary of State", "Vice President", "Mr."."""
    marked: set[int] = set()
    capital = False
    for at in range(len(words) - 1, -1, -1):
        follows, capital = capital, words[at][0].isupper()
        if capital and follows:
            marked.update(range(_title_start(words, at), at + 1))
    return marked


def _title_start(words: list[str], at: int) -> int:
    """Where the title that ends here begins; after `at` where none does."""
    if fold(words[at]) in PHRASE_ENDS:
        for length in (4, 3, 2):
            if at + 1 >= length and " ".join(map(fold, words[at + 1 - length : at + 1])) in PHRASES:
                return at + 1 - length
    if not {"title", "role"} & set(kinds(words[at])):
        return at + 1
    first = at
    while first and words[first - 1][0].isupper() and fold(words[first - 1]) in ROLE_MODIFIERS:
        first -= 1
    return first


PHRASES = frozenset(ROLE_PHRASES)
PHRASE_ENDS = frozenset(phrase.rsplit(maxsplit=1)[-1] for phrase in PHRASES)


def _runs(words: list[str], titles: set[int]) -> dict[int, Features]:
    """For each word of a run of capitals what surrounds the run, and what it begins and ends with."""
    found: dict[int, Features] = {at: ["title"] for at in titles}
    at = 0
    while at < len(words):
        if not words[at][0].isupper():
            at += 1
            continue
        last = at
        while last < len(words) and last not in titles and (words[last][0].isupper() or _joins(words, at, last)):
            last += 1
        if last > at:
            told = _run_features(words, at, last)
            for i in range(at, last):
                found[i] = told
        at = last + 1
    return found


def _joins(words: list[str], first: int, at: int) -> bool:
    """An "of" or "for" between capitals does not end a run."""
    return first < at < len(words) - 1 and words[at] in JOINTS and words[at + 1][0].isupper()


JOINTS = ("of", "for", "&", "de", "al", "bin", "-")


def _run_features(words: list[str], first: int, last: int) -> Features:
    told = ["r=" + str(min(last - first, 5))]
    before = words[first - 1] if first else ""
    told.append("rb=" + fold(before))
    told += ["rbk=" + kind for kind in kinds(before)] if before else ()
    told.append("ra=" + (fold(words[last]) if last < len(words) else ""))
    told += ["rf=" + kind for kind in kinds(words[first])]
    told += ["rl=" + kind for kind in kinds(words[last - 1])]
    if last - first > 1:
        told.append("rw=" + fold(words[last - 1]))
    return told


def _features(words: list[str], at: int, evidence: Evidence, runs: dict[int, Features]) -> Features:
    word = words[at]
    found = [*own_features(word)]
    if word[0].isupper():
        found += evidence[fold(word)]
    if at in runs:
        found += runs[at]
    if at:
        before = words[at - 1]
        found += neighbour_features(before, -1)
        if word[0].isupper() or before[0].isupper():
            found.append(listed(before) + ">" + listed(word))
        if at > 1:
            found += neighbour_features(words[at - 2], -2)
        elif words[0] == '"':
            found.append("first")
    else:
        found += ("first", "first>" + listed(word))
    if at + 1 < len(words):
        found += neighbour_features(words[at + 1], 1)
        if at + 2 < len(words):
            found += neighbour_features(words[at + 2], 2)
    else:
        found.append("last")
    return found
