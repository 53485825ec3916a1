"""The sentences that speak of a time, as words that know their time and whether they are part of a name."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.document import Document
from reader.analysis.timeline.forms import Word
from reader.model import Entity, MentionKind, Span, TimeExpression

ASIDE_LENGTH = 8
"""Words of an aside, its brackets among them."""


LONGEST = 250
"""Words that are read as one sentence; a longer one is read in pieces, so that time grows with the text alone."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence."""

    words: tuple[Word, ...]
    times: tuple[int, ...]
    """The times that begin in it."""

    def place(self, time: TimeExpression) -> tuple[int, int]:
        """The words of a time: the first, and the one after the last."""
        inside = [at for at, word in enumerate(self.words) if word.end > time.start and word.start < time.end]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)


def read_sentences(
    document: Document, entities: Sequence[Entity], times: Sequence[TimeExpression]
) -> Iterator[Sentence]:
    """Every sentence, in order; those without a time have no words unless they follow one that has."""
    names = _Cursor(sorted((m.start, m.end) for e in entities for m in e.mentions if m.kind is MentionKind.NAME))
    starts = [time.start for time in times]
    before_has_time = False
    for span, tokens in _stretches(document):
        low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
        opens_line = span.start == 0 or "\n" in document.text[max(0, span.start - 2) : span.start]
        words: tuple[Word, ...] = ()
        if low < high or (before_has_time and not opens_line):
            words = _without_brackets(tuple(_words(document.text, tokens, times[low:high], low, names)))
        yield Sentence(words, tuple(range(low, high)))
        before_has_time = low < high


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
    """The words without short asides in brackets that hold no time: "(R-S.C.)"; what goes around them reads on."""
    kept: list[Word] = []
    opened: int | None = None
    for word in words:
        kept.append(word)
        if word.text == "(":
            opened = len(kept) - 1
        elif word.text == ")" and opened is not None:
            inside = kept[opened:]
            if opened and len(inside) <= ASIDE_LENGTH and all(one.time is None for one in inside):
                del kept[opened:]
            opened = None
    return tuple(kept)


class _Cursor:
    """Spans asked for in order of the text."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = spans
        self._at = 0

    def covers(self, start: int, end: int) -> bool:
        while self._at < len(self._spans) and self._spans[self._at][1] <= start:
            self._at += 1
        return self._at < len(self._spans) and self._spans[self._at][0] < end


def _words(
    text: str, tokens: Sequence[Span], times: Sequence[TimeExpression], offset: int, names: _Cursor
) -> Iterator[Word]:
    at, paired = 0, -1
    for place, token in enumerate(tokens):
        if place == paired:
            continue
        while at < len(times) and times[at].end <= token.start:
            at += 1
        timed = at < len(times) and times[at].start < token.end
        word = token.of(text)
        after = tokens[place + 1] if place + 1 < len(tokens) else token
        if word in {"'", "`"} and after.start == token.end and after.of(text) == word:
            # Two apostrophes, or two grave accents, are how some wires write a quotation mark.
            paired = place + 1
            yield Word(token.start, after.end, '"', '"')
            continue
        yield Word(
            token.start,
            token.end,
            word,
            word.lower(),
            offset + at if timed else None,
            names.covers(token.start, token.end),
        )
