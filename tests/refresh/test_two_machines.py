"""Two machines and a telephone read by way of one service, which is asked in its own protocol on loopback."""

from collections.abc import AsyncIterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import FetchError, ServiceError
from reader.refresh import schedule, worker
from reader.refresh.jobs import Job, Kind
from reader.refresh.keeper import Keeper, Note
from reader.refresh.schedule import Moment, Pace
from reader.refresh.service.access import Access
from reader.refresh.service.sync import Arrival, Sync
from reader.sources.services.opening import open_service
from reader.sources.services.service import Account
from reader.sources.web.answer import Answer, Limits
from reader.sources.web.fetch import Fetcher
from reader.store.entry import Entry as Stored
from reader.store.library import Library
from reader.store.row import ArticleRow
from reader.store.view import EVERYTHING
from tests.sources.services.fever_server import FeverServer
from tests.sources.services.greader_server import API, Asked, Entry, GreaderServer, data, feed, served, text

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FIRST = 1_795_463_534_201_038
Server = GreaderServer | FeverServer


class Machine:
    """A library that an account keeps the same as others."""

    def __init__(self, server: Server) -> None:
        protocol = "greader" if isinstance(server, GreaderServer) else "fever"
        self.account = Account(protocol, server.base, server.user, server.password)
        self.library = Library.open(None)
        self.now = NOW

    async def sync(self) -> str:
        """What went wrong, if anything did."""
        self.now += timedelta(minutes=1)
        keeper = Keeper(self.library)

        async def read(body: bytes, url: str) -> tuple[Stored, ...]:
            return worker.read_feed(Job(Kind.FEED, Answer(url, body, "application/feed+json"), self.now)).entries

        async def keep(arrival: Arrival) -> None:
            check = schedule.served("", Moment(self.now), Pace())
            await keeper.note(Note(arrival.feed.id, check, arrival.entries, self.now, arrival.stands))

        async with keeper, Fetcher(Limits(total=600.0)) as fetcher:
            service = open_service(self.account, fetcher)
            known = (self.account.protocol, self.account.url, self.account.user)
            try:
                await Sync(Access(known, lambda _: service), service, keeper, read, keep).run(self.now)
            except (FetchError, ServiceError) as error:
                return str(error)
        return ""

    def rows(self) -> list[ArticleRow]:
        return list(self.library.rows(EVERYTHING, 0, 1_000))

    def numbers(self, *titles: int) -> list[int]:
        wanted = {f"Title {title}" for title in titles}
        return [row.id for row in self.rows() if row.title in wanted]

    def unread(self) -> set[int]:
        return {int(row.title.removeprefix("Title ")) for row in self.rows() if not row.read}

    def starred(self) -> set[int]:
        return {int(row.title.removeprefix("Title ")) for row in self.rows() if row.starred}


class World:
    """The service, and the machines of one person."""

    def __init__(self, server: Server, first: Machine, second: Machine) -> None:
        self.server, self.first, self.second = server, first, second

    async def settle(self) -> None:
        """Both machines ask the service until neither has anything to tell the other."""
        for machine in (self.first, self.second, self.first):
            assert await machine.sync() == ""

    def agree_on(self, *, unread: set[int], starred: set[int]) -> bool:
        """Whether all three have it so."""
        known = (self.server, self.first, self.second)
        return [(each.unread(), each.starred()) for each in known] == [(unread, starred)] * 3


def greader() -> GreaderServer:
    """Miniflux at its worst, in pages of a few."""
    return GreaderServer(feeds={"feed/1": feed(1, "World"), "feed/2": feed(2)}, turns_over=True, at_most=3)


def fever() -> FeverServer:
    return FeverServer(feeds={1: "Feed 1", 2: "Feed 2"}, groups={1: ("World", "1")}, turns_over=True)


@pytest.fixture(params=[greader, fever])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    server: Server = request.param()
    for number in range(8):
        name = 1 + number % 2
        server.entries[FIRST + number] = Entry(
            str(name) if isinstance(server, FeverServer) else f"feed/{name}",
            starred=number == 7,
            crawled=int(NOW.timestamp()) - 60,
            said={
                "title": f"Title {FIRST + number}",
                "url": f"https://site.example/{number}",
                "alternate": [{"href": f"https://site.example/{number}"}],
                "html": "<p>The ferry left.</p>",
                "summary": {"content": "<p>The ferry left.</p>"},
            },
        )
    async with served(server.answer) as server.base:
        with ExitStack() as stack:
            first, second = Machine(server), Machine(server)
            stack.enter_context(first.library)
            stack.enter_context(second.library)
            world = World(server, first, second)
            await world.settle()
            yield world


ALL = {FIRST + number for number in range(8)}


async def test_all_have_the_same_at_first(world: World) -> None:
    assert world.agree_on(unread=ALL, starred={FIRST + 7})


