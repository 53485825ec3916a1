"""Worker processes: how many there are, and when."""

import asyncio
import gzip
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.refresh.jobs import Job, Kind
from reader.refresh.worker import answer
from reader.refresh.workers import NICENESS, Bounds, Workers
from reader.sources.web.answer import Answer
from tests.processes import children

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEED = b"<rss version='2.0'><channel><title>Harbour</title><item><guid>1</guid></item></channel></rss>"
JOB = Job(Kind.FEED, Answer("http://harbour.example/feed", FEED), NOW)


def family() -> set[int]:
    """The children of this process, and theirs."""
    own = children()
    return own.union(*map(children, own))


async def test_no_more_processes_are_prepared_than_may_run() -> None:
    before = family()
    async with Workers(Bounds(processes=2)) as workers:
        await workers.prepare(5)
        await asyncio.gather(*(workers.read(JOB) for _ in range(5)))
        assert len(family() - before) == 2


async def test_one_process_is_loaded_and_the_others_divide_off() -> None:
    before = children()
    async with Workers(Bounds(processes=3)) as workers:
        await workers.prepare(3)
        await asyncio.gather(*(workers.read(JOB) for _ in range(3)))
        started = children() - before
        assert [len(children(number)) for number in started] == [2]


async def test_no_process_is_left_behind() -> None:
    before = family()
    async with Workers(Bounds(processes=3)) as workers:
        await workers.prepare(3)
        await asyncio.gather(*(workers.read(JOB) for _ in range(3)))
        started = family() - before
    assert len(started) == 3
    assert not [number for number in started if _is_running(number)]


async def test_a_process_that_divided_off_is_killed_in_the_middle_of_its_job() -> None:
    endless = replace(JOB, answer=Answer("http://harbour.example/feed", b"<rss><channel " + b"a='1' " * 200_000))
    async with Workers(Bounds(processes=2)) as workers:
        await workers.prepare(2)
        await asyncio.gather(workers.read(JOB), workers.read(JOB))
        both = family()
        jobs = [asyncio.create_task(workers.read(endless)) for _ in range(2)]
        await asyncio.sleep(0.1)
        for job in jobs:
            job.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)
        assert (await workers.read(JOB)).harvest.title == "Harbour"
        assert not [number for number in both if _is_running(number)]


def _is_running(number: int) -> bool:
    """Whether it is still a process of ours, and not only the memory of one."""
    try:
        status = Path(f"/proc/{number}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return (
        status.rpartition(")")[2].split()[0] != "Z"
        and b"refresh.worker" in Path(f"/proc/{number}/cmdline").read_bytes()
    )


async def test_a_process_stands_behind_the_reader_before_it_has_loaded_anything() -> None:
    before = children()
    async with Workers(Bounds(processes=1)) as workers:
        await workers.prepare(1)
        behind = min(os.getpriority(os.PRIO_PROCESS, 0) + NICENESS, 19)
        assert [os.getpriority(os.PRIO_PROCESS, number) for number in children() - before] == [behind]


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


async def test_where_no_process_can_be_started_the_feed_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    async with Workers(Bounds(processes=1)) as workers:
        await workers.prepare(1)
        with pytest.raises(SourceError, match="no process can be started"):
            await workers.read(JOB)
