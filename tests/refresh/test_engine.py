"""A refresh from end to end: a server on loopback, worker processes, a library in memory."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.refresh import wishes
from reader.refresh.engine import Tuning, refresh
from reader.refresh.events import Event, FeedChecked, FeedSkipped, PageFetched, RefreshEnded, RefreshStarted
from reader.refresh.workers import Bounds
from reader.settings import Settings
from reader.sources.web.answer import Limits
from reader.store.library import Library
from reader.store.subscriptions.feed import FullText
from reader.store.view import EVERYTHING, View
from tests.conftest import Say, Site

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
WORDS = "The ferry left the harbour at noon, and nobody on the quay could say where it was bound. " * 9
PATIENT = Bounds(patience=60.0, processes=1)
"""One process, for which a busy machine may take its time."""


def rss(*guids: str, text: str = WORDS, link: str = "http://harbour.example/") -> bytes:
    items = "".join(
        f"<item><guid>{guid}</guid><title>Title {guid}</title><link>{link}{guid}</link>"
        f"<pubDate>Mon, 09 Mar 2026 10:00:00 GMT</pubDate><description>{text}</description></item>"
        for guid in guids
    )
    return f"<rss version='2.0'><channel><title>Harbour</title>{items}</channel></rss>".encode()


class Reader:
    """A library, its refreshes, and what they told."""

    def __init__(self) -> None:
        self.library = Library.open(None)
        self.now = NOW
        self.told: list[Event] = []
        self.tuning = Tuning(
            limits=Limits(total=600.0, connect=600.0, size=1 << 20),
            bounds=PATIENT,
            clock=lambda: self.now,
            chance=lambda: 0.5,
        )

    def add(self, *urls: str) -> None:
        for url in urls:
            self.library.feeds.add(url)

    async def refresh(self) -> RefreshEnded:
        self.told = []
        return await refresh(self.library, self.library.feeds.all(), self.told.append, self.tuning)

    async def refresh_until_one_is_stored(self) -> None:
        """Cancelled as soon as one feed was told of."""
        stored = asyncio.Event()

        def tell(event: Event) -> None:
            self.told.append(event)
            if isinstance(event, FeedChecked):
                stored.set()

        task = asyncio.create_task(refresh(self.library, self.library.feeds.all(), tell, self.tuning))
        await stored.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    def titles(self) -> set[str]:
        return {row.title for row in self.library.rows(EVERYTHING, 0, 100)}

    def checked(self) -> list[FeedChecked]:
        return [event for event in self.told if isinstance(event, FeedChecked)]


@pytest.fixture
def reader() -> Iterator[Reader]:
    reader = Reader()
    with reader.library:
        yield reader


async def test_what_a_feed_brings_is_stored_and_told(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("a", "b"), ETag='"v1"')))
    ended = await reader.refresh()
    feed = reader.library.feeds.all()[0]
    assert reader.titles() == {"Title a", "Title b"}
    assert (feed.title, feed.etag, feed.last_answer, feed.errors) == ("Harbour", '"v1"', "2 articles", 0)
    assert (ended.checked, ended.new, ended.failed) == (1, 2, 0)
    assert [type(event) for event in reader.told] == [RefreshStarted, FeedChecked, RefreshEnded]


async def test_the_next_refresh_asks_only_for_what_changed(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("a"), ETag='"v1"')))
    await reader.refresh()
    site.page("/feed", say(b"", "304 Not Modified"))
    ended = await reader.refresh()
    assert 'If-None-Match: "v1"' in site.asked[1]
    assert (ended.new, ended.failed, reader.library.feeds.all()[0].last_answer) == (0, 0, "nothing new")


async def test_the_same_body_again_starts_no_process(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("a"))))
    await reader.refresh()
    reader.tuning = replace(reader.tuning, bounds=replace(PATIENT, memory=1))
    assert (await reader.refresh()).failed == 0


async def test_a_failed_feed_keeps_its_articles_and_validators(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("a"), ETag='"v1"')))
    await reader.refresh()
    site.page("/feed", say(rss("b"), ETag='"v2"', Content_Length="99999"))
    ended = await reader.refresh()
    feed = reader.library.feeds.all()[0]
    assert reader.titles() == {"Title a"}
    assert (feed.etag, feed.last_answer, feed.errors, ended.failed) == ('"v1"', "the answer breaks off", 1, 1)


async def test_a_shrinking_feed_loses_nothing(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("a", "b"))))
    await reader.refresh()
    site.page("/feed", say(rss("b")))
    await reader.refresh()
    assert reader.titles() == {"Title a", "Title b"}


async def test_a_hanging_feed_delays_no_other(reader: Reader, site: Site, say: Say) -> None:
    hanging = [site.page(f"/hang{number}", b"") for number in range(3)]
    reader.add(*hanging, site.page("/feed", say(rss("a"))))
    await reader.refresh_until_one_is_stored()
    assert [event.feed.url.rpartition("/")[2] for event in reader.checked()] == ["feed"]


async def test_a_feed_that_moved_for_good_is_asked_there_next_time(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/old", say(b"", "301 Moved", Location="/new")))
    target = site.page("/new", say(rss("a")))
    await reader.refresh()
    await reader.refresh()
    assert reader.library.feeds.all()[0].url == target
    assert site.paths() == ["/old", "/new", "/new"]
    assert reader.library.count(EVERYTHING) == 1


async def test_a_page_behind_a_permanent_redirect_is_no_new_address(reader: Reader, site: Site, say: Say) -> None:
    url = site.page("/old", say(b"", "301 Moved", Location="/login"))
    site.page("/login", say(b"<html><body>Log in</body></html>", Content_Type="text/html"))
    reader.add(url)
    await reader.refresh()
    assert reader.library.feeds.all()[0].url == url


async def test_a_host_that_asks_for_rest_gets_it_from_all_its_feeds(reader: Reader, site: Site, say: Say) -> None:
    reader.tuning = replace(reader.tuning, of_host=1)
    busy = say(b"", "429 Slow down", Retry_After="3600")
    reader.add(site.page("/a", busy), site.page("/b", busy))
    await reader.refresh()
    await reader.refresh()
    assert site.paths() == ["/a"]
    reader.now += timedelta(seconds=3601)
    await reader.refresh()
    assert len(site.asked) == 2
    assert any(isinstance(event, FeedSkipped) for event in reader.told)


class Forgetful(Library):
    """Has no room for a word about the session."""

    def remember(self, key: str, value: str) -> None:
        raise StoreError(key, value)


async def test_a_wish_for_rest_that_cannot_be_kept_does_not_end_the_refresh(
    reader: Reader, site: Site, say: Say
) -> None:
    with Forgetful.open(None) as reader.library:
        reader.add(site.page("/a", say(b"", "429 Slow down", Retry_After="3600")))
        assert (await reader.refresh()).checked == 1


async def test_a_rest_from_a_time_when_the_clock_stood_wrong_is_over(reader: Reader, site: Site, say: Say) -> None:
    reader.now += timedelta(days=3000)
    reader.add(site.page("/a", say(b"", "429 Slow down", Retry_After="3600")))
    await reader.refresh()
    reader.now -= timedelta(days=3000)
    await reader.refresh()
    assert site.paths() == ["/a", "/a"]


async def test_of_several_wishes_of_a_host_the_longest_holds(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/long", say(b"", "429 Slow down", Retry_After="3600")))
    reader.add(*(site.page(f"/short{n}", say(b"", "503 Busy", Retry_After="60")) for n in range(5)))
    await reader.refresh()
    asked = len(site.asked)
    reader.now += timedelta(seconds=61)
    await reader.refresh()
    assert len(site.asked) == asked


async def test_a_feed_that_is_gone_stops_and_keeps_its_articles(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("a"))))
    await reader.refresh()
    site.page("/feed", say(b"", "410 Gone"))
    await reader.refresh()
    feed = reader.library.feeds.all()[0]
    assert (feed.stopped, feed.last_answer) == (True, "it is gone for good (410)")
    assert reader.titles() == {"Title a"}


async def test_a_feed_that_takes_too_long_to_read_costs_its_process_only(reader: Reader, site: Site, say: Say) -> None:
    reader.tuning = replace(reader.tuning, bounds=replace(PATIENT, seconds=1.0))
    quadratic = rss("a").replace(b"<channel>", b"<channel " + b" ".join(b'a%d="1"' % n for n in range(40000)) + b">")
    reader.add(site.page("/slow", say(quadratic)), site.page("/feed", say(rss("b"))))
    ended = await reader.refresh()
    answers = {feed.url.rpartition("/")[2]: feed.last_answer for feed in reader.library.feeds.all()}
    assert answers == {"slow": "it takes too long or too much memory to be read", "feed": "1 article"}
    assert ended.failed == 1


async def test_a_cancelled_refresh_keeps_what_was_stored(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("a"))), site.page("/hang", b""))
    await reader.refresh_until_one_is_stored()
    assert reader.titles() == {"Title a"}
    assert {feed.last_checked for feed in reader.library.feeds.all()} == {NOW, None}


async def test_an_error_of_the_listener_ends_the_refresh_as_itself(reader: Reader, site: Site, say: Say) -> None:
    def tell(event: Event) -> None:
        if isinstance(event, FeedChecked):
            raise BrokenPipeError

    reader.add(site.page("/feed", say(rss("a"))))
    with pytest.raises(BrokenPipeError):
        await refresh(reader.library, reader.library.feeds.all(), tell, reader.tuning)


# ------------------------------------------------------------------------------------------------------ full articles

PAGE = f"""<html><head><title>Whole</title></head><body><article><h1>Title a</h1>
{"".join(f"<p>Paragraph {number}. {WORDS}</p>" for number in range(4))}</article></body></html>""".encode()


async def whole(reader: Reader, site: Site, say: Say, page: bytes, text: str = "A teaser …") -> str:
    """The text that the library has of a feed's one article whose page is this."""
    site.page("/a", say(page, Content_Type="text/html"))
    reader.add(site.page("/feed", say(rss("a", text=text, link=f"{site.base}/"))))
    await reader.refresh()
    return text_of_only_article(reader)


