"""The blocks of a page on their way: words, links, pictures and cells are written one by one, as its tree is walked."""

import re
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborNode

from reader.model import BlockKind
from reader.text.address import clean_address
from reader.text.blocks import BULLET, CLOCK, DATED, LABELLED
from reader.text.body import LINE_END, Draft, Run
from reader.text.clean import clean_line
from reader.text.formulas import told_tex
from reader.text.numbering import Numbering
from reader.text.pictures import described, is_pixel, remarked
from reader.text.raised import is_raised
from reader.text.tables import Columns

_BLANKS = " \t\r\n\xa0"
"""What may stand between two line breaks that are one doubled break."""
_LONG_LINE = 60
"""A line break after a sentence that ends a line of at least so many characters divides paragraphs."""
_RUNS_OF_LINE = 40
"""How many runs such a line is looked for in."""
_STOP = re.compile(r"[.!?…:][\"'”’»)\]]*\s*$")
_FORMULA = re.compile(r"(?<![^\s_-])(?:latex|tex|mwe-math)(?![^\s_-])", re.IGNORECASE)
"""The class of a picture of a formula, whose alt text is TeX."""
_CELL = " | "
"""What stands between two cells of a row; the same object, as a text may hold such a bar too."""


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
        """A picture, by its alt text and its maker's remark; a name of a file is neither, and a pixel no picture."""
        told = clean_line(node.attributes.get("alt") or node.attributes.get("title") or "")
        if _FORMULA.search(node.attributes.get("class") or ""):
            self.write(told_tex(told))
            return
        words = remarked(described(told), described(clean_line(node.attributes.get("title") or "")))
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
