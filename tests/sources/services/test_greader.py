"""What is asked of a service by the Google Reader API, and what is made of its answers."""

import time
import tracemalloc
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import web

from reader.errors import FetchError, ServiceError, UnreachableError
from reader.sources.services.opening import open_service
from reader.sources.services.service import Account, Mark, Service, Subscription
from reader.sources.web.answer import Limits
from reader.sources.web.fetch import Fetcher
from tests.sources.services.greader_server import API, LONG, Asked, Entry, GreaderServer, data, feed, served, text

FIRST = 1_795_463_534_201_038
"""An id of FreshRSS: more than a floating-point number holds to the last digit."""


@pytest.fixture
async def server() -> AsyncIterator[GreaderServer]:
    here = GreaderServer()
    async with served(here.answer) as here.base:
        yield here


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
        f"127.0.0.1: there is no Google Reader API at {server.base}/news; "
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


async def test_very_many_are_marked_in_few_calls(server: GreaderServer, service: Service) -> None:
    server.entries = {FIRST + number: Entry() for number in range(1_200)}
    await service.mark(Mark.READ, [str(each) for each in server.entries])
    forms = server.forms(f"{API}/edit-tag")
    assert [len(form.getall("i")) for form in forms] == [500, 500, 200]
    assert server.unread() == set()


async def test_what_is_marked_stands_before_the_items_in_a_form(server: GreaderServer, service: Service) -> None:
    """PHP reads no more than so many fields."""
    server.entries = {1: Entry(), 2: Entry()}
    await service.mark(Mark.READ, ["1", "2"])
    assert [name for name, _ in server.forms(f"{API}/edit-tag")[0].items()] == ["T", "a", "i", "i"]


async def test_items_are_named_in_the_form_that_all_services_read(server: GreaderServer, service: Service) -> None:
    server.entries = {754: Entry()}
    await service.mark(Mark.READ, ["754"])
    assert server.forms(f"{API}/edit-tag")[0]["i"] == f"{LONG}00000000000002f2"


async def test_nothing_to_mark_asks_for_nothing_to_be_marked(server: GreaderServer, service: Service) -> None:
    server.entries = {1: Entry()}
    await service.mark(Mark.READ, [])
    await service.mark(Mark.UNREAD, ["1"])
    assert server.forms(f"{API}/edit-tag") == []


async def test_what_is_unknown_there_is_marked_without_harm(server: GreaderServer, service: Service) -> None:
    await service.mark(Mark.STARRED, ["99"])
    assert server.starred() == set()


async def test_a_fault_in_the_middle_leaves_what_was_marked_and_the_next_time_goes_on(
    server: GreaderServer, service: Service
) -> None:
    server.entries = {FIRST + number: Entry() for number in range(700)}
    ids = [str(each) for each in server.entries]
    faults = iter([None, text("<h1>Bad Gateway</h1>", 502)])
    server.habit = lambda asked: next(faults, None) if asked.path == f"{API}/edit-tag" else None
    with pytest.raises(FetchError, match="a fault of its own"):
        await service.mark(Mark.READ, ids)
    assert len(server.unread()) == 200
    await service.mark(Mark.READ, ids)
    assert server.unread() == set()
    assert [len(form.getall("i")) for form in server.forms(f"{API}/edit-tag")] == [500, 200, 200]


async def test_a_login_that_ends_between_two_pages_is_renewed(server: GreaderServer, service: Service) -> None:
    server.entries, server.at_most = {number: Entry() for number in range(1, 48)}, 20

    def ending(asked: Asked) -> None:
        server.logins += "c" in asked.query and server.logins == 1

    server.habit = ending
    assert len((await service.standing()).unread) == 47


# ---------------------------------------------------------------------------------------------------- what else is said


