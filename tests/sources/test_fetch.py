"""One GET, against a server that misbehaves in every way we know."""

import gzip
import subprocess
import sys
import tracemalloc
import zlib

import pytest

from reader.errors import FetchError, UnreachableError
from reader.sources.web.answer import Answer, Limits, Request
from reader.sources.web.cookies import Cookies
from reader.sources.web.fetch import Fetcher, fetch_once
from reader.sources.web.own import Own
from tests.conftest import Say, Site

LIMITS = Limits(total=600.0, connect=600.0, size=1 << 20)
"""With all the time that a busy machine may need."""
IMPATIENT = Limits(total=1.0)
"""For what never ends."""
BODY = b"<rss><channel><title>Harbour</title></channel></rss>"


async def get(
    url: str, home: str = "127.0.0.1", limits: Limits = LIMITS, etag: str = "", last_modified: str = ""
) -> Answer:
    async with Fetcher(limits) as fetcher:
        return await fetcher.get(Request(url, etag, last_modified, home))


async def reason(url: str, home: str = "127.0.0.1", limits: Limits = LIMITS) -> str:
    with pytest.raises(FetchError) as caught:
        await get(url, home, limits)
    return caught.value.reason


# --------------------------------------------------------------------------------------------------------- validators


async def test_body_type_and_validators_come_back(site: Site, say: Say) -> None:
    url = site.page("/feed", say(BODY, ETag='W/"v1"', Last_Modified="Mon, 23 Nov 2026 10:00:00 GMT"))
    assert await get(url) == Answer(
        url, BODY, "application/rss+xml", etag='W/"v1"', last_modified="Mon, 23 Nov 2026 10:00:00 GMT"
    )


async def test_validators_are_sent_verbatim(site: Site, say: Say) -> None:
    url = site.page("/feed", say(status="304 Not Modified"))
    answer = await get(url, etag='W/"v1"', last_modified="Mon, 23 Nov 2026 10:00:00 GMT")
    assert answer.status == 304
    assert 'If-None-Match: W/"v1"\r\nIf-Modified-Since: Mon, 23 Nov 2026 10:00:00 GMT' in site.asked[0]


@pytest.mark.parametrize("etag", ["x" * 9000, '"\xe9"', '"a\tb"'], ids=["long", "not ASCII", "control"])
async def test_an_etag_that_cannot_be_sent_back_is_dropped(site: Site, say: Say, etag: str) -> None:
    assert (await get(site.page("/feed", say(BODY, ETag=etag)))).etag == ""


@pytest.mark.parametrize(
    ("agents", "named"),
    [
        ({}, "Dateline/"),
        ({"*": "Any"}, "Any\r"),
        ({"*": "Any", "127.0.0.1": "This"}, "This\r"),
        ({"post.example": "Other"}, "Dateline/"),
    ],
)
async def test_a_server_is_asked_under_the_name_that_is_set_for_it(
    site: Site, say: Say, agents: dict[str, str], named: str
) -> None:
    async with Fetcher(LIMITS, own=Own(agents=agents)) as fetcher:
        await fetcher.get(Request(site.page("/feed", say(BODY)), home="127.0.0.1"))
    assert f"User-Agent: {named}" in site.asked[0]


def test_a_name_for_a_host_holds_for_those_inside_it_and_for_no_other_that_ends_so() -> None:
    own = Own(agents={"post.example": "This", "feeds.post.example": "That"})
    hosts = ("post.example", "WWW.post.example", "feeds.post.example", "outpost.example")
    assert [own.agent(host) for host in hosts] == ["This", "This", "That", ""]


async def test_what_a_proxy_hands_on_is_what_was_asked_for(site: Site, say: Say) -> None:
    answer = await get(site.page("/feed", say(BODY, "203 Transformed")))
    assert (answer.status, answer.body) == (200, BODY)


async def test_wishes_of_the_server_come_back(site: Site, say: Say) -> None:
    url = site.page("/feed", say(b"", "503 Busy", Retry_After="120", Cache_Control="public, max-age=7200"))
    answer = await get(url)
    assert (answer.status, answer.retry_after, answer.max_age) == (503, "120", 7200)


async def test_a_header_with_escape_codes_comes_back_clean(site: Site, say: Say) -> None:
    answer = await get(site.page("/feed", say(BODY, Content_Type="text/xml; x=\x9b31m")))
    assert answer.content_type.isprintable()


