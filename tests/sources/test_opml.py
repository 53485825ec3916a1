"""Lists of subscriptions: large, deep, hostile and broken ones, and what goes out again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SourceError
from reader.sources.subscriptions.opml import DEEPEST, Subscription, read_opml, write_opml


def read(body: str) -> tuple[Subscription, ...]:
    return read_opml(f"<opml version='2.0'><body>{body}</body></opml>".encode(), "list.opml")


def test_a_hundred_thousand_outlines_come_in() -> None:
    outlines = "".join(f'<outline text="{number}" xmlUrl="http://a.example/{number}"/>' for number in range(100_000))
    assert len(read(outlines)) == 100_000


def test_ten_thousand_folders_in_each_other_cost_no_feed() -> None:
    deep = "<outline text='x'>" * 10_000 + "<outline xmlUrl='http://a.example/f'/>" + "</outline>" * 10_000
    assert [len(each.folders) for each in read(deep)] == [DEEPEST]


def test_no_entity_is_expanded() -> None:
    laughs = "".join(f"<!ENTITY l{at} '{f'&l{at - 1};' * 10}'>" for at in range(1, 10))
    opml = f"<!DOCTYPE opml [<!ENTITY l0 'ha'>{laughs}]><opml><outline text='&l9;' xmlUrl='http://a.example/f'/></opml>"
    assert read_opml(opml.encode(), "list")[0].title == "&l9;"


@pytest.mark.parametrize(
    "url",
    [
        "exec:rm -r x",
        "filter:sed:http://a.example/f",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "-oProxy",
        "//a",
        "",
    ],
)
def test_only_addresses_of_the_web_are_taken(url: str) -> None:
    assert read(f'<outline text="x" xmlUrl="{url}"/>') == ()


@pytest.mark.parametrize("kind", ["include", "INCLUDE", "source"])
def test_another_list_is_not_followed(kind: str) -> None:
    assert read(f"<outline type='{kind}' xmlUrl='http://a.example/x' url='http://a.example/list'/>") == ()


def test_a_feed_in_two_folders_stands_in_the_first() -> None:
    feed = "<outline text='f' xmlUrl='http://a.example/f'/>"
    found = read(f"<outline text='One'>{feed}</outline><outline text='Two'>{feed}</outline>")
    assert [each.folders for each in found] == [("One",)]


def test_a_folder_inside_another_is_written_inside_it() -> None:
    written = write_opml(
        [_subscription(at, "Quay", folder, "") for at, folder in enumerate(("Sea", "Sea/North", "Land"))]
    )
    assert [line.strip() for line in written.split("\n") if "outline" in line and "xmlUrl" not in line] == [
        '<outline text="Sea">', '<outline text="North">', "</outline>", "</outline>",
        '<outline text="Land">', "</outline>",
    ]  # fmt: skip


def test_a_category_is_a_folder_where_it_is_a_path_and_else_a_tag() -> None:
    found = read("<outline xmlUrl='http://a.example/f' category='/World/Asia,daily, long reads ,'/>")
    assert (found[0].folders, found[0].tags) == (("World", "Asia"), ("daily", "long reads"))


@pytest.mark.parametrize(
    "hidden", ["<!-- {} -->", "<![CDATA[ {} ]]>", "<!-- <!-- {} -->"], ids=["comment", "data", "comment in comment"]
)
def test_what_is_commented_out_is_not_subscribed_to(hidden: str) -> None:
    assert read(hidden.format("<outline xmlUrl='http://a.example/f'/>")) == ()


def test_a_comment_without_an_end_hides_nothing() -> None:
    assert len(read("<!-- <outline xmlUrl='http://a.example/f'/>")) == 1


@pytest.mark.parametrize(
    "flood", ["<!-- ", "<![CDATA[", "<outline ", "<outline a='", "<outline " + "a" * 1000, "</outline>"]
)
def test_a_flood_of_beginnings_takes_no_feed_away(flood: str) -> None:
    assert len(read("<outline xmlUrl='http://a.example/f'/>" + flood * 20_000)) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_a_list_may_be_in_another_encoding(encoding: str) -> None:
    name = "iso-8859-1" if encoding == "iso-8859-1" else "utf-8"
    opml = f"<?xml version='1.0' encoding='{name}'?><opml><outline text='Fähre' xmlUrl='http://a.example/f'/></opml>"
    assert read_opml(opml.encode(encoding), "list")[0].title == "Fähre"


def test_control_codes_in_names_are_taken_out() -> None:
    assert read("<outline text='a\x1b]52;c;eA==\x07b' xmlUrl='http://a.example/f'/>")[0].title == "ab"


def test_what_is_no_list_says_so() -> None:
    with pytest.raises(SourceError, match="no list of subscriptions"):
        read_opml(b"<rss><channel/></rss>", "feed.xml")


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12).filter(
    lambda name: not set(name) & set(",/")
)


@given(st.lists(st.tuples(NAMES, NAMES, NAMES), max_size=6))
def test_a_list_written_out_is_read_back_the_same(names: list[tuple[str, str, str]]) -> None:
    given_in = read_opml(write_opml([_subscription(at, *each) for at, each in enumerate(names)]).encode(), "list")
    assert read_opml(write_opml(given_in).encode(), "list") == given_in
    assert len(given_in) == len(names)


def _subscription(at: int, title: str, folder: str, tag: str) -> Subscription:
    return Subscription(f"http://a.example/{at}", title, tuple(folder.split("/")), "", (tag,))


def test_a_feed_may_be_named_by_another_attribute_where_its_type_says_what_it_is() -> None:
    rss, link = "<outline type='rss' url='http://a.example/f'/>", "<outline type='link' url='http://b.example/'/>"
    assert [each.url for each in read(rss + link)] == ["http://a.example/f"]


def test_an_address_in_the_place_of_a_name_is_none() -> None:
    nameless = Subscription("http://a.example/f")
    assert read_opml(write_opml([nameless]).encode(), "list") == (nameless,)


def test_a_name_that_was_escaped_twice_shows_no_reference() -> None:
    line = '<opml><outline title="Quay &amp;amp; Co&amp;#39;s" xmlUrl="https://a.example/f"/></opml>'
    assert [feed.title for feed in read_opml(line.encode(), "list")] == ["Quay & Co's"]
