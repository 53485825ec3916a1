"""A document's words as the tagger sees them: neighbourhoods of capital letters, each word with its features.

Long runs of small words hold no names and are left out, which halves the work; training sees the same neighbourhoods.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.analysis.document import Document
from reader.analysis.names.evidence import Evidence, gather
from reader.analysis.names.looks import Features, Look, edge, look
from reader.analysis.roles import ROLE_MODIFIERS, ROLE_PHRASES
from reader.entities import Span
from reader.records import NamedTuple

REACH = 1
"""How many words beside a capital are labelled too."""
VIEW = 2
"""How many words beside a labelled one its features tell of."""


class Neighbourhood(NamedTuple):
    """Words in a row, with what the tagger is told of each."""

    tokens: tuple[Span, ...]
    features: list[list[bytes]]


class _Stretch(NamedTuple):
    """Words in a row that are labelled, with those in view of them."""

    tokens: tuple[Span, ...]
    """Of the words that are labelled."""
    looks: list[Look]
    """Of the words that are labelled, and of the two before them and behind them."""
    capitals: list[int]
    """Which of the looks have a capital somewhere."""


def neighbourhoods(document: Document) -> Iterator[Neighbourhood]:
    """Every stretch of a sentence that may hold a name."""
    words: list[str] = []
    stretches: list[_Stretch] = []
    for first, last in _sentences(document):
        line = _as_read(document.words[first:last])
        words += line
        stretches += _stretches(line, document.tokens[first:last])
    evidence = gather((one.looks for one in stretches), words)
    for tokens, looks, capitals in stretches:
        runs = _runs(looks, capitals, _title_marks(looks, capitals))
        yield Neighbourhood(tokens, [*_features(looks, evidence, runs)])


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    """The first token of each sentence and the first behind it."""
    first = 0
    for sentence in document.sentences:
        last = bisect_left(document.tokens, (sentence.end,), first)
        yield first, last
        first = last


def _stretches(words: Sequence[str], tokens: tuple[Span, ...]) -> Iterator[_Stretch]:
    """What lies within reach of a capital, of the words of a sentence."""
    size = len(words)
    for capitals in _near_each_other([at for at, word in enumerate(words) if word != word.lower()]):
        first, last = max(0, capitals[0] - REACH), min(size, capitals[-1] + REACH + 1)
        begin = first - VIEW
        looks = [look(word) for word in words[max(0, begin) : last + VIEW]]
        looks = [START] * -begin + looks + [END] * (last + VIEW - size)
        yield _Stretch(tokens[first:last], looks, [at - begin for at in capitals])


def _near_each_other(capitals: list[int]) -> Iterator[list[int]]:
    """Those together whose reaches touch."""
    first = 0
    for at, (one, following) in enumerate(pairwise(capitals), 1):
        if following - one > 2 * REACH + 1:
            yield capitals[first:at]
            first = at
    if capitals:
        yield capitals[first:]


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


def _runs(looks: list[Look], capitals: list[int], titles: set[int]) -> list[Features]:
    """For each word of a run of capitals what surrounds the run, and what it begins and ends with."""
    found: list[Features] = [()] * len(looks)
    for at in titles:
        found[at] = TITLE
    done, end = 0, len(looks) - VIEW
    for first in capitals:
        if first < done or not looks[first].capital:
            continue
        last = first
        while last < end and last not in titles and (looks[last].capital or _joins(looks, first, last)):
            last += 1
        if last > first:
            found[first:last] = [_run_features(looks, first, last)] * (last - first)
        done = last + 1
    return found


TITLE = (b"title",)


def _joins(looks: list[Look], first: int, at: int) -> bool:
    """An "of" or "for" between capitals does not end a run."""
    return first < at and looks[at].folded in JOINTS and looks[at + 1].capital


JOINTS = ("of", "for", "&", "de", "al", "bin", "-")


def _run_features(looks: list[Look], first: int, last: int) -> Features:
    size = last - first
    ending = looks[last - 1]
    told = (RUN_SIZES[min(size, 5)], *looks[first - 1].before_run, b"ra=" + looks[last].folded.encode())
    ends = (*looks[first].first_in_run, *ending.last_in_run)
    return (*told, *ends, b"rw=" + ending.folded.encode()) if size > 1 else (*told, *ends)


RUN_SIZES = (b"r=0", b"r=1", b"r=2", b"r=3", b"r=4", b"r=5")


def _features(looks: list[Look], evidence: Evidence, runs: list[Features]) -> Iterator[list[bytes]]:
    """What is told of each word that is labelled."""
    views = zip(looks, looks[1:], looks[2:], looks[3:], looks[4:], runs[VIEW:], strict=False)
    for further, before, here, behind, beyond, run in views:
        found = [
            *here.own,
            *(evidence[here.folded] if here.capital else ()),
            *run,
            *before.to_behind,
            *further.to_second_behind,
            *behind.to_before,
            *beyond.to_second_before,
        ]
        if here.capital or before.capital:
            found.append(before.listed + b">" + here.listed)
        if further is START and before.folded == '"':
            found.append(b"first")
        yield found


START, END = edge(b"first", capital=True), edge(b"last", capital=False)
"""What stands before a sentence's first word and behind its last one."""
