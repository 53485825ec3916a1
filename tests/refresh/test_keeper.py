"""What a refresh writes, and what becomes of it where that fails."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.model import Article
from reader.refresh.keeper import Keeper, Note
from reader.store.entry import Entry, entry
from reader.store.file.database import Database
from reader.store.library import Library
from reader.store.subscriptions.feed import Check
from reader.store.subscriptions.feeds import BATCH

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
CHECK = Check("1 article", NOW)


class BrokenEntry(Entry):
    """What a fault of ours would hand to the library."""

    def __getattribute__(self, name: str) -> object:
        raise ZeroDivisionError


async def test_a_fault_while_storing_is_raised_where_its_check_waits_and_spoils_no_other() -> None:
    broken = object.__new__(BrokenEntry)
    with Library.open(None) as library:
        first, second = (library.feeds.add(f"https://harbour.example/{n}").id for n in range(2))
        async with Keeper(library, batch=2) as keeper:
            notes = (Note(first, CHECK, (broken,), NOW), Note(second, CHECK, (), NOW))
            kept = asyncio.gather(*map(keeper.note, notes), return_exceptions=True)
            fault, stored = await asyncio.wait_for(kept, 10)
        assert isinstance(fault, ZeroDivisionError)
        assert not isinstance(stored, BaseException)
        answers = [feed.last_answer for feed in library.feeds.all()]
        assert answers == ["", "1 article"]


async def test_two_refreshes_at_once_keep_the_pauses_of_each_other(tmp_path: Path) -> None:
    path, later = tmp_path / "library.db", NOW + timedelta(hours=1)
    with Library.open(path) as one, Library.open(path) as other:
        async with Keeper(one) as here, Keeper(other) as there:
            await here.keep_pauses({"quay.example": later, "old.example": NOW}, NOW)
            await there.keep_pauses({"pier.example": later}, NOW)
            assert await here.pauses() == {"quay.example": later, "pier.example": later}


class Watched(Database):
    """Counts how often others could write between two parts of a task."""

    turns = 0

    def give_way(self) -> None:
        self.turns += self._depth == 0


async def test_very_many_articles_of_one_feed_are_stored_with_turns_for_others_between_them() -> None:
    text = Article("Title", "The ferry left the quay.", NOW, NOW.date())
    many = tuple(replace(entry(text), guid=str(number)) for number in range(2 * BATCH + 1))
    database = Watched.open(None)
    with Library(database, lambda: NOW) as library:
        number = library.feeds.add("https://harbour.example/").id
        async with Keeper(library) as keeper:
            await keeper.note(Note(number, CHECK, many, NOW))
        assert database.turns == 2
