"""Fever's API: mostly for reading, and spoken by FreshRSS, Miniflux and Coldsweat.

It can be told to follow nothing. What came since a moment it does not tell either: its items are numbered, in an order
that is no order of time, so what was read elsewhere before it was asked for here stays there.
"""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from http import HTTPStatus

from reader.errors import FetchError, OversizeError
from reader.sources.services.answers import decimal, listed, mapping_in, moment, parts, text
from reader.sources.services.server import NOWHERE, Caller, Form, Server, places
from reader.sources.services.service import Account, Item, Mark, Standing, Subscription
from reader.sources.services.wording import body, folder, line, titled
from reader.sources.web.addresses import shown_url
from reader.sources.web.answer import Answer

_MARKS = {Mark.READ: "read", Mark.UNREAD: "unread", Mark.STARRED: "saved", Mark.UNSTARRED: "unsaved"}
_AT_ONCE = 6
"""Calls that mark an item each."""
_HERE = "FreshRSS has it at …/api/fever.php, Miniflux and Coldsweat at …/fever/"


class Fever:
    """An account of a service that speaks Fever's API."""

    keeps_subscriptions = False
    items_at_once = 50

    def __init__(self, account: Account, caller: Caller) -> None:
        """Raises FetchError where the account's address is none."""
        self._server = Server(account, caller)
        written = f"{account.user}:{account.password}".encode()
        self._key = hashlib.md5(written, usedforsecurity=False).hexdigest()
        found = places(account.url, ("/fever",), "fever.php", ("/fever/",))
        self._places = tuple(each if each.endswith((".php", "/")) else f"{each}/" for each in found)
        self._is_found = False
        self._standing: Standing | None = None
        self.name = self._server.name

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """All feeds that it follows. Miniflux gives feeds and groups in answers of their own only."""
        found = await self._asked("&feeds")
        folders = _folders(await self._asked("&groups"), found)
        several = (_subscription(each, folders) for each in listed(found, "feeds", self.name))
        return tuple(each for each in several if each.id and each.url)

    async def standing(self) -> Standing:
        """Which items are unread and which are starred, which Fever calls saved."""
        unread = _ids(await self._asked("&unread_item_ids"), "unread_item_ids", self.name)
        starred = _ids(await self._asked("&saved_item_ids"), "saved_item_ids", self.name)
        self._standing = Standing(unread, starred)
        return self._standing

    async def since(self, moment: datetime) -> tuple[str, ...]:  # noqa: ARG002 (it is not told)
        """Nothing."""
        return ()

    async def items(self, ids: Sequence[str]) -> tuple[Item, ...]:
        """Items by their ids, in any order. One that is too large to be read is left out."""
        if not ids:
            return ()
        try:
            found = await self._asked(f"&items&with_ids={','.join(ids)}")
        except OversizeError:
            if len(ids) == 1:
                return ()
            middle = len(ids) // 2
            return *(await self.items(ids[:middle])), *(await self.items(ids[middle:]))
        return tuple(each for each in map(_item, listed(found, "items", self.name)) if each.id)

    async def mark(self, mark: Mark, ids: Sequence[str]) -> None:
        """Mark items, each by a call. Whole feeds could be marked read up to a moment, but what came meanwhile, and is
        not known here, would be lost with them. What is so already is not told: Miniflux would turn a star over.
        """
        standing = self._standing or await self.standing()
        changed = standing.unlike(mark, ids)
        for start in range(0, len(changed), _AT_ONCE):
            some = changed[start : start + _AT_ONCE]
            done = await asyncio.gather(*(self._mark(mark, each) for each in some), return_exceptions=True)
            if failure := next((each for each in done if isinstance(each, BaseException)), None):
                self._standing = None
                raise failure
            self._standing = standing = standing.marked(mark, some)

    async def subscribe(self, url: str) -> str:
        """Refused."""
        raise self._server.refused(
            f"nothing can be followed by way of Fever: {shown_url(url)} must be added at the service"
        )

    async def unsubscribe(self, subscription: str) -> None:  # noqa: ARG002
        """Refused."""
        raise self._server.refused("no feed can be left by way of Fever, only at the service")

    async def rename(self, subscription: str, title: str) -> None:  # noqa: ARG002
        """Refused."""
        raise self._server.refused("no feed can be renamed by way of Fever, only at the service")

    async def move(self, subscription: str, folder: str, before: str) -> None:  # noqa: ARG002
        """Refused."""
        raise self._server.refused("no feed can be moved by way of Fever, only at the service")

    async def _mark(self, mark: Mark, item: str) -> None:
        answer = await self._answer(self._places[0], "", [("mark", "item"), ("as", _MARKS[mark]), ("id", item)])
        if answer.status != HTTPStatus.NOT_FOUND:  # Coldsweat says so of an item that it has no longer
            self._known(answer)

    async def _asked(self, query: str) -> Mapping[str, object]:
        """The answer to a call, from the place that has the programming interface."""
        if not self._is_found:
            await self._find()
        return self._known(await self._answer(self._places[0], query))

    async def _find(self) -> None:
        failures = list[Answer]()
        for place in self._places:
            answer = await self._answer(place)
            if _is_fever(answer):
                self._known(answer)
                self._places, self._is_found = (place,), True
                return
            failures.append(answer)
        failure = next((each for each in failures if each.status not in (*NOWHERE, HTTPStatus.OK)), failures[0])
        if failure.status in (*NOWHERE, HTTPStatus.OK):
            raise self._server.absent("Fever", failure.url.partition("?")[0], _HERE)
        raise self._server.unfit(failure)

    async def _answer(self, place: str, query: str = "", form: Form = ()) -> Answer:
        return await self._server.ask(f"{place}?api{query}", [("api_key", self._key), *form])

    def _known(self, answer: Answer) -> Mapping[str, object]:
        """What a service says to somebody whom it knows."""
        if answer.status != HTTPStatus.OK:
            raise self._server.unfit(answer)
        found = mapping_in(answer)
        if text(found, "auth") != "1" and found.get("auth") is not True:
            raise self._server.stranger()
        return found


