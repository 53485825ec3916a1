"""A refresh with a service on loopback, through its protocol: what is done on either side comes to the other."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from reader.refresh.engine import Tuning, refresh
from reader.refresh.events import Event, ServiceAsked
from reader.refresh.service.access import Access, access
from reader.refresh.service.sync import send_marks
from reader.refresh.workers import Bounds
from reader.sources.web.answer import Limits
from reader.store.library import Library
from reader.store.subscriptions.feed import FullText
from reader.store.view import EVERYTHING
from tests.refresh.fake_service import NOW
from tests.sources.services.fever_server import FeverServer
from tests.sources.services.greader_server import Entry, GreaderServer, feed, served

TOO_LARGE = 1_773_500_000_000_001
"""An id that is no number of JavaScript's, as FreshRSS has them."""


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None) as library:
        yield library


@pytest.fixture
def password(tmp_path: Path) -> str:
    (tmp_path / "secret").write_text("harbour lights\n", encoding="utf-8")
    return str(tmp_path / "secret")


@pytest.fixture
async def greader() -> AsyncIterator[GreaderServer]:
    here = GreaderServer(feeds={"feed/1": feed(1, "Sea"), "feed/2": feed(2)})
    here.entries = {TOO_LARGE + number: Entry(f"feed/{1 + number % 2}") for number in range(4)}
    async with served(here.answer) as here.base:
        yield here


@pytest.fixture
async def fever() -> AsyncIterator[FeverServer]:
    here = FeverServer(feeds={1: "Feed 1"}, groups={1: ("Sea", "1")})
    here.entries = {number: Entry("1") for number in range(1, 4)}
    async with served(here.answer) as here.base:
        yield here


async def told(library: Library, way: Access) -> ServiceAsked:
    """One refresh, and what it told of the service."""
    events: list[Event] = []
    tuning = Tuning(
        limits=Limits(total=600.0, connect=600.0),
        bounds=Bounds(patience=60.0, processes=1),
        full_text=FullText.NEVER,
        access=way,
        clock=lambda: NOW,
    )
    await refresh(library, library.feeds.all(), events.append, tuning)
    (found,) = (event for event in events if isinstance(event, ServiceAsked))
    assert found.problem == ""
    return found


async def test_by_the_google_reader_api_feeds_and_marks_are_the_same_on_both_sides(
    library: Library, greader: GreaderServer, password: str
) -> None:
    way = access(("greader", greader.base, "alice"), (), password)
    await told(library, way)
    assert [(each.name, each.folder, each.unread) for each in library.feeds.all()] == [
        ("Feed 2", "", 2),
        ("Feed 1", "Sea", 2),
    ]
    second, first = library.feeds.all()
    library.mark_read(library.ids(EVERYTHING)[:3], now=NOW)
    library.feeds.rename(first.id, "Harbour")
    library.feeds.move(second.id, "Land")
    library.feeds.add("https://feeds.example/new.xml", remote="")
    greader.entries[min(greader.unread())].starred = True
    assert (await told(library, way)).sent == 3
    assert len(greader.unread()) == 1
    assert library.count(EVERYTHING) == 4
    assert {each["title"] for each in greader.feeds.values()} == {"Harbour", "Feed 2", "https://feeds.example/new.xml"}
    assert [each.folder for each in library.feeds.all()].count("Land") == 1
    library.feeds.remove(second.id, now=NOW)
    await told(library, way)
    assert sorted(greader.feeds) == ["feed/1", "feed/3"]


async def test_by_fevers_api_marks_are_the_same_on_both_sides(
    library: Library, fever: FeverServer, password: str
) -> None:
    way = access(("fever", f"{fever.base}/fever/", "alice"), (), password)
    await told(library, way)
    assert [(each.name, each.folder, each.unread) for each in library.feeds.all()] == [("Feed 1", "Sea", 3)]
    one, *_ = library.ids(EVERYTHING)
    library.mark_read([one], now=NOW)
    library.star([one])
    assert await send_marks(library, way) == 2
    assert (len(fever.unread()), len(fever.starred())) == (2, 1)
    for entry in fever.entries.values():
        entry.unread = False
    await told(library, way)
    assert library.unread(EVERYTHING) == 0