# ------------------------------------------------------------------------------------------------------------- bodies


async def test_gzip_is_unpacked(site: Site, say: Say) -> None:
    url = site.page("/feed", say(gzip.compress(BODY) + gzip.compress(b"<!-- -->"), Content_Encoding="gzip"))
    assert (await get(url)).body == BODY + b"<!-- -->"


async def test_padding_behind_gzip_is_no_damage(site: Site, say: Say) -> None:
    assert (await get(site.page("/f", say(gzip.compress(BODY) + bytes(64), Content_Encoding="gzip")))).body == BODY


@pytest.mark.parametrize("encoding", ["utf-8", "none", "identity", "UTF-8, identity"])
async def test_what_names_no_packing_is_not_packed(site: Site, say: Say, encoding: str) -> None:
    assert (await get(site.page("/feed", say(BODY, Content_Encoding=encoding)))).body == BODY


async def test_a_packing_beside_the_name_of_none_is_unpacked(site: Site, say: Say) -> None:
    url = site.page("/feed", say(gzip.compress(BODY), Content_Encoding="GZip, identity"))
    assert (await get(url)).body == BODY


async def test_only_gzip_is_asked_for(site: Site, say: Say) -> None:
    await get(site.page("/feed", say(BODY)))
    assert "Accept-Encoding: gzip\r\n" in site.asked[0]


@pytest.mark.parametrize(
    ("body", "encoding", "words"),
    [
        (gzip.compress(BODY * 99)[:-20], "gzip", "the packed answer is damaged or breaks off"),
        (gzip.compress(BODY)[:9], "gzip", "the packed answer is damaged or breaks off"),
        (gzip.compress(bytes(2 << 20)), "gzip", "larger than 1 MiB"),
        (bytes(2 << 20), "identity", "larger than 1 MiB"),
        (gzip.compress(gzip.compress(BODY)), "gzip, gzip", "packed in a way that was not asked for (gzip, gzip)"),
        (zlib.compress(BODY), "deflate", "packed in a way that was not asked for (deflate)"),
    ],
    ids=["truncated", "begun", "bomb", "large", "twice", "deflate"],
)
async def test_a_body_that_cannot_be_used_is_refused(
    site: Site, say: Say, body: bytes, encoding: str, words: str
) -> None:
    assert await reason(site.page("/feed", say(body, Content_Encoding=encoding))) == words


@pytest.mark.parametrize("body", [BODY, b""])
async def test_what_is_said_to_be_packed_and_is_not_is_taken_as_it_is(site: Site, say: Say, body: bytes) -> None:
    assert (await get(site.page("/feed", say(body, Content_Encoding="gzip")))).body == body


async def test_a_bomb_takes_no_memory(site: Site, say: Say) -> None:
    url = site.page("/bomb", say(gzip.compress(bytes(256 << 20), 9), Content_Encoding="gzip"))
    await reason(site.page("/small", say(b"", Content_Encoding="br")))
    tracemalloc.start()
    await reason(url)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20


async def test_an_answer_shorter_than_it_says_is_refused(site: Site, say: Say) -> None:
    assert await reason(site.page("/feed", say(BODY, Content_Length="999"))) == "the answer breaks off"


@pytest.mark.parametrize("pieces", [(b"",), (b"HTTP/1.1 200 OK\r\n\r\n<rss>", b"")], ids=["mute", "stalling"])
async def test_the_whole_has_one_deadline(site: Site, pieces: tuple[bytes, ...]) -> None:
    assert await reason(site.page("/feed", *pieces), limits=IMPATIENT) == "no whole answer within 1 seconds"


async def test_a_header_without_end_is_refused(site: Site, say: Say) -> None:
    words = await reason(site.page("/feed", say(BODY, X_Long="x" * 200_000)))
    assert words == "the answer is no proper HTTP, or its header is too long"


async def test_no_answer_at_all_is_said(site: Site) -> None:
    assert await reason(site.page("/feed")) == "the server hangs up without an answer"


# ---------------------------------------------------------------------------------------------------------- redirects


@pytest.mark.parametrize(
    ("status", "kept"), [("301 Moved", True), ("308 Moved", True), ("302 Found", False), ("307 Go", False)]
)
async def test_only_a_permanent_redirect_gives_a_new_address(site: Site, say: Say, status: str, kept: bool) -> None:
    target = site.page("/new", say(BODY))
    answer = await get(site.page("/old", say(status=status, Location="/new")))
    assert (answer.url, answer.permanent) == (target, target if kept else "")


