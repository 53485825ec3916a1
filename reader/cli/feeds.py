"""`dateline feeds`: every subscription and how it fares."""

import argparse
from datetime import UTC, datetime

from reader.cli import rows, subscriptions
from reader.store.feeds import Feed


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("feeds", metavar="FEED", nargs="*", help="only these: a number, an address or a part of a name")
    parser.add_argument("--broken", action="store_true", help="only those whose last check failed, or that are gone")
    subscriptions.configure_json(parser, "print a JSON array")


def run(args: argparse.Namespace) -> int:
    """Print the feeds by folder and name."""
    with rows.library(args.home) as library:
        chosen = library.feeds.all()
        if args.feeds:
            wanted = {feed.id for words in args.feeds for feed in library.feeds.find(words)}
            chosen = tuple(feed for feed in chosen if feed.id in wanted)
    if args.broken:
        chosen = tuple(feed for feed in chosen if feed.errors or feed.stopped)
    if args.json:
        rows.print_json([subscriptions.fields(feed) for feed in chosen])
    else:
        _print_table(chosen, datetime.now(UTC))
    return 0


def _print_table(feeds: tuple[Feed, ...], now: datetime) -> None:
    folder = None
    for feed in feeds:
        if feed.folder != folder:
            folder = feed.folder
            print(f"\n{folder}" if folder else "")
        print(f"{feed.id:>5}  {feed.unread:>5}/{feed.count:<6} {feed.name}")
        print(f"{'':21}{health(feed, now)}")


def health(feed: Feed, now: datetime) -> str:
    """How a feed fares, in a line."""
    if feed.last_checked is None:
        return "never asked"
    parts = [f"{ago(feed.last_checked, now)}: {feed.last_answer}"]
    if feed.errors > 1:
        parts.append(f"{feed.errors} failures in a row")
    if feed.slow:
        parts.append("slow")
    if feed.last_new:
        parts.append(f"last article {ago(feed.last_new, now)}")
    parts.append("not asked any more" if feed.stopped else f"next check {ahead(feed.next_check, now)}")
    return "; ".join(parts)


def ago(then: datetime, now: datetime) -> str:
    """How long ago, in one unit."""
    return f"{_span((now - then).total_seconds())} ago"


def ahead(then: datetime | None, now: datetime) -> str:
    """How soon, in one unit."""
    return "now" if then is None or then <= now else f"in {_span((then - now).total_seconds())}"


def _span(seconds: float) -> str:
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= size:
            count = int(seconds // size)
            return f"{count} {unit}" + ("s" if count > 1 else "")
    return "a moment"
