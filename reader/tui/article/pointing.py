"""What stands under a cell of the article, for a click. Pure: a drawing and a cell in, a mark out."""

from collections.abc import Iterator

from rich.cells import cell_len

from reader.tui.article.lines import Drawing
from reader.tui.article.marks import Layer, Mark
from reader.tui.article.page import LineKind


def mark_at(drawing: Drawing, number: int, cell: int) -> Mark | None:
    """The mark that is shown at a cell of a line: the shortest of the words there, or whose quote the margin names."""
    if drawing.marks is None or not 0 <= number < len(drawing.page.lines):
        return None
    line, before = drawing.page.lines[number], drawing.column.left + drawing.column.margin
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
