"""Paragraphs into lines of so many cells, as spans of the text, so that every offset stays true.

How wide a character is on a screen is not known here: a `Measure` is handed in. Lines break at blanks, after hyphens
and dashes, where Chinese and Japanese may be broken, and inside a word only where nothing else is left.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from reader.model import Span

Grapheme = tuple[int, int, int]
"""Start and end in the text measured, and the cells it takes."""

Measure = Callable[[str], Sequence[Grapheme] | None]
"""The graphemes of a text in order, or None when every character takes one cell."""

_JOINTS = "-–—/"
"""A line may end after these when a letter or digit follows."""
_OPENING = "([{“‘«（［｛〔〈《「『【〖"
"""No line ends in these (the kinsoku rules, JIS X 4051)."""
_CLOSING = (
    ")]}”’»）］｝〕〉》」』】〗.,:;!?%…、。，．：；！？％・ー〜～々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
"""No line begins with these."""


def wrap(text: str, start: int, end: int, width: int, measure: Measure) -> tuple[Span, ...]:
    """The lines of `text[start:end]`, each at most `width` cells; line breaks in the text are kept.

    Blanks at the end of a line belong to no line. A character wider than `width` stands alone. Linear in the text.
    """
    return tuple(_lines(text, start, end, max(1, width), measure))


def _lines(text: str, start: int, end: int, width: int, measure: Measure) -> Iterator[Span]:
    at = start
    while at <= end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        graphemes = measure(text[at:stop])
        yield from _plain(text, at, stop, width) if graphemes is None else _measured(text, at, stop, width, graphemes)
        at = stop + 1


def _plain(text: str, start: int, end: int, width: int) -> Iterator[Span]:
    at, end = start, _trimmed(text, start, end)
    while end - at > width:
        cut = _last_break(text, at, at + width)
        yield Span(at, _trimmed(text, at, cut))
        at = _skip_blanks(text, cut, end)
    yield Span(at, end)


def _measured(text: str, start: int, end: int, width: int, graphemes: Sequence[Grapheme]) -> Iterator[Span]:
    end = _trimmed(text, start, end)
    starts = [start + first for first, _, _ in graphemes]
    reach = list(accumulate((cells for _, _, cells in graphemes), initial=0))
    at, index = start, 0
    while at < end:
        index = bisect_right(starts, at) - 1
        limit = bisect_right(reach, reach[index] + width) - 1
        if limit >= len(starts) or starts[limit] >= end:
            break
        cut = _last_break(text, at, starts[limit], wide=True) if limit > index else at
        cut = cut if cut > at else starts[max(limit, index + 1)] if index + 1 < len(starts) else end
        yield Span(at, _trimmed(text, at, cut))
        at = _skip_blanks(text, cut, end)
    if at < end or start == end:
        yield Span(at, end)


def _last_break(text: str, start: int, limit: int, *, wide: bool = False) -> int:
    """Where the next line may begin, after `start` and not past `limit`; `limit` itself inside a long word."""
    for cut in range(limit, start, -1):
        before, after = text[cut - 1], text[cut]
        if after == " " or before == " " or (before in _JOINTS and after.isalnum()):
            return cut
        if wide and _may_part(before, after):
            return cut
    return limit


def _may_part(before: str, after: str) -> bool:
    """Whether a line may end between two characters of which one is Chinese, Japanese or Korean."""
    return (
        (_is_wide(before) or _is_wide(after))
        and before not in _OPENING
        and after not in _CLOSING
        and not unicodedata.category(after).startswith("M")
    )


def _is_wide(character: str) -> bool:
    """Chinese, Japanese and Korean letters and their punctuation, which need no blank between them."""
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uac00" <= character <= "\ud7a3"
        or "\uff01" <= character <= "\uff60"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _skip_blanks(text: str, at: int, end: int) -> int:
    while at < end and text[at] == " ":
        at += 1
    return at
