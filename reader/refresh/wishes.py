"""What a person's settings mean for a refresh and for what is kept after it, whoever refreshes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from reader.refresh.engine import Tuning
from reader.refresh.schedule import Pace
from reader.settings import Settings
from reader.store.library import Library
from reader.store.retention import Retention
from reader.store.rules import Rules
from reader.store.searching.parsing import parse
from reader.store.searching.query import Either, Query
from reader.store.subscriptions.feed import FullText

KEY_NAP = 0.02
"""Seconds between two transactions while somebody reads, so that a mark that is made meanwhile gets its turn."""


def tuning(settings: Settings) -> Tuning:
    """How a refresh behaves that nobody waits for with a key."""
    pace = Pace(interval=timedelta(minutes=settings.refresh_minutes)) if settings.refresh_minutes else Pace()
    rules = Rules(
        ignore=_any(settings.ignore),
        tags=tuple((tag, Either(tuple(map(parse, searches)))) for tag, searches in settings.tags if searches),
        star=_any(settings.star),
        mark_read=_any(settings.mark_read),
    )
    full_text, programs = FullText(settings.full_text), dict(settings.programs)
    return Tuning(pace=pace, full_text=full_text, rules=rules, programs=programs, batch=4)


def beside_keys(settings: Settings) -> Tuning:
    """How a refresh behaves in an open reader: short transactions, and a rest after each."""
    return replace(tuning(settings), batch=1, nap=KEY_NAP)


def _any(searches: Sequence[str]) -> Query | None:
    return Either(tuple(map(parse, searches))) if searches else None


def tidy(library: Library, settings: Settings, now: datetime) -> int:
    """Let go of what is beyond the limits of the settings; how many articles that were."""
    limits = Retention(
        age=timedelta(days=settings.keep_days) if settings.keep_days else None,
        count=settings.keep_articles or None,
    )
    return library.tidy(limits, now=now)
