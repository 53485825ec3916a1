"""Addresses that a text writes out without leading to them, as links: of a mail, a video's notes, a post, an embed."""

import re
from collections.abc import Iterator, Sequence
from heapq import merge
from operator import attrgetter

from reader.model import Link
from reader.text.address import LONGEST, clean_address

_WRITTEN = re.compile(
    rf"(?<![A-Za-z0-9])https?://[^\s<>\"“”„‘’«»{{}}|\\^`\u3000-\u30ff\uff00-\uffef]{{1,{LONGEST}}}", re.IGNORECASE
)
"""An address up to a sign that none has, or to the writing of Japan, which puts no blank behind it."""
_BEHIND = ".,;:!?'*_…)]"
"""What ends the sentence or the brackets around an address, and not the address."""
_START = attrgetter("start")


def with_written(text: str, links: Sequence[Link]) -> tuple[Link, ...]:
    """The links of a text, in their order, and those that it only writes out."""
    if "://" not in text:
        return tuple(links)
    return tuple(merge(links, _between(text, links), key=_START))


def _between(text: str, links: Sequence[Link]) -> Iterator[Link]:
    """The addresses that are written outside of links."""
    at = 0
    for found in _WRITTEN.finditer(text):
        while at < len(links) and links[at].end <= found.start():
            at += 1
        words = _alone(found[0])
        is_free = at == len(links) or links[at].start >= found.start() + len(words)
        if is_free and (address := clean_address(words)):
            yield Link(found.start(), found.start() + len(words), address)


def _alone(words: str) -> str:
    """An address without what stands behind it; the bracket at the end of one that was opened in it is its own."""
    bare = words.rstrip(_BEHIND)
    behind = words[len(bare) :]
    closed = len(behind) - len(behind.lstrip(")"))
    return words[: len(bare) + max(0, min(closed, bare.count("(") - bare.count(")")))]
