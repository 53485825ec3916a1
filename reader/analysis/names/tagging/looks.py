"""What a single word looks like to the tagger: its letters, its shape, and the lists it stands in.

Everything here depends on the word alone, so that each word of a language is looked at once and remembered.
"""

from functools import lru_cache

from reader.analysis.english.roles import HONORIFICS, OFFICES, OFFICES_OF_SEVERAL, RANKS, TRADES
from reader.analysis.names.tagging.clusters import clusters
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.words import (
    CALENDAR,
    EVENT_HEADS,
    LAW_HEADS,
    LOCATIVE,
    ORGANIZATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PLAIN_CAPITALS,
    SAYING,
    SITES,
    WORK_HEADS,
)
from reader.records import NamedTuple

Features = tuple[bytes, ...]
"""In UTF-8, as the tagger takes them."""


class Look(NamedTuple):
    """One word, with all the tagger is told of it wherever it stands."""

    folded: str
    capital: bool
    """Whether it begins with a capital."""
    kinds: tuple[str, ...]
    """The lists it stands in."""
    listed: bytes
    """Its lists as one word; a word that stands in none is "X" or "x" by its first letter."""
    own: Features
    to_second_before: Features
    """What it tells the word two before it; the next three, the words one before, one behind and two behind it."""
    to_before: Features
    to_behind: Features
    to_second_behind: Features
    before_run: Features
    """What it tells a run of capitals that it stands before; the other two, one that it begins and one that it ends."""
    first_in_run: Features
    last_in_run: Features
    of_before: Features
    """What it tells of the word before it, wherever that stands in the article; the other, of the word behind it."""
    of_behind: Features


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


KEPT = 4_000
"""Words whose look is kept: with 10,000, and 20,000 in place of 5,000 cues of dates, 500 articles took 9 MB more."""


@lru_cache(maxsize=KEPT)
def look(word: str) -> Look:
    """The word as the tagger sees it, curly marks made plain; an edge of a sentence is one too."""
    if word in EDGES:
        return EDGES[word]
    word = MARKS.get(word, word)
    low, capital = fold(word), word[:1].isupper()
    bare = low.rstrip(".")
    told = _told(_kinds(low, bare, capital=capital), capital)
    narrow, wider = clusters().of(low) or (bare != low and clusters().of(bare)) or ("", "")
    like = _alike(shape(word), wider)
    plain = low.encode()
    letters, ending = b"w=" + plain, b"e3=" + low[-3:].encode()
    own = (letters, f"n={narrow}".encode(), *like[0], *_letters(word, low), *told.own)
    to_second_before = (b"2" + letters, *told.to_second_before)
    to_before = (b"1" + letters, *like[1], *((b"1" + ending,) if capital else ()), *told.to_before)
    to_behind = (b"-1" + letters, *like[2], *((b"-1" + ending,) if capital else ()), *told.to_behind)
    to_second_behind = (b"-2" + letters, *told.to_second_behind)
    of_behind = (*told.of_behind, b"d=capital") if word.islower() else told.of_behind
    return Look(  # without keywords, which would take as long as all the rest
        low, capital, told.kinds, told.listed, own, to_second_before, to_before, to_behind, to_second_behind,
        (b"rb=" + plain, *told.before_run), told.first_in_run, told.last_in_run, told.of_before, of_behind,
    )  # fmt: skip


def _edge(name: bytes, *, capital: bool) -> Look:
    """No word, at an end of a sentence: all that it tells is its name, and to the word beside it."""
    beside = (name,)
    return Look("", capital, (), name, (), (), beside, beside, (), (b"rb=",), (), (), (), ())


OPENING, CLOSING = "<s>", "</s>"
"""What stands before a sentence's first word and behind its last one; no token is written so."""
EDGES = {OPENING: _edge(b"first", capital=True), CLOSING: _edge(b"last", capital=False)}


def shape(word: str) -> str:
    """Its letters as X and x, digits as 0, runs shortened: "McCain" is XxXx, "U.S." is X.X."""
    if word.isalpha():
        if word.islower():
            return "x"
        if word[1:].islower() and word[0].isupper():
            return "Xx"
    out = ""
    for char in word:
        mark = "X" if char.isupper() else "x" if char.isalpha() else "0" if char.isdigit() else char
        if not out.endswith(mark):
            out += mark
    return out


CLASSES = (
    ("title", HONORIFICS | RANKS),
    ("role", OFFICES | OFFICES_OF_SEVERAL),
    ("trade", TRADES),
    ("org", ORGANIZATION_HEADS),
    ("place", PLACE_HEADS),
    ("site", SITES),
    ("event", EVENT_HEADS),
    ("law", LAW_HEADS),
    ("work", WORK_HEADS),
    ("plain", PLAIN_CAPITALS),
    ("saying", SAYING),
    ("calendar", CALENDAR),
    ("in", LOCATIVE),
    ("particle", PARTICLES),
)
CLASSED = frozenset().union(*(held for _, held in CLASSES))
"""The words of any class; most words are in none."""


def _kinds(low: str, bare: str, *, capital: bool) -> tuple[str, ...]:
    """The lists a word stands in, folded, or folded and without its stop."""
    found = tuple([name for name, held in CLASSES if bare in held]) if bare in CLASSED else ()
    return (*found, *lists_of(low)) if capital else found


@lru_cache(maxsize=2_000)
def _alike(form: str, wider: int | str) -> tuple[Features, Features, Features]:
    """What words of one shape and one cluster tell of themselves, to the word before and to the word behind."""
    own = (f"s={form}".encode(), f"c={wider}".encode())
    return own, tuple([b"1" + one for one in own]), tuple([b"-1" + one for one in own])


def _letters(word: str, low: str) -> Features:
    """What a word's own beginning and ending tell, and whether it is all in capitals."""
    capitals = (b"caps%d" % min(len(word), 6),) if len(word) > 1 and word.isupper() else ()
    if len(word) <= 3 or not word[0].isalpha():
        return capitals
    parts = f"p2={low[:2]}\np3={low[:3]}\ne2={low[-2:]}\ne3={low[-3:]}\ne4={low[-4:]}"
    return (*parts.encode().split(b"\n"), *capitals)


OF_BEHIND = {"title": b"d=titled", "first": b"d=surname", "in": b"d=within"}
OF_BEFORE = {"saying": b"d=speaks", "org": b"d=body", "last": b"d=given"}
"""What a word of a list tells of the word before it: who stands before "said" speaks."""


@lru_cache(maxsize=1_000)
def _told(held: tuple[str, ...], capital: bool) -> Look:
    """The part of a look that hangs on the lists a word stands in; few words differ in it."""

    def marked(mark: str) -> Features:
        return tuple([(mark + kind).encode() for kind in held])

    listed = ",".join(held).encode() or (b"X" if capital else b"x")
    return Look(
        folded="",
        capital=capital,
        kinds=held,
        listed=listed,
        own=(*marked("k="), b"ks=" + listed) if capital else marked("k="),
        to_second_before=marked("2k="),
        to_before=marked("1k="),
        to_behind=marked("-1k="),
        to_second_behind=marked("-2k="),
        before_run=marked("rbk="),
        first_in_run=marked("rf="),
        last_in_run=marked("rl="),
        of_before=tuple([OF_BEFORE[kind] for kind in held if kind in OF_BEFORE]),
        of_behind=tuple([OF_BEHIND[kind] for kind in held if kind in OF_BEHIND]),
    )
