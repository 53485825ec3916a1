"""A document's words as the tagger sees them: neighbourhoods of capital letters, each word with its features.

Long runs of small words hold no names and are left out, which halves the work; training sees the same neighbourhoods.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.analysis.document import Document
from reader.analysis.names.evidence import Evidence, gather
from reader.analysis.names.words import Features, Look, edge, look
from reader.analysis.roles import ROLE_MODIFIERS, ROLE_PHRASES
from reader.entities import Span
from reader.records import NamedTuple

REACH = 1
"""How many words beside a capital are labelled too; features look further."""


class Neighbourhood(NamedTuple):
    """Words in a row, with what the tagger is told of each."""

    tokens: tuple[Span, ...]
    features: list[list[str]]


def neighbourhoods(document: Document) -> Iterator[Neighbourhood]:
    """Every stretch of a sentence that may hold a name."""
    sentences = list(_sentences(document))
    seen = [[look(word) for word in _as_read(document.words[first:last])] for first, last in sentences]
    evidence = gather(seen)
    for (begin, end), looks in zip(sentences, seen, strict=True):
        tokens = document.tokens[begin:end]
        capitals = [at for at, here in enumerate(looks) if here.capitals]
        runs = _runs(looks, capitals, _title_marks(looks, capitals)) if capitals else {}
        line = (START, START, *looks, END, END)
        for first, last in _stretches(capitals, len(looks)):
            features = [_features(line, at, evidence, runs) for at in range(first, last)]
            yield Neighbourhood(tokens[first:last], features)


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    """The first token of each sentence and the first behind it."""
    first = 0
    for sentence in document.sentences:
        last = bisect_left(document.tokens, (sentence.end,), first)
        yield first, last
        first = last


def _stretches(capitals: list[int], size: int) -> Iterator[tuple[int, int]]:
    """The words within reach of a capital, of a sentence of so many words."""
    first = last = 0
    for at in capitals:
        if at - REACH > last:
            if last:
                yield first, last
            first = at - REACH
        last = min(at + REACH + 1, size)
    if last:
        yield first, last


def _as_read(words: Sequence[str]) -> Sequence[str]:
    """A line in capitals read as if each word only began with one."""
    long = 0
    for word in words:
        if len(word) > 3 and word.isalpha():
            if not word.isupper():
                return words
            long += 1
    if long < 2:
        return words
    return [word.capitalize() if word.isupper() and len(word) > 3 else word for word in words]


def _title_marks(looks: list[Look], capitals: list[int]) -> set[int]:
    """The words of titles that stand before a capital: "Secretary of State", "Vice President", "Mr."."""
    marked: set[int] = set()
    for at, following in pairwise(capitals):
        if following == at + 1 and looks[at].capital and looks[following].capital:
            marked.update(range(_title_start(looks, at), at + 1))
    return marked


def _title_start(looks: list[Look], at: int) -> int:
    """Where the title that ends here begins; after `at` where none does."""
    if looks[at].folded in PHRASE_ENDS:
        for length in (4, 3, 2):
            if at + 1 >= length and " ".join(one.folded for one in looks[at + 1 - length : at + 1]) in PHRASES:
                return at + 1 - length
    if not ("title" in looks[at].kinds or "role" in looks[at].kinds):
        return at + 1
    first = at
    while first and looks[first - 1].capital and looks[first - 1].folded in ROLE_MODIFIERS:
        first -= 1
    return first


PHRASES = frozenset(ROLE_PHRASES)
PHRASE_ENDS = frozenset(phrase.rsplit(maxsplit=1)[-1] for phrase in PHRASES)


def _runs(looks: list[Look], capitals: list[int], titles: set[int]) -> dict[int, Features]:
    """For each word of a run of capitals what surrounds the run, and what it begins and ends with."""
    found: dict[int, Features] = dict.fromkeys(titles, ("title",))
    done = 0
    for first in capitals:
        if first < done or not looks[first].capital:
            continue
        last = first
        while last < len(looks) and last not in titles and (looks[last].capital or _joins(looks, first, last)):
            last += 1
        if last > first:
            found.update(dict.fromkeys(range(first, last), _run_features(looks, first, last)))
        done = last + 1
    return found


def _joins(looks: list[Look], first: int, at: int) -> bool:
    """An "of" or "for" between capitals does not end a run."""
    return first < at < len(looks) - 1 and looks[at].folded in JOINTS and looks[at + 1].capital


JOINTS = ("of", "for", "&", "de", "al", "bin", "-")


def _run_features(looks: list[Look], first: int, last: int) -> Features:
    size = last - first
    told = (RUN_SIZES[min(size, 5)], *(looks[first - 1].before_run if first else ("rb=",)))
    after = "ra=" + (looks[last].folded if last < len(looks) else "")
    ends = (*looks[first].first_in_run, *looks[last - 1].last_in_run)
    return (*told, after, *ends, "rw=" + looks[last - 1].folded) if size > 1 else (*told, after, *ends)


RUN_SIZES = ("r=0", "r=1", "r=2", "r=3", "r=4", "r=5")


def _features(line: Sequence[Look], at: int, evidence: Evidence, runs: dict[int, Features]) -> list[str]:
    """What is told of the word that stands at `at`, in a line with `START` and `END` twice about it."""
    further, before, here, after, beyond = line[at : at + 5]
    found = [
        *here.own,
        *(evidence[here.folded] if here.capital else ()),
        *runs.get(at, ()),
        *before.around[2],
        *further.around[3],
        *after.around[1],
        *beyond.around[0],
    ]
    if here.capital or before.capital:
        found.append(before.listed + ">" + here.listed)
    if at == 1 and before.folded == '"':
        found.append("first")
    return found


START, END = edge("first"), edge("last")
"""What stands before a sentence's first word and behind its last one."""
