"""An article's HTML into its body: paragraphs, subheads, lists, quotations, code, links, pictures by their alt text.

Nothing is fetched and no style is kept. Finding the article on a page is left to `sources.page`.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.model import BlockKind
from reader.text.address import clean_address
from reader.text.body import Body, Draft, Run
from reader.text.clean import clean_line
from reader.text.raised import is_raised, with_raised_numbers

LARGEST = 8_000_000
"""Characters of HTML that are read; what follows is left out."""
DEEPEST = 400
"""Open elements at once. The parser takes quadratic time on deep nests: 50,000 nested `div` take seconds."""
_BLANKS = " \t\r\n\xa0"
"""What may stand between two line breaks that are one doubled break."""
_LONG_LINE = 60
"""A line break after a sentence that ends a line of at least so many characters divides paragraphs."""

# fmt: off
_SKIPPED = frozenset((
    "script", "style", "noscript", "template", "head", "title", "svg", "math", "iframe", "canvas", "form",
    "button", "select", "textarea", "audio", "video", "nav", "map", "-comment",
))
_BLOCKS = frozenset((
    "p", "div", "section", "article", "main", "header", "footer", "aside", "figure", "figcaption", "ul", "ol", "li",
    "dl", "table", "caption", "tr", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "center", "address", "details", "summary", "fieldset", "body", "thead", "tbody", "tfoot",
))
# fmt: on
_KINDS = {"blockquote": BlockKind.QUOTE, "pre": BlockKind.CODE, "li": BlockKind.ITEM, "figcaption": BlockKind.IMAGE}
_KINDS |= {f"h{level}": BlockKind.HEADING for level in range(1, 7)}
_APART = frozenset(("aside", "div", "section"))
"""What a pull quote may be."""
_PULLED = re.compile(r"pull-?quote", re.IGNORECASE)
_DASHES = ("-", "–", "—", "―")
_SELF_ENDING = frozenset(("p", "td", "th", "tr", "dt", "dd", "option"))
_VOID = frozenset(
    ("br", "img", "hr", "input", "meta", "link", "wbr", "source", "area", "col", "embed", "base", "track")
)

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>?")
_MARKUP = re.compile(r"</?[a-zA-Z!][^<>]*>|<!--|&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);")
_HALF_COMMENT = re.compile(r"<!--[^<>]*>?")
_NO_DECLARATION = re.compile(r"<!(?![-\[a-zA-Z>])|<!\[CDATA\[|\]\]>")
_FRAME = re.compile(r"<iframe\b[^<>]*>(.*?)(?:</iframe\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_APOLOGY = re.compile(r"\b(?:browser|i?frames?|javascript)\b", re.IGNORECASE)
"""What stands inside a frame for those who do not see it, and says no more than that."""
_STOP = re.compile(r"[.!?…:][\"'”’»)\]]*\s*$")
_FILE_NAME = re.compile(r"\S*(?:_\S*|\.(?:jpe?g|png|gif|webp|svg|avif)|\d{4,}\S*)", re.IGNORECASE)
"""An alt text that a program wrote: the name of the picture's file."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CELL = " | "
"""What stands between two cells of a row; the same object, as a text may hold such a bar too."""
_TINY = re.compile(r"\s*[0-3](?:px)?\s*$")


def read_html(html: str, base: str = "") -> Body:
    """The body that a piece of HTML is. Links are resolved against `base`; only http and https ones are kept."""
    source = with_raised_numbers(_mended(html[:LARGEST]))
    if too_deep(source):
        source = _TAG.sub(_flattened, source)
    root = LexborHTMLParser(source).body
    writer = _Writer(base)
    if root is not None:
        _walk(root, writer)
    writer.flush()
    return writer.draft.finish()


def _mended(html: str) -> str:
    """HTML in which no frame, no comment without an end and no half declaration swallows the words."""
    html = _FRAME.sub(lambda frame: "" if _APOLOGY.search(frame[1]) else frame[1], html)
    if "<!" not in html and "]]>" not in html:
        return html
    closed, end, rest = html.rpartition("-->")
    whole = closed + end + _HALF_COMMENT.sub("", rest)
    return _NO_DECLARATION.sub(lambda match: "&lt;!" if match[0] == "<!" else "", whole)


