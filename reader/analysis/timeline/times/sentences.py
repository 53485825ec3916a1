"""The sentences that speak of a time, as words that know their time and whether they are part of a name."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from reader.analysis.document import Document, is_shortened
from reader.analysis.english.datelines import behind_dateline
from reader.analysis.english.words import ACRONYMS, APOSTROPHE_S
from reader.analysis.timeline.grammar.forms import Word, comma_behind, is_participle, past_time
from reader.analysis.timeline.grammar.lexicon import DO, HAVE, MODALS, PREPOSITIONS, RELATIVES, SUBJECT_OPENERS
from reader.model import Entity, EntityType, MentionKind, Span, TimeExpression

GRAVES = frozenset("'`")
HYPHENS = frozenset("-‑")
LITTLE = MODALS | HAVE | DO | PREPOSITIONS
"""Words that are also given names: "Will Ford", "Per Dahl", "Do Tran". In a person's name they keep their capital, so
that no list has them.
"""
CLOSING = frozenset(")>")
"""Marks that end an aside or markup."""
JOINTS = GRAVES | HYPHENS | {"."}
"""Marks that may make one word of what stands around them."""
TIED = 3
"""Tokens of a word with a hyphen."""
ASIDE_LENGTH = 8
"""Words of an aside, its brackets among them."""
STAMP = re.compile(r"\d{1,2}[:.]\d\d(?:[ap]m)?", re.IGNORECASE)
"""The hour before an item of live news: "17:42", "5.30pm"."""
LASTING = frozenset(("day", "month", "night", "season", "spring", "summer", "week", "weekend", "winter", "year"))
"""What a clause may tell what was in: "the year she left"."""
LEAST_INSERTED = 4
"""Words of ", the year she left,", but for the last."""
LONGEST_INSERTED = 16
"""Words of a clause up to its comma."""
LEAST_PARTED = 5
"""Words of ", in 1951, to Oxford"."""
LONGEST_GREETING = 6
"""Words of "Dear Ann and Ivo,"."""
DASHES = frozenset(("—", "–", "―", "-", "--", "_"))
LONGEST_DASHED = 25
"""Words between two dashes that tell more of a noun."""
BULLETS = frozenset("-–•·*")
UPDATES = frozenset(("correction", "edit", "edited", "update", "updated"))
RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
HEDGE = ["more", "or", "less"]
LISTED = 2
"""Words of the number of an item, with its mark."""
INCORPORATED = frozenset(("corp", "corporation", "inc", "incorporated", "llc", "ltd", "plc"))
"""What the law calls a firm, at the end of its name."""
LONGEST = 250
"""Words that are read as one sentence; a longer one is read in pieces, so that time grows with the text alone."""
BODIES = frozenset((EntityType.ORGANIZATION, EntityType.PLACE))
made = partial(tuple.__new__, Word)
"""A word of its fields, at a third of the cost."""


class _Named(NamedTuple):
    """A name in the text."""

    start: int
    end: int
    kind: EntityType


class _Timed(NamedTuple):
    """A time in the text, and which of them it is."""

    start: int
    end: int
    which: int


class Sentence:
    """One sentence, whose words are read when they are asked for."""

    def __init__(self, read: Callable[[], tuple[Word, ...]], times: tuple[int, ...], *, opens: bool) -> None:
        self._read = read
        self._words: tuple[Word, ...] | None = None
        self.times = times
        """The times that begin in it."""
        self.opens = opens
        """It opens a paragraph."""

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words, without markup and without short asides in brackets."""
        if self._words is None:
            self._words = self._read()
        return self._words

    def place(self, time: TimeExpression) -> tuple[int, int]:
        """The words of a time: the first, and the one after the last."""
        inside = [at for at, word in enumerate(self.words) if word.end > time.start and word.start < time.end]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)


def read_sentences(
    document: Document, entities: Sequence[Entity], times: Sequence[TimeExpression]
) -> Iterator[Sentence]:
    """Every sentence, in order."""
    names = sorted(_Named(m.start, m.end, e.type) for e in entities for m in e.mentions if m.kind is MentionKind.NAME)
    timed = [_Timed(time.start, time.end, which) for which, time in enumerate(times)]
    for span, places in _stretches(document):
        low, high = bisect_left(timed, (span.start,)), bisect_left(timed, (span.end,))
        opens = span.start == 0 or "\n" in document.text[max(0, span.start - 2) : span.start]
        read = partial(_read, document, places, names, timed[low:high])
        yield Sentence(read, tuple(range(low, high)), opens=opens)


