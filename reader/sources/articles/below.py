"""The lines below the headline of a page, which say who wrote it and when where nothing tells it to programs."""

import re
from itertools import pairwise

from reader.sources.around.above import parts_of_line
from reader.sources.around.bylines import is_name, is_post, writers_of
from reader.sources.around.datelines import day_of_line, unlabelled
from reader.sources.around.dates import When, read_date
from reader.sources.around.leftovers import is_leftover
from reader.text.clean import clean_line
from reader.text.html import read_inline

HEADLINE = re.compile(r"<h1\b", re.IGNORECASE)
"""Where the headline of a page begins."""
_TITLE = re.compile(r"<title\b[^<>]*>([^<>]{4,300})</title\b", re.IGNORECASE)
_BELOW = 3_000
"""Characters of HTML behind the beginning of the headline that are looked at."""
_ABOVE, _LINES_ABOVE = 600, 2
"""Characters of HTML before the headline, and lines there."""
_PIECE = re.compile(r"<[^<>]*>|[|·•]")
"""What divides a line below a headline: tags, and signs between the writer and the day."""
_LINE = re.compile(
    r"<(?!/?(?:a|abbr|b|em|font|i|small|span|strong)\b)[^<>]*>|</span>(?=<span\b)|(?<=\w)(?=<span\b)|[|·•]",
    re.IGNORECASE,
)
"""What divides the lines: tags that do not stand within one, and where two parts of one meet without a blank."""
_SIGN = re.compile(r"(?:by|words by|von|par|por|di|door):?", re.IGNORECASE)
"""What stands before a writer, where the name has an element of its own."""
_LONGEST = 50
"""Characters of a day with its time, behind its label: a sentence that begins with one is longer."""
_LONG = 100
"""Characters of a piece that is a lead, or a part of the text."""
_WIDEST = 160
"""Characters of a line that names writers; what is longer is the article."""


def day_below(text: str) -> When | None:
    """The first day that stands by itself below the headline, or behind a word for publishing; else right above it."""
    start = _headline(text)
    below, above = text[start : start + _BELOW], text[max(0, start - _ABOVE) : start] if start >= 0 else ""
    pieces = _above_text([*filter(None, map(clean_line, _PIECE.split(below if start >= 0 else "")))])
    days = (day_of_line(piece) or _day(unlabelled(piece)) for piece in pieces)
    before = [*filter(None, map(clean_line, _PIECE.split(above)))][-_LINES_ABOVE:]
    return next(filter(None, (*days, *map(day_of_line, before))), None)


def _above_text(pieces: list[str]) -> list[str]:
    """The pieces up to the second that is long: one may be a lead, and behind two the text has begun."""
    long = [at for at, piece in enumerate(pieces) if len(piece) >= _LONG][:2]
    return pieces[: long[1]] if len(long) > 1 else pieces


def _day(words: str) -> When | None:
    return read_date(words) if 0 < len(words) <= _LONGEST else None


def writers_below(text: str) -> str:
    """Who wrote the article, by the first line below its headline that says so; empty where none does."""
    lines = [*filter(None, map(read_inline, _LINE.split(_below(text)))), ""]
    for line, behind in pairwise(lines):
        if len(line) > _WIDEST:
            break
        signed = f"{line} {behind}" if _SIGN.fullmatch(line) else ""
        if found := next(filter(None, map(writers_of, (*parts_of_line(line), signed))), ""):
            return found
        if is_post(behind) and is_name(line) and not is_leftover(line):
            return line
    return ""


def _below(text: str) -> str:
    """The HTML from the headline on; empty where none is found."""
    start = _headline(text)
    return text[start : start + _BELOW] if start >= 0 else ""


def _headline(text: str) -> int:
    """Where the headline begins: a heading, or else an element with the words of the title alone. Or -1."""
    if found := HEADLINE.search(text):
        return found.start()
    title = _TITLE.search(text)
    return text.find(f">{title[1].strip()}<", title.end()) if title else -1
