"""What is asked of a service by Fever's API, and what is made of its answers."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import web

from reader.errors import FetchError, ServiceError
from reader.sources.services.opening import open_service
from reader.sources.services.service import Account, Item, Mark, Service, Standing, Subscription
from reader.sources.web.answer import Limits
from reader.sources.web.fetch import Fetcher
from tests.sources.services.fever_server import FeverServer
from tests.sources.services.greader_server import Asked, Entry, data, served, text


@pytest.fixture
async def server() -> AsyncIterator[FeverServer]:
    here = FeverServer()
    async with served(here.answer) as here.base:
        yield here


@pytest.fixture
def service(server: FeverServer, fetcher: Fetcher) -> Service:
    return opened(server, fetcher, "/fever/?api")


def opened(server: FeverServer, fetcher: Fetcher, under: str = "", password: str = "harbour lights") -> Service:
    return open_service(Account("fever", server.base + under, "alice", password), fetcher)


async def said(error: type[Exception], service: Service) -> str:
    with pytest.raises(error) as caught:
        await service.standing()
    return str(caught.value)


def answering(server: FeverServer, name: str, answer: web.Response) -> None:
    """Calls that have this in their query are answered so."""

    def habit(asked: Asked) -> web.Response | None:
        if name not in asked.query:
            return None
        return web.Response(status=answer.status, text=answer.text, headers=answer.headers)

    server.habit = habit


# ------------------------------------------------------------------------------------------------- accounts, addresses


@pytest.mark.parametrize(
    ("under", "typed"),
    [
        ("/fever/", ""),
        ("/fever/", "/"),
        ("/fever/", "/fever"),
        ("/fever/", "/fever/"),
        ("/fever/", "/fever/?api"),
        ("/news/fever/", "/news"),
        ("/api/fever.php", ""),
        ("/api/fever.php", "/i/"),
        ("/api/fever.php", "/api/fever.php"),
        ("/api/fever.php", "/api/fever.php?api"),
        ("/api/fever.php", "/api/greader.php"),
        ("/p/api/fever.php", "/"),
        ("/own/", "/own"),
    ],
)
async def test_the_programming_interface_is_found(
    server: FeverServer, fetcher: Fetcher, under: str, typed: str
) -> None:
    server.under, server.feeds = under, {1: "Tide"}
    assert len(await opened(server, fetcher, typed).subscriptions()) == 1


async def test_an_address_without_a_service_is_told_with_where_services_have_it(
    server: FeverServer, fetcher: Fetcher
) -> None:
    server.under = "/elsewhere/"
    assert await said(FetchError, opened(server, fetcher, "/news")) == (
        f"127.0.0.1: there is no Fever API at {server.base}/news/; "
        "FreshRSS has it at …/api/fever.php, Miniflux and Coldsweat at …/fever/"
    )


async def test_a_service_that_has_moved_is_not_followed_but_told(server: FeverServer, service: Service) -> None:
    server.habit = lambda _: web.Response(status=308, headers={"Location": "https://rss.example/fever/?api"})
    assert "the service has moved to https://rss.example/fever/; set url to that" in await said(FetchError, service)


async def test_a_wrong_password_is_told(server: FeverServer, fetcher: Fetcher) -> None:
    words = await said(ServiceError, opened(server, fetcher, password="wrong"))
    assert words.startswith("127.0.0.1: alice is refused: wrong user or password")


async def test_a_password_that_is_changed_meanwhile_is_told(server: FeverServer, service: Service) -> None:
    await service.standing()
    server.password = "other"
    assert "alice is refused" in await said(ServiceError, service)


async def test_the_place_is_looked_for_once(server: FeverServer, service: Service) -> None:
    await service.standing()
    first = len(server.asked)
    await service.standing()
    assert len(server.asked) - first == 2


@pytest.mark.parametrize("auth", [1, "1", True])
async def test_an_account_may_be_known_in_several_ways(server: FeverServer, service: Service, auth: object) -> None:
    server.habit = lambda _: data({"auth": auth, "unread_item_ids": "1", "saved_item_ids": ""})
    assert (await service.standing()).unread == {"1"}


@pytest.mark.parametrize("auth", [0, "0", False, None, 2, [], "yes"])
async def test_any_other_account_is_refused(server: FeverServer, service: Service, auth: object) -> None:
    server.habit = lambda _: data({"auth": auth, "unread_item_ids": "1", "saved_item_ids": ""})
    assert "alice is refused" in await said(ServiceError, service)


# ---------------------------------------------------------------------------------------------------------------- feeds


@pytest.mark.parametrize("alone", [False, True])
async def test_feeds_come_with_their_folders(server: FeverServer, service: Service, alone: bool) -> None:
    server.turns_over = alone
    server.feeds = {1: "Tide ＆ Times", 2: "Quay", 3: "Buoy"}
    server.groups = {1: ("Default", "3"), 10: ("World", "1, 2"), 11: ("Ports", "2")}
    assert await service.subscriptions() == (
        Subscription("1", "https://feeds.example/1.xml", "Tide & Times", "", "World"),
        Subscription("2", "https://feeds.example/2.xml", "Quay", "", "World"),
        Subscription("3", "https://feeds.example/3.xml", "Buoy"),
    )


async def test_feeds_without_groups_are_in_no_folder(server: FeverServer, service: Service) -> None:
    answering(server, "groups", data({"auth": 1}))
    server.feeds = {1: "Tide"}
    assert [each.folder for each in await service.subscriptions()] == [""]


async def test_a_list_of_feeds_that_is_missing_is_told(server: FeverServer, service: Service) -> None:
    answering(server, "feeds", data({"auth": 1}))
    with pytest.raises(FetchError, match="no list of feeds"):
        await service.subscriptions()


# ---------------------------------------------------------------------------------------------------------------- items


async def test_how_items_stand_is_asked_for(server: FeverServer, service: Service) -> None:
    server.entries = {7: Entry("1"), 3: Entry("1", unread=False, starred=True), 5: Entry("1", starred=True)}
    standing = await service.standing()
    assert standing == Standing(frozenset(("5", "7")), frozenset(("3", "5")))


@pytest.mark.parametrize(
    ("ids", "wanted"),
    [
        ("", set()),
        ("22,3,21", {"22", "3", "21"}),
        (" 7 , ,7,", {"7"}),
        ("1795463534201038,1795463534201039", {"1795463534201038", "1795463534201039"}),
        ([1, "2", None], {"1", "2"}),
        (5, {"5"}),
        ("1,x,-2,3.5,1e9", {"1"}),
    ],
)
async def test_ids_are_read_as_services_write_them(
    server: FeverServer, service: Service, ids: object, wanted: set[str]
) -> None:
    answering(server, "unread_item_ids", data({"auth": 1, "unread_item_ids": ids}))
    assert (await service.standing()).unread == wanted


@pytest.mark.parametrize("answer", [{}, {"unread_item_ids": None}, {"unread_item_ids": {}}])
async def test_a_list_that_is_missing_is_not_taken_for_an_empty_one(
    server: FeverServer, service: Service, answer: dict[str, object]
) -> None:
    """All would be marked read by one."""
    answering(server, "unread_item_ids", data({"auth": 1, **answer}))
    assert "no list of unread_item_ids" in await said(FetchError, service)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (data([]), "data of another shape comes than should"),
        (text("<h1>Fault</h1>"), "a page comes where data should"),
        (text(""), "nothing comes where data should"),
        (text("<h1>Fault</h1>", 502), "the server has a fault of its own (502)"),
        (text("Service Unavailable!", 503), "FreshRSS has where API access is allowed"),
    ],
)
async def test_what_is_no_answer_is_told(
    server: FeverServer, service: Service, answer: web.Response, words: str
) -> None:
    answering(server, "saved_item_ids", answer)
    with pytest.raises((FetchError, ServiceError)) as caught:
        await service.standing()
    assert words in str(caught.value)


async def test_an_item_comes_with_all_that_is_said_of_it(server: FeverServer, service: Service) -> None:
    server.entries = {7: Entry("2")}
    moment = datetime.fromtimestamp(1_772_000_000, UTC)
    assert await service.items(["7"]) == (
        Item("7", "2", "Title 7", "<p>Text 7.</p>", "https://site.example/7", "Ada Lund", moment),
    )


async def test_items_that_are_gone_are_left_out(server: FeverServer, service: Service) -> None:
    server.entries = {1: Entry("2"), 3: Entry("2")}
    assert [item.id for item in await service.items(["1", "2", "3"])] == ["1", "3"]


async def test_no_ids_are_not_asked_for(server: FeverServer, service: Service) -> None:
    """Coldsweat would give the first items that it has."""
    assert await service.items([]) == ()
    assert server.asked == []


@pytest.mark.parametrize("said_of_it", [{"id": None}, {"id": "x"}, {"id": 1.5}])
async def test_an_item_without_an_id_is_left_out(
    server: FeverServer, service: Service, said_of_it: dict[str, object]
) -> None:
    server.entries = {1: Entry("2", said=said_of_it)}
    assert await service.items(["1"]) == ()


async def test_an_item_may_say_nothing(server: FeverServer, service: Service) -> None:
    nothing = dict.fromkeys(("title", "author", "html", "url", "created_on_time"))
    server.entries = {1: Entry("2", said=nothing)}
    assert await service.items(["1"]) == (Item("1", "2"),)


async def test_items_that_are_too_large_together_are_asked_for_in_parts(server: FeverServer) -> None:
    sizes = {1: 300, 2: 700, 3: 300, 4: 2_000, 5: 300}
    server.entries = {number: Entry("1", said={"title": "x" * size * 1024}) for number, size in sizes.items()}
    async with Fetcher(Limits(total=600.0, size=1 << 20)) as fetcher:
        found = await opened(server, fetcher).items([str(each) for each in sizes])
    assert [item.id for item in found] == ["1", "2", "3", "5"]


async def test_what_came_since_a_moment_is_not_told(server: FeverServer, service: Service) -> None:
    server.entries = {1: Entry("2")}
    assert await service.since(datetime(2026, 3, 1, tzinfo=UTC)) == ()


# ---------------------------------------------------------------------------------------------------------------- marks


@pytest.mark.parametrize("alone", [False, True], ids=["as told", "turned over"])
@pytest.mark.parametrize(
    ("mark", "unread", "starred"),
    [
        (Mark.READ, set(), {1}),
        (Mark.UNREAD, {1, 2}, {1}),
        (Mark.STARRED, {1}, {1, 2}),
        (Mark.UNSTARRED, {1}, set()),
    ],
)
async def test_items_are_marked_and_what_is_so_already_is_left(  # noqa: PLR0917
    server: FeverServer, service: Service, mark: Mark, unread: set[int], starred: set[int], alone: bool
) -> None:
    server.turns_over = alone
    server.entries = {1: Entry("1", starred=True), 2: Entry("1", unread=False)}
    await service.mark(mark, ["1", "2"])
    await service.mark(mark, ["1", "2"])
    assert (server.unread(), server.starred()) == (unread, starred)


async def test_an_item_that_is_gone_is_marked_without_harm(server: FeverServer, service: Service) -> None:
    server.entries = {2: Entry("1")}
    await service.mark(Mark.STARRED, ["1", "2"])
    assert server.starred() == {2}


async def test_only_what_is_not_so_yet_is_asked_for(server: FeverServer, service: Service) -> None:
    server.entries = {number: Entry("1", unread=number < 10) for number in range(1, 1_000)}
    await service.mark(Mark.READ, [str(number) for number in range(1, 1_000)])
    assert sorted(server.marks(), key=int) == [str(number) for number in range(1, 10)]


async def test_a_thousand_are_marked_one_by_one(server: FeverServer, service: Service) -> None:
    server.entries = {number: Entry("1") for number in range(1, 1_001)}
    await service.mark(Mark.READ, [str(number) for number in server.entries])
    assert server.unread() == set()
    assert len(server.marks()) == 1_000


async def test_what_is_not_to_be_marked_stays(server: FeverServer, service: Service) -> None:
    """Also what came in the same feed meanwhile."""
    server.entries = {number: Entry("1") for number in range(1, 31)}
    await service.mark(Mark.READ, [str(number) for number in range(1, 30)])
    assert server.unread() == {30}


async def test_a_fault_in_the_middle_is_told_and_the_next_time_goes_on(server: FeverServer, service: Service) -> None:
    server.entries = {number: Entry("1") for number in range(1, 31)}
    faults = iter([None] * 10 + [text("<h1>Fault</h1>", 500)] + [None] * 1_000)
    server.habit = lambda asked: next(faults) if "mark" in asked.form else None
    with pytest.raises(FetchError, match="a fault of its own"):
        await service.mark(Mark.READ, [str(number) for number in range(1, 31)])
    assert 10 <= len(server.marks()) < 30
    await service.mark(Mark.READ, [str(number) for number in range(1, 31)])
    assert server.unread() == set()


async def test_few_calls_are_under_way_at_a_time(server: FeverServer, service: Service) -> None:
    server.entries = {number: Entry("1") for number in range(1, 101)}
    await service.mark(Mark.READ, [str(number) for number in range(1, 101)])
    assert server.most_at_once <= 6


# ------------------------------------------------------------------------------------------------------- subscriptions


async def test_it_is_told_to_follow_nothing(service: Service) -> None:
    assert not service.keeps_subscriptions
    with pytest.raises(ServiceError, match="must be added at the service"):
        await service.subscribe("https://feeds.example/1.xml")
    with pytest.raises(ServiceError):
        await service.unsubscribe("1")
    with pytest.raises(ServiceError):
        await service.rename("1", "Tide")
    with pytest.raises(ServiceError):
        await service.move("1", "World", "")
