"""How wide the terminal is, and lines that are to fit into it. A status bar waits for nothing here."""

import os
import sys

USUAL = 80
"""Columns where there is no terminal, or one that does not know."""

NARROWEST = 20
"""Columns that words are folded to at least."""


def columns() -> int:
    """How wide the terminal is, by COLUMNS first, as in other programs."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(1).columns or USUAL
    except OSError:
        return USUAL


def is_seen() -> bool:
    """Whether somebody reads standard output on a terminal, where lines are to fit; a pipe takes them whole."""
    return bool(sys.stdout) and sys.stdout.isatty()


def fitted(head: str, middle: str, tail: str = "") -> str:
    """A line of three parts, which ends in an ellipsis where it is too long for the terminal that it is read on: the
    middle gives way first, down to half of the room, and then all of it.
    """
    if not is_seen():
        return head + middle + tail
    from rich.cells import cell_len

    from reader.tui.cells import clip

    width = columns()
    room = width - cell_len(head)
    return clip(head + clip(middle, max(room // 2, room - cell_len(tail))) + tail, width)


def hung(lead: str, words: str) -> str:
    """Words behind a lead, over as many lines of a terminal as they need, the later ones below where they begin."""
    if not is_seen():
        return (lead + words).rstrip()
    from rich.cells import cell_len

    from reader.tui.cells import fold

    before = cell_len(lead)
    first, *later = fold(words, max(NARROWEST, columns() - before), len(words) + 1)
    return "\n".join(line.rstrip() for line in (lead + first, *(" " * before + line for line in later)))
