"""The frugal driver and Textual's own leave the same screen: the real reader, cell by cell."""

import os
from collections.abc import Sequence
from pathlib import Path

from tests.terminal.conftest import QUIET, ReaderTerminal, Start
from tests.terminal.drivers import STEPS, cells, homes

SHORT = 0.1
"""Seconds of silence of a terminal that had as long to answer as the one before it."""


def step(terminals: Sequence[ReaderTerminal], keys: str | tuple[int, int]) -> None:
    """Do the same in both, which answer at the same time."""
    for terminal in terminals:
        if isinstance(keys, str):
            os.write(terminal.fd, keys.encode())
        else:
            terminal.resize(*keys)
    first, *others = terminals
    first.read(QUIET if isinstance(keys, str) else 0.6)
    for terminal in others:
        terminal.read(SHORT)


def test_every_screen_of_a_session_is_the_same(start: Start, full_library: Path, tmp_path: Path) -> None:
    terminals = [start(home=home, DATELINE_DRIVER=driver) for driver, home in homes(full_library, tmp_path).items()]
    for terminal in terminals:
        terminal.wait("▌")  # the analysis is there
    for keys in STEPS:
        step(terminals, keys)
        frugal, stock = (cells(terminal.screen) for terminal in terminals)
        different = [(y, x) for y, row in enumerate(stock) for x, cell in enumerate(row) if frugal[y][x] != cell]
        assert different == [], f"after {keys}: {[(frugal[y][x], stock[y][x]) for y, x in different[:3]]}"
