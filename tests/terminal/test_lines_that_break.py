"""Signals, a terminal that goes, and faults of our own: the reader ends in time, with everything kept."""

import os
import re
import signal
import sys
import termios
import time
from pathlib import Path

import pytest

from reader.store.library import Library
from reader.store.view import EVERYTHING
from tests.terminal.conftest import ReaderTerminal, Start

ENOUGH = 2.0
"""Seconds that a test allows for the one second of the promise: the machine has other work too."""

SHELL = {
    "PATH": os.environ["PATH"],
    "PYTHONPATH": str(Path(__file__).parents[2]),
    "TERM": "xterm-256color",
    "LANG": "C.UTF-8",
    "PS1": "ready> ",
}
"""The environment of a shell that has its readers as jobs."""

STOPS_IN_A_WRITE = """
import os, signal
from textual.app import App
from reader.tui.host.driver import FrugalDriver, StockDriver

class Stopping(App):
    def compose(self):
        from textual.widgets import Static
        yield Static("press x")

    def key_x(self):
        with self._driver._writer_thread._queue.mutex:
            os.kill(os.getpid(), signal.SIGTSTP)

Stopping(driver_class={driver}).run()
"""
"""A program whose stop arrives while what it writes is put in line."""


def opened(start: Start, home: Path) -> ReaderTerminal:
    """A reader some pages down in the first article."""
    terminal = start(home=home)
    terminal.wait("Bridge report")
    terminal.press("\r")
    terminal.wait("Mayor Lena")
    terminal.press("  ")
    return terminal


def ended(terminal: ReaderTerminal) -> int:
    """The exit status of a process that was left alone, in time."""
    end = time.monotonic() + ENOUGH
    while time.monotonic() < end:
        pid, status = os.waitpid(terminal.pid, os.WNOHANG)
        if pid:
            terminal.pid = 0
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    raise AssertionError("it goes on")


def place(home: Path) -> int:
    with Library.open(home / "library.db") as library:
        found = library.place(library.rows(EVERYTHING, 0, 1)[0].id)
    return found.offset if found else 0


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_reader_with_everything_kept(start: Start, small_library: Path, number: int) -> None:
    terminal = opened(start, small_library)
    os.kill(terminal.pid, number)
    assert ended(terminal) == 128 + number
    assert place(small_library) > 0


def test_a_signal_leaves_the_terminal_as_it_was(start: Start, small_library: Path) -> None:
    terminal = start(home=small_library)
    terminal.wait("Bridge report")
    assert not termios.tcgetattr(terminal.fd)[3] & termios.ECHO
    os.kill(terminal.pid, signal.SIGHUP)
    assert terminal.status() == 128 + signal.SIGHUP
    assert terminal.sent.rfind(b"\x1b[?1049l") > terminal.sent.rfind(b"\x1b[?1049h")
    assert terminal.sent.rfind(b"\x1b[?25h") > terminal.sent.rfind(b"\x1b[?25l")
    assert termios.tcgetattr(terminal.fd)[3] & termios.ECHO


def test_noise_on_the_line_and_letters_of_another_encoding_are_not_heard(start: Start, small_library: Path) -> None:
    terminal = opened(start, small_library)
    terminal.press("h")
    os.write(terminal.fd, b"\xe9\xff\xc3j")
    terminal.wait("list  2 of")


def test_a_closed_terminal_ends_the_reader_with_everything_kept(start: Start, small_library: Path) -> None:
    terminal = opened(start, small_library)
    os.close(terminal.fd)
    assert ended(terminal) == 128 + signal.SIGHUP
    assert place(small_library) > 0


def test_a_terminal_that_takes_nothing_any_more_holds_nobody(start: Start, small_library: Path) -> None:
    terminal = opened(start, small_library)
    for _ in range(40):  # pages that nobody reads, until the pseudo-terminal is full
        os.write(terminal.fd, b"  bb")
        time.sleep(0.02)
    os.kill(terminal.pid, signal.SIGTERM)
    assert ended(terminal) == 128 + signal.SIGTERM


def test_the_next_start_is_where_the_line_broke(start: Start, small_library: Path) -> None:
    terminal = opened(start, small_library)
    before = terminal.text().splitlines()[5][20:]
    os.kill(terminal.pid, signal.SIGHUP)
    ended(terminal)
    again = start(home=small_library)
    again.wait("%")
    assert before in again.text()


def faulty(start: Start, home: Path, star: str) -> ReaderTerminal:
    """A reader in which the key for a star does what is given, right behind that key."""
    (home / "sitecustomize.py").write_text(
        f"import reader.tui.article.facts, reader.tui.app\n{star}reader.tui.app.DatelineApp.action_star = action_star\n"
    )
    terminal = start(home=home, PYTHONPATH=f"{Path(__file__).parents[2]}:{home}")
    terminal.wait("Bridge report")
    terminal.sent.clear()
    os.write(terminal.fd, b"s")
    return terminal


