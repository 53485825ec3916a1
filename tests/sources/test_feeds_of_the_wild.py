"""Feeds as the large platforms and old programs write them, each as a person expects it."""

from datetime import UTC, datetime

import pytest

from reader.model import Article
from reader.sources.encoding import once_decoded
from reader.sources.feed import parse_feed

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
SPACES = "xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:media='http://search.yahoo.com/mrss/'"


def item(inside: str, title: str = "Dock News") -> Article:
    feed = f"<rss version='2.0' {SPACES}><channel><title>{title}</title><item>{inside}</item></channel></rss>"
    return parse_feed(feed.encode(), "http://dock.example/feed", now=NOW).entries[0]


def entry(inside: str) -> Article:
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom' {SPACES}><title>Dock</title><entry>{inside}</entry></feed>"
    return parse_feed(feed.encode(), "http://dock.example/feed", now=NOW).entries[0]


def test_the_notes_of_a_podcast_show_no_tags() -> None:
    notes = "<itunes:summary>The strike.</itunes:summary><description>The strike.&lt;br/&gt;&lt;br/&gt;Part two."
    assert item(f"<title>Ep. 41</title>{notes}</description>").text == "The strike.\n\nPart two."


def test_text_that_atom_calls_plain_keeps_its_signs() -> None:
    assert entry("<title>x</title><summary type='text'>Use &lt;b&gt; sparingly</summary>").text == "Use <b> sparingly"


@pytest.mark.parametrize("rest", ["#LowMill flood", "@ruth@mast.example asks", "https://mast.example/1"])
def test_a_post_without_a_title_is_headed_by_its_first_sentence(rest: str) -> None:
    assert item(f"<description>The inquiry sits again on Monday. {rest}</description>").title == (
        "The inquiry sits again on Monday"
    )


def test_the_publisher_behind_a_headline_is_the_source_alone() -> None:
    found = item("<title>Gates fail - Harbour Times</title><source url='http://h.example'>Harbour Times</source>")
    assert (found.title, found.source) == ("Gates fail", "Harbour Times")


def test_the_number_of_a_footnote_is_raised() -> None:
    words = "By noon it had passed four.<a href='#note-1'>1</a> A field of 3 m<sup>2</sup> was left."
    assert item(f"<description><![CDATA[<p>{words}</p>]]></description>").text == (
        "By noon it had passed four.¹ A field of 3 m² was left."
    )


@pytest.mark.parametrize(
    "line",
    [
        "submitted by /u/keelhaul [link] [comments]",
        "submitted by /u/keelhaul to r/boats [link] [comments]",
        "Thanks for reading The Tide Table! Subscribe for free to receive new posts and support my work.",
        "The Tide Table is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
        "Thanks for reading The Tide Table! This post is public so feel free to share it.",
    ],
)
def test_what_a_platform_adds_to_each_post_is_left_out(line: str) -> None:
    assert item(f"<description><![CDATA[<p>The dam held.</p><p>{line}</p>]]></description>").text == "The dam held."


@pytest.mark.parametrize("words", ["It’s “fine”", "Été à Kell", "Café – über £5", "naïve 日本"])
def test_a_text_that_was_encoded_twice_is_read_as_it_was(words: str) -> None:
    twice = "".join(
        bytes((code,)).decode("cp1252") if code not in b"\x81\x8d\x8f\x90\x9d" else chr(code)
        for code in words.encode("utf-8")
    )
    assert once_decoded(twice) == words
    assert item(f"<title>{twice}</title>").title == words


@pytest.mark.parametrize("words", ["CAFÉ…", "“IRMÃ”", "It’s â€™ that they saw", "£5 – Ã la carte"])
def test_a_text_that_was_encoded_once_stays(words: str) -> None:
    assert once_decoded(words) == words
