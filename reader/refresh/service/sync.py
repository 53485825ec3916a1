"""A library and a service brought to the same: what was done here is told there, what was done there is done here, and
what is there and not here is fetched.

What is to be done is decided in `merge.py`. Each step is stored when it is done, so that wherever a line breaks the
next sync goes on from there, and what somebody marks meanwhile waits for the next one.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from reader.errors import ServiceError, SourceError
from reader.refresh.events import ServiceAsked
from reader.refresh.keeper import Keeper
from reader.refresh.service import merge
from reader.refresh.service.access import Access
from reader.sources.services.documents import document
from reader.sources.services.service import Item, Service, Standing, Subscription
from reader.sources.web.fetch import Fetcher
from reader.store.entry import Entry
from reader.store.library import Library
from reader.store.subscriptions.at_service import Followed
from reader.store.subscriptions.feed import Feed
from reader.store.subscriptions.ties import Changes, Known, Stand, guid_of

Read = Callable[[bytes, str], Awaitable[tuple[Entry, ...]]]
"""The articles of a document, at the address of its feed. Raises SourceError."""


class _SetUpAnewError(Exception):
    """The service is another one than before, though it follows the same feeds."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Articles of a feed that came from a service."""

    feed: Feed
    entries: tuple[Entry, ...]
    stands: tuple[Stand, ...]


