"""Feeds behind a proxy that the environment names."""

import pytest

from reader.errors import FetchError
from reader.sources.web.answer import Answer, Limits, Request
from reader.sources.web.fetch import Fetcher
from reader.sources.web.own import Own
from reader.sources.web.proxies import proxy_for
from tests.conftest import Say, Site

BODY = b"<rss><channel><title>Harbour</title></channel></rss>"
FAR = "http://far.example/feed"


@pytest.fixture(autouse=True)
def nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


async def get(url: str, home: str = "") -> Answer:
    async with Fetcher(Limits(total=600.0, connect=600.0)) as fetcher:
        return await fetcher.get(Request(url, home=home))


async def reason(url: str) -> str:
    with pytest.raises(FetchError) as caught:
        await get(url)
    return caught.value.reason


async def test_a_feed_is_asked_for_through_the_proxy(site: Site, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site.base)
    site.page(FAR, say(BODY))
    assert ((await get(FAR)).body, site.paths()) == (BODY, [FAR])


async def test_the_name_and_password_of_a_proxy_go_to_it(site: Site, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site.base.replace("://", "://ada:secret@"))
    site.page(FAR, say(BODY))
    await get(FAR)
    assert "Proxy-Authorization: Basic YWRhOnNlY3JldA==" in site.asked[0]


async def test_a_host_whose_letters_are_foreign_is_asked_under_the_name_that_is_set_for_it(
    site: Site, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", site.base)
    url = "http://xn--mhle-0ra.example/feed"
    site.page(url, say(BODY))
    async with Fetcher(own=Own(agents={"xn--mhle-0ra.example": "Other"})) as fetcher:
        await fetcher.get(Request(url))
    assert "User-Agent: Other\r" in site.asked[0]


async def test_this_machine_is_asked_straight(site: Site, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    url = site.page("/feed", say(BODY))
    assert (await get(url, home="127.0.0.1")).body == BODY


async def test_a_name_of_a_private_network_is_refused_behind_a_proxy_too(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", site.base)
    assert await reason("http://intranet/feed") == "a private address; add it yourself if you mean it"
    assert site.asked == []


async def test_a_reader_may_ask_a_proxy_for_a_name_of_the_own_network(
    site: Site, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", site.base)
    site.page("http://intranet/feed", say(BODY))
    assert (await get("http://intranet/feed", home="intranet")).body == BODY


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        (
            "ftp://ada:secret@proxy.example:1080",
            "the proxy ftp://proxy.example:1080 is none of http, https, socks5h, socks5, socks4a or socks4",
        ),
        ("http://proxy.example:ada", "the proxy http://proxy.example:ada is no address"),
        ("http://ada:secret@127.0.0.1:9", "no connection to the proxy http://127.0.0.1:9"),
    ],
)
async def test_a_proxy_that_cannot_be_used_is_named(proxy: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    assert await reason(FAR) == words


async def test_a_proxy_that_refuses_a_secure_connection_is_named(
    site: Site, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", site.base)
    site.page("far.example:443", say(b"", "407 Proxy Authentication Required"))
    assert await reason("https://far.example/feed") == f"the proxy {site.base} refuses (407)"


@pytest.mark.parametrize(
    ("variables", "found"),
    [
        ({"http_proxy": "http://p.example:1"}, "http://p.example:1"),
        ({"HTTP_PROXY": "p.example:1"}, "http://p.example:1"),
        ({"all_proxy": "http://p.example:1"}, "http://p.example:1"),
        ({"ALL_PROXY": "socks5h://p.example"}, "socks5h://p.example"),
        ({"all_proxy": "socks5h://p.example", "http_proxy": "http://q.example"}, "http://q.example"),
        ({"https_proxy": "http://p.example:1"}, None),
        ({"http_proxy": "http://p.example:1", "no_proxy": "far.example"}, None),
        ({"http_proxy": "http://p.example:1", "no_proxy": ".example"}, None),
        ({"http_proxy": "http://p.example:1", "no_proxy": "*"}, None),
        ({"http_proxy": ""}, None),
        ({}, None),
    ],
)
def test_the_environment_says_which_proxy(
    variables: dict[str, str], found: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    proxy = proxy_for("http", "far.example")
    assert (proxy.url if proxy else None) == found


@pytest.mark.parametrize("host", ["localhost", "localhost.", "quay.localhost", "127.0.0.1", "10.1.2.3", "::1"])
def test_no_proxy_leads_to_what_is_near(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5h://p.example:1")
    assert proxy_for("http", host) is None


@pytest.mark.parametrize(
    ("host", "is_spared"), [("198.51.100.9", True), ("8.8.4.4", True), ("2620:fe::9", True), ("9.9.9.9", False)]
)
def test_networks_may_be_spared_by_their_numbers(
    host: str, *, is_spared: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", "http://p.example:1")
    monkeypatch.setenv("no_proxy", "nothing/at all, 8.8.0.0/16,2620:fe::/48, 198.51.100.0/24")
    assert (proxy_for("http", host) is None) == is_spared
