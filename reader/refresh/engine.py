"""Keep the library current: ask many servers at once, read what comes in processes that can be killed, and store each
feed as it arrives. A feed that fails keeps its articles and says why; one that hangs delays no other.

What an answer means is decided in `schedule.py`, what is written in `keeper.py`.
"""

import asyncio
import random
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.errors import FetchError, SourceError, StoreError, UnreachableError
from reader.refresh import fulltext, schedule
from reader.refresh.events import Event, FeedChecked, FeedSkipped, PageFetched, RefreshEnded, RefreshStarted
from reader.refresh.jobs import Job, Kind
from reader.refresh.keeper import Keeper, Note
from reader.refresh.schedule import Meaning, Moment, Pace
from reader.refresh.traffic import Traffic
from reader.refresh.workers import Bounds, Workers
from reader.sources.web.addresses import host_of
from reader.sources.web.answer import Answer, Limits, Request
from reader.sources.web.fetch import Fetcher
from reader.sources.web.own import Own
from reader.sources.web.programs import Programs
from reader.store.arrivals import Stored
from reader.store.entry import Entry
from reader.store.library import Library
from reader.store.rules import Rules
from reader.store.subscriptions.feed import Check, Feed, FullText
from reader.text.counts import counted

if TYPE_CHECKING:
    from reader.refresh.service.access import Access  # most readers have no account


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Tuning:
    """How a refresh behaves."""

    limits: Limits = field(default_factory=Limits)
    bounds: Bounds = field(default_factory=Bounds)
    pace: Pace = field(default_factory=Pace)
    of_host: int = 16
    """Connections to one host at a time: a host with a hundred feeds is a platform, and asks for less with a 429."""
    unread: int = 24
    """Bodies that may wait to be read before fewer servers are asked."""
    batch: int = 1
    """Feeds stored in one transaction: more saves a tenth of the work and keeps other writers waiting."""
    nap: float = 0.0
    """Seconds of rest between two transactions, for other writers."""
    pages: int = 10
    """Pages fetched for the articles of one feed in one refresh."""
    all_pages: int = 300
    pages_of_host: int = 2
    full_text: FullText = FullText.AUTO
    """For feeds that have no wish of their own."""
    rules: Rules = field(default_factory=Rules)
    """What becomes of what is new."""
    programs: Programs = field(default_factory=dict)
    """What a feed may have run."""
    own: Own = field(default_factory=Own)
    """Sent to the sites that they are of, for a feed of theirs."""
    access: "Access | None" = None
    """The way to the service that follows feeds for their reader."""
    clock: Callable[[], datetime] = _now
    chance: Callable[[], float] = random.random


async def refresh(
    library: Library,
    feeds: Sequence[Feed],
    report: Callable[[Event], None],
    tuning: Tuning | None = None,
    given: Mapping[str, Answer] | None = None,
) -> RefreshEnded:
    """Ask these feeds and store what they bring; `report` is called in the same thread with each event.

    `given` are answers that came just now, by the feeds' addresses: no server is asked twice for a feed that is new.
    Where there is a service that follows one of them, or is to, it is asked about all its feeds, and none of these is
    asked itself; so it is where none of its feeds is known yet.

    May be cancelled at any time: what was stored stays, the rest is as it was. Raises StoreError where the library
    cannot be read at all.
    """
    return await _Refresh(library, report, tuning or Tuning(), given or {}).run(feeds)


