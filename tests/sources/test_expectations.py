"""What other readers expect of their own feeds and lists, counted for the fields that are kept here.

Each of feedparser's feeds says in its first comment what must come out of it, each of listparser's lists too. Both
sides are cleaned before they are compared: HTML into text, http and https links alone.
"""

import ast
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from typing import Any

import feedparser

from reader.errors import SourceError
from reader.model import Article
from reader.sources.feeds.entries import ParsedFeed
from reader.sources.feeds.feed import parse_feed
from reader.sources.origin import person
from reader.sources.subscriptions.opml import Subscription, read_opml
from reader.text.address import clean_address
from reader.text.blocks import read_blocks
from reader.text.clean import clean_line
from reader.text.html import read_html, read_inline
from tests.shared import feed_documents

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "http://feeds.example/f"

_EXPECT = re.compile(r"Description:\s*.*?\s*Expect:\s*(.*?)\s*-->")
_EVAL = re.compile(r"^\s*Eval:\s*(.*)$", re.MULTILINE)
_TYPE = re.compile(r"^Header:\s*Content-type:\s*(.*)$", re.MULTILINE | re.IGNORECASE)
_KEPT = re.compile(
    r"(?:feed\.(?P<feed>title|link)|(?P<count>len\(entries\))"
    r"|entries\[(?P<at>\d)\]\.(?P<entry>title|link|id|guid|author|summary|description|content\[0\]\.value"
    r"|(?:published|created|updated)_parsed|tags\[\d\]\.(?:term|label)|source\.title))"
)
_KEY = re.compile(r"\['(\w+)'\]")


@dataclass(frozen=True, slots=True)
class Expected:
    """One value that one document must give."""

    document: str
    path: str
    value: Any


