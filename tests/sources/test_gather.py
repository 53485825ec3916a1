"""Every form and every failure of what is named on a command line."""

import gzip
import json
import os
import tracemalloc
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reader.model import Article
from reader.sources.encoding import LIMIT
from reader.sources.feeds.feed import parse_feed
from reader.sources.gather import gather
from reader.sources.subscriptions.opml import Subscription, read_opml, write_opml
from reader.sources.web.answer import Answer

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WORDS = "The bridge over the Lome opened on Monday. It had been closed for a year."
RSS = (
    "<rss version='2.0'><channel><title>Lome Post</title><item><title>Bridge</title><guid>g1</guid>"
    "<description>&lt;p&gt;Open &lt;a href='/b?utm_source=x'&gt;again&lt;/a&gt;.&lt;/p&gt;</description>"
    "<pubDate>Thu, 04 May 2023 23:30:00 -0500</pubDate></item></channel></rss>"
)
PAGE = (
    "<html><head><title>Bridge opens</title>"
    "<meta property='article:published_time' content='2023-05-04T22:00:00-05:00'>"
    f"</head><body><nav>Menu of things</nav>"
    f"<article><h1>Bridge opens</h1><p>{WORDS}</p><p>{WORDS} Boats wait.</p></article></body></html>"
)
FORMS = {
    "a.txt": f"date 2023-05-04 {WORDS}",
    "b.txt": f"Title: Bridge\nDate: 4 May 2023\n\n{WORDS}",
    "c.md": f"---\ntitle: Bridge\ndate: 2023-05-04\n---\n\n{WORDS}",
    "d.html": PAGE,
    "e.json": json.dumps({"title": "Bridge", "date": "2023-05-04", "text": WORDS}),
    "f.xml": RSS,
    "g.eml": f"From: Lome Post <a@b.example>\nSubject: Bridge\nDate: Thu, 04 May 2023 10:00:00 +0200\n\n{WORDS}\n",
    "h": RSS,
}


def put(folder: Path, name: str, data: str | bytes) -> str:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return str(path)


def one(name: str) -> Article:
    found = gather([name], now=NOW)
    assert not found.problems
    return found.articles[0]


def reason(name: str) -> str:
    found = gather([name], now=NOW)
    assert found.problems[0].subject == name
    return found.problems[0].reason


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_words_and_the_day_as_written(name: str, tmp_path: Path) -> None:
    article = one(put(tmp_path, name, FORMS[name]))
    assert (article.day, article.date_assumed, bool(article.text)) == (date(2023, 5, 4), False, True)


@pytest.mark.parametrize("name", FORMS)
def test_every_form_opens_from_gzip(name: str, tmp_path: Path) -> None:
    assert one(put(tmp_path, f"{name}.gz", gzip.compress(FORMS[name].encode()))).text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_an_encoding_is_recognised(encoding: str, tmp_path: Path) -> None:
    assert (
        one(put(tmp_path, "a.txt", "Ein “schöner” Tag in Köln.".encode(encoding))).text == "Ein “schöner” Tag in Köln."
    )


def test_windows_line_ends_divide_paragraphs(tmp_path: Path) -> None:
    assert one(put(tmp_path, "a.txt", "One came.\r\n\r\nTwo went.")).text == "One came.\n\nTwo went."


def test_a_text_without_a_title_is_headed_by_its_first_sentence(tmp_path: Path) -> None:
    assert one(put(tmp_path, "a.txt", WORDS)).title == "The bridge over the Lome opened on Monday"


def test_without_a_date_the_file_s_own_is_assumed(tmp_path: Path) -> None:
    assert one(put(tmp_path, "a.txt", WORDS)).date_assumed


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", "", "empty"),
        ("b.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "a picture, which is not read"),
        ("b.pdf", b"%PDF-1.7\n", "a PDF, which is not read"),
        ("b.rtf", b"{\\rtf1\\ansi Harbour}", "an RTF document, which is not read"),
        ("b.dat", bytes(80), "binary, which is not read"),
        ("c.html", "<html><body><script>x</script></body></html>", "no text in it"),
        ("e.json", "{", "not JSON"),
        ("e.opml", "<opml><body></body></opml>", "`dateline import` follows them"),
        ("f.txt.gz", b"\x1f\x8bnonsense", "damaged"),
    ],
)
def test_a_bad_file_says_why(name: str, data: str | bytes, said: str, tmp_path: Path) -> None:
    assert said in reason(put(tmp_path, name, data))