class _Refresh:
    def __init__(
        self, library: Library, report: Callable[[Event], None], tuning: Tuning, given: Mapping[str, Answer]
    ) -> None:
        self._library = library
        self._tuning = tuning
        self._given = given
        self._report = report
        self._keeper = Keeper(library, tuning.batch, tuning.nap, tuning.rules)
        self._traffic = Traffic(connections=tuning.limits.connections, of_host=tuning.of_host, unread=tuning.unread)
        self._fetcher = Fetcher(tuning.limits, tuning.programs, tuning.own)
        self._workers = Workers(tuning.bounds)
        self._pauses: dict[str, datetime] = {}
        self._wanted: list[fulltext.Wanted] = []
        self._sum = RefreshEnded()

    async def run(self, feeds: Sequence[Feed]) -> RefreshEnded:
        started = asyncio.get_running_loop().time()
        self._report(RefreshStarted(len(feeds)))
        access = self._access_for(feeds)
        if feeds or access:  # a timer mostly finds none that is due, and need not load what fetches
            await self._ask(feeds, access)
        self._sum += RefreshEnded(seconds=asyncio.get_running_loop().time() - started)
        self._report(self._sum)
        return self._sum

    def _access_for(self, feeds: Sequence[Feed]) -> "Access | None":
        """The way to the service, where it has to be asked."""
        asked = any(feed.remote is not None for feed in feeds) or not self._library.service.follows_any()
        return self._tuning.access if asked else None

    async def _ask(self, feeds: Sequence[Feed], access: "Access | None") -> None:
        theirs = [feed for feed in feeds if self._tuning.access and feed.remote]
        ours = [feed for feed in feeds if not (self._tuning.access and feed.remote)]
        async with self._keeper, self._workers:
            await self._workers.prepare(sum(feed.last_checked is None for feed in ours))
            kept = await self._keeper.pauses()
            self._pauses = schedule.believed(kept, self._tuning.clock(), self._tuning.pace)
            async with self._fetcher:
                asked = [self._check(feed) for feed in ours]
                await _all([*asked, self._serve(access, theirs)] if access else asked)
                await self._fetch_pages()

    # ----------------------------------------------------------------------------------------------------- one feed

    async def _check(self, feed: Feed) -> None:
        host = host_of(feed.url)
        async with self._traffic.place(host):
            if until := schedule.paused(self._pauses, feed.url, self._tuning.clock()):
                self._sum += RefreshEnded(skipped=1)
                self._report(FeedSkipped(feed, until))
                return
            start = asyncio.get_running_loop().time()
            asked = schedule.request(feed, self._moment(start), self._tuning.pace)
            try:
                answer = self._given.get(feed.url) or await self._fetcher.get(asked)
            except FetchError as error:
                reached = not isinstance(error, UnreachableError)
                check = schedule.failed(feed, error.reason, self._moment(start), self._tuning.pace, reached=reached)
                answer = None
            moment = self._moment(start)
        if answer is None:
            await self._store(feed, check, (), moment)
        else:
            await self._take(feed, asked, answer, moment)

    async def _take(self, feed: Feed, asked: Request, answer: Answer, moment: Moment) -> None:
        """Do with an answer what it means."""
        pace = self._tuning.pace
        match schedule.meaning(asked, feed, answer):
            case Meaning.UNCHANGED:
                await self._store(feed, schedule.unchanged(feed, answer, moment, pace), (), moment)
            case Meaning.REFUSED:
                await self._pause(feed, answer, moment)
                await self._store(feed, schedule.refused(feed, answer, moment, pace), (), moment)
            case Meaning.READ:
                async with self._traffic.body():
                    await self._read(feed, answer, moment)

    async def _read(self, feed: Feed, answer: Answer, moment: Moment) -> None:
        entries: tuple[Entry, ...] = ()
        try:
            result = await self._workers.read(Job(Kind.FEED, answer, moment.now))
        except SourceError as error:
            check = schedule.failed(feed, error.reason, moment, self._tuning.pace)
        else:
            entries = result.entries
            check = schedule.harvested(feed, answer, result.harvest, moment, self._tuning.pace)
        await self._store(feed, check, entries, moment)

    async def _store(self, feed: Feed, check: Check, entries: tuple[Entry, ...], moment: Moment) -> None:
        unkept = 0
        try:
            stored = await self._keeper.note(Note(feed.id, check, entries, moment.now))
        except StoreError as error:
            check, stored, unkept = replace(check, answer=str(error), errors=feed.errors + 1), Stored(), 1
        self._want_pages(feed, host_of(feed.url), entries, stored)
        self._tell(feed, check, stored, moment.seconds, unkept)

    def _want_pages(self, feed: Feed, host: str, entries: Sequence[Entry], stored: Stored) -> None:
        arrived = [(number, entries[place]) for number, place in zip(stored.new, stored.places, strict=True)]
        when = self._tuning.full_text if feed.full_text is FullText.AUTO else feed.full_text
        self._wanted += fulltext.wanted(when, host, arrived, self._tuning.pages)

    def _tell(self, feed: Feed, check: Check, stored: Stored, seconds: float, unkept: int = 0) -> None:
        self._sum += RefreshEnded(
            checked=1,
            failed=int(check.errors > 0),
            unkept=unkept,
            new=len(stored.new),
            changed=len(stored.changed),
        )
        self._report(FeedChecked(feed, check, stored.new, stored.changed, seconds))

    async def _pause(self, feed: Feed, answer: Answer, moment: Moment) -> None:
        """Leave a whole host alone where its server asks for it; of answers that cross, the longest wish holds.

        It holds for this refresh too where the library cannot keep it.
        """
        until, host = schedule.pause_until(answer, moment, self._tuning.pace), host_of(feed.url)
        if until > max(moment.now, self._pauses.get(host, moment.now)):
            self._pauses[host] = until
            with suppress(StoreError):
                await self._keeper.keep_pauses(self._pauses, moment.now)

    # ---------------------------------------------------------------------------------------------------- the service

    async def _serve(self, access: "Access", theirs: Sequence[Feed]) -> None:
        """Ask the service about all its feeds; of these it is told what came, as of all that something came of."""
        from reader.refresh.service.serving import Serving  # noqa: PLC0415 - most readers have no account

        start = asyncio.get_running_loop().time()
        serving = Serving(self._keeper, self._workers, self._moment(start), self._tuning.pace)
        told = await serving.run(access, self._fetcher)
        for feed, entries, stored in serving.arrived:
            self._want_pages(feed, "", entries, stored)  # whose host the service named, and nobody here
        moment = self._moment(start)
        for feed in ({feed.id: feed for feed in theirs if not told.failed} | serving.feeds).values():
            stored = serving.came.get(feed.id, Stored())
            words = counted(len(stored.ids), "article") if stored.ids else "nothing new"
            self._tell(feed, schedule.served(words, moment, self._tuning.pace), stored, moment.seconds)
        if told.failed:
            missed = sum(feed.id not in serving.feeds for feed in theirs) or 1
            self._sum += RefreshEnded(checked=missed, failed=missed, unkept=int(not serving.is_kept))
        self._report(told)

    # -------------------------------------------------------------------------------------------------- full articles

    async def _fetch_pages(self) -> None:
        """After all feeds, because every feed is worth more than one feed's whole articles."""
        traffic = Traffic(
            connections=self._tuning.limits.connections, of_host=self._tuning.pages_of_host, unread=self._tuning.unread
        )
        await _all(self._fetch_page(wanted, traffic) for wanted in self._wanted[: self._tuning.all_pages])

    async def _fetch_page(self, wanted: fulltext.Wanted, traffic: Traffic) -> None:
        problem = ""
        try:
            async with traffic.place(host_of(wanted.entry.link)):
                if schedule.paused(self._pauses, wanted.entry.link, self._tuning.clock()):
                    return
                answer = await self._fetcher.get(Request(wanted.entry.link, home=wanted.host))
            async with traffic.body():
                problem = await self._keep_page(wanted, answer)
        except (FetchError, SourceError, StoreError) as error:
            problem = error.reason
        self._sum += RefreshEnded(pages=int(not problem))
        self._report(PageFetched(wanted.number, wanted.entry.title, problem))

    async def _keep_page(self, wanted: fulltext.Wanted, answer: Answer) -> str:
        """Store the text of a page where it is more than the feed gave; else why not."""
        if problem := schedule.page_problem(answer):
            return problem
        result = await self._workers.read(Job(Kind.PAGE, answer, self._tuning.clock()))
        if result.page is None or not fulltext.is_fuller(result.page, wanted.entry.title, wanted.entry.text):
            return "the page gives no more than the feed"
        await self._keeper.keep_full(wanted.number, result.page)
        return ""

    # ---------------------------------------------------------------------------------------------------------- moments

    def _moment(self, start: float) -> Moment:
        seconds = asyncio.get_running_loop().time() - start
        return Moment(self._tuning.clock(), seconds, self._tuning.chance())


async def _all(works: Iterable[Coroutine[object, object, None]]) -> None:
    """All at once; the first error that is nobody's ends them all and is raised as itself."""
    try:
        async with asyncio.TaskGroup() as group:
            for work in works:
                group.create_task(work)
    except BaseExceptionGroup as group_error:
        raise group_error.exceptions[0] from None
