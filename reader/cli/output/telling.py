"""What a refresh tells on standard output as it goes on: a line for a person, or for a program one of JSON.

The "event" of a line of JSON is one of started (total), feed (id, name, url, ok, answer, new, changed, seconds,
next_check, stopped), skipped (id, name, url, until), service (name, ok, sent, taken, added, dropped, troubles,
problem), page (article, title, problem), ended (checked, failed, skipped,
new, changed, pages, seconds) and, with --analyze, analyzed (articles).
"""

import json
import sys
from dataclasses import asdict

from reader.cli.output.rows import Fields
from reader.refresh.events import (
    Event,
    FeedChecked,
    FeedSkipped,
    PageFetched,
    RefreshEnded,
    RefreshStarted,
    ServiceAsked,
)
from reader.sources.web.addresses import shown_url
from reader.store.subscriptions.feed import Feed
from reader.text.counts import counted


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
                self._total = max(self._total, self._done)  # a service may have more feeds than were known
                self._line(event.name, _outcome(event), failed=event.failed)
            case FeedSkipped():
                self._done += 1
                self._line(event.feed.label, event.words, failed=False)
            case ServiceAsked() if event.words and (event.failed or event.troubles or not self._quiet):
                sign = "!" if event.failed or event.troubles else " "
                print(f"{'':>{self._width}} {sign} {event.name}: {event.words}", flush=True)
            case RefreshEnded() if not self._quiet:
                print(_summary(event), flush=True)

    def tell_analyzed(self, count: int) -> None:
        """Print how many articles were looked through."""
        if not self._quiet:
            print(f"{counted(count, 'article')} looked through", flush=True)

    def _line(self, name: str, words: str, *, failed: bool) -> None:
        if self._quiet and not failed:
            return
        width = len(str(self._total))
        print(f"{self._done:>{width}}/{self._total} {'!' if failed else ' '} {name}: {words}", flush=True)

    @property
    def _width(self) -> int:
        """Of the count before each name."""
        return 2 * len(str(self._total)) + 1


def _outcome(event: FeedChecked) -> str:
    if event.failed:
        return event.check.answer
    counts = [f"{len(ids)} {word}" for ids, word in ((event.new, "new"), (event.changed, "changed")) if ids]
    return ", ".join(counts) or "nothing new"


def _summary(event: RefreshEnded) -> str:
    parts = [counted(event.new, "new article"), f"{counted(event.checked, 'feed')} asked"]
    if event.failed:
        parts.append(f"{event.failed} failed")
    if event.skipped:
        parts.append(f"{event.skipped} left alone")
    if event.pages:
        parts.append(f"{counted(event.pages, 'whole text')} fetched")
    return f"{', '.join(parts)} in {event.seconds:.1f} seconds"


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
        case ServiceAsked():
            return {"event": "service", "ok": not event.failed, **asdict(event)}
        case PageFetched():
            return {"event": "page", **asdict(event)}
        case RefreshEnded():
            return {"event": "ended", **asdict(event), "seconds": round(event.seconds, 3)}


def _named(feed: Feed) -> Fields:
    return {"id": feed.id, "name": feed.name, "url": shown_url(feed.url)}
