"""The end of a page's text where it only leads to other articles: their headlines, with pictures, days and teasers.

Their headlines are links to the page's own site, and stand close together behind the last paragraph. What is a list of
such links from its beginning is a page for that, and stays.
"""

import re
from itertools import pairwise
from urllib.parse import urlsplit

from reader.model import BlockKind
from reader.text.body import Body, links_in, without

_FEWEST = 3
"""Headlines that make a tail; one or two may be meant by the article."""
_HEADLINE = 24
"""Bytes of a headline at the least: a letter of China or Japan counts three, and the name of a section has fewer."""
_LABEL = 60
"""Bytes of what stands beside a headline: its day, its section, how many have read it."""
_TEASER = 250
"""Characters of what tells what a headline leads to."""
_STOPS = ".!?…。！？"
_MOST, _SHARE = 3 / 4, 1 / 3
"""How much of a paragraph, and of a heading or an item, is a link that a day or a section stands beside."""


def without_tail(body: Body, address: str) -> Body:
    """The body without the headlines of other articles that it ends in. `address` is its own."""
    words = [block.of(body.text) for block in body.blocks]
    kinds = _kinds(body, words, urlsplit(address).hostname or "")
    start = _start(kinds, "HLSI") or _cards(body, kinds)
    return without(body, range(start, len(words))) if start else body


def _kinds(body: Body, words: list[str], host: str) -> str:
    """A letter for each block: a headline of another article that is a heading (T) or not (t), another link (L), a
    heading (H), a picture (I), a few words (S), a teaser below a heading (C), and the text (P).
    """
    kinds = [_kind(body, at, text, host) for at, text in enumerate(words)]
    for at, (above, kind) in enumerate(pairwise(kinds), 1):
        if kind == "P" and above in "TH" and len(words[at]) <= _TEASER and body.blocks[at].kind is BlockKind.PARAGRAPH:
            kinds[at] = "C"
    return "".join(kinds)


def _count(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(map(str.isalnum, text))


def _kind(body: Body, at: int, text: str, host: str) -> str:
    block = body.blocks[at]
    if block.kind is BlockKind.IMAGE:
        return "I"
    links, size, told = links_in(body, block), len(text.encode()), text.endswith(tuple(_STOPS))
    linked = sum(_count(body.text[link.start : link.end]) for link in links)
    short = block.kind in (BlockKind.HEADING, BlockKind.ITEM) and not text.endswith((".", "。"))
    if linked and linked >= _count(text) * (_SHARE if short else _MOST):
        if size < _HEADLINE or text.endswith(".") or not all(_is_of(link.url, host) for link in links):
            return "L"
        return "T" if block.kind is BlockKind.HEADING else "t"
    if block.kind is BlockKind.HEADING:
        return "H"
    return "S" if size <= _LABEL and not told else "P"


def _is_of(address: str, host: str) -> bool:
    """Whether an address is one of the same site: of its host, or one beside or under that."""
    other = urlsplit(address).hostname or ""
    return other.removeprefix("www.").split(".")[-2:] == host.removeprefix("www.").split(".")[-2:]


def _start(kinds: str, beside: str) -> int:
    """Where the headlines begin that a text ends in, with the labels above them; 0 where there are none, or no text
    before them.
    """
    tail = re.search(rf"[Tt][Tt{beside}]*\Z", kinds)
    if not tail or sum(map(tail[0].count, "Tt")) < _FEWEST:
        return 0
    start = tail.start()
    while start and kinds[start - 1] in "HL":
        start -= 1
    return start if "P" in kinds[:start] else 0


def _cards(body: Body, kinds: str) -> int:
    """Where cards begin that each tell what they lead to, if they are not the most of the text."""
    start = _start(kinds, "HLSIC")
    cards = kinds[start:].count("T") if start else 0
    return start if cards >= _FEWEST and body.blocks[start].start * 2 > len(body.text) else 0
