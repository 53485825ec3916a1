"""In a real tmux both drivers leave the same screen, and what is copied reaches its clipboard."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyte
import pytest

from tests.terminal.conftest import PATIENCE
from tests.terminal.drivers import DRIVERS, STEPS, Cell, cells, homes


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[list[str]]:
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


def _captured(tmux: list[str], session: str) -> str:
    """What a session shows now."""
    words = [*tmux, "capture-pane", "-e", "-p", "-t", session]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def _settled(tmux: list[str], sessions: Sequence[str], words: str = "") -> list[str]:
    """What each session shows, once all hold some words and stand still."""
    end, before = time.monotonic() + PATIENCE, [""]
    while time.monotonic() < end:
        time.sleep(0.3)
        shown = [_captured(tmux, session) for session in sessions]
        if shown == before and all(words in screen for screen in shown):
            return shown
        before = shown
    raise AssertionError("never stood still\n" + "\n".join(before))


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
    frugal, stock = _settled(tmux, DRIVERS, "▌")
    assert inked(frugal) == inked(stock), "at the start"
    for keys in (step for step in STEPS[:20] if isinstance(step, str)):
        for driver in DRIVERS:
            subprocess.run([*tmux, "send-keys", "-t", driver, "-l", keys], check=True)
        frugal, stock = _settled(tmux, DRIVERS)
        assert inked(frugal) == inked(stock), f"after {keys}"


def test_what_is_copied_reaches_the_clipboard_of_tmux(tmux: list[str], full_library: Path, tmp_path: Path) -> None:
    shutil.copy(full_library / "library.db", tmp_path / "library.db")
    words = [sys.executable, "-m", "reader", "--home", str(tmp_path)]
    remote = ["-e", "SSH_TTY=/dev/pts/9", "-e", "LANG=C.UTF-8"]
    subprocess.run([*tmux, "new-session", "-d", "-s", "copy", *remote, "-x", "80", "-y", "24", *words], check=True)
    subprocess.run([*tmux, "set", "-g", "set-clipboard", "on"], check=True)
    _settled(tmux, ["copy"], "Bridge report")
    subprocess.run([*tmux, "send-keys", "-t", "copy", "-l", "y"], check=True)
    _settled(tmux, ["copy"], "Copied")
    held = subprocess.run([*tmux, "show-buffer"], capture_output=True, text=True, check=True)
    assert held.stdout == "https://gazette.example/bridge/0"
