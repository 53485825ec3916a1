"""A process that reads foreign feeds and pages, so that a hostile one costs a process and not the reader.

Run as `python -m reader.refresh.worker SECONDS MEMORY FD...`: jobs come and results go over a socket, each with its
length before it. One job may take so many seconds of the processor's time, because a busy machine is no fault of a
feed, and the process so many bytes; then the system ends it. Each further socket is served by a process that divides
off when all is loaded, which is most of the work of starting one; over each, its process first says its number.
"""

import copyreg
import gc
import os
import pickle
import resource
import signal
import socket
import sys
from contextlib import suppress
from dataclasses import fields, replace
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO

from reader.errors import SourceError
from reader.refresh.jobs import LENGTH, Job, Kind, Result
from reader.refresh.schedule import Harvest, body_hash
from reader.sources.encoding import unpack
from reader.sources.feeds.entries import NO_FEED
from reader.sources.feeds.feed import parse_feed
from reader.store.entry import Entry, entries

_GROWN = 160 << 20
"""Bytes of memory after which a process is not used again: a big feed's memory is not given back by itself."""


def main() -> None:
    """Answer jobs until the other side closes."""
    seconds, memory, *descriptors = sys.argv[1:]
    gc.freeze()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    copyreg.pickle(Entry, _by_values)
    own = _divided([int(number) for number in descriptors])
    with socket.socket(fileno=own) as line, line.makefile("rb") as jobs, line.makefile("wb") as results:
        results.write(LENGTH.pack(os.getpid()))
        results.flush()
        serve(jobs, results, float(seconds))
    with suppress(ChildProcessError):
        while True:
            os.wait()  # for those that divided off: what they took of the processor's time counts as ours


def _divided(descriptors: list[int]) -> int:
    """The one socket that is this process's own, of the process that was started or of one that divided off."""
    own, *others = descriptors
    for other in others:
        if not os.fork():
            own = other
            break
    for descriptor in descriptors:
        if descriptor != own:
            os.close(descriptor)
    return own


def serve(jobs: BinaryIO, results: BinaryIO, seconds: float) -> None:
    """Read each job within its time and answer it. The alarm ends the process even inside a parser written in C."""
    while head := jobs.read(LENGTH.size):
        job: Job = pickle.loads(jobs.read(LENGTH.unpack(head)[0]))  # noqa: S301 - from our own parent
        signal.setitimer(signal.ITIMER_PROF, seconds)
        found = answer(job)
        last = _has_grown()
        result = pickle.dumps(replace(found, last=last), pickle.HIGHEST_PROTOCOL)
        signal.setitimer(signal.ITIMER_PROF, 0)
        results.write(LENGTH.pack(len(result)) + result)
        results.flush()
        if last:
            return


def answer(job: Job) -> Result:
    """The result of one job. Whatever a parser trips over is an error of the feed, not of the process."""
    try:
        return _READERS[job.kind](job)
    except SourceError as error:
        return Result(error=error.reason)
    except MemoryError:
        return Result(error="it needs too much memory to be read")
    except RecursionError:
        return Result(error="it is nested too deeply to be read")
    except Exception as error:  # noqa: BLE001 - the edge of the process: a fault of the parser is told as the feed's
        return Result(error=f"it cannot be read ({type(error).__name__})")


def read_feed(job: Job) -> Result:
    """A feed's articles and what it says of itself."""
    given = job.answer
    feed = parse_feed(unpack(given.body, given.url), given.url, given.content_type, now=job.now)
    if not feed.is_feed:
        return Result(error=feed.problem or NO_FEED)
    return Result(
        entries(feed.entries),
        harvest=Harvest(
            title=feed.title,
            site=feed.site,
            count=len(feed.entries),
            ttl=feed.ttl,
            cut=feed.breaks_off,
            body_hash=body_hash(given.body),
        ),
    )


def read_page(job: Job) -> Result:
    """The article of a web page."""
    from reader.sources.articles.page import read_page as extract  # noqa: PLC0415 - trafilatura takes 170 ms to import

    given = job.answer
    return Result(page=extract(given.body, given.url, job.now, given.content_type))


def read_links(job: Job) -> Result:
    """The feeds that a web page names, or else what it leads to that looks like one."""
    from reader.sources.subscriptions.discover import find_feeds, find_places  # noqa: PLC0415 - as trafilatura

    given = job.answer
    feeds = find_feeds(given.body, given.url, given.content_type)
    return Result(feeds=feeds, places=() if feeds else find_places(given.body, given.url, given.content_type))


_READERS = {Kind.FEED: read_feed, Kind.PAGE: read_page, Kind.LINKS: read_links}


_VALUES = attrgetter(*(field.name for field in fields(Entry)))


def _by_values(given: Entry) -> tuple[type, tuple[object, ...]]:
    """How an entry is pickled: as a call. By itself a dataclass goes field by field, which costs five times as much."""
    return Entry, _VALUES(given)


def _has_grown() -> bool:
    return _held() > _GROWN


def _held() -> int:
    """Bytes of memory this process holds. Its highest mark is only asked where there is no other way: it begins as the
    parent's (Linux keeps it through `exec`), and a big parent would have every process end after one job.
    """
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return pages * resource.getpagesize()


if __name__ == "__main__":
    main()
