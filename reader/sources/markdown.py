"""A `.md` article: the usual signs of CommonMark into blocks and links, below the pairs of its front matter.

Headings, lists, quotations, tables, fenced code, links and emphasis are read; raw HTML goes through `text.html`. What
is rarer stays as it is written.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from reader.model import Article, BlockKind
from reader.sources.above import split_above
from reader.sources.bylines import signed
from reader.sources.encoding import decode
from reader.sources.front_matter import front_matter
from reader.sources.origin import Findings, Origin, make_article
from reader.sources.plain import dated, lift_title
from reader.text.address import clean_address
from reader.text.html import read_html

_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|(\d{1,3}[.)]))[ \t]+(.*)")
_ROW = re.compile(r" {0,3}\|(.*)\|[ \t]*")
_RULED = re.compile(r"[ \t:|-]+")
"""The line of a table between its heads and its rows."""
_CELL_END = re.compile(r"(?<!\\)\|")
_QUOTE = re.compile(r" {0,3}>[ \t]?(.*)")
_REFERENCE = re.compile(r"^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?(\S+?)>?(?:[ \t]+[\"'(].*)?$", re.MULTILINE)
_CODE_SPAN = re.compile(r"(`{1,3})([^`\n]{1,500})\1")
_PICTURE = re.compile(r"!\[([^\]\n]{0,500})\]\(\s*<?([^\s()<>]{0,2000})>?[^)\n]{0,300}\)")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)?)>?(?:[ \t]+[^)\n]{0,300})?\)"
)
_REFERRED = re.compile(r"\[([^\[\]\n]{1,500})\](?:\[([^\[\]\n]{0,200})\])?")
_BARE = re.compile(r"&lt;(https?://[^\s<>&]+)&gt;|<(https?://[^\s<>]+)>")
_STRONG = re.compile(r"(?<!\w)(\*\*|__|~~)(?=\S)([^\n]{1,1000}?)(?<=\S)\1(?!\w)")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,1000})(?<=\S)\1(?!\w)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def read_markdown(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The one article of a Markdown file. Raises SourceError where the front matter's date is none."""
    text = decode(data).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    fields, words = front_matter(text)
    above, words = split_above(words)
    words = "\n\n".join((*above, words))
    said = fields.get("date") or fields.get("published") or ""
    when, body = dated(said, read_html(_as_html(words), origin.base), origin)
    title = fields.get("title", "")
    first = body.blocks[0] if body.blocks else None
    if first and first.kind is BlockKind.HEADING and title in ("", body.text[first.start : first.end]):
        title, body = lift_title(body)
    author, body = signed(fields.get("author") or fields.get("authors") or "", body)
    found = Findings(
        body,
        title=title,
        when=when,
        source=fields.get("source") or fields.get("publisher") or fields.get("site") or "",
        author=author,
        link=clean_address(fields.get("link") or fields.get("url") or fields.get("canonical") or ""),
        tags=tuple((fields.get("tags") or "").split(",")),
    )
    return (make_article(found, origin),)


def _as_html(text: str) -> str:
    """Markdown as HTML without nesting, block by block."""
    page = _Page({match[1].lower(): match[2] for match in _REFERENCE.finditer(text)})
    for line in _REFERENCE.sub("", text).split("\n"):
        page.read(line)
    page.flush()
    return "".join(page.pieces)


@dataclass(slots=True)
class _Page:
    """The blocks read so far, and the lines of the one that is open."""

    urls: dict[str, str]
    pieces: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    tag: str = "p"
    fence: str = ""

    def read(self, line: str) -> None:
        mark = _FENCE.match(line)
        if self.fence:
            if mark and mark[1].startswith(self.fence):
                self.flush()
                self.fence = ""
            else:
                self.held.append(line)
        elif mark:
            self.begin("pre")
            self.fence = mark[1]
        elif len(self.held) == 1 and self.tag == "p" and _UNDERLINE.match(line):
            self.tag = "h2"
            self.flush()
        elif not line.strip() or _RULE.match(line):
            self.flush()
        else:
            self.read_words(line)

    def read_words(self, line: str) -> None:
        """A line that is neither blank nor part of code."""
        if heading := _HEADING.match(line):
            self.begin("h2", heading[2])
            self.flush()
        elif item := _ITEM.match(line):
            self.begin("li", f"{item[1]} {item[2]}" if item[1] else item[2])
        elif row := _ROW.fullmatch(line):
            if self.tag != "table":
                self.begin("table")
            self.held.append(row[1])
        elif quote := _QUOTE.match(line):
            if self.tag != "blockquote" or not quote[1].strip():
                self.begin("blockquote")
            self.held.append(quote[1])
        else:
            self.held.append(line)

    def begin(self, tag: str, *lines: str) -> None:
        self.flush()
        self.tag = tag
        self.held.extend(lines)

    def flush(self) -> None:
        """Write the open block, if there is one; the next is a paragraph unless told otherwise."""
        text = "\n".join(self.held)
        if text.strip():
            self.pieces.append(f"<{self.tag}>{self.inside(text)}</{self.tag}>")
        self.held, self.tag = [], "p"

    def inside(self, text: str) -> str:
        """What stands in the open block, as HTML."""
        if self.tag == "pre":
            return escape(text)
        return self.rows(text) if self.tag == "table" else self.inline(text)

    def rows(self, text: str) -> str:
        """The rows of a table, a line each."""
        lines = (line for line in text.split("\n") if not _RULED.fullmatch(line))
        cells = ("".join(f"<td>{self.inline(cell.strip())}</td>" for cell in _CELL_END.split(line)) for line in lines)
        return "".join(f"<tr>{row}</tr>" for row in cells)

    def inline(self, text: str) -> str:
        """The words of one block, with links and pictures as HTML and emphasis taken out."""
        kept: list[str] = []

        def keep(html: str) -> str:
            kept.append(html)
            return f"\ue000{len(kept) - 1}\ue001"

        words = text.replace("\ue000", "").replace("\ue001", "")
        words = _CODE_SPAN.sub(lambda m: keep(escape(m[2])), words)
        words = _ESCAPED.sub(lambda m: keep(escape(m[1])), words)
        words = _PICTURE.sub(lambda m: keep(f'<img alt="{escape(m[1])}" src="{escape(m[2])}">'), words)
        words = _LINK.sub(lambda m: keep(f'<a href="{escape(m[2])}">') + m[1] + keep("</a>"), words)
        words = _REFERRED.sub(lambda m: self.referred(m, keep), words)
        words = _BARE.sub(lambda m: keep(f'<a href="{m[1] or m[2]}">{m[1] or m[2]}</a>'), words)
        words = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", words))
        return _restored(words, kept)

    def referred(self, match: re.Match[str], keep: Callable[[str], str]) -> str:
        url = self.urls.get((match[2] or match[1]).lower())
        return keep(f'<a href="{escape(url)}">') + match[1] + keep("</a>") if url else match[0]


def _restored(words: str, kept: list[str]) -> str:
    """The words with what was kept put back; what was kept last may hold what was kept before."""
    for _ in range(3):
        words = re.sub("\ue000(\\d+)\ue001", lambda m: kept[int(m[1])], words)
    return words
