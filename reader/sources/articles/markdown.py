"""A `.md` article: CommonMark with tables, below the pairs of its front matter.

The signs become HTML, and that goes the way of all HTML through `text.html`.
"""

import re

from markdown_it import MarkdownIt

from reader.model import Article, BlockKind
from reader.sources.around.above import split_above
from reader.sources.around.bylines import signed
from reader.sources.articles.front_matter import front_matter
from reader.sources.articles.plain import dated, lift_title
from reader.sources.encoding import decode
from reader.sources.origin import Findings, Origin, make_article
from reader.text.address import clean_address
from reader.text.html import read_html

_MOST_BRACKETS = 20_000
"""Signs of links that are read; markdown-it looks ahead from each to the end, and 100,000 take it four seconds."""

_NOTE = re.compile(r"<code\b(?:(?!</?code\b).)*</code>|\[\^(\w{1,9})\]:?", re.DOTALL)
"""A footnote, which CommonMark does not know, or where it is named; and what only shows how one is written."""


def read_markdown(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The one article of a Markdown file."""
    text = decode(data).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    fields, words = front_matter(text)
    above, words, paper = split_above(words)
    words = "\n\n".join((*above, words))
    said = fields.get("date") or fields.get("published") or ""
    when, body = dated(said, read_html(_as_html(words), origin.base))
    title = fields.get("title", "")
    first = body.blocks[0] if body.blocks else None
    if first and first.kind is BlockKind.HEADING and title in ("", first.of(body.text)):
        title, body = lift_title(body)
    author, body = signed(fields.get("author") or fields.get("authors") or "", body)
    found = Findings(
        body,
        title=title,
        when=when,
        source=fields.get("source") or fields.get("publisher") or fields.get("site") or paper,
        author=author,
        link=clean_address(fields.get("link") or fields.get("url") or fields.get("canonical") or ""),
        tags=tuple((fields.get("tags") or "").split(",")),
    )
    return (make_article(found, origin),)


def _as_html(text: str) -> str:
    """Markdown as HTML. Indented lines are words: in news they are set in for the eye, and are no code."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("code")
    if text.count("[") > _MOST_BRACKETS:
        parser.disable(["link", "image"])
    return _NOTE.sub(lambda note: f"<sup>{note[1]}</sup>" if note[1] else note[0], parser.render(text))
