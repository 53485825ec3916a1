"""The links of an article: which are in sight, the letters that lead to them, and how a terminal is told of them.

Pure. Following one is the app's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from rich.style import Style

from reader.model import Article, Link
from reader.text.address import clean_address
from reader.text.media import RECORDED, media_word
from reader.text.schemes import clean_link

LETTERS = "asdfghjklwertyuiopzxcvbnm"
"""From under the fingers outwards."""


@cache
def link_style(address: str) -> Style:
    """An OSC 8 link to an address, one and the same for each; nothing where the address is none of the web."""
    safe = clean_address(address)
    return Style(link=safe) if safe else Style()


def links_between(links: Iterable[Link], start: int, end: int) -> tuple[Link, ...]:
    """The links that begin between two offsets."""
    return tuple(link for link in links if start <= link.start < end and clean_link(link.url))


def recording(article: Article) -> str:
    """The address of the first recording that an article leads to; empty where there is none."""
    own = (link.url for link in article.links if article.text[link.start : link.end] in RECORDED)
    named = (url for url in (article.link, *(link.url for link in article.links)) if media_word(url))
    return next(filter(None, map(clean_address, (*own, *named))), "")


@dataclass(frozen=True, slots=True)
class Hints:
    """Letters at the links that are in sight."""

    by_start: Mapping[int, str] = field(default_factory=dict)
    """The letters by the offset at which the link's words begin."""
    addresses: Mapping[str, str] = field(default_factory=dict)
    """Where the letters lead."""

    @classmethod
    def of(cls, links: Sequence[Link]) -> "Hints":
        """Letters for these links."""
        letters = list(LETTERS) if len(links) <= len(LETTERS) else [a + b for a in LETTERS for b in LETTERS]
        pairs = list(zip(letters, links, strict=False))
        return cls({link.start: word for word, link in pairs}, {word: clean_link(link.url) for word, link in pairs})

    def over(self, words: str, start: int) -> str:
        """The words of a line that begins at `start`, with the letters laid over the first signs of their links."""
        for at, letters in self.by_start.items():
            within = at - start
            if 0 <= within <= len(words) - len(letters):
                words = words[:within] + letters + words[within + len(letters) :]
        return words
