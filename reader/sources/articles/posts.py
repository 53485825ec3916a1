"""The posts of a live page, of which the search for the main text keeps the paragraphs and loses subheads and times."""

from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

FEWEST = 3
"""Posts that make a page a live one."""
_LONG = 40
"""Characters of a paragraph by which a post is known."""
_MOST = 1_000
"""Paragraphs of a page in which posts are looked for: each is looked up in the main text."""
_HIGHEST = 6
"""How far above its paragraphs a post is looked for."""
_HEADS = "h2, h3, h4, time"


def posts(text: str, main: str) -> str:
    """The posts that a page's main text is made of, as HTML in their order; empty for a page that is no live one.

    `main` is the main text, as HTML, that was found in the page `text`.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for pages alone)

    told = squeezed(LexborHTMLParser(main).text())
    page = LexborHTMLParser(text)
    found = _articles(page.css("article:not(article article)"), told) or _neighbours(page.css("p"), told)
    return "".join(post.html or "" for post in found)


def squeezed(text: str) -> str:
    """The text without its blanks, to be compared."""
    return "".join(text.split())


def _articles(nodes: "list[LexborNode]", told: str) -> "list[LexborNode]":
    """Articles side by side that the main text is made of, or of which it has only the longest."""
    found = [node for node in nodes if any(_told(node.css("p"), told))]
    if len(found) < FEWEST:
        places = {_place(node) for node in found}
        found = [node for node in nodes if _place(node) in places and _is_post(node)]
    return found if len(found) >= FEWEST else []


def _is_post(node: "LexborNode") -> bool:
    """Whether an article is read where it stands: a card that leads to another has its head in a link, or is one, and
    one paragraph at most that tells what it leads to.
    """
    long = sum(len(part.text()) >= _LONG for part in node.css("p"))
    links = (link for link in node.css(":is(h2, h3, h4) a[href], a[href]:has(h2, h3, h4, p)"))
    around = node.parent is not None and node.parent.tag == "a"
    return (
        long > 0
        and not around
        and (long > 1 or all((link.attributes["href"] or "").startswith(("#", "?")) for link in links))
    )


def _place(node: "LexborNode") -> tuple[object, ...]:
    """Where an element stands, and of what kind it is: the same for those side by side."""
    return (node.parent.mem_id if node.parent else 0, node.tag, node.attributes.get("class"))


def _neighbours(paragraphs: "list[LexborNode]", told: str) -> "list[LexborNode]":
    """Elements of one kind in one place that hold all the paragraphs but a lead, which comes along, each under a head,
    of which some were lost.
    """
    if len(paragraphs) > _MOST:
        return []
    own = {paragraph.mem_id: paragraph for paragraph in _told(paragraphs, told)}
    groups: defaultdict[tuple[object, ...], dict[int, LexborNode]] = defaultdict(dict)
    for paragraph in own.values():
        for node in _above(paragraph):
            groups[_place(node)][node.mem_id] = node
    for group in (list(group.values()) for group in groups.values() if len(group) >= FEWEST):
        inside = {part.mem_id for node in group for part in node.css("p")}
        lead = [*takewhile(lambda number: number not in inside, own)]  # noqa: B023 - used up at once
        heads = [node.css_first(_HEADS) for node in group]
        if inside.issuperset([*own][len(lead) :]) and all(heads) and not _kept(heads, told):
            return [*(own[number] for number in lead), *group]
    return []


def _above(node: "LexborNode") -> "Iterator[LexborNode]":
    for _ in range(_HIGHEST):
        parent = node.parent
        if parent is None or parent.tag == "body":
            return
        yield parent
        node = parent


def _told(paragraphs: "list[LexborNode]", told: str) -> "Iterator[LexborNode]":
    """The long paragraphs that stand in the main text."""
    return (part for part in paragraphs if len(words := part.text()) >= _LONG and squeezed(words) in told)


def _kept(heads: "list[LexborNode | None]", told: str) -> bool:
    return all(squeezed(head.text()) in told for head in heads if head)