def test_a_fault_ends_with_one_line_a_log_and_a_status(start: Start, small_library: Path) -> None:
    star = "def action_star(self):\n    secret = 'a value of somebody'\n    raise ZeroDivisionError(1)\n"
    terminal = faulty(start, small_library, star)
    assert terminal.status() == 70
    shown = terminal.sent.decode("utf-8", "replace")
    log = (small_library / "dateline.log").read_text()
    assert "a fault of its own (ZeroDivisionError)" in shown
    assert "Traceback" not in shown
    assert "action_star" in log
    assert "a value of somebody" not in log.replace("secret = 'a value of somebody'", "")


def test_faults_that_come_of_a_fault_are_not_told(start: Start, small_library: Path) -> None:
    star = (
        "def fail():\n    raise ZeroDivisionError(1)\n"
        "def action_star(self):\n    self.reader.articles.call_later(fail)\n    self.reader.article.call_later(fail)\n"
    )
    terminal = faulty(start, small_library, star)
    assert terminal.status() == 70
    shown = terminal.sent.decode("utf-8", "replace")
    assert shown.count("a fault of its own") == 1
    assert "textual run" not in shown


def test_a_split_arrow_does_no_more_than_escape(start: Start, small_library: Path) -> None:
    terminal = opened(start, small_library)
    terminal.press("\x1b")
    before = terminal.text()
    terminal.press("\x1b")
    time.sleep(0.15)
    os.write(terminal.fd, b"[")
    time.sleep(0.15)
    terminal.press("B")
    assert terminal.text() == before


def test_escape_never_leaves(start: Start, small_library: Path) -> None:
    terminal = opened(start, small_library)
    for _ in range(4):
        terminal.press("\x1b")
    assert os.waitpid(terminal.pid, os.WNOHANG) == (0, 0)


def test_what_is_typed_with_the_key_of_a_prompt_is_words(start: Start, small_library: Path) -> None:
    terminal = start(home=small_library)
    terminal.wait("Bridge report")
    terminal.press("fbridge 1 q")
    assert "bridge 1 q" in terminal.text()
    assert os.waitpid(terminal.pid, os.WNOHANG) == (0, 0)


@pytest.mark.parametrize("keys", ["inext", "/next"])
def test_what_is_typed_with_the_key_of_a_prompt_of_the_feeds_is_words(
    keys: str, start: Start, small_library: Path
) -> None:
    with Library.open(small_library / "library.db") as library:
        library.feeds.add("https://harbour.example/feed", title="Harbour")
    terminal = start(home=small_library)
    terminal.wait("Bridge report")
    terminal.press("E")
    terminal.wait("Harbour")
    terminal.press("G")
    terminal.press(keys)
    assert terminal.text().splitlines()[-1].rstrip().endswith(": next")


def test_keys_behind_one_that_leads_elsewhere_are_meant_for_there(start: Start, small_library: Path) -> None:
    terminal = start(home=small_library)
    terminal.wait("Bridge report")
    terminal.press("\r  ")
    assert re.search(r"article  (?!0)\d+ %", terminal.text())
    terminal.press("hhj")
    assert "list  2 of 5" in terminal.text()
    terminal.press("\rhj\rhj")
    assert "list  4 of 5" in terminal.text()


def test_what_is_typed_while_it_starts_is_done(start: Start, small_library: Path) -> None:
    terminal = start(home=small_library)
    os.write(terminal.fd, b"j\r")
    terminal.wait(r"article  \d+ % · The Test Gazette")
    assert "Bridge report 1" in terminal.text().splitlines()[0]


@pytest.mark.parametrize("driver", ["FrugalDriver", "StockDriver"])
def test_a_stop_in_the_middle_of_a_write_waits_for_its_end(driver: str, tmp_path: Path) -> None:
    program = tmp_path / "stopping.py"
    program.write_text(STOPS_IN_A_WRITE.format(driver=driver))
    shell = ReaderTerminal(["bash", "--norc", "-i"], (80, 24), SHELL)
    try:
        shell.wait("ready>")
        shell.press(f"{sys.executable} {program}\r")
        shell.wait("press x")
        shell.press("x")
        shell.wait("Stopped")
    finally:
        shell.close()


@pytest.mark.parametrize("stop", [None, signal.SIGTSTP, signal.SIGSTOP], ids=["key", "tstp", "stop"])
@pytest.mark.parametrize("driver", ["frugal", "stock"])
def test_after_a_stop_everything_is_drawn_again(driver: str, small_library: Path, stop: signal.Signals | None) -> None:
    shell = ReaderTerminal(["bash", "--norc", "-i"], (80, 24), {**SHELL, "DATELINE_DRIVER": driver})
    try:
        shell.wait("ready>")
        shell.press(f"{sys.executable} -m reader --home {small_library}\r")
        shell.wait("1 of 5")
        (child,) = Path(f"/proc/{shell.pid}/task/{shell.pid}/children").read_text().split()
        if stop is None:
            shell.press("\x1a")
        else:
            os.kill(int(child), stop)
        shell.wait("Stopped")
        shell.press("fg\r")
        shell.wait("1 of 5")
        assert "Stopped" not in shell.text()
        shell.press("j")
        shell.wait("2 of 5")
        os.kill(int(child), signal.SIGTERM)
        shell.wait("ready>")
    finally:
        shell.close()
