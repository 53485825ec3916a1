"""Which new articles are cut short by their feed, so that the page itself should be asked. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.model import Article
from reader.store.feeds import FullText

SHORT = 600
"""Characters below which a text is a teaser rather than an article: two paragraphs of a newspaper have more."""
_ELLIPSIS_WITHIN = 2500
"""A longer text that ends in dots may simply end in dots."""
_TEASER_END = re.compile(
    r"(?:\[?(?:…|\.\.\.)\]?|\b(?:read more|continue reading|read on|keep reading|full story|more)\b[\s.…»>→]*)\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article whose page is to be asked."""

    number: int
    article: Article
    host: str
    """The feed's own host, which the reader named."""


def is_cut_short(article: Article) -> bool:
    """Whether the feed gives less than the article."""
    text = article.text.strip()
    return len(text) < SHORT or (len(text) < _ELLIPSIS_WITHIN and bool(_TEASER_END.search(text[-80:])))


def wanted(when: FullText, host: str, arrived: Iterable[tuple[int, Article]], most: int) -> tuple[Wanted, ...]:
    """The new articles whose pages are to be asked: those with a link, the newest first, no more than `most`."""
    if when is FullText.NEVER:
        return ()
    able = [
        Wanted(number, article, host)
        for number, article in arrived
        if article.link and (when is FullText.ALWAYS or is_cut_short(article))
    ]
    return tuple(sorted(able, key=lambda each: each.article.published, reverse=True)[:most])


def is_fuller(page: Article, given: Article) -> bool:
    """Whether the page gave more than the feed: a login wall or a notice about cookies does not."""
    return len(page.text) > len(given.text.strip()) * 1.2
