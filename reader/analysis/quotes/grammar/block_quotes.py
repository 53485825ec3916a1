"""Quotations without marks, which a page sets apart as paragraphs of their own: whether the words around one show that
somebody speaks there.

A page sets apart laws and verses too. A quotation counts where a colon hands over to it, or where a name stands below.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.analysis.patterns import later
from reader.analysis.quotes.grammar.subjects import DASHES
from reader.analysis.spoken.marks import MARK, Family, Marked
from reader.model import Span

SIGNED = later(r"(?<=[.!?…])\s+(?:[-–—―]|--) ?(?=[A-Z])[^.!?…]{2,80}\Z")
"""A dash and a name in the last paragraph itself."""
LONGEST_NAME = 120
"""Characters of a line that says who wrote what stands above it."""


def with_apart(text: str, marked: tuple[Marked, ...], apart: Sequence[Span]) -> tuple[Marked, ...]:
    """The marked stretches together with those `apart` that count, in order; marks within these are theirs."""
    added = [one for run in _runs(text, apart) for one in _counted(text, run)]
    if not added:
        return marked
    starts = [one.start for one in added]
    outside = [one for one in marked if not _is_within(one, added, starts)]
    return tuple(sorted((*outside, *added), key=lambda one: one.start))


def _is_within(one: Marked, added: list[Marked], starts: list[int]) -> bool:
    at = bisect_left(starts, one.start + 1) - 1
    return at >= 0 and one.start < added[at].end


def _runs(text: str, apart: Sequence[Span]) -> Iterator[list[Span]]:
    """Those that stand right behind each other."""
    number = 0

    def run_of(at: int) -> int:
        nonlocal number
        number += at > 0 and not text[apart[at - 1].end : apart[at].start].isspace()
        return number

    for _, run in groupby(range(len(apart)), key=run_of):
        yield [apart[at] for at in run]


def _counted(text: str, run: list[Span]) -> Iterator[Marked]:
    """The paragraphs of one quotation, where it counts: all but the name below them."""
    signed = _is_name(run[-1].of(text))
    said = run[:-1] if signed else run
    if not said or MARK.match(text, said[0].start):
        return
    inside = SIGNED.search(text, max(said[-1].start, said[-1].end - LONGEST_NAME), said[-1].end)
    signed = signed or inside is not None or _is_name(_line(text[run[-1].end :][:LONGEST_NAME]))
    if signed or text[max(0, said[0].start - 9) : said[0].start].rstrip().endswith(":"):
        ends = [span.end for span in said[:-1]] + [inside.start() if inside else said[-1].end]
        for at, (span, end) in enumerate(zip(said, ends, strict=True)):
            yield Marked(span.start, end, Family.APART, carried=at > 0)


def _line(text: str) -> str:
    return text.lstrip().partition("\n")[0]


def _is_name(line: str) -> bool:
    """Whether a line is a dash and a name."""
    name = line.lstrip("".join(DASHES) + " ")
    return line[:1] in DASHES and len(line) <= LONGEST_NAME and name[:1].isupper()
