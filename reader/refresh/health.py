"""How a feed fares, in words: its last answer, its failures, its last article, and when it is asked again."""

from datetime import datetime

from reader.store.subscriptions.feed import Feed


def health(feed: Feed, now: datetime) -> tuple[str, ...]:
    """How a feed fares, in parts of which the first tell most."""
    if feed.last_checked is None:
        return ("never asked",)
    parts = [f"{ago(feed.last_checked, now)}: {feed.last_answer}"]
    if feed.errors > 1:
        parts.append(f"failed {feed.errors} times")
    if feed.slow:
        parts.append("slow")
    if feed.last_new:
        parts.append(f"last article {ago(feed.last_new, now)}")
    return *parts, _outlook(feed, now)


def _outlook(feed: Feed, now: datetime) -> str:
    """One that was asked while the clock stood wrong, at a time that is still to come, is asked now."""
    if feed.stopped:
        return "not asked any more"
    if feed.paused:
        return "asked only when it is named"
    is_ahead_of_time = feed.last_checked is not None and feed.last_checked > now
    return f"next check {'now' if is_ahead_of_time else ahead(feed.next_check, now)}"


def rest_words(feed: Feed) -> str:
    """Whether a feed rests, so that the clock alone does not have it asked."""
    if feed.stopped:
        return "stopped: its server says that it is gone"
    return "yes: asked only when it is named" if feed.paused else "no"


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
