"""JSON Feed and JSON articles: odd corners, wrong types, and what is no JSON."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SourceError
from reader.model import Article
from reader.sources.feeds.entries import ParsedFeed
from reader.sources.feeds.jsonfeed import parse_json_feed, read_json
from reader.sources.origin import Origin

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "https://kell.example/feed.json"


def feed(*items: object, **head: object) -> ParsedFeed:
    document = {"version": "https://jsonfeed.org/version/1.1", "title": "Kell", "items": list(items), **head}
    return parse_json_feed(json.dumps(document).encode(), URL, now=NOW)


def one(**item: object) -> Article:
    return feed(item).entries[0]


def test_the_html_body_comes_before_the_plain_one() -> None:
    article = one(id="1", content_html="<p>Full <a href='/a'>text</a>.</p>", content_text="Plain.", summary="Short.")
    assert (article.text, article.summary, article.links[0].url) == ("Full text.", "Short.", "https://kell.example/a")


def test_an_entry_that_only_shows_a_picture_leads_to_it() -> None:
    article = one(id="1", content_html="<img src='/gate.png'>")
    assert (article.text, article.links[0].url) == ("Picture", "https://kell.example/gate.png")


def test_html_that_was_escaped_twice_shows_no_tags() -> None:
    assert one(id="1", content_html="&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;").text == "One.\n\nTwo."


def test_a_summary_shows_no_tags() -> None:
    assert one(id="1", content_text="Full text.", summary="Two <i>bids</i> &amp; more").summary == "Two bids & more"


def test_a_recording_that_is_attached_is_offered_behind_the_text() -> None:
    article = one(id="1", content_text="Two bids.", attachments=[{"url": "/1.mp4", "mime_type": "video/mp4"}, 7])
    assert (article.text, article.links[0].url) == ("Two bids.\n\nVideo", "https://kell.example/1.mp4")


def test_a_number_may_be_an_id() -> None:
    assert (one(id=7, content_text="x").guid, one(id=0, content_text="x").guid) == ("7", "0")


@pytest.mark.parametrize(
    ("item", "author"),
    [
        ({"authors": [{"name": "Ida"}, {"name": "Tom"}]}, "Ida, Tom"),
        ({"author": {"name": "Ida"}}, "Ida"),
        ({"author": "Ida"}, "Ida"),
        ({"authors": [{"url": "http://x.example"}]}, "Desk"),
        ({}, "Desk"),
    ],
)
def test_the_author_is_the_item_s_or_else_the_feed_s(item: dict[str, object], author: str) -> None:
    assert feed({"id": "1", "content_text": "x", **item}, authors=[{"name": "Desk"}]).entries[0].author == author


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2023-05-04T23:30:00-07:00", date(2023, 5, 4)),
        (1683244800, date(2023, 5, 5)),
        (1683244800000, date(2023, 5, 5)),
    ],
)
def test_a_date_may_be_words_or_a_unix_time(stamp: object, day: date) -> None:
    assert one(id="1", content_text="x", date_published=stamp).day == day


@pytest.mark.parametrize("stamp", [None, True, "soon", [], {}, "0001-01-01T00:00:00Z", 1e300])
def test_a_date_that_is_none_is_assumed(stamp: object) -> None:
    assert one(id="1", content_text="x", date_published=stamp).date_assumed


def test_an_external_address_is_taken_where_the_item_has_none() -> None:
    assert one(id="1", external_url="https://other.example/a", content_text="x").link == "https://other.example/a"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", 7, None, ["https://kell.example"]])
def test_only_addresses_of_the_web_are_links(url: object) -> None:
    assert one(id="1", url=url, content_text="x").link == ""


def test_what_is_no_item_is_passed_over() -> None:
    assert [entry.guid for entry in feed("x", None, 3, [], {"id": "1", "content_text": "x"}).entries] == ["1"]


@pytest.mark.parametrize("body", [b"{", b"[]", b"{}", b'{"items": {}}', b"\xff\xff", b"[" * 100_000, b""])
def test_what_is_no_feed_says_so_and_raises_nothing(body: bytes) -> None:
    found = parse_json_feed(body, URL, now=NOW)
    assert not found.is_feed
    assert found.problem


def test_escapes_in_words_do_not_reach_the_terminal() -> None:
    article = one(id="1", title="a\u001b[2Jb", content_text="c\u001b]52;c;eA==\u0007d")
    assert (article.title, article.text) == ("ab", "cd")


def test_a_list_of_articles_gives_each_of_them() -> None:
    data = json.dumps([{"title": "One", "text": "First."}, {"title": "Two", "paragraphs": ["Second.", "Third."]}, 5])
    found = read_json(data.encode(), Origin("a.json", "/a.json", "folder", NOW))
    assert [(each.title, each.text) for each in found] == [("One", "First."), ("Two", "Second.\n\nThird.")]
    assert len({each.guid for each in found}) == 2


def test_articles_may_stand_in_a_line_each() -> None:
    lines = b'{"id": 7, "date": "2026-03-02", "text": "First."}\n\n{"id": 8, "title": "Two", "text": "Second."}\n'
    found = read_json(lines, Origin("a.jsonl", "/a.jsonl", "folder", NOW))
    assert [(each.guid, each.title, each.text) for each in found] == [("7", "First", "First."), ("8", "Two", "Second.")]


@pytest.mark.parametrize(
    "items", ['[{"id":"1","content_text":"One\tline"}]', '[{"id":"1","content_text":"One line",},]']
)
def test_what_programs_get_wrong_in_json_costs_no_feed(items: str) -> None:
    found = parse_json_feed(f'{{"title":"Dock","items":{items}}}'.encode(), "http://dock.example/feed", now=NOW)
    assert [each.text for each in found.entries] == ["One line"]


def test_broken_json_names_its_line() -> None:
    with pytest.raises(SourceError, match=r"not JSON: .*line 2"):
        read_json(b'{"title":\n}', Origin("a.json", "/a.json", "folder", NOW))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(
    ["id", "url", "title", "content_html", "content_text", "summary", "date_published", "authors", "author", "tags"]
)


@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_values_of_any_type_break_nothing(item: dict[str, object]) -> None:
    assert len(feed({"title": "Ferry", **item}, {"title": "Quay"}).entries) >= 1


def test_an_object_that_tells_nothing_is_no_article() -> None:
    data = json.dumps([{"title": "One", "text": "First."}, {"status": "ok"}])
    assert [each.title for each in read_json(data.encode(), Origin("a.json", "/a.json", "folder", NOW))] == ["One"]
