"""What a key costs on the screen: bytes and milliseconds, beside Textual's own driver and newsboat where it is.

    python tests/bench/bench_screen.py [COLUMNSxROWS]

Bytes are all that the program writes in answer to a key, milliseconds the time to the first of them; each is the median
of some presses. Everything runs in a pseudo-terminal of this machine.
"""

import importlib.util
import os
import select
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from types import ModuleType
from xml.sax.saxutils import escape

from reader.store.library import Library

ARTICLES = 500
SILENCE = 0.25
"""Seconds after which an answer is taken to be whole."""
KEYS = (("list, one line", "jjjjjjjj"), ("open", "\r"), ("article, one line", "jjjjjjjj"), ("a page", "    "))


def harness() -> ModuleType:
    """The pseudo-terminal of the tests, which are no package."""
    spec = importlib.util.spec_from_file_location("terminal", Path(__file__).parents[1] / "terminal" / "conftest.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass
class Contender:
    """A program to be pressed."""

    name: str
    words: list[str]
    environment: dict[str, str]
    ready: str = "Bridge report"
    """What is shown when it has read everything."""
    down: str = "j"
    first: str = ""
    """Keys that lead from there to a list of articles."""


def contenders(home: Path, tests: ModuleType) -> Iterator[Contender]:
    """The reader with both drivers, and newsboat with the same articles."""
    articles = [tests.long_article(n) for n in range(ARTICLES)]
    common = {"PATH": os.environ["PATH"], "HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    for driver in ("frugal", "stock"):
        own_home = home / driver
        own_home.mkdir()
        with Library.open(own_home / "library.db") as library:
            library.add(articles, now=datetime.now(UTC))
        own = {**common, "DATELINE_HOME": str(own_home), "DATELINE_DRIVER": driver}
        yield Contender(f"Dateline, {driver}", [sys.executable, "-m", "reader"], own)
    if newsboat := shutil.which("newsboat"):
        items = "".join(
            f"<item><title>{escape(a.title)}</title><guid>{a.guid}</guid><pubDate>{format_datetime(a.published)}</pubDate>"
            f"<description>{escape(a.text)}</description></item>"
            for a in articles
        )
        feed = home / "feed.xml"
        feed.write_text(f'<rss version="2.0"><channel><title>Gazette</title>{items}</channel></rss>', encoding="utf-8")
        (home / "urls").write_text(f"file://{feed}\n")
        (home / "config").write_text("auto-reload no\nrefresh-on-startup yes\n")
        words = [newsboat, "-q", "-u", str(home / "urls"), "-c", str(home / "cache.db"), "-C", str(home / "config")]
        yield Contender("newsboat", words, common, ready=f"{ARTICLES}\\)", down="\x1bOB", first="\r")


def measure(contender: Contender, size: tuple[int, int], tests: ModuleType) -> Iterator[tuple[str, int, float]]:
    """What is measured, its bytes and its milliseconds."""
    begin = time.perf_counter()
    terminal = tests.ReaderTerminal(contender.words, size, contender.environment)
    try:
        select.select([terminal.fd], [], [], 20)
        spent = time.perf_counter() - begin
        terminal.wait(contender.ready)
        yield "start", len(terminal.sent), spent * 1000
        terminal.press(contender.first)
        terminal.wait("Bridge report")
        for what, keys in KEYS:
            answers = [answer(terminal, contender.down if key == "j" else key) for key in keys]
            yield what, *(statistics.median(column) for column in zip(*answers, strict=True))
        terminal.read(1)
        yield "idle for 5 s", len(terminal.read(5)), 0.0
    finally:
        terminal.close()


def answer(terminal: object, key: str) -> tuple[int, float]:
    """Bytes and milliseconds of the answer to a key."""
    fd: int = terminal.fd  # type: ignore[attr-defined]  # the harness is loaded by its path
    begin = time.perf_counter()
    os.write(fd, key.encode())
    count, first = 0, begin
    while select.select([fd], [], [], SILENCE)[0]:
        first = first if count else time.perf_counter()
        count += len(os.read(fd, 65536))
    return count, (first - begin) * 1000


def main() -> None:
    """Print the table."""
    columns, rows = map(int, (sys.argv[1] if len(sys.argv) > 1 else "80x24").split("x"))
    tests = harness()
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'':20}{'':20}{'bytes':>8}{'ms':>9}   at {columns}x{rows}")
        for contender in contenders(Path(folder), tests):
            for what, count, spent in measure(contender, (columns, rows), tests):
                print(f"{contender.name:20}{what:20}{count:8.0f}{spent:9.1f}")


if __name__ == "__main__":
    main()
