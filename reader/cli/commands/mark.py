"""`dateline mark`: articles marked read or unread and given stars and tags, by their ids or by what is found."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reader.cli import options
from reader.cli.exit_codes import FAILED, OK
from reader.cli.library import view, writing
from reader.cli.looking import look_for, look_for_saved
from reader.cli.output.aside import remark
from reader.cli.service import send_marks
from reader.errors import StoreError, UsageError
from reader.store.library import Library
from reader.text.counts import counted
from reader.text.labels import clean_tags


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "ids",
        metavar="ID",
        nargs="*",
        type=_id,
        help="only these articles, by the ids of `list`; -: those that the lines of standard input begin with",
    )
    reading = parser.add_mutually_exclusive_group()
    reading.add_argument("--read", action="store_true", default=None, dest="read", help="mark them read")
    reading.add_argument("--unread", action="store_false", default=None, dest="read", help="mark them unread")
    starring = parser.add_mutually_exclusive_group()
    starring.add_argument("--star", action="store_true", default=None, dest="star", help="give them a star")
    starring.add_argument("--unstar", action="store_false", default=None, dest="star", help="take their star")
    parser.add_argument("--tag", metavar="TAG", action="append", default=[], help="give them a tag, found by `tag:TAG`")
    parser.add_argument("--untag", metavar="TAG", action="append", default=[], help="take a tag that was given so")
    parser.add_argument("--search", metavar="QUERY", type=options.name, help="only what this finds, as `search` does")
    options.configure_view(parser)
    parser.add_argument("--all", action="store_true", help="every article of the library")


def run(args: argparse.Namespace) -> int:
    """Mark what fulfils all that is given; FAILED where that is nothing, or where an id is of no article."""
    _check(args)
    if args.search:
        look_for(args.search, args.home)
    if args.saved:
        look_for_saved(args.saved, args.home)
    ids = [number for given in args.ids for number in (_ids_of_input() if given is None else (given,))]
    with writing(args.home) as library:
        chosen = replace(view(library, args), query=args.search or "", ids=tuple(ids) if args.ids else None)
        missing = [number for number in ids if library.row(number) is None]
        found = library.ids(chosen)
        done = _mark(library, found, args)
        if found and (args.read is not None or args.star is not None):
            send_marks(library, args.home)
    for number in missing:
        remark(StoreError(str(number), "no article of the library has this id"))
    if not found and not missing:
        remark("no article fulfils this")
    if found:
        print(", ".join(done))
    return OK if found and not missing else FAILED


def _check(args: argparse.Namespace) -> None:
    """Raises UsageError where nothing is to be done, or to no article."""
    if args.read is None and args.star is None and not clean_tags(args.tag) and not clean_tags(args.untag):
        raise UsageError("", "nothing is to be done: --read, --unread, --star, --unstar, --tag or --untag is missing")
    if not (args.ids or args.search or args.feed or args.folder or args.saved or args.all):
        raise UsageError("", "no articles are named: ids, --search, --feed, --folder, --saved or --all")


def _mark(library: Library, ids: Sequence[int], args: argparse.Namespace) -> Sequence[str]:
    """All kinds of marks or none; of how many articles each changed, in words."""
    done = []
    with library.writing():
        if args.read is not None:
            count = library.mark_read(ids, read=args.read, now=datetime.now(UTC))
            done.append(f"{counted(count, 'article')} marked {'read' if args.read else 'unread'}")
        if args.star is not None:
            count = library.star(ids, starred=args.star)
            done.append(f"{counted(count, 'article')} {'starred' if args.star else 'unstarred'}")
        if args.tag or args.untag:
            count = library.tag(ids, clean_tags(args.tag), clean_tags(args.untag))
            done.append(f"{counted(count, 'article')} tagged")
    return done


def _id(text: str) -> int | None:
    """The id in a word; None for those of standard input."""
    word = text.strip()
    if word == "-":
        return None
    if not (word.isascii() and word.isdecimal()):
        raise argparse.ArgumentTypeError(f"{word!r} is no id of `list`; --search takes words")
    return int(word[:18])


def _ids_of_input() -> Iterator[int]:
    """The ids that the lines of standard input begin with, as those of `list` do. Raises UsageError for other words."""
    for place, line in enumerate(sys.stdin.buffer, 1):
        word = line.decode(errors="replace").split(maxsplit=1)[:1]
        try:
            yield from (number for number in map(_id, word) if number is not None)
        except argparse.ArgumentTypeError as error:
            raise UsageError(f"standard input, line {place}", str(error)) from None
