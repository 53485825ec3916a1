"""An article's body while it is put together: plain text, its blocks and its links, offsets always in step.

Every reader of a form (plain text, Markdown, HTML) ends here, so that one place cleans the words and counts them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from reader.model import Block, BlockKind, Link
from reader.text.clean import clean_text
from reader.text.quotation import has_typed, set_marks
from reader.text.verse import FEWEST, is_verse

BREAK = "\n\n"
"""What stands between two blocks."""
LINE_END = "\v"
"""The run that ends a line within a block: a space, unless the lines are verse, which stay lines."""
_VERSE = BlockKind.PARAGRAPH, BlockKind.QUOTE
"""What may be verse."""
_RUNS_OF_VERSE = 2 * FEWEST - 1
"""Its lines, and the runs that end them."""
DIVIDER = re.compile(r"(?:[-*_=~#·•–—─⁂◆]\s*){3,}$|⁂$")
"""A block of signs that only part what stands above it from what stands below."""
_BLANKS = re.compile(r"\s{2,}|[^\S ]")
"""Blanks that are not one plain space already."""
_BLANKS_AT_LINE_END = re.compile(r"(?<! ) ++(?=\n|\Z)")


class Run(NamedTuple):
    """Words of one block that lead to one address, or to none. A tuple, because a page has thousands of them."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """A finished body: offsets are code points of `text`."""

    text: str = ""
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(slots=True)
class Draft:
    """A body being written, block by block."""

    is_clean: bool = False
    """All words that come are known to be what `clean_text` would leave of them."""
    _pieces: list[str] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _links: list[Link] = field(default_factory=list)
    _length: int = 0
    _ruled: bool = False

    def add(self, kind: BlockKind, runs: Sequence[Run], level: int = 0) -> None:
        """Write one block, so many items deep; one without a visible character is left out, and one of signs that
        divide is a rule.
        """
        if kind is BlockKind.CODE:
            text, links = _preformatted(runs)
        elif len(runs) >= _RUNS_OF_VERSE and kind in _VERSE and (lines := _lines(runs)):
            text, links = _stacked(lines, is_clean=self.is_clean)
        else:
            text, links = _flowing(_with_marks(runs), is_clean=self.is_clean)
        if not text:
            return
        if kind is BlockKind.PARAGRAPH and DIVIDER.match(text):
            self.rule()
            return
        if self._blocks:
            self._pieces.append(BREAK)
            self._length += len(BREAK)
        start = self._length
        self._pieces.append(text)
        self._length += len(text)
        self._blocks.append(Block(start, self._length, kind, level, self._ruled))
        self._ruled = False
        if links:
            self._links += [Link(start + link.start, start + link.end, link.url) for link in links]

    def rule(self) -> None:
        """Draw a rule between the last block and the next, if there are both."""
        self._ruled = bool(self._blocks)

    @property
    def last(self) -> BlockKind | None:
        """The kind of the last block, if there is one."""
        return self._blocks[-1].kind if self._blocks else None

    def finish(self) -> Body:
        """The body as written so far."""
        return Body("".join(self._pieces), tuple(self._blocks), tuple(self._links))


_START = attrgetter("start")


def links_in(body: Body, block: Block) -> tuple[Link, ...]:
    """The links of a block. A body has them in their order, and a page may have very many."""
    first = bisect_left(body.links, block.start, key=_START)
    return body.links[first : bisect_left(body.links, block.end, lo=first, key=_START)]


def without(body: Body, gone: Container[int]) -> Body:
    """A body without some of its blocks, named by their position; links in them go too."""
    pieces: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    length = 0
    for at, block in enumerate(body.blocks):
        if at in gone:
            continue
        start = length + len(BREAK) if blocks else 0
        moved = start - block.start
        pieces.append(block.of(body.text))
        length = block.end + moved
        blocks.append(block._replace(start=start, end=length))
        links += (Link(link.start + moved, link.end + moved, link.url) for link in links_in(body, block))
    return Body(BREAK.join(pieces), tuple(blocks), tuple(links))


def cut_out(body: Body, gaps: Sequence[tuple[int, int]]) -> Body:
    """A body without some stretches of its words, none of them a whole block; links in them go too."""
    ends = [end for _, end in gaps]
    less = [0, *accumulate(end - start for start, end in gaps)]

    def moved(at: int) -> int:
        behind = bisect_right(ends, at)
        inside = at - gaps[behind][0] if behind < len(gaps) else 0
        return at - less[behind] - max(0, inside)

    kept = zip([0, *ends], [*(start for start, _ in gaps), len(body.text)], strict=True)
    return Body(
        "".join(body.text[start:end] for start, end in kept),
        tuple(block._replace(start=moved(block.start), end=moved(block.end)) for block in body.blocks),
        tuple(
            Link(moved(link.start), moved(link.end), link.url)
            for link in body.links
            if moved(link.start) < moved(link.end)
        ),
    )


def joined(body: Body, at: int) -> Body:
    """A body in which a block, named by its position, and the one behind it are one, with a space between them."""
    first, second = body.blocks[at : at + 2]
    less = second.start - first.end - 1
    moved = [block._replace(start=block.start - less, end=block.end - less) for block in body.blocks[at + 1 :]]
    moved[0] = moved[0]._replace(start=first.start)
    links = (
        Link(link.start - less, link.end - less, link.url) if link.start >= second.start else link
        for link in body.links
    )
    text = f"{body.text[: first.end]} {body.text[second.start :]}"
    return Body(text, (*body.blocks[:at], *moved), tuple(links))


def with_link(body: Body, words: str, url: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Body:
    """A body with a last block that is a link, or leads nowhere where there is no address."""
    start = len(body.text) + len(BREAK) if body.blocks else 0
    end = start + len(words)
    text = f"{body.text}{BREAK}{words}" if body.blocks else words
    links = (*body.links, Link(start, end, url)) if url else body.links
    return Body(text, (*body.blocks, Block(start, end, kind)), links)


def cut_short(body: Body, end: int, sign: str) -> Body:
    """A body that ends at `end`, an offset of its text, and there in a sign that it goes on."""
    kept = tuple(block for block in body.blocks if block.start < end)
    text = f"{body.text[: min(end, kept[-1].end)].rstrip()} {sign}" if kept else sign
    last = kept[-1]._replace(end=len(text)) if kept else Block(0, len(text))
    return Body(text, (*kept[:-1], last), tuple(link for link in body.links if link.end <= end))


def _lines(runs: Sequence[Run]) -> list[list[Run]]:
    """The lines of a block in which some were broken; none where they are not verse."""
    lines: list[list[Run]] = [[]]
    for run in _with_marks(runs):
        if run.text == LINE_END:
            lines.append([])
        else:
            lines[-1].append(run)
    lines = [line for line in lines if any(run.text.strip() for run in line)]
    return lines if is_verse(["".join(run.text for run in line) for line in lines]) else []


def _stacked(lines: Iterable[Sequence[Run]], *, is_clean: bool) -> tuple[str, list[Link]]:
    """Lines that stay apart, and the links in them."""
    texts: list[str] = []
    links: list[Link] = []
    length = 0
    for line in lines:
        text, inside = _flowing(line, is_clean=is_clean)
        if text:
            links += [Link(length + link.start, length + link.end, link.url) for link in inside]
            texts.append(text)
            length += len(text) + 1
    return "\n".join(texts), links


def _with_marks(runs: Sequence[Run]) -> Sequence[Run]:
    """The same runs, with the quotation marks that other signs stand for."""
    for run in runs:
        if has_typed(run.text):
            break
    else:
        return runs
    return [Run(text, run.url) for text, run in zip(set_marks([run.text for run in runs]), runs, strict=True)]


def _preformatted(runs: Iterable[Run]) -> tuple[str, list[Link]]:
    lines = clean_text("".join(run.text for run in runs))
    return _BLANKS_AT_LINE_END.sub("", lines).strip("\n"), []


def _flowing(runs: Sequence[Run], *, is_clean: bool) -> tuple[str, list[Link]]:
    """Runs with every stretch of blanks made one space, and the links between them."""
    if len(runs) == 1 and not runs[0].url:
        words = runs[0].text
        return _spaced(words if is_clean else clean_text(words)).strip(" "), []
    pieces: list[str] = []
    links: list[Link] = []
    length, blank = 0, True
    for words, url in runs:
        text = _spaced(words if is_clean else clean_text(words))
        if blank:
            text = text.removeprefix(" ")
        if not text:
            continue
        pieces.append(text)
        end = length + len(text.rstrip(" "))
        if url and end > length:
            start = length + len(text) - len(text.lstrip(" "))
            if links and links[-1].url == url and links[-1].end >= start - 1:
                start = links.pop().start
            links.append(Link(start, end, url))
        length += len(text)
        blank = text.endswith(" ")
    whole = "".join(pieces).rstrip(" ")
    return (whole, links) if is_clean or len(pieces) == 1 else _judged(whole, links)


def _spaced(text: str) -> str:
    """Clean words with every stretch of blanks made one space: of spaces, line feeds and the sign of a break."""
    return _BLANKS.sub(" ", text) if "  " in text or "\n" in text or "\v" in text else text


def _judged(whole: str, links: list[Link]) -> tuple[str, list[Link]]:
    """The block, cleaned again as one: clean pieces can still make a foul whole, and then its links are given up."""
    cleaned = clean_text(whole)
    return (whole, links) if cleaned == whole else (" ".join(cleaned.split()), [])
