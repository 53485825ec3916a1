"""What a page says outside of its paragraphs: words that stand loose between them, boxes of facts, lists of terms.

The search for the main text passes all of it over, so that it is made paragraphs before.
"""

import re
from collections.abc import Iterator
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
_FACTS = re.compile(r"(?<![a-z])(?:fact|info|key)-?(?:box|file|s|sheet|points)(?![a-z])", re.IGNORECASE)

Node = Any
"""An element of lxml, which has no types here."""


def set_apart(tree: Node) -> None:
    """Make paragraphs of what stands loose in a tree of lxml."""
    for terms in list(tree.iter("dl")):
        _tell_terms(terms)
    for box in list(tree.iter("aside")):
        if _FACTS.search(box.get("class") or ""):
            box.tag = "div"
    for node in [*_loose(tree), *_spans(tree)]:
        node.tag = "p"


def _loose(tree: Node) -> Iterator[Node]:
    """The elements that hold a sentence, and are or stand in the sisters of paragraphs."""
    beside: dict[Node, bool] = {}
    for node in tree.iter("div"):
        for holder in islice(node.iterancestors(), 2):
            if holder not in beside:
                beside[holder] = len(holder.findall("p")) >= _PARAGRAPHS
            if beside[holder] and _is_paragraph(node):
                yield node
                break


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


def _tell_terms(terms: Node) -> None:
    """What is said of each term becomes a paragraph with the term before it, as `text.html` has it."""
    for term in list(terms.iter("dt")):
        said, words = term.getnext(), term.text_content().strip()
        if words and said is not None and said.tag == "dd":
            said.text = f"{words}{'' if words.endswith(':') else ':'} {(said.text or '').lstrip()}"
            term.drop_tree()
    for said in list(terms.iter("dd")):
        said.tag = "p"
    terms.tag = "div"
