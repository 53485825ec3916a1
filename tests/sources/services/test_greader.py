"""What is asked of a service by the Google Reader API, and what is made of its answers."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from reader.errors import FetchError, ServiceError
from reader.sources.services.opening import open_service
from reader.sources.services.service import Account, Mark, Service, Subscription
from reader.sources.web.answer import Limits
from reader.sources.web.fetch import Fetcher
from tests.sources.services.greader_server import (
    API,
    Entry,
    GreaderServer,
    feed,
    served,
    text,
)

PATIENT = Limits(total=600.0)
FIRST = 1_795_463_534_201_038
"""An id of FreshRSS: more than a floating-point number holds to the last digit."""


@pytest.fixture
async def server() -> AsyncIterator[GreaderServer]:
    here = GreaderServer()
    async with served(here.answer) as here.base:
        yield here


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(PATIENT) as opened:
        yield opened


@pytest.fixture
def service(server: GreaderServer, fetcher: Fetcher) -> Service:
    return opened(server, fetcher)


def opened(server: GreaderServer, fetcher: Fetcher, under: str = "", password: str = "harbour lights") -> Service:
    return open_service(Account("greader", server.base + under, "alice", password), fetcher)


async def said(error: type[Exception], service: Service) -> str:
    with pytest.raises(error) as caught:
        await service.subscriptions()
    return str(caught.value)


# --------------------------------------------------------------------------------------------------------------- logins


async def test_it_logs_in_once_for_all_that_is_asked(server: GreaderServer, service: Service) -> None:
    await service.subscriptions()
    await service.standing()
    assert server.logins == 1


async def test_a_login_that_ends_meanwhile_is_renewed(server: GreaderServer, service: Service) -> None:
    server.entries[FIRST] = Entry()
    await service.standing()
    server.logins += 1
    await service.mark(Mark.READ, [str(FIRST)])
    assert server.unread() == set()


async def test_a_token_that_ends_meanwhile_is_asked_for_again(server: GreaderServer, service: Service) -> None:
    server.entries = {FIRST: Entry(), FIRST + 1: Entry()}
    await service.mark(Mark.READ, [str(FIRST)])
    stale = iter([text("Unauthorized!", 401)])
    server.habit = lambda asked: next(stale, None) if asked.path == f"{API}/edit-tag" else None
    await service.mark(Mark.READ, [str(FIRST + 1)])
    assert server.unread() == set()


async def test_a_service_that_always_refuses_is_asked_twice(server: GreaderServer, service: Service) -> None:
    server.habit = lambda asked: text("Unauthorized!", 401) if asked.path.startswith(API) else None
    assert "alice is refused" in await said(ServiceError, service)
    assert len(server.asked) == 4


async def test_a_wrong_password_is_told_with_the_name_of_the_service(server: GreaderServer, fetcher: Fetcher) -> None:
    words = await said(ServiceError, opened(server, fetcher, password="wrong"))
    assert words.startswith("127.0.0.1: alice is refused: wrong user or password")


async def test_no_error_has_the_password_in_it(server: GreaderServer, fetcher: Fetcher) -> None:
    server.habit = lambda _: text("Bad Request!", 400)
    assert "hidden" not in await said(ServiceError, opened(server, fetcher, password="hidden"))


# ------------------------------------------------------------------------------------------------------------ addresses


@pytest.mark.parametrize(
    ("under", "typed"),
    [
        ("", ""),
        ("", "/"),
        ("", "/reader/api/0"),
        ("/api/greader.php", ""),
        ("/api/greader.php", "/"),
        ("/api/greader.php", "/i/"),
        ("/api/greader.php", "/api"),
        ("/api/greader.php", "/api/"),
        ("/api/greader.php", "/api/greader.php"),
        ("/api/greader.php", "/api/greader.php/"),
        ("/api/greader.php", "/api/fever.php"),
        ("/api/greader.php", "/api/greader.php/reader/api/0/"),
        ("/news/p/api/greader.php", "/news"),
        ("/news/p/api/greader.php", "/news/p/i/?rid=7"),
    ],
)
async def test_the_programming_interface_is_found(
    server: GreaderServer, fetcher: Fetcher, under: str, typed: str
) -> None:
    server.under, server.feeds = under, {"feed/1": feed(1)}
    assert len(await opened(server, fetcher, typed).subscriptions()) == 1


async def test_an_address_without_a_service_is_told_with_where_services_have_it(
    server: GreaderServer, fetcher: Fetcher
) -> None:
    server.under = "/elsewhere"
    words = await said(FetchError, opened(server, fetcher, "/news"))
    assert words == (
        f"{server.base}/news: there is no Google Reader API at this address; "
        "FreshRSS has it at …/api/greader.php, Miniflux at its own address"
    )


# ---------------------------------------------------------------------------------------------------------------- feeds


async def test_feeds_come_with_their_folders(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/1": feed(1, "World News"), "feed/2": feed(2)}
    assert await service.subscriptions() == (
        Subscription("feed/1", "https://feeds.example/1.xml", "Feed 1", "https://site1.example/", "World News"),
        Subscription("feed/2", "https://feeds.example/2.xml", "Feed 2", "https://site2.example/"),
    )


# ---------------------------------------------------------------------------------------------------------------- items


async def test_all_ids_are_asked_for_page_by_page(server: GreaderServer, service: Service) -> None:
    server.entries = {FIRST + number: Entry(starred=number < 3) for number in range(47)}
    server.at_most = 20
    standing = await service.standing()
    assert standing.unread == {str(FIRST + number) for number in range(47)}
    assert standing.starred == {str(FIRST), str(FIRST + 1), str(FIRST + 2)}


async def test_an_item_comes_with_all_that_is_said_of_it(server: GreaderServer, service: Service) -> None:
    server.entries[FIRST] = Entry("feed/3")
    (item,) = await service.items([str(FIRST)])
    assert (item.id, item.subscription, item.title) == (str(FIRST), "feed/3", f"Title {FIRST}")
    assert (item.html, item.published) == (f"<p>Text {FIRST}.</p>", datetime.fromtimestamp(1_772_000_000, UTC))


async def test_only_what_came_since_a_moment_is_named(server: GreaderServer, service: Service) -> None:
    server.entries = {1: Entry(crawled=100), 2: Entry(crawled=300, unread=False)}
    assert await service.since(datetime.fromtimestamp(200, UTC)) == ("2",)


# ---------------------------------------------------------------------------------------------------------------- marks


@pytest.mark.parametrize(
    ("mark", "unread", "starred"),
    [
        (Mark.READ, {2}, {2}),
        (Mark.UNREAD, {1, 2}, {2}),
        (Mark.STARRED, {1, 2}, {1, 2}),
        (Mark.UNSTARRED, {1, 2}, {2}),
    ],
)
async def test_items_are_marked(
    server: GreaderServer, service: Service, mark: Mark, unread: set[int], starred: set[int]
) -> None:
    server.entries = {1: Entry(), 2: Entry(starred=True)}
    await service.mark(mark, ["1"])
    assert (server.unread(), server.starred()) == (unread, starred)


@pytest.mark.parametrize("mark", list(Mark))
async def test_what_is_so_already_is_not_turned_over(server: GreaderServer, service: Service, mark: Mark) -> None:
    server.turns_over = True
    server.entries = {1: Entry(unread=True, starred=True), 2: Entry(unread=False, starred=False)}
    await service.mark(mark, ["1", "2"])
    await service.mark(mark, ["1", "2"])
    wanted = (
        {Mark.READ: set(), Mark.UNREAD: {1, 2}}.get(mark, {1}),
        {Mark.STARRED: {1, 2}, Mark.UNSTARRED: set()}.get(mark, {1}),
    )
    assert (server.unread(), server.starred()) == wanted
