"""Bodies whose short form stands behind them: "the Maritime and Dock Union (MDU)", "the Volta News Agency VNA".

The short form says where the full name begins, through every "and" and "of", and that it is a name at all. Where it
stands for plain words, "an upper quay crane (UQC)", it names nothing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.analysis.english.roles import OFFICES
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PLAIN_CAPITALS
from reader.analysis.names.variants import LINKS, is_spelt_out, letters_of, spelt_out_in
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PERSON

SHORT = re.compile(r" (?:\(([A-Z][A-Za-z.&]{1,9})\)|(?<=[a-z] )([A-Z]{3,6})\b)")
"""In brackets, or of capitals alone."""
MOST_WORDS = 10
"""Words before a short form in brackets among which those that it is short for are looked for."""
REACH = 100
"""Characters before the bracket in which the full name begins."""
NO_BODIES = word_set(
    """
    aircraft allowance area assessment certificate condition device disease disorder drug examination exam framework
    index infection injury intelligence law machine missile order plan product property rate report scheme syndrome
    system tax test therapy treatment vaccine vehicle virus visa zone
    """
)
"""What names end in that have short forms and are no bodies."""


def with_spelt(text: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with the bodies that are spelt out before their short forms; what is within one gives way.

    A name that the tagger doubted is sure by its short form, and what is short for plain words is left out.
    """
    spans, plain = _spelt(text)
    if plain:
        names = [name for name in names if name.of(text).removesuffix("s") not in plain]
    if not spans:
        return tuple(names)
    kinds = {(name.start, name.end): name.type for name in names}
    found = [
        Name(start, end, kind, ((kind, 1.0),))
        for start, end in spans
        for kind in [kinds.get((start, end), ORGANIZATION)]
    ]
    return tuple(sorted((*[name for name in names if not _is_within(name, spans)], *found)))


def short_forms(text: str) -> frozenset[str]:
    """What stands in the text for a body that is spelt out before it, as written."""
    return frozenset([_short_behind(text, end) for _, end in _spelt(text)[0]])


LEAST_LETTERS = 3
"""Of what is short for a plain word as well, and not for that here."""


def letters_of_bodies(text: str, names: Sequence[Name]) -> frozenset[str]:
    """What the text has for a body that it names in full as well, though it is short for a plain word elsewhere."""
    bodies = {name.of(text) for name in names if name.type is ORGANIZATION}
    shorts = {one for one in bodies if len(one) >= LEAST_LETTERS and one.isupper() and fold(one) in PLAIN_CAPITALS}
    spelt = spelt_out_in(filter(_is_headed, bodies)) if shorts else frozenset[str]()
    return frozenset([short for short in shorts if letters_of(short) in spelt])


def _is_headed(body: str) -> bool:
    return not ORGANIZATION_HEADS.isdisjoint(fold(body).split())


LEAST_OF_PEOPLE = 3
"""Letters of whom a text calls so; behind others stands in brackets whom they are for: "Dora Amsel (DA)"."""


def as_spelt(text: str, names: Sequence[Name]) -> Sequence[Name]:
    """The names, each short form of the kind of what it stands for: "the Lower Quay Treaty (LQT)"."""
    kinds = {name.end: name.type for name in names}
    spelt = [(_short_behind(text, end), kinds[end]) for _, end in _spelt(text)[0] if end in kinds]
    other = {
        short: kind
        for short, kind in spelt
        if kind is not ORGANIZATION and (kind is not PERSON or len(short) >= LEAST_OF_PEOPLE)
    }
    if not other:
        return names
    return [name._replace(type=other.get(name.of(text), name.type)) for name in names]


def _short_behind(text: str, end: int) -> str:
    short = SHORT.match(text, end)
    return (short[1] or short[2]) if short else ""


def _is_within(name: Name, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a name shares a letter with one of the spans, which are in order."""
    at = bisect_left(spans, (name.end, 0)) - 1
    return at >= 0 and spans[at][1] > name.start


@lru_cache(maxsize=1)
def _spelt(text: str) -> tuple[tuple[tuple[int, int], ...], frozenset[str]]:
    """Each body that is spelt out, and what is short for plain words; asked for several times of one text."""
    spans: list[tuple[int, int]] = []
    plain: set[str] = set()
    for short in SHORT.finditer(text):
        written, end = short[1] or short[2], short.start()
        start = _beginning(text, end, written)
        if start is not None:
            spans.append((start, end))
        elif short[1] and _is_plain(text, end, written):
            plain.add(written.removesuffix("s"))
    return tuple(spans), frozenset(plain)


def _beginning(text: str, end: int, short: str) -> int | None:
    """Where the body begins that ends here and is spelt out for the short form, if one is."""
    letters = _letters(short)
    if not letters or text.endswith(" the", 0, end) or _last(text, end) in NO_BODIES:
        return None
    start = next((start for start in _beginnings(text, end) if is_spelt_out(letters, text[start:end])), None)
    return None if start is not None and _is_office(text[start:end].lower().split()) else start


def _is_office(words: Sequence[str]) -> bool:
    """Whether it is what somebody is, and no office of theirs: "Chief Port Commissioner"."""
    return words[-1] in OFFICES and ORGANIZATION_HEADS.isdisjoint(words)


def _is_plain(text: str, end: int, short: str) -> bool:
    """Whether so many words as it has letters begin with these, and are no body's but those of a thing or an office."""
    letters = letters_of(short.removesuffix("s"))
    if not letters or is_known(fold(short)):
        return False
    words = text[max(0, end - REACH) : end].replace("-", " ").split(" ")[-len(letters) :]
    if "".join([word[:1] for word in words]).lower() != letters:
        return False
    last = words[-1].lower()
    told = last in OFFICES or last.removesuffix("s") in NO_BODIES
    return told or (all(map(str.islower, words)) and last not in ORGANIZATION_HEADS)


def _letters(short: str) -> str:
    """Some newspapers write what is read as a word like one: "Acas"."""
    return letters_of(short) or (short.lower() if len(short) > 3 and short.istitle() and short.isalpha() else "")


def _last(text: str, end: int) -> str:
    return text[max(0, end - REACH) : end].rpartition(" ")[2].lower()


def _beginnings(text: str, end: int) -> Iterator[int]:
    """Where a name that ends here may begin, the nearest first: at each capital of a run of capitals and links."""
    first = max(0, end - REACH, text.rfind("\n", 0, end) + 1)
    start = end
    for word in reversed(text[first:end].split(" ")[-MOST_WORDS:]):
        start -= len(word)
        if word[:1].isupper() and word[-1] not in ".;:":
            yield start
        elif word not in LINKS:
            return
        start -= 1
