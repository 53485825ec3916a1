"""`dateline add`: subscribe to feeds, or to what a page offers."""

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from reader import paths
from reader.cli.exit_codes import CHOICE, FAILED, OK
from reader.cli.library import writing
from reader.cli.output.aside import remark, waiting_for
from reader.cli.output.telling import Teller
from reader.errors import DatelineError, UsageError
from reader.sources.subscriptions.typed import refuse_path
from reader.sources.web.addresses import shown_url
from reader.store.library import Library
from reader.text.labels import clean_folder, clean_tags

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.refresh.engine import Tuning
    from reader.refresh.subscribe import Candidate
    from reader.sources.web.answer import Answer
    from reader.store.subscriptions.feed import Feed


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "urls",
        metavar="URL",
        nargs="+",
        help="a feed, or a page that names its feeds; exec:NAME or filter:NAME:URL with a program of the settings",
    )
    parser.add_argument("--folder", metavar="NAME", default="", help="put it into this folder")
    parser.add_argument("--tag", metavar="NAME", action="append", default=[], help="give it this tag; may be repeated")
    parser.add_argument("--all", action="store_true", help="take all feeds of a page that names several")


def run(args: argparse.Namespace) -> int:
    """Subscribe to each. FAILED where one gives no feed, CHOICE where a page names several and nobody can be asked."""
    from reader import settings
    from reader.refresh import wishes

    how = wishes.tuning(settings.load(paths.find(args.home).settings), remark)
    with writing(args.home) as library:
        return max([_add(library, url, args, how) for url in args.urls])


def _add(library: Library, url: str, args: argparse.Namespace, how: "Tuning") -> int:
    try:
        refuse_path(url)
        with waiting_for(shown_url(url)):
            found = asyncio.run(_find(url, how, every=args.all))
        wanted = found if args.all or len(found) == 1 else _choose(url, found)
        if not wanted:
            return CHOICE
        read, code = asyncio.run(_checked(wanted, url, how))
        added = {_subscribe(library, feed, args, how): feed.answer for feed in read}
    except UsageError:
        raise
    except DatelineError as error:
        remark(error)
        return FAILED
    fresh = {feed: answer for feed, answer in added.items() if feed.last_checked is None}
    return max(code, _fetch(library, fresh, how))


async def _find(url: str, how: "Tuning", *, every: bool) -> "tuple[Candidate, ...]":
    from reader.refresh import wishes

    async with wishes.finder(how) as finder:
        return await finder.find(url, every=every)


async def _checked(wanted: "Sequence[Candidate]", url: str, how: "Tuning") -> "tuple[list[Candidate], int]":
    """Those that a page only named are read before they are taken; one that is none does not keep the others out."""
    from reader.refresh import wishes

    read, code = [], OK
    async with wishes.finder(how) as finder:
        for each in wanted:
            try:
                read.append(each if each.articles is not None else await finder.check(each.url, url))
            except DatelineError as error:
                remark(error)
                code = FAILED
    return read, code


def _choose(url: str, found: "Sequence[Candidate]") -> "Sequence[Candidate]":
    """Those the person at the terminal wants; none where nobody is there, after they are listed."""
    print(f"{shown_url(url)} names {len(found)} feeds:")
    for number, feed in enumerate(found, start=1):
        print(f"{number:>3}  {feed.url}" + (f"  {feed.title}" if feed.title else ""))
    if not sys.stdin.isatty():
        remark("add the one you mean, or all with --all")
        return ()
    print("Which? Numbers, or nothing for none: ", end="", flush=True)
    words = sys.stdin.readline().replace(",", " ").split()
    chosen = [found[int(word) - 1] for word in words if word.isdecimal() and 0 < int(word) <= len(found)]
    if not chosen:
        remark("nothing was added")
    return chosen


def _subscribe(library: Library, feed: "Candidate", args: argparse.Namespace, how: "Tuning") -> "Feed":
    from reader.refresh import wishes

    known = {each.url for each in library.feeds.all()}
    remote = wishes.wanted_at_service(feed.url, how.access)
    added = library.feeds.add(feed.url, folder=clean_folder(args.folder), tags=clean_tags(args.tag), remote=remote)
    words = "you have it already" if added.url in known else "added"
    print(f"{added.id} {added.given_title or feed.title or added.name}: {words}")
    return added


def _fetch(library: Library, feeds: "Mapping[Feed, Answer | None]", how: "Tuning") -> int:
    """Store the articles of new feeds at once, as they came when it was seen that they are feeds."""
    from reader.refresh.engine import refresh

    if not feeds:
        return OK
    teller = Teller(len(feeds), quiet=False)
    given = {feed.url: answer for feed, answer in feeds.items() if answer}
    ended = asyncio.run(refresh(library, tuple(feeds), teller.tell, how, given))
    return FAILED if ended.failed else OK
