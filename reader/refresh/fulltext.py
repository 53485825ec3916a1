"""Which new articles get their page fetched. Pure; what looks cut short is known to `sources.entries`."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model import Article
from reader.sources.entries import looks_cut
from reader.store.feeds import FullText


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article whose page is to be asked."""

    number: int
    article: Article
    host: str
    """The feed's own host, which the reader named."""


def wanted(when: FullText, host: str, arrived: Iterable[tuple[int, Article]], most: int) -> tuple[Wanted, ...]:
    """The new articles whose pages are to be asked: those with a link, the newest first, no more than `most`."""
    if when is FullText.NEVER:
        return ()
    able = [
        Wanted(number, article, host)
        for number, article in arrived
        if article.link and (when is FullText.ALWAYS or looks_cut(article))
    ]
    return tuple(sorted(able, key=lambda each: each.article.published, reverse=True)[:most])


def is_fuller(page: Article, given: Article) -> bool:
    """Whether the page gave more than the feed: a login wall or a notice about cookies does not."""
    return len(page.text) > len(given.text.strip()) * 1.2
