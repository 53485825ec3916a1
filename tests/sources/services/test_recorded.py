"""What two real services answered once, FreshRSS and Coldsweat, played again by a server on loopback.

The recordings lie beside the checkout; without them these tests are skipped, and `test_greader` and `test_fever` cover
the same ground with answers of their own.
"""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from aiohttp import web

from reader.errors import ServiceError
from reader.sources.feeds.feed import parse_feed
from reader.sources.services.documents import document
from reader.sources.services.opening import open_service
from reader.sources.services.service import Account, Mark, Service
from reader.sources.web.answer import Limits
from reader.sources.web.fetch import Fetcher
from tests.shared import SHARED
from tests.sources.services.greader_server import API, Asked, asked_of, served, text

PLACE = SHARED / "tools" / "cassettes"
PATIENT = Limits(total=600.0)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)

pytestmark = pytest.mark.skipif(not PLACE.is_dir(), reason=f"{PLACE} is not there")

Told = Mapping[str, tuple[int, str]]
"""Status and body of each answer, by what was noted beside it."""
Choose = Callable[[Asked], str]
"""The note of the answer to a call."""


def recorded(name: str) -> Told:
    exchanges = json.loads((PLACE / f"{name}.json").read_text(encoding="utf-8"))
    told = dict[str, tuple[int, str]]()
    for each in exchanges:
        note = each["note"] if each["note"] not in told else f"{each['note']} {each['path'].rpartition('=')[2]}"
        told[note] = each["status"], each["answer"]
    return told


@asynccontextmanager
async def playing(protocol: str, told: Told, choose: Choose, asked: list[Asked]) -> AsyncIterator[Service]:
    """A service that answers so. Its password is the one of the recordings."""

    async def answer(request: web.Request) -> web.Response:
        asked.append(await asked_of(request))
        status, body = told[choose(asked[-1])]
        return text(body, status)

    async with served(answer) as base, Fetcher(PATIENT) as fetcher:
        yield open_service(Account(protocol, base, "alice", "apipass123"), fetcher)


# ------------------------------------------------------------------------------------------------------- Google Reader


GREADER = {
    "/accounts/ClientLogin": "login",
    f"{API}/token": "write token",
    f"{API}/subscription/list": "subscriptions",
    f"{API}/stream/items/contents": "contents of 5 by long hex id",
    f"{API}/edit-tag": "mark 3 read in one call",
}


def of_greader(asked: Asked) -> str:
    if asked.path == f"{API}/stream/items/ids":
        unread, following = "xt" in asked.query, asked.query.get("c", "")
        return f"unread ids page {following}".strip() if unread else "starred ids"
    if asked.path == f"{API}/subscription/quickadd":
        return "subscribe to a 404" if "nope" in asked.form["quickadd"] else "subscribe a"
    if asked.form.get("Passwd", "apipass123") != "apipass123":
        return "login wrong password"
    return GREADER[asked.path]


async def test_feeds_of_freshrss_are_read() -> None:
    async with playing("greader", recorded("greader_freshrss"), of_greader, []) as service:
        found = await service.subscriptions()
    assert [(each.id, each.folder) for each in found] == [("feed/3", ""), ("feed/2", ""), ("feed/1", "World News")]
    assert found[2].title == "Renamed é [b]"


async def test_pages_of_ids_of_freshrss_are_read_to_their_end() -> None:
    async with playing("greader", recorded("greader_freshrss"), of_greader, []) as service:
        standing = await service.standing()
    assert (len(standing.unread), standing.starred) == (47, frozenset())
    assert max(standing.unread) == "1795463534201038"


async def test_items_of_freshrss_become_articles() -> None:
    asked: list[Asked] = []
    ids = [str(1795463534201038 - number) for number in range(5)]
    async with playing("greader", recorded("greader_freshrss"), of_greader, asked) as service:
        items = await service.items(ids)
        feed = next(each for each in await service.subscriptions() if each.id == "feed/3")
    articles = parse_feed(document(feed, items), feed.url, now=NOW).entries
    assert [entry.guid for entry in articles] == ids
    assert all(entry.title and entry.text and entry.link and not entry.date_assumed for entry in articles)
    assert {entry.published.year for entry in articles} == {2018}