def text_of_only_article(reader: Reader) -> str:
    article = reader.library.article(reader.library.rows(View(), 0, 1)[0].id)
    assert article
    return article.text


async def test_an_article_cut_short_gets_the_text_of_its_page(reader: Reader, site: Site, say: Say) -> None:
    assert "Paragraph 3." in await whole(reader, site, say, PAGE)
    assert [event.problem for event in reader.told if isinstance(event, PageFetched)] == [""]


async def test_a_whole_article_asks_for_no_page(reader: Reader, site: Site, say: Say) -> None:
    await whole(reader, site, say, PAGE, text=WORDS)
    assert site.paths() == ["/feed"]


async def test_a_page_with_less_than_the_feed_changes_nothing(reader: Reader, site: Site, say: Say) -> None:
    wall = b"<html><body><p>Log in.</p></body></html>"
    assert await whole(reader, site, say, wall) == "A teaser …"


@pytest.mark.parametrize(("when", "text"), [("never", "Short …"), ("always", WORDS)])
async def test_the_wish_of_a_feed_decides(reader: Reader, site: Site, say: Say, when: str, text: str) -> None:
    site.page("/a", say(PAGE, Content_Type="text/html"))
    url = site.page("/feed", say(rss("a", text=text, link=f"{site.base}/")))
    reader.library.feeds.set_full_text(reader.library.feeds.add(url).id, FullText(when))
    await reader.refresh()
    assert ("/a" in site.paths()) == (when == "always")