def test_a_file_whose_name_is_no_utf_8_is_known_by_a_name_that_can_be_kept(tmp_path: Path) -> None:
    name = os.fsdecode(bytes(tmp_path) + b"/caf\xe9.txt")
    put(tmp_path, name, WORDS)
    assert one(str(tmp_path)).origin == f"{tmp_path.resolve()}/caf\\xe9.txt"


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    assert reason(str(tmp_path / "none.txt")) == "not found"
    assert reason("kell.example/news/1") == "not found; an address begins with https://"


def test_one_bad_file_among_a_hundred_is_named_and_the_others_open(tmp_path: Path) -> None:
    for number in range(99):
        put(tmp_path, f"{number}.txt", f"{WORDS} {number}")
    bad = put(tmp_path, "50.5.txt", b"\x00\x01\x02\x03" * 99)
    found = gather([str(tmp_path)], now=NOW)
    assert (len(found.articles), [problem.subject for problem in found.problems]) == (99, [bad])


def test_a_bomb_is_refused_before_it_is_unpacked_whole(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(LIMIT * 20))
    tracemalloc.start()
    said = reason(put(tmp_path, "a.txt.gz", bomb))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "too large" in said
    assert peak < LIMIT * 4


def test_a_bomb_in_a_bomb_is_no_text(tmp_path: Path) -> None:
    assert "binary" in reason(put(tmp_path, "a.txt.gz", gzip.compress(gzip.compress(bytes(10_000_000)))))


