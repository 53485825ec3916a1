"""The commands about subscriptions, from the command line to the library."""

import gzip
import json
import sys
from pathlib import Path

import pytest

from reader import paths
from reader.store.library import Library
from reader.store.view import EVERYTHING
from tests.cli.conftest import Line
from tests.conftest import Say, Site

FEED = b"""<rss version='2.0'><channel><title>Harbour</title><item><guid>1</guid><title>Ferry</title>
<description>The ferry left.</description></item></channel></rss>"""
PAGE = b"""<html><head><link rel="alternate" type="application/rss+xml" href="/feed" title="News">
<link rel="alternate" type="application/rss+xml" href="/other" title="Sport"></head><body>x</body></html>"""


@pytest.fixture
def feed(site: Site, say: Say) -> str:
    return site.page("/feed", say(FEED))


# ---------------------------------------------------------------------------------------------------------------- add


def test_adding_a_feed_brings_its_articles(dateline: Line, feed: str) -> None:
    assert dateline("add", feed, "--folder", "Sea", "--tag", "boats") == 0
    (added,) = dateline.feeds()
    assert (added.url, added.title, added.folder, added.tags, added.count) == (feed, "Harbour", "Sea", ("boats",), 1)


def test_adding_a_feed_twice_changes_nothing(dateline: Line, feed: str) -> None:
    dateline("add", feed)
    assert dateline("add", feed) == 0
    assert "you have it already" in dateline.out
    assert len(dateline.feeds()) == 1


def test_a_page_with_one_feed_stands_for_it(dateline: Line, site: Site, say: Say, feed: str) -> None:
    page = site.page("/", say(PAGE.replace(b"<link", b"<x", 2).replace(b"<x", b"<link", 1), Content_Type="text/html"))
    assert dateline("add", page) == 0
    assert [each.url for each in dateline.feeds()] == [feed]


def test_a_page_with_several_feeds_lists_them_and_adds_none(dateline: Line, site: Site, say: Say, feed: str) -> None:
    assert dateline("add", site.page("/", say(PAGE, Content_Type="text/html"))) == 3
    assert f"1  {feed}  News" in dateline.out
    assert dateline.feeds() == ()


def test_the_feed_of_a_blog_s_comments_is_taken_only_where_all_are(
    dateline: Line, site: Site, say: Say, feed: str
) -> None:
    blog = site.page("/", say(PAGE.replace(b"Sport", b"Harbour \xc2\xbb Comments Feed"), Content_Type="text/html"))
    other = site.page("/other", say(FEED))
    assert dateline("add", blog) == 0
    assert [each.url for each in dateline.feeds()] == [feed]
    dateline("add", "--all", blog)
    assert {each.url for each in dateline.feeds()} == {feed, other}


def test_all_feeds_of_a_page_can_be_taken(dateline: Line, site: Site, say: Say, feed: str) -> None:
    other = site.page("/other", say(FEED))
    assert dateline("add", "--all", site.page("/", say(PAGE, Content_Type="text/html"))) == 0
    assert {each.url for each in dateline.feeds()} == {feed, other}


def test_one_feed_of_a_page_that_is_none_does_not_keep_the_others_out(
    dateline: Line, site: Site, say: Say, feed: str
) -> None:
    page = site.page("/page", say(PAGE, Content_Type="text/html"))
    assert dateline("add", "--all", page) == 1
    assert [each.url for each in dateline.feeds()] == [feed]
    assert "/other: there is nothing at this address" in dateline.err


@pytest.mark.parametrize("scheme", ["feed://", "feed:http://", "FEED:http://"])
def test_an_address_of_the_kind_feed_is_one_of_the_web(dateline: Line, feed: str, scheme: str) -> None:
    assert dateline("add", scheme + feed.removeprefix("http://")) == 0
    assert [each.url for each in dateline.feeds()] == [feed]


def test_an_address_may_stand_in_the_brackets_that_a_mail_puts_around_it(dateline: Line, feed: str) -> None:
    assert dateline("add", f"<{feed}>") == 0
    assert [each.url for each in dateline.feeds()] == [feed]


def test_a_host_without_a_scheme_that_has_no_secure_connection_is_asked_over_a_plain_one(
    dateline: Line, site: Site, feed: str
) -> None:
    assert dateline("add", feed.removeprefix("http://")) == 0
    assert [each.url for each in dateline.feeds()] == [feed]
    assert dateline("add", f"{site.base}/none".removeprefix("http://")) == 1
    assert dateline.err.startswith("dateline: https://")


