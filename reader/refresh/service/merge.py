"""What is to be done where the library and a service differ: which feeds to follow, drop and call otherwise, which
marks to send and to take, and which items to fetch.

Pure. Three are compared each time: how it is here, how it is there, and how it last was on both sides, the base. Who
differs from the base has changed it; where both do, what was done here holds.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta

from reader.sources.services.service import Item, Mark, Standing, Subscription
from reader.sources.web.addresses import host_of
from reader.store.subscriptions.at_service import Followed
from reader.store.subscriptions.ties import Bases, Changes, Known, Stand
from reader.text.address import clean_address, without_login
from reader.text.clean import clean_line
from reader.text.html import read_inline
from reader.text.labels import clean_folder

FIRST_REACH = timedelta(days=30)
"""How far back what was read already is fetched at the first time."""
OVERLAP = timedelta(days=1)
"""How much of what was asked for is asked for again: clocks differ, and services fetch feeds late."""
SENT_AT_ONCE = 200
"""Marks that are sent before it is noted that they were."""
TITLE_LENGTH = 120
"""Characters of a feed's name that are kept, as of one that the feed gives itself."""
WEB = ("http://", "https://")

# ------------------------------------------------------------------------------------------------------------ the feeds


@dataclass(frozen=True, slots=True)
class Unfollow:
    """Tell the service to follow a feed no longer."""

    feed: Followed


@dataclass(frozen=True, slots=True)
class Follow:
    """Tell it to follow one."""

    feed: Followed


@dataclass(frozen=True, slots=True)
class Tie:
    """A feed that is here is one that it follows."""

    feed: Followed
    there: Subscription


@dataclass(frozen=True, slots=True)
class Renew:
    """A feed that it followed is one that it follows anew, under another id."""

    feed: Followed
    there: Subscription


@dataclass(frozen=True, slots=True)
class Add:
    """Follow a feed that it follows."""

    there: Subscription


@dataclass(frozen=True, slots=True)
class Drop:
    """Follow a feed no longer that it follows no longer."""

    feed: Followed


@dataclass(frozen=True, slots=True)
class Restore:
    """Follow a removed feed again: it cannot be told to stop."""

    feed: Followed


@dataclass(frozen=True, slots=True)
class Release:
    """A feed is the service's no longer: it is asked here, if it is followed at all."""

    feed: Followed


@dataclass(frozen=True, slots=True)
class Relocate:
    """It has a feed at another address."""

    feed: Followed
    url: str


Step = Unfollow | Follow | Tie | Renew | Add | Drop | Restore | Release | Relocate


def clean(subscriptions: Iterable[Subscription]) -> tuple[Subscription, ...]:
    """What a service follows, without what is no address of the web: no service can have a program run or a file read.
    Each id and each address comes once.
    """
    found: dict[str, Subscription] = {}
    seen = set[str]()
    for each in subscriptions:
        if each.id and each.url.startswith(WEB) and each.id not in found and _key(each.url) not in seen:
            seen.add(_key(each.url))
            found[each.id] = Subscription(
                each.id,
                each.url,
                clean_line(each.title)[:TITLE_LENGTH].rstrip(),
                each.site,
                clean_folder(each.folder),
            )
    return tuple(found.values())


def is_another(ours: Sequence[Followed], theirs: Sequence[Subscription]) -> bool:
    """Whether ids mean other feeds than before, so that nothing holds that is known by ids: the service was set up
    anew. A feed of which only the address changed on its site has moved.
    """
    there = {each.id: each for each in theirs}
    places = {_key(each.url): each.id for each in theirs}
    known = {_key(feed.url) for feed in ours if feed.remote}
    for feed in ours:
        now = there.get(feed.remote or "")
        if now is None or _key(now.url) == _key(feed.url):
            continue
        if _key(feed.url) in places or _key(now.url) in known or host_of(now.url) != host_of(feed.url):
            return True
    return False


def has_other_items(known: Sequence[Known], items: Iterable[Item]) -> bool:
    """Whether none of some items is what it was, so that their numbers mean others: the service was set up anew with
    the same feeds. One that is gone, or has another name and address, says nothing alone: services throw old items
    away, and papers change theirs.
    """
    there = {each.id: each for each in items}
    return bool(known) and not any(each.item in there and _is(each, there[each.item]) for each in known)


def _is(known: Known, item: Item) -> bool:
    link = clean_address(item.link)
    return bool(link and _key(link) == _key(known.link)) or bool(known.title and read_inline(item.title) == known.title)


