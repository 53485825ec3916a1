"""JSON into articles: JSON Feed 1.0 and 1.1, one article as an object, or several as a list or a line each."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import cast

from reader.errors import SourceError
from reader.model import Article
from reader.sources.around.bylines import signed
from reader.sources.around.dates import When, from_unix, read_date
from reader.sources.around.leftovers import without_calls
from reader.sources.encoding import decode
from reader.sources.feeds.entries import NO_FEED, FeedHead, ParsedFeed, make_feed
from reader.sources.feeds.recordings import or_pictures, with_recordings
from reader.sources.origin import Findings, Origin, make_article
from reader.text.address import clean_address
from reader.text.blocks import read_blocks
from reader.text.body import Body
from reader.text.html import escaped_once, has_markup, pictures_in, read_html, read_inline

_PLAIN = ("content_text", "text", "body", "content", "articleBody")
_DATES = (
    "date_published",
    "published",
    "date",
    "datePublished",
    "pubDate",
    "published_at",
    "publishedAt",
    "date_modified",
)
_NEEDLESS = re.compile(r",(?=\s*[}\]])")
"""A comma behind the last of several, which programs leave there and JSON has not."""
_LINKS = ("url", "link", "external_url")


def parse_json_feed(body: bytes, url: str, *, now: datetime) -> ParsedFeed:
    """What a JSON Feed says; `is_feed` is false where it is none. `now` is aware."""
    try:
        feed = _load(body)
    except ValueError as error:
        return ParsedFeed("", "", problem=f"not JSON: {error}", is_feed=False)
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        return ParsedFeed("", "", problem=NO_FEED, is_feed=False)
    head = FeedHead(
        title=read_inline(_text(feed, "title")),
        site=clean_address(_text(feed, "home_page_url"), url),
        author=_authors(feed),
    )
    found = (_findings(item, head.site or url) for item in feed["items"] if isinstance(item, dict))
    return make_feed(head, map(_without_calls, found), url, now)


def _without_calls(found: Findings) -> Findings:
    author, body = signed(found.author, found.body)
    return replace(found, author=author, body=without_calls(body, found.title, author))


def read_json(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """Every article in a JSON file. Raises SourceError where it is no JSON or holds no article."""
    try:
        found = _load(data)
    except ValueError as error:
        raise SourceError(origin.subject, f"not JSON: {error}") from error
    if isinstance(found, dict) and isinstance(found.get("items"), list):
        return parse_json_feed(data, origin.base or origin.address, now=origin.seen).entries
    if isinstance(found, dict) and isinstance(found.get("articles"), list):
        found = found["articles"]
    items = found if isinstance(found, list) else [found]
    return tuple(_articles([item for item in items if isinstance(item, dict)], origin))


def _articles(items: list[Mapping[str, object]], origin: Origin) -> Iterable[Article]:
    for position, item in enumerate(items):
        told = _findings(item, origin.base)
        if not (told.title or told.body.text or told.summary or told.link):
            continue
        guid = told.guid or (f"{told.link}|{position}" if len(items) > 1 else "")
        yield make_article(replace(told, guid=guid), origin)


def _load(data: bytes) -> object:
    """The value, or a list of those that each stand in a line; ValueError with words for a person where it is none."""
    text = decode(data)
    try:
        return _value(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and (values := _by_line(text)):
            return values
        if text != (mended := _NEEDLESS.sub("", text)):
            with suppress(json.JSONDecodeError):
                return _value(mended)
        raise ValueError(f"{error.msg[:1].lower()}{error.msg[1:]}, line {error.lineno}") from error
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _value(text: str) -> object:
    """What JSON says; tabs and line ends in its strings are read as they stand, though JSON wants them escaped."""
    return cast("object", json.loads(text, strict=False))


def _by_line(text: str) -> list[object]:
    """The objects of which each line is one; none where any line is something else."""
    try:
        values = [_value(line) for line in text.split("\n") if line.strip()]
    except (json.JSONDecodeError, RecursionError):
        return []
    return values if all(isinstance(value, dict) for value in values) else []


def _findings(item: Mapping[str, object], base: str) -> Findings:
    link = next((url for name in _LINKS if (url := clean_address(_text(item, name), base))), "")
    tags = item.get("tags")
    return Findings(
        or_pictures(
            with_recordings(_body(item, link or base), _attached(item, base), link), _sights(item, link or base)
        ),
        title=read_inline(_text(item, "title") or _text(item, "headline")),
        when=_when(item),
        source=read_inline(_text(item, "source") or _text(item, "publisher") or _text(item, "site")),
        author=_authors(item),
        link=link,
        guid=_text(item, "id") or _text(item, "guid"),
        summary=_words(_summary(item), link or base).text,
        tags=tuple(tag for tag in tags if isinstance(tag, str))[:20] if isinstance(tags, list) else (),
    )


def _attached(item: Mapping[str, object], base: str) -> Iterator[tuple[str, str]]:
    """The addresses of what is attached, each with its type."""
    attached = item.get("attachments")
    for each in attached if isinstance(attached, list) else ():
        if isinstance(each, dict):
            yield clean_address(_text(each, "url"), base), _text(each, "mime_type")


def _sights(item: Mapping[str, object], base: str) -> Iterator[str]:
    """The pictures that it shows, by their addresses."""
    yield from pictures_in(_html(item), base)


def _html(item: Mapping[str, object]) -> str:
    return escaped_once(_text(item, "content_html") or _text(item, "html"))


def _body(item: Mapping[str, object], base: str) -> Body:
    if (html := _html(item)) and (body := read_html(html, base)).text:
        return body
    words = next((text for name in _PLAIN if (text := _text(item, name))), "")
    lines = item.get("paragraphs")
    if not words and isinstance(lines, list):
        words = "\n\n".join(line for line in lines if isinstance(line, str))
    return _words(words or _summary(item), base)


def _summary(item: Mapping[str, object]) -> str:
    return _text(item, "summary") or _text(item, "description")


def _words(words: str, base: str) -> Body:
    """What is said to be plain text, and mostly is."""
    return read_html(words, base) if "</" in words and has_markup(words) else read_blocks(words)


def _when(item: Mapping[str, object]) -> When | None:
    for name in _DATES:
        value = item.get(name)
        when = read_date(value) if isinstance(value, str) else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            when = from_unix(value)
        if when:
            return when
    return None


def _authors(item: Mapping[str, object]) -> str:
    """The names of the people, joined by commas."""
    several = item.get("authors")
    people = several if isinstance(several, list) else [item.get("author") or item.get("byline")]
    names = [_text(person, "name") if isinstance(person, dict) else person for person in people]
    return ", ".join(read_inline(name) for name in names if isinstance(name, str) and name)


def _text(thing: Mapping[str, object], name: str) -> str:
    value = thing.get(name)
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, int) and not isinstance(value, bool) and name in ("id", "guid"):
        value = str(value)
    return value if isinstance(value, str) else ""
