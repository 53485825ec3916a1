"""Text as it stands on a screen: how many cells it takes, and nothing in it that a terminal would obey.

Foreign text was cleaned when it came in. Here every character that could still command the terminal becomes a blank,
one for one, so that offsets stay true whatever happened before.
"""

import re
from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size, split_graphemes

from reader.model import Span
from reader.text.wrap import Grapheme, wrap

_UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control codes but the line feed, bidi controls, separators, lone surrogates."""

_ODD = re.compile(r"[^\x0a\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20ac]")
"""Characters that may take another number of cells than one."""


JOINER = "\u200d"
"""Makes one sign of those before and behind it."""
LONGEST_SIGN = 32
"""Characters of a sign."""
SOME = 8
"""Cells of words that tell something although they are cut."""
BETWEEN = " · "
"""What parts the things that one line tells."""


def visible(text: str) -> str:
    """The text with a blank for every character that must not reach a terminal; as long as before."""
    return _UNSEEN.sub(" ", text) if not text.isprintable() else text


def one_line(text: str) -> str:
    """The text on one line, safe to show."""
    return " ".join(visible(text).split())


def measure(text: str) -> Sequence[Grapheme] | None:
    """The graphemes of a text with their cells, or None when each character takes one."""
    return split_graphemes(text)[0] if _ODD.search(text) else None


def character_at(text: str, cell: int) -> int | None:
    """Which character stands at a cell of a line, the first of its grapheme; None before the line and behind it."""
    graphemes = measure(text)
    if graphemes is None:
        return cell if 0 <= cell < len(text) else None
    left = 0
    for start, _, width in graphemes:
        if left <= cell < left + width:
            return start
        left += width
    return None


def sign_length(text: str, start: int) -> int:
    """How many characters the sign is that begins there: a family is several, which no style may part."""
    graphemes = measure(text[start : start + LONGEST_SIGN])
    return graphemes[0][1] - graphemes[0][0] if graphemes else 1


def clip(text: str, width: int) -> str:
    """The text, or as much of it as fits before an ellipsis."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + "…" if width > 1 else "…"[:width]


def clip_before(sign: str, text: str, width: int) -> str:
    """Like `clip`, but what stands behind the last `sign` stays whole, where there is room for some words before it."""
    said, sign, rest = text.rpartition(sign)
    left = width - cell_len(sign + rest)
    return f"{clip(said, left)}{sign}{rest}" if sign and SOME <= left < cell_len(said) else clip(text, width)


def add_whole(text: str, parts: Sequence[str], width: int) -> str:
    """The text, and of what else there is to tell as much as fits whole, the first before the others."""
    for part in parts:
        longer = f"{text}{BETWEEN}{part}"
        text = longer if cell_len(longer) <= width else text
    return text


def clip_label(label: str, place: str, width: int) -> str:
    """Like `clip`, but what tells it from others stays whole, if there is room for it: the place at its end, or where
    it is called by its address, its host and the end of its path.
    """
    return clip_before(" (", label, width) if place else _clip_path(label, width)


def _clip_path(label: str, width: int) -> str:
    head = label[: label.find("/", label.find("//") + 2) + 1]
    end, left = label[len(head) :], width - cell_len(head) - 1
    if " " in label or not head or left < SOME or cell_len(label) <= width:
        return clip(label, width)
    while cell_len(end) > left:
        end = end[1:]
    return f"{head}…{end}"


def fold(text: str, width: int, lines: int) -> tuple[str, ...]:
    """The text over at most so many lines; the last ends in an ellipsis when there is more."""
    spans = wrap(text, 0, len(text), width, measure)
    if len(spans) <= lines:
        return tuple(span.of(text) for span in spans)
    rest = Span(spans[lines - 1].start, spans[lines].end).of(text)
    return (*(span.of(text) for span in spans[: lines - 1]), shorten(rest, width))


def shorten(text: str, width: int) -> str:
    """Like `clip`, but cut at a blank where one is near."""
    clipped = clip(text, width)
    if clipped == text:
        return text
    head, _, tail = clipped.rpartition(" ")
    return f"{head}…" if head and len(tail) < 12 else clipped


def pad(text: str, width: int) -> str:
    """The text in exactly so many cells. A joiner at its end would take the blanks behind it for its own."""
    return set_cell_size(clip(text, width).rstrip(JOINER), width)