def test_a_private_page_that_was_typed_without_a_scheme_may_name_feeds_of_its_own_host(
    dateline: Line, site: Site, say: Say, feed: str
) -> None:
    other = site.page("/other", say(FEED))
    page = site.page("/", say(PAGE, Content_Type="text/html"))
    assert dateline("add", "--all", page.removeprefix("http://")) == 0
    assert {each.url for each in dateline.feeds()} == {feed, other}


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("{}", "{}: it is a folder; `dateline FOLDER` opens its articles"),
        (".", ".: it is a folder"),
        ("{}/none.xml", "{}/none.xml: there is no such file"),
        ("./none.xml", "./none.xml: there is no such file"),
        (" ", "no address was given"),
    ],
)
def test_what_only_a_shell_understands_is_no_address(dateline: Line, tmp_path: Path, word: str, told: str) -> None:
    assert dateline("add", word.format(tmp_path)) == 1
    assert dateline.err.startswith(f"dateline: {told.format(tmp_path)}")


def test_a_page_that_names_no_feed_is_searched_at_the_usual_places(
    dateline: Line, feed: str, site: Site, say: Say
) -> None:
    assert dateline("add", site.page("/", say(b"<html><body>Hello</body></html>", Content_Type="text/html"))) == 0
    assert [each.url for each in dateline.feeds()] == [feed]


def test_a_page_that_only_links_its_feed_stands_for_it(dateline: Line, site: Site, say: Say) -> None:
    feed = site.page("/news/rss.php", say(FEED))
    page = site.page("/", say(b"<html><body><a href='news/rss.php'>RSS</a></body></html>", Content_Type="text/html"))
    assert dateline("add", page) == 0
    assert [each.url for each in dateline.feeds()] == [feed]


def test_a_server_is_asked_once_for_a_feed_that_is_added(dateline: Line, site: Site, say: Say) -> None:
    moved = site.page("/new", say(FEED, ETag='"v1"'))
    assert dateline("add", site.page("/old", say(b"", "301 Moved", Location="/new"))) == 0
    assert site.paths() == ["/old", "/new"]
    assert [(each.url, each.etag, each.count) for each in dateline.feeds()] == [(moved, '"v1"', 1)]


def test_a_feed_that_breaks_off_is_not_called_no_feed(dateline: Line, site: Site, say: Say) -> None:
    begun = b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1"'
    assert dateline("add", site.page("/feed.json", say(begun, Content_Type="application/json"))) == 1
    assert "not JSON" in dateline.err


def test_a_page_may_not_name_a_feed_in_a_private_network(dateline: Line, site: Site, say: Say) -> None:
    port = site.base.rpartition(":")[2]
    secret = f'<html><head><link rel="alternate" type="application/rss+xml" href="http://localhost:{port}/feed"></head>'
    site.page("/feed", say(FEED))
    page = site.page("/", say(secret.encode(), Content_Type="text/html"))
    assert dateline("add", page) == 1
    assert len(site.asked) == 1


@pytest.mark.parametrize("word", ["/none", "/page"])
def test_what_is_no_feed_is_not_added(dateline: Line, site: Site, say: Say, word: str) -> None:
    site.page("/page", say(b"<html><body>Hello</body></html>", Content_Type="text/html"))
    assert dateline("add", site.base + word) == 1
    assert dateline.err.startswith(f"dateline: {site.base}{word}: ")
    assert dateline.feeds() == ()


def test_one_bad_address_does_not_keep_the_others_out(dateline: Line, site: Site, feed: str) -> None:
    assert dateline("add", site.base + "/none", feed) == 1
    assert [each.url for each in dateline.feeds()] == [feed]


# ------------------------------------------------------------------------------------------------------------ refresh


def test_a_refresh_says_what_came(dateline: Line, site: Site, say: Say, feed: str) -> None:
    dateline("add", feed)
    site.page("/feed", say(FEED.replace(b"<item>", b"<item><guid>2</guid><title>Boat</title></item><item>")))
    assert dateline("refresh") == 0
    assert dateline.out.splitlines()[0] == "1/1   Harbour: 1 new"


def test_a_new_feed_is_called_by_its_title_at_once(dateline: Line, feed: str) -> None:
    dateline("add", feed)
    assert dateline.out.splitlines()[:2] == ["1 Harbour: added", "1/1   Harbour: 1 new"]
    assert "1 new article, 1 feed asked in " in dateline.out