async def test_marks_of_freshrss_are_taken_for_done() -> None:
    asked: list[Asked] = []
    async with playing("greader", recorded("greader_freshrss"), of_greader, asked) as service:
        await service.mark(Mark.READ, ["1795463534201038", "1795463534201037"])
    assert asked[-1].form["T"].endswith("ZZZ")


async def test_freshrss_follows_a_feed_or_says_why_not() -> None:
    async with playing("greader", recorded("greader_freshrss"), of_greader, []) as service:
        assert await service.subscribe("https://feeds.example/a.xml") == "feed/1"
        with pytest.raises(ServiceError, match="cURL error 22"):
            await service.subscribe("https://feeds.example/nope.xml")


async def test_freshrss_refuses_a_wrong_password() -> None:
    told = {**recorded("greader_freshrss")}
    told["login"] = told["login wrong password"]
    async with playing("greader", told, of_greader, []) as service:
        with pytest.raises(ServiceError, match="alice is refused"):
            await service.subscriptions()


# -------------------------------------------------------------------------------------------------------------- Fever


def of_fever(asked: Asked) -> str:
    if "mark" in asked.form:
        return "mark unknown id" if asked.form["id"] == "999999" else f"mark {asked.form['as']}"
    named = {"feeds": "groups+feeds", "groups": "groups+feeds", "unread_item_ids": "unread ids"}
    named |= {"saved_item_ids": "saved ids", "items": "items with_ids"}
    return next((note for name, note in named.items() if name in asked.query), "auth")


@pytest.mark.parametrize(
    ("name", "folders"),
    [
        ("fever_freshrss", {"1": "World", "3": ""}),
        ("fever_coldsweat", {"1": "World", "2": "World", "3": ""}),
    ],
)
async def test_feeds_by_way_of_fever_are_read(name: str, folders: dict[str, str]) -> None:
    async with playing("fever", recorded(name), of_fever, []) as service:
        assert {each.id: each.folder for each in await service.subscriptions()} == folders


@pytest.mark.parametrize(
    ("name", "unread", "starred"),
    [("fever_freshrss", 20, frozenset[str]()), ("fever_coldsweat", 46, frozenset({"2"}))],
)
async def test_ids_by_way_of_fever_are_read(name: str, unread: int, starred: frozenset[str]) -> None:
    async with playing("fever", recorded(name), of_fever, []) as service:
        standing = await service.standing()
    assert (len(standing.unread), standing.starred) == (unread, starred)


@pytest.mark.parametrize("name", ["fever_freshrss", "fever_coldsweat"])
async def test_items_by_way_of_fever_become_articles(name: str) -> None:
    async with playing("fever", recorded(name), of_fever, []) as service:
        feeds = {each.id: each for each in await service.subscriptions()}
        items = await service.items(["1", "2", "3"])
    feed = feeds[items[0].subscription]
    articles = parse_feed(document(feed, items), feed.url, now=NOW).entries
    assert len(articles) == 3
    assert all(entry.title and entry.link and not entry.date_assumed for entry in articles)
    assert articles[-1].text


@pytest.mark.parametrize("name", ["fever_freshrss", "fever_coldsweat"])
@pytest.mark.parametrize("mark", [Mark.UNREAD, Mark.STARRED])
async def test_marks_by_way_of_fever_are_taken_for_done(name: str, mark: Mark) -> None:
    asked: list[Asked] = []
    async with playing("fever", recorded(name), of_fever, asked) as service:
        await service.mark(mark, ["1795463534201038", "999999"])
    assert [each.form["id"] for each in asked if "mark" in each.form] == ["1795463534201038", "999999"]


@pytest.mark.parametrize("name", ["fever_freshrss", "fever_coldsweat"])
async def test_a_wrong_password_is_refused_by_way_of_fever(name: str) -> None:
    async with playing("fever", recorded(name), lambda _: "bad key", []) as service:
        with pytest.raises(ServiceError, match="alice is refused"):
            await service.standing()
