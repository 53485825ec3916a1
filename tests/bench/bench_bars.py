"""Every bar of the library and its refresh in one table: `python tests/bench/bench_bars.py`.

Runs what the other benchmarks measure on one library of 50,000 articles and on 1,000 feeds, each in a process of its
own; 1 where a bar is missed. Times are worth something on an idle machine only; what they took of the processor stands
beside them where it is known. Feeds come from loopback by the tools beside the checkout (`DATELINE_SHARED` says where).
"""

import argparse
import compileall
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import reader
from reader import paths
from tests.bench import bench_keys, bench_library, bench_refresh, bench_start

RUNS = 7


@dataclass(frozen=True)
class Row:
    """One bar, and how near it was come to."""

    name: str
    figure: float
    bar: float
    unit: str
    processor: float | None = None
    """What the figure took of the processor, in the same unit."""

    @property
    def missed(self) -> bool:
        return self.figure > self.bar


def main() -> int:
    """Print each row as it is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=50_000, help="bars are for 50,000")
    parser.add_argument("--feeds", type=int, default=1000, help="bars are for 1,000")
    args = parser.parse_args()
    print(f"{'':60} {'figure':>8} {'bar':>6} {'':5} {'processor':>8}")
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for row in rows(Path(folder), args.articles, args.feeds):
            missed += row.missed
            print(line(row), flush=True)
    return int(missed > 0)


def line(row: Row) -> str:
    processor = "" if row.processor is None else f"{row.processor:.2f}"
    return f"{row.name:60} {row.figure:8.2f} {row.bar:6.1f} {row.unit:5} {processor:>8}{'  missed' * row.missed}"


def rows(folder: Path, articles: int, feeds: int) -> Iterator[Row]:
    compileall.compile_dir(Path(reader.__file__).parent, quiet=2)  # as installers do
    few, many = stocked(folder / "few", 14), stocked(folder / "many", articles)
    yield from of_library(few, many, f"{articles:,} articles")
    yield from of_shell(many)
    yield from of_refresh(folder, feeds)
    yield from of_keys(folder / "keys", feeds)


def stocked(home: Path, articles: int) -> Path:
    """A home whose library has so many articles."""
    bench_library.fill(paths.find(str(home)).library, articles)
    return home


def of_library(few: Path, many: Path, size: str) -> Iterator[Row]:
    pairs = [(bench_start.start(few, "word"), bench_start.start(many, "word")) for _ in range(RUNS)]
    small, large = (statistics.median(times) for times in zip(*pairs, strict=True))
    yield Row(f"start to the list: {size}, as many times as long as with 14", large / small, 1.5, "times")
    child = [sys.executable, bench_library.__file__, "--measure", "0", str(paths.find(str(many)).library)]
    took: dict[str, tuple[float, float]] = json.loads(subprocess.check_output(child))
    slowest = max(cost for name, cost in took.items() if name.startswith("search:"))
    yield Row(f"search in {size}: slowest first results", slowest[0], 30.0, "ms", slowest[1])
    yield Row(f"memory of the open reader: {size}, 20 opened", bench_keys.opened(many), 80.0, "MB")


def of_shell(home: Path) -> Iterator[Row]:
    for words, bar in ((["unread", "--count"], 50.0), (["--version"], 40.0)):
        wall, processor = min(shell(home, words) for _ in range(RUNS * 3))
        yield Row(f"dateline {' '.join(words)}, start to end, the quickest", wall, bar, "ms", processor)


def shell(home: Path, words: list[str]) -> tuple[float, float]:
    """Milliseconds of one command, by the clock and of the processor."""
    begin, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command, environment = [sys.executable, "-m", "reader", *words], {**os.environ, "DATELINE_HOME": str(home)}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    wall, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall * 1000, (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def of_refresh(folder: Path, feeds: int) -> Iterator[Row]:
    for bar, cost in bench_refresh.measured(folder, feeds, items=50):
        name = bar.name.format(feeds=feeds)
        yield Row(name, cost.wall, bar.wall, "s", cost.cpu or None)
        if cost.memory:
            yield Row(f"{name}: all processes", cost.memory, bar.memory, "MB")


def of_keys(folder: Path, feeds: int) -> Iterator[Row]:
    for name, times in bench_keys.measured(folder, min(feeds, 300), items=50):
        yield Row(f"a key, p95: {name}", bench_keys.p95(times), bench_keys.BAR, "ms")


if __name__ == "__main__":
    sys.exit(main())
