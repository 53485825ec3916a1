"""From an address that somebody typed to the feeds it stands for: the feed itself, or those that a page names.

Nothing is stored here. A page that a stranger wrote may name a feed in a private network; only the host that was typed
may lie in one.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from reader.errors import FetchError, SourceError
from reader.refresh import schedule
from reader.refresh.jobs import Job, Kind
from reader.refresh.workers import Bounds, Workers
from reader.sources.feeds.entries import NO_FEED
from reader.sources.subscriptions.discover import FoundFeed, guesses, of_articles, one_of_each
from reader.sources.web.addresses import checked_feed, host_of, parted, shown_url, typed_address
from reader.sources.web.answer import Answer, Limits, Request
from reader.sources.web.fetch import Fetcher
from reader.sources.web.own import Own
from reader.sources.web.programs import Programs


@dataclass(frozen=True, slots=True)
class Candidate:
    """A feed that could be subscribed to."""

    url: str
    title: str = ""
    articles: int | None = None
    """How many it has now; None where it was only named and not yet read."""
    answer: Answer | None = field(default=None, compare=False, repr=False)
    """What was read, so that its articles can be stored without asking again."""


class Finder:
    """Looks for feeds. Enter it inside the event loop that uses it."""

    def __init__(
        self,
        programs: Programs | None = None,
        limits: Limits | None = None,
        bounds: Bounds | None = None,
        own: Own | None = None,
    ) -> None:
        """`programs` are those that an address may name, and `own` what a person has requests carry."""
        self._fetcher = Fetcher(limits, programs, own)
        self._workers = Workers(bounds or Bounds(processes=1))

    async def __aenter__(self) -> Self:
        await self._fetcher.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._workers.__aexit__(kind, error, traceback)
        await self._fetcher.__aexit__(kind, error, traceback)

    async def find(self, typed: str, *, every: bool = False) -> tuple[Candidate, ...]:
        """The feeds that an address stands for: one that was read, or several that a page names.

        Feeds of comments are set aside where there is another, and so is one in another form, unless `every` one is
        wanted. Raises FetchError and SourceError where there is none.
        """
        url, answer = await self._ask_typed(typed)
        home = host_of(url)
        try:
            return (await self._read(answer, url),)
        except SourceError as error:
            problem = error.reason
        if parted(url)[0]:
            raise SourceError(shown_url(url), "what the program writes is no feed")
        page = await self._workers.read(_job(Kind.LINKS, answer))
        named = page.feeds if every else one_of_each(of_articles(page.feeds))
        if len(named) > 1:
            return tuple(Candidate(feed.url, feed.title) for feed in named)
        places = (*page.places, *guesses(answer.url))
        found = await self._first(named or [FoundFeed(place) for place in places], home)
        if found is None:
            words = "no feed, and no page that names one" if problem == NO_FEED else problem
            raise SourceError(shown_url(url), words)
        return (found,)

    async def check(self, url: str, typed: str) -> Candidate:
        """The feed at an address that `typed` led to. Raises FetchError and SourceError where there is none."""
        return await self._read(await self._ask(url, host_of(typed_address(typed))), url)

    async def _first(self, named: Iterable[FoundFeed], home: str) -> Candidate | None:
        for each in named:
            with suppress(FetchError, SourceError):
                return await self._read(await self._ask(each.url, home), each.url)
        return None

    async def _ask_typed(self, typed: str) -> tuple[str, Answer]:
        """The answer to what was typed, and at which address: a host without a scheme that gives nothing over a secure
        connection may have a plain one only.
        """
        url = typed_address(typed)
        try:
            return url, await self._ask(url, host_of(url))
        except FetchError as error:
            plain = url.replace("https://", "http://", 1)
            if "://" in typed or plain == url:
                raise
            try:
                return plain, await self._ask(plain, host_of(plain))
            except FetchError:
                raise error from None

    async def _ask(self, url: str, home: str) -> Answer:
        checked_feed(url)
        program, address = parted(url)
        answer = await self._fetcher.get(Request(address, home=home, program=program))
        if problem := schedule.page_problem(answer):
            raise FetchError(shown_url(url), problem)
        return answer

    async def _read(self, answer: Answer, url: str) -> Candidate:
        try:
            harvest = (await self._workers.read(_job(Kind.FEED, answer))).harvest
        except SourceError as error:
            raise SourceError(shown_url(url), error.reason) from error
        return Candidate(answer.permanent or url, harvest.title, harvest.count, answer)


def _job(kind: Kind, answer: Answer) -> Job:
    return Job(kind, answer, datetime.now(UTC))
