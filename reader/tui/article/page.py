"""An article as lines of a page: headline, what is known of it, and the body, for one width of text.

Pure: an article in, lines with offsets out. Colours and marks are the view's.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from rich.cells import cell_len

from reader.model import Article, Block, BlockKind
from reader.text.reading_time import reading_minutes, told_minutes
from reader.text.spacing import NUMBERED, spaced
from reader.text.wrap import wrap
from reader.tui.article.table import Stretch, lay_rows
from reader.tui.cells import character_at, measure, one_line, visible

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*", re.ASCII)


class LineKind(Enum):
    """What a line is."""

    BLANK = auto()
    HEADLINE = auto()
    FACTS = auto()
    RULE = auto()
    TEXT = auto()
    HEADING = auto()
    HEAD = auto()
    ROW = auto()
    QUOTE = auto()
    CODE = auto()
    IMAGE = auto()


TABLE = frozenset((LineKind.HEAD, LineKind.ROW))
"""Those of a table."""
_KIND_OF = {
    BlockKind.PARAGRAPH: LineKind.TEXT,
    BlockKind.HEADING: LineKind.HEADING,
    BlockKind.ITEM: LineKind.TEXT,
    BlockKind.HEAD: LineKind.HEAD,
    BlockKind.ROW: LineKind.ROW,
    BlockKind.QUOTE: LineKind.QUOTE,
    BlockKind.CODE: LineKind.CODE,
    BlockKind.IMAGE: LineKind.IMAGE,
}
_LEADS = {BlockKind.ITEM: "• ", BlockKind.QUOTE: "│ ", BlockKind.CODE: "  ", BlockKind.IMAGE: "▣ "}
_LATER_LEADS = {BlockKind.QUOTE: "│ ", BlockKind.HEAD: "  ", BlockKind.ROW: "  "}
"""Before the lines of a block behind its first; else as many blanks as stand before that."""
_BETWEEN = " · "
"""Between the facts in a line."""
_RULE = 12
"""Cells of a rule, in the middle of the page."""
_LEVEL = "  "
_DEEPEST = 4
"""Levels of a list that are shown as such: each takes cells from the words."""
NO_TEXT = "There is no text of it here."
LEAST_LED = 8
"""Cells of a line up to which nothing stands before its words."""


class PageLine(NamedTuple):
    """One line. Of the body it is `start` to `end` of the text behind `lead`; above the body, and of a rule, `lead`
    alone. A tuple, because a book has tens of thousands of them.
    """

    kind: LineKind
    start: int
    end: int
    lead: str = ""
    shown: tuple[Stretch, ...] = ()
    """Of a line of a row of a table, whose `start` and `end` are those of the row: what of it stands here."""

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """What of the text is shown, in order."""
        return self.shown or (Stretch(0, self.start, self.end),)


@dataclass(frozen=True, slots=True)
class Page:
    """All lines of an article at one width."""

    text: str
    """The article's text, safe to show; offsets count in it as in the article's own."""
    lines: tuple[PageLine, ...]
    starts: tuple[int, ...]
    """The offset at which each line stands, never falling."""

    def line_at(self, offset: int) -> int:
        """The line that shows an offset; of a row of a table the last, where none does."""
        row = self._row(max(0, bisect_right(self.starts, offset) - 1))
        shows = (n for n in row[:-1] if any(part.start <= offset < part.end for part in self.lines[n].shown))
        return next(shows, row[-1])

    def lines_over(self, start: int, end: int) -> range:
        """The lines that show a stretch of the text; all of a row of a table, whose cells stand beside each other."""
        first, last = self.line_at(start), self.line_at(max(start, end - 1))
        return range(self._row(first).start, self._row(last).stop)

    def _row(self, number: int) -> range:
        """The lines of the row of a table that a line belongs to; where it is of none, the line alone."""
        if not self.lines or not self.lines[number].shown:  # none is there before it is laid out
            return range(number, number + 1)
        start = self.starts[number]
        return range(bisect_left(self.starts, start), bisect_right(self.starts, start))

    def cell_of(self, offset: int) -> int:
        """The cell at which an offset stands in its line, counted from the line's lead on."""
        line = self.lines[self.line_at(offset)]
        cells = cell_len(line.lead)
        for blanks, start, end in line.stretches:
            cells += blanks + cell_len(self.text[start : min(offset, end)])
            if offset < end:
                break
        return cells

    def offset_at(self, number: int, cell: int) -> int | None:
        """The offset of the character that a line of the body shows at a cell; None where it shows a blank."""
        line = self.lines[number]
        cell -= cell_len(line.lead)
        for blanks, start, end in line.stretches:
            cell -= blanks
            words = self.text[start:end]
            if (at := character_at(words, cell)) is not None:
                return start + at
            cell -= cell_len(words)
        return None


