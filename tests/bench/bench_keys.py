"""How long a key waits in the open reader, idle and while all its feeds refresh: `python tests/bench/bench_keys.py`.

The reader runs in a pseudo-terminal of 80x24 on a library of 2,000 articles. `j` is pressed at random moments, and the
time until the first byte of the answer is taken. Feeds come from loopback by the tools beside the checkout
(`DATELINE_SHARED` says where). Stops by itself.
"""

import argparse
import fcntl
import os
import pty
import random
import re
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyte

from reader import paths
from reader.model import Article
from reader.store.library import Library

SHARED = Path(os.environ.get("DATELINE_SHARED", Path(__file__).parents[3] / "shared"))
TOOLS = SHARED / "tools"
PORT = 8411
BAR = 15.0
"""Milliseconds within which 95 of 100 keys are answered."""
LONGEST = 120.0
"""Seconds after which any part of this gives up."""


class Terminal:
    """The reader in a pseudo-terminal."""

    def __init__(self, home: Path) -> None:
        self.screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self.screen)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "DATELINE_HOME": str(home),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
        }
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.execve(sys.executable, [sys.executable, "-m", "reader"], environment)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def read(self, silence: float) -> None:
        """Take what is written until so many seconds pass in silence."""
        while select.select([self._fd], [], [], silence)[0]:
            self._stream.feed(re.sub(rb"\x1b\[[>?][\d;]*[mpu]", b"", os.read(self._fd, 65536)))

    def press(self, key: str) -> float:
        """Milliseconds until the first byte of the answer."""
        begin = time.perf_counter()
        os.write(self._fd, key.encode())
        select.select([self._fd], [], [], 5)
        return (time.perf_counter() - begin) * 1000

    def text(self) -> str:
        return "\n".join(self.screen.display)

    def wait(self, words: str) -> None:
        end = time.monotonic() + LONGEST
        while words not in self.text():
            if time.monotonic() > end:
                raise TimeoutError(f"never shown: {words}\n{self.text()}")
            self.read(0.1)

    def close(self) -> None:
        os.kill(self.pid, signal.SIGTERM)
        os.waitpid(self.pid, 0)
        os.close(self._fd)

    def memory(self) -> float:
        """MB of resident memory at most so far."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main() -> int:
    """Print the table; 1 where the bar was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=300)
    parser.add_argument("--items", type=int, default=50)
    parser.add_argument("--memory", type=Path, help="a library (bench_library.py makes one): open 20 articles, no more")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if args.memory:
            print(f"{opened(args.memory):.0f} MB at most after opening 20 articles")
            return 0
        rows = measured(Path(name), args.feeds, args.items)
    print(f"{'':44} {'keys':>5} {'median':>7} {'p95':>7} {'most':>7}  ms; {os.getloadavg()[0]:.1f} other work")
    for label, times in rows:
        print(f"{label:44} {len(times):5} {statistics.median(times):7.1f} {p95(times):7.1f} {max(times):7.1f}")
    return int(any(p95(times) > BAR for _, times in rows))


def measured(folder: Path, feeds: int, items: int) -> list[tuple[str, list[float]]]:
    """The answers to `j` in each state of the reader."""
    made, home = folder / "feeds", stocked(folder / "home", feeds)
    command = [sys.executable, str(TOOLS / "gen_feeds.py"), str(made), "--feeds", str(feeds), "--items", str(items)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with serving(made), reading(home) as terminal:
        rows = [("idle", pressed(terminal, 200, lambda: False))]
        begun = datetime.now(UTC)
        terminal.press("r")
        with Library.open(paths.find(str(home)).library, read_only=True) as library:
            rows.append((f"{feeds} feeds arrive", pressed(terminal, 5000, lambda: not library.feeds.due(begun))))
        rows.append(("the analysis of what arrived", pressed(terminal, 200, lambda: False)))
    return rows


def opened(home: Path) -> float:
    """The memory of the reader after 20 articles were opened, each with its analysis."""
    with reading(home) as terminal:
        for _ in range(20):
            terminal.press("n")
            terminal.read(0.8)
        return terminal.memory()


def pressed(terminal: Terminal, most: int, is_over: Callable[[], bool]) -> list[float]:
    """Press `j`, and `k` every other hundred, at moments that nothing in the reader can be in step with."""
    times: list[float] = []
    chance, end = random.Random(6), time.monotonic() + LONGEST
    while len(times) < most and time.monotonic() < end and not is_over():
        terminal.read(chance.uniform(0.03, 0.15))
        times.append(terminal.press("jk"[len(times) // 100 % 2]))
    return times


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


@contextmanager
def reading(home: Path) -> Iterator[Terminal]:
    terminal = Terminal(home)
    try:
        terminal.wait("word")
        terminal.read(2)
        yield terminal
    finally:
        terminal.close()


@contextmanager
def serving(feeds: Path) -> Iterator[None]:
    with subprocess.Popen(["nice", sys.executable, TOOLS / "serve_feeds.py", feeds, str(PORT)]) as server:
        time.sleep(1)
        try:
            yield
        finally:
            server.kill()


def stocked(home: Path, feeds: int) -> Path:
    """A home with subscriptions that were never asked, and articles to move about in."""
    with Library.open(paths.find(str(home)).library) as library:
        library.add([article(number) for number in range(2000)], now=datetime.now(UTC))
        with library.database.writing():
            for number in range(1, feeds + 1):
                library.feeds.add(f"http://127.0.0.1:{PORT}/feed{number:04d}.xml")
    return home


def article(number: int) -> Article:
    """A few hundred words, an hour older than the last."""
    when = datetime.now(UTC) - timedelta(hours=number)
    text = "\n\n".join(f"Word {number} of the day, said {n} times over the harbour wall. " * 8 for n in range(5))
    return Article(title=f"A word for hour {number}", text=text, published=when, day=when.date(), guid=str(number))


if __name__ == "__main__":
    sys.exit(main())
