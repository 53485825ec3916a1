"""A call of a service: what is sent, and that what is sent in confidence goes nowhere else."""

import gzip
from urllib.parse import parse_qsl

import pytest

from reader.errors import FetchError, OversizeError, UnreachableError
from reader.sources.web.answer import Answer, Call, Limits
from reader.sources.web.fetch import Fetcher
from tests.conftest import Say, Site

LIMITS = Limits(total=600.0, connect=600.0, size=1 << 20)
IMPATIENT = Limits(total=1.0)
FORM = (("Email", "alice@example.org"), ("Passwd", "a&b=ü +%"), ("i", "1"), ("i", "2"))


async def call(
    url: str, form: tuple[tuple[str, str], ...] | None = None, authorization: str = "", limits: Limits = LIMITS
) -> Answer:
    async with Fetcher(limits) as fetcher:
        return await fetcher.call(Call(url, authorization, form))


async def reason(url: str, limits: Limits = LIMITS) -> str:
    with pytest.raises(FetchError) as caught:
        await call(url, FORM, limits=limits)
    return caught.value.reason


async def test_a_form_is_posted_with_its_fields_in_their_order(site: Site, say: Say) -> None:
    await call(site.page("/login", say(b"OK")), FORM)
    assert site.asked[0].startswith("POST /login HTTP/1.1\r\n")
    assert "Content-Type: application/x-www-form-urlencoded\r\n" in site.asked[0]
    assert parse_qsl(site.bodies[0]) == list(FORM)


async def test_a_form_without_fields_is_posted_too(site: Site, say: Say) -> None:
    await call(site.page("/login", say(b"OK")), ())
    assert site.asked[0].startswith("POST ")


async def test_without_a_form_it_is_a_get_with_the_login(site: Site, say: Say) -> None:
    await call(site.page("/list", say(b"OK")), authorization="GoogleLogin auth=alice/1f")
    assert site.asked[0].startswith("GET /list HTTP/1.1\r\n")
    assert "Authorization: GoogleLogin auth=alice/1f\r\n" in site.asked[0]


async def test_the_server_is_told_that_data_is_wanted(site: Site, say: Say) -> None:
    await call(site.page("/list", say(b"OK")))
    assert "Accept: application/json, " in site.asked[0]


async def test_a_private_address_that_a_person_named_is_asked(site: Site, say: Say) -> None:
    assert (await call(site.page("/list", say(b"{}")))).body == b"{}"


@pytest.mark.parametrize("status", [401, 404, 500])
async def test_what_is_said_beside_an_error_comes_with_it(site: Site, say: Say, status: int) -> None:
    answer = await call(site.page("/list", say(b"Unauthorized!", f"{status} Sorry")))
    assert (answer.status, answer.body) == (status, b"Unauthorized!")


async def test_what_is_said_beside_an_error_may_be_packed(site: Site, say: Say) -> None:
    url = site.page("/list", say(gzip.compress(b"Unauthorized!"), "401 No", Content_Encoding="gzip"))
    assert (await call(url)).body == b"Unauthorized!"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("form", [FORM, None], ids=["POST", "GET"])
async def test_it_is_led_nowhere_else(
    site: Site, say: Say, status: int, form: tuple[tuple[str, str], ...] | None
) -> None:
    url = site.page("/old", say(b"", f"{status} Moved", Location="/new"))
    answer = await call(url, form, "GoogleLogin auth=1")
    assert (answer.status, answer.permanent) == (status, f"{site.base}/new")
    assert site.paths() == ["/old"]


async def test_a_page_that_leads_on_is_not_followed(site: Site, say: Say) -> None:
    page = b'<meta http-equiv="refresh" content="0; url=/new">'
    await call(site.page("/old", say(page, Content_Type="text/html")), FORM)
    assert site.paths() == ["/old"]


async def test_a_redirect_to_nowhere_is_told(site: Site, say: Say) -> None:
    assert await reason(site.page("/old", say(b"", "301 Moved"))) == "the server redirects without saying where to"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "https://", "https://example.org:0/", "http://a b/"])
async def test_what_is_no_address_is_not_asked(url: str) -> None:
    with pytest.raises(FetchError):
        await call(url, FORM)


async def test_an_answer_that_is_too_large_says_so(site: Site, say: Say) -> None:
    with pytest.raises(OversizeError):
        await call(site.page("/list", say(bytes(2 << 20))), FORM)


async def test_a_server_that_hangs_is_left(site: Site) -> None:
    assert await reason(site.page("/list", b""), IMPATIENT) == "no whole answer within 1 seconds"


async def test_a_server_that_is_not_there_is_unreachable() -> None:
    with pytest.raises(UnreachableError):
        await call("http://127.0.0.1:9/", FORM)


async def test_a_proxy_leads_to_it(site: Site, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site.base)
    site.page("http://rss.example/login", say(b"OK"))
    assert (await call("http://rss.example/login", FORM)).body == b"OK"


async def test_no_cookie_is_kept_between_calls(site: Site, say: Say) -> None:
    url = site.page("/list", say(b"OK", Set_Cookie="session=1"))
    async with Fetcher(LIMITS) as fetcher:
        await fetcher.call(Call(url))
        await fetcher.call(Call(url))
    assert "Cookie" not in site.asked[1]


def test_what_is_sent_in_confidence_is_not_shown() -> None:
    assert "secret" not in repr(Call("https://rss.example/", "secret", (("Passwd", "secret"),)))
