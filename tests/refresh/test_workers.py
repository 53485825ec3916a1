"""Worker processes: how many there are, and when."""

import gzip
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from reader.refresh.jobs import Job, Kind
from reader.refresh.worker import answer
from reader.refresh.workers import NICENESS, Bounds, Workers
from reader.sources.web.answer import Answer

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEED = b"<rss version='2.0'><channel><title>Harbour</title><item><guid>1</guid></item></channel></rss>"
JOB = Job(Kind.FEED, Answer("http://harbour.example/feed", FEED), NOW)


def children() -> set[str]:
    """The processes whose parent this one is; `/proc/PID/task/TID/children` may leave some out (proc(5))."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1] == str(os.getpid()):
                found.add(status.parent.name)
    return found


async def test_no_more_processes_are_prepared_than_may_run() -> None:
    before = children()
    async with Workers(Bounds(processes=2)) as workers:
        await workers.prepare(5)
        assert len(children() - before) == 2


async def test_a_process_stands_behind_the_reader_before_it_has_loaded_anything() -> None:
    before = children()
    async with Workers(Bounds(processes=1)) as workers:
        await workers.prepare(1)
        started = [int(number) for number in children() - before]
        behind = min(os.getpriority(os.PRIO_PROCESS, 0) + NICENESS, 19)
        assert [os.getpriority(os.PRIO_PROCESS, number) for number in started] == [behind]


async def test_a_prepared_process_reads_the_first_body() -> None:
    async with Workers(Bounds(processes=1)) as workers:
        await workers.prepare(1)
        prepared = children()
        assert (await workers.read(JOB)).harvest.title == "Harbour"
        assert children() == prepared


def test_a_process_that_reads_feeds_loads_neither_network_nor_database() -> None:
    code = "import sys, reader.refresh.worker; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert not {"asyncio", "ssl", "sqlite3", "feedparser", "lxml", "statistics"} & set(loaded)


def test_a_feed_that_is_packed_without_a_word_of_it_is_read() -> None:
    packed = replace(JOB, answer=Answer("http://harbour.example/feed.xml.gz", gzip.compress(FEED)))
    assert answer(packed).harvest.title == "Harbour"
    assert "damaged" in answer(replace(JOB, answer=Answer("http://harbour.example/f", b"\x1f\x8b\x08"))).error