async def test_a_feed_leads_to_no_private_page(reader: Reader, site: Site, say: Say) -> None:
    port = site.base.rpartition(":")[2]
    site.page("/a", say(PAGE, Content_Type="text/html"))
    reader.add(site.page("/feed", say(rss("a", text="Short …", link=f"http://localhost:{port}/"))))
    await reader.refresh()
    assert site.paths() == ["/feed"]
    problems = [event.problem for event in reader.told if isinstance(event, PageFetched)]
    assert problems == ["a private address; add it yourself if you mean it"]


async def test_only_so_many_pages_of_a_feed_are_fetched(reader: Reader, site: Site, say: Say) -> None:
    reader.tuning = replace(reader.tuning, pages=2)
    guids = [f"g{number}" for number in range(5)]
    for guid in guids:
        site.page(f"/{guid}", say(PAGE, Content_Type="text/html"))
    reader.add(site.page("/feed", say(rss(*guids, text="Short …", link=f"{site.base}/"))))
    await reader.refresh()
    assert len(site.asked) == 3


async def test_what_the_settings_name_comes_in_as_read(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("quiz", "news"))))
    asked = wishes.tuning(Settings(mark_read=("title:nothing", "title:quiz")), print)
    reader.tuning = replace(reader.tuning, rules=asked.rules)
    await reader.refresh()
    assert [row.title for row in reader.library.rows(View(unread=True), 0, 9)] == ["Title news"]


