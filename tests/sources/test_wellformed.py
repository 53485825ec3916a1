"""The quick way to read a clean feed gives what feedparser gives, or leaves the document to it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.feeds import feed as feeds
from reader.sources.feeds.entries import ParsedFeed
from reader.sources.feeds.wellformed import read_wellformed
from tests.shared import feed_documents

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "http://feeds.example/f"
TYPES = ("", "application/rss+xml", "text/xml", "text/xml; charset=UTF-8", "application/xml; charset=iso-8859-1")

ITEM_PARTS = (
    "<title>Harbour opens</title>",
    "<title>Tea &amp;amp; toast &amp;eacute; a &amp;lt; b</title>",
    "<title>&lt;i&gt;Quiet&lt;/i&gt; seas</title>",
    "<title><![CDATA[ Ferry's day ]]></title>",
    "<title>caf\u00c3\u00a9 \u0093quoted\u0094</title>",
    "<link>https://harbour.example/1?a=1&amp;b=2</link>",
    "<link>/ferry</link>",
    "<link></link>",
    "<guid>https://harbour.example/g</guid>",
    '<guid isPermaLink="false">tag-7</guid>',
    "<pubDate>Thu, 20 Nov 2025 11:53:00 +0100</pubDate>",
    "<pubDate>some day</pubDate>",
    "<dc:date>2025-11-19T08:00:00Z</dc:date>",
    "<author>ana@harbour.example (Ana Brook)</author>",
    "<dc:creator>Bo Ferry</dc:creator>",
    "<category>tides</category>",
    '<category domain="places">Oslo</category>',
    "<description>&lt;p&gt;The ferry left at noon.&lt;/p&gt;</description>",
    "<description>Plain words, \u00e9t\u00e9</description>",
    "<content:encoded><![CDATA[<p>The ferry left at <b>noon</b>.</p><p>It was full.</p>]]></content:encoded>",
    '<enclosure url="/sound.mp3" length="1" type="audio/mpeg"/>',
    '<source url="https://other.example/f">Other Desk</source>',
    '<media:content url="https://harbour.example/p.jpg"><media:title>A picture</media:title></media:content>',
    '<media:content url="/q.jpg" type="image/png"><media:description>Gulls at sea</media:description></media:content>',
    "<media:description>Gulls, and a &lt;b&gt;crane&lt;/b&gt;</media:description>",
    '<media:group><media:content url="/v.mp4"/><media:description>A film\nof it</media:description></media:group>',
    "<comments>https://harbour.example/c</comments>",
    "<unheard>of</unheard>",
)
ENTRY_PARTS = (
    "<title>Harbour opens</title>",
    '<title type="html">Tea &amp;amp; &lt;i&gt;toast&lt;/i&gt;</title>',
    '<link href="https://harbour.example/1"/>',
    '<link rel="enclosure" href="/sound.mp3" type="audio/mpeg"/>',
    '<link rel="alternate" type="text/html" href="two"/>',
    "<id>tag:harbour.example,2025:1</id>",
    "<id>https://harbour.example/id</id>",
    "<published>2025-11-20T08:00:00+02:00</published>",
    "<updated>2025-11-21T08:00:00Z</updated>",
    "<author><name>Ana Brook</name></author>",
    "<author><name>Bo</name><email>bo@harbour.example</email></author>",
    '<category term="tides"/>',
    '<category term="t" label="Tides"/>',
    "<summary>Short &amp;lt; words</summary>",
    '<content type="html">&lt;p&gt;The ferry left.&lt;/p&gt;&lt;p&gt;It was full.&lt;/p&gt;</content>',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Full.</p></div></content>',
    "<content>Only words</content>",
)
DECLARED = '<?xml version="1.0" encoding="utf-8"?>'
SPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"'
)


def by_feedparser(monkeypatch: pytest.MonkeyPatch, body: bytes, content_type: str) -> ParsedFeed:
    with monkeypatch.context() as patch:
        patch.setattr(feeds, "read_wellformed", lambda *_: None)
        return feeds.parse_feed(body, URL, content_type, now=NOW)


def rss(items: list[list[str]]) -> bytes:
    inside = "".join(f"<item>{''.join(parts)}</item>" for parts in items)
    head = (
        "<title>The &amp;amp; Harbour</title><link>https://harbour.example/</link><ttl>60</ttl>"
        '<atom:link rel="self" href="/f"/><image><url>/i.png</url><title>Sign</title><link>/</link></image>'
    )
    return f'{DECLARED}<rss version="2.0" {SPACES}><channel>{head}{inside}</channel></rss>'.encode()


def atom(entries: list[list[str]]) -> bytes:
    inside = "".join(f"<entry>{''.join(parts)}</entry>" for parts in entries)
    head = "<title>The Harbour</title><id>https://harbour.example/id</id><author><name>Desk</name></author>"
    return f'{DECLARED}<feed xmlns="http://www.w3.org/2005/Atom">{head}{inside}</feed>'.encode()


def some(parts: tuple[str, ...]) -> st.SearchStrategy[list[list[str]]]:
    return st.lists(st.lists(st.sampled_from(parts), max_size=5, unique=True), max_size=2)


def test_every_feed_of_the_corpora_that_is_read_quickly_reads_as_by_feedparser(monkeypatch: pytest.MonkeyPatch) -> None:
    taken, differing = 0, []
    for name, body in feed_documents():
        for kind in TYPES:
            if read_wellformed(body.lstrip(), kind) is None:
                continue
            taken += 1
            if feeds.parse_feed(body, URL, kind, now=NOW) != by_feedparser(monkeypatch, body, kind):
                differing.append((name, kind))
    assert taken > 1500
    assert differing == []


@given(items=some(ITEM_PARTS))
def test_rss_of_any_parts_reads_as_by_feedparser(items: list[list[str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        assert feeds.parse_feed(rss(items), URL, now=NOW) == by_feedparser(patch, rss(items), "")


@given(entries=some(ENTRY_PARTS))
def test_atom_of_any_parts_reads_as_by_feedparser(entries: list[list[str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        assert feeds.parse_feed(atom(entries), URL, now=NOW) == by_feedparser(patch, atom(entries), "")


def test_a_clean_feed_is_read_quickly() -> None:
    assert read_wellformed(rss([[ITEM_PARTS[0], ITEM_PARTS[8], ITEM_PARTS[10], ITEM_PARTS[17]]]), "") is not None


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
        b'<rss version="2.0"><channel><title>cut',
        b"<rdf/>",
        b"<html><body>no feed</body></html>",
        '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>\u00e9</title></channel></rss>'.encode(
            "latin-1"
        ),
        b'<rss xml:base="http://x.example/"><channel><title>based</title></channel></rss>',
        b"<rss><channel><title>marked <b>up</b></title></channel></rss>",
    ],
)
def test_what_is_odd_is_declined(body: bytes) -> None:
    assert read_wellformed(body, "") is None
