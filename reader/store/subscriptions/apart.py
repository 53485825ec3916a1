"""Feeds that have one name are told apart by where they lie: many a paper calls each of its feeds by its own name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.store.subscriptions.feed import Feed
from reader.text.address import path_name, site_name
from reader.text.clean import clean_line

_LOGIN = re.compile(r"//[^/?#]*@")
"""The name and the password in an address: "//ada:secret@"."""


def told_apart(feeds: Iterable[Feed]) -> tuple[Feed, ...]:
    """The feeds, each that shares its name with a place behind it."""
    every = tuple(feeds)
    named: defaultdict[str, list[Feed]] = defaultdict(list)
    for feed in every:
        named[feed.name.casefold()].append(feed)
    if len(named) == len(every):
        return every
    places = {
        feed.id: place
        for same in named.values()
        if len(same) > 1
        for feed, place in zip(same, _places(same), strict=True)
    }
    return tuple(replace(feed, place=places[feed.id]) if feed.id in places else feed for feed in every)


def _places(feeds: Sequence[Feed]) -> list[str]:
    """Where each of them lies, in as few words as tell them apart."""
    sites = [site_name(feed.url) for feed in feeds]
    paths = [f"{site}{path_name(feed.url)}" for site, feed in zip(sites, feeds, strict=True)]
    whole = [clean_line(without_login(feed.url)) for feed in feeds]
    return next((places for places in (sites, paths) if all(places) and len({*places}) == len(feeds)), whole)


def without_login(url: str) -> str:
    """An address without the name and the password in it."""
    return _LOGIN.sub("//", url)