def answering(server: GreaderServer, call: str, *answers: web.Response) -> None:
    """One call is answered with these, one after the other, the last again and again."""
    given = list(answers)

    def answer(asked: Asked) -> web.Response | None:
        if asked.path != API + call:
            return None
        last = given.pop(0) if len(given) > 1 else given[0]
        return web.Response(status=last.status, text=last.text, headers=last.headers)

    server.habit = answer


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (data([]), "data of another shape comes than should"),
        (data("OK"), "data of another shape comes than should"),
        (data({}), "its answer has no list of subscriptions"),
        (data({"subscriptions": {"1": {}}}), "its answer has no list of subscriptions"),
        (text("<!doctype html><title>Log in</title>"), "a page comes where data should"),
        (text(""), "nothing comes where data should"),
        (text("OK"), "something else comes where data should"),
        (text("[" * 100_000), "something else comes where data should"),
        (text('{"subscriptions": ['), "something else comes where data should"),
    ],
)
async def test_what_is_no_list_of_feeds_is_told(
    server: GreaderServer, service: Service, answer: web.Response, words: str
) -> None:
    answering(server, "/subscription/list", answer)
    assert (await said(FetchError, service)).endswith(words)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (400, "Bad Request!", "127.0.0.1: it refuses (400: Bad Request!)"),
        (400, '{"error_message": "unknown\u001b[31m  stream"}', "127.0.0.1: it refuses (400: unknown stream)"),
        (422, '{"errors": ["You have no premium"]}', "127.0.0.1: it refuses (422: You have no premium)"),
        (403, "", "alice is refused"),
        (503, "Service Unavailable!", "FreshRSS has where API access is allowed"),
    ],
)
async def test_refusals_are_told_in_words(
    server: GreaderServer, service: Service, status: int, body: str, words: str
) -> None:
    answering(server, "/subscription/list", text(body, status))
    assert words in await said(ServiceError, service)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (404, "<h1>Not Found</h1>", "/reader/api/0/subscription/list"),
        (429, "", "the server asks to be left alone for a while (429)"),
        (500, '{"error": "database is locked"}', "a fault of its own (500): database is locked"),
        (503, "<h1>Maintenance</h1>", "the server is not available now (503)"),
    ],
)
async def test_faults_are_told_in_words(
    server: GreaderServer, service: Service, status: int, body: str, words: str
) -> None:
    answering(server, "/subscription/list", text(body, status))
    assert words in await said(FetchError, service)


async def test_long_words_of_a_refusal_are_cut(server: GreaderServer, service: Service) -> None:
    answering(server, "/subscription/list", text("No! " * 4_000, 400))
    assert len(await said(ServiceError, service)) < 250


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("https://rss.example/accounts/ClientLogin", "the service has moved to https://rss.example; set url to that"),
        ("/news/accounts/ClientLogin", "/news; set url to that"),
    ],
)
async def test_a_service_that_has_moved_is_not_followed_but_told(
    server: GreaderServer, service: Service, location: str, words: str
) -> None:
    server.habit = lambda _: web.Response(status=301, headers={"Location": location})
    assert words in await said(FetchError, service)
    assert len(server.forms("/accounts/ClientLogin")) == 1


async def test_only_the_place_that_was_named_is_told_of_where_pages_lead_on(
    server: GreaderServer, fetcher: Fetcher
) -> None:
    server.under, server.feeds = "/api/greader.php", {"feed/1": feed(1)}
    server.habit = lambda asked: (
        web.Response(status=302, headers={"Location": "/i/"}) if asked.path == "/accounts/ClientLogin/x" else None
    )
    assert len(await opened(server, fetcher).subscriptions()) == 1


@pytest.mark.parametrize("login", ["OK", "SID=1\nLSID=2\n", "Auth=\n", "Auth=a b\n", "Auth=\u00e4\n", '{"Auth": 1}'])
async def test_an_answer_without_a_login_is_no_service(server: GreaderServer, service: Service, login: str) -> None:
    server.habit = lambda _: text(login)
    assert "there is no Google Reader API at http" in await said(FetchError, service)


@pytest.mark.parametrize("url", ["", "ftp://rss.example/", "https:///api", "news of today", "exec:mail"])
async def test_what_is_no_address_opens_no_service(fetcher: Fetcher, url: str) -> None:
    with pytest.raises(FetchError):
        open_service(Account("greader", url, "alice", "x"), fetcher)


async def test_a_password_within_the_address_is_refused_and_not_shown(fetcher: Fetcher) -> None:
    with pytest.raises(FetchError, match="url holds a name and password") as caught:
        open_service(Account("greader", "https://alice:hidden@rss.example/", "alice", "x"), fetcher)
    assert "hidden" not in str(caught.value)