class Sync:
    """One run, from the first question to the last article."""

    def __init__(
        self, access: Access, service: Service, keeper: Keeper, read: Read, keep: Callable[[Arrival], Awaitable[None]]
    ) -> None:
        """`keep` stores what came."""
        self._access = access
        self._service = service
        self._keeper = keeper
        self._read = read
        self._keep = keep
        self._is_known = False
        """The service was seen to be the one that it was."""
        self.told = ServiceAsked(service.name)
        """What was done so far."""

    async def run(self, now: datetime) -> None:
        """Raises FetchError and ServiceError where the service does not answer or refuses, and StoreError."""
        try:
            await self._run(now)
        except _SetUpAnewError:
            await self._keeper.do(lambda library: library.service.begin(self._access.account, now=now))
            await self._run(now)

    async def _run(self, now: datetime) -> None:
        theirs = await self._subscriptions(now)
        await self._send(theirs)
        theirs = await self._follow(theirs, now)
        await self._call(theirs)
        standing = await self._take(theirs, now)
        last = await self._keeper.do(lambda library: library.service.asked_until())
        recent = await self._service.since(merge.asked_since(last, now))
        await self._fetch(theirs, standing, recent)
        await self._keeper.do(lambda library: library.service.keep_asked_until(now))

    # -------------------------------------------------------------------------------------------------------- feeds

    async def _subscriptions(self, now: datetime) -> tuple[Subscription, ...]:
        """What it follows; nothing is known any more where it is another service than before."""
        theirs = merge.clean(await self._service.subscriptions())
        await self._keeper.do(partial(_recognise, self._access.account, theirs, now))
        if not theirs and await self._keeper.do(lambda library: library.service.follows_any()):
            raise ServiceError(
                self._service.name, "it says that it follows no feed any more; yours are left as they are"
            )
        return theirs

    async def _follow(self, theirs: tuple[Subscription, ...], now: datetime) -> tuple[Subscription, ...]:
        """Have both follow the same; what the service follows then."""
        ours = await self._ours()
        told = False
        for step in merge.feed_steps(ours, theirs, keeps=self._service.keeps_subscriptions):
            match step:
                case merge.Follow(feed):
                    told |= await self._follow_there(feed)
                case merge.Unfollow(feed):
                    if await self._tells(self._service.unsubscribe(feed.remote or ""), feed):
                        told = True
                        await self._keeper.do(partial(_untie, feed.number, wanted=True))
                case _:
                    await self._keeper.do(partial(_do, step, now))
                    self._note(step)
        if told:
            theirs = merge.clean(await self._service.subscriptions())
        there = {each.id: each for each in theirs}
        for feed in await self._ours():
            if feed.remote and not feed.remote_title and (now_there := there.get(feed.remote)):
                await self._keeper.do(partial(_do, merge.Tie(feed, now_there), now))
        return theirs

    async def _follow_there(self, feed: Followed) -> bool:
        """Have the service follow a feed. Where it refuses, the feed stays here, and is asked here."""
        name: list[str] = []

        async def subscribe() -> None:
            name.append(await self._service.subscribe(feed.url))

        if not merge.is_for_a_service(feed.url) or not await self._tells(subscribe(), feed):
            await self._keeper.do(partial(_untie, feed.number))
            return False
        await self._keeper.do(lambda library: library.service.tie(feed.number, name[0], "", ""))
        return True

    async def _call(self, theirs: Sequence[Subscription]) -> None:
        """Have both call their feeds the same, and put them into the same folders."""
        for step in merge.naming_steps(await self._ours(), theirs, keeps=self._service.keeps_subscriptions):
            match step:
                case merge.SendTitle(feed):
                    sent = await self._tells(self._service.rename(feed.remote or "", feed.title), feed)
                case merge.SendFolder(feed, before):
                    sent = await self._tells(self._service.move(feed.remote or "", feed.folder, before), feed)
                case _:
                    sent = True
            if sent:
                await self._keeper.do(partial(_agree, step))

    async def _tells(self, telling: Awaitable[None], feed: Followed) -> bool:
        """Whether the service does what it is told about a feed. A refusal is noted, unless it is the account that is
        refused by now.
        """
        try:
            await telling
        except ServiceError as error:
            await self._service.subscriptions()
            trouble = f"{feed.title or feed.url}: {error.reason}"
            self.told = replace(self.told, troubles=(*self.told.troubles, trouble))
            return False
        return True

    def _note(self, step: merge.Step) -> None:
        match step:
            case merge.Add(there):
                self.told = replace(self.told, added=(*self.told.added, there.title or there.url))
            case merge.Drop(feed):
                self.told = replace(self.told, dropped=(*self.told.dropped, feed.title or feed.url))
            case merge.Restore(feed):
                trouble = f"{feed.title or feed.url}: removed here, but still followed there; unfollow it there"
                self.told = replace(self.told, troubles=(*self.told.troubles, trouble))

    async def _ours(self) -> tuple[Followed, ...]:
        return await self._keeper.do(lambda library: library.service.feeds())

    # -------------------------------------------------------------------------------------------------------- marks

    async def _send(self, theirs: Sequence[Subscription]) -> None:
        changes = await self._keeper.do(lambda library: library.service.ties.differences())
        await self._recognise(changes, theirs)
        async for part in _sent(self._service, changes):
            await self._keeper.do(partial(_agreed, part))
            self.told = replace(self.told, sent=self.told.sent + len(part))

    async def _recognise(self, changes: Changes, theirs: Sequence[Subscription]) -> None:
        """See, before any mark is sent or taken, that the numbers of items still mean the same."""
        if len(changes) and not self._is_known:
            known = await self._keeper.do(partial(_samples, theirs))
            if await _is_renewed(self._service, known):
                raise _SetUpAnewError
            self._is_known = True

    async def _take(self, theirs: Sequence[Subscription], now: datetime) -> Standing:
        """How all stands there, done here where it is otherwise than before. The bases are read before the service is
        asked, so that what another process sends meanwhile is not taken back.
        """
        bases = await self._keeper.do(lambda library: library.service.ties.bases())
        standing = await self._service.standing()
        changes = merge.to_take(bases, standing)
        await self._recognise(changes, theirs)
        taken = await self._keeper.do(lambda library: library.service.ties.take(changes, now=now))
        self.told = replace(self.told, taken=taken)
        return standing

    # -------------------------------------------------------------------------------------------------------- items

    async def _fetch(self, theirs: Sequence[Subscription], standing: Standing, recent: Iterable[str]) -> None:
        bases = await self._keeper.do(lambda library: library.service.ties.bases())
        items = merge.to_fetch(bases, standing, recent)
        feeds = await self._keeper.do(_by_remote) if items else {}
        there = {each.id: each for each in theirs}
        for start in range(0, len(items), self._service.items_at_once):
            asked = items[start : start + self._service.items_at_once]
            groups = defaultdict[str, dict[str, Item]](dict)
            for item in await self._service.items(asked):
                if item.id in asked and item.subscription in feeds and item.subscription in there:
                    groups[item.subscription][item.id] = item
            resting = [groups.pop(remote) for remote in tuple(groups) if feeds[remote].paused]
            for remote, group in groups.items():
                await self._store(feeds[remote], there[remote], tuple(group.values()), standing)
            if left := set(asked).difference(*groups.values()) if groups or resting else ():
                stands = [merge.stand(item, standing) for item in left]
                await self._keeper.do(partial(_pass_over, stands))

    async def _store(self, feed: Feed, there: Subscription, items: Sequence[Item], standing: Standing) -> None:
        """Store the items of a feed. One that cannot be read does not keep the others out."""
        body = document(replace(there, url=feed.url), [replace(item, id=guid_of(item.id)) for item in items])
        try:
            entries = await self._read(body, feed.url)
        except SourceError as error:
            if len(items) == 1:
                trouble = f"{feed.label}: an article of it {error.reason.removeprefix('it ')}"
                self.told = replace(self.told, troubles=(*self.told.troubles, trouble))
                return
            middle = len(items) // 2
            await self._store(feed, there, items[:middle], standing)
            await self._store(feed, there, items[middle:], standing)
            return
        await self._keep(Arrival(feed, entries, tuple(merge.stand(item.id, standing) for item in items)))