async def test_only_the_permanent_beginning_of_a_chain_is_kept(site: Site, say: Say) -> None:
    site.page("/c", say(BODY))
    site.page("/b", say(status="302 Found", Location="/c"))
    answer = await get(site.page("/a", say(status="301 Moved", Location="/b")))
    assert (answer.permanent, answer.url) == (f"{site.base}/b", f"{site.base}/c")


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("/old", "the server redirects in a circle"),
        ("file:///etc/passwd", "it leads to file:///etc/passwd: only http and https addresses are fetched"),
        ("javascript:alert(1)", "it leads to javascript:alert(1): only http and https addresses are fetched"),
        ("http://[::1", "it leads to http://[::1: not an address that can be understood"),
        ("https:///x", "it leads to https:///x: the address names no server"),
        ("", "the server redirects without saying where to"),
    ],
)
async def test_a_redirect_that_cannot_be_followed_is_refused(site: Site, say: Say, location: str, words: str) -> None:
    assert await reason(site.page("/old", say(status="302 Found", Location=location))) == words


async def test_a_byte_that_is_no_utf_8_is_meant_where_a_redirect_has_one(site: Site, say: Say) -> None:
    target = site.page("/caf%E9", say(BODY))
    answer = await get(site.page("/old", b"HTTP/1.1 302 F\r\nLocation: /caf\xe9\r\nContent-Length: 0\r\n\r\n"))
    assert (answer.url, answer.body) == (target, BODY)


def leading(to: str, wait: str = "0; url=") -> bytes:
    return f"<html><head><meta http-equiv='refresh' content='{wait}{to}'></head><body>Moved</body></html>".encode()


@pytest.mark.parametrize("wait", ["0; url=", "0;URL=", "1,", "5; "])
async def test_a_page_that_only_leads_on_is_followed(site: Site, say: Say, wait: str) -> None:
    target = site.page("/new?a=1&b=2", say(BODY, ETag='"1"'))
    answer = await get(site.page("/old", say(leading("/new?a=1&amp;b=2", wait), Content_Type="text/html")))
    assert (answer.url, answer.body, answer.permanent, answer.etag) == (target, BODY, "", "")


@pytest.mark.parametrize(
    "page",
    [
        leading("/new", "300; url="),
        leading("", "0"),
        leading("/old"),
        leading("javascript:alert(1)"),
        leading("file:///etc/passwd"),
        leading("/new") + b" " * 9000,
    ],
    ids=["later", "nowhere", "itself", "program", "file", "long"],
)
async def test_a_page_that_is_there_to_be_read_is_not_left(site: Site, say: Say, page: bytes) -> None:
    site.page("/new", say(BODY))
    assert (await get(site.page("/old", say(page, Content_Type="text/html")))).body == page


async def test_a_page_leads_into_no_private_network(site: Site, say: Say) -> None:
    target = f"http://127.0.0.2:{site.base.rpartition(':')[2]}/secret"
    words = await reason(site.page("/old", say(leading(target), Content_Type="text/html")))
    assert (words.endswith("a private address; add it yourself if you mean it"), site.paths()) == (True, ["/old"])


async def test_ten_redirects_are_enough(site: Site, say: Say) -> None:
    for number in range(30):
        site.page(f"/{number}", say(status="302 Found", Location=f"/{number + 1}"))
    assert await reason(site.base + "/0") == "more than 10 redirects"


@pytest.mark.parametrize(
    "host", ["127.0.0.2", "localhost", "2130706434", "[::ffff:127.0.0.2]", "0177.0.0.1", "0.0.0.0"]
)
async def test_a_redirect_into_a_private_network_reaches_nobody(site: Site, say: Say, host: str) -> None:
    port = site.base.rpartition(":")[2]
    site.page("/secret", say(BODY))
    await reason(site.page("/feed", say(status="302 Found", Location=f"http://{host}:{port}/secret")))
    assert site.paths() == ["/feed"]


async def test_a_private_address_that_nobody_named_is_refused(site: Site, say: Say) -> None:
    words = await reason(site.page("/feed", say(BODY)), home="news.example")
    assert (words, site.asked) == ("a private address; add it yourself if you mean it", [])


