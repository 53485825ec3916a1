"""A document's words as the tagger sees them: neighbourhoods of capital letters, each word with its features.

Long runs of small words hold no names and are left out, which halves the work; training sees the same neighbourhoods.
"""

from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.names.evidence import Evidence, gather
from reader.analysis.names.words import Features, Look, look
from reader.analysis.roles import ROLE_MODIFIERS, ROLE_PHRASES
from reader.entities import Span
from reader.records import NamedTuple

REACH = 2
"""How many words beside a capital are looked at too."""


class Neighbourhood(NamedTuple):
    """Words in a row, with what the tagger is told of each."""

    tokens: tuple[Span, ...]
    features: list[list[str]]


def neighbourhoods(document: Document) -> Iterator[Neighbourhood]:
    """Every stretch of a sentence that may hold a name."""
    sentences = list(_sentence_tokens(document))
    seen = [[look(word) for word in _as_read([document.text[t.start : t.end] for t in held])] for held in sentences]
    evidence = gather(seen)
    for tokens, looks in zip(sentences, seen, strict=True):
        stretches = list(_stretches(looks))
        runs = _runs(looks, _title_marks(looks)) if stretches else {}
        for first, last in stretches:
            features = [_features(looks, at, evidence, runs) for at in range(first, last)]
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


def _stretches(looks: list[Look]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for at, here in enumerate(looks):
        if not here.capitals:
            continue
        start = max(at - REACH, 0)
        if start > last:
            if last > 0:
                yield first, last
            first = start
        last = min(at + REACH + 1, len(looks))
    if last > 0:
        yield first, last


def _as_read(words: list[str]) -> list[str]:
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


def _title_marks(looks: list[Look]) -> set[int]:
    """The words of titles that stand before a capital: "Secretary of State", "Vice President", "Mr."."""
    marked: set[int] = set()
    capital = False
    for at in range(len(looks) - 1, -1, -1):
        follows, capital = capital, looks[at].capital
        if capital and follows:
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


def _runs(looks: list[Look], titles: set[int]) -> dict[int, Features]:
    """For each word of a run of capitals what surrounds the run, and what it begins and ends with."""
    found: dict[int, Features] = dict.fromkeys(titles, ("title",))
    at = 0
    while at < len(looks):
        if not looks[at].capital:
            at += 1
            continue
        last = at
        while last < len(looks) and last not in titles and (looks[last].capital or _joins(looks, at, last)):
            last += 1
        if last > at:
            found.update(dict.fromkeys(range(at, last), _run_features(looks, at, last)))
        at = last + 1
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


def _features(looks: list[Look], at: int, evidence: Evidence, runs: dict[int, Features]) -> list[str]:
    here = looks[at]
    found = [*here.own]
    if here.capital:
        found += evidence[here.folded]
    if at in runs:
        found += runs[at]
    if at:
        before = looks[at - 1]
        found += before.around[2]
        if here.capital or before.capital:
            found.append(before.listed + ">" + here.listed)
        if at > 1:
            found += looks[at - 2].around[3]
        elif looks[0].folded == '"':
            found.append("first")
    else:
        found += ("first", "first>" + here.listed)
    if at + 1 < len(looks):
        found += looks[at + 1].around[1]
        if at + 2 < len(looks):
            found += looks[at + 2].around[0]
    else:
        found.append("last")
    return found
