"""Text as terminal cells: one string a cell, the second cell of a wide character empty.

The widths are rich's, because Textual lays out by them. Where terminals disagree with it (emoji sequences, rare
scripts), a cell is called unsure, and its row is treated with care.
"""

import re
from functools import lru_cache

from rich.cells import split_graphemes

SURE = ((0x00, 0x02FF), (0x0370, 0x0482), (0x048A, 0x058F), (0x05D0, 0x05EA), (0x0620, 0x064A), (0x1E00, 0x1FFF),
        (0x2010, 0x2027), (0x2030, 0x205E), (0x20A0, 0x20BF), (0x2190, 0x21FF), (0x2500, 0x25FF))  # fmt: skip
"""Blocks whose characters take one cell in every terminal: Latin, Greek, Cyrillic, the letters of Hebrew and Arabic,
typographic marks, currency signs, arrows, and line drawing."""
SURELY_WIDE = ((0x3001, 0x3029), (0x3041, 0x3096), (0x30A0, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
               (0xAC00, 0xD7A3), (0xFF01, 0xFF60))  # fmt: skip
"""Those whose characters take two: kana, Chinese characters, syllables of Korean, and their punctuation."""

_ALL_SURE = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in (*SURE, *SURELY_WIDE)) + "]*")


@lru_cache(8192)
def is_sure(cell: str) -> bool:
    """Every terminal gives this cell the width that we do."""
    return cell.isascii() or (len(cell) == 1 and _ALL_SURE.fullmatch(cell) is not None)


def are_sure(cells: list[str]) -> bool:
    """Every terminal gives all of these the width that we do."""
    text = "".join(cells)
    return text.isascii() or _ALL_SURE.fullmatch(text) is not None


@lru_cache(4096)
def split(text: str) -> tuple[str, ...]:
    """The cells of a run of text, without the `leading_marks`, which belong to the run before it."""
    if text.isascii():
        return tuple(text)
    cells: list[str] = []
    for start, end, width in split_graphemes(text)[0]:
        if width:
            cells.append(text[start:end])
            cells.extend([""] * (width - 1))
        elif cells:
            owner = len(cells) - 1 if cells[-1] else len(cells) - 2
            cells[owner] += text[start:end]
    return tuple(cells)


@lru_cache(1024)
def leading_marks(text: str) -> str:
    """The marks of no width at the head of a run, which belong to the cell before it."""
    if text.isascii():
        return ""
    marks = ""
    for start, end, width in split_graphemes(text)[0]:
        if width:
            break
        marks += text[start:end]
    return marks