def test_a_refresh_tells_programs_every_event(dateline: Line, feed: str) -> None:
    dateline("add", feed)
    assert dateline("refresh", "--json") == 0
    events = [json.loads(line) for line in dateline.out.splitlines()]
    assert [event["event"] for event in events] == ["started", "feed", "ended"]
    assert (events[1]["url"], events[1]["ok"], events[1]["answer"]) == (feed, True, "nothing new")


def test_only_due_feeds_are_asked_when_told_so(dateline: Line, site: Site, feed: str) -> None:
    dateline("add", feed)
    asked = len(site.asked)
    assert dateline("refresh", "--due") == 0
    assert len(site.asked) == asked


def test_a_quiet_refresh_prints_only_what_went_wrong(dateline: Line, site: Site, say: Say, feed: str) -> None:
    dateline("add", feed)
    dateline("refresh", "--quiet")
    assert dateline.out == ""
    site.page("/feed", say(b"", "500 Oops"))
    assert dateline("refresh", "--quiet") == 1
    assert dateline.out == "1/1 ! Harbour: the server has a fault of its own (500)\n"


@pytest.mark.parametrize("options", [(), ("--quiet",), ("--json",), ("--analyze",)])
def test_unread_news_of_a_refresh_is_told_by_the_command_of_the_settings_and_only_that(
    dateline: Line, site: Site, say: Say, feed: str, options: tuple[str, ...]
) -> None:
    told = dateline.home / "told"
    script = f"import sys; open({str(told)!r}, 'a').write(sys.argv[1]); print('said')"
    command = json.dumps([sys.executable, "-c", script, "{new} of {new}"])
    paths.find(str(dateline.home)).settings.write_text(
        f'[refresh]\ncommand = {command}\nmark_read = ["title:quiz"]\n', encoding="utf-8"
    )
    dateline("add", feed)
    dateline("refresh", *options)
    assert not told.exists()
    titles = (b"Boat", b"Quiz", b"Crane", b"A quiz", b"Kiosk")
    new = b"".join(b"<item><guid>%d</guid><title>%s</title></item>" % (n, title) for n, title in enumerate(titles, 2))
    site.page("/feed", say(FEED.replace(b"<item>", new + b"<item>")))
    assert dateline("refresh", *options) == 0
    assert told.read_text(encoding="utf-8") == "3 of 3"
    assert "said" not in dateline.out


@pytest.mark.parametrize("wrong", ["false ended with 1", "/no/such could not be run: no such file or directory"])
def test_a_command_for_news_that_does_not_do_its_work_is_named(
    dateline: Line, site: Site, say: Say, feed: str, wrong: str
) -> None:
    paths.find(str(dateline.home)).settings.write_text(
        f'[refresh]\ncommand = ["{wrong.partition(" ")[0]}"]\n', encoding="utf-8"
    )
    dateline("add", feed)
    site.page("/feed", say(FEED.replace(b"<item>", b"<item><guid>2</guid><title>Boat</title></item><item>")))
    assert dateline("refresh") == 1
    assert wrong in dateline.err


def test_a_named_feed_alone_is_asked(dateline: Line, site: Site, say: Say, feed: str) -> None:
    other = site.page("/other", say(FEED.replace(b"Harbour", b"Station")))
    dateline("add", feed, other)
    asked = len(site.asked)
    assert dateline("refresh", "station") == 0
    assert [request.split()[1] for request in site.asked[asked:]] == ["/other"]


def test_a_refresh_of_a_folder_asks_all_that_it_holds_and_nothing_else(dateline: Line, site: Site, say: Say) -> None:
    for folder in ("Sea", "Sea/North", "Seaside"):
        dateline("add", site.page(f"/{folder}", say(FEED)), "--folder", folder)
    asked = len(site.paths())
    assert dateline("refresh", "--folder", "sea") == 0
    assert sorted(site.paths()[asked:]) == ["/Sea", "/Sea/North"]
    assert dateline("refresh", "--folder", "nowhere") == 1


def test_what_the_library_cannot_take_fails_a_refresh_however_many_feeds_are_well(
    dateline: Line, site: Site, say: Say, feed: str
) -> None:
    full = "SELECT RAISE(ABORT, 'database or disk is full')"
    with Library.open(paths.find(str(dateline.home)).library) as library:
        library.feeds.add(feed)
        library.feeds.add(site.page("/other", say(FEED)))
        library.database.run(f"CREATE TRIGGER full AFTER INSERT ON articles WHEN new.feed = 2 BEGIN {full}; END")
    assert dateline("refresh") == 1
    assert "library.db: the disk is full" in dateline.out