async def test_no_cookie_is_kept(site: Site, say: Say) -> None:
    async with Fetcher(LIMITS) as fetcher:
        request = Request(site.page("/feed", say(BODY, Set_Cookie="a=1")), home="127.0.0.1")
        await fetcher.get(request)
        await fetcher.get(request)
    assert "cookie" not in "".join(site.asked).lower()


async def test_a_cookie_goes_back_to_its_server_on_the_way_that_it_was_set_on(site: Site, say: Say) -> None:
    site.page("/gate", say(status="302 Found", Location="/feed", Set_Cookie="b=2"))
    site.page("/feed", say(BODY))
    await get(site.page("/old", say(status="302 Found", Location="/gate", Set_Cookie="a=1; Path=/; HttpOnly")))
    assert ["Cookie: a=1\r\n" in site.asked[1], "Cookie: a=1; b=2\r\n" in site.asked[2]] == [True, True]


async def test_a_server_may_lead_back_once_its_cookie_is_there(site: Site, say: Say) -> None:
    url = site.page("/old", say(status="302 Found", Location="/old", Set_Cookie="a=1"))
    assert (await reason(url), len(site.asked)) == ("the server redirects in a circle", 2)


def test_a_cookie_goes_to_no_other_server_and_not_without_secrecy() -> None:
    cookies = Cookies()
    cookies.take("https://kell.example/a", ["a=1; Domain=example", "=x", "b", 'c="\x1b"', f"d={'x' * 5000}"])
    asked = ("https://kell.example/b", "http://kell.example/", "https://www.kell.example/", "https://kell.example:8/")
    assert [cookies.header(url) for url in asked] == ["a=1", "", "", ""]


async def test_a_password_stays_with_its_server_and_is_not_shown(site: Site, say: Say) -> None:
    site.page("/feed", say(status="301 Moved", Location="/new"))
    site.page("/new", say(BODY))
    answer = await get(site.base.replace("//", "//ann:secret@") + "/feed")
    assert all("Authorization: Basic " in request for request in site.asked)
    assert answer.url == f"{site.base}/new"
    assert answer.permanent == site.base.replace("//", "//ann:secret@") + "/new"


async def test_an_error_does_not_tell_the_password() -> None:
    with pytest.raises(FetchError) as caught:
        await get("gopher://ann:secret@news.example/")
    assert "secret" not in str(caught.value)


# ----------------------------------------------------------------------------------------------------------- the rest


async def test_a_server_that_is_not_there_is_told_apart() -> None:
    with pytest.raises(UnreachableError, match="no connection"):
        await get("http://127.0.0.1:1/feed")


async def test_a_server_that_does_not_speak_in_secret_is_told_in_words(site: Site) -> None:
    with pytest.raises(FetchError, match=r"the server hangs up|the secure connection fails"):
        await get(site.page("/feed", b"").replace("http:", "https:"))


@pytest.mark.parametrize(
    "url", ["news.example", "/etc/passwd", "http://a b/", "http://a/\x1b]0;x\x07", "ftp://a/", "http://a:0/"]
)
async def test_what_is_no_web_address_is_not_fetched(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        await get(url)
    assert str(caught.value).isprintable()


async def test_a_name_is_looked_up(site: Site, say: Say) -> None:
    url = site.page("/feed", say(BODY)).replace("127.0.0.1", "localhost")
    assert (await get(url, home="localhost")).body == BODY


async def test_a_name_that_nobody_has_is_said() -> None:
    with pytest.raises(UnreachableError, match="no server of this name is found"):
        await get("http://nobody.invalid/")


def test_fetching_once_gives_the_answer(site: Site, say: Say) -> None:
    assert fetch_once(site.page("/page", say(BODY)), LIMITS).body == BODY


@pytest.mark.parametrize(("status", "words"), [("404 \x1b[31m", "(404)"), ("500 Oops", "(500)"), ("410 Gone", "(410)")])
def test_fetching_once_tells_a_bad_status_in_our_own_words(site: Site, say: Say, status: str, words: str) -> None:
    with pytest.raises(FetchError) as caught:
        fetch_once(site.page("/page", say(BODY, status)), LIMITS)
    assert caught.value.reason.endswith(words)
    assert caught.value.reason.isprintable()


def test_the_network_library_is_loaded_only_when_it_is_used() -> None:
    code = "import sys, reader.sources.web.fetch; print('aiohttp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
