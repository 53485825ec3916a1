"""Every place that an article leads to, once."""

from dataclasses import dataclass

from reader.model import Article, Span
from reader.text.address import clean_address
from reader.text.media import media_word
from reader.text.schemes import clean_link


@dataclass(frozen=True, slots=True)
class Listed:
    """One of all links of an article."""

    words: str
    address: str
    place: Span | None = None
    """Where it stands in the text first; None for the page of the article."""


def listed(article: Article) -> tuple[Listed, ...]:
    """The article's own page, then the links of its text in their order, each where it stands first."""
    found = {}
    if page := clean_address(article.link):
        found[page] = Listed(media_word(page) or "The page of this article", page)
    for link in article.links:
        if (address := clean_link(link.url)) and address not in found:
            found[address] = Listed(article.text[link.start : link.end], address, Span(link.start, link.end))
    return tuple(found.values())
