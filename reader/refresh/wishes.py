"""What a person's settings mean for a refresh and for what is kept after it, whoever refreshes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import SourceError
from reader.refresh.engine import Tuning
from reader.refresh.schedule import Pace
from reader.settings import Settings
from reader.sources.web.own import Own
from reader.sources.web.own_cookies import OwnCookie, read_cookies
from reader.store.library import Library
from reader.store.retention import Retention
from reader.store.rules import Rules
from reader.store.searching.parsing import parse
from reader.store.searching.query import Either, Query
from reader.store.subscriptions.feed import FullText

if TYPE_CHECKING:
    from reader.refresh.service.access import Access
    from reader.refresh.subscribe import Finder

KEY_NAP = 0.02
"""Seconds between two transactions while somebody reads, so that a mark that is made meanwhile gets its turn."""


def tuning(settings: Settings, tell: Callable[[str], object]) -> Tuning:
    """How a refresh behaves that nobody waits for with a key. `tell` is told where it goes without cookies."""
    pace = Pace(interval=timedelta(minutes=settings.refresh_minutes)) if settings.refresh_minutes else Pace()
    rules = Rules(
        ignore=_any(settings.ignore),
        tags=tuple((tag, Either(tuple(map(parse, searches)))) for tag, searches in settings.tags if searches),
        star=_any(settings.star),
        mark_read=_any(settings.mark_read),
    )
    return Tuning(
        pace=pace,
        full_text=FullText(settings.full_text),
        rules=rules,
        programs=dict(settings.programs),
        own=own_if_any(settings, tell),
        access=way_to_service(settings),
        batch=4,
    )


def way_to_service(settings: Settings) -> "Access | None":
    """The way to the service that the settings name; None where they name none."""
    if not settings.sync_protocol:
        return None
    from reader.refresh.service.access import access  # noqa: PLC0415 - most readers have no account

    return access(
        (settings.sync_protocol, settings.sync_url, settings.sync_user),
        settings.sync_password_command,
        settings.sync_password_file,
    )


def wanted_at_service(url: str, access: "Access | None") -> str | None:
    """What is kept of a new feed as `Feed.remote`: empty where the service is to follow it."""
    if access is None:
        return None
    from reader.refresh.service.merge import is_for_a_service  # noqa: PLC0415 - as above

    return "" if is_for_a_service(url) else None


def own_cookies(settings: Settings) -> tuple[OwnCookie, ...]:
    """The person's own cookies, read anew each time: a browser writes others. Raises SourceError."""
    return read_cookies(Path(settings.cookies).expanduser(), datetime.now(UTC)) if settings.cookies else ()


def own_if_any(settings: Settings, tell: Callable[[str], object]) -> Own:
    """What the person has requests carry; no cookies where they cannot be read, which is told: most feeds need none."""
    agents = dict(settings.agents)
    try:
        return Own(own_cookies(settings), agents)
    except SourceError as error:
        tell(f"{error}; asked without cookies")
        return Own(agents=agents)


def finder(how: Tuning) -> "Finder":
    """What looks for feeds with a person's programs, cookies and names."""
    from reader.refresh.subscribe import Finder  # noqa: PLC0415 - loads a parser of HTML, which a timer does not need

    return Finder(how.programs, own=how.own)


def beside_keys(settings: Settings, tell: Callable[[str], object]) -> Tuning:
    """How a refresh behaves in an open reader: short transactions, and a rest after each."""
    return replace(tuning(settings, tell), batch=1, nap=KEY_NAP)


def _any(searches: Sequence[str]) -> Query | None:
    return Either(tuple(map(parse, searches))) if searches else None


def tidy(library: Library, settings: Settings, now: datetime) -> int:
    """Let go of what is beyond the limits of the settings; how many articles that were."""
    limits = Retention(
        age=timedelta(days=settings.keep_days) if settings.keep_days else None,
        count=settings.keep_articles or None,
    )
    return library.tidy(limits, now=now)
