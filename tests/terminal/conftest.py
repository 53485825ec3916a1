"""A reader in a terminal of its own: a pseudo-terminal, with pyte as the screen and every byte counted."""

import contextlib
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pyte
import pytest

from reader.analysis.analyse import VERSION, analyse
from reader.model import Article
from reader.store.library import Library

PATIENCE = 60.0
"""Seconds after which a test gives up on a screen."""
QUIET = 0.25
"""Seconds of silence, and of rest in the reader, after which the answer to a key is taken to be whole."""


class TerminalScreen(pyte.Screen):
    """pyte, without the private sequences that it takes for styles."""

    def select_graphic_rendition(self, *attributes: int, private: bool = False) -> None:
        if not private:
            super().select_graphic_rendition(*attributes)

    def report_device_status(self, mode: int = 0, **_: bool) -> None:
        pass


class ReaderTerminal:
    """A program that was started in a pseudo-terminal."""

    def __init__(self, words: Sequence[str], size: tuple[int, int], environment: Mapping[str, str]) -> None:
        self.screen = TerminalScreen(*size)
        self.stream = pyte.ByteStream(self.screen)
        self.sent = bytearray()
        self.beyond: tuple[int, ...] = ()
        """Other processes that what is typed goes on to: a reader behind a connection, and what carries it there."""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            # A shell starts what it puts in the background with interrupts ignored, and nohup with hang-ups, and this
            # would go on to all below: a program whose terminal has gone would live on and take a core.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            os.execvpe(words[0], list(words), dict(environment))
        self.resize(*size)

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.resize(rows, columns)

    def works(self) -> bool:
        """Whether any of its threads runs, or would if the machine had the time: it is not done with what was typed."""
        for pid in (self.pid, *self.beyond):
            for stat in Path(f"/proc/{pid}/task").glob("*/stat"):
                with contextlib.suppress(OSError):
                    if stat.read_text().rpartition(")")[2].split()[0] in ("R", "D"):
                        return True
        return False

    def read(self, seconds: float) -> bytes:
        """What is written until so many seconds pass in silence, and in rest."""
        found, end = bytearray(), time.monotonic() + PATIENCE
        while True:
            if not select.select([self.fd], [], [], seconds)[0]:
                if self.works() and time.monotonic() < end:
                    continue
                break
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                break
            if not data:
                break
            found += data
            self.stream.feed(data)
        self.sent += found
        return bytes(found)

    def read_some(self, most: int, seconds: float = 0.05) -> bytes:
        """Some of what is written, or nothing after a while."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return b""
        data = os.read(self.fd, most)
        self.stream.feed(data)
        self.sent += data
        return data

    def press(self, keys: str) -> bytes:
        """Type, and give back all that is written in answer."""
        os.write(self.fd, keys.encode())
        return self.read(QUIET)

    def text(self) -> str:
        screen = self.screen
        rows = ("".join(screen.buffer[y][x].data for x in range(screen.columns)) for y in range(screen.lines))
        return "\n".join(row.rstrip() for row in rows)

    def wait(self, pattern: str) -> None:
        """Until the screen shows it."""
        end = time.monotonic() + PATIENCE
        while not re.search(pattern, self.text()):
            assert time.monotonic() < end, f"never shown: {pattern}\n{self.text()}"
            self.read(0.05)
        self.read(QUIET)

    def status(self) -> int:
        """The exit status, once it has ended."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                self.read(QUIET)
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"it never ended\n{self.text()}")

    def close(self) -> None:
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        with contextlib.suppress(OSError):
            os.close(self.fd)


Start = Callable[..., ReaderTerminal]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the reader with these words, at home in a folder of the test."""
    opened: list[ReaderTerminal] = []

    def begin(*words: str, size: tuple[int, int] = (80, 24), home: Path | None = None, **more: str) -> ReaderTerminal:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "DATELINE_HOME": str(home or tmp_path),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            **more,
        }
        terminal = ReaderTerminal([sys.executable, "-m", "reader", *words], size, environment)
        opened.append(terminal)
        return terminal

    yield begin
    for terminal in opened:
        terminal.close()


LONG_ONES = 50
"""Articles that a test can come to by its keys."""


def long_article(number: int) -> Article:
    """An article with a quote, names and a date in every paragraph: the first has some 3,000 words, those that a test
    can come to 1,200, and all others 80.
    """
    day = date(2025, 3, 5) - timedelta(days=number // 20)
    paragraphs = [
        f"Mayor Lena Hartwell told reporters in Paris on Monday that bridge number {n} would be closed. “We looked at "
        f"every bolt of bridge {n}, and we do not like what we see,” she said after the meeting of the council. "
        f"The engineers of the United Nations first found cracks of {n + 2} millimetres in August 2023, and since then "
        "the traffic has been sent along the river, past the old market and the two schools that stand behind it."
        for n in range(1, 41 if not number else 17 if number < LONG_ONES else 2)
    ]
    return Article(
        title=f"Bridge report {number}: what the council of the river town has decided to close",
        text="\n\n".join(paragraphs),
        published=datetime(day.year, day.month, day.day, 12, tzinfo=UTC) - timedelta(minutes=number),
        day=day,
        source="The Test Gazette",
        link=f"https://gazette.example/bridge/{number}",
        origin="https://gazette.example/feed",
        guid=str(number),
    )


def home_with(folder: Path, articles: int) -> Path:
    """A home with so many articles, all looked through: no reader of it begins to analyse what nobody opened."""
    found = cache(analyse)
    with Library.open(folder / "library.db") as library:
        library.add([long_article(n) for n in range(articles)], now=datetime(2025, 3, 6, tzinfo=UTC))
        with library.database.writing():
            for number in library.next_unanalysed(VERSION, articles):
                if article := library.article(number):
                    library.keep_analysis(number, VERSION, found(article.text, article.day))
    return folder


@pytest.fixture(scope="session")
def full_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with 2,000 articles."""
    return home_with(tmp_path_factory.mktemp("home"), 2000)


@pytest.fixture(scope="session")
def five_articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return home_with(tmp_path_factory.mktemp("home"), 5)


@pytest.fixture
def small_library(five_articles: Path, tmp_path: Path) -> Path:
    """A home of the test's own, with five articles."""
    return shutil.copytree(five_articles, tmp_path / "home")
