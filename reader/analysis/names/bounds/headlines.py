"""Names in headlines, where most words have a capital and the tagger takes too many for one name.

So are they in what stands in capitals on a banner, a wall or a placard. A name of the text below is found in its
headline, however it is written there; a longer one is cut free of plain words.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.document import Document
from reader.analysis.english.words import SMALL_IN_TITLES
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import KNOWN_PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import EVENT_HEADS, LAW_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, SITES
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, WORK, EntityType, Span

SMALL = SMALL_IN_TITLES | word_set(
    """
    after against ahead amid are before between has if into its off out over per s than up via vs when while
    will without
    """
)
"""What Title Case leaves small."""
LEAST = 4
"""Words with a capital that a headline has at least."""
LEAST_LOUD = 2
"""Words that are all capitals that a headline has at least."""
SHOUTED = r"[A-Z](?<!\w[A-Z])[A-Z]+\b(?:[^\w.!?]{1,3}(?:[A-Z]{2,}|[AI])\b){3,}"
"""Words within a sentence that are all in capitals; at least half of them are plain ones."""
HEADS = ORGANIZATION_HEADS | PLACE_HEADS | SITES | EVENT_HEADS | LAW_HEADS
LIKELY_NAMES = KNOWN_PLACES | {"first"}
"""Lists of names that are seldom the words of the dictionary that they look like: "Reading" is one of the others."""
WITHIN = frozenset(("of", "&"))
"""What a name keeps between two of its words, and never at its ends."""
Words = tuple[str, ...]


def confirm(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, those in headlines told by the text below them or cut free of plain words."""
    lines = [line for line in _lines(document) if line]
    if not lines:
        return tuple(names)
    starts = [name.start for name in names]
    held = [slice(*(bisect_left(starts, at) for at in (line[0].start, line[-1].end))) for line in lines]
    inside = set[int]().union(*(range(len(names))[part] for part in held))
    below = [name for at, name in enumerate(names) if at not in inside]
    known = _by_first_word(document, below)
    are_loud = [_is_loud([document.text[line[0].start : line[-1].end]]) for line in lines]
    short = _by_last_word(document, below) if any(are_loud) else {}
    for line, part, loud in zip(lines, held, are_loud, strict=True):
        told = [*_told(document, line, known)]
        for name in names[part]:
            told += _cut(document, name, line, loud=loud)
        if loud:
            told = [*_short(document, line, short, told), *told]
        below += _longest(told)
    return tuple(sorted(set(below)))


def _lines(document: Document) -> Iterator[list[Span]]:
    """The words of each headline, and of what stands in capitals within a sentence."""
    yield from _headlines(document)
    for found in re.finditer(SHOUTED, document.text):
        first, last = (bisect_left(document.tokens, (at,)) for at in found.span())
        words = document.words[first:last]
        if 2 * sum(_is_plain(word, loud=True) for word in words) >= len(words):
            yield list(document.tokens[first:last])


def _headlines(document: Document) -> Iterator[list[Span]]:
    first = 0
    for sentence in document.sentences:
        last = bisect_left(document.tokens, (sentence.end,), first)
        line = document.words[first:last]
        small = any(word[0].islower() and word not in SMALL for word in line)
        stopped = document.text.startswith(".", sentence.end - 1) and document.text[sentence.end - 2].islower()
        bracketed = line[:1] == ("(",) and line[-1:] == (")",)
        if not (small or stopped or bracketed) and len(line) >= LEAST_LOUD and _is_headline(line):
            yield list(document.tokens[first:last])
        first = last


def _is_headline(line: Sequence[str]) -> bool:
    """Whether, of words that are small only as Title Case has them, enough have a capital, and one is a plain word."""
    capitals = [word for word in line if word[0].isupper()]
    loud = _is_loud(line)
    return len(capitals) >= (LEAST_LOUD if loud else LEAST) and any(_is_plain(word, loud=loud) for word in capitals[1:])


def _is_loud(line: Sequence[str]) -> bool:
    """Whether it is all in capitals."""
    return not any(char.islower() for word in line for char in word)


SHORTEST = 3
"""Letters of a plain word; shorter ones may be initials."""


def _is_plain(word: str, *, loud: bool) -> bool:
    """Whether it is a word and no name; "US" is a name where other words have small letters."""
    low = fold(word)
    if not loud and len(word) > 1 and word.isupper():
        return False
    if low in SMALL:
        return True
    if len(low) < SHORTEST or low in HEADS:
        return False
    listed = lists_of(low)
    return "common" in listed or (is_english(low) and LIKELY_NAMES.isdisjoint(listed))