def _is_fever(answer: Answer) -> bool:
    try:
        return answer.status == HTTPStatus.OK and "auth" in mapping_in(answer)
    except FetchError:
        return False


def _ids(found: Mapping[str, object], name: str, service: str) -> frozenset[str]:
    """Ids with commas between them, in any order. Raises FetchError where they are missing: not there is not empty."""
    value = found.get(name, 0)
    if isinstance(value, list):
        value = ",".join(each for each in value if isinstance(each, str))
    if not isinstance(value, str):
        raise FetchError(service, f"its answer has no list of {name}")
    return frozenset(filter(None, map(decimal, value.split(","))))


def _folders(*answers: Mapping[str, object]) -> dict[str, str]:
    """The folder of each feed by its id."""
    named = {text(each, "id"): folder(text(each, "title")) for found in answers for each in parts(found, "groups")}
    folders = dict[str, str]()
    for found in answers:
        for each in parts(found, "feeds_groups"):
            name = named.get(text(each, "group_id"), "")
            for feed in text(each, "feed_ids").split(","):
                folders[feed.strip()] = folders.get(feed.strip()) or name
    return folders


def _subscription(found: Mapping[str, object], folders: Mapping[str, str]) -> Subscription:
    called = decimal(text(found, "id"))
    site = text(found, "site_url").strip()
    return Subscription(called, text(found, "url").strip(), line(text(found, "title")), site, folders.get(called, ""))


def _item(found: Mapping[str, object]) -> Item:
    return Item(
        decimal(text(found, "id")),
        decimal(text(found, "feed_id")),
        titled(text(found, "title")),
        body(text(found, "html"), recordings=False),
        text(found, "url"),
        titled(text(found, "author")),
        moment(text(found, "created_on_time")),
    )
