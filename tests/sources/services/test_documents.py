"""An article that comes by way of a service is the one that its feed gives."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.model import Article
from reader.sources.feeds.entries import ParsedFeed
from reader.sources.feeds.feed import parse_feed
from reader.sources.services.documents import document
from reader.sources.services.service import Item, Subscription

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
URL = "https://tide.example/feed.xml"
TIDE = Subscription("feed/1", URL, "The Tide", "https://tide.example/", "World")
ITEM = Item(
    "1795463534201038",
    "feed/1",
    "Harbour &amp; port reopen",
    '<p>The harbour reopened on Monday, the mayor said.</p><p>See the <a href="https://tide.example/map">map</a>.</p>',
    "https://tide.example/harbour",
    "Ada Lund",
    datetime(2026, 3, 9, 8, 30, tzinfo=UTC),
    ("Ports", "R&D"),
    (("https://tide.example/harbour.mp3", "audio/mpeg"),),
)
RSS = b"""<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Tide</title><link>https://tide.example/</link>
<item><guid isPermaLink="false">1795463534201038</guid><title>Harbour &amp;amp; port reopen</title>
<link>https://tide.example/harbour</link><dc:creator>Ada Lund</dc:creator>
<pubDate>Mon, 09 Mar 2026 08:30:00 +0000</pubDate><category>Ports</category><category>R&amp;D</category>
<enclosure url="https://tide.example/harbour.mp3" type="audio/mpeg" length="1"/>
<content:encoded><![CDATA[<p>The harbour reopened on Monday, the mayor said.</p><p>See the
<a href="https://tide.example/map">map</a>.</p>]]></content:encoded></item>
</channel></rss>"""


def read(*items: Item, subscription: Subscription = TIDE) -> ParsedFeed:
    return parse_feed(document(subscription, items), URL, "application/feed+json", now=NOW)


def article(item: Item) -> Article:
    (found,) = read(item).entries
    return found


def test_an_item_becomes_the_article_that_its_feed_gives() -> None:
    (of_feed,) = parse_feed(RSS, URL, now=NOW).entries
    assert article(ITEM) == of_feed


def test_the_feed_is_called_as_the_service_calls_it() -> None:
    found = read(ITEM)
    assert (found.is_feed, found.title, found.site, found.problem) == (True, "The Tide", "https://tide.example/", "")


def test_an_article_is_known_by_the_id_of_the_service() -> None:
    assert article(ITEM).guid == "1795463534201038"


def test_articles_that_share_a_link_are_known_by_their_ids() -> None:
    found = read(*(replace(ITEM, id=str(number)) for number in (7, 8)))
    assert [entry.guid for entry in found.entries] == ["7", "8"]


def test_a_feed_without_a_title_is_called_by_its_host() -> None:
    assert read(ITEM, subscription=Subscription("feed/1", URL)).title == "tide.example"


def test_an_item_with_nothing_but_its_id_is_an_article() -> None:
    (found,) = read(Item("7", "feed/1", title="Tide")).entries
    assert (found.guid, found.title, found.text, found.date_assumed) == ("7", "Tide", "", True)


def test_no_items_are_a_feed_without_articles() -> None:
    assert read().is_feed


@pytest.mark.parametrize("words", ["\ud800", "\x1b[31mred", "\x00", '"}]}', "\u2028", "🚢", "٣"])
def test_no_words_break_the_document(words: str) -> None:
    item = replace(ITEM, title=words, html=words, link=words, author=words, tags=(words,), recordings=((words, words),))
    found = article(item)
    assert found.guid == ITEM.id
    assert all(text.isprintable() for text in (found.title, found.author, found.link, *found.tags))


def test_a_relative_link_leads_to_the_site_of_its_article() -> None:
    found = article(replace(ITEM, html='<p>See the <a href="/map">map</a>.</p>'))
    assert "https://tide.example/map" in {link.url for link in found.links}


def test_a_date_before_1970_is_read() -> None:
    assert article(replace(ITEM, published=datetime(1954, 7, 1, tzinfo=UTC))).published.year == 1954