def feed_steps(ours: Sequence[Followed], theirs: Sequence[Subscription], *, keeps: bool) -> Iterator[Step]:
    """What makes both follow the same feeds; `keeps` where the service can be told which."""
    there = {each.id: each for each in theirs}
    free = {_key(each.url): each for each in theirs}
    for feed in ours:
        if feed.remote and (now := there.get(feed.remote)):
            free.pop(_key(now.url), None)
    for feed in ours:
        now = there.get(feed.remote or "")
        if now:
            yield from _of_known(feed, now, keeps=keeps)
        elif feed.removed:
            yield Release(feed)
        elif same := free.pop(_key(feed.url), None):
            yield Renew(feed, same) if feed.remote else Tie(feed, same)
        elif feed.remote:
            yield Drop(feed)
        elif feed.remote is not None:
            yield Follow(feed) if keeps else Release(feed)
    yield from map(Add, free.values())


def _of_known(feed: Followed, there: Subscription, *, keeps: bool) -> Iterator[Step]:
    if feed.removed:
        yield Unfollow(feed) if keeps else Restore(feed)
    elif _key(there.url) != _key(feed.url):
        yield Relocate(feed, there.url)


def is_for_a_service(url: str) -> bool:
    """Whether a service may be told to follow a feed: none that a program of this machine makes, and none with a
    password in its address.
    """
    return url.startswith(WEB) and without_login(url) == url


def _key(url: str) -> str:
    """What two addresses of one feed have in common."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


# ------------------------------------------------------------------------------------------------ names and folders


@dataclass(frozen=True, slots=True)
class SendTitle:
    """Tell the service what a feed is called."""

    feed: Followed


@dataclass(frozen=True, slots=True)
class TakeTitle:
    """Call it as the service does."""

    feed: Followed
    title: str


@dataclass(frozen=True, slots=True)
class SendFolder:
    """Tell the service where a feed is, which it has in the folder `before`."""

    feed: Followed
    before: str


@dataclass(frozen=True, slots=True)
class TakeFolder:
    """Put it where the service has it."""

    feed: Followed
    folder: str


Naming = SendTitle | TakeTitle | SendFolder | TakeFolder


def naming_steps(ours: Sequence[Followed], theirs: Sequence[Subscription], *, keeps: bool) -> Iterator[Naming]:
    """What makes both call their feeds the same, and put them into the same folders. A feed without a name at the
    service, or here, is left as it is.
    """
    there = {each.id: each for each in theirs}
    for feed in ours:
        now = there.get(feed.remote or "")
        if now is None or feed.removed:
            continue
        if feed.title and feed.title != feed.remote_title:
            if keeps and now.title and feed.title != now.title:
                yield SendTitle(feed)
            elif feed.title == now.title:
                yield TakeTitle(feed, now.title)
        elif now.title and now.title != feed.remote_title:
            yield TakeTitle(feed, now.title)
        if feed.folder != feed.remote_folder:
            if keeps and feed.folder != now.folder:
                yield SendFolder(feed, now.folder)
            elif feed.folder == now.folder:
                yield TakeFolder(feed, now.folder)
        elif now.folder != feed.remote_folder:
            yield TakeFolder(feed, now.folder)


# ------------------------------------------------------------------------------------------------------------ the marks

_MARKS = {"read": Mark.READ, "unread": Mark.UNREAD, "starred": Mark.STARRED, "unstarred": Mark.UNSTARRED}


def parcels(changes: Changes) -> Iterator[tuple[Mark, Changes]]:
    """Changes that are to be sent, a mark and some items at a time."""
    for field in fields(changes):
        items: tuple[str, ...] = getattr(changes, field.name)
        for start in range(0, len(items), SENT_AT_ONCE):
            yield _MARKS[field.name], Changes(**{field.name: items[start : start + SENT_AT_ONCE]})


def items_of(changes: Changes) -> tuple[str, ...]:
    """All items of some changes."""
    return tuple(item for field in fields(changes) for item in getattr(changes, field.name))


def to_take(bases: Bases, standing: Standing) -> Changes:
    """The items that stand otherwise at the service than it last said. Of these the library has it as the base, or
    already as the service: a mark is set or it is not.
    """
    unread, starred = standing.unread & bases.items, standing.starred & bases.items
    return Changes(
        read=tuple(sorted(bases.unread - unread)),
        unread=tuple(sorted(unread - bases.unread)),
        starred=tuple(sorted(starred - bases.starred)),
        unstarred=tuple(sorted(bases.starred - starred)),
    )


# ------------------------------------------------------------------------------------------------------------ the items


def asked_since(last: datetime | None, now: datetime) -> datetime:
    """From when on items are asked for that are read already."""
    return (min(last, now) - OVERLAP) if last else now - FIRST_REACH


def to_fetch(bases: Bases, standing: Standing, recent: Iterable[str]) -> tuple[str, ...]:
    """The items that are not here, the newest first, as far as their numbers tell."""
    wanted = (standing.unread | standing.starred).union(recent) - bases.items
    return tuple(sorted((item for item in wanted if item.isascii() and item.isdecimal()), key=_age, reverse=True))


def _age(item: str) -> tuple[int, str]:
    digits = item.lstrip("0")
    return len(digits), digits


def stand(item: str, standing: Standing) -> Stand:
    """How an item stands."""
    return Stand(item, read=item not in standing.unread, starred=item in standing.starred)