def read_inline(html: str) -> str:
    """One clean line of something that may hold markup: a title, a name."""
    short = html[:20_000]
    if not _MARKUP.search(short):
        return clean_line(short)
    body = read_html(short)
    return clean_line(body.text) or clean_line(_MARKUP.sub("", short))


def has_markup(text: str) -> bool:
    """Whether a text holds a tag or a character reference."""
    return _MARKUP.search(text) is not None


def too_deep(html: str) -> bool:
    """Whether elements of one name nest deeper than `DEEPEST`; `p`, `li` and their like end when the next begins."""
    if html.count("<") <= DEEPEST:
        return False
    depths = Counter[str]()
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if match[1]:
            depths[name] = max(0, depths[name] - 1)
        elif name not in _VOID and name not in _SELF_ENDING:
            depths[name] += 1
            if depths[name] > DEEPEST:
                return True
    return False


def _flattened(tag: re.Match[str]) -> str:
    """A tag of a nest that is too deep: its end of a block, if it was one."""
    name = tag[2].lower()
    return "<p>" if name in _BLOCKS else tag[0] if name in _SKIPPED or name in _VOID else ""


@dataclass(slots=True)
class _Writer:
    """What is open while the tree is walked."""

    base: str
    draft: Draft = field(default_factory=Draft)
    runs: list[Run] = field(default_factory=list)
    kinds: list[BlockKind] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    numbers: list[int | None] = field(default_factory=list)
    """The number that each open list is at; None for one with bullets."""
    marker: str = ""
    """The number of the item or the note that begins here."""
    pictures: list[Run] = field(default_factory=list)
    """Seen in the middle of a block, and written after it."""

    def write(self, text: str) -> None:
        """Add words to the block. Blanks between two blocks belong to neither, and most pages have many of them."""
        if text and (self.runs or not text.isspace() or self.kind is BlockKind.CODE):
            self.runs.append(Run(text, self.urls[-1] if self.urls else ""))

    @property
    def kind(self) -> BlockKind:
        """What the block is that is being written."""
        return self.kinds[-1] if self.kinds else BlockKind.PARAGRAPH

    def flush(self) -> None:
        """End the block that is being written, if there is one."""
        if not self.runs and not self.pictures:
            return
        kind = self.kind
        if kind is BlockKind.PARAGRAPH and any(run.text is _CELL for run in self.runs):
            kind = BlockKind.ROW
        if len(self.runs) == 1 and is_raised(self.runs[0].text):
            self.marker = f"{self.runs[0].text.strip()} "
        elif not all(run.text.isspace() for run in self.runs):
            self.draft.add(kind, [Run(self.marker), *self.runs] if self.marker else self.runs)
            self.marker = ""
            if kind is BlockKind.ITEM:
                self.kinds[-1] = BlockKind.PARAGRAPH
        self.runs = []
        for picture in self.pictures:
            self.draft.add(BlockKind.IMAGE, (picture,))
        self.pictures = []

    def opens(self) -> bool:
        """Whether the words so far lead to others, by a colon."""
        return "".join(run.text for run in self.runs[-3:]).rstrip().endswith(":")

    def end_row(self) -> None:
        """Leave out the empty cells at the end of a row."""
        while self.runs and self.runs[-1].text.strip() in ("", "|"):
            self.runs.pop()

    def break_line(self) -> None:
        """A line break: a space, or the end of a paragraph where it is doubled or follows a long, finished line."""
        if self.kind is BlockKind.CODE:
            self.write("\n")
            return
        words = "".join(run.text for run in self.runs[-40:]).rstrip(_BLANKS)
        if words.endswith("\v") or (len(words) >= _LONG_LINE and _STOP.search(words)):
            self.flush()
        else:
            self.write("\v")

    def picture(self, node: LexborNode) -> None:
        words = clean_line(node.attributes.get("alt") or node.attributes.get("title") or "")
        if not words or _FILE_NAME.fullmatch(words) or _is_pixel(node):
            return
        if len(words) <= 2:
            self.write(words)
        else:
            source = clean_address(node.attributes.get("src") or "", self.base)
            self.pictures.append(Run(words, (self.urls[-1] if self.urls else "") or source))


def _is_pixel(node: LexborNode) -> bool:
    """Whether a picture is too small to be seen: it counts readers."""
    sizes = (node.attributes.get("width"), node.attributes.get("height"))
    return any(size is not None and _TINY.match(size) for size in sizes) or _is_hidden(node)


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    return bool(attributes) and (
        "hidden" in attributes or ("style" in attributes and _HIDDEN.search(attributes["style"] or "") is not None)
    )


