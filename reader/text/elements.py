"""What each element of HTML means for the words in and around it: where blocks begin and end, what is a link, a picture
or a number of a list, and what is no part of the text.
"""

import re
from collections.abc import Callable

from selectolax.lexbor import LexborNode

from reader.model import BlockKind
from reader.text.media import AUDIO, VIDEO
from reader.text.numbering import Numbering
from reader.text.pictures import Attributes, is_hidden
from reader.text.schemes import clean_link
from reader.text.tables import Columns
from reader.text.writer import Writer

# fmt: off
SKIPPED = frozenset((
    "script", "style", "noscript", "template", "head", "title", "svg", "math", "iframe", "canvas", "form",
    "button", "select", "textarea", "audio", "video", "nav", "map", "del", "s", "strike", "rp", "-comment",
))
BLOCKS = frozenset((
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

_AROUND = re.compile(
    r"(?<![^\s_-])(?:shar(?:e|ing|edaddy)(?!-?prices?)|social(?!-?(?:embed|post))|related(?:posts)?|likes?"
    r"|no-?print|mw-editsection|subscri(?:be|ption)|sign-?up|newsletter|btn|buttons?|(?:audio|video)-player|meta(?:data)?)(?![^\s_-])",
    re.IGNORECASE,
)
"""Words of an element's classes that say that it is no part of the text: it shares, subscribes, plays, leads elsewhere
or says again who wrote it and when."""
_GUTTER = re.compile(
    r"(?<!\S)(?:(?:rouge-)?gutter|linenos?|linenodiv|lnt|hljs-ln-numbers|line-numbers-rows)(?!\S)", re.IGNORECASE
)
"""The class of what stands beside the lines of a program: their numbers."""
_FEW = 320
"""Characters of what stands around a text; an element with more is the text itself, whatever its classes say."""
_READS = "("
"""What opens how a sign is read, given above it; the same object, as above."""
_ANCHORS = frozenset("#¶§🔗⚓∞↩↑⤴⏎^\ufe0e\ufe0f")
"""Signs of a link that only leads about on its page: to the heading it stands in, or back from a note."""


def _is_around(node: LexborNode, attributes: Attributes) -> bool:
    """Whether an element is no part of the text, by its classes."""
    classes = attributes.get("class")
    if not classes:
        return False
    if _AROUND.search(classes):
        return len(node.text(strip=True)) <= _FEW
    return _GUTTER.search(classes) is not None and not node.text().strip("0123456789 \n")


def _is_anchor(node: LexborNode, attributes: Attributes) -> bool:
    """Whether a link has a sign in the place of words, and leads to a place of its page."""
    words = node.text().strip() if "#" in (attributes.get("href") or "") else ""
    return bool(words) and _ANCHORS.issuperset(words)


def _is_left_out(node: LexborNode, tag: str, writer: Writer) -> bool:
    attributes = node.attributes
    if tag in SKIPPED or not attributes:
        return tag in SKIPPED
    around = not writer.whole and _is_around(node, attributes)
    return around or is_hidden(attributes) or (tag == "a" and _is_anchor(node, attributes))


def walk(root: LexborNode, writer: Writer) -> None:
    """Visit every node in order, telling the writer where each begins and ends."""
    open_nodes: list[tuple[LexborNode, str]] = []
    node = root.child
    while node is not None:
        tag = node.tag or ""
        if tag == "-text":
            writer.write(node.text_content or "")
        else:
            if tag in _APART and _PULLED.search(node.attributes.get("class") or ""):
                tag = "blockquote"
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


_LISTS = ("ul", "ol")
_RECORDINGS = {"audio": AUDIO, "video": VIDEO}


def _enter(node: LexborNode, tag: str, writer: Writer) -> bool:
    """Begin an element; whether what is inside should be read."""
    if tag in BLOCKS and writer.row:
        writer.write(" ")
    elif tag in BLOCKS:
        writer.flush()
        if tag in _KINDS:
            writer.kinds.append(_KINDS[tag])
    if _is_left_out(node, tag, writer):
        if tag in _RECORDINGS:
            writer.recording(node, _RECORDINGS[tag])
        elif tag == "a":
            writer.urls.append("")
        elif tag in _LISTS:
            writer.numbers.append(None)
        elif tag == "table":
            writer.columns.append(Columns())
        return False
    if tag in _BEGINNINGS:
        _BEGINNINGS[tag](node, writer)
    return True


def _leave(tag: str, writer: Writer) -> None:
    """End a node that was begun."""
    if tag == "tr":
        writer.end_row()
    elif tag in BLOCKS and writer.row:
        writer.write(" ")
    elif tag in BLOCKS:
        writer.flush()
        if tag in _KINDS:
            writer.kinds.pop()
    if tag in _ENDINGS:
        _ENDINGS[tag](writer)


def _begin_link(node: LexborNode, writer: Writer) -> None:
    writer.urls.append(clean_link(node.attributes.get("href") or "", writer.base))


def _begin_credit(node: LexborNode, writer: Writer) -> None:
    """Who said what is quoted above: signed with a dash, where it has none."""
    behind = writer.kind is writer.draft.last is BlockKind.QUOTE and not writer.runs
    if behind and not node.text().lstrip().startswith(_DASHES):
        writer.write("— ")


def _begin_numbered(node: LexborNode, writer: Writer) -> None:
    writer.numbers.append(Numbering.of(node))


def _begin_item(node: LexborNode, writer: Writer) -> None:
    if writer.numbers and (numbering := writer.numbers[-1]) is not None:
        writer.marker = numbering.take(node)


def _end_item(writer: Writer) -> None:
    writer.marker = ""


def _begin_term(_: LexborNode, writer: Writer) -> None:
    writer.flush()


def _end_term(writer: Writer) -> None:
    if writer.runs and not writer.ends_in("?"):
        writer.write(" " if writer.ends_in(":") else ": ")


def _begin_description(_: LexborNode, writer: Writer) -> None:
    """What is said of a term stands behind it; the second thing is a paragraph of its own."""
    if not writer.ends_in(":"):
        writer.flush()


def _end_reading(writer: Writer) -> None:
    """Close how a sign is read; many signs have an empty reading beside those of others."""
    if writer.runs and writer.runs[-1].text is _READS:
        writer.runs.pop()
    else:
        writer.write(")")


def _begin_row(node: LexborNode, writer: Writer) -> None:
    writer.row = writer.columns[-1].begin_row(node) if writer.columns else None


def _begin_box(node: LexborNode, writer: Writer) -> None:
    """A box before an item of a list of what is to be done."""
    if node.attributes.get("type") == "checkbox" and writer.kind is BlockKind.ITEM:
        writer.write("[x] " if "checked" in node.attributes else "[ ] ")


def _draw_rule(_: LexborNode, writer: Writer) -> None:
    if not writer.row:
        writer.draft.rule()


_BEGINNINGS: dict[str, Callable[[LexborNode, Writer], None]] = {
    "a": _begin_link,
    "cite": _begin_credit,
    "footer": _begin_credit,
    "br": lambda _, writer: writer.break_line(),
    "hr": _draw_rule,
    "img": lambda node, writer: writer.picture(node),
    "ul": lambda _, writer: writer.numbers.append(None),
    "ol": _begin_numbered,
    "li": _begin_item,
    "dt": _begin_term,
    "dd": _begin_description,
    "rt": lambda _, writer: writer.write(_READS),
    "tr": _begin_row,
    "table": lambda _, writer: writer.columns.append(Columns()),
    "td": lambda node, writer: writer.next_cell(node),
    "th": lambda node, writer: writer.next_cell(node),
    "input": _begin_box,
    "q": lambda _, writer: writer.write("“"),
}
_ENDINGS: dict[str, Callable[[Writer], object]] = {
    "a": lambda writer: writer.urls.pop(),
    "ul": lambda writer: writer.numbers.pop(),
    "ol": lambda writer: writer.numbers.pop(),
    "li": _end_item,
    "table": lambda writer: writer.columns.pop(),
    "dt": _end_term,
    "dd": Writer.flush,
    "rt": _end_reading,
    "q": lambda writer: writer.write("”"),
}
