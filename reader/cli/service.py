"""What commands say and do about the service that follows feeds for a person: whose a feed is, and marks sent there."""

from reader import paths, settings
from reader.cli.output.aside import remark
from reader.errors import DatelineError
from reader.settings import Settings
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed

PATIENCE = 10.0
"""Seconds for marks to be sent, with which a command ends: what is left goes with the next refresh."""


def service_of(home: str | None) -> str:
    """What the service of a person's settings is known by; empty where there is none. Raises SettingsError."""
    return settings.load(paths.find(home).settings).service


def follower(feed: Feed, service: str) -> str:
    """Who asks a feed instead of this library; empty where nobody does."""
    return service if feed.remote else ""


def send_marks(library: Library, home: str | None) -> None:
    """Tell the service what was just marked. Where that cannot be that is said, and no fault: the next refresh does."""
    import asyncio

    if library.service.account() is None:
        return
    try:
        chosen = settings.load(paths.find(home).settings)
        if chosen.service:
            asyncio.run(_send(library, chosen))
    except TimeoutError:
        remark(f"{chosen.service}: no answer yet; the marks go there with the next refresh")
    except DatelineError as error:
        remark(f"{error}; the marks go there with the next refresh")


async def _send(library: Library, chosen: Settings) -> None:
    import asyncio

    from reader.refresh.service.sync import send_marks as send
    from reader.refresh.wishes import way_to_service

    if access := way_to_service(chosen):
        async with asyncio.timeout(PATIENCE):
            await send(library, access)
