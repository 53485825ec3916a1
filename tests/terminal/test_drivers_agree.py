"""The frugal driver and Textual's own leave the same screen: the real reader, cell by cell, and through a real tmux."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyte
import pytest

from tests.terminal.conftest import PATIENCE, QUIET, ReaderTerminal, Start

Cell = tuple[str, str, str, bool, bool, bool, bool]
SHORT = 0.1
"""Seconds of silence of a terminal that had as long to answer as the one before it."""
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


@pytest.fixture
def tmux(tmp_path: Path, full_library: Path) -> Iterator[list[str]]:
    """A tmux server of the test's own, with a window of 80x24."""
    if not shutil.which("tmux"):
        pytest.skip("tmux is not installed")
    command = ["tmux", "-S", str(tmp_path / "socket"), "-f", os.devnull]
    yield command
    subprocess.run([*command, "kill-server"], capture_output=True, check=False)


def begin(tmux: list[str], home: Path, driver: str) -> None:
    """Start the reader in a session of tmux that is called after the driver."""
    words = [
        "env",
        f"DATELINE_HOME={home}",
        f"DATELINE_DRIVER={driver}",
        "LANG=C.UTF-8",
        sys.executable,
        "-m",
        "reader",
    ]
    subprocess.run([*tmux, "new-session", "-d", "-s", driver, "-x", "80", "-y", "24", *words], check=True)


def _settled(tmux: list[str], session: str, words: str) -> str:
    """What is shown, once it holds some words and stands still."""
    end, before = time.monotonic() + PATIENCE, ""
    while time.monotonic() < end:
        time.sleep(0.3)
        out = subprocess.run(
            [*tmux, "capture-pane", "-e", "-p", "-t", session], capture_output=True, text=True, check=True
        )
        if out.stdout == before and words in out.stdout:
            return before
        before = out.stdout
    raise AssertionError(f"never stood still\n{before}")


def inked(capture: str) -> list[list[Cell]]:
    """The cells of a capture, blank ones without their attributes: tmux tells erased cells from written blanks."""
    screen = pyte.Screen(80, 24)
    pyte.Stream(screen).feed(capture.rstrip("\n").replace("\n", "\r\n"))
    return [
        [cell if cell[0] != " " else (" ", "", "", False, False, False, False) for cell in row] for row in cells(screen)
    ]


def test_tmux_shows_the_same_of_both(tmux: list[str], full_library: Path, tmp_path: Path) -> None:
    for driver, home in homes(full_library, tmp_path).items():
        begin(tmux, home, driver)
    frugal, stock = (_settled(tmux, driver, "▌") for driver in DRIVERS)
    assert inked(frugal) == inked(stock), "at the start"
    for keys in (step for step in STEPS[:20] if isinstance(step, str)):
        for driver in DRIVERS:
            subprocess.run([*tmux, "send-keys", "-t", driver, "-l", keys], check=True)
        frugal, stock = (_settled(tmux, driver, "") for driver in DRIVERS)
        assert inked(frugal) == inked(stock), f"after {keys}"


def test_what_is_copied_reaches_the_clipboard_of_tmux(tmux: list[str], full_library: Path, tmp_path: Path) -> None:
    shutil.copy(full_library / "library.db", tmp_path / "library.db")
    words = [sys.executable, "-m", "reader", "--home", str(tmp_path)]
    remote = ["-e", "SSH_TTY=/dev/pts/9", "-e", "LANG=C.UTF-8"]
    subprocess.run([*tmux, "new-session", "-d", "-s", "copy", *remote, "-x", "80", "-y", "24", *words], check=True)
    subprocess.run([*tmux, "set", "-g", "set-clipboard", "on"], check=True)
    _settled(tmux, "copy", "Bridge report")
    subprocess.run([*tmux, "send-keys", "-t", "copy", "-l", "y"], check=True)
    _settled(tmux, "copy", "Copied")
    held = subprocess.run([*tmux, "show-buffer"], capture_output=True, text=True, check=True)
    assert held.stdout == "https://gazette.example/bridge/0"
