"""`dateline rename`: call a feed something else, and put it elsewhere."""

import argparse

from reader.cli import subscriptions
from reader.text.clean import clean_line


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("feed", metavar="FEED", help="its number, its address or a part of its name")
    parser.add_argument("name", metavar="NAME", nargs="?", help="the new name; an empty one brings back the feed's own")
    parser.add_argument("--folder", metavar="NAME", help="put it into this folder; an empty name takes it out")


def run(args: argparse.Namespace) -> int:
    """Rename, move, or both."""
    with subscriptions.library(args.home) as library:
        feed = subscriptions.one_feed(library, args.feed)
        if args.name is not None:
            library.feeds.rename(feed.id, clean_line(args.name))
        if args.folder is not None:
            library.feeds.move(feed.id, clean_line(args.folder))
        after = library.feeds.get(feed.id) or feed
        print(f"{feed.name}: now {after.name}" + (f" in {after.folder}" if after.folder else ""))
    return 0
