"""The element that holds the text of a page, on a page that does not say which one it is.

The search for the main text knows an article by what its element is called. Where none is called so, it picks up
paragraphs wherever they stand and drops the subheads and lists between them.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from reader.sources.articles.loose import Node

_TAGS = ("article", "div", "main", "section")
"""What the search takes for a main part: neither the cell of a table nor the whole page."""
_SHARE = 1 / 2
"""Of the words of all paragraphs, and of its own words, what the paragraphs of the main part have at least."""


def mark_main_part(tree: Node, finders: Sequence[Callable[[Node], Sequence[Node]]]) -> None:
    """Say which element of a tree of lxml holds the text, where none of the search's own `finders` finds one."""
    if any(find(tree) for find in finders):
        return
    sizes = Counter[Node]()
    for paragraph in tree.iter("p"):
        holder = paragraph.getparent()
        if holder is not None:
            sizes[holder] += len(paragraph.text_content().strip())
    for holder, size in sizes.most_common(1):
        if size >= _SHARE * max(sizes.total(), len(holder.text_content().strip())):
            part = holder if holder.tag in _TAGS else _set_together(holder)
            part.set("itemprop", "articleBody")


def _set_together(holder: Node) -> Node:
    """A new element within another, from its first paragraph to its last."""
    children = list(holder)
    places = [at for at, child in enumerate(children) if child.tag == "p"]
    part = holder.makeelement("div")
    children[places[0]].addprevious(part)
    part.extend(children[places[0] : places[-1] + 1])
    return part
