"""Which new articles get their page fetched. Pure; what looks cut short is known to `sources.entries`."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.sources.entries import looks_cut
from reader.store.entry import Entry
from reader.store.feeds import FullText


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
        if entry.link and (when is FullText.ALWAYS or looks_cut(entry.link, entry.text))
    ]
    return tuple(sorted(able, key=lambda each: each.entry.published, reverse=True)[:most])


def is_fuller(page: str, given: str) -> bool:
    """Whether a page's text is more than the feed's: a login wall or a notice about cookies does not."""
    return len(page) > len(given.strip()) * 1.2
