"""The Google Reader API, which outlived its service: FreshRSS, Miniflux, The Old Reader and BazQux speak it.

No standard says it. What is done here is what works with all of them: ids in their long form, a token with every POST,
lists by their continuations, nothing that only some of them know.
"""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlencode

from reader.errors import FetchError, OversizeError, ServiceError
from reader.sources.services.answers import (
    decimal,
    listed,
    mapping_in,
    moment,
    part,
    parts,
    said,
    short,
    text,
)
from reader.sources.services.server import NOWHERE, Caller, Form, Server, places
from reader.sources.services.service import Account, Item, Mark, Standing, Subscription
from reader.sources.services.wording import body, folder, line, titled
from reader.sources.web.addresses import shown_url
from reader.sources.web.answer import Answer

_LOGIN, _API = "/accounts/ClientLogin", "/reader/api/0"
_EDIT = "/subscription/edit"
_LONG = "tag:google.com,2005:reader/item/"
_STATE = "user/-/state/com.google/"
_LABEL = "user/-/label/"
_PAGE = 10_000
"""Ids of items asked for at a time: what Miniflux and The Old Reader give at most."""
_MOST_PAGES = 1_000
_TAGGED_AT_ONCE = 500
"""Items of one call that marks them. PHP reads the first 1,000 fields of a form, if it is not told otherwise."""
_OBJECT_ID = 24
"""Hexadecimal digits of an id of The Old Reader, which are more than 64 bits."""
_DECIMAL, _HEXADECIMAL = re.compile("-?[0-9]+"), re.compile(f"[0-9a-fA-F]{{1,{_OBJECT_ID}}}")
_BITS = (1 << 64) - 1
_ADDED = {
    Mark.READ: ("a", "read"),
    Mark.UNREAD: ("r", "read"),
    Mark.STARRED: ("a", "starred"),
    Mark.UNSTARRED: ("r", "starred"),
}
"""The field of a form that makes a mark, and the state that it adds or removes. Of two such, FreshRSS takes one."""
_GONE = "no items returned"
"""What Miniflux says where it has none of some items any more, until 2025."""
_HERE = "FreshRSS has it at …/api/greader.php, Miniflux at its own address"


