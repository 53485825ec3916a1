"""The network beside the keys: a feed followed, refreshed, and a full article fetched."""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.model import Article
from reader.settings import Settings
from reader.store.library import Library
from reader.store.view import EVERYTHING
from reader.tui.app import DatelineApp
from tests.conftest import HANG, Site
from tests.tui.reading.conftest import OpenReader

NOW = datetime(2024, 6, 14, tzinfo=UTC)
FEED = b"""HTTP/1.0 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<?xml version="1.0"?>
<rss version="2.0"><channel><title>Quay News</title><link>https://quay.example/</link><description>d</description>
<item><title>A crane falls silent</title><guid>1</guid><pubDate>Wed, 12 Jun 2024 10:00:00 GMT</pubDate>
<description>The last crane of the quay stopped on Wednesday.</description></item>
</channel></rss>"""
PAGE = b"""HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Site</title>
<link rel="alternate" type="application/rss+xml" title="News" href="/news.xml">
<link rel="alternate" type="application/rss+xml" title="Weather" href="/weather.xml">
</head><body>Hello.</body></html>"""


async def settle(app: DatelineApp, pilot: Pilot[None]) -> None:
    """Until nothing is fetched any more, and what it leads to neither."""
    for _ in range(3):
        await app.workers.wait_for_complete()
        await pilot.pause()


async def type_address(pilot: Pilot[None], app: DatelineApp, address: str) -> None:
    await pilot.press("a")
    app.reader.prompt.value = address
    await pilot.press("enter")
    await settle(app, pilot)


def unasked(library: Library, number: int) -> bool:
    feed = library.feeds.get(number)
    return feed is not None and feed.last_checked is None


async def test_a_feed_that_is_added_brings_its_articles(open_reader: OpenReader, site: Site) -> None:
    address = site.page("/feed.xml", FEED)
    with Library.open(None) as library:
        async with open_reader(library=library) as (app, pilot):
            await type_address(pilot, app, address)
            assert [row.title for row in app.library.rows(EVERYTHING, 0, 5)] == ["A crane falls silent"]
            assert "1 new article" in app.reader.status.words


async def test_a_page_with_two_feeds_asks_which(open_reader: OpenReader, site: Site) -> None:
    site.page("/news.xml", FEED)
    site.page("/weather.xml", FEED)
    async with open_reader() as (app, pilot):
        await type_address(pilot, app, site.page("/", PAGE))
        assert app.reader.left is app.reader.candidates
        await pilot.press("enter")
        await settle(app, pilot)
        assert [feed.url.rpartition("/")[2] for feed in app.library.feeds.all()] == ["news.xml"]


async def test_every_address_that_is_pasted_is_followed_and_what_gives_nothing_is_told(
    open_reader: OpenReader, site: Site
) -> None:
    one, other = site.page("/feed.xml", FEED), site.page("/more.xml", FEED.replace(b"Quay News", b"Mill News"))
    with Library.open(None) as library:
        async with open_reader(library=library) as (app, pilot):
            await type_address(pilot, app, f"{one}\n{other} feed.invalid/none")
            assert {feed.name for feed in library.feeds.all()} == {"Quay News", "Mill News"}
            assert "feed.invalid" in app.reader.status.words


async def test_an_address_that_gives_nothing_is_named_in_one_line(open_reader: OpenReader) -> None:
    async with open_reader() as (app, pilot):
        await type_address(pilot, app, "http://127.0.0.1:9/feed")
        assert "127.0.0.1:9" in app.reader.status.words


async def test_a_file_is_not_taken_for_an_address(open_reader: OpenReader, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED)
    async with open_reader(size=(200, 24)) as (app, pilot):
        await type_address(pilot, app, str(path))
        assert f"{path}: it is a file; `dateline FILE` opens its articles" in app.reader.status.words


