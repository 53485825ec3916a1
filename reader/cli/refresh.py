"""`dateline refresh`: ask the feeds, and say of each what came.

With --json one line of JSON for each event, as it happens. "event" is one of
started (total), feed (id, name, url, ok, answer, new, changed, seconds, next_check, stopped),
skipped (id, name, url, until), page (article, title, problem),
ended (checked, failed, skipped, new, changed, pages, seconds) and, with --analyze, analyzed (articles).
"""

import argparse
import asyncio
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime

from reader import paths
from reader.cli import rows, subscriptions
from reader.cli.rows import Fields
from reader.refresh.events import Event, FeedChecked, FeedSkipped, PageFetched, RefreshEnded, RefreshStarted
from reader.sources.addresses import shown_url
from reader.store.feed import Feed
from reader.store.library import Library


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "feeds", metavar="FEED", nargs="*", help="only these: a number, an address or a part of a name (all)"
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
    """Refresh. 1 where a named feed failed, or all of them did."""
    from reader import settings
    from reader.cli.looking import look_through
    from reader.refresh import wishes
    from reader.refresh.engine import refresh

    sys.setswitchinterval(0.0005)  # how long an answer, or a process that could read on, waits for what is being stored
    chosen = settings.load(paths.find(args.home).settings)
    with subscriptions.library(args.home) as library:
        feeds = _chosen(library, args)
        teller = JsonTeller() if args.json else Teller(len(feeds), quiet=args.quiet)
        ended = asyncio.run(refresh(library, feeds, teller.tell, wishes.tuning(chosen)))
        wishes.tidy(library, chosen, datetime.now(UTC))
        if args.analyze:
            teller.tell_analyzed(look_through(library, args.home))
        if not feeds and not args.quiet and not library.feeds.all():
            print(subscriptions.NONE_YET, file=sys.stderr)
    return int(ended.failed > 0 and (bool(args.feeds) or ended.failed == ended.checked))


def _chosen(library: Library, args: argparse.Namespace) -> tuple[Feed, ...]:
    now = datetime.now(UTC)
    if args.feeds:
        return tuple({feed.id: feed for feed in (rows.one_feed(library, w) for w in args.feeds)}.values())
    return library.feeds.due(now) if args.due else tuple(feed for feed in library.feeds.all() if not feed.resting)


class Teller:
    """Tells a person: a line for each feed as it comes in."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        self._total = total
        self._done = 0
        self._quiet = quiet

    def tell(self, event: Event) -> None:
        """Print what a person wants to know of an event."""
        match event:
            case FeedChecked():
                self._done += 1
                self._line(event.name, _outcome(event), failed=event.failed)
            case FeedSkipped():
                self._done += 1
                self._line(event.feed.name, f"left alone until {event.until.astimezone():%d %B %H:%M}", failed=False)
            case RefreshEnded() if not self._quiet:
                print(_summary(event), flush=True)

    def tell_analyzed(self, count: int) -> None:
        """Print how many articles were looked through."""
        if not self._quiet:
            print(f"{_number(count, 'article')} looked through", flush=True)

    def _line(self, name: str, words: str, *, failed: bool) -> None:
        if self._quiet and not failed:
            return
        width = len(str(self._total))
        print(f"{self._done:>{width}}/{self._total} {'!' if failed else ' '} {name}: {words}", flush=True)


def _outcome(event: FeedChecked) -> str:
    if event.failed:
        return event.check.answer
    counts = [f"{len(ids)} {word}" for ids, word in ((event.new, "new"), (event.changed, "changed")) if ids]
    return ", ".join(counts) or "nothing new"


def _summary(event: RefreshEnded) -> str:
    parts = [_number(event.new, "new article"), f"{_number(event.checked, 'feed')} asked"]
    if event.failed:
        parts.append(f"{event.failed} failed")
    if event.skipped:
        parts.append(f"{event.skipped} left alone")
    if event.pages:
        parts.append(f"{_number(event.pages, 'whole text')} fetched")
    return f"{', '.join(parts)} in {event.seconds:.1f} seconds"


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


class JsonTeller:
    """Tells a program."""

    def tell_analyzed(self, count: int) -> None:
        """Print how many articles were looked through."""
        print(json.dumps({"event": "analyzed", "articles": count}), flush=True)

    def tell(self, event: Event) -> None:
        """Print an event."""
        sys.stdout.write(json.dumps(event_fields(event), ensure_ascii=False) + "\n")
        sys.stdout.flush()


def event_fields(event: Event) -> Fields:
    """An event as JSON."""
    match event:
        case RefreshStarted():
            return {"event": "started", **asdict(event)}
        case FeedChecked(feed, check):
            return {
                "event": "feed",
                **_named(feed),
                "ok": not event.failed,
                "answer": check.answer,
                "new": list(event.new),
                "changed": list(event.changed),
                "seconds": round(event.seconds, 3),
                "next_check": check.next_check.isoformat(),
                "stopped": check.stopped,
            }
        case FeedSkipped(feed, until):
            return {"event": "skipped", **_named(feed), "until": until.isoformat()}
        case PageFetched():
            return {"event": "page", **asdict(event)}
        case RefreshEnded():
            return {"event": "ended", **asdict(event), "seconds": round(event.seconds, 3)}


def _named(feed: Feed) -> Fields:
    return {"id": feed.id, "name": feed.name, "url": shown_url(feed.url)}