class GoogleReader:
    """An account of a service that speaks the Google Reader API."""

    keeps_subscriptions = True
    items_at_once = 100

    def __init__(self, account: Account, caller: Caller) -> None:
        """Raises FetchError where the account's address is none."""
        self._server = Server(account, caller)
        self._places = places(account.url, (_API, _LOGIN), "greader.php")
        self._place = self._auth = self._token = ""
        self._standing: Standing | None = None
        self._unfiled = ""
        self.name = self._server.name

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """All feeds that it follows."""
        found = mapping_in(await self._asked("/subscription/list", (("output", "json"),)))
        several = listed(found, "subscriptions", self.name)
        labels = {label for each in several for label in _labels(each)}
        self._unfiled = "All" if "All" in labels else ""
        return tuple(each for each in map(_subscription, several) if each.id and each.url)

    async def standing(self) -> Standing:
        """Which items are unread and which are starred."""
        unread = [each async for each in self._ids(("s", f"{_STATE}reading-list"), ("xt", f"{_STATE}read"))]
        starred = [each async for each in self._ids(("s", f"{_STATE}starred"))]
        self._standing = Standing(frozenset(unread), frozenset(starred))
        return self._standing

    async def since(self, moment: datetime) -> tuple[str, ...]:
        """The ids of what came to it since then; Miniflux goes by when it was published."""
        first = str(int(moment.timestamp()))
        return tuple([each async for each in self._ids(("s", f"{_STATE}reading-list"), ("ot", first))])

    async def items(self, ids: Sequence[str]) -> tuple[Item, ...]:
        """Items by their ids, in any order. One that is too large to be read is left out."""
        if not ids:
            return ()
        try:
            answer = await self._answer(
                "/stream/items/contents", (("output", "json"),), [("i", _long(each)) for each in ids]
            )
        except OversizeError:
            if len(ids) == 1:
                return ()
            middle = len(ids) // 2
            return *(await self.items(ids[:middle])), *(await self.items(ids[middle:]))
        if answer.status != HTTPStatus.OK and _GONE in said(answer):
            return ()
        found = mapping_in(self._good(answer, "/stream/items/contents"))
        return tuple(each for each in map(_item, listed(found, "items", self.name)) if each.id)

    async def mark(self, mark: Mark, ids: Sequence[str]) -> None:
        """Mark items. What is so already is not told: Miniflux before 2026 would turn it over."""
        standing = self._standing or await self.standing()
        changed = standing.unlike(mark, ids)
        field, state = _ADDED[mark]
        for start in range(0, len(changed), _TAGGED_AT_ONCE):
            some = changed[start : start + _TAGGED_AT_ONCE]
            self._standing = None  # for where this fails it may be done or not
            await self._asked("/edit-tag", form=[(field, _STATE + state), *(("i", _long(each)) for each in some)])
            self._standing = standing = standing.marked(mark, some)

    async def subscribe(self, url: str) -> str:
        """Follow a feed; what the service calls it, also where it follows it already."""
        try:
            found = mapping_in(await self._told("/subscription/quickadd", ("quickadd", url)))
            failure = self._server.refused(f"it does not follow {shown_url(url)}: {_why(found)}")
        except ServiceError as error:
            found, failure = {}, error
        if called := _feed_id(text(found, "streamId")):
            return called
        for each in await self.subscriptions():
            if each.url == url:
                return each.id
        raise failure

    async def unsubscribe(self, subscription: str) -> None:
        """Follow a feed no longer, or go on not following it."""
        try:
            await self._told(_EDIT, ("s", subscription), ("ac", "unsubscribe"))
        except ServiceError:
            if subscription in {each.id for each in await self.subscriptions()}:
                raise

    async def rename(self, subscription: str, title: str) -> None:
        """Call a feed something else."""
        await self._told(_EDIT, ("s", subscription), ("ac", "edit"), ("t", title))

    async def move(self, subscription: str, folder: str, before: str) -> None:
        """Put a feed into another folder. Miniflux knows no feed without one, and its first is called All."""
        into = folder or self._unfiled
        added = [("a", _LABEL + into)] if into else []
        removed = [("r", _LABEL + before)] if before else []
        await self._told(_EDIT, ("s", subscription), ("ac", "edit"), *added, *removed)

    async def _told(self, call: str, *form: tuple[str, str]) -> Answer:
        """The answer where it is told something of a feed. Miniflux calls a refusal of that a fault of its own."""
        answer = await self._answer(call, form=form)
        if answer.status == HTTPStatus.INTERNAL_SERVER_ERROR:
            raise self._server.refused(f"it refuses: {said(answer) or 'it does not say why'}")
        return self._good(answer, call)

    async def _ids(self, *query: tuple[str, str]) -> AsyncIterator[str]:
        """The ids of a whole list, each once, page by page."""
        found, asked, idle, following = set[str](), set[str](), 0, ""
        for _ in range(_MOST_PAGES):
            more = (("c", following),) if following else ()
            page = mapping_in(
                await self._asked("/stream/items/ids", (("output", "json"), ("n", str(_PAGE)), *query, *more))
            )
            refs = dict.fromkeys(map(_ref, listed(page, "itemRefs", self.name)))
            fresh = [each for each in refs if each and each not in found]
            for each in fresh:
                yield each
            found.update(fresh)
            asked.add(following)
            following = text(page, "continuation")
            idle = 0 if fresh else idle + 1
            if following in ("", "0") or idle > 2 or (idle and following in asked):
                return
        raise FetchError(self.name, "its list of articles has no end")

    async def _asked(self, call: str, query: Form = (), form: Form | None = None) -> Answer:
        """The answer to a call that is not refused."""
        return self._good(await self._answer(call, query, form), call)

    def _good(self, answer: Answer, call: str) -> Answer:
        if answer.status != HTTPStatus.OK:
            raise self._server.unfit(answer, _API + call)
        return answer

    async def _answer(self, call: str, query: Form = (), form: Form | None = None) -> Answer:
        """The answer to a call; where login or token do not hold any more, it is asked once again with new ones."""
        for _ in range(2):
            if not self._auth:
                await self._log_in()
            fields = None if form is None else [("T", await self._write_token()), *form]
            url = self._place + _API + call + (f"?{urlencode(query)}" if query else "")
            answer = await self._server.ask(url, fields, f"GoogleLogin auth={self._auth}")
            if answer.status != HTTPStatus.UNAUTHORIZED:
                break
            self._auth = self._token = ""
        return answer

    async def _write_token(self) -> str:
        """What must come with every POST; of Miniflux it is the login itself."""
        if not self._token:
            self._token = _plain((await self._asked("/token")).body.decode("utf-8", "replace"))
        return self._token

    async def _log_in(self) -> None:
        account, failures = self._server.account, list[Answer]()
        form = [("Email", account.user), ("Passwd", account.password)]
        for place in self._places:
            answer = await self._server.ask(place + _LOGIN, form)
            told = answer.body.decode("utf-8", "replace").splitlines() if answer.status == HTTPStatus.OK else ()
            auth = next((_plain(each[5:]) for each in told if each.startswith("Auth=")), "")
            if auth:
                self._place, self._places, self._auth = place, (place,), auth
                return
            if answer.status == HTTPStatus.UNAUTHORIZED or "BadAuthentication" in said(answer):
                raise self._server.stranger()
            failures.append(answer)
        failure = next((each for each in failures if each.status not in (*NOWHERE, HTTPStatus.OK)), failures[0])
        if failure.status in (*NOWHERE, HTTPStatus.OK):
            raise self._server.absent("Google Reader", failure.url.removesuffix(_LOGIN), _HERE)
        raise self._server.unfit(failure, _LOGIN)


