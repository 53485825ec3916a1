"""How long the reader takes from its start to the first article of the list, with few articles and with many.

python tests/bench/bench_start.py
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from reader.model import Article
from reader.store.library import Library
from tests.terminal.conftest import ReaderTerminal, long_article

NOW = datetime(2025, 3, 6, tzinfo=UTC)
COUNTS = (14, 50_000)
RUNS = 7


def articles(count: int) -> Iterator[Article]:
    """Short ones, a minute apart."""
    base = long_article(0)
    for number in range(count):
        at = base.published - timedelta(minutes=number)
        yield replace(base, title=f"Bridge report {number}", text=base.text[:1200], guid=str(number), published=at)


def start(home: Path, shown: str = "Bridge report") -> float:
    """Seconds until the first article, whose title begins so, stands on the screen."""
    environment = {**os.environ, "DATELINE_HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    begin = time.perf_counter()
    terminal = ReaderTerminal([sys.executable, "-m", "reader"], (80, 24), environment)
    while shown not in terminal.text():
        terminal.read(0.005)
    took = time.perf_counter() - begin
    terminal.close()
    return took


def main() -> None:
    """Print the medians."""
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            with Library.open(home / "library.db") as library:
                library.add(tuple(articles(count)), now=NOW)
            print(f"{count:>6} articles: {1000 * statistics.median(start(home) for _ in range(RUNS)):.0f} ms")


if __name__ == "__main__":
    main()
