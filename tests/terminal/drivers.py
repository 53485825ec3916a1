"""What the tests of both drivers share: the same session for each, and what a screen holds, cell by cell."""

import shutil
from pathlib import Path

import pyte

Cell = tuple[str, str, str, bool, bool, bool, bool]
STEPS: tuple[str | tuple[int, int], ...] = (
    "jjjjj", "G", "g", "\r", "jjj", " ", "]", "}", "\r", "h", ")", "kk", "t", "jj", "\r", (120, 40), " ", "v", "j",
    "\x1b", (60, 15), "jj", (80, 24), "z", " ", "z", "h", "E", "\r", "fbridge 7\r", "\r", "?", "j", "q", "\x0c",
)  # fmt: skip
"""Keys, and sizes that the window takes."""


def cells(screen: pyte.Screen) -> list[list[Cell]]:
    """Every cell with its colours and attributes."""
    return [[_cell(screen.buffer[y][x]) for x in range(screen.columns)] for y in range(screen.lines)]


def _cell(char: pyte.screens.Char) -> Cell:
    return char.data, char.fg, char.bg, char.bold, char.italics, char.underscore, char.reverse


DRIVERS = ("frugal", "stock")


def homes(library: Path, folder: Path) -> dict[str, Path]:
    """A home for each driver, with a library of its own."""
    found = {driver: folder / driver for driver in DRIVERS}
    for home in found.values():
        home.mkdir()
        shutil.copy(library / "library.db", home / "library.db")
    return found
