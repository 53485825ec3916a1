"""Which new articles get their page fetched, and what looks cut short. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.model import Article
from reader.store.entry import Entry
from reader.store.subscriptions.feed import FullText

SHORT_TEXT = 500
"""Characters below which an entry's text is a teaser: the feeds that cut give one or two sentences."""

_CUT = re.compile(
    r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(more…?\)|»|→"
    r"|(?:read|see|view) (?:more|on|the (?:full|rest|whole)\b.{0,30})|continue reading\b.{0,80}|full (?:story|article)"
    r"|read (?:the )?full (?:story|article|post))\s*[.»→…]*\s*$",
    re.IGNORECASE,
)
"""How a feed ends words that it cut short: "…", "(more…)", "Continue reading Ferry returns"."""
_SIGNS = ("…", "...", "»", "→", "more", "read", "see", "view", "full")
"""One of these stands in every end that looks cut. Nearly all articles have none, which is quickly known."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_ENOUGH_WORDS = 3
"""Words of a title from which on a page about it has one of them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article whose page is to be asked."""

    number: int
    entry: Entry
    host: str
    """The feed's own host, which the reader named."""


def wanted(when: FullText, host: str, arrived: Iterable[tuple[int, Entry]], most: int) -> tuple[Wanted, ...]:
    """The new articles whose pages are to be asked: those with a link, the newest first, no more than `most`."""
    if when is FullText.NEVER:
        return ()
    able = [
        Wanted(number, entry, host)
        for number, entry in arrived
        if entry.link and (when is FullText.ALWAYS or looks_cut(entry.text))
    ]
    return tuple(sorted(able, key=lambda each: each.entry.published, reverse=True)[:most])


def looks_cut(text: str) -> bool:
    """Whether a feed seems to give only the beginning, so that the page itself is worth reading."""
    text = text.rstrip()
    if len(text) < SHORT_TEXT:
        return True
    end = text[-120:]
    told = end.casefold()
    return any(sign in told for sign in _SIGNS) and _CUT.search(end) is not None


def is_fuller(page: Article, title: str, given: str) -> bool:
    """Whether a page tells more than an article's text as it is, and of the same thing."""
    return len(page.text) > len(given.strip()) * 1.2 and _tells_of(page, title)


def _tells_of(page: Article, title: str) -> bool:
    """Whether a page has any word of an article's title. One for a login or for consent to cookies has none."""
    words = set(_WORD.findall(title.casefold()))
    told = f"{page.title}\n{page.text}".casefold()
    return len(words) < _ENOUGH_WORDS or any(word in told for word in words)
