"""What the reader sends at 80x24 with 256 colours, by the byte: the budgets, and a slow line."""

import os
import shutil
import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.terminal.conftest import QUIET, ReaderTerminal, Start

LINE = 5000
"""Bytes a second of the slow line."""


@pytest.fixture
def listed(start: Start, full_library: Path, tmp_path: Path) -> ReaderTerminal:
    """A reader that was just opened on 2,000 articles."""
    shutil.copy(full_library / "library.db", tmp_path / "library.db")
    terminal = start(home=tmp_path)
    terminal.wait("Bridge report")
    return terminal


@pytest.fixture
def opened(listed: ReaderTerminal) -> ReaderTerminal:
    """The same, with an article that was read and analysed, some lines down."""
    listed.press("\r")
    listed.wait("▌")
    listed.press("jj")
    return listed


def median(terminal: ReaderTerminal, keys: Sequence[str]) -> float:
    return statistics.median(len(terminal.press(key)) for key in keys)


def test_a_start_keeps_to_its_budget(listed: ReaderTerminal) -> None:
    assert len(listed.sent) <= 6000


def test_a_line_of_the_list_keeps_to_its_budget(listed: ReaderTerminal) -> None:
    assert median(listed, "jjjjjjjkk") <= 300


def test_a_line_of_an_article_beside_its_list_keeps_to_its_budget(opened: ReaderTerminal) -> None:
    """The terminal scrolls whole lines, so that the list beside the article is sent again: some 420 bytes of these."""
    assert median(opened, "jjjjjjjkk") <= 600


def test_a_line_of_an_article_alone_keeps_to_its_budget(start: Start, full_library: Path, tmp_path: Path) -> None:
    shutil.copy(full_library / "library.db", tmp_path / "library.db")
    terminal = start(home=tmp_path, size=(59, 24))
    terminal.wait("Bridge report")
    terminal.press("\r")
    terminal.wait("▌")
    assert median(terminal, "jjjjj") <= 600


def test_a_line_of_an_article_between_other_panes_keeps_to_its_budget_where_the_terminal_can_scroll_it_alone(
    start: Start, full_library: Path, tmp_path: Path
) -> None:
    shutil.copy(full_library / "library.db", tmp_path / "library.db")
    terminal = start(home=tmp_path, size=(120, 40))
    terminal.wait("Bridge report")
    assert b"\x1b[?69$p" in terminal.sent
    terminal.press("\r")
    terminal.wait("▌")
    assert median(terminal, "jjj") > 2000
    terminal.press("\x1b[?69;2$y")
    assert median(terminal, "jjjjj") <= 600


def test_a_page_keeps_to_its_budget(opened: ReaderTerminal) -> None:
    assert median(opened, "   bb") <= 2500


def test_the_next_mark_keeps_to_its_budget(opened: ReaderTerminal) -> None:
    assert median(opened, "]]}}))[{(") <= 150


def test_the_command_line_keeps_to_its_budget(opened: ReaderTerminal) -> None:
    """The list over the panes, and what is below when it goes: there is no bar for these but our own.

    What is deleted at once may come in several frames.
    """
    assert len(opened.press(":")) <= 1000
    assert median(opened, "quote") <= 300
    assert len(opened.press("\x7f" * 5)) <= 1500
    assert median(opened, ["\x1b[B"] * 5) <= 250
    assert len(opened.press("\x1b")) <= 1500


def test_a_drag_of_the_mouse_sends_nothing(opened: ReaderTerminal) -> None:
    held = "".join(f"\x1b[<32;{column};{column - 20}M" for column in range(31, 41))
    assert opened.press(f"\x1b[<0;30;10M{held}") == b""


def test_nobody_reads_nothing_is_sent(opened: ReaderTerminal) -> None:
    assert opened.read(3) == b""


def throttled(terminal: ReaderTerminal, over: threading.Event) -> Iterator[float]:
    """Read at the pace of the line; the times at which something came."""
    while not over.is_set():
        data = terminal.read_some(LINE // 20)
        if data:
            yield time.monotonic()
            time.sleep(len(data) / LINE)


def test_ten_pages_on_a_slow_line_are_there_within_four_seconds(opened: ReaderTerminal) -> None:
    """Typed at five a second, done within four seconds from the first key, by what the line has carried."""
    over, came = threading.Event(), list[float]()
    line = threading.Thread(target=lambda: came.extend(throttled(opened, over)))
    line.start()
    begin = time.monotonic()
    for _ in range(10):
        os.write(opened.fd, b" ")
        time.sleep(0.2)
    time.sleep(4 + QUIET)
    over.set()
    line.join()
    assert came[-1] - begin <= 4