def _subscription(found: Mapping[str, object]) -> Subscription:
    called = _feed_id(text(found, "id"))
    url = text(found, "url") or (called.removeprefix("feed/") if called.startswith("feed/http") else "")
    return Subscription(
        called,
        url.strip(),
        line(text(found, "title")),
        text(found, "htmlUrl").strip(),
        next(filter(None, map(folder, _labels(found))), ""),
    )


def _labels(found: Mapping[str, object]) -> list[str]:
    """The names of the folders of a feed."""
    return [
        text(each, "label") or text(each, "id").partition("/label/")[2]
        for each in parts(found, "categories")
        if "/state/" not in text(each, "id")
    ]


def _feed_id(words: str) -> str:
    """What a service calls a feed; old FreshRSS leaves out the beginning where it was just added."""
    words = words.strip()
    if not words or len(words) > 4096 or not words.isprintable():
        return ""
    return f"feed/{words}" if decimal(words) else words


def _item(found: Mapping[str, object]) -> Item:
    links = (text(each, "href") for name in ("alternate", "canonical") for each in parts(found, name))
    bodies = [text(part(found, name), "content") for name in ("content", "summary")]
    crawled = text(found, "crawlTimeMsec")[:-3]
    attached = parts(found, "enclosure")
    return Item(
        _ref(found),
        _feed_id(text(part(found, "origin"), "streamId")),
        titled(text(found, "title")),
        body(max(bodies, key=len), recordings=bool(attached)),
        next(filter(None, links), ""),
        titled(text(found, "author")),
        moment(text(found, "published")) or moment(crawled),
        _tags(found),
        tuple((url, text(each, "type")) for each in attached if (url := text(each, "href") or text(each, "url"))),
    )


def _tags(found: Mapping[str, object]) -> tuple[str, ...]:
    """What a feed gave: states, folders and the labels of people begin with who has them."""
    named = found.get("categories")
    named = named if isinstance(named, list) else []
    return tuple(line(each) for each in named if isinstance(each, str) and not each.startswith("user/"))


def _ref(found: Mapping[str, object]) -> str:
    """The id of an item as decimal digits: some write it so, also with the sign that 64 bits may have, and some in
    hexadecimal digits, by themselves or behind a long prefix.
    """
    words = text(found, "id").strip()
    bare = words.removeprefix(_LONG)
    if bare == words and len(bare) < _OBJECT_ID and _DECIMAL.fullmatch(bare):
        number = int(bare) & _BITS
    else:
        number = int(bare, 16) if _HEXADECIMAL.fullmatch(bare) else 0
    return str(number) if number else ""


def _long(item: str) -> str:
    return f"{_LONG}{int(item):016x}"


def _plain(words: str) -> str:
    """A login or a token as it may stand in a header; empty where it could not."""
    words = words.strip()
    return words if words.isascii() and words.isprintable() and " " not in words and len(words) <= 4096 else ""


def _why(found: Mapping[str, object]) -> str:
    return short(text(found, "error")) or "it finds no feed there"
