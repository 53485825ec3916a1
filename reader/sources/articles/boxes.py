"""The boxes that a page sets between the paragraphs of its article: letters to sign up for, other articles, offers.

They are known by what their elements are called, which is lost once the main text is found.
"""

import re
from functools import lru_cache

from reader.sources.articles.loose import Node

_NAMED = ("class", "id", "data-name", "data-component", "data-spacefinder-role", "data-area")
_BOX = re.compile(
    r"(?<![a-z])(?:newsletters?|sign-?up|subscri(?:be|ption)|rich-?link|recommend(?:ed|ations?)|mw-editsection"
    r"|related[-_]?(?:articles?|content|links?|posts?|stor(?:y|ies))|read-?(?:also|more|next)|more-?on|paywall|barrier"
    r"|regwall|page-?list-?enhancement|follow-?us|breadcrumbs?)(?![a-z])",
    re.IGNORECASE,
)
_FEW = 320
"""Characters of a box; what holds more is the text itself, whatever it is called."""
_HOLDERS = frozenset(("html", "body", "main", "article", "h1"))


def leave_out_boxes(tree: Node) -> None:
    """Take the boxes out of a tree of lxml."""
    for node in [node for node in tree.iter("*") if node.attrib and _is_box(node)]:
        if node.getparent() is not None:
            node.drop_tree()


def _is_box(node: Node) -> bool:
    if not any(value and _names_box(value) for value in map(node.get, _NAMED)) or node.tag in _HOLDERS:
        return False
    return len("".join(node.itertext()).strip()) <= _FEW and node.find(".//h1") is None


@lru_cache(maxsize=4096)
def _names_box(value: str) -> bool:
    """Pages say the same names over and over."""
    return _BOX.search(value) is not None
