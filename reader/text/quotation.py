"""Quotation marks that a text types as two apostrophes, or as two backquotes and two apostrophes, set as curly ones.

Agencies and archives that know no curly marks write ''like this'', which looks like nothing to a reader and to what
finds quotes. What stands before a word becomes “, and what closes it in the same paragraph ”; a pair without a
beginning stays, as in 6'2''.
"""

import re
from collections.abc import Iterator, Sequence

_TYPED = re.compile(r"(?<!')(?:``|'{2,3})(?!')")
"""A mark; with a third apostrophe a single one stands inside it."""
_LEADS = frozenset("([—–-")
_OPENS = frozenset("$£€([…‘'")


def set_marks(runs: Sequence[str]) -> list[str]:
    """The runs of one paragraph with such marks set as “ and ”; a pair may begin in one run and end in another."""
    whole = "".join(runs)
    marks = dict(_marks(whole)) if "''" in whole else {}
    if not marks:
        return [*runs]
    return [_with(run, start, marks) for run, start in zip(runs, _starts(runs), strict=True)]


def _marks(text: str) -> Iterator[tuple[int, str]]:
    """Where two signs are a mark, and which."""
    is_open = False
    for typed in _TYPED.finditer(text):
        start, end = typed.span()
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        if (not before or before.isspace() or before in _LEADS) and (after.isalnum() or after in _OPENS):
            yield start, "“"
            is_open = True
        elif is_open and typed[0] != "``" and not after.isalnum():
            yield end - 2, "”"
            is_open = False


def _starts(runs: Sequence[str]) -> Iterator[int]:
    start = 0
    for run in runs:
        yield start
        start += len(run)


def _with(run: str, start: int, marks: dict[int, str]) -> str:
    """A run that begins so many characters into its paragraph; a mark that two runs share stands in the first."""
    return "".join(marks.get(at, "" if at - 1 in marks else sign) for at, sign in enumerate(run, start))
