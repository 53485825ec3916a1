"""The sentences that speak of a time, as words that know their time and whether they are part of a name."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from reader.analysis.document import Document
from reader.analysis.timeline.grammar.forms import Word, comma_behind
from reader.analysis.timeline.grammar.lexicon import DETERMINERS, SUBJECT_PRONOUNS
from reader.model import Entity, EntityType, MentionKind, Span, TimeExpression

GRAVES = frozenset("'`")
HYPHENS = frozenset("-‑")
ASIDE_LENGTH = 8
"""Words of an aside, its brackets among them."""


STAMP = re.compile(r"\d{1,2}[:.]\d\d(?:[ap]m)?", re.IGNORECASE)
"""The hour before an item of live news: "17:42", "5.30pm"."""
SMALL = frozenset(("IT", "US", "WHO"))
"""Names that are small words but for their capitals."""
LASTING = frozenset(("day", "month", "night", "season", "spring", "summer", "week", "weekend", "winter", "year"))
"""What a clause may tell what was in: "the year she left"."""
SUBJECT_OPENERS = DETERMINERS | SUBJECT_PRONOUNS
LEAST_INSERTED = 4
"""Words of ", the year she left,", but for the last."""
LONGEST_INSERTED = 16
LISTED = 2
"""Words of the number of an item, with its mark."""
LONGEST = 250
"""Words that are read as one sentence; a longer one is read in pieces, so that time grows with the text alone."""


class _Named(NamedTuple):
    """A name in the text."""

    start: int
    end: int
    is_person: bool


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
    names = sorted(
        _Named(m.start, m.end, e.type is EntityType.PERSON)
        for e in entities
        for m in e.mentions
        if m.kind is MentionKind.NAME
    )
    starts = [time.start for time in times]
    for span, tokens in _stretches(document):
        low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
        opens = span.start == 0 or "\n" in document.text[max(0, span.start - 2) : span.start]
        read = partial(_read, document.text, tokens, times[low:high], low, names)
        yield Sentence(read, tuple(range(low, high)), opens=opens)


def _read(
    text: str,
    tokens: Sequence[Span],
    times: Sequence[TimeExpression],
    offset: int,
    names: Sequence[_Named],
) -> tuple[Word, ...]:
    first, last = (
        bisect_left(names, _Named(tokens[0].start, 0, is_person=False)),
        bisect_left(names, _Named(tokens[-1].end, 0, is_person=False)),
    )
    words = tuple(_words(text, tokens, times, offset, _Cursor(names[max(0, first - 1) : last])))
    return _with_when(text, _without_stamp(_without_brackets(words)))


def _with_when(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with one for "the year" between commas that explains a time by what was then: "In 2003, | the year |
    her mother died, she left".
    """
    for at in range(1, len(words) - LEAST_INSERTED):
        the, year = words[at + 1 : at + 3]
        explains = words[at].text == "," and the.lower == "the" and year.lower in LASTING and year.time is None
        if explains and words[at - 1].time is not None and _is_inserted(words, at + 3):
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
    Monday", and without the number of an item of a list, "2. They met"; with a comma behind another such hour.
    """
    stamped = len(words) > 1 and STAMP.fullmatch(words[0].text) and words[1].text[0].isupper()
    listed = len(words) > LISTED and words[0].text.isdigit() and words[1].text in {".", ")"} and words[0].time is None
    if stamped and words[0].time is not None and all(word.time is None for word in words[1:]):
        return words[0], comma_behind(words[0]), *words[1:]
    return words[1:] if stamped else words[LISTED:] if listed else words


def _stretches(document: Document) -> Iterator[tuple[Span, Sequence[Span]]]:
    """The sentences with their tokens, long ones in pieces."""
    token_starts = [token.start for token in document.tokens]
    for sentence in document.sentences:
        first, last = bisect_left(token_starts, sentence.start), bisect_left(token_starts, sentence.end)
        for low in range(first, last, LONGEST):
            tokens = document.tokens[low : min(low + LONGEST, last)]
            end = sentence.end if low + LONGEST >= last else document.tokens[low + LONGEST].start
            yield Span(tokens[0].start, end), tokens


def _without_brackets(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without markup, and without short asides in brackets that hold no time: "(R-S.C.)"."""
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


class _Cursor:
    """Spans asked for in order of the text."""

    def __init__(self, spans: Sequence[_Named]) -> None:
        self._spans = spans
        self._at = 0

    def covers(self, start: int, end: int) -> tuple[bool, bool]:
        """Whether a name lies there, and whether it is a person's."""
        while self._at < len(self._spans) and self._spans[self._at].end <= start:
            self._at += 1
        if self._at == len(self._spans) or self._spans[self._at].start >= end:
            return False, False
        return True, self._spans[self._at].is_person


def _words(
    text: str, tokens: Sequence[Span], times: Sequence[TimeExpression], offset: int, names: _Cursor
) -> Iterator[Word]:
    at, last = 0, -1
    for place, token in enumerate(tokens):
        if place <= last:
            continue
        while at < len(times) and times[at].end <= token.start:
            at += 1
        timed = at < len(times) and times[at].start < token.end
        word = token.of(text)
        if word in GRAVES and place + 1 < len(tokens) and text[token.end : token.end + 1] == word:
            # Two apostrophes, or two grave accents, are how some wires write a quotation mark.
            last = place + 1
            yield Word(token.start, tokens[last].end, '"', '"')
            continue
        joined = None if timed or text[token.end : token.end + 1] not in HYPHENS else _hyphened(text, tokens, place)
        if joined and not _begins_before(times, at, joined.end):
            # "London-based" is one word here.
            last = place + 2
            yield Word(joined.start, joined.end, joined.of(text), joined.of(text).lower())
            continue
        named, person = names.covers(token.start, token.end)
        if (
            not timed
            and text[token.end : token.end + 1] == "."
            and word[0].isupper()
            and _is_short(text, tokens, place)
        ):
            last = place + 1
            yield Word(token.start, tokens[last].end, f"{word}.", word.lower(), None, named, person)
            continue
        # The "'s" of "Moody's" owns nothing.
        lower = word[1:] if named and word in {"'s", "’s"} else word.lower()
        if word in SMALL and _is_beside_small(text, tokens, place):
            lower = word
        yield Word(token.start, token.end, word, lower, offset + at if timed else None, named, person)


def _is_beside_small(text: str, tokens: Sequence[Span], place: int) -> bool:
    """The word behind a token, or the one before it at the end, is not in capitals as all of a headline is."""
    beside = tokens[place + 1] if place + 1 < len(tokens) else tokens[place - 1]
    return text[beside.start : beside.end].islower()


def _is_short(text: str, tokens: Sequence[Span], place: int) -> bool:
    """A full stop shortens a token: the sentence goes on behind it."""
    behind = tokens[place + 2 : place + 3]
    return tokens[place].end == tokens[place + 1].start and any(text[token.start].isalnum() for token in behind)


def _hyphened(text: str, tokens: Sequence[Span], place: int) -> Span | None:
    """A token with the one that a hyphen ties to it."""
    if place + 2 >= len(tokens):
        return None
    first, hyphen, last = tokens[place : place + 3]
    tied = first.end == hyphen.start and hyphen.end == last.start
    whole = Span(first.start, last.end)
    return whole if tied and hyphen.end - hyphen.start == 1 and text[first.start].isalnum() else None


def _begins_before(times: Sequence[TimeExpression], at: int, end: int) -> bool:
    return at < len(times) and times[at].start < end
