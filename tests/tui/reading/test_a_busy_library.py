"""Another process that does not end its change of the library for a long while."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model import Article
from reader.store.library import Library
from reader.store.view import EVERYTHING
from reader.tui.parts.session import REST, Session
from reader.tui.parts.staged import PATIENCE
from tests.tui.reading.conftest import OpenReader, Show

MakeArticle = Callable[..., Article]

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path, make_article: MakeArticle) -> Path:
    with Library.open(tmp_path / "library.db") as library:
        library.add([make_article(), make_article(guid="2", title="Mill", text="The mill sold.", blocks=())], now=NOW)
    return tmp_path / "library.db"


@contextmanager
def busy(path: Path) -> Iterator[None]:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


async def test_articles_are_read_and_a_mark_that_cannot_be_kept_is_told_soon(
    path: Path, open_reader: OpenReader, show: Show
) -> None:
    with Library.open(path) as library, busy(path):
        async with open_reader(library=library) as (app, pilot):
            before = time.monotonic()
            await pilot.press("j")
            await pilot.press("enter")
            await pilot.press("s")
            assert time.monotonic() - before < 12 * PATIENCE
            assert app.focused is app.reader.article
            assert "The mill sold." in show(app)
            assert "library: another program keeps writing to it" in app.reader.status.words
            assert str(path) not in app.reader.status.words
            assert not any(row.starred for row in library.rows(EVERYTHING, 0, -1))


def test_what_a_session_could_not_keep_is_kept_the_next_time(path: Path) -> None:
    with Library.open(path) as library:
        library.wait_at_most(0)
        clock = iter(range(0, 1_000_000, round(REST) + 1))
        session = Session(library, EVERYTHING, lambda: next(clock))
        kept = session.restore()
        for _ in range(2):
            with busy(path):
                session.keep(kept)
                session.keep_place(1, 5, now=NOW)
            assert library.place(1) is None
        session.keep(kept)
        session.keep_place(1, 5, now=NOW)
        place = library.place(1)
        assert place is not None
        assert place.offset == 5
        assert library.recall("reader")
