"""Quotes that only repeat: a headline, a subhead or a pull quote whose words the text quotes again.

What is repeated is one utterance, so the copy is kept as an echo of it, with its speaker. A headline whose words stand
nowhere else in marks is speech like any other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model import Quote, QuoteKind

WORD = re.compile(r"[^\W_]+")
BEGINNING = 2
"""Words by which a quote is looked up; a shorter one is no echo."""
LONG = 4
"""Words of a copy that may leave one word of the original out."""
PLACES = 8
"""Places that begin with the same words, of which no more are tried."""
AROUND = " \t.-–—―•"
"""What may stand beside a quote that is a paragraph by itself."""
HEADLINE_LENGTH = 220
"""Characters that the first line of a text may have to be its headline."""


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of an utterance, small, without marks and apostrophes."""

    number: int
    words: tuple[str, ...]


def tell_echoes(text: str, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The same quotes in the same order, those that only repeat another one as echoes of it."""
    said = [_Said(n, _words(text, quote)) for n, quote in enumerate(quotes) if quote.kind is QuoteKind.DIRECT]
    copies = [one for one in said if len(one.words) >= BEGINNING and _stands_apart(text, quotes[one.number])]
    places = _places(said, {pair for one in copies for pair in (one.words[:BEGINNING], one.words[1 : 1 + BEGINNING])})
    repeated: dict[int, int] = {}
    for copy in copies:
        later = [(one, at - 2) for one, at in places[copy.words[1 : 1 + BEGINNING]] if at > 1]
        for original, at in (*places[copy.words[:BEGINNING]], *later):
            fits = _repeats(copy.words, original.words, at)
            if fits and original.number != copy.number and original.number not in repeated:
                repeated[copy.number] = original.number
                break
    for number, quote in enumerate(quotes):
        yield _echo(quote, quotes[repeated[number]]) if number in repeated else quote


def _repeats(copy: tuple[str, ...], original: tuple[str, ...], at: int) -> bool:
    """Whether a copy has the words from a place on, but one of them where it is long."""
    if original[at : at + len(copy)] == copy:
        return True
    longer = original[at : at + len(copy) + 1]
    if len(copy) < LONG or len(longer) != len(copy) + 1:
        return False
    same = next(n for n, (one, other) in enumerate(zip(copy, longer, strict=False)) if one != other)
    return copy[same:] == longer[same + 1 :]


def _words(text: str, quote: Quote) -> tuple[str, ...]:
    written = " ".join(part.of(text) for part in quote.parts).casefold()
    return tuple(WORD.findall(written.replace("’", "").replace("'", "")))


def _stands_apart(text: str, quote: Quote) -> bool:
    """Whether a quote stands in the headline, or is a paragraph by itself and nobody is said to speak it there.

    Headlines have single marks; double ones with a report are the first sentence of a text that has no headline.
    """
    start, end = quote.parts[0].start, quote.parts[-1].end
    headline = text.find("\n")
    if 0 <= end <= headline <= HEADLINE_LENGTH and (quote.cue is None or text[start] in "'‘"):
        return True
    line_end = text.find("\n", end)
    before = text[text.rfind("\n", 0, start) + 1 : start]
    after = text[end : line_end if line_end >= 0 else len(text)]
    return quote.cue is None and not before.strip(AROUND) and not after.strip(AROUND)


def _places(said: Sequence[_Said], beginnings: set[tuple[str, ...]]) -> dict[tuple[str, ...], list[tuple[_Said, int]]]:
    """Where the first words of a copy stand in what was said."""
    places: dict[tuple[str, ...], list[tuple[_Said, int]]] = {beginning: [] for beginning in beginnings}
    for one in said if beginnings else ():
        for at in range(len(one.words) - BEGINNING + 1):
            here = places.get(one.words[at : at + BEGINNING])
            if here is not None and len(here) < PLACES:
                here.append((one, at))
    return places


def _echo(copy: Quote, original: Quote) -> Quote:
    return replace(copy, kind=QuoteKind.ECHO, speaker=original.speaker or copy.speaker, confidence=original.confidence)
