"""What a page says outside of its paragraphs: words that stand loose between them, boxes of facts, lists of terms.

The search for the main text passes all of it over, so that it is made paragraphs before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

_INLINE = frozenset(
    (
        "a",
        "abbr",
        "b",
        "br",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "mark",
        "q",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
    )
)
"""What may stand within a paragraph."""
_SENTENCE = re.compile(r".{25,}[.!?…。！？][\"'”’»)\]]*", re.DOTALL)
"""Words that are a paragraph, whatever holds them; a label and a name of a writer end in no stop."""
_PARAGRAPHS = 2
"""How many must stand beside an element that is taken for another."""
_SPANS = 3
"""How many must stand together where a page has no paragraphs at all."""
_HOLDERS = ("div", "section", "article", "main", "td", "body", "center", "font")
"""What words may stand in without a paragraph around them."""
_SHORTEST = 25
"""Characters of words that are made a paragraph."""
_TEXT = 80
"""Characters of a paragraph that is surely of the text."""
_TELLERS = {"p": 25, "td": 25, "blockquote": 25, "li": 14, "dd": 14, "h2": 4, "h3": 4, "h4": 4}
"""What a time that is told of may stand in, and how many characters tell of it: more than "Last updated"."""
_PROSE = re.compile(r".{25,}[.!?…:。！？：][\"'”’»)\]]*|.{160,}", re.DOTALL)
"""Words that are a paragraph between others, also where they only lead to the next."""
_NUMBERS_AND_LINES = 2
"""Parts of a table that only sets numbers beside the lines of one program."""
_FACTS = re.compile(r"(?<![a-z])(?:fact|info|key)-?(?:box|file|s|sheet|points)(?![a-z])", re.IGNORECASE)

Node = Any
"""An element of lxml, which has no types here."""


def free_times(tree: Node) -> None:
    """Make words of the times that stand in the text of a tree of lxml: the search drops them, and takes them for the
    day of publication. Those around the text are not touched.
    """
    began = False
    for node in list(tree.iter("p", "time")):
        if node.tag == "p":
            began = began or len("".join(node.itertext())) >= _TEXT
            continue
        holder = next(holder for holder in node.iterancestors() if holder.tag not in _INLINE)
        words = "".join(holder.itertext())
        if began and len(words) - len("".join(node.itertext())) >= _TELLERS.get(holder.tag, len(words)):
            node.tag = "span"


def set_apart(tree: Node) -> None:
    """Make paragraphs of what stands loose in a tree of lxml."""
    for table in list(tree.iter("table")):
        _tell_program(table)
    for part in [part for part in tree.iter("pre") if part.find(".//code") is None]:
        _keep_lines(part)
    placed = [table for table in tree.iter("table") if table.get("role") == "presentation"]
    for part in [part for table in placed for part in _cells(table)]:
        part.tag = "p" if part.tag in ("td", "th") and _is_paragraph(part) else "div"
    for part in [part for part in tree.iter("code", "kbd", "samp", "hi") if _is_within_words(part)]:
        part.tag = "span"
    for terms in list(tree.iter("dl")):
        _tell_terms(terms)
    for box in list(tree.iter("aside")):
        if _FACTS.search(box.get("class") or ""):
            box.tag = "div"
    for part in [part for item in tree.iter("li") for part in item if part.tag == "div" and holds_no_blocks(part)]:
        part.tag = "p"
    for run in [run for holder in tree.iter(*_HOLDERS) for run in _runs(holder)]:
        run.wrap()
    for node in [*_loose(tree), *_spans(tree)]:
        node.tag = "p"


def _cells(table: Node) -> Iterator[Node]:
    """A table that only places what it holds, and its own parts, and none of one inside it."""
    yield table
    for part in table:
        if part.tag in ("tbody", "thead", "tfoot", "tr", "td", "th"):
            yield from _cells(part)


def _is_within_words(node: Node) -> bool:
    """Whether an element stands in a sentence, of which the search would make a block, or has a name that HTML has not
    and the search has.
    """
    typed = any(holder.tag == "pre" for holder in islice(node.iterancestors(), 2))
    return node.tag == "hi" or (not typed and "\n" not in (node.text or "").strip())


@dataclass(slots=True)
class _Run:
    """Words that stand in an element side by side with its blocks, and the inline elements among them."""

    holder: Node
    before: Node | None
    """The block, or the break, that the words follow; none where they are the first of their holder."""
    inside: list[Node] = field(default_factory=list)

    @property
    def opening(self) -> str:
        """The words before the first element."""
        return (self.holder.text if self.before is None else self.before.tail) or ""

    def is_prose(self) -> bool:
        """Whether the words are sentences, and not links with a few words between them."""
        words, linked = self.opening, 0
        if not self.inside and len(words) <= _SHORTEST:
            return False
        for node in self.inside:
            said = "".join(node.itertext())
            words += said + (node.tail or "")
            linked += len(said) if node.tag == "a" else 0
        return 2 * linked < len(words) and _PROSE.fullmatch(words.strip()) is not None

    def wrap(self) -> None:
        paragraph = self.holder.makeelement("p")
        paragraph.text = self.opening
        if self.before is None:
            self.holder.text = None
            self.holder.insert(0, paragraph)
        else:
            self.before.tail = None
            self.before.addnext(paragraph)
        paragraph.extend(self.inside)


def _runs(holder: Node) -> Iterator[_Run]:
    """What is prose in an element that is no paragraph itself: between its blocks, or between two line breaks."""
    runs = [_Run(holder, None)]
    for node in holder:
        if _divides(node, runs[-1]):
            runs.append(_Run(holder, node))
        else:
            runs[-1].inside.append(node)
    return (run for run in runs if len(runs) > 1 and run.is_prose())


def _divides(node: Node, run: _Run) -> bool:
    """Whether a run ends at an element: at a block, and at the first of two line breaks, or the next ones."""
    if node.tag != "br":
        return node.tag not in _INLINE or not holds_no_blocks(node)
    behind = node.getnext()
    doubled = behind is not None and behind.tag == "br" and not (node.tail or "").strip()
    return doubled or not (run.inside or run.opening.strip())


def _loose(tree: Node) -> Iterator[Node]:
    """The elements that hold a sentence, and are or stand in the sisters of paragraphs."""
    beside: dict[Node, bool] = {}
    for node in tree.iter("div"):
        for holder in islice(node.iterancestors(), 2):
            if holder not in beside:
                beside[holder] = sum(map(_holds_paragraph, holder)) >= _PARAGRAPHS
            if beside[holder] and _is_paragraph(node):
                yield node
                break


def _holds_paragraph(node: Node) -> bool:
    return node.tag == "p" or (node.tag == "div" and (node.find("p") is not None or _is_paragraph(node)))


def _spans(tree: Node) -> Iterator[Node]:
    """The parts of a text that its page shows as lines of their own by their style alone."""
    for node in tree.iter("div", "section", "article"):
        inside = list(node)
        if len(inside) >= _SPANS and all(part.tag == "span" and _is_paragraph(part) for part in inside):
            yield from inside


def holds_no_blocks(node: Node) -> bool:
    """Whether all that an element holds may stand within one paragraph."""
    return all(part.tag in _INLINE for part in node.iterdescendants())


def _is_paragraph(node: Node) -> bool:
    return holds_no_blocks(node) and _SENTENCE.fullmatch("".join(node.itertext()).strip()) is not None


def _tell_program(table: Node) -> None:
    """Of a table that only sets numbers beside the lines of a program, the program is left."""
    parts = list(table.iter("pre"))
    if (
        len(parts) == _NUMBERS_AND_LINES
        and table.getparent() is not None
        and not "".join(parts[0].itertext()).strip("0123456789 \n")
    ):
        parts[-1].tail = table.tail
        table.getparent().replace(table, parts[-1])


def _keep_lines(typed: Node) -> None:
    """Say of what is set as it was typed that its lines are to be kept: the search takes it for a quotation else."""
    program = typed.makeelement("code")
    program.text, typed.text = typed.text, None
    program.extend(list(typed))
    typed.append(program)


def _tell_terms(terms: Node) -> None:
    """What is said of each term becomes a paragraph with the term before it, as `text.html` has it."""
    for term in list(terms.iter("dt")):
        said, words = term.getnext(), term.text_content().strip()
        if words.endswith("?"):
            term.tag = "p"
        elif words and said is not None and said.tag == "dd":
            said.text = f"{words}{'' if words.endswith(':') else ':'} {(said.text or '').lstrip()}"
            term.drop_tree()
    for said in list(terms.iter("dd")):
        said.tag = "p"
    terms.tag = "div"