def _walk(root: LexborNode, writer: _Writer) -> None:
    """Visit every node in order, telling the writer where each begins and ends."""
    open_nodes: list[tuple[LexborNode, str]] = []
    node = root.child
    while node is not None:
        tag = node.tag or ""
        if tag in _APART and _PULLED.search(node.attributes.get("class") or ""):
            tag = "blockquote"
        if tag == "-text":
            writer.write(node.text_content or "")
        else:
            inside = node.child if _enter(node, tag, writer) else None
            if inside is not None:
                open_nodes.append((node, tag))
                node = inside
                continue
            _leave(tag, writer)
        following = node.next
        while following is None and open_nodes:
            parent, tag = open_nodes.pop()
            _leave(tag, writer)
            following = parent.next
        node = following


def _enter(node: LexborNode, tag: str, writer: _Writer) -> bool:
    """Begin an element; whether what is inside should be read."""
    if tag in _BLOCKS:
        writer.flush()
        if tag in _KINDS:
            writer.kinds.append(_KINDS[tag])
    if tag in _SKIPPED or _is_hidden(node):
        if tag == "a":
            writer.urls.append("")
        elif tag in _LISTS:
            writer.numbers.append(None)
        return False
    if tag in _BEGINNINGS:
        _BEGINNINGS[tag](node, writer)
    return True


def _leave(tag: str, writer: _Writer) -> None:
    """End a node that was begun."""
    if tag == "tr":
        writer.end_row()
    if tag in _BLOCKS:
        writer.flush()
        if tag in _KINDS:
            writer.kinds.pop()
    if tag in _ENDINGS:
        _ENDINGS[tag](writer)


def _begin_link(node: LexborNode, writer: _Writer) -> None:
    writer.urls.append(clean_address(node.attributes.get("href") or "", writer.base))


def _begin_credit(node: LexborNode, writer: _Writer) -> None:
    """Who said what is quoted above: signed with a dash, where it has none."""
    behind = writer.kind is writer.draft.last is BlockKind.QUOTE and not writer.runs
    if behind and not node.text().lstrip().startswith(_DASHES):
        writer.write("— ")


def _begin_numbered(node: LexborNode, writer: _Writer) -> None:
    start = node.attributes.get("start") or ""
    writer.numbers.append(int(start) - 1 if start.isdecimal() and len(start) < 5 else 0)


def _begin_item(_: LexborNode, writer: _Writer) -> None:
    if writer.numbers and (number := writer.numbers[-1]) is not None:
        writer.numbers[-1] = number + 1
        writer.marker = f"{number + 1}. "


def _end_item(writer: _Writer) -> None:
    writer.marker = ""


def _begin_term(_: LexborNode, writer: _Writer) -> None:
    writer.flush()


def _end_term(writer: _Writer) -> None:
    if writer.runs:
        writer.write(" " if writer.opens() else ": ")


def _begin_description(_: LexborNode, writer: _Writer) -> None:
    """What is said of a term stands behind it; the second thing is a paragraph of its own."""
    if not writer.opens():
        writer.flush()


def _begin_cell(_: LexborNode, writer: _Writer) -> None:
    if not all(run.text.isspace() for run in writer.runs):
        writer.write(_CELL)


_LISTS = ("ul", "ol")
_BEGINNINGS: dict[str, Callable[[LexborNode, _Writer], None]] = {
    "a": _begin_link,
    "cite": _begin_credit,
    "footer": _begin_credit,
    "br": lambda _, writer: writer.break_line(),
    "img": lambda node, writer: writer.picture(node),
    "ul": lambda _, writer: writer.numbers.append(None),
    "ol": _begin_numbered,
    "li": _begin_item,
    "dt": _begin_term,
    "dd": _begin_description,
    "td": _begin_cell,
    "th": _begin_cell,
    "q": lambda _, writer: writer.write("“"),
}
_ENDINGS: dict[str, Callable[[_Writer], object]] = {
    "a": lambda writer: writer.urls.pop(),
    "ul": lambda writer: writer.numbers.pop(),
    "ol": lambda writer: writer.numbers.pop(),
    "li": _end_item,
    "dt": _end_term,
    "dd": _Writer.flush,
    "q": lambda writer: writer.write("”"),
}
