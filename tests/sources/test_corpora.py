"""Every feed and list that other readers test themselves with comes in, and nothing that feedparser finds is lost."""

import re
import warnings
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import feedparser

from reader.errors import SourceError
from reader.sources.feeds.feed import parse_feed
from reader.sources.subscriptions.opml import read_opml
from tests.shared import feed_documents

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
XML = (".xml", ".rss", ".atom", ".rdf", ".opml")
TAGS = re.compile(r"<(svg|math)\b.*?</\1>|<[^>]*>", re.DOTALL)


def says_something(entry: Mapping[str, Any]) -> bool:
    """It leads somewhere, or has words besides those of drawings and formulas."""
    texts = [entry.get("title", ""), entry.get("summary", "")]
    texts += [content.get("value", "") for content in entry.get("content", ())]
    words = any(re.search(r"\w", TAGS.sub("", text)) for text in texts)
    return words or any(entry.get(name) for name in ("id", "link"))


def test_no_entry_that_says_something_to_feedparser_is_lost() -> None:
    lost = []
    for name, body in feed_documents():
        if not name.endswith(XML):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expected = sum(map(says_something, feedparser.parse(BytesIO(body)).entries))
        feed = parse_feed(body, "http://a.example/f", now=NOW)
        if len(feed.entries) + feed.breaks_off < expected:  # the last one may wait until it is whole
            lost.append(name)
    assert lost == []


def test_no_list_and_no_json_feed_breaks_the_reading() -> None:
    read = 0
    for name, body in feed_documents():
        if name.endswith(".json"):
            parse_feed(body, "http://a.example/f", now=NOW)
        try:
            read += len(read_opml(body, name))
        except SourceError:
            continue
    assert read > 100
