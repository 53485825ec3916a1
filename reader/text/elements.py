"""What each element of HTML means for the words in and around it: where blocks begin and end, what is a link, a picture
or a number of a list, and what is no part of the text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborNode

from reader.model import BlockKind
from reader.text.address import clean_address
from reader.text.blocks import BULLET, CLOCK, DATED, LABELLED
from reader.text.body import LINE_END, Draft, Run
from reader.text.clean import clean_line
from reader.text.formulas import told_tex
from reader.text.media import AUDIO, VIDEO
from reader.text.numbering import Numbering
from reader.text.pictures import Attributes, described, is_hidden, is_pixel
from reader.text.raised import is_raised
from reader.text.schemes import clean_link
from reader.text.tables import Columns

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
_BLANKS = " \t\r\n\xa0"
"""What may stand between two line breaks that are one doubled break."""
_LONG_LINE = 60
"""A line break after a sentence that ends a line of at least so many characters divides paragraphs."""
_RUNS_OF_LINE = 40
"""How many runs such a line is looked for in."""

_STOP = re.compile(r"[.!?…:][\"'”’»)\]]*\s*$")
_FORMULA = re.compile(r"(?<![^\s_-])(?:latex|tex|mwe-math)(?![^\s_-])", re.IGNORECASE)
"""The class of a picture of a formula, whose alt text is TeX."""
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
_CELL = " | "
"""What stands between two cells of a row; the same object, as a text may hold such a bar too."""
_READS = "("
"""What opens how a sign is read, given above it; the same object, as above."""
_ANCHORS = frozenset("#¶§🔗⚓∞↩↑⤴⏎^\ufe0e\ufe0f")
"""Signs of a link that only leads about on its page: to the heading it stands in, or back from a note."""


@dataclass(slots=True)
class Writer:
    """What is open while the tree is walked."""

    base: str
    """What links are resolved against."""
    whole: bool = False
    """Whether what seems to stand around the text is written too: where nothing else is there, it is the text."""
    draft: Draft = field(default_factory=Draft)
    runs: list[Run] = field(default_factory=list)
    kinds: list[BlockKind] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    numbers: list[Numbering | None] = field(default_factory=list)
    """How the items of each open list are numbered; None for one with bullets."""
    marker: str = ""
    """The number of the item or the note that begins here."""
    pictures: list[Run] = field(default_factory=list)
    """Seen in the middle of a block, and written after it."""
    row: BlockKind | None = None
    """What the row of a table is that is being written: all that is in its cells stands in one line."""
    columns: list[Columns] = field(default_factory=list)
    """Of each open table, which of its columns the cells take."""

    def write(self, text: str) -> None:
        """Add words to the block. Blanks between two blocks belong to neither, and most pages have many of them.

        A line that begins with a time is one of a list of chapters, or of a chronology; one with a bullet is an item,
        and one with a label is what somebody says.
        """
        if not self.runs:
            if text.isspace() and self.kind is not BlockKind.CODE:
                return
        elif self.runs[-1].text == LINE_END and not self.row:
            words = text.lstrip()
            if any(sign.match(words) for sign in (CLOCK, DATED, BULLET, LABELLED)):
                self.flush()
        if text:
            self.runs.append(Run(text, self.urls[-1] if self.urls else ""))

    @property
    def kind(self) -> BlockKind:
        """What the block is that is being written."""
        return self.row or (self.kinds[-1] if self.kinds else BlockKind.PARAGRAPH)

    def flush(self) -> None:
        """End the block that is being written, if there is one."""
        runs = self.runs
        if not runs and not self.pictures:
            return
        kind = self.kind
        words = _first_words(runs)
        if len(runs) == 1 and is_raised(words):
            self.marker = f"{words.strip()} "
        elif words:
            level = max(0, len(self.numbers) - (kind is BlockKind.ITEM))
            self.draft.add(kind, [Run(self.marker), *runs] if self.marker else runs, level)
            self.marker = ""
            if kind is BlockKind.ITEM:
                self.kinds[-1] = BlockKind.PARAGRAPH
        self.runs = []
        if self.pictures:
            for picture in self.pictures:
                self.draft.add(BlockKind.IMAGE, (picture,))
            self.pictures = []

    def ends_in(self, sign: str) -> bool:
        """Whether the words so far do: in a colon, which leads to others, or as questions do."""
        return "".join(run.text for run in self.runs[-3:]).rstrip().endswith(sign)

    def next_cell(self, node: LexborNode) -> None:
        """Begin a cell: behind as many bars as columns, or a block of its own where the row is none."""
        if self.row:
            self.runs += [Run(_CELL)] * self.columns[-1].take(node)
        else:
            self.flush()

    def end_row(self) -> None:
        """Write a row, without the empty cells at its end."""
        while self.runs and (self.runs[-1].text is _CELL or self.runs[-1].text.isspace()):
            self.runs.pop()
        self.flush()
        self.row = None

    def break_line(self) -> None:
        """A line break: the end of a line, or of a paragraph where it is doubled or follows a long, finished line."""
        if self.kind is BlockKind.CODE:
            self.write("\n")
            return
        words = self._ending()
        if not self.row and (words.endswith(LINE_END) or (len(words) >= _LONG_LINE and _STOP.search(words))):
            self.flush()
        else:
            self.write(LINE_END)

    def _ending(self) -> str:
        """The last words of the block, as many as tell whether they end a long line, without the blanks behind them."""
        words = ""
        for run in islice(reversed(self.runs), _RUNS_OF_LINE):
            words = run.text + words if words else run.text.rstrip(_BLANKS)
            if len(words) >= _LONG_LINE:
                break
        return words

    def picture(self, node: LexborNode) -> None:
        """A picture, by its alt text; a name of a file is none, and a pixel is no picture."""
        told = clean_line(node.attributes.get("alt") or node.attributes.get("title") or "")
        if _FORMULA.search(node.attributes.get("class") or ""):
            self.write(told_tex(told))
            return
        words = described(told)
        if not words or is_pixel(node.attributes):
            return
        if len(words) <= 2:
            self.write(words)
        else:
            source = clean_address(node.attributes.get("src") or "", self.base)
            self.pictures.append(Run(words, (self.urls[-1] if self.urls else "") or source))

    def recording(self, node: LexborNode, words: str) -> None:
        """Sound or moving pictures, by what they are: their address is all that can be told."""
        inner = node.css_first("source[src]")
        source = node.attributes.get("src") or (inner.attributes.get("src") if inner else "") or ""
        if url := clean_address(source, self.base):
            self.pictures.append(Run(words, url))


def _first_words(runs: list[Run]) -> str:
    """The first run that is not blank; most blocks begin with one."""
    for run in runs:
        if not run.text.isspace():
            return run.text
    return ""


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
