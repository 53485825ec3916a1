"""`dateline feeds`: every subscription and how it fares."""

import argparse
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter

from reader.cli import options, subscriptions
from reader.cli.columns import fitted, hung
from reader.cli.exit_codes import OK
from reader.cli.library import NONE_YET, feeds_named, reading
from reader.cli.output import rows
from reader.cli.output.aside import remark
from reader.cli.service import follower, service_of
from reader.refresh.health import health
from reader.store.subscriptions.feed import Feed
from reader.store.subscriptions.feed_order import FeedOrder, arranged


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_feeds(parser)
    parser.add_argument("--broken", action="store_true", help="only those whose last check failed, or that are gone")
    parser.add_argument(
        "--sort",
        choices=[str(order) for order in FeedOrder],
        default=str(FeedOrder.NAME),
        help="sorted by this, inside their folders (%(default)s)",
    )
    subscriptions.configure_json(parser, "print a JSON array, one object a feed")


def run(args: argparse.Namespace) -> int:
    """Print the feeds by folder, and by name or otherwise."""
    service = service_of(args.home)
    with reading(args.home) as library:
        every = chosen = arranged(library.feeds.all(), FeedOrder(args.sort))
        if args.feeds:
            wanted = {feed.id for words in args.feeds for feed in feeds_named(library, words)}
            chosen = tuple(feed for feed in chosen if feed.id in wanted)
    if args.broken:
        chosen = tuple(feed for feed in chosen if feed.errors or feed.stopped)
    if args.json:
        rows.print_json([subscriptions.fields(feed, service) for feed in chosen])
    elif not every:
        remark(NONE_YET)
    elif chosen:
        _print_table(chosen, service, datetime.now(UTC))
    return OK


def _print_table(feeds: tuple[Feed, ...], service: str, now: datetime) -> None:
    print(f"{'id':>5} {'unread':>6}/{'all':<6} feed")
    for position, (folder, inside) in enumerate(groupby(feeds, attrgetter("folder"))):
        print("\n" * (position > 0) + f"{folder}\n" * (folder != ""), end="")
        for feed in inside:
            there = f" (at {service})" if follower(feed, service) else ""
            rest = " (paused)" if feed.paused else ""
            print(fitted(f"{feed.id:>5}  {feed.unread:>5}/{feed.count:<6} ", feed.label, there + rest))
            print(hung(" " * 22, "; ".join(health(feed, now))))
