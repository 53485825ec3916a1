"""Writers that are killed in the middle: run by `test_crashes.py` in a process of its own, because it forks.

Each child refreshes a feed and marks articles read, and acknowledges every step on a pipe after its commit. The parent
kills it with SIGKILL at a random moment, opens the library and looks for what was acknowledged. Prints JSON.
"""

import json
import os
import random
import signal
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check
from reader.store.view import View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEED = "https://harbour.example/feed"
BATCH = 5


def articles(step: int) -> list[Article]:
    return [
        Article(
            title=f"Ferry {step}",
            text=f"Ferry {step}.{n} left the harbour. " * 30,
            published=NOW,
            day=date(2026, 3, 10),
            origin=FEED,
            guid=f"{step}-{n}",
        )
        for n in range(BATCH)
    ]


def write(path: Path, first: int, pipe: int) -> None:
    """Write and acknowledge until killed."""
    with Library.open(path) as library:
        feed = library.feeds.add(FEED)
        for step in range(first, first + 10_000):
            stored = library.feeds.note(feed.id, Check("ok", NOW, etag=str(step)), entries(articles(step)), now=NOW)
            library.mark_read(stored.ids, now=NOW)
            os.write(pipe, f"{step}\n".encode())


def killed(path: Path, first: int, after: float) -> int:
    """Let a writer run for so many seconds; the first step that it did not acknowledge."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        write(path, first, writing)
        os._exit(1)
    os.close(writing)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as acknowledged:
        steps = acknowledged.read().split()
    return int(steps[-1]) + 1 if steps else first


def faults(path: Path, acknowledged: int) -> list[str]:
    """What is wrong with the library after a kill."""
    with Library.open(path) as library:
        found = list(library.check())
        with library.database.writing():
            library.database.run("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
        (feed,) = library.feeds.all() or (None,)
        if feed is None:
            return found
        read = feed.count - feed.unread
        if read < acknowledged * BATCH:
            found.append(f"{acknowledged * BATCH - read} acknowledged marks lost")
        if feed.count % BATCH:
            found.append("half a batch was kept")
        if feed.etag and library.count(View(query=f'"Ferry {feed.etag}.0"')) != 1:
            found.append("a validator was kept without its articles")
        return found


def main(path: Path, kills: int) -> None:
    chance = random.Random(1)
    acknowledged, wrong = 0, []
    Library.open(path).close()
    for _ in range(kills):
        acknowledged = killed(path, acknowledged, chance.uniform(0.002, 0.06))
        wrong += faults(path, acknowledged)
    print(json.dumps({"kills": kills, "acknowledged": acknowledged, "wrong": wrong}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
