"""Every feed and list that other readers test themselves with comes in, and nothing that feedparser finds is lost."""

import os
import re
import tarfile
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import feedparser
import pytest

from reader.errors import SourceError
from reader.sources.feed import parse_feed
from reader.sources.opml import read_opml

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
PLACES = (Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared")), ROOT.parents[1] / "shared")
SUFFIXES = (".xml", ".rss", ".atom", ".rdf", ".opml", ".json")


def documents() -> Iterator[tuple[str, bytes]]:
    packed = next((path for place in PLACES if (path := place / "corpora" / "feeds.tar.xz").exists()), None)
    if packed is None:
        pytest.skip("the shared corpora are not here")
    with tarfile.open(packed) as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(SUFFIXES) and (file := archive.extractfile(member)):
                yield member.name, file.read()


TAGS = re.compile(r"<(svg|math)\b.*?</\1>|<[^>]*>", re.DOTALL)


def says_something(entry: Mapping[str, Any]) -> bool:
    """It leads somewhere, or has words besides those of drawings and formulas."""
    texts = [entry.get("title", ""), entry.get("summary", "")]
    texts += [content.get("value", "") for content in entry.get("content", ())]
    words = any(re.search(r"\w", TAGS.sub("", text)) for text in texts)
    return words or any(entry.get(name) for name in ("id", "link"))


def test_no_entry_that_says_something_to_feedparser_is_lost() -> None:
    lost = []
    for name, body in documents():
        if name.endswith(".json"):
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
    for name, body in documents():
        parse_feed(body, "http://a.example/f", now=NOW) if name.endswith(".json") else None
        try:
            read += len(read_opml(body, name))
        except SourceError:
            continue
    assert read > 100
