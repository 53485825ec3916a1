"""What stands under a cell of the article, for a click. Pure: a drawing and a cell in, a mark or a link out."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from reader.model import Link
from reader.text.schemes import clean_link
from reader.tui.article.lines import Drawing
from reader.tui.article.marks import Layer, Mark
from reader.tui.article.page import LineKind


def mark_at(drawing: Drawing, number: int, cell: int) -> Mark | None:
    """The mark that is shown at a cell of a line: the shortest of the words there, or whose quote the margin names."""
    if drawing.marks is None or not 0 <= number < len(drawing.page.lines):
        return None
    line, before = drawing.page.lines[number], _before(drawing)
    if line.kind is LineKind.BLANK:
        return _speaker_at(drawing, number, cell - before)
    if line.start < 0:
        return None
    if cell < before:
        parts = drawing.parts(line.start, line.end)
        return drawing.marks.quote(drawing.first_part(parts).index) if parts else None
    at = drawing.page.offset_at(number, cell - before)
    found = () if at is None else _marks_over(drawing, at)
    return min(found, key=lambda mark: mark.end - mark.start, default=None)


def link_at(drawing: Drawing, links: Sequence[Link], number: int, cell: int) -> Link | None:
    """The link whose words are shown at a cell of a line, unless they are those of a mark, or in them."""
    cell -= _before(drawing)
    lines = drawing.page.lines
    if cell < 0 or not 0 <= number < len(lines) or lines[number].start < 0 or lines[number].kind is LineKind.BLANK:
        return None
    at = drawing.page.offset_at(number, cell)
    if at is None:
        return None
    link = next((link for link in links if link.start <= at < link.end and clean_link(link.url)), None)
    shorter = link and any(mark.end - mark.start <= link.end - link.start for mark in _marks_over(drawing, at))
    return None if shorter else link


def _before(drawing: Drawing) -> int:
    """Cells before the text of a line."""
    return drawing.column.left + drawing.column.margin


def _speaker_at(drawing: Drawing, number: int, cell: int) -> Mark | None:
    """The first quote of the speaker who is named at a cell above a paragraph."""
    end = 0
    for words, part in drawing.speakers_above(number):
        start, end = end, end + cell_len(words)
        if start <= cell < end and drawing.marks:
            return drawing.marks.quote(part.index)
    return None


def _marks_over(drawing: Drawing, offset: int) -> Iterator[Mark]:
    if drawing.marks is None:
        return
    for layer in drawing.layers - {Layer.QUOTE}:
        yield from drawing.marks.tracks[layer].over(offset, offset + 1)
    for part in drawing.parts(offset, offset + 1):
        yield drawing.marks.quote(part.index)
