"""The first start, on nothing: samples, and the first feed, which is there the next time."""

from pathlib import Path

from reader import paths
from reader.store.library import Library
from tests.conftest import Site
from tests.terminal.conftest import Start

FEED = b"""HTTP/1.0 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<?xml version="1.0"?>
<rss version="2.0"><channel><title>Quay News</title><link>https://quay.example/</link><description>d</description>
<item><title>A crane falls silent</title><guid>1</guid><pubDate>Wed, 12 Jun 2024 10:00:00 GMT</pubDate>
<description>The last crane of the quay stopped on Wednesday.</description></item>
</channel></rss>"""


def test_the_first_feed_takes_the_place_of_the_samples_and_is_kept(start: Start, tmp_path: Path, site: Site) -> None:
    address = site.page("/feed.xml", FEED)
    terminal = start(home=tmp_path)
    terminal.wait("Samples. To follow a feed press a")
    terminal.press("a")
    terminal.press(f"{address}\r")
    terminal.wait("1 new article")
    terminal.wait("A crane falls silent")
    assert "Halden Lines" not in terminal.text()
    terminal.press("qq")
    assert terminal.status() == 0
    again = start(home=tmp_path)
    again.wait("A crane falls silent")
    with Library.open(paths.find(str(tmp_path)).library, read_only=True) as library:
        assert [feed.url for feed in library.feeds.all()] == [address]


def test_samples_that_are_only_read_leave_no_library(start: Start, tmp_path: Path) -> None:
    terminal = start(home=tmp_path)
    terminal.wait("Samples")
    terminal.press("\r")
    terminal.press("sqq")
    assert terminal.status() == 0
    assert not paths.find(str(tmp_path)).library.exists()