async def test_what_is_marked_on_one_machine_is_so_on_all(world: World) -> None:
    world.first.library.mark_read(world.first.numbers(FIRST, FIRST + 1), now=NOW)
    world.second.library.star(world.second.numbers(FIRST + 1))
    await world.settle()
    assert world.agree_on(unread=ALL - {FIRST, FIRST + 1}, starred={FIRST + 1, FIRST + 7})


async def test_what_is_marked_alike_on_several_is_not_turned_over(world: World) -> None:
    for machine in (world.first, world.second):
        machine.library.mark_read(machine.numbers(FIRST), now=NOW)
        machine.library.star(machine.numbers(FIRST + 2))
    world.server.entries[FIRST].unread = False
    world.server.entries[FIRST + 2].starred = True
    await world.settle()
    assert world.agree_on(unread=ALL - {FIRST}, starred={FIRST + 2, FIRST + 7})


async def test_marks_that_are_taken_back_are_taken_back_everywhere(world: World) -> None:
    world.first.library.mark_read(world.first.numbers(FIRST), now=NOW)
    world.first.library.star(world.first.numbers(FIRST + 7), starred=False)
    await world.settle()
    world.second.library.mark_read(world.second.numbers(FIRST), read=False, now=NOW)
    world.second.library.star(world.second.numbers(FIRST + 7))
    await world.settle()
    assert world.agree_on(unread=ALL, starred={FIRST + 7})


async def test_the_machine_that_comes_last_has_the_last_word(world: World) -> None:
    world.first.library.mark_read(world.first.numbers(FIRST), now=NOW)
    await world.settle()
    world.first.library.mark_read(world.first.numbers(FIRST), read=False, now=NOW)
    world.second.library.star(world.second.numbers(FIRST))
    await world.settle()
    assert world.agree_on(unread=ALL, starred={FIRST, FIRST + 7})


async def test_what_comes_meanwhile_stays_unread(world: World) -> None:
    world.first.library.mark_read(world.first.numbers(*ALL), now=NOW)
    like = world.server.entries[FIRST]
    world.server.entries[FIRST + 8] = Entry(like.feed, crawled=int(NOW.timestamp()))
    await world.settle()
    assert world.agree_on(unread={FIRST + 8}, starred={FIRST + 7})


async def test_a_fault_in_the_middle_of_the_marks_loses_none(world: World) -> None:
    world.first.library.mark_read(world.first.numbers(*ALL), now=NOW)
    faults = iter([text("<h1>Fault</h1>", 502)])
    world.server.habit = lambda asked: next(faults, None) if is_mark(asked) else None
    assert await world.first.sync() == "127.0.0.1: the server has a fault of its own (502)"
    await world.settle()
    assert world.agree_on(unread=set(), starred={FIRST + 7})


async def test_a_fault_in_the_middle_of_the_articles_loses_none(world: World) -> None:
    like = world.server.entries[FIRST]
    for number in range(8, 12):
        world.server.entries[FIRST + number] = Entry(like.feed, crawled=int(NOW.timestamp()))
    faults = iter([text("<h1>Fault</h1>", 502)])
    world.server.habit = lambda asked: next(faults, None) if is_question(asked) else None
    assert await world.first.sync() == "127.0.0.1: the server has a fault of its own (502)"
    await world.settle()
    assert world.agree_on(unread=ALL | {FIRST + number for number in range(8, 12)}, starred={FIRST + 7})


async def test_an_answer_that_lacks_its_list_marks_nothing(world: World) -> None:
    world.server.habit = lambda asked: data({"auth": 1}) if is_list(asked) else None
    assert "no list of" in await world.first.sync()
    assert world.first.unread() == ALL


@pytest.mark.parametrize("world", [greader], indirect=True)
async def test_a_server_that_begins_anew_leaves_articles_and_their_marks(world: World) -> None:
    world.first.library.mark_read(world.first.numbers(FIRST), now=NOW)
    await world.settle()
    entries = list(world.server.entries.values())
    for entry in entries:
        entry.unread, entry.starred = True, False
        entry.feed = "feed/2" if entry.feed == "feed/1" else "feed/1"
    world.server.entries = {number + 1: entry for number, entry in enumerate(entries)}
    assert isinstance(world.server, GreaderServer)
    one, two = world.server.feeds.values()
    one["url"], two["url"] = two["url"], one["url"]
    before = len(world.first.rows())
    assert await world.first.sync() == ""
    assert len(world.first.rows()) == before
    assert (world.first.unread(), world.first.starred()) == (ALL - {FIRST}, {FIRST + 7})
    assert await world.first.sync() == ""
    assert [number for number, entry in world.server.entries.items() if not entry.unread] == [1]
    assert [number for number, entry in world.server.entries.items() if entry.starred] == [8]


def is_mark(asked: Asked) -> bool:
    return asked.path == f"{API}/edit-tag" or "mark" in asked.form


def is_question(asked: Asked) -> bool:
    return asked.path == f"{API}/stream/items/contents" or "with_ids" in asked.query


def is_list(asked: Asked) -> bool:
    return asked.path == f"{API}/stream/items/ids" or "unread_item_ids" in asked.query