async def test_a_refresh_writes_over_a_connection_of_its_own_and_the_reader_sees_it(
    open_reader: OpenReader, site: Site, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.feeds.add(site.page("/feed.xml", FEED))
        async with open_reader(library=library) as (app, pilot):
            await pilot.press("r")
            await settle(app, pilot)
            assert "1 new article" in app.reader.status.words
            assert [row.title for row in library.rows(EVERYTHING, 0, 5)] == ["A crane falls silent"]


async def test_unread_news_of_a_refresh_is_told_by_the_command_of_the_settings(
    open_reader: OpenReader, site: Site, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    os.mkfifo(told)
    script = f"open({str(told)!r}, 'w').write(__import__('sys').argv[1]); print('said')"
    settings = Settings(news_command=(sys.executable, "-c", script, "{new}"))
    with Library.open(tmp_path / "library.db") as library:
        library.feeds.add(site.page("/feed.xml", FEED))
        async with open_reader(library=library, settings=settings) as (app, pilot):
            await pilot.press("r")
            await settle(app, pilot)
            assert app.reader.status.words.endswith("1 new article")
            assert await asyncio.to_thread(told.read_text, "utf-8") == "1"


async def test_a_feed_may_be_asked_again_while_another_one_of_its_refresh_hangs(
    open_reader: OpenReader, site: Site, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.db") as library:
        quick = library.feeds.add(site.page("/feed.xml", FEED)).id
        slow = library.feeds.add(site.page("/slow.xml", HANG)).id
        async with open_reader(library=library) as (app, pilot):
            assert app.background.refresh([quick, slow])
            while not app.background.refresh([quick]):
                await pilot.pause(0.01)
            assert not unasked(library, quick)
            assert not app.background.refresh([slow])
            site.over.set()
            await settle(app, pilot)


async def test_a_feed_that_fails_is_named(open_reader: OpenReader, site: Site, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        feed = library.feeds.add(site.page("/gone.xml", b"HTTP/1.0 404 Not Found\r\n\r\n"), title="Gone")
        async with open_reader(library=library) as (app, pilot):
            app.background.refresh([feed.id])
            await settle(app, pilot)
            assert "Gone" in app.reader.status.words


async def test_feeds_that_are_left_alone_are_told(open_reader: OpenReader, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        feeds = [library.feeds.add(f"http://127.0.0.1:9/{n}", title=f"Feed {n}").id for n in range(2)]
        until = datetime.now(UTC) + timedelta(hours=1)
        library.remember("refresh.pauses", json.dumps({"127.0.0.1": until.isoformat()}))
        async with open_reader(library=library) as (app, pilot):
            app.background.refresh(feeds[:1])
            await settle(app, pilot)
            assert "0 new articles · Feed 0: left alone until " in app.reader.status.words
            app.background.refresh(feeds)
            await settle(app, pilot)
            assert "0 new articles · 2 feeds wanted rest, the first: left alone until " in app.reader.status.words


async def test_a_page_that_is_refused_does_not_become_the_article(open_reader: OpenReader, site: Site) -> None:
    address = site.page(
        "/sorry", b"HTTP/1.0 403 Forbidden\r\nContent-Type: text/html\r\n\r\n" + b"<p>Sorry, no.</p>" * 900
    )
    short = Article(title="Short", text="Short.", published=NOW, day=NOW.date(), link=address)
    async with open_reader() as (app, pilot):
        library = app.library
        number = library.add([short], now=NOW)[0]
        app.background.fetch_full(number)
        await settle(app, pilot)
        kept = library.article(number)
        assert kept is not None
        assert kept.text == "Short."


@pytest.mark.parametrize(("named", "kept"), [("/feed.xml", True), ("", False)])
async def test_a_page_on_a_private_host_is_fetched_for_a_feed_that_was_named_there_alone(
    named: str, kept: bool, open_reader: OpenReader, site: Site
) -> None:
    page = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<article>" + b"".join(
        b"<p>Crane number %d stopped on Wednesday, and nobody on the quay knows why it did.</p>" % each
        for each in range(9)
    )
    link, origin = site.page("/story", page), site.base + named if named else "https://quay.example/feed.xml"
    short = Article(title="Crane", text="Short.", published=NOW, day=NOW.date(), link=link, origin=origin)
    async with open_reader() as (app, pilot):
        number = app.library.add([short], now=NOW)[0]
        app.background.fetch_full(number)
        await settle(app, pilot)
        article = app.library.article(number)
        assert article is not None
        assert ("Crane number 5" in article.text) is kept


async def test_a_feed_that_is_added_is_named_and_told_to_be_there_when_it_is(
    open_reader: OpenReader, site: Site
) -> None:
    address = site.page("/feed.xml", FEED)
    with Library.open(None) as library:
        async with open_reader(library=library) as (app, pilot):
            await type_address(pilot, app, address)
            assert app.reader.status.words.endswith("Following: Quay News · 1 new article")
            await type_address(pilot, app, address)
            assert app.reader.status.words.endswith("Followed already: Quay News · 0 new articles")


async def test_r_asks_the_feed_that_is_listed_and_shift_r_every_feed(open_reader: OpenReader, site: Site) -> None:
    with Library.open(None) as library:
        for name in ("boats", "quays"):
            library.feeds.add(site.page(f"/{name}.xml", FEED))
        async with open_reader("E", "G", "enter", library=library) as (app, pilot):
            await pilot.press("r")
            await settle(app, pilot)
            assert [feed.last_checked is not None for feed in library.feeds.all()] == [False, True]
            await pilot.press("R")
            await settle(app, pilot)
            assert [feed.last_checked is not None for feed in library.feeds.all()] == [True, True]


async def test_a_refresh_of_one_feed_cuts_off_no_other_and_none_is_asked_twice_at_once(
    open_reader: OpenReader, site: Site, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.db") as library:
        slow = library.feeds.add(site.page("/slow.xml", HANG)).id
        quick = library.feeds.add(site.page("/quick.xml", FEED)).id
        async with open_reader(library=library) as (app, pilot):
            assert app.background.refresh([slow])
            while not site.asked:
                await pilot.pause(0.01)
            assert app.background.refresh([slow, quick])
            while unasked(library, quick):
                await pilot.pause(0.01)
            assert not app.background.refresh([slow])
            assert site.paths().count("/slow.xml") == 1
            site.over.set()
            await settle(app, pilot)
            assert not unasked(library, slow)


@pytest.mark.parametrize(
    ("line", "told"), [("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\t7", ""), ("x", "not a cookies.txt")]
)
async def test_a_full_article_is_asked_for_with_the_login_of_the_settings(
    line: str, told: str, open_reader: OpenReader, site: Site, tmp_path: Path
) -> None:
    cookies = tmp_path / "cookies.txt"
    cookies.write_text(line, encoding="utf-8")
    link = site.page("/story", b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Crane</p>")
    short = Article(title="Crane", text="Short.", published=NOW, day=NOW.date(), link=link, origin=f"{site.base}/feed")
    async with open_reader(settings=Settings(cookies=str(cookies))) as (app, pilot):
        app.background.fetch_full(app.library.add([short], now=NOW)[0])
        await settle(app, pilot)
        assert ["Cookie: login=7" in asked for asked in site.asked] == [not told]
        assert told in app.reader.status.words