def test_a_feed_that_is_not_there_cannot_be_meant(dateline: Line) -> None:
    assert dateline("refresh", "nowhere") == 1
    assert dateline.err == "dateline: nowhere: there is no such feed (see `dateline feeds`)\n"


# ---------------------------------------------------------------------------------------------------------- the others


def test_feeds_tell_how_they_fare(dateline: Line, site: Site, say: Say, feed: str) -> None:
    dateline("add", feed)
    site.page("/feed", say(b"", "404 Not Found"))
    dateline("refresh")
    dateline("feeds")
    assert "Harbour" in dateline.out
    assert "there is nothing at this address (404); last article a moment ago; next check in" in dateline.out


def test_feeds_stand_below_their_folders_with_a_blank_line_between_two(dateline: Line) -> None:
    with Library.open(paths.find(str(dateline.home)).library) as library:
        for name, folder in (("gate", ""), ("ferry", "Sea"), ("pier", "Sea/North")):
            library.feeds.add(f"https://{name}.example/feed", title=name, folder=folder)
    dateline("feeds")
    shown = [line.split()[-1] if line.strip() else "" for line in dateline.out.splitlines()]
    assert shown == ["feed", "gate", "asked", "", "Sea", "ferry", "asked", "", "Sea/North", "pier", "asked"]


def test_feeds_are_told_to_a_program_with_their_counts(dateline: Line, feed: str) -> None:
    dateline("add", feed)
    dateline("feeds", "--json")
    (row,) = json.loads(dateline.out)
    assert (row["url"], row["name"], row["articles"], row["unread"], row["errors"]) == (feed, "Harbour", 1, 1, 0)


def test_only_broken_feeds_when_told_so(dateline: Line, feed: str) -> None:
    dateline("add", feed)
    dateline("feeds", "--broken", "--json")
    assert json.loads(dateline.out) == []


def test_renaming_keeps_and_gives_back_the_feeds_own_name(dateline: Line, feed: str) -> None:
    dateline("add", feed)
    dateline("rename", "harbour", "My port", "--folder", "Sea")
    assert (dateline.feeds()[0].name, dateline.feeds()[0].folder) == ("My port", "Sea")
    dateline("rename", "my port", "")
    assert dateline.feeds()[0].name == "Harbour"


@pytest.mark.parametrize(("option", "left"), [("--yes", 1), ("--with-articles", 0)])
def test_removing_a_feed_keeps_its_articles_unless_told(dateline: Line, feed: str, option: str, left: int) -> None:
    dateline("add", feed)
    assert dateline("remove", "--yes", option, "harbour") == 0
    assert dateline.feeds() == ()
    with Library.open(paths.find(str(dateline.home)).library) as library:
        assert library.count(EVERYTHING) == left


def test_nothing_is_removed_where_nobody_can_be_asked(dateline: Line, feed: str) -> None:
    dateline("add", feed)
    assert dateline("remove", "harbour") == 2
    assert len(dateline.feeds()) == 1


