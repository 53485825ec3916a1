"""What the reader fetches while it is open: feeds, a new subscription, a full article. Loaded on first use."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import DatelineError, FetchError, ServiceError
from reader.refresh import fulltext, schedule, wishes
from reader.refresh.engine import Tuning
from reader.refresh.engine import refresh as refresh_feeds
from reader.refresh.events import Event, FeedChecked, FeedSkipped, RefreshEnded, RefreshStarted, ServiceAsked
from reader.refresh.jobs import Job, Kind
from reader.refresh.news import News, announce
from reader.refresh.subscribe import Candidate
from reader.refresh.workers import Workers
from reader.settings import Settings
from reader.sources.subscriptions.typed import each_address, refuse_path
from reader.sources.web.addresses import host_of, shown_url
from reader.sources.web.answer import Answer, Request
from reader.sources.web.download import download
from reader.sources.web.fetch import Fetcher
from reader.sources.web.own import Own
from reader.store.library import Library
from reader.text.counts import counted, megabytes
from reader.tui.beside.threads import own_library


async def refresh(library: Library, numbers: Sequence[int], settings: Settings, progress: "Progress") -> str:
    """Ask feeds, let go of what the settings do not keep, and run their command where news came; what came, in words.
    Raises StoreError.
    """
    troubles: list[str] = []
    words = await _ask(library, numbers, progress, wishes.beside_keys(settings, troubles.append))
    wishes.tidy(library, settings, datetime.now(UTC))
    words = " · ".join((words, *progress.troubles, *troubles))
    problem = announce(settings.news_command, progress.news.unread(library), attended=False)
    return f"{words} · {problem}" if problem else words


async def _ask(
    library: Library,
    numbers: Sequence[int],
    progress: "Progress",
    how: Tuning,
    given: Mapping[str, Answer] | None = None,
) -> str:
    wanted = set(numbers)
    feeds = [feed for feed in library.feeds.all() if feed.id in wanted]
    ended = await refresh_feeds(library, feeds, progress.tell, how, given)
    return ended_words(ended, progress.failed, progress.passed_over)


async def send_marks(library: Library, settings: Settings) -> str:
    """Send the service what was marked; nothing is said where that goes well, nor where it does not: the marks go with
    the next refresh, which tells. Raises StoreError.
    """
    if access := wishes.way_to_service(settings):
        from reader.refresh.service.sync import send_marks as send  # noqa: PLC0415 - most readers have no account

        with suppress(FetchError, ServiceError):
            await send(library, access)
    return ""


class Progress:
    """Counts what a refresh tells, and tells on what somebody at the keys wants to know of it."""

    def __init__(self, say: Callable[[str], None], asked: Callable[[int], object] = lambda _: None) -> None:
        """`say` is told how far it is, in words, and `asked` the number of each feed that is done with."""
        self._say = say
        self._asked = asked
        self._total = self._done = 0
        self.news = News()
        self.failed: list[str] = []
        """The feeds that failed, and why."""
        self.passed_over: list[FeedSkipped] = []
        self.troubles: list[str] = []
        """What is wrong with the service that follows feeds, a failure of it or what it refused."""

    def tell(self, event: Event) -> None:
        """One thing that happened; told on in tenths, because each word costs bytes."""
        self.news.hear(event)
        if isinstance(event, RefreshStarted):
            self._total = event.total
            self._say(f"Refreshing {counted(event.total, 'feed')} …")
        elif isinstance(event, ServiceAsked):
            said = ([event.problem] if event.problem else []) + list(event.troubles[:1])
            self.troubles += [f"{event.name}: {words}" for words in said]
        elif isinstance(event, FeedSkipped):
            self.passed_over.append(event)
            self._asked(event.feed.id)
        elif isinstance(event, FeedChecked):
            self._asked(event.feed.id)
            self._done += 1
            if event.failed:
                self.failed.append(f"{event.name}: {event.check.answer}")
            if self._total >= 20 and self._done % (self._total // 10) == 0:
                self._say(f"Refreshing: {self._done} of {self._total}, {len(self.news)} new")


def ended_words(ended: RefreshEnded, failed: Sequence[str], passed_over: Sequence[FeedSkipped]) -> str:
    """The end of a refresh in one line."""
    told = [counted(ended.new, "new article")]
    if failed:
        told.append(failed[0] if len(failed) == 1 else f"{len(failed):,} feeds failed, the first: {failed[0]}")
    if passed_over:
        first = min(passed_over, key=lambda event: event.until)
        name = first.feed.label if len(passed_over) == 1 else f"{len(passed_over):,} feeds wanted rest, the first"
        told.append(f"{name}: {first.words}")
    return " · ".join(told)


@dataclass(frozen=True, slots=True)
class FeedsAt:
    """What addresses gave."""

    sure: tuple[str, ...] = ()
    """The addresses of feeds of which each is the only one where it was looked for."""
    offered: tuple[Candidate, ...] = ()
    """The feeds of pages that name several."""
    problems: tuple[str, ...] = ()
    """Why others gave none."""

    def __add__(self, other: "FeedsAt") -> "FeedsAt":
        return FeedsAt(self.sure + other.sure, self.offered + other.offered, self.problems + other.problems)


async def find_feeds(words: str, settings: Settings) -> FeedsAt:
    """The feed at an address, or those that its page names; of each where several addresses were pasted."""
    found = FeedsAt()
    # What is found is followed, and that tells what is wrong with the cookies.
    async with wishes.finder(wishes.beside_keys(settings, lambda _: None)) as finder:
        for address in each_address(words):
            try:
                refuse_path(address)
                feeds = await finder.find(address)
            except DatelineError as error:
                found += FeedsAt(problems=(str(error),))
            else:
                found += FeedsAt(offered=feeds) if len(feeds) > 1 else FeedsAt(sure=tuple(feed.url for feed in feeds))
    return found


async def follow(library: Library, url: str, settings: Settings, say: Callable[[str], None]) -> str:
    """Subscribe to a feed that was read once, and fetch its articles; what came, in words. Raises DatelineError."""
    troubles: list[str] = []
    how = wishes.beside_keys(settings, troubles.append)
    async with wishes.finder(how) as finder:
        found = await finder.check(url, url)
    address, given = found.url, {found.url: found.answer} if found.answer else {}
    with own_library(library) as own:
        known = any(feed.url == address for feed in own.feeds.all())
        number = own.feeds.add(address, remote=wishes.wanted_at_service(address, how.access)).id
        progress = Progress(say)
        words = await _ask(own, [number], progress, how, given)
        wishes.tidy(own, settings, datetime.now(UTC))
        feed = own.feeds.get(number)
        name = feed.label if feed else shown_url(address)
        return " · ".join(
            (f"{'Followed already' if known else 'Following'}: {name}", words, *progress.troubles, *troubles)
        )


async def save(url: str, home: str, file: Path, settings: Settings, say: Callable[[str], None]) -> str:
    """Save what an address gives; what came of it, in words, with how far it is meanwhile. Raises DatelineError."""
    own = wishes.own_if_any(settings, say)
    tenths = -1

    def tell(there: int, whole: int) -> None:
        nonlocal tenths
        far = 10 * there // whole if whole else there // (10 << 20)
        if far > tenths:
            tenths = far
            amount = f"{10 * far} % of {megabytes(whole)}" if whole else megabytes(there)
            say(f"Downloading {file.name}: {amount}")

    await download(Request(url, home=home), file, tell, own=own)
    return f"Downloaded: {file}"


async def fetch_full(library: Library, number: int, settings: Settings, *, now: datetime) -> str:
    """Fetch an article's page and keep its text where it is more than there is; else why not, in words."""
    troubles: list[str] = []
    own = wishes.own_if_any(settings, troubles.append)
    try:
        with own_library(library) as kept:
            problem = await _fetch_full(kept, number, own, now)
    except DatelineError as error:
        problem = str(error)
    return " · ".join((problem, *troubles)) if problem else ""


async def _fetch_full(library: Library, number: int, own: Own, now: datetime) -> str:
    article = library.article(number)
    if article is None:
        return "That article is gone."
    if not article.link:
        return "This article has no link."
    async with Fetcher(own=own) as fetcher, Workers() as workers:
        # Who named the feed, or the page itself, named that host, also where it is a private one.
        answer = await fetcher.get(Request(article.link, home=host_of(article.origin), wanted=True))
        if problem := schedule.page_problem(answer):
            return f"{article.link}: {problem}"
        page = (await workers.read(Job(Kind.PAGE, answer, now))).page
    if page is None or not fulltext.is_fuller(page, article.title, article.text):
        return "The page gives no more than this."
    library.keep_full(number, page)
    return ""
