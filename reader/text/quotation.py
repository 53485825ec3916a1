"""Quotation marks that a text types with other signs, set as the marks they stand for.

Agencies and archives that know no curly marks write ''like this'', and some open with one sign and close with another,
"like this''. Others escape their marks twice, so that &quot; is left. All of it looks like nothing to a reader and to
what finds quotes. What stands before a word becomes “, and what closes it in the same paragraph ”; a pair without a
beginning stays, as in 6'2''.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.text.references import unescaped

_TYPED = re.compile(r"(?<!')(?:``|'{2,3})(?!')|\"")
"""A mark; with a third apostrophe a single one stands inside it."""
_ESCAPED = re.compile(r"&(?:quot|[lr][sd]quo|apos|#(?:34|39|82(?:16|17|20|21)));")
"""Quotation marks that are still escaped: "&ldquo;", "&#8220;"."""
_LEADS = frozenset("([—–-")
_OPENS = frozenset("$£€([…‘'")


class _Mark(NamedTuple):
    """The characters in whose place a sign is set."""

    start: int
    end: int
    sign: str


def has_typed(text: str) -> bool:
    """Whether a text may have such marks."""
    return "''" in text or "&" in text


def set_marks(runs: Sequence[str]) -> list[str]:
    """The runs of one paragraph with such marks set; a pair may begin in one run and end in another."""
    whole = "".join(runs)
    marks = [*_apostrophes(whole)] if "''" in whole else []
    marks += (_Mark(*found.span(), unescaped(found[0])) for found in _ESCAPED.finditer(whole))
    if not marks:
        return [*runs]
    marks.sort()
    starts = accumulate((len(run) for run in runs), initial=0)
    return ["".join(_with(run, start, marks)) for run, start in zip(runs, starts, strict=False)]


def _apostrophes(text: str) -> Iterator[_Mark]:
    """The marks of two apostrophes, or of two backquotes."""
    opened = ""
    for typed in _TYPED.finditer(text):
        start, end = typed.span()
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        begins = (not before or before.isspace() or before in _LEADS) and (after.isalnum() or after in _OPENS)
        if typed[0] == '"':
            opened = '"' if begins else ""
        elif begins:
            yield _Mark(start, start + 2, "“")
            opened = "“"
        elif opened and typed[0] != "``" and not after.isalnum():
            yield _Mark(end - 2, end, '"' if opened == '"' else "”")
            opened = ""


def _with(run: str, start: int, marks: Sequence[_Mark]) -> Iterator[str]:
    """The pieces of a run that begins so many characters into its paragraph; a mark stands in the run it begins in."""
    at = 0
    first = bisect_right(marks, start, key=lambda mark: mark.end)
    last = bisect_left(marks, start + len(run), key=lambda mark: mark.start)
    for mark in marks[first:last]:
        yield run[at : max(mark.start - start, 0)]
        if mark.start >= start:
            yield mark.sign
        at = min(mark.end - start, len(run))
    yield run[at:]
