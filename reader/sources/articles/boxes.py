"""The boxes that a page sets between the paragraphs of its article: letters to sign up for, other articles, offers.

They are known by what their elements are called, which is lost once the main text is found.
"""

import re
from collections import Counter
from functools import lru_cache

from reader.sources.articles.loose import Node, holds_no_blocks
from reader.text.pictures import POPS_UP

_NAMED = ("class", "id", "data-name", "data-component", "data-spacefinder-role", "data-area")
_BOX = re.compile(
    r"(?<![a-z])(?:newsletters?|sign-?up|subscri(?:be|ption)|rich-?link|recommend(?:ed|ations?)|mw-editsection"
    r"|related[-_]?(?:articles?|content|links?|posts?|stor(?:y|ies))|read-?(?:also|more|next)|more-?on|paywall|barrier"
    r"|regwall|page-?list-?enhancement|bookmark-?(?:card|container)|follow-?us|breadcrumbs?|(?:hide|toggle)-caption)(?![a-z])",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?<![a-z])(?:cookies?|consent|gdpr|ccpa|iubenda|onetrust|didomi|usercentrics|disqus|comments?|comentarios?"
    r"|commentaires?|kommentare?|reacties)(?![a-z])",
    re.IGNORECASE,
)
"""What asks for leave to watch readers, and what they have to say: no part of the article, however long."""
_FEW = 320
"""Characters of a box, or of all paragraphs with its names; what holds more is the text itself."""
_SHARE_OF_FORM = 1 / 4
"""Of the words of a page, what a form for letters has at most together with what stands around it."""
_MOST_FORMS = 20
"""Of one page; the words around each are counted."""
_TELLS = 80
"""Characters of a paragraph that tells something, where it does not speak to who reads it."""
_SPEAKS = re.compile(
    r"\b(?:e-?mails?|inbox|newsletters?|sign(?:ed|ing)?[ -]?up|subscri\w+|privacy|recaptcha|spam"
    r"|you|your|we|our|us|sie|ihre?|wir|uns\w*|votre|vous|nos|notre|nous|su|tu|tus|te|nuestr\w+|nostr\w+|vostr\w+"
    r"|je|jouw|uw|onze)\b",
    re.IGNORECASE,
)
"""How a form speaks to its readers, in the languages whose pages are read."""
_SHORT = 60
"""Characters of the name of who took a picture."""
_HOLDERS = frozenset(("html", "body", "main", "article", "h1"))

_ASIDE_OF_AMP = ("amp-ad", "amp-consent", "amp-embed", "amp-sidebar", "amp-sticky-ad", "amp-user-notification")


def leave_out_boxes(tree: Node) -> None:
    """Take the boxes out of a tree of lxml, and what stands in the way of the words: small pictures, cells of menus."""
    _read_accelerated(tree)
    _leave_out_beside(
        tree, {node for node in tree.iter("*") if node.get("role") in POPS_UP and node.tag not in _HOLDERS}
    )
    called = [(node, _called(*map(node.get, _NAMED))) for node in tree.iter("*") if node.attrib]
    _leave_out_beside(tree, {node for node, name in called if name == _BESIDE and node.tag not in _HOLDERS})
    _leave_out_named([node for node, name in called if name == _BOX and node.tag not in _HOLDERS])
    _leave_out_forms(tree)
    _leave_out_thumbnails(tree)
    _leave_out_credits(tree)
    _leave_out_side_cells(tree)


def _read_accelerated(tree: Node) -> None:
    """Of the elements of AMP, take the pictures for those of HTML, and leave out what is no part of an article."""
    for picture in tree.iter("amp-img"):
        picture.tag = "img"
    for node in list(tree.iter(*_ASIDE_OF_AMP)):
        node.drop_tree()


def _leave_out_named(named: list[Node]) -> None:
    sizes = Counter[tuple[str, ...]]()
    for node in named:
        kind = _kind(node)
        sizes[kind] = sizes[kind] + _told(node) if node.tag == "p" else max(sizes[kind], _said(node))
    for node in named:
        if sizes[_kind(node)] <= _FEW and node.find(".//h1") is None and node.getparent() is not None:
            node.drop_tree()


def _leave_out_beside(tree: Node, named: set[Node]) -> None:
    """Take out what stands beside an article, or pops up above it: unless it is the most of the page, as a thread of
    its readers' own is, or an article that opens above a list.
    """
    tops = [node for node in named if named.isdisjoint(node.iterancestors()) and node.find(".//h1") is None]
    if tops and 2 * sum(map(_said, tops)) <= _said(tree):
        for node in tops:
            node.drop_tree()


def _leave_out_forms(tree: Node) -> None:
    """Take out what asks for an address to send letters to, with the words around it, however it is called."""
    fields = [field for field in tree.iter("input") if (field.get("type") or "").lower() == "email"]
    most = min(_FEW, _said(tree) * _SHARE_OF_FORM) if fields else 0
    for field in fields[:_MOST_FORMS]:
        box = field
        for holder in field.iterancestors():
            if holder.tag in _HOLDERS or _said(holder) > most or holder.find(".//h1") is not None:
                break
            if any(_tells(paragraph) for paragraph in holder.iter("p") if box not in paragraph.iterancestors()):
                break
            box = holder
        if box.getparent() is not None:
            box.drop_tree()


def _tells(paragraph: Node) -> bool:
    """Whether a paragraph is likely the article's, and none of the words around a form."""
    words = "".join(paragraph.itertext()).strip()
    return len(words) >= _TELLS and _SPEAKS.search(words) is None


def _leave_out_thumbnails(tree: Node) -> None:
    """Take the pictures out of links that have words: for a picture the search would take its link from the words."""
    for link in tree.iter("a"):
        pictures = list(link.iter("img", "picture"))
        if pictures and link.text_content().strip() and link.find(".//p") is None:
            for picture in pictures:
                if picture.getparent() is not None:
                    picture.drop_tree()


def _leave_out_credits(tree: Node) -> None:
    """Take the words beside the picture out of figures that have some below it too: who took it."""
    for figure in tree.iter("figure"):
        if next(figure.iter("img"), None) is not None:
            for node in [node for node in figure.iter("span") if holds_no_blocks(node) and 0 < _said(node) <= _SHORT]:
                if not any(holder.tag in ("p", "blockquote", "td") for holder in node.iterancestors()):
                    node.drop_tree()


def _kind(node: Node) -> tuple[str, ...]:
    """What an element is called: the paragraphs that only subscribers see have all the same names."""
    return (node.tag, *(node.get(name) or "" for name in _NAMED))


def _said(node: Node) -> int:
    return len("".join(node.itertext()).strip())


def _told(node: Node) -> int:
    """How much an element says outside of links."""
    return _said(node) - sum(map(_said, node.iter("a")))


def _leave_out_side_cells(tree: Node) -> None:
    """Take out the cells that are made of links, where one cell holds the text: pages were once laid out so."""
    cells = [(cell, _said(cell)) for cell in tree.iter("td")]
    half = _said(tree) / 2 if cells else 0
    main = next((cell for cell, said in reversed(cells) if said > half), None)
    if main is None:
        return
    for cell, said in cells:
        if 2 * _told(cell) < said and main not in cell.iter("td") and cell not in main.iterancestors():
            cell.drop_tree()


@lru_cache(maxsize=4096)
def _called(*names: str | None) -> re.Pattern[str] | None:
    """Which of the two kinds of boxes an element of these names is; pages say the same names over and over."""
    line = " ".join(filter(None, names))
    return next((kind for kind in (_BESIDE, _BOX) if kind.search(line)), None)