def test_subscriptions_travel_by_opml_with_folders_and_without_passwords(
    dateline: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Library.open(paths.find(str(dateline.home)).library) as library:
        library.feeds.add("https://ann:secret@harbour.example/feed", title="Harbour & <sea>", folder="Sea/North")
    file = tmp_path / "feeds.opml"
    assert dateline("export", str(file)) == 0
    assert "secret" not in file.read_text()
    other = Line(tmp_path / "other", capsys)
    assert other("import", str(file)) == 0
    (feed,) = other.feeds()
    assert (feed.url, feed.name, feed.folder) == ("https://harbour.example/feed", "Harbour & <sea>", "Sea/North")


@pytest.mark.parametrize(
    ("before", "code"), [("", 0), ("<?xml version='1.0'?>\n<OPML></OPML>", 0), ("https://harbour.example/feed\n", 1)]
)
def test_an_export_takes_the_place_of_an_older_one_and_of_nothing_else(
    before: str, code: int, dateline: Line, tmp_path: Path
) -> None:
    file = tmp_path / "urls"
    file.write_text(before)
    assert dateline("export", str(file)) == code
    assert (file.read_text() == before) is (code == 1)


def test_a_list_may_be_packed_and_its_folders_are_named_as_any(dateline: Line, tmp_path: Path) -> None:
    outlines = '<outline text="/Sea/ "><outline text="North"><outline xmlUrl="https://harbour.example/feed"/>'
    file = tmp_path / "feeds.opml.gz"
    file.write_bytes(gzip.compress(f"<opml><body>{outlines}</outline></outline></body></opml>".encode()))
    assert dateline("import", str(file)) == 0
    assert [feed.folder for feed in dateline.feeds()] == ["Sea/North"]


def test_importing_twice_adds_nothing(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text('<opml><body><outline xmlUrl="https://harbour.example/feed"/></body></opml>')
    dateline("import", str(file))
    assert dateline("import", str(file)) == 0
    assert dateline.out.startswith("0 feeds added, 1 was there")


@pytest.mark.parametrize("content", [None, b"", b"\x00\xff", b"<html>"])
def test_what_is_no_list_is_not_imported(dateline: Line, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "feeds.opml"
    if content is not None:
        file.write_bytes(content)
    assert dateline("import", str(file)) == 1
    assert dateline.err.startswith(f"dateline: {file}: ")


def test_a_list_of_addresses_comes_in_with_newsboat_s_tags_and_names(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "urls"
    file.write_text(
        '# mine\nhttps://harbour.example/feed "local news" port "~The Harbour"\n\nhttps://kell.example/rss !quiet\n'
        'exec:~/script\n"query:Unread:unread = \\"yes\\""\n"query:Flagged:flags # \\"s\\""\n'
    )
    assert dateline("import", str(file)) == 0
    kell, harbour = sorted(dateline.feeds(), key=lambda feed: len(feed.tags))
    assert (harbour.url, harbour.name, harbour.tags) == (
        "https://harbour.example/feed",
        "The Harbour",
        ("local news", "port"),
    )
    assert (kell.url, kell.tags) == ("https://kell.example/rss", ())
    assert dateline.err.startswith(
        f"dateline: {file}: line 5: a program, which [programs] in the settings names here: exec:~/script"
    )
    assert 'line 7: a search that cannot be said here; f finds others, and W keeps them: "query:Flagged' in dateline.err
    assert "kept as searches: Unread" in dateline.out
    with Library.open(paths.find(str(dateline.home)).library, read_only=True) as library:
        assert library.searches.query("Unread") == "is:unread"


def test_a_search_of_a_list_does_not_take_the_place_of_one_s_own(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "urls"
    file.write_text('"query:Old:age > 9"\n')
    dateline("import", str(file))
    file.write_text('"query:Old:age > 99"\n')
    assert dateline("import", str(file)) == 0
    with Library.open(paths.find(str(dateline.home)).library, read_only=True) as library:
        assert library.searches.query("Old") == "age>10d"


def test_prose_with_an_address_in_it_is_no_list(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("https://harbour.example/feed\nAsk Ann about this one.\n")
    assert dateline("import", str(file)) == 1
    assert dateline.feeds() == ()


def test_a_list_on_the_web_is_fetched_and_its_feeds_are_not(dateline: Line, site: Site, say: Say, feed: str) -> None:
    outlines = f"<opml><body><outline xmlUrl='{feed}'/></body></opml>".encode()
    assert dateline("import", site.page("/list.opml", say(outlines))) == 0
    assert [each.url for each in dateline.feeds()] == [feed]
    assert site.paths() == ["/list.opml"]


def test_a_file_is_not_looked_up_on_the_web(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_bytes(FEED)
    assert dateline("add", str(file)) == 1
    assert "it is a file; `dateline FILE` opens its articles" in dateline.err


def test_what_a_list_names_that_is_no_address_of_the_web_is_told(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    outlines = "".join(f"<outline xmlUrl='exec:script {n}'/>" for n in range(6))
    include = "<outline type='include' url='https://harbour.example/more.opml'/>"
    file.write_text(f"<opml>\n<body>{include}\n{outlines}<outline xmlUrl='https://a.example/feed'/></body></opml>")
    assert dateline("import", str(file)) == 0
    assert dateline.err.splitlines() == [
        f"dateline: {file}: line 2: no feed of the web: https://harbour.example/more.opml",
        *(
            f"dateline: {file}: line 3: a program, which [programs] in the settings names here: exec:script {n}"
            for n in range(4)
        ),
        f"dateline: {file}: 2 more places like these",
    ]


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ("", "it is empty"),
        ("<opml>\n<head/>\n<body>", "line 3: the list breaks off"),
        ("<opml><body>\n<outline text='A' xmlUrl='https://a.exam", "line 2: the list breaks off"),
        (
            "<opml>\n<body><outline xmlUrl='exec:x'/></body></opml>",
            "line 2: a program, which [programs] in the settings names here: exec:x",
        ),
        ("<!doctype html><p>Not found", "it is a web page, and no list of feeds"),
        ("<rss><channel/></rss>", "it is a feed, and no list of them"),
        ("Ask Ann.\nhttps://a.example/f", "neither OPML nor addresses: line 1 is no address: Ask Ann."),
    ],
)
def test_what_gives_no_feed_is_told_by_name_and_line(dateline: Line, tmp_path: Path, content: str, wrong: str) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text(content)
    assert dateline("import", str(file)) == 1
    assert dateline.err == f"dateline: {file}: {wrong}\n"
    assert dateline.feeds() == ()


def test_what_can_be_read_of_a_broken_list_comes_in_and_the_rest_is_told(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text(
        "<opml><body>\n<outline text='Sea'>\n<outline text='A' xmlUrl='https://a.example/f'/>\n"
        '<outline text="B xmlUrl="https://b.example/f"/>\n<outline text=C xmlUrl=https://c.example/f>\n'
        "<outline text='D' xmlUrl='https://d.exa"
    )
    assert dateline("import", str(file)) == 0
    assert [(feed.url[8:9], feed.folder) for feed in dateline.feeds()] == [("a", "Sea"), ("c", "Sea"), ("b", "Sea")]
    assert dateline.err.splitlines() == [
        f'dateline: {file}: line 4: not well-formed: <outline text="B xmlUrl="https://b.example/f"/>',
        f"dateline: {file}: line 6: the list breaks off",
    ]


def test_lines_that_are_no_addresses_are_told_where_most_are(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "urls"
    file.write_text("https://a.example/f\n\nwww.b.example/f\nAsk Ann about this one.\n")
    assert dateline("import", str(file)) == 0
    assert [feed.url for feed in dateline.feeds()] == ["https://a.example/f", "https://www.b.example/f"]
    assert dateline.err == f"dateline: {file}: line 4: no feed of the web: Ask Ann about this one.\n"


def test_a_whole_list_without_a_feed_is_said_to_be_one(dateline: Line, tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text("<opml><body><outline text='Sea'/></body></opml>")
    assert dateline("import", str(file)) == 0
    assert dateline.err == f"dateline: {file}: the list names no feed\n"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        *((command, "FEED") for command in ("remove", "rename", "set", "feeds", "refresh")),
        *((command, "FILE") for command in ("import", "export", "backup")),
        *(
            (f"{command} {option}", option)
            for command in ("list", "unread", "mark --read")
            for option in ("--feed", "--folder", "--saved")
        ),
        ("list --home", "--home"),
        ("quotes --by", "--by"),
        ("refresh --folder", "--folder"),
        ("mark --read --search", "--search"),
        ("set 1 --url", "--url"),
    ],
)
def test_an_empty_name_names_nothing_and_is_told(dateline: Line, words: str, place: str) -> None:
    command = words.split(maxsplit=1)[0]
    assert dateline(*words.split(), "") == 2
    assert dateline.err == f"dateline: argument {place}: the name is empty (see `dateline {command} --help`)\n"


@pytest.mark.parametrize("words", [("list",), ("unread",), ("search", "ferry")])
def test_an_empty_library_says_how_articles_come_in(dateline: Line, words: tuple[str, ...], tmp_path: Path) -> None:
    dateline(*words)
    assert dateline.err == "dateline: no feeds yet; `dateline add URL` follows one\n"
    (tmp_path / "urls").write_text("https://harbour.example/feed")
    dateline("import", str(tmp_path / "urls"))
    dateline(*words)
    assert dateline.err == "dateline: no articles yet; `dateline refresh` fetches them\n"
    dateline(*words, "--json")
    assert (dateline.out, dateline.err) == ("[]\n", "")


def test_a_refresh_without_feeds_says_how_to_add_one(dateline: Line) -> None:
    assert dateline("refresh") == 0
    assert dateline.err == "dateline: no feeds yet; `dateline add URL` follows one\n"
    dateline("refresh", "--quiet")
    assert dateline.err == ""
