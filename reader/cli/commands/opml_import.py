"""`dateline import`: subscribe to every feed of a list, which may lie on the web. The feeds are not fetched by it."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader import paths
from reader.cli import options
from reader.cli.articles import fetch
from reader.cli.exit_codes import OK
from reader.cli.library import writing
from reader.cli.output.aside import remark
from reader.errors import QueryError, SourceError
from reader.store.library import Library
from reader.text.counts import counted
from reader.text.labels import clean_folder

MOST = 32 << 20
"""Bytes of a list that are read: one of 100,000 feeds has 20 MB."""
SHOWN = 5
"""How many of the places that are wrong are named."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "file",
        metavar="FILE",
        type=options.name,
        help="OPML, addresses one a line, or the list of newsboat, newsraft or sfeed: a file, address, or - for stdin",
    )


def run(args: argparse.Namespace) -> int:
    """Take over what is new; what is there already stays as it is. Raises SourceError where nothing can be read."""
    from reader import settings
    from reader.refresh import wishes
    from reader.sources.encoding import unpack
    from reader.sources.subscriptions.lists import read_list

    wrong: list[str] = []
    searches: dict[str, str] = {}
    found = read_list(
        unpack(_read(args.file, args.home), args.file),
        args.file,
        lambda line, words: wrong.append(f"line {line}: {words}"),
        searches.setdefault,
    )
    if wrong and not found and not searches:
        raise SourceError(args.file, wrong[0])
    access = wishes.way_to_service(settings.load(paths.find(args.home).settings))
    with writing(args.home) as library, library.writing():
        known = {feed.url for feed in library.feeds.all()}
        fresh = [each for each in found if each.url not in known]
        for each in fresh:
            library.feeds.add(
                each.url,
                title=each.title,
                folder=clean_folder("/".join(each.folders)),
                tags=each.tags,
                site=each.site,
                remote=wishes.wanted_at_service(each.url, access),
            )
        kept = _keep(library, searches, wrong)
    if kept:
        print(f"kept as searches: {', '.join(kept)}")
    _tell(args.file, len(fresh), len(found) - len(fresh), wrong, searches=bool(searches))
    return OK


def _keep(library: Library, searches: Mapping[str, str], wrong: list[str]) -> list[str]:
    """Keep the searches of a list; the names of those that are new. One of a known name stays as it is."""
    known, kept = {search.name for search in library.searches.all()}, list[str]()
    for name, words in searches.items():
        try:
            if name not in known:
                library.searches.save(name, words)
                kept.append(name)
        except QueryError as error:
            wrong.append(f"{name}: {error}")
    return kept


def _tell(name: str, fresh: int, there: int, wrong: Sequence[str], *, searches: bool) -> None:
    if fresh or there:
        were = "was" if there == 1 else "were"
        then = "; `dateline refresh` fetches their articles" if fresh else ""
        print(f"{counted(fresh, 'feed')} added, {there:,} {were} there{then}")
    elif not searches:
        remark(f"{name}: the list names no feed")
    for words in wrong[:SHOWN]:
        remark(f"{name}: {words}")
    if len(wrong) > SHOWN:
        remark(f"{name}: {counted(len(wrong) - SHOWN, 'more place')} like these")


def _read(name: str, home: str | None) -> bytes:
    if name.startswith(("http://", "https://")):
        return fetch(home, name).body
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(MOST + 1)
    except OSError as error:
        raise SourceError(name, (error.strerror or "it cannot be read").lower()) from error
    if len(data) > MOST:
        raise SourceError(name, f"larger than {MOST >> 20} MiB")
    return data
