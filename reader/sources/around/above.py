"""The lines that stand above a plain text without a blank line between them: headline, byline, day, place of writing.

A text file is written as its writer likes: each of them in a line of its own, two of them in one, or the headline alone
right above the words. They are told apart here; what each says is read by `bylines` and `leftovers`.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from reader.sources.around.bylines import is_byline, is_name, is_post
from reader.sources.around.datelines import OPENING, day_of_line
from reader.sources.around.papers import is_paper, paper_before_day
from reader.text.blocks import DATELINE, is_headline

_SIGNED_AND_DATED = re.compile(
    r"(.{4,100}?)(?:\s*[,|•·–—]\s*|\s+(?:-|on)\s+)((?:\w+,? )?[\w.]+[ /.-]\w+,?[ /.-]\d{2,4})\s*"
)
_DATED_AND_SIGNED = re.compile(r"(\D{0,20}\d.{4,40}?),?\s+((?:by|von|par|por) .{4,100})", re.IGNORECASE)
""""Posted on November 10, 2026 by Ada Lund"."""
_BAR = re.compile(r"\s+[|/•·]\s+")
_MOST_BARRED, _LONGEST_BARRED = 4, 7
"""Parts between bars, and words of each: "By Ada Lund | Tarna Courier | Nov. 10, 2026"."""
_OF_TOWNS = frozenset(
    ("Addis", "Buenos", "Cape", "El", "Fort", "Hong", "Kuala", "Las", "Los", "New", "North", "Port", "Rio", "Saint",
     "San", "Santa", "South", "St", "Tel")
)  # fmt: skip
"""What towns of two words begin with, and hardly any writer."""
_LONGEST_NAME = 3
"""Words of a writer's name that has no "By" before it."""
_WIDEST = 160
"""Characters of a line above the words; longer ones are the words."""
_FARTHEST = 12
"""Lines from the top, blank ones too, among which they are looked for."""


class Split(NamedTuple):
    """A text taken apart."""

    above: tuple[str, ...]
    """Lines above the words, each a paragraph of its own."""
    words: str
    paper: str = ""
    """Who published it, where a line above the words says so."""


def split_above(text: str) -> Split:
    """The lines above the words of a text, and the words. No lines where nothing tells that they stand above it."""
    lines = text.strip("\n").split("\n")
    last = _last_that_tells(lines)
    if last < 0:
        return Split((), text)
    paper, above = _lifted_paper(list(_paragraphs(lines[: last + 1])))
    return Split(above, "\n".join(lines[last + 1 :]), paper)


def _last_that_tells(lines: list[str]) -> int:
    """The place of the last byline or day, or of the headline where none follows it; -1 where there is neither."""
    last = -1
    written = [at for at, line in enumerate(lines[:_FARTHEST]) if line.strip()][: OPENING + 1]
    for at in written:
        if len(lines[at]) > _WIDEST or DATELINE.match(lines[at]):
            break
        if _is_told(lines[at].strip()):
            last = at
    return last if last >= 0 or not _is_headline_above(lines) else 0


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """The lines, each byline and each day apart; what was broken between them is one."""
    together: list[str] = []
    stripped = [*map(str.strip, lines), ""]
    for line, behind in zip(stripped, [*stripped[1:], ""], strict=True):
        alone = bool(together) and _is_name_above_day(line, behind)
        if together and (not line or alone or _is_told(line)):
            yield "\n".join(together)
            together = []
        if alone:
            yield f"By {line}"
        elif line and _is_told(line):
            yield from parts_of_line(line)
        elif line:
            together.append(line)


def _is_name_above_day(line: str, behind: str) -> bool:
    """Whether a line between the headline and the day is the writer's name, without a "By"."""
    named = is_name(line) and not line.isupper() and line.partition(" ")[0] not in _OF_TOWNS
    return named and len(line.split()) <= _LONGEST_NAME and not is_paper(line) and day_of_line(behind) is not None


def _lifted_paper(paragraphs: list[str]) -> tuple[str, tuple[str, ...]]:
    """The paper that stands over or under the headline, or in front of the day, and the lines without it."""
    for at, paragraph in enumerate(paragraphs):
        if day_of_line(paragraph) and (paper := paper_before_day(paragraph)):
            return paper, tuple(paragraphs)
        *over, under = paragraph.split("\n")
        if is_paper(under) and (over or (at and not _is_told(under))):
            return under, (*paragraphs[:at], *["\n".join(over)][: bool(over)], *paragraphs[at + 1 :])
        if over and not at and is_paper(over[0]):
            return over[0], ("\n".join((*over[1:], under)), *paragraphs[1:])
    return "", tuple(paragraphs)


def _is_told(line: str) -> bool:
    line = line.strip("*_")
    return is_byline(line) or day_of_line(line) is not None or parts_of_line(line) != [line]


def parts_of_line(line: str) -> list[str]:
    """The line, or its byline and its day where it is both; the name of a paper beside them, between bars, is left
    out.
    """
    barred = _BAR.split(line.strip())
    if 1 < len(barred) <= _MOST_BARRED and all(len(part.split()) <= _LONGEST_BARRED for part in barred):
        told = [part for part in barred if is_byline(part) or day_of_line(part)]
        rest = (part for part in barred if part not in told)
        if any(map(day_of_line, told)) or (told and all(is_post(part) or is_paper(part) for part in rest)):
            return told
    if (both := _SIGNED_AND_DATED.fullmatch(line)) and is_byline(both[1]) and day_of_line(both[2]):
        return [both[1], both[2]]
    both = _DATED_AND_SIGNED.fullmatch(line)
    return [both[1], both[2]] if both and is_byline(both[2]) and day_of_line(both[1]) else [line]


def _is_headline_above(lines: list[str]) -> bool:
    """Whether a headline stands right above the words: one that ends though the next word would have had room."""
    words = lines[1].split() if len(lines) > 1 else []
    if not words or not is_headline(lines[0].strip()):
        return False
    room = max(map(len, takewhile(str.strip, lines))) - len(lines[0])
    return bool(DATELINE.match(lines[1])) or (words[0][0].isupper() and len(words[0]) + 1 < room)
