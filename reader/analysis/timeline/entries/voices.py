"""Quotes and entries: which quotes an entry holds, and whose words they are where it would not read without that."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.patterns import later
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.model import VERBATIM, Quote, QuoteKind, Span

SHORT_QUOTE = 110
"""Characters of a quote that is given whole even where a part would do."""
LONGEST_QUOTE = 160
"""Characters of a quote that an entry repeats whole."""
NESTED = 4
"""Spans of quotes that may lie around one another."""
LONGEST_SAID = 130
"""Characters of a quote that is told with who said it."""
LEAST_QUOTE = 40
"""Characters that the beginning of a long quote has at least."""
LEAST_WORDS = 3
"""Words of a quote that tells something by itself."""
PAUSE = later(r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\bMrs)[.!?,;:—](?=\s)")
"""A mark that is no full stop of a short form: "a U.S. | citizen"."""
THAT = re.compile(r"\bthat\b")
WORD = re.compile(r"[^\W\d_]+")


class Voices:
    """The quotes of a text, asked by place."""

    def __init__(self, text: str, quotes: Sequence[Quote]) -> None:
        self._text = text
        self._quotes = quotes
        self._parts = sorted((part, index) for index, quote in enumerate(quotes) for part in quote.parts)
        self._cues = sorted((quote.cue, index) for index, quote in enumerate(quotes) if quote.cue)

    def within(self, parts: Sequence[Span]) -> tuple[int, ...]:
        """The quotes that the parts touch, or whose word of saying they hold."""
        found = {index for part in parts for index in (*_touching(self._parts, part), *_touching(self._cues, part))}
        return tuple(sorted(found))

    def are_spoken(self, parts: Sequence[Span]) -> bool:
        """The first of the parts is from what somebody says in these words."""
        touched = _touching(self._parts, Span(parts[0].start, parts[0].start + 1))
        return any(self._quotes[index].kind in VERBATIM for index in touched)

    def attributed(self, parts: Sequence[Span], *, saying: bool) -> tuple[Span, ...]:
        """The parts, with the words of a speaker who says "I" given whole, in their marks, and with who said them."""
        found: list[Span] = []
        for part in parts:
            quote = self._spoken(part, saying=saying)
            if quote is None:
                found.append(part)
                continue
            whole = next(span for span in quote.parts if span.start < part.end and span.end > part.start)
            whole = _sentence_around(self._text, whole, part) if quote.kind is QuoteKind.TURN else whole
            short = whole.end - whole.start <= LONGEST_QUOTE
            if not whole.start <= part.start <= part.end <= whole.end + 1:
                found.append(part)
            elif not (saying and _holds_cue(parts, quote)):
                found += self._with_speaker(whole if short else part, quote)
            else:
                found.append(whole if short else Span(whole.start, part.end))
        return tuple(_joined(found))

    def unnamed(self, parts: Sequence[Span]) -> int | None:
        """The one who speaks the words that the parts are, where nothing beside those words says who: an entity."""
        touched = _touching(self._parts, Span(parts[0].start, parts[0].start + 1))
        quote = next((self._quotes[index] for index in touched if self._quotes[index].kind in VERBATIM), None)
        if quote is None or quote.cue or quote.speaker is None:
            return None
        is_whole = len(parts) == 1 and any(part.start == parts[0].start for part in quote.parts)
        if not is_whole and not (quote.kind is QuoteKind.TURN and self._is_personal(parts)):
            return None
        return quote.speaker.entities[0] if quote.speaker.entities else None

    def said(self, frame: Sequence[Span], verb: Span) -> tuple[Span, ...]:
        """The words that the verb of a saying belongs to, and the saying itself, in order; empty without such words."""
        index = next(iter(_touching(self._cues, verb)), None)
        if index is None or not frame or self._quotes[index].kind not in VERBATIM:
            return ()
        piece = _shortened(self._text, self._quotes[index].parts[0])
        words = WORD.findall(piece.of(self._text))
        if THAT.search(self._text, frame[-1].end, max(piece.start, frame[-1].end)):
            # "said that she stands for “New Hopes”": only a part of what is said.
            return ()
        inside = any(piece.start < part.end and part.start < piece.end for part in frame)
        if inside or len(words) < LEAST_WORDS or words[0].islower():
            return ()
        return (
            (piece, *frame)
            if piece.start < frame[0].start
            else (*frame[:-1], *self._with_mark(frame[-1], piece), piece)
        )

    def _with_mark(self, part: Span, piece: Span) -> tuple[Span, ...]:
        """A saying with the colon or comma between it and what is said: "Ann Lee wrote:"."""
        if self._text[part.end : part.end + 1] in {":", ","}:
            return (Span(part.start, part.end + 1),)
        mark = self._text.rfind(":", part.end, piece.start)
        return (part, Span(mark, mark + 1)) if mark >= 0 else (part,)

    def _spoken(self, part: Span, *, saying: bool) -> Quote | None:
        """The quote that a part is from, where it speaks in the first person, or is short and what was said is told."""
        index = next(iter(_touching(self._parts, part)), None)
        if index is None or self._quotes[index].kind not in VERBATIM:
            return None
        personal = self._is_personal((part,))
        whole = sum(span.end - span.start for span in self._quotes[index].parts)
        return self._quotes[index] if personal or (saying and whole <= SHORT_QUOTE) else None

    def _is_personal(self, parts: Sequence[Span]) -> bool:
        """They say "I" or "we"."""
        words = (word[0].lower() for part in parts for word in WORD.finditer(part.of(self._text)))
        return any(word in words_of.FIRST_PERSON for word in words)

    def _with_speaker(self, part: Span, quote: Quote) -> tuple[Span, ...]:
        if quote.speaker is None or quote.cue is None:
            return (part,)
        heard = quote.addressee.end if quote.addressee else 0
        said = Span(min(quote.speaker.start, quote.cue.start), max(quote.speaker.end, quote.cue.end, heard))
        near = said.end - said.start <= 60 and (said.end <= part.start or said.start >= part.end)
        if not near or "\n" in self._text[min(part.start, said.start) : max(part.end, said.end)]:
            return (part,)
        return (part, said) if part.start < said.start else (said, part)


def _holds_cue(parts: Sequence[Span], quote: Quote) -> bool:
    """The saying is that of the quote, and not one that the quote tells of: “He told me to go,” Ann Lee said."""
    return quote.cue is None or any(part.start <= quote.cue.start < part.end for part in parts)


def _sentence_around(text: str, whole: Span, part: Span) -> Span:
    """Of what one speaker says at a stretch, the sentence that a part is from."""
    ends = [mark.end() for mark in PAUSE.finditer(text, whole.start, whole.end) if mark[0] in ".!?"]
    start = max((end for end in ends if end <= part.start), default=whole.start)
    end = min((end for end in ends if end >= part.end), default=whole.end)
    return Span(end - len(text[start:end].lstrip()), end)


def _shortened(text: str, part: Span) -> Span:
    """A part of a quote up to the last mark, or else the last word, before it grows too long."""
    if part.end - part.start <= LONGEST_SAID:
        return part
    marks = [mark.end() for mark in PAUSE.finditer(text, part.start, part.start + LONGEST_SAID)]
    sentences = [end for end in marks if text[end - 1] in ".!?" and end - part.start >= LEAST_QUOTE]
    if sentences or marks:
        return Span(part.start, sentences[-1] if sentences else marks[-1] - 1)
    return Span(part.start, text.rfind(" ", part.start, part.start + LONGEST_SAID))


def _touching(spans: Sequence[tuple[Span, int]], part: Span) -> tuple[int, ...]:
    """The indexes of the spans, in order of the text, that overlap a part; a span may lie in `NESTED` others."""
    start, end = part
    high = bisect_left(spans, ((end, end), -1))
    low = bisect_left(spans, ((start, start), -1), 0, high)
    return tuple([index for span, index in spans[max(0, low - NESTED) : high] if span.end > start])


def _joined(parts: Sequence[Span]) -> list[Span]:
    """The parts without repetition."""
    found: list[Span] = []
    for part in parts:
        if any(one.start <= part.start and part.end <= one.end for one in found):
            continue
        if not found or part.start >= found[-1].end or part.end <= found[-1].start:
            found.append(part)
        elif part.end > found[-1].end:
            found[-1] = Span(min(found[-1].start, part.start), part.end)
    return found
