"""A document's words as the tagger sees them: stretches of words with capitals, each word with its features.

What lies between them holds no names and is left out, which spares two words of three; training sees the same.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from operator import ne

from reader.analysis.document import Document, where
from reader.analysis.english.roles import ROLE_MODIFIERS, ROLE_PHRASES
from reader.analysis.names.tagging.evidence import Evidence, gather
from reader.analysis.names.tagging.looks import CLOSING, OPENING, Features, Look, look
from reader.analysis.names.tagging.words import NEVER_NAMES, PARTICLES
from reader.entities import Span
from reader.records import NamedTuple

GAP = 3
"""How many words on the next capital stands, at most, where both are labelled with what is between them."""
VIEW = 2
"""How many words beside a labelled one its features tell of."""
PARTICLES_BEFORE = PARTICLES - {"and", "e", "for", "of", "the", "y"}
"""What a name may begin with in small letters."""


class Neighbourhood(NamedTuple):
    """Words in a row, with what the tagger is told of each."""

    tokens: Sequence[Span]
    features: list[list[bytes]]


def neighbourhoods(document: Document) -> Iterator[Neighbourhood]:
    """Every stretch of a sentence that may hold a name."""
    tokens, words = _with_edges(document)
    capitals = _capitals(words)
    stretches = [*_stretches(words, capitals)]
    looks = _looks(words, stretches)
    evidence = gather(looks, capitals, document.vocabulary)
    runs = _runs(looks, capitals, _title_marks(looks, capitals))
    for first, last in stretches:
        features = [_features(looks, at, evidence, runs[at]) for at in range(first, last)]
        yield Neighbourhood(tokens[first:last], features)


NOWHERE = Span(0, 0)


def _with_edges(document: Document) -> tuple[list[Span], list[str]]:
    """The tokens, and the words as they are read, with edges around each sentence: as many as are in view."""
    tokens: list[Span] = []
    words: list[str] = []
    first = 0
    for sentence in document.sentences:
        last = bisect_left(document.tokens, (sentence.end,), first)
        tokens += (NOWHERE, NOWHERE, *document.tokens[first:last], NOWHERE, NOWHERE)
        words += (OPENING, OPENING, *_as_read(document.words[first:last]), CLOSING, CLOSING)
        first = last
    return tokens, words


def _capitals(words: list[str]) -> list[int]:
    """Which words have a capital, and name something or stand beside another one that has."""
    written = tuple({*words})
    capitals = {*compress(written, map(ne, written, map(str.lower, written)))}
    never = {word for word in capitals if word.lower() in NEVER_NAMES}
    return [
        at
        for at in where(words, capitals)
        if words[at] not in never or words[at - 1] in capitals or words[at + 1] in capitals
    ]


def _stretches(words: list[str], capitals: list[int]) -> Iterator[tuple[int, int]]:
    """The first of each run of words that are labelled, and the first behind it; edges part what is in two sentences.

    A number beside a capital is labelled too, "787 Dreamliner", and so are particles before it.
    """
    for capital, last in _near_each_other(capitals):
        first = capital - words[capital - 1][0].isdecimal()
        while words[first - 1] in PARTICLES_BEFORE:
            first -= 1
        yield first, last + 1 + words[last + 1][0].isdecimal()


def _near_each_other(capitals: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of those between which no gap is too wide."""
    if not capitals:
        return
    first = capitals[0]
    for one, following in pairwise(capitals):
        if following - one > GAP:
            yield first, one
            first = following
    yield first, capitals[-1]


OUT_OF_VIEW = look(CLOSING)


def _looks(words: list[str], stretches: list[tuple[int, int]]) -> list[Look]:
    """What each word in view of a stretch looks like; of the others nothing is asked."""
    found = [OUT_OF_VIEW] * len(words)
    for first, last in stretches:
        found[first - VIEW : last + VIEW] = map(look, words[first - VIEW : last + VIEW])
    return found


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


PHRASES = frozenset(ROLE_PHRASES)
PHRASE_ENDS = frozenset(phrase.rsplit(maxsplit=1)[-1] for phrase in PHRASES)


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


TITLE = (b"title",)


def _runs(looks: list[Look], capitals: list[int], titles: set[int]) -> list[Features]:
    """For each word of a run of capitals what surrounds the run, and what it begins and ends with."""
    found: list[Features] = [()] * len(looks)
    for at in titles:
        found[at] = TITLE
    done = 0
    for first in capitals:
        if first < done or not looks[first].capital:
            continue
        last = first
        while last not in titles and (looks[last].capital or _joins(looks, first, last)):
            last += 1
        if last > first:
            found[first:last] = [_run_features(looks, first, last)] * (last - first)
        done = last + 1
    return found


JOINTS = ("of", "for", "&", "de", "al", "bin", "-")


def _joins(looks: list[Look], first: int, at: int) -> bool:
    """An "of" or "for" between capitals does not end a run."""
    return first < at and looks[at].folded in JOINTS and looks[at + 1].capital


RUN_SIZES = (b"r=0", b"r=1", b"r=2", b"r=3", b"r=4", b"r=5")


def _run_features(looks: list[Look], first: int, last: int) -> Features:
    size = last - first
    ending = looks[last - 1]
    told = (RUN_SIZES[min(size, 5)], *looks[first - 1].before_run, b"ra=" + looks[last].folded.encode())
    ends = (*looks[first].first_in_run, *ending.last_in_run)
    return (*told, *ends, b"rw=" + ending.folded.encode()) if size > 1 else (*told, *ends)


START = look(OPENING)


def _features(looks: list[Look], at: int, evidence: Evidence, run: Features) -> list[bytes]:
    """What is told of a word that is labelled, by itself, the article, its `run` of capitals and the words in view."""
    further, before, here, behind, beyond = looks[at - VIEW : at + VIEW + 1]
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
    return found
