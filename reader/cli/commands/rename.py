"""`dateline rename`: call a feed something else, and put it elsewhere."""

import argparse

from reader.cli import options, subscriptions
from reader.cli.exit_codes import OK
from reader.cli.library import one_feed, writing
from reader.errors import UsageError
from reader.text.clean import clean_line
from reader.text.labels import clean_folder


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("feed", metavar="FEED", type=options.name, help="its number, its address or a part of its name")
    parser.add_argument("name", metavar="NAME", nargs="?", help="the new name; an empty one brings back the feed's own")
    parser.add_argument("--folder", metavar="NAME", help="put it into this folder; an empty name takes it out")


def run(args: argparse.Namespace) -> int:
    """Rename, move, or both."""
    if args.name is None and args.folder is None:
        raise UsageError("", "what is it to be called? Give a NAME, or --folder")
    with writing(args.home) as library:
        feed = one_feed(library, args.feed)
        if args.name is not None:
            subscriptions.rename(library, feed, clean_line(args.name))
        if args.folder is not None:
            library.feeds.move(feed.id, clean_folder(args.folder))
        after = library.feeds.get(feed.id) or feed
        print(f"{feed.name}: now {after.name}" + (f" in {after.folder}" if after.folder else ""))
    return OK