def _by_first_word(document: Document, names: Sequence[Name]) -> Mapping[str, list[tuple[Words, Name]]]:
    """The names as words, by the first, longest first."""
    found: defaultdict[str, list[tuple[Words, Name]]] = defaultdict(list)
    for writing, name in {fold(name.of(document.text)): name for name in names}.items():
        found[writing.split()[0]].append((tuple(writing.split()), name))
    for held in found.values():
        held.sort(key=lambda one: -len(one[0]))
    return found


def _by_last_word(document: Document, names: Sequence[Name]) -> Mapping[str, EntityType]:
    """The surnames of people and what a town's team is called, folded, each with its kind: "roca", "otters"."""
    found: dict[str, EntityType] = {}
    for name in names:
        first, _, last = fold(name.of(document.text)).rpartition(" ")
        team = name.type is ORGANIZATION and last.endswith("s") and not KNOWN_PLACES.isdisjoint(lists_of(first))
        if first and (name.type is PERSON or team):
            found[last] = name.type
    return found


def _short(
    document: Document, line: list[Span], short: Mapping[str, EntityType], told: Sequence[Name]
) -> Iterator[Name]:
    """Those in a line that is all in capitals, where nothing is told that is longer than they are and ends in them."""
    ends = {name.end for name in told}
    for token in line:
        word = fold(token.of(document.text))
        if word in short and token.end not in ends and "common" not in lists_of(word):
            yield Name(token.start, token.end, short[word])


def _told(document: Document, line: list[Span], known: Mapping[str, list[tuple[Words, Name]]]) -> Iterator[Name]:
    """The names of the text below that stand in the line."""
    written = [token.of(document.text) for token in line]
    folded = [fold(word) for word in written]
    done = 0
    for at, word in enumerate(written):
        if at < done or not word[0].isupper():
            continue
        for held, name in known.get(folded[at], ()):
            last = at + len(held)
            if tuple(folded[at:last]) == held:
                done = last
                yield Name(line[at].start, line[last - 1].end, name.type)
                break


WORDS_TOO = (PERSON, PLACE)
"""What may be called by a word of the dictionary alone."""


def _cut(document: Document, name: Name, line: list[Span], *, loud: bool) -> Iterator[Name]:
    """What is left of a name without plain words at its ends and within; nothing of one that is all plain.

    Nothing is left of a title that is part of a line in capitals: no letter tells where it would begin.
    """
    writing = fold(name.of(document.text))
    if _place_or_people(writing) is PLACE:
        yield name
        return
    if loud and name.type is WORK:
        return
    first, last = (bisect_left(line, (at,)) for at in (name.start, name.end))
    held = [token for token in line[first:last] if token.end <= name.end]
    for part in _parts(document, held, loud=loud):
        start, end = part[0].start, part[-1].end
        writing = fold(document.text[start:end])
        whole = (start, end) == (name.start, name.end)
        kind = name.type if whole else _place_or_people(writing) or name.type
        word = len(part) == 1 and (writing in HEADS or (kind not in WORDS_TOO and not whole and is_english(writing)))
        if not word:
            yield name if whole else Name(start, end, kind)


DASHES = frozenset(("—", "–", "--"))


def _parts(document: Document, held: Sequence[Span], *, loud: bool) -> Iterator[list[Span]]:
    """The runs of words that are no plain ones, each with what is small within it."""
    part: list[Span] = []
    link: list[Span] = []
    for token in held:
        word = token.of(document.text)
        if word not in WITHIN and word not in DASHES and not _is_plain(word, loud=loud):
            part += [*link, token]
            link = []
        elif part and not link and fold(word) in WITHIN:
            link = [token]
        else:
            if part:
                yield part
            part, link = [], []
    if part:
        yield part


def _place_or_people(writing: str) -> EntityType | None:
    """The kind of a name that is listed, folded, as a place or a people; none of any other."""
    if writing in countries().places or not KNOWN_PLACES.isdisjoint(lists_of(writing)):
        return PLACE
    return GROUP if writing in countries().peoples else None


def _longest(names: Sequence[Name]) -> list[Name]:
    """Of names that share a word the longest, of two equal ones the first; in order of the text."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda one: one.start - one.end):
        at = bisect_left(kept, (name.end,))
        if not at or kept[at - 1].end <= name.start:
            kept.insert(at, name)
    return kept
