"""How quick and how large a library of many articles is: `python tests/bench/bench_library.py [COUNT] [FILE]`.

Fills a library with made-up articles (words drawn so that few are common and most are rare, as in English), or takes
FILE where it is there already, and prints a table: milliseconds by the clock and of the processor, the medians of
several runs in a process of its own, and that process's peak memory.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import TypeVar

from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check, Feed
from reader.store.view import EVERYTHING, View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEEDS, WORDS_EACH, VOCABULARY = 1000, 250, 30_000
SYLLABLES = [consonant + vowel for consonant in "bcdfghjklmnprstvwz" for vowel in "aeiou"]
RUNS = 9

T = TypeVar("T")
Action = Callable[[Library], object]


def word(rank: int) -> str:
    """A made-up word. As in English, few words share their first letters, and the common ones begin with any letter."""
    digits = [rank % len(SYLLABLES), rank // len(SYLLABLES) % len(SYLLABLES), rank // len(SYLLABLES) ** 2]
    return "".join(SYLLABLES[digit] for digit in digits)


ACTIONS: dict[str, Action] = {
    "first window of 40 rows": lambda library: library.rows(EVERYTHING, 0, 40),
    "window in the middle": lambda library: library.rows(EVERYTHING, library.count(EVERYTHING) // 2, 40),
    "last window": lambda library: library.rows(EVERYTHING, library.count(EVERYTHING) - 40, 40),
    "window of the unread": lambda library: library.rows(View(unread=True), 0, 40),
    "window of a feed": lambda library: library.rows(View(feed=7), 0, 40),
    "window of a folder": lambda library: library.rows(View(folder="folder 3"), 0, 40),
    "count of everything, not kept": lambda library: uncounted(library).count(EVERYTHING),
    "unread of everything, not kept": lambda library: uncounted(library).unread(EVERYTHING),
    "position of an old article": lambda library: library.position(EVERYTHING, 40),
    "all feeds with counts": lambda library: library.feeds.all(),
    "one article": lambda library: library.article(4321),
    "search: a word in every article": lambda library: library.search(word(0), 20),
    "search: a word in 1 of 10": lambda library: library.search(word(40), 20),
    "search: a rare word": lambda library: library.search(word(20_000), 20),
    "search: a phrase": lambda library: library.search(f'"{word(0)} {word(1)}"', 20),
    "search: first letter of a word": lambda library: library.search(f"{word(1)[:1]}*", 20),
    "search: four letters of a word": lambda library: library.search(f"{word(1)[:4]}*", 20),
    "search: words, unread, not another": lambda library: library.search(
        f"{word(3)} {word(9)} -{word(5)} is:unread", 20
    ),
    "search: not a word": lambda library: library.search(f"-{word(0)}", 20),
    "count of a common search": lambda library: uncounted(library).count(View(query=word(0))),
    "best first: a word in every article": lambda library: library.search(word(0), 20, ranked=True),
    "best first: a word in 1 of 10": lambda library: library.search(word(40), 20, ranked=True),
    "best first: two words": lambda library: library.search(f"{word(40)} {word(90)}", 20, ranked=True),
    "mark one read": lambda library: library.mark_read([4321], read=library.row(4321) is None, now=NOW),
    "nothing left to analyse": lambda library: library.next_unanalysed(0, 1),
}


def uncounted(library: Library) -> Library:
    """The library, without the counts it keeps."""
    library._counted = ((0, 0), {})
    return library


def articles(count: int) -> Iterator[Article]:
    """Made-up articles, each a minute older than the last."""
    chance = random.Random(1)
    words = [word(rank) for rank in range(VOCABULARY)]
    weights = list(accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
    for number in range(count):
        when = NOW - timedelta(minutes=number)
        text = " ".join(chance.choices(words, cum_weights=weights, k=WORDS_EACH))
        yield Article(
            title=f"A word: {text[:50]}",
            text=text,
            published=when,
            day=when.date(),
            guid=str(number),
            link=f"https://harbour.example/{number}",
        )


def fill(path: Path, count: int) -> tuple[float, float]:
    """Make a library; the milliseconds, by the clock and of the processor, to store its articles feed by feed."""
    made = list(articles(count))
    with Library.open(path) as library:
        feeds = [library.feeds.add(f"https://harbour.example/{n}", folder=f"folder {n % 20}") for n in range(FEEDS)]
        took = milliseconds(lambda feeds: store(library, feeds, made), feeds)
        library.mark_read(range(1, count // 2), now=NOW)
    return took


def store(library: Library, feeds: list[Feed], made: list[Article]) -> None:
    """Note a check of every feed, each with its share of the articles."""
    for place, feed in enumerate(feeds):
        library.feeds.note(feed.id, Check("ok", NOW), entries(made[place::FEEDS]), now=NOW)


def measure(path: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds by the clock and of the processor for every action, in this process; and the memory it took."""
    found = {"open, first window, unread count": milliseconds(start, path)}
    with Library.open(path) as library:
        for name, action in ACTIONS.items():
            runs = [milliseconds(action, library) for _ in range(RUNS)]
            wall, processor = zip(*runs, strict=True)
            found[name] = (statistics.median(wall), statistics.median(processor))
    found["peak memory, MB"] = (peak_memory(), 0)
    return found


def start(path: Path) -> None:
    """What the reader does before its first frame."""
    with Library.open(path) as library:
        library.rows(EVERYTHING, 0, 40)
        library.unread(EVERYTHING)


def milliseconds(action: Callable[[T], object], subject: T) -> tuple[float, float]:
    """How long an action takes once, by the clock and of the processor."""
    wall, processor = time.perf_counter(), time.process_time()
    action(subject)
    return (time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000


def peak_memory() -> float:
    """MB at most since this program began (Linux; `getrusage` would count what its parent had)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main() -> None:
    """Fill if need be, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=50_000)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        print(json.dumps(measure(args.file)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = args.file or Path(folder) / "library.db"
        if not path.exists():
            wall, processor = fill(path, args.count)
            print(f"{args.count:,} articles stored in {wall / 1000:.1f} s ({processor / 1000:.1f} s of the processor)")
            print(f"{path.stat().st_size / 1e6:.0f} MB on disk")
        child = [sys.executable, __file__, "--measure", "0", str(path)]
        measured = json.loads(subprocess.run(child, capture_output=True, check=True, text=True).stdout)
        print("    clock  processor  milliseconds")
        for name, (wall, processor) in measured.items():
            print(f"{wall:9.2f} {processor:9.2f}   {name}")


if __name__ == "__main__":
    main()
