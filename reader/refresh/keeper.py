"""Everything a refresh writes, from one thread and over one connection of its own: a slow disk never stops the network,
and a reader who looks at the list meanwhile waits for nothing.
"""

import asyncio
import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Self, TypeVar

from reader.model import Article
from reader.store.arrivals import Stored
from reader.store.entry import Entry
from reader.store.library import Library
from reader.store.rules import Rules
from reader.store.subscriptions.feed import Check
from reader.store.subscriptions.ties import Stand

T = TypeVar("T")

_PAUSES = "refresh.pauses"


@dataclass(frozen=True, slots=True)
class Note:
    """How the check of one feed ended, and what it brought."""

    feed: int
    check: Check
    entries: tuple[Entry, ...]
    now: datetime
    stands: tuple[Stand, ...] = ()
    """How they stand at the service that they come from."""


class Keeper:
    """The one who writes."""

    def __init__(self, library: Library, batch: int = 1, nap: float = 0.0, rules: Rules | None = None) -> None:
        """`batch` feeds that wait at the same time go into one transaction; `nap` seconds are rested after each.

        What is new comes in as the rules say.
        """
        self._given = self._library = library
        self._batch = batch
        self._nap = nap
        self._rules = rules
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="refresh-store")
        self._waiting: list[tuple[Note, asyncio.Future[Stored]]] = []
        self._busy: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        if path := self._given.path:
            self._library = await self._do(lambda: Library.open(path))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._busy:
            await asyncio.wait([self._busy])
        if self._library is not self._given:
            await self._do(self._library.close)
        self._thread.shutdown()

    async def note(self, note: Note) -> Stored:
        """Store a check with its articles, of very many a part at a time. Raises StoreError."""
        done: asyncio.Future[Stored] = asyncio.get_running_loop().create_future()
        self._waiting.append((note, done))
        if self._busy is None or self._busy.done():
            self._busy = asyncio.create_task(self._write())
        return await done

    async def do(self, work: Callable[[Library], T]) -> T:
        """Have something done in the library. Raises StoreError."""
        return await self._do(lambda: work(self._library))

    async def keep_full(self, number: int, article: Article) -> None:
        """Store the whole text of an article. Raises StoreError."""
        await self.do(lambda library: library.keep_full(number, article))

    async def pauses(self) -> dict[str, datetime]:
        """Until when which host wants to be left alone."""
        return await self._do(self._kept_pauses)

    async def keep_pauses(self, pauses: dict[str, datetime], now: datetime) -> None:
        """Remember the pauses that are not over, beside those that another refresh noted meanwhile."""
        await self._do(lambda: self._keep_pauses(pauses, now))

    def _kept_pauses(self) -> dict[str, datetime]:
        kept = self._library.recall(_PAUSES)
        with suppress(ValueError, AttributeError, TypeError):
            return {host: datetime.fromisoformat(until) for host, until in json.loads(kept or "{}").items()}
        return {}

    def _keep_pauses(self, pauses: dict[str, datetime], now: datetime) -> None:
        with self._library.writing():
            known = {**self._kept_pauses(), **pauses}
            lasting = {host: until.isoformat() for host, until in sorted(known.items()) if until > now}
            self._library.remember(_PAUSES, json.dumps(lasting))

    async def _do(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[: self._batch], self._waiting[self._batch :]
            notes = [note for note, _ in batch]
            results = await self._do(partial(self._store, notes))
            if self._nap:
                await asyncio.sleep(self._nap)
            for (_, done), result in zip(batch, results, strict=True):
                if done.done():
                    continue
                if isinstance(result, Exception):
                    done.set_exception(result)
                else:
                    done.set_result(result)

    def _store(self, notes: Sequence[Note]) -> list[Stored | Exception]:
        """All in one transaction; where that fails, each in its own, so that one cannot spoil the others. One alone has
        none around it, which would keep others out until the last of very many articles is stored.

        A fault of ours is raised where its check waits, which would otherwise wait for ever.
        """
        if len(notes) > 1:
            with suppress(Exception), self._library.writing():
                return [self._store_one(note) for note in notes]
        results: list[Stored | Exception] = []
        for note in notes:
            try:
                results.append(self._store_one(note))
            except Exception as error:  # noqa: BLE001 - handed on to who waits for it
                results.append(error)
        return results

    def _store_one(self, note: Note) -> Stored:
        if not note.stands:
            return self._library.feeds.note(note.feed, note.check, note.entries, self._rules, now=note.now)
        with self._library.writing():
            stored = self._library.feeds.note(note.feed, note.check, note.entries, self._rules, now=note.now)
            self._library.service.ties.tie(note.feed, note.stands, now=note.now)
        return stored
