"""`dateline refresh`: ask the feeds, and say of each what came."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime

from reader import paths
from reader.cli import options, subscriptions
from reader.cli.exit_codes import FAILED, OK
from reader.cli.library import NONE_YET, folder_named, one_feed, writing
from reader.cli.output.aside import remark
from reader.cli.output.telling import JsonTeller, Teller
from reader.refresh.events import Event
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed
from reader.text.labels import holds


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_feeds(parser, " (all)")
    parser.add_argument(
        "--folder", metavar="NAME", type=options.name, help="only the feeds in this folder and in those inside it"
    )
    parser.add_argument("--due", action="store_true", help="only those whose next check has come: for a timer")
    parser.add_argument("--quiet", action="store_true", help="print only what went wrong")
    parser.add_argument(
        "--analyze",
        action="store_true",
        help="then look through all new articles, so that said: and the like find them",
    )
    subscriptions.configure_json(parser, "print one JSON object a line for each event")


def run(args: argparse.Namespace) -> int:
    """Refresh. FAILED where a named feed failed, or all of them did, or what came could not be kept or told of."""
    from reader import settings
    from reader.cli.looking import look_through
    from reader.refresh import wishes
    from reader.refresh.engine import refresh
    from reader.refresh.news import News, announce

    sys.setswitchinterval(0.0005)  # how long an answer, or a process that could read on, waits for what is being stored
    chosen = settings.load(paths.find(args.home).settings)
    with writing(args.home) as library:
        feeds = _chosen(library, args)
        teller = JsonTeller() if args.json else Teller(len(feeds), quiet=args.quiet)
        news = News()

        def hear(event: Event) -> None:
            news.hear(event)
            teller.tell(event)

        ended = asyncio.run(refresh(library, feeds, hear, wishes.tuning(chosen, remark)))
        wishes.tidy(library, chosen, datetime.now(UTC))
        if args.analyze:
            teller.tell_analyzed(look_through(library, args.home))
        if not feeds and not args.quiet and not chosen.service and not library.feeds.all():
            remark(NONE_YET)
        unread = news.unread(library)
    if problem := announce(chosen.news_command, unread, attended=True):
        remark(problem)
    failed = ended.failed > 0 and (bool(args.feeds) or ended.failed == ended.checked)
    return FAILED if failed or ended.unkept or problem else OK


def _chosen(library: Library, args: argparse.Namespace) -> tuple[Feed, ...]:
    """The feeds that fulfil all that is asked of them; one that rests is asked only by its name."""
    named = {one_feed(library, words).id for words in args.feeds}
    folder = folder_named(library, args.folder) if args.folder else None
    feeds = library.feeds.due(datetime.now(UTC)) if args.due else library.feeds.all()
    within = (feed for feed in feeds if folder is None or holds(folder, feed.folder))
    return tuple(feed for feed in within if (feed.id in named if named else not feed.resting))
