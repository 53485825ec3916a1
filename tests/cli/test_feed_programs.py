"""Feeds that a program of the settings makes or mends, from the command line to the library."""

import json
import sys
from pathlib import Path

import pytest

from reader import paths
from reader.store.library import Library
from reader.store.view import EVERYTHING
from tests.cli.conftest import Line
from tests.conftest import Say, Site

FEED = (
    "<rss version='2.0'><channel><title>Harbour</title><item><guid>1</guid><title>Ferry</title>"
    "<link>/quay</link><description>The ferry left.</description></item></channel></rss>"
)


@pytest.fixture
def programs(dateline: Line) -> Path:
    """A folder with the script of each of these programs, which a test may write anew."""
    folder = dateline.home / "programs"
    folder.mkdir(parents=True)
    (folder / "tides.py").write_text(f"print({FEED!r})")
    (folder / "loud.py").write_text("import sys; print(sys.stdin.read().replace('Ferry', 'FERRY'))")
    (folder / "page.py").write_text("print('<html><link rel=alternate type=application/rss+xml href=/feed></html>')")
    lines = [
        f"{script.stem} = {json.dumps([sys.executable, '-I', str(script)])}" for script in sorted(folder.iterdir())
    ]
    paths.find(str(dateline.home)).settings.write_text("\n".join(["[programs]", *lines]), encoding="utf-8")
    return folder


def titles(dateline: Line) -> list[str]:
    with Library.open(paths.find(str(dateline.home)).library) as library:
        return sorted(row.title for row in library.rows(EVERYTHING, 0, 9))


def test_a_program_s_feed_is_followed_and_asked_as_any_other(dateline: Line, programs: Path) -> None:
    assert dateline("add", "exec:tides", "--folder", "Sea") == 0
    assert titles(dateline) == ["Ferry"]
    assert (programs / "tides.py").write_text(f"print({FEED.replace('>1<', '>2<').replace('Ferry', 'Tide')!r})")
    assert dateline("refresh") == 0
    assert titles(dateline) == ["Ferry", "Tide"]
    (feed,) = dateline.feeds()
    assert (feed.url, feed.name, feed.folder, feed.errors) == ("exec:tides", "Harbour", "Sea", 0)


def test_what_a_server_sends_goes_through_the_program_before_it_is_read(
    dateline: Line, site: Site, say: Say, programs: Path
) -> None:
    url = site.page("/feed", say(FEED.encode(), ETag='"v1"', Content_Type="application/rss+xml; charset=utf-16"))
    assert dateline("add", f"filter:loud:{url}") == 0
    assert titles(dateline) == ["FERRY"]
    (programs / "loud.py").write_text("import sys; print(sys.stdin.read().replace('>1<', '>2<'))")
    assert dateline("refresh") == 0
    assert titles(dateline) == ["FERRY", "Ferry"]
    assert not any("If-None-Match" in asked for asked in site.asked)
    with Library.open(paths.find(str(dateline.home)).library) as library:
        assert {row.link for row in library.rows(EVERYTHING, 0, 9)} == {f"{site.base}/quay"}


def test_a_followed_feed_is_given_a_program_and_keeps_its_articles(
    dateline: Line, site: Site, say: Say, programs: Path
) -> None:
    url = site.page("/feed", say(FEED.encode()))
    dateline("add", url)
    assert programs
    assert dateline("set", "Harbour", "--url", f"filter:loud:{url}") == 0
    assert dateline("refresh") == 0
    assert titles(dateline) == ["FERRY"]


def test_a_feed_that_moves_for_good_keeps_its_program(dateline: Line, site: Site, say: Say, programs: Path) -> None:
    new = site.page("/new", say(FEED.encode()))
    old = site.page("/old", say(b"", "301 Moved Permanently", Location="/new"))
    assert programs
    assert dateline("add", f"filter:loud:{old}") == 0
    assert [feed.url for feed in dateline.feeds()] == [f"filter:loud:{new}"]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("exec:nothing", "exec:nothing: no program is called so under [programs] in the settings"),
        ("exec:page", "exec:page: what the program writes is no feed"),
        ("exec:echo 1", "exec:echo 1: a program is named as exec:NAME, and before an address as filter:NAME:URL"),
        ("filter:loud:ftp://kell.example/", "ftp://kell.example/: only http and https addresses are fetched"),
    ],
)
def test_what_no_program_makes_is_told_and_not_followed(
    dateline: Line, programs: Path, address: str, told: str
) -> None:
    assert programs
    assert dateline("add", address) == 1
    assert dateline.err == f"dateline: {told}\n"
    assert dateline.feeds() == ()


def test_a_program_that_breaks_later_is_told_with_its_words_and_its_articles_stay(
    dateline: Line, programs: Path
) -> None:
    dateline("add", "exec:tides")
    (programs / "tides.py").write_text("raise SystemExit('no tide today')")
    assert dateline("refresh") == 1
    assert "Harbour: the program ended with 1: no tide today" in dateline.out
    assert titles(dateline) == ["Ferry"]


@pytest.mark.parametrize("list_of", [lambda url: f"<opml><body><outline xmlUrl='{url}'/></body></opml>", str])
@pytest.mark.parametrize("url", ["exec:tides", "filter:loud:https://kell.example/feed"])
def test_no_list_has_a_program_run(dateline: Line, programs: Path, url: str, list_of: type[str]) -> None:
    file = programs / "list"
    file.write_text(list_of(url))
    assert dateline("import", str(file)) == 1
    assert dateline.feeds() == ()


def test_no_page_has_a_program_run(dateline: Line, site: Site, say: Say, programs: Path) -> None:
    page = "<html><link rel=alternate type=application/rss+xml href=exec:tides></html>"
    assert programs
    assert dateline("add", site.page("/", say(page.encode(), Content_Type="text/html"))) == 1
    assert dateline.feeds() == ()


def test_a_list_for_others_has_the_address_behind_a_program_and_no_program(dateline: Line, programs: Path) -> None:
    assert programs
    with Library.open(paths.find(str(dateline.home)).library) as library:
        library.feeds.add("exec:tides")
        library.feeds.add("filter:loud:https://lena:secret@kell.example/feed")
    assert dateline("export") == 0
    assert 'xmlUrl="https://kell.example/feed"' in dateline.out
    assert "exec:" not in dateline.out
    assert "filter:" not in dateline.out
    assert dateline.err == "dateline: 1 feed that a program makes is left out\n"
