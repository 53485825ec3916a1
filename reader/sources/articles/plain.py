"""A `.txt` article: a date line and `Title:`/`Date:`/`Source:`/`Author:` lines, or its address, if there are
any, then the words.
"""

import re

from reader.model import Article, BlockKind
from reader.sources.around.above import split_above
from reader.sources.around.bylines import signed
from reader.sources.around.datelines import lift_dateline
from reader.sources.around.dates import When, read_date
from reader.sources.encoding import decode
from reader.sources.origin import Findings, Origin, make_article
from reader.text.address import clean_address
from reader.text.blocks import is_headline, read_blocks
from reader.text.body import Body, without
from reader.text.clean import clean_line

_DATE_LINE = re.compile(
    r"\s*date[ \t:]+(\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?![\w-])[ \t]*", re.IGNORECASE
)
"""A first line with the date alone: "date: 2024-11-14"."""
_LINE_END = re.compile(r"\r\n?")
_FIELD = re.compile(r"[ \t]*(title|headline|date|published|source|author|by|link|url)[ \t]*:[ \t]*(.*)", re.IGNORECASE)
_ADDRESS = re.compile(r"[ \t]*()<?(https?://[^\s<>]+)>?[ \t]*(?=\n\s*\S)")
"""A line with the article's address alone, and words behind it."""
_SAME = {"headline": "title", "published": "date", "by": "author", "url": "link"}


def read_plain(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The one article of a text file."""
    return (article_of_text(decode(data), origin),)


def article_of_text(text: str, origin: Origin) -> Article:
    """The article that plain text is."""
    fields, words = _fields(_LINE_END.sub("\n", text.removeprefix("\ufeff")))
    above, words, paper = split_above(words)
    when, body = dated(fields.get("date", ""), read_blocks(words, above))
    title = fields.get("title", "")
    if not title:
        title, body = lift_title(_headed(body))
    author, body = signed(fields.get("author", ""), body)
    return make_article(
        Findings(
            body,
            title=title,
            when=when,
            source=fields.get("source", paper),
            author=author,
            link=clean_address(fields.get("link", "")),
        ),
        origin,
    )


def dated(words: str, body: Body) -> tuple[When | None, Body]:
    """The date that somebody wrote down for this article, or else above its text, which is then left out of the body.

    What was written down and is no date ("soon", a template that nobody filled in) tells nothing, as in a feed.
    """
    when = read_date(words) if (words := clean_line(words)) else None
    return (when, body) if when else lift_dateline(body)


def lift_title(body: Body) -> tuple[str, Body]:
    """The heading that a body begins with, and the body without it; no title where it begins otherwise."""
    if len(body.blocks) < 2 or body.blocks[0].kind is not BlockKind.HEADING:
        return "", body
    first = body.blocks[0]
    return first.of(body.text), without(body, (0,))


def _headed(body: Body) -> Body:
    """The body with its first line as a heading where it plainly is the headline: one that no stop ends."""
    first = body.blocks[0] if body.blocks else None
    if first is None or first.kind is not BlockKind.PARAGRAPH or not is_headline(first.of(body.text)):
        return body
    return Body(body.text, (first._replace(kind=BlockKind.HEADING), *body.blocks[1:]), body.links)


def _fields(text: str) -> tuple[dict[str, str], str]:
    """What the lines at the top say, in any order, and the words below them."""
    fields: dict[str, str] = {}
    at = len(text) - len(text.lstrip())
    if match := _DATE_LINE.match(text):
        fields["date"] = match[1]
        at = match.end()
        if not text.startswith("\n", at):
            return fields, text[at:]
        at += 1
    while match := _FIELD.match(text, at) or _ADDRESS.match(text, at):
        name = (match[1] or "link").lower()
        fields.setdefault(_SAME.get(name, name), match[2].strip())
        at = match.end() + 1
    return fields, text[at:] if fields else text