def _read(document: Document, places: slice, names: Sequence[_Named], times: Sequence[_Timed]) -> tuple[Word, ...]:
    """The words of the tokens at some places, where these times are, and some of these names."""
    tokens = document.tokens[places]
    first, last = (bisect_left(names, (edge,)) for edge in (tokens[0].start, tokens[-1].end))
    all_words = tuple(_words(document.text, tokens, document.words[places], names[max(0, first - 1) : last], times))
    words = _without_stamp(_without_brackets(_without_notes(_without_dateline(document.text, all_words))))
    return _with_when(document.text, _without_parting(_between_commas(words)))


def _between_commas(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with commas in place of two dashes around what explains a noun: "The mill — built in 1901 — burned"."""
    dashes = [at for at, word in enumerate(words) if word.text in DASHES]
    marks = {
        at
        for pair in pairwise(dashes)
        if 1 < pair[1] - pair[0] <= LONGEST_DASHED and _explains(words[pair[0] + 1])
        for at in pair
    }
    if not marks:
        return words
    return tuple(word._replace(text=",", lower=",") if at in marks else word for at, word in enumerate(words))


def _explains(word: Word) -> bool:
    """It opens what tells more of the noun before it."""
    return word.text.islower() and (word.lower in RELATIVES or is_participle(word.lower))


def _without_parting(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without the commas that part a time from what else was done then: "went to Lorne and, in 1951, to"."""
    for at in range(1, len(words) - LEAST_PARTED):
        if words[at].lower != "and" or words[at + 1].text != ",":
            continue
        comma = next((end for end in range(at + 2, len(words) - 1) if words[end].text == ","), 0)
        timed = all(word.time is not None for word in words[at + 3 : comma]) and comma > at + 3
        if timed and words[at + 2].lower in {"in", "on"} and words[comma + 1].lower in {"to", "into", "as", "for"}:
            return *words[: at + 1], *words[at + 2 : comma], *words[comma + 1 :]
    return words


def _with_when(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with one for "the year" between commas that explains a time by what was then: "In 2003, | the year |
    her mother died, she left".
    """
    for at in range(1, len(words) - LEAST_INSERTED):
        if words[at].text != "," or words[at - 1].time is None:
            continue
        the, year = words[at + 1 : at + 3]
        explains = the.lower == "the" and year.lower in LASTING and year.time is None
        if explains and _is_inserted(words, at + 3):
            when = Word(the.start, year.end, text[the.start : year.end], "when")
            return *words[: at + 1], when, *words[at + 3 :]
    return words


def _is_inserted(words: Sequence[Word], at: int) -> bool:
    """A clause with a subject begins here, and a comma ends it."""
    first = words[at]
    opens = first.named or first.lower in SUBJECT_OPENERS
    return opens and any(word.text == "," for word in words[at + 1 : at + LONGEST_INSERTED])


def _without_stamp(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without the hour in front of an item of live news that has a time of its own, "17:42 They met on
    Monday", without the number of an item of a list, "2. They met", and without a greeting, "Dear parents, term ends";
    with a comma behind another such hour.
    """
    stamped = len(words) > 1 and STAMP.fullmatch(words[0].text) and words[1].text[0].isupper()
    if len(words) > 1 and words[0].text in BULLETS:
        words = words[1:]
    listed = len(words) > LISTED and words[0].text.isdigit() and words[1].text in {".", ")"} and words[0].time is None
    if stamped and words[0].time is not None and all(word.time is None for word in words[1:]):
        return words[0], comma_behind(words[0]), *words[1:]
    greeting = words[: next((at + 1 for at, word in enumerate(words[:LONGEST_GREETING]) if word.text == ","), 0)]
    if len(greeting) > 1 and greeting[0].text == "Dear":
        return words[len(greeting) :]
    if words and words[0].lower in UPDATES:
        return _without_update(words)
    return words[1:] if stamped else words[LISTED:] if listed else words


def _without_update(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words behind "Update" and when it was written, "Update May 4 8:55 PM They met"; with that time, and a comma
    behind it, where they have none of their own.
    """
    behind = next((at for at, word in enumerate(words) if at and word.time is None), len(words))
    if not 1 < behind < len(words) or not words[behind].text[0].isupper():
        return words
    rest = words[behind:]
    timed = any(word.time is not None for word in rest)
    return rest if timed else (*words[1:behind], comma_behind(words[behind - 1]), *rest)


def _without_dateline(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without the dateline of their report, and without a day that stands before a sentence with one of its
    own: "4 May – The mayor left on Monday".
    """
    end = behind_dateline(text, words[0].start)
    begins = next((at for at, word in enumerate(words) if word.start >= end), 0)
    if words[0].time is not None:
        mark = past_time(words, 0)
        stamps = mark + 1 < len(words) and words[mark].text in DASHES and words[mark + 1].time is None
        begins = mark + 1 if stamps and any(word.time is not None for word in words[mark:]) else begins
    return words[begins:] if words[begins].text[0].isupper() else words


def _stretches(document: Document) -> Iterator[tuple[Span, slice]]:
    """The sentences and where their tokens are, long ones in pieces."""
    tokens, last = document.tokens, 0
    for sentence in document.sentences:
        first, last = last, bisect_left(tokens, (sentence.end,), last)
        for low in range(first, last, LONGEST):
            high = min(low + LONGEST, last)
            yield Span(tokens[low].start, sentence.end if high == last else tokens[high].start), slice(low, high)


def _without_notes(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without the raised numbers of notes, "the mill ² burned", and without "more or less"."""
    lowers = [word.lower for word in words]
    hedges = {at for at in range(len(words) - 2) if lowers[at : at + 3] == HEDGE} if "less" in lowers else set[int]()
    left_out = {place + at for place in hedges for at in range(3)}
    left_out |= {at for at, lower in enumerate(lowers) if lower[0] in RAISED and RAISED.issuperset(lower)}
    return tuple(word for at, word in enumerate(words) if at not in left_out) if left_out else words


def _without_brackets(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without markup, and without short asides in brackets that hold no time: "(R-S.C.)"."""
    if all(word.text not in CLOSING for word in words):
        return words
    kept: list[Word] = []
    opened: dict[str, int] = {}
    for word in words:
        kept.append(word)
        if word.text in "(<":
            opened[word.text] = len(kept) - 1
        elif word.text == ">" and (start := opened.pop("<", None)) is not None:
            del kept[start:]
        elif word.text == ")" and (start := opened.pop("(", 0)):
            inside = kept[start:]
            if len(inside) <= ASIDE_LENGTH and all(one.time is None for one in inside):
                del kept[start:]
    return tuple(kept)


def _words(
    text: str, tokens: Sequence[Span], written: Sequence[str], names: Sequence[_Named], times: Sequence[_Timed]
) -> Iterator[Word]:
    at = near = behind = 0
    for place, (start, end) in enumerate(tokens):
        word = written[place]
        if place < behind or (word in (",", ".") and _is_inside_firm(written, place)):
            continue
        while at < len(times) and times[at].end <= start:
            at += 1
        while near < len(names) and names[near].end <= start:
            near += 1
        named = near < len(names) and names[near].start < end
        kind = names[near].kind if named else None
        person, acts = kind is EntityType.PERSON, kind in BODIES
        whole = _joined(text, tokens[place : place + TIED]) if text[end : end + 1] in JOINTS else None
        if whole and not _begins_before(times, at, tokens[place + whole.tokens - 1].end):
            behind = place + whole.tokens
            inside = whole.tokens < TIED
            flags = (named and inside, person and inside, acts and inside)
            yield Word(start, tokens[behind - 1].end, whole.text, whole.lower, None, *flags)
            continue
        # The "'s" of "Moody's" owns nothing.
        lower = word[1:] if named and word in APOSTROPHE_S else word.lower()
        if person and lower in LITTLE and word[0].isupper():
            lower = word
        if word in ACRONYMS and _is_beside_small(written, place):
            lower = word
        yield made(
            (start, end, word, lower, times[at].which if _begins_before(times, at, end) else None, named, person, acts)
        )


def _is_inside_firm(words: Sequence[str], place: int) -> bool:
    """A mark within the name of a firm: the comma and the stop of "Lorne Mills, Inc. (LMI)"."""
    if words[place] == ",":
        return place + 1 < len(words) and words[place + 1].lower() in INCORPORATED and words[place + 1][0].isupper()
    return words[place] == "." and 0 < place < len(words) - 1 and words[place - 1].lower() in INCORPORATED


class _Joined(NamedTuple):
    """A word of several tokens."""

    tokens: int
    text: str
    lower: str


def _joined(text: str, tokens: Sequence[Span]) -> _Joined | None:
    """The word that the first of up to three tokens is with what stands right behind it; None where it is one alone."""
    word, mark = tokens[0].of(text), text[tokens[0].end]
    if word == mark and word in GRAVES and len(tokens) > 1:
        # Two apostrophes, or two grave accents, are how some wires write a quotation mark.
        return _Joined(2, '"', '"')
    if len(tokens) < TIED:
        return None
    if mark == ".":
        return _Joined(2, f"{word}.", word.lower()) if is_shortened(text, *tokens) else None
    if mark not in HYPHENS or not word[0].isalnum() or tokens[1].end != tokens[2].start:
        return None
    # "London-based" is one word here.
    whole = text[tokens[0].start : tokens[2].end]
    return _Joined(TIED, whole, whole.lower())


def _is_beside_small(words: Sequence[str], place: int) -> bool:
    """The word behind one, or the one before it at the end, is not in capitals as all of a headline is."""
    return words[place + 1 if place + 1 < len(words) else place - 1].islower()


def _begins_before(times: Sequence[_Timed], at: int, end: int) -> bool:
    return at < len(times) and times[at].start < end