async def test_a_service_is_known_by_its_host(fetcher: Fetcher) -> None:
    assert open_service(Account("greader", "RSS.example.org/api/", "alice", "x"), fetcher).name == "rss.example.org"


# ------------------------------------------------------------------------------------------------------------ odd feeds


@pytest.mark.parametrize(
    ("said_of_it", "wanted"),
    [
        ({"title": None, "htmlUrl": None, "categories": None}, Subscription("feed/1", "https://feeds.example/1.xml")),
        (
            {"title": 7, "htmlUrl": 7, "categories": [None, 7]},
            Subscription("feed/1", "https://feeds.example/1.xml", "7", "7"),
        ),
    ],
)
async def test_a_feed_may_have_nothing_but_its_address(
    server: GreaderServer, service: Service, said_of_it: dict[str, object], wanted: Subscription
) -> None:
    server.feeds = {"feed/1": feed(1, said=said_of_it)}
    assert await service.subscriptions() == (wanted,)


@pytest.mark.parametrize("said_of_it", [{"url": None}, {"url": ""}, {"id": None}, {"id": "a\nb"}, {"id": "x" * 9_000}])
async def test_a_feed_without_an_address_or_a_name_is_left_out(
    server: GreaderServer, service: Service, said_of_it: dict[str, object]
) -> None:
    server.feeds = {"feed/1": feed(1, said=said_of_it), "feed/2": feed(2)}
    assert [each.id for each in await service.subscriptions()] == ["feed/2"]


async def test_a_feed_may_be_named_by_its_address_alone(server: GreaderServer, service: Service) -> None:
    server.feeds = {"x": feed(1, said={"id": "feed/https://feeds.example/a.xml", "url": None})}
    (found,) = await service.subscriptions()
    assert (found.id, found.url) == ("feed/https://feeds.example/a.xml", "https://feeds.example/a.xml")


@pytest.mark.parametrize("name", ["Uncategorized", "All", "uncategorized"])
async def test_the_folder_of_all_feeds_at_first_is_none(server: GreaderServer, service: Service, name: str) -> None:
    server.feeds = {"feed/1": feed(1, name)}
    assert [each.folder for each in await service.subscriptions()] == [""]


@pytest.mark.parametrize(
    "categories",
    [
        [{"id": "user/1/label/World", "label": "World", "type": "folder"}],
        [{"id": "user/-/label/World"}],
        [{"id": "user/1005921515/state/com.google/starred", "label": "x"}, {"id": "user/1005921515/label/World"}],
        [{"id": "user/-/label/World", "label": "World"}, {"id": "user/-/label/Ports", "label": "Ports"}],
    ],
)
async def test_a_folder_is_the_first_label(
    server: GreaderServer, service: Service, categories: list[dict[str, str]]
) -> None:
    server.feeds = {"feed/1": feed(1, said={"categories": categories})}
    assert [each.folder for each in await service.subscriptions()] == ["World"]


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Research ＆ Ports", "Research & Ports"),
        ("Who？ What／Where；", "Who? What/Where;"),
        ("港湾ニュース＆天気", "港湾ニュース＆天気"),
        ("  Two\n lines\u001b[31m ", "Two lines"),
        ("A &amp; B", "A & B"),
    ],
)
async def test_signs_that_freshrss_writes_wide_are_narrow_again(
    server: GreaderServer, service: Service, title: str, wanted: str
) -> None:
    server.feeds = {"feed/1": feed(1, title, {"title": title})}
    (found,) = await service.subscriptions()
    assert (found.title, found.folder) == (wanted, wanted)