def source_text(data: bytes) -> str:
    for bom, name in ((b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe\0\0", "utf-32"), (b"\xfe\xff", "utf-16")):
        if data.startswith(bom):
            return data.decode(name, "ignore")
    if data.startswith(b"\xff\xfe"):
        return data.decode("utf-16", "ignore")
    zeros = {b"\0\0\0<": "utf-32-be", b"<\0\0\0": "utf-32-le", b"\0<\0?": "utf-16-be", b"<\0?\0": "utf-16-le"}
    return data.decode(zeros.get(data[:4], "utf-8"), "ignore")


def expectations(name: str, expression: str) -> Iterator[Expected]:
    """Every `path == literal` of an expression that must hold as a whole."""
    for node in ast.walk(ast.parse(expression, mode="eval")):
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.Eq):
            path = _KEY.sub(r".\1", ast.unparse(node.left).replace('"', "'"))
            try:
                yield Expected(name, path, ast.literal_eval(node.comparators[0]))
            except ValueError:
                continue


def readings(field: str, value: object) -> set[object]:
    """What a value of the field may be once it is clean; nothing where nothing is left of it."""
    if field.startswith("len"):
        return {value}
    if field.endswith("_parsed"):
        return {tuple(value)[:6]} if isinstance(value, tuple) else set()
    if not isinstance(value, str):
        return set()
    if field == "link":
        found = {clean_address(value, URL)}
    elif field in ("id", "guid"):
        found = {clean_line(value)}
    elif field == "author":
        found = {person(read_inline(value)), person(value)}
    elif field in ("summary", "description", "content[0].value"):
        seen = read_html(value).text
        found = {seen, read_blocks(value).text, read_blocks(unescape(value)).text} if seen else {""}
    else:
        seen = read_inline(value)
        found = {seen, clean_line(unescape(value)), clean_line(value)} if seen else {""}
    return set(found - {""})


def ours(feed: ParsedFeed, match: re.Match[str]) -> set[object]:
    if match["count"]:
        return {len(feed.entries)}
    if match["feed"]:
        return {feed.title if match["feed"] == "title" else feed.site}
    at = int(match["at"])
    return of_article(feed.entries[at], match["entry"]) if at < len(feed.entries) else set()


def of_article(article: Article, field: str) -> set[object]:
    if field.endswith("_parsed"):
        return {article.published.timetuple()[:6]}
    if field.startswith("tags"):
        return set(article.tags)
    if field in ("summary", "description", "content[0].value"):
        return {article.text, article.summary}
    named = {"title": "title", "link": "link", "id": "guid", "guid": "guid", "author": "author"}
    return {getattr(article, named.get(field, "source"))}


def theirs(parsed: Any, path: str) -> object:  # noqa: ANN401 (feedparser has no types)
    if path == "len(entries)":
        return len(parsed.entries)
    value: Any = parsed
    for step in re.findall(r"\w+", path):
        try:
            value = value[int(step) if step.isdecimal() else step]
        except (KeyError, IndexError, TypeError):
            return None
    return tuple(value) if isinstance(value, tuple) else value


def is_shadowed(parsed: Any, match: re.Match[str]) -> bool:  # noqa: ANN401 (feedparser has no types)
    """Whether something better of the same entry counts here instead: an earlier date, a tag's name for people."""
    field, order = match["entry"] or "", ("published_parsed", "created_parsed", "updated_parsed")
    if not field or int(match["at"]) >= len(parsed.entries):
        return False
    entry = parsed.entries[int(match["at"])]
    if field.endswith(".term"):
        return bool(entry.get("tags") and any(tag.get("label") for tag in entry.tags))
    return field in order and any(dict.get(entry, earlier) for earlier in order[: order.index(field)])


def feed_scores() -> Iterator[tuple[Expected, bool, bool]]:
    """Each expectation with whether it is met here and by feedparser."""
    for name, data in feed_documents("feedparser"):
        text = source_text(data)
        found = _EXPECT.search(text)
        if not found or "/http/" in name:
            continue
        kept = [each for each in expectations(name, found[1]) if _KEPT.fullmatch(each.path)]
        if not kept:
            continue
        header = _TYPE.search(text)
        content_type = header[1].strip() if header else ""
        feed = parse_feed(data, URL, content_type, now=NOW)
        headers = {"content-type": content_type} if content_type else {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = feedparser.parse(BytesIO(data), response_headers=headers)
        yield from judged(kept, feed, parsed)


def judged(kept: list[Expected], feed: ParsedFeed, parsed: Any) -> Iterator[tuple[Expected, bool, bool]]:  # noqa: ANN401 (feedparser has no types)
    for each in kept:
        match = _KEPT.fullmatch(each.path)
        assert match
        field = match["feed"] or match["entry"] or match["count"]
        wanted = readings(field, each.value)
        if wanted and not is_shadowed(parsed, match):
            met = not wanted.isdisjoint(ours(feed, match))
            yield each, met, not wanted.isdisjoint(readings(field, theirs(parsed, each.path)))


def test_the_fields_that_are_kept_agree_with_feedparser_s_feeds_at_least_as_often_as_feedparser() -> None:
    scores = list(feed_scores())
    worse = [(each.document, each.path, each.value) for each, met, met_there in scores if met_there and not met]
    assert len(scores) > 700
    assert sum(met for _, met, _ in scores) >= sum(met_there for _, _, met_there in scores), worse


def test_json_feeds_agree_with_what_feedparser_expects_of_them() -> None:
    unmet = []
    for name, data in feed_documents("feedparser/tests/json"):
        if found := _EXPECT.search(data.decode()):
            feed = parse_feed(data, URL, now=NOW)
            for each in expectations(name, found[1]):
                match = _KEPT.fullmatch(each.path)
                if match and each.value not in ours(feed, match):
                    unmet.append(each)
    assert unmet == []


def categories(subscription: Subscription) -> list[list[str]]:
    """Folders and tags as listparser counts them: a tag is a path of one step."""
    paths = dict.fromkeys((subscription.folders, *((tag,) for tag in subscription.tags)))
    return [list(path) for path in paths if path]


def listed(data: bytes) -> dict[str, list[dict[str, object]]]:
    """A list of subscriptions in the shape that listparser gives it."""
    try:
        found = read_opml(data, "list")
    except SourceError:
        found = ()
    return {"feeds": [as_listparser(each) for each in found]}


def as_listparser(subscription: Subscription) -> dict[str, object]:
    paths = categories(subscription)
    tags = [path[0] for path in paths if len(path) == 1]
    return {"url": subscription.url, "title": subscription.title, "categories": paths, "tags": tags}


DECIDED_OTHERWISE = {
    "outline_text-overrides_title.xml": "the title is the feed's own name, and both are the same in nearly every list",
    "outline-duplication-2.xml": "a feed stands in one folder, the first",
    "cats-3-multiple.xml": "a feed stands in one folder, the first",
    "cats-4-bad.xml": "a feed stands in one folder, the first",
    "hier-4-mixed.xml": "a feed stands in one folder, the one around it",
}


def test_lists_of_subscriptions_agree_with_listparser_s_own_but_for_what_is_decided_otherwise() -> None:
    checked, unmet = 0, set()
    for name, data in feed_documents("listparser/tests/files"):
        asked = [line for line in _EVAL.findall(source_text(data)) if "'feeds'" in line.replace('"', "'")]
        for line in asked if "/rdf/" not in name else []:
            checked += 1
            try:
                met = bool(eval(line, {"__builtins__": {}, "len": len, "result": listed(data)}))
            except IndexError:
                met = False
            if not met:
                unmet.add(name.rpartition("/")[2])
    assert checked > 60
    assert unmet == set(DECIDED_OTHERWISE)
