"""`dateline remove`: unsubscribe. The articles stay unless they are to go too."""

import argparse
from datetime import UTC, datetime

from reader.cli import options, subscriptions
from reader.cli.exit_codes import FAILED, OK
from reader.cli.library import one_feed, writing
from reader.cli.service import follower, service_of
from reader.sources.web.addresses import shown_url


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("feed", metavar="FEED", type=options.name, help="its number, its address or a part of its name")
    parser.add_argument("--with-articles", action="store_true", help="remove its articles too, but not starred ones")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(args: argparse.Namespace) -> int:
    """Ask, and remove one feed; FAILED where the answer is no."""
    service = service_of(args.home)
    with writing(args.home) as library:
        feed = one_feed(library, args.feed)
        articles = "its articles go too, but not starred ones" if args.with_articles else "its articles stay"
        if not args.yes and not subscriptions.agreed(
            f"Remove {feed.name} ({shown_url(feed.url)})? {articles.capitalize()}."
        ):
            return FAILED
        library.feeds.remove(feed.id, now=datetime.now(UTC), keep_articles=not args.with_articles)
        there = follower(feed, service)
        later = f"; {there} hears of it with the next refresh" if there else ""
        print(f"{feed.name}: removed; {articles}{later}")
    return OK
