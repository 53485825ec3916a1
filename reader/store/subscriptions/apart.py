"""Feeds that have one name are told apart by where they lie: many a paper calls each of its feeds by its own name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.store.file.database import Database
from reader.store.subscriptions.feed import Feed
from reader.text.address import path_name, site_name, without_login
from reader.text.clean import clean_line


def namesakes(database: Database) -> Mapping[int, Feed]:
    """The feeds that share their names, each with its place and without what else is known of it: asked whenever a
    window of a list is read, so that nothing is made of the many others.
    """
    rows = database.rows("SELECT coalesce(nullif(given_title, ''), title), id, url FROM feeds WHERE removed_at IS NULL")
    times = Counter(name.casefold() for name, _, _ in rows if name)
    shared = (Feed(number, url, name) for name, number, url in rows if times[name.casefold()] > 1)
    return {feed.id: feed for feed in told_apart(shared)}


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
    """Where each of them lies, in as few words as tell them apart: on one site by their paths alone."""
    sites = [site_name(feed.url) for feed in feeds]
    paths = [path_name(feed.url) for feed in feeds]
    both = [f"{site}{path}" for site, path in zip(sites, paths, strict=True)]
    whole = [clean_line(without_login(feed.url)) for feed in feeds]
    shorter = (sites, paths if len({*sites}) == 1 else both, both)
    return next((places for places in shorter if all(places) and len({*places}) == len(feeds)), whole)
