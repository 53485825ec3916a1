"""How long a refresh takes and what it needs, against the bars. Run by hand: `python tests/bench/bench_refresh.py`.

Feeds are made and served on loopback by the tools beside the checkout (`DATELINE_SHARED` says where). Times are worth
something on an idle machine only; the CPU seconds are worth something on any.
"""

import argparse
import compileall
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import reader
from reader import paths
from reader.store.library import Library

SHARED = Path(os.environ.get("DATELINE_SHARED", Path(__file__).parents[3] / "shared"))
TOOLS = SHARED / "tools"
PORT = 8397


@dataclass(frozen=True)
class Cost:
    """What one refresh took, in all its processes."""

    wall: float
    cpu: float
    memory: float
    """The highest sum of proportional set sizes, in MB; looked at five times a second."""


@dataclass(frozen=True)
class Bar:
    """What it may take."""

    name: str
    wall: float
    memory: float


COLD = Bar("{feeds} feeds from nothing", 39.0, 250.0)
AGAIN = Bar("{feeds} feeds again, with 304s", 3.0, 250.0)
SLOW = Bar("100 feeds that answer after 200 ms", 2.5, 250.0)
HANGING = Bar("100 feeds of which every 10th hangs: the other 90", 2.5, 250.0)


def main() -> int:
    """Print the table; 1 where a bar was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=1000, help="bars are for 1000")
    parser.add_argument("--items", type=int, default=50)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = measured(Path(folder), args.feeds, args.items)
    print(f"{'':52} {'wall s':>7} {'bar':>5} {'CPU s':>7} {'MB':>5} {'bar':>5}")
    for bar, cost in rows:
        name = bar.name.format(feeds=args.feeds)
        print(f"{name:52} {cost.wall:7.2f} {bar.wall:5.1f} {cost.cpu:7.2f} {cost.memory:5.0f} {bar.memory:5.0f}")
    return int(any(cost.wall > bar.wall or cost.memory > bar.memory for bar, cost in rows))


def measured(folder: Path, count: int, items: int) -> list[tuple[Bar, Cost]]:
    """Every bar with what it took, of so many feeds with so many items each."""
    compileall.compile_dir(Path(reader.__file__).parent, quiet=2)  # as installers do
    feeds = folder / "feeds"
    command = [sys.executable, str(TOOLS / "gen_feeds.py"), str(feeds), "--feeds", str(count), "--items", str(items)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return [*plain(folder, feeds, count), *slow(folder, feeds), *hanging(folder, feeds)]


def plain(folder: Path, feeds: Path, count: int) -> Iterator[tuple[Bar, Cost]]:
    home = subscribed(folder / "plain", count)
    with serving(feeds):
        yield COLD, refreshed(home)
        yield AGAIN, refreshed(home)


def slow(folder: Path, feeds: Path) -> Iterator[tuple[Bar, Cost]]:
    with serving(feeds, "--delay", "200"):
        yield SLOW, refreshed(subscribed(folder / "slow", 100))


def hanging(folder: Path, feeds: Path) -> Iterator[tuple[Bar, Cost]]:
    """Until the last of the feeds that do not hang is told."""
    home = subscribed(folder / "hanging", 100)
    with serving(feeds, "--hang", "10"):
        begin = time.monotonic()
        with subprocess.Popen([*command(home), "--json"], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout
            told = 0
            while told < 90:
                told += '"event": "feed"' in child.stdout.readline()
            yield HANGING, Cost(time.monotonic() - begin, 0.0, 0.0)
            child.kill()


@contextmanager
def serving(feeds: Path, *options: str) -> Iterator[None]:
    with subprocess.Popen([sys.executable, TOOLS / "serve_feeds.py", feeds, str(PORT), *options]) as server:
        time.sleep(1)
        try:
            yield
        finally:
            server.kill()


def subscribed(home: Path, count: int) -> Path:
    with Library.open(paths.find(str(home)).library) as library, library.database.writing():
        for number in range(1, count + 1):
            library.feeds.add(f"http://127.0.0.1:{PORT}/feed{number:04d}.xml")
    return home


def command(home: Path) -> list[str]:
    return [sys.executable, "-m", "reader", "refresh", "--home", str(home)]


def refreshed(home: Path) -> Cost:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin, memory = time.monotonic(), 0.0
    with subprocess.Popen(command(home), stdout=subprocess.DEVNULL) as child:
        while child.poll() is None:
            memory = max(memory, family_memory(child.pid))
            time.sleep(0.2)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.monotonic() - begin, cpu, memory)


def family_memory(parent: int) -> float:
    """MB of a process, its children and theirs."""
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        return proportional_set_size(str(parent)) + sum(family_memory(int(number)) for number in children)
    except OSError:
        return 0.0


def proportional_set_size(number: str) -> float:
    lines = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    sys.exit(main())