def test_half_a_packed_file_is_damaged(tmp_path: Path) -> None:
    packed = gzip.compress("".join(f"{WORDS} {number}" for number in range(999)).encode())
    assert "damaged" in reason(put(tmp_path, "a.txt.gz", packed[: len(packed) // 2]))


@pytest.mark.parametrize("suffix", [".txt", ".html", ".md"])
def test_an_article_of_five_megabytes_is_read_to_its_end(suffix: str, tmp_path: Path) -> None:
    paragraph = f"{WORDS} " * 20
    many = 5_000_000 // len(paragraph)
    lines = [f"<p>{paragraph}</p>" if suffix == ".html" else f"{paragraph}\n\n" for _ in range(many)]
    last = "<p>That is all.</p>" if suffix == ".html" else "That is all."
    words = "".join(lines) + last
    article = one(put(tmp_path, f"a{suffix}", f"<article>{words}</article>" if suffix == ".html" else words))
    assert article.text.endswith("\n\nThat is all.")
    assert len(article.blocks) == many + 1


def test_names_of_every_kind_may_be_mixed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    put(folder, "a.txt", WORDS)
    names = [put(tmp_path, "b.md", WORDS), str(folder), "http://a.example/f", "-", str(tmp_path / "none")]
    found = gather(names, now=NOW, fetch=lambda url: Answer(url, RSS.encode()), stdin=WORDS.encode)
    assert (len(found.articles), len(found.problems)) == (4, 1)


def test_hidden_files_are_left_out(tmp_path: Path) -> None:
    put(tmp_path, ".hidden.txt", WORDS)
    assert gather([str(tmp_path)], now=NOW).articles == ()


def test_standard_input_is_read() -> None:
    assert gather(["-"], now=NOW, stdin=WORDS.encode).articles[0].text == WORDS


def test_what_commands_write_is_read_where_a_shell_opened_it() -> None:
    """As `dateline <(curl …) <(curl …)` has it."""
    pipes = [os.pipe() for _ in range(2)]
    for number, (_, end) in enumerate(pipes):
        os.write(end, f"Bridge {number}\n\n{WORDS}".encode())
        os.close(end)
    found = gather([f"/dev/fd/{source}" for source, _ in pipes], now=NOW)
    for source, _ in pipes:
        os.close(source)
    assert [article.title for article in found.articles] == ["Bridge 0", "Bridge 1"]


def test_an_address_of_a_feed_gives_its_articles() -> None:
    found = gather(["http://a.example/f"], now=NOW, fetch=lambda url: Answer(url, RSS.encode()))
    assert found.articles[0].links[0].url == "http://a.example/b"


def feed(*items: str) -> tuple[Article, ...]:
    body = "<rss version='2.0'><channel><title>T</title>" + "".join(f"<item>{item}</item>" for item in items)
    return parse_feed(f"{body}</channel></rss>".encode(), "http://a.example/f", now=NOW).entries


@pytest.mark.parametrize("bad", ["2099-01-01", "0001-01-01", "Mon, 01 Jan 0001 00:00:00 GMT", "2026-13-45", ""])
def test_a_date_beyond_belief_is_assumed_to_be_now(bad: str) -> None:
    entry = feed(f"<title>x</title><pubDate>{bad}</pubDate>")[0]
    assert entry.date_assumed
    assert abs(entry.published - NOW) < timedelta(minutes=1)


def test_entries_with_one_guid_stay_apart() -> None:
    entries = feed(*["<guid>1</guid><title>x</title>"] * 3)
    assert len({entry.guid for entry in entries}) == 3


def test_a_broken_feed_gives_its_good_items() -> None:
    body = b"<rss><channel><title>T</title><item><title>one</title></item><item><title>two</title></item><i"
    assert [entry.title for entry in parse_feed(body, "http://a.example/f", now=NOW).entries[:2]] == ["one", "two"]


def test_a_feed_cannot_link_to_a_script() -> None:
    assert feed("<title>x</title><link>javascript:alert(1)</link>")[0].link == ""


def test_a_list_written_out_comes_back_the_same() -> None:
    subscriptions = (
        Subscription("http://a.example/f", 'A "&" B', ("News", "World")),
        Subscription("http://b.example/", "B"),
    )
    assert read_opml(write_opml(subscriptions).encode(), "list") == subscriptions


def test_a_list_runs_and_includes_nothing() -> None:
    opml = "<opml><body><outline xmlUrl='exec:rm'/><outline type='include' xmlUrl='http://a.example/x'/></body></opml>"
    assert read_opml(opml.encode(), "list") == ()


def test_a_folder_without_files_is_named(tmp_path: Path) -> None:
    found = gather([str(tmp_path)], now=NOW)
    assert [problem.reason for problem in found.problems] == ["a folder without files"]


def test_a_folder_with_files_beyond_number_is_refused_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.sources.gather.MOST", 3)
    for name in "abcd":
        (tmp_path / "many" / name).mkdir(parents=True)
        put(tmp_path / "many" / name, "story.txt", "A ferry sailed.")
    found = gather([str(tmp_path / "many"), str(tmp_path / "many" / "a")], now=NOW)
    assert [problem.reason for problem in found.problems] == ["it holds more than 3 files; name a folder inside it"]
    assert len(found.articles) == 1


def test_a_folder_that_nobody_may_look_into_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(0o000)
    if os.access(closed, os.R_OK):
        pytest.skip("one who may do everything looks into any folder")
    put(tmp_path, "story.txt", WORDS)
    found = gather([str(tmp_path)], now=NOW)
    assert len(found.articles) == 1
    assert [str(problem) for problem in found.problems] == [f"{closed}: unreadable: you are not allowed to read it"]


def test_a_link_that_leads_back_to_itself_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert "leads back to itself" in reason(str(tmp_path / "a.txt"))


def test_an_empty_name_is_not_found() -> None:
    assert str(gather([""], now=NOW).problems[0]) == "'': not found: the name is empty"


@pytest.mark.parametrize(
    ("items", "author"),
    [
        ("<dc:creator>Ida Marlow</dc:creator><dc:creator>Tom Reyes</dc:creator>", "Ida Marlow, Tom Reyes"),
        ("<dc:creator>Ida Marlow</dc:creator><dc:creator>Ida Marlow</dc:creator>", "Ida Marlow"),
        ("<author>ida@kell.example (Ida Marlow)</author><dc:creator>Ida Marlow</dc:creator>", "Ida Marlow"),
    ],
)
def test_all_who_wrote_an_entry_are_its_authors(items: str, author: str) -> None:
    head = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>T</title><item>"
    body = f"{head}<title>x</title>{items}</item></channel></rss>"
    assert [each.author for each in parse_feed(body.encode(), "http://a.example/f", now=NOW).entries] == [author]