async def test_a_feed_is_asked_with_the_login_of_the_settings(
    reader: Reader, site: Site, say: Say, tmp_path: Path
) -> None:
    cookies = tmp_path / "cookies.txt"
    cookies.write_text("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\t7\n", encoding="utf-8")
    reader.add(site.page("/feed", say(rss("quiz"))))
    asked = wishes.tuning(Settings(cookies=str(cookies)), print)
    reader.tuning = replace(reader.tuning, own=asked.own)
    await reader.refresh()
    assert "Cookie: login=7\r\n" in site.asked[0]


async def test_feeds_are_asked_without_cookies_that_cannot_be_read(
    reader: Reader, site: Site, say: Say, tmp_path: Path
) -> None:
    reader.add(site.page("/feed", say(rss("quiz"))))
    told: list[str] = []
    asked = wishes.tuning(Settings(cookies=str(tmp_path / "cookies.txt")), told.append)
    reader.tuning = replace(reader.tuning, own=asked.own)
    assert (await reader.refresh()).new == 1
    assert told == [f"{tmp_path / 'cookies.txt'}: no such file or directory; asked without cookies"]


async def test_what_the_settings_give_a_tag_is_found_by_it(reader: Reader, site: Site, say: Say) -> None:
    reader.add(site.page("/feed", say(rss("quiz", "news"))))
    asked = wishes.tuning(
        Settings(tags=(("to skip", ("title:nothing", "title:quiz")),), mark_read=('tag:"to skip"',)), print
    )
    reader.tuning = replace(reader.tuning, rules=asked.rules)
    await reader.refresh()
    found = reader.library.rows(View(query='tag:"to skip"'), 0, 9)
    assert [(row.title, row.read) for row in found] == [("Title quiz", True)]


async def test_what_the_settings_ignore_is_no_news_and_its_pages_are_not_fetched(
    reader: Reader, site: Site, say: Say
) -> None:
    reader.add(site.page("/feed", say(rss("quiz", "news", text="Short …", link=f"{site.base}/"))))
    asked = wishes.tuning(Settings(ignore=("title:quiz",), star=("title:quiz", "title:news")), print)
    reader.tuning = replace(reader.tuning, rules=asked.rules)
    for new in (1, 0):
        ended = await reader.refresh()
        assert ended.new == new
        assert [row.title for row in reader.library.rows(View(starred=True), 0, 9)] == ["Title news"]
    assert not [request for request in site.asked if "/quiz" in request]
