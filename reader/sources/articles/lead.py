"""The lead of an article: the line between its headline and its text that says in short what it tells.

It stands outside of the main text on most pages of publishers, where the search for that does not find it.
"""

import re
from itertools import chain, islice

from reader.model import Block, Link
from reader.sources.articles.loose import Node, holds_no_blocks
from reader.sources.articles.posts import squeezed
from reader.text.body import BREAK, Body
from reader.text.clean import clean_line

_NAMED = re.compile(
    r"(?<![a-z])(?:stand-?first|leads?|lede|intro(?:duction)?|de[cs]?k|sub-?(?:title|head(?:line|ing)?)|strap-?line"
    r"|excerpt|teaser|chapo|desc(?:ription)?|summary|vorspann|sommario|entradilla|bajada|copete)(?![a-z])",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST = 40, 400
"""Characters of a lead; a longer one is a part of the text, and a shorter one a label."""
_OPENING = 40
"""Characters by which the text is known to say the same already."""
_MOST = 400
"""Elements behind the headline that are looked at."""
PICTURE_WORDS = "picture-words"
"""The class of the paragraphs that the words under pictures were made."""
_HOLDERS = "p", "div", "span", "h2", "h3"


def lead_of(tree: Node, description: str) -> str:
    """The lead of a page, as a tree of lxml: what is called so below the headline, before the first paragraph that is
    not, or what the page says to programs that it is about. Empty where there is none.
    """
    head = next(tree.iter("h1"), None)
    about = squeezed(description)
    for node in () if head is None else _behind(head):
        words = clean_line("".join(node.itertext())) if holds_no_blocks(node) else ""
        if not _SHORTEST <= len(words) <= _LONGEST:
            if len(words) > _LONGEST:
                break
            continue
        if _is_called_lead(node) or squeezed(words) == about:
            return "" if _is_link(node, words) else words
        if node.tag == "p" and node.get("class") != PICTURE_WORDS:
            break
    return ""


def led(body: Body, lead: str, title: str) -> Body:
    """A body with its lead before it, unless it or the headline says that."""
    opening = squeezed(lead.rstrip(".…"))[:_OPENING]
    if not opening or opening in squeezed(body.text) or opening in squeezed(title):
        return body
    moved = len(lead) + len(BREAK)
    blocks = (block._replace(start=block.start + moved, end=block.end + moved) for block in body.blocks)
    links = tuple(Link(link.start + moved, link.end + moved, link.url) for link in body.links)
    return Body(f"{lead}{BREAK}{body.text}", (Block(0, len(lead)), *blocks), links)


def _behind(head: Node) -> list[Node]:
    """The elements that follow a headline in the order of the page."""
    around = [head, *head.iterancestors()]
    after = chain.from_iterable(one.itersiblings() for one in around)
    return [*islice(chain.from_iterable(one.iter(*_HOLDERS) for one in after), _MOST)]


def _is_called_lead(node: Node) -> bool:
    names = (one.get(name) or "" for one in (node, node.getparent()) for name in ("class", "data-gu-name", "itemprop"))
    return any(map(_NAMED.search, names))


def _is_link(node: Node, words: str) -> bool:
    return any(clean_line("".join(link.itertext())) == words for link in node.iter("a"))