# ------------------------------------------------------------------------------------------------------------ odd items


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("1795463534201038", "1795463534201038"),
        (1_795_463_534_201_039, "1795463534201039"),
        ("18446744073709551615", "18446744073709551615"),
        ("-1", "18446744073709551615"),
        (-9223372036854775808, "9223372036854775808"),
        (f"{LONG}000660f6ee29c8ce", "1795463534201038"),
        (f"{LONG}2f2", "754"),
        (f"{LONG}ffffffffffffffff", "18446744073709551615"),
        ("000660f6ee29c8ce", "1795463534201038"),
        ("51d49b79d1716c7b18000025", str(0x51D49B79D1716C7B18000025)),
        ("511111111111111111111111", str(0x511111111111111111111111)),
        (f"{LONG}51d49b79d1716c7b18000025", str(0x51D49B79D1716C7B18000025)),
        ("0", ""),
        ("", ""),
        (None, ""),
        ([], ""),
        (1.5, ""),
        (1e300, ""),
        ("1.795463534201038e15", ""),
        ("9" * 5_000, ""),
        (f"{LONG}", ""),
        (f"{LONG}xyz", ""),
        (f"{LONG}{'f' * 5_000}", ""),
        ("٣", ""),
    ],
)
async def test_ids_are_read_as_services_write_them(
    server: GreaderServer, service: Service, written: object, wanted: str
) -> None:
    answering(server, "/stream/items/ids", data({"itemRefs": [{"id": written}, 7, None]}))
    assert (await service.standing()).unread == frozenset(filter(None, [wanted]))


async def test_an_id_of_96_bits_is_named_again_as_it_came(server: GreaderServer, service: Service) -> None:
    number = 0x51D49B79D1716C7B18000025
    server.entries = {number: Entry()}
    await service.mark(Mark.READ, [str(number)])
    assert server.forms(f"{API}/edit-tag")[0]["i"] == f"{LONG}51d49b79d1716c7b18000025"


@pytest.mark.parametrize("body", [{"itemRefs": None}, {"itemRefs": []}])
async def test_an_empty_list_is_empty(server: GreaderServer, service: Service, body: dict[str, object]) -> None:
    answering(server, "/stream/items/ids", data(body))
    assert (await service.standing()).unread == frozenset()


@pytest.mark.parametrize("body", [{}, [], {"itemRefs": {}}, {"error": "later"}])
async def test_a_list_that_is_missing_is_not_taken_for_an_empty_one(
    server: GreaderServer, service: Service, body: object
) -> None:
    """All would be marked read by one."""
    answering(server, "/stream/items/ids", data(body))
    with pytest.raises(FetchError):
        await service.standing()


@pytest.mark.parametrize("following", ["10", 10])
async def test_a_page_that_repeats_itself_ends(server: GreaderServer, service: Service, following: object) -> None:
    answering(server, "/stream/items/ids", data({"itemRefs": [{"id": "1"}], "continuation": following}))
    assert await service.since(datetime(2026, 3, 1, tzinfo=UTC)) == ("1",)
    assert len(server.asked) < 10


async def test_pages_without_anything_new_end(server: GreaderServer, service: Service) -> None:
    number = iter(range(1, 1_000_000))
    server.habit = lambda asked: (
        data({"itemRefs": [{"id": "1"}], "continuation": str(next(number))}) if "ids" in asked.path else None
    )
    assert await service.since(datetime(2026, 3, 1, tzinfo=UTC)) == ("1",)
    assert len(server.asked) < 10


@pytest.mark.parametrize("following", [0, "0", "", None])
async def test_a_continuation_that_is_none_ends(server: GreaderServer, service: Service, following: object) -> None:
    answering(server, "/stream/items/ids", data({"itemRefs": [{"id": "1"}], "continuation": following}))
    await service.since(datetime(2026, 3, 1, tzinfo=UTC))
    assert server.paths().count(f"{API}/stream/items/ids") == 1


async def test_a_page_in_the_middle_may_be_empty(server: GreaderServer, service: Service) -> None:
    answering(
        server,
        "/stream/items/ids",
        data({"itemRefs": [{"id": "1"}], "continuation": "a"}),
        data({"itemRefs": [], "continuation": "b"}),
        data({"itemRefs": [{"id": "2"}]}),
    )
    assert await service.since(datetime(2026, 3, 1, tzinfo=UTC)) == ("1", "2")