def lay_out(article: Article, width: int, ways: str = "") -> Page:
    """The page of an article, its text at most `width` cells wide; `ways` tells how a text that is not here is got."""
    text = visible(article.text)
    lines = (*_head(article, width), *(_body(article, text, width) if text else _instead(article, width, ways)))
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
    return _BETWEEN.join(_facts(article))


def _facts(article: Article) -> list[str]:
    told = told_minutes(reading_minutes(article.text)) if article.text else ""
    known = (one_line(article.source), long_day(article), one_line(article.author), told)
    return [part for part in known if part]


def _head(article: Article, width: int) -> Iterator[PageLine]:
    headline = (LineKind.HEADLINE, one_line(article.title))
    for kind, words in (headline, *((LineKind.FACTS, line) for line in _joined(_facts(article), width))):
        for span in wrap(words, 0, len(words), width, measure):
            yield PageLine(kind, -1, -1, span.of(words))
    yield PageLine(LineKind.BLANK, -1, -1)


def _instead(article: Article, width: int, ways: str) -> Iterator[PageLine]:
    """What stands where a feed gave no text: what it says the article is about, and how the text is got."""
    told = f"{NO_TEXT} {ways}" if article.link and ways else NO_TEXT
    for words in filter(None, (one_line(article.summary), told)):
        yield from (
            PageLine(LineKind.FACTS, -1, -1, span.of(words)) for span in wrap(words, 0, len(words), width, measure)
        )
        yield PageLine(LineKind.BLANK, -1, -1)


def _joined(parts: Sequence[str], width: int) -> Iterator[str]:
    """As many parts in a line as there is room for: none is cut that a line of its own holds.

    The last one, which is short, stands alone in a line only where the part before has one to itself.
    """
    lines: list[list[str]] = []
    for part in parts:
        if lines and cell_len(_BETWEEN.join((*lines[-1], part))) <= width:
            lines[-1].append(part)
        else:
            lines.append([part])
    if len(lines) > 1 and len(lines[-1]) == 1 < len(lines[-2]):
        pair = [lines[-2][-1], *lines[-1]]
        if cell_len(_BETWEEN.join(pair)) <= width:
            lines[-2:] = [lines[-2][:-1], pair]
    return map(_BETWEEN.join, lines)


def _body(article: Article, text: str, width: int) -> Iterator[PageLine]:
    end = 0
    rows = lay_rows(text, article.blocks, width)
    for block, apart in spaced(text, article.blocks or paragraphs(text)):
        if apart:
            yield PageLine(LineKind.BLANK, end, end)
        if block.ruled and end:
            yield PageLine(LineKind.RULE, end, end, ("─" * min(_RULE, width)).center(width).rstrip())
            yield PageLine(LineKind.BLANK, end, end)
        if row := rows.get(block.start):
            yield from (PageLine(_KIND_OF[block.kind], block.start, block.end, shown=line) for line in row)
        else:
            yield from _block(block, text, width)
        end = block.end


def _block(block: Block, text: str, width: int) -> Iterator[PageLine]:
    """The lines of a block. An item's own number is its bullet: only the words behind it are folded."""
    numbered = NUMBERED.match(text, block.start, block.end) if block.kind is BlockKind.ITEM else None
    number = len(numbered[0]) if numbered and width > LEAST_LED else 0
    lead, later = _leads(block, number, width) if width > LEAST_LED else ("", "")
    for line, span in enumerate(wrap(text, block.start + number, block.end, width - len(later), measure)):
        start, before = (block.start, lead) if line == 0 else (span.start, later)
        yield PageLine(_KIND_OF[block.kind], start, span.end, before)


def _leads(block: Block, number: int, width: int) -> tuple[str, str]:
    """What stands before a block's first line, which may begin with a number so long, and before the others."""
    lead = "" if number else _LEADS.get(block.kind, "")
    later = _LATER_LEADS.get(block.kind, " " * (number or len(lead)))
    inward = _LEVEL * min(block.level, _DEEPEST, width // (2 * LEAST_LED))
    return inward + lead, inward + later


def paragraphs(text: str) -> tuple[Block, ...]:
    """The stretches between blank lines, where an article brings no blocks of its own."""
    return tuple(Block(found.start(), found.end()) for found in _PARAGRAPH.finditer(text))
