"""An article as lines of a page: headline, what is known of it, and the body, for one width of text.

Pure: an article in, lines with offsets out. Colours and marks are the view's.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from reader.model import CLOSE, Article, Block, BlockKind
from reader.text.reading_time import reading_minutes
from reader.text.wrap import wrap
from reader.tui.cells import measure, one_line, visible

_NUMBER = re.compile(r"(?:\d{1,3}[.)]|[a-z]\)) (?=\S)")
"""What an item of an ordered list begins with."""
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*", re.ASCII)


class LineKind(Enum):
    """What a line is."""

    BLANK = auto()
    HEADLINE = auto()
    FACTS = auto()
    TEXT = auto()
    HEADING = auto()
    QUOTE = auto()
    CODE = auto()
    IMAGE = auto()


_KIND_OF = {
    BlockKind.PARAGRAPH: LineKind.TEXT,
    BlockKind.HEADING: LineKind.HEADING,
    BlockKind.ITEM: LineKind.TEXT,
    BlockKind.ROW: LineKind.TEXT,
    BlockKind.QUOTE: LineKind.QUOTE,
    BlockKind.CODE: LineKind.CODE,
    BlockKind.IMAGE: LineKind.IMAGE,
}
_LEADS = {BlockKind.ITEM: "• ", BlockKind.QUOTE: "  ", BlockKind.CODE: "  ", BlockKind.IMAGE: "▣ "}
LEAST_LED = 8
"""Cells of a line up to which nothing stands before its words."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line. Of the body it is `start` to `end` of the text behind `lead`; above the body, `lead` alone."""

    kind: LineKind
    start: int
    end: int
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """All lines of an article at one width."""

    text: str
    """The article's text, safe to show; offsets count in it as in the article's own."""
    lines: tuple[PageLine, ...]
    starts: tuple[int, ...]
    """The offset at which each line stands, never falling."""

    def line_at(self, offset: int) -> int:
        """The line that shows an offset."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def lines_over(self, start: int, end: int) -> range:
        """The lines that show a stretch of the text."""
        return range(self.line_at(start), self.line_at(max(start, end - 1)) + 1)


def lay_out(article: Article, width: int) -> Page:
    """The page of an article, its text at most `width` cells wide."""
    text = visible(article.text)
    lines = (*_head(article, width), *_body(article, text, width))
    starts: list[int] = []
    for line in lines:
        starts.append(max(line.start, starts[-1] if starts else -1))
    return Page(text, lines, tuple(starts))


def long_day(article: Article) -> str:
    """The day of publication in words, `~` before it when it is assumed."""
    day = article.day
    return f"{'~' if article.date_assumed else ''}{day:%A} {day.day} {day:%B %Y}"


def facts(article: Article) -> str:
    """Source, day, author and reading time, as far as they are known."""
    minutes = f"{reading_minutes(article.text)} min"
    known = (one_line(article.source), long_day(article), one_line(article.author), minutes)
    return " · ".join(part for part in known if part)


def _head(article: Article, width: int) -> Iterator[PageLine]:
    for kind, words in ((LineKind.HEADLINE, one_line(article.title)), (LineKind.FACTS, facts(article))):
        for span in wrap(words, 0, len(words), width, measure):
            yield PageLine(kind, -1, -1, span.of(words))
    yield PageLine(LineKind.BLANK, -1, -1)


def _body(article: Article, text: str, width: int) -> Iterator[PageLine]:
    before: Block | None = None
    for block in article.blocks or paragraphs(text):
        close = before and before.kind is block.kind and block.kind in CLOSE
        if before and not close:
            yield PageLine(LineKind.BLANK, before.end, before.end)
        yield from _block(block, text, width)
        before = block


def _block(block: Block, text: str, width: int) -> Iterator[PageLine]:
    lead, indent = _leads(block, text) if width > LEAST_LED else ("", "")
    begin = block.start + len(indent) - len(lead)  # a number stands in the text, before the words that are folded
    for number, span in enumerate(wrap(text, begin, block.end, width - len(indent), measure)):
        start, before = (block.start, lead) if number == 0 else (span.start, indent)
        yield PageLine(_KIND_OF[block.kind], start, span.end, before)


def _leads(block: Block, text: str) -> tuple[str, str]:
    """What stands before a block's first line, and before the others: an item's own number is its bullet."""
    numbered = _NUMBER.match(text, block.start, block.end) if block.kind is BlockKind.ITEM else None
    lead = _LEADS.get(block.kind, "")
    return ("", " " * len(numbered[0])) if numbered else (lead, " " * len(lead))


def paragraphs(text: str) -> tuple[Block, ...]:
    """The stretches between blank lines, where an article brings no blocks of its own."""
    return tuple(Block(found.start(), found.end()) for found in _PARAGRAPH.finditer(text))
