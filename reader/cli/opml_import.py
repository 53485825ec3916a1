"""`dateline import`: subscribe to every feed of a list, which may lie on the web. The feeds are not fetched by it."""

import argparse
import sys
from pathlib import Path

from reader.cli.aside import remark
from reader.cli.exit_codes import OK
from reader.cli.library import writing
from reader.errors import SourceError
from reader.sources.origin import shorten
from reader.text.counts import counted

MOST = 32 << 20
"""Bytes of a list that are read: one of 100,000 feeds has 20 MB."""
SHOWN, LONGEST = 5, 80
"""How many of what is left out are named, and with how many characters."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="an OPML file or a list of addresses, one a line; its address on the web; or - for standard input",
    )


def run(args: argparse.Namespace) -> int:
    """Take over what is new; what is there already stays as it is."""
    from reader.sources.lists import read_list

    refused: list[str] = []
    found = read_list(_read(args.file), args.file, refused.append)
    with writing(args.home) as library, library.writing():
        known = {feed.url for feed in library.feeds.all()}
        fresh = [each for each in found if each.url not in known]
        for each in fresh:
            library.feeds.add(each.url, title=each.title, folder="/".join(each.folders), tags=each.tags, site=each.site)
    added = counted(len(fresh), "feed")
    there = len(found) - len(fresh)
    print(
        f"{added} added, {there:,} {'was' if there == 1 else 'were'} there; `dateline refresh` fetches their articles"
    )
    if refused:
        remark(f"{args.file}: left out, no feeds of the web: {_shortened(refused)}")
    return OK


def _shortened(refused: list[str]) -> str:
    shown = ", ".join(shorten(each, LONGEST) for each in refused[:SHOWN])
    return f"{shown} and {len(refused) - SHOWN:,} more" if len(refused) > SHOWN else shown


def _read(name: str) -> bytes:
    if name.startswith(("http://", "https://")):
        from reader.sources.fetch import fetch_once

        return fetch_once(name).body
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