@pytest.mark.parametrize(
    ("said_of_it", "name", "wanted"),
    [
        ({"title": None}, "title", ""),
        ({"title": "Tide ＆ time ＜live＞"}, "title", "Tide &amp; time &lt;live&gt;"),
        ({"author": "Ada Lund"}, "author", "Ada Lund"),
        ({"author": None}, "author", ""),
        ({"published": "1772000001"}, "published", datetime.fromtimestamp(1_772_000_001, UTC)),
        ({"published": 1_772_000_001.75}, "published", datetime.fromtimestamp(1_772_000_001, UTC)),
        ({"published": 10**40, "crawlTimeMsec": "1772000002123"}, "published",
         datetime.fromtimestamp(1_772_000_002, UTC)),
        ({"published": -5}, "published", None),
        ({"published": 0}, "published", None),
        ({"published": 10**15}, "published", None),
        ({"summary": None}, "html", ""),
        ({"summary": "<p>plain</p>"}, "html", ""),
        ({"content": {"content": "<p>The whole of it, and longer.</p>"}, "summary": {"content": "a"}}, "html",
         "<p>The whole of it, and longer.</p>"),
        ({"alternate": [{"href": "https://a.example/1"}]}, "link", "https://a.example/1"),
        ({"alternate": [], "canonical": [{"href": "https://a.example/2"}]}, "link", "https://a.example/2"),
        ({"alternate": "https://a.example/3"}, "link", ""),
        ({"origin": None}, "subscription", ""),
        ({"enclosure": [{"href": "https://a.example/1.mp3", "type": "audio/mpeg"}]}, "recordings",
         (("https://a.example/1.mp3", "audio/mpeg"),)),
        ({"enclosure": [{"url": "https://a.example/1.mp3"}]}, "recordings", (("https://a.example/1.mp3", ""),)),
        ({"enclosure": [None, {}]}, "recordings", ()),
        ({"categories": ["user/1/label/World", "user/-/state/com.google/read", "R＆D", None]}, "tags", ("R&D",)),
        ({"categories": None}, "tags", ()),
    ],
)  # fmt: skip
async def test_odd_items_are_taken_as_far_as_they_go(
    server: GreaderServer, service: Service, said_of_it: dict[str, object], name: str, wanted: object
) -> None:
    server.entries = {1: Entry(said=said_of_it)}
    (item,) = await service.items(["1"])
    assert getattr(item, name) == wanted


async def test_items_that_are_gone_are_left_out(server: GreaderServer, service: Service) -> None:
    server.entries = {1: Entry(), 3: Entry()}
    assert {item.id for item in await service.items(["1", "2", "3"])} == {"1", "3"}


@pytest.mark.parametrize("status", [400, 500])
async def test_items_that_are_all_gone_are_none(server: GreaderServer, service: Service, status: int) -> None:
    """As Miniflux had it until 2025."""
    refusal = {"error_message": "googlereader: no items returned from the database for item IDs: [1]"}
    answering(server, "/stream/items/contents", data(refusal, status))
    assert await service.items(["1"]) == ()


async def test_no_ids_are_not_asked_for(server: GreaderServer, service: Service) -> None:
    assert await service.items([]) == ()
    assert server.asked == []


async def test_items_that_are_too_large_together_are_asked_for_in_parts(server: GreaderServer) -> None:
    sizes = {1: 300, 2: 700, 3: 300, 4: 2_000, 5: 300}
    server.entries = {number: Entry(said={"title": "x" * size * 1024}) for number, size in sizes.items()}
    async with Fetcher(Limits(total=600.0, size=1 << 20)) as fetcher:
        found = await opened(server, fetcher).items([str(each) for each in sizes])
    assert [item.id for item in found] == ["1", "2", "3", "5"]


async def test_a_hundred_thousand_ids_are_read_in_time_and_memory(server: GreaderServer, service: Service) -> None:
    def page(asked: Asked) -> web.Response | None:
        if not asked.path.endswith("/ids"):
            return None
        first = int(asked.query.get("c", FIRST))
        refs = ",".join(f'{{"id":"{number}"}}' for number in range(first, first + 10_000))
        more = f',"continuation":"{first + 10_000}"' if first < FIRST + 90_000 else ""
        return text(f'{{"itemRefs":[{refs}]{more}}}')

    server.habit = page
    tracemalloc.start()
    spent = time.process_time()
    found = await service.since(datetime(2026, 3, 1, tzinfo=UTC))
    spent = time.process_time() - spent
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(set(found)) == 100_000
    assert spent < 20.0  # tenfold of what it takes with the tracing
    assert peak < 60 << 20


