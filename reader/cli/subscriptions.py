"""What the commands about feeds share: renaming one, asking before one is removed, and feeds as JSON."""

import argparse
import sys
from datetime import datetime

from reader.cli.output.aside import remark
from reader.cli.output.rows import Fields
from reader.cli.service import follower
from reader.errors import UsageError
from reader.sources.web.addresses import shown_url
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed


def rename(library: Library, feed: Feed, name: str) -> None:
    """Call a feed something else; says on standard error where another one is called so too."""
    library.feeds.rename(feed.id, name)
    if same := [other for other in library.feeds.all() if name and other.name == name and other.id != feed.id]:
        remark(f"{same[0].id} is called {name} too; tell them apart by their numbers")


def agreed(question: str) -> bool:
    """Whether the person at the terminal says yes. Raises UsageError where there is nobody to ask."""
    if not sys.stdin.isatty():
        raise UsageError("", f"{question} Nobody is here to answer; use --yes")
    print(f"{question} [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def configure_json(parser: argparse.ArgumentParser, words: str) -> None:
    """The option that makes output for programs."""
    parser.add_argument("--json", action="store_true", help=words)


def fields(feed: Feed, service: str) -> Fields:
    """A feed as JSON: moments in ISO 8601 with their offset, durations in seconds, null where nothing is known.

    `service` is what follows some feeds for their reader.
    """
    return {
        "id": feed.id,
        "name": feed.name,
        "url": shown_url(feed.url),
        "site": feed.site,
        "folder": feed.folder,
        "tags": list(feed.tags),
        "unread": feed.unread,
        "articles": feed.count,
        "last_answer": feed.last_answer,
        "last_checked": moment(feed.last_checked),
        "last_new": moment(feed.last_new),
        "next_check": moment(feed.next_check),
        "errors": feed.errors,
        "slow": feed.slow,
        "stopped": feed.stopped,
        "paused": feed.paused,
        "full_text": feed.full_text,
        "interval": feed.interval.total_seconds() if feed.interval else None,
        "service": follower(feed, service) or None,
    }


def moment(when: datetime | None) -> str | None:
    """A moment as JSON."""
    return when.isoformat() if when else None
