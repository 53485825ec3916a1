"""A service as a part of a refresh: asked once for all its feeds, its articles read apart and stored as they arrive,
and a failure of it told once.
"""

from contextlib import suppress
from dataclasses import replace
from functools import partial

from reader.errors import DatelineError, FetchError, ServiceError, StoreError
from reader.refresh import schedule
from reader.refresh.events import ServiceAsked
from reader.refresh.jobs import Job, Kind
from reader.refresh.keeper import Keeper, Note
from reader.refresh.schedule import Moment, Pace
from reader.refresh.service.access import Access
from reader.refresh.service.sync import Arrival, Sync, opened
from reader.refresh.workers import Workers
from reader.sources.web.answer import Answer
from reader.sources.web.fetch import Fetcher
from reader.store.arrivals import Stored
from reader.store.entry import Entry
from reader.store.library import Library
from reader.store.subscriptions.feed import Check, Feed
from reader.text.counts import counted


class Serving:
    """One run, and what came of it."""

    def __init__(self, keeper: Keeper, workers: Workers, moment: Moment, pace: Pace) -> None:
        self._keeper = keeper
        self._workers = workers
        self._moment = moment
        self._pace = pace
        self.came: dict[int, Stored] = {}
        """By the numbers of the feeds that something came of."""
        self.feeds: dict[int, Feed] = {}
        """The same feeds, as they were before."""
        self.arrived: list[tuple[Feed, tuple[Entry, ...], Stored]] = []
        """What came, one by one."""
        self.is_kept = True
        """The library took all that came."""

    async def run(self, access: Access, fetcher: Fetcher) -> ServiceAsked:
        """Ask the service, and say how that went."""
        sync: Sync | None = None
        try:
            service = await opened(access, fetcher)
            sync = Sync(access, service, self._keeper, self._read, self._keep)
            await sync.run(self._moment.now)
            check = schedule.served("nothing new", self._moment, self._pace)
        except (FetchError, ServiceError, StoreError) as error:
            self.is_kept = not isinstance(error, StoreError)
            told = replace(sync.told if sync else ServiceAsked(access.name), problem=_words(error, access.name))
            check = schedule.unserved(f"{told.name}: {told.problem}", self._moment, self._pace)
        else:
            told = sync.told
        with suppress(StoreError):
            await self._keeper.do(partial(_note, check, self._moment))
        return told

    async def _read(self, body: bytes, url: str) -> tuple[Entry, ...]:
        answer = Answer(url, body, "application/feed+json")
        return (await self._workers.read(Job(Kind.FEED, answer, self._moment.now))).entries

    async def _keep(self, arrival: Arrival) -> None:
        feed, entries = arrival.feed, arrival.entries
        before = self.came.get(feed.id, Stored())
        check = schedule.served(counted(len(before.ids) + len(entries), "article"), self._moment, self._pace)
        stored = await self._keeper.note(Note(feed.id, check, entries, self._moment.now, arrival.stands))
        self.feeds[feed.id] = feed
        self.came[feed.id] = before + stored
        self.arrived.append((feed, entries, stored))


def _words(error: DatelineError, name: str) -> str:
    """What is wrong, without what is said before it already: where the service is."""
    told = isinstance(error, FetchError) or error.subject == name
    return error.reason if told else str(error)


def _note(check: Check, moment: Moment, library: Library) -> None:
    library.service.checked(check, now=moment.now)