# ------------------------------------------------------------------------------------------------------- subscriptions


async def test_a_feed_is_followed(server: GreaderServer, service: Service) -> None:
    assert await service.subscribe("https://feeds.example/a.xml") == "feed/1"
    assert server.feeds["feed/1"]["url"] == "https://feeds.example/a.xml"


async def test_a_feed_that_is_followed_already_is_found(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/7": feed(7)}
    assert await service.subscribe("https://feeds.example/7.xml") == "feed/7"


async def test_a_feed_that_is_followed_already_may_be_called_a_fault(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/7": feed(7)}
    answering(server, "/subscription/quickadd", data({"error_message": "This feed already exists."}, 500))
    assert await service.subscribe("https://feeds.example/7.xml") == "feed/7"


async def test_a_service_that_is_away_refuses_no_feed(server: GreaderServer, service: Service) -> None:
    answering(server, "/subscription/quickadd", text("<h1>Bad Gateway</h1>", 502))
    with pytest.raises(FetchError):
        await service.subscribe("https://feeds.example/7.xml")


async def test_a_service_that_names_no_feed_is_asked_for_it(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/7": feed(7)}
    answering(server, "/subscription/quickadd", data({"numResults": 1}))
    assert await service.subscribe("https://feeds.example/7.xml") == "feed/7"


async def test_the_bare_number_of_an_added_feed_is_its_name(server: GreaderServer, service: Service) -> None:
    answering(server, "/subscription/quickadd", data({"numResults": 1, "streamId": 7}))
    assert await service.subscribe("https://feeds.example/7.xml") == "feed/7"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (
            data({"numResults": 0, "error": "cURL error 22:\n 404"}),
            "it does not follow https://feeds.example/nothing.xml: cURL error 22: 404",
        ),
        (data({"numResults": 0}), "it does not follow https://feeds.example/nothing.xml: it finds no feed there"),
        (
            data({"error_message": "This feed is broken."}, 500),
            "127.0.0.1: it refuses: This feed is broken.",
        ),
        (data({"error_message": "invalid URL"}, 400), "it refuses (400: invalid URL)"),
    ],
)
async def test_a_feed_that_cannot_be_followed_is_told_with_why(
    server: GreaderServer, service: Service, answer: web.Response, words: str
) -> None:
    answering(server, "/subscription/quickadd", answer)
    with pytest.raises(ServiceError) as caught:
        await service.subscribe("https://feeds.example/nothing.xml")
    assert words in str(caught.value)


async def test_a_feed_is_left(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/1": feed(1)}
    await service.unsubscribe("feed/1")
    assert server.feeds == {}


async def test_a_feed_that_is_left_already_is_no_fault(service: Service) -> None:
    await service.unsubscribe("feed/1")


async def test_a_feed_that_it_does_not_leave_is_told(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/1": feed(1)}
    answering(server, "/subscription/edit", text("Bad Request!", 400))
    with pytest.raises(ServiceError):
        await service.unsubscribe("feed/1")


async def test_a_feed_is_renamed(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/1": feed(1)}
    await service.rename("feed/1", "Tide & Times [b] é")
    assert (await service.subscriptions())[0].title == "Tide & Times [b] é"


@pytest.mark.parametrize(("before", "after"), [("", "World"), ("World", "Ports"), ("World", "")])
async def test_a_feed_is_moved(server: GreaderServer, service: Service, before: str, after: str) -> None:
    server.feeds = {"feed/1": feed(1, before or "Uncategorized")}
    await service.move("feed/1", after, before)
    assert (await service.subscriptions())[0].folder == after


async def test_of_miniflux_a_feed_that_is_in_no_folder_is_in_all(server: GreaderServer, service: Service) -> None:
    server.feeds = {"feed/1": feed(1, "World"), "feed/2": feed(2, "All")}
    await service.subscriptions()
    await service.move("feed/1", "", "World")
    assert server.forms(f"{API}/subscription/edit")[0]["a"] == "user/-/label/All"


async def test_every_error_is_about_the_service(fetcher: Fetcher) -> None:
    service = open_service(Account("greader", "http://127.0.0.1:9/", "alice", "x"), fetcher)
    assert await said(UnreachableError, service) == "127.0.0.1: no connection (connection refused)"
