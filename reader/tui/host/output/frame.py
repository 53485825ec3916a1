"""A frame as Textual writes it, read back into runs of text at a place in a style.

The grammar is small: cursor addresses, SGR, OSC 8 links, line ends and text. Anything else is not a frame, and is for
the terminal alone to understand.
"""

import re
from dataclasses import dataclass

from reader.tui.host.output.pen import Style

TOKEN = re.compile(
    r"\x1b\[(?P<row>\d+);(?P<column>\d+)H"
    r"|\x1b\[(?P<sgr>[\d;]*)m"
    r"|\x1b\]8;(?P<link>[^\x00-\x1f\x7f-\x9f]*)\x1b\\"
    r"|(?P<newline>\r?\n)"
    r"|(?P<text>[^\x00-\x1f\x7f-\x9f]+)"
)
"""One piece of a frame: a place for the cursor, a style, a link, the end of a line, or text."""
QUIET = re.compile(
    r"(?:\x1b\[\?(?:25|1000|1002|1003|1004|1006|1015|1016|2004|2048)[hl]"  # cursor, mouse, focus, paste, resize reports
    r"|\x1b\[\?\d+\$p"  # a question about a mode
    r"|\x1b\]11;\?\x1b\\"  # a question about the background
    r"|\x1b\[[<>]\d*u"  # kitty keyboard
    r"|\x1b\]22;[a-z-]*\x07"  # the pointer's shape
    r"|\x1b\]52;[^\x07\x1b]*\x07"  # clipboard
    r"|\x1bPtmux;\x1b\x1b\]52;[^\x07\x1b]*\x07\x1b\\"  # clipboard, through tmux
    r"|\x07)+"
)
"""Output that changes neither a cell nor the pen nor the place of the cursor."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text without a break in style. `x` is -1 where it follows on the run before."""

    x: int
    y: int
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Frame:
    """The runs in the order written, and where the cursor is left, (column, row) from 0, if a place was named last."""

    runs: tuple[Run, ...]
    cursor: tuple[int, int] | None


def read_frame(data: str) -> Frame | None:
    """The frame in some output, or None if any of it is not a frame's, or no place is named before text."""
    runs: list[Run] = []
    sgr = link = ""
    place: tuple[int, int] | None = None
    row, end = -1, 0
    for token in TOKEN.finditer(data):
        if token.start() != end:
            return None
        end, kind = token.end(), token.lastgroup
        if kind == "text":
            if row < 0:
                return None
            x = place[0] if place else -1
            runs.append(Run(x, row, token["text"], (sgr, link)))
            place = None
        elif kind == "sgr":
            sgr = _joined(sgr, token["sgr"])
        elif kind == "column":
            place = (int(token["column"]) - 1, int(token["row"]) - 1)
            row = place[1]
        elif kind == "link":
            link = "" if token["link"] == ";" else token["link"]
        elif row >= 0:
            place, row = (0, row + 1), row + 1
    return Frame(tuple(runs), place) if end == len(data) and row >= 0 else None


def _joined(sgr: str, more: str) -> str:
    """SGR parameters add up until a 0 begins anew."""
    if more in ("", "0"):
        return ""
    return more if not sgr or more.startswith(("0;", ";")) else f"{sgr};{more}"