async def opened(access: Access, fetcher: Fetcher) -> Service:
    """What asks an account; its password may have to be waited for."""
    return await asyncio.get_running_loop().run_in_executor(None, access.open, fetcher)


async def send_marks(library: Library, access: Access) -> int:
    """Send what was marked here, and no more; how many marks. Nothing is asked where nothing was marked, and nothing
    sent to a service that may be another one than before.

    Raises FetchError and ServiceError where it does not answer or refuses: the next sync tries it again.
    """
    memory = library.service
    changes = memory.ties.differences()
    if not len(changes) or memory.account() != access.account:
        return 0
    async with Fetcher() as fetcher:
        service = await opened(access, fetcher)
        theirs = merge.clean(await service.subscriptions())
        if merge.is_another(memory.feeds(), theirs) or await _is_renewed(service, _samples(theirs, library)):
            return 0
        async for part in _sent(service, changes):
            memory.ties.agree(part)
    return len(changes)


async def _sent(service: Service, changes: Changes) -> AsyncIterator[Changes]:
    """Send marks, and tell of each part of them when the service has it."""
    for mark, part in merge.parcels(changes):
        await service.mark(mark, merge.items_of(part))
        yield part


async def _is_renewed(service: Service, known: Sequence[Known]) -> bool:
    """Whether a service has other items than those that are known."""
    return bool(known) and merge.has_other_items(known, await service.items([each.item for each in known]))


# ------------------------------------------------------------------------------------------ what is done in the library


def _samples(theirs: Sequence[Subscription], library: Library) -> tuple[Known, ...]:
    return library.service.ties.samples([each.id for each in theirs])


def _recognise(account: tuple[str, ...], theirs: Sequence[Subscription], now: datetime, library: Library) -> None:
    memory = library.service
    if memory.account() != account or merge.is_another(memory.feeds(), theirs):
        memory.begin(account, now=now)


def _do(step: merge.Step, now: datetime, library: Library) -> None:
    memory = library.service
    with library.writing():
        match step:
            case merge.Tie(feed, there):
                memory.tie(feed.number, there.id, there.title, there.folder)
            case merge.Renew(feed, there):
                memory.renew(feed.number, there.id)
            case merge.Add(there):
                number = memory.add(there.url, there.site, there.folder)
                memory.tie(number, there.id, there.title, there.folder)
            case merge.Drop(feed):
                memory.drop(feed.number, now=now)
            case merge.Restore(feed):
                memory.restore(feed.number)
            case merge.Release(feed):
                memory.untie(feed.number, wanted=feed.removed)
            case merge.Relocate(feed, url):
                memory.relocate(feed.number, url)


def _agree(step: merge.Naming, library: Library) -> None:
    memory = library.service
    match step:
        case merge.SendTitle(feed):
            memory.agree_title(feed.number, feed.title)
        case merge.TakeTitle(feed, title):
            memory.take_title(feed.number, title)
        case merge.SendFolder(feed):
            memory.agree_folder(feed.number, feed.folder)
        case merge.TakeFolder(feed, folder):
            memory.take_folder(feed.number, folder)


def _untie(number: int, library: Library, *, wanted: bool = False) -> None:
    library.service.untie(number, wanted=wanted)


def _agreed(part: Changes, library: Library) -> None:
    library.service.ties.agree(part)


def _pass_over(stands: Sequence[Stand], library: Library) -> None:
    library.service.ties.pass_over(stands)


def _by_remote(library: Library) -> Mapping[str, Feed]:
    return {feed.remote: feed for feed in library.feeds.all() if feed.remote}
