"""Marks that a process beside the keys sends, and one that outlives the reader: to a server on loopback."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model import Article
from reader.settings import Settings
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check
from reader.store.subscriptions.ties import Stand, guid_of
from reader.tui.beside.errands import Errand, Kind
from reader.tui.beside.processes import leave_behind, run_apart
from tests.processes import children
from tests.sources.services.fever_server import FeverServer
from tests.sources.services.greader_server import Entry, served

NOW = datetime(2024, 6, 14, tzinfo=UTC)


@pytest.fixture
async def server() -> AsyncIterator[FeverServer]:
    there = {item: Entry(feed="7", said={"title": str(item)}) for item in (4, 5)}
    here = FeverServer(entries=there, feeds={7: "Harbour"})
    async with served(here.answer) as here.base:
        yield here


@pytest.fixture
def errand(server: FeverServer, tmp_path: Path) -> Errand:
    (tmp_path / "secret").write_text(f"{server.password}\n", encoding="utf-8")
    account = Settings(
        sync_protocol="fever",
        sync_url=f"{server.base}/fever/",
        sync_user=server.user,
        sync_password_file=str(tmp_path / "secret"),
    )
    return Errand(Kind.MARKS, tmp_path / "library.db", account)


@pytest.fixture
def library(errand: Errand) -> Iterator[Library]:
    """Two articles of the service, of which one was read and the other starred here."""
    with Library.open(errand.path) as opened:
        account = errand.settings
        opened.service.begin((account.sync_protocol, account.sync_url, account.sync_user), now=NOW)
        feed = opened.feeds.add("https://feeds.example/7.xml")
        opened.service.tie(feed.id, "7", "Harbour", "")
        stands = [Stand(item, read=False, starred=False) for item in ("4", "5")]
        made = [
            Article(title=s.item, text="A ferry.", published=NOW, day=NOW.date(), guid=guid_of(s.item)) for s in stands
        ]
        stored = opened.feeds.note(feed.id, Check("", NOW), entries(made), now=NOW)
        with opened.writing():
            opened.service.ties.tie(feed.id, stands, now=NOW)
        opened.mark_read(stored.ids[:1], now=NOW)
        opened.star(stored.ids[1:])
        yield opened


async def test_marks_are_sent_by_a_process_beside_the_keys(
    library: Library, errand: Errand, server: FeverServer
) -> None:
    words = await asyncio.to_thread(run_apart, errand, library, lambda *_: None, lambda: False)
    assert words == ""
    assert (server.unread(), server.starred()) == ({5}, {5})
    assert not len(library.service.ties.differences())


async def test_marks_that_are_left_are_sent_by_a_process_that_nobody_waits_for(
    library: Library, errand: Errand, server: FeverServer
) -> None:
    others = children()
    leave_behind(errand)
    (left,) = children() - others
    await asyncio.to_thread(os.waitpid, left, 0)
    assert (server.unread(), server.starred()) == ({5}, {5})
    assert not len(library.service.ties.differences())


async def test_a_server_that_refuses_is_not_told_of(library: Library, errand: Errand, server: FeverServer) -> None:
    server.password = "another"
    assert await asyncio.to_thread(run_apart, errand, library, lambda *_: None, lambda: False) == ""
    assert len(library.service.ties.differences()) == 2
