"""A long article is analysed in a process of its own, so that its keys do not wait; its text is there at once."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Article
from reader.store.library import Library
from reader.store.view import EVERYTHING, View
from reader.tui.beside import long
from reader.tui.parts import background
from tests.tui.reading.conftest import NOW, OpenReader, article

SAID = "“The quay is closed,” said Ada Lund of the harbour board on Monday."
"""What stands in the article again and again."""


@pytest.fixture
def kept(tmp_path: Path, make_article: Callable[..., Article]) -> Iterator[Library]:
    text = "\n\n".join([SAID] * 5)
    with Library.open(tmp_path / "library.db") as library:
        library.add([make_article(title="Quay", text=text, blocks=())], now=make_article().published)
        yield library


@pytest.fixture(autouse=True)
def _all_are_long(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(background, "LONG", len(SAID))
    monkeypatch.setattr(long, "LONG", len(SAID))
    yield
    gc.unfreeze()


@pytest.fixture
def _no_analysis_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise AssertionError

    monkeypatch.setattr("reader.analysis.analyse.analyse", refuse)


@pytest.mark.usefixtures("_no_analysis_here")
async def test_a_long_article_is_marked_by_another_process(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("enter", library=kept) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.article.marks is not None
        assert len(app.reader.article.marks.analysis.quotes) == 5


async def test_where_no_other_process_may_be_it_is_marked_here(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("enter", library=kept, restricted=True) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.article.marks is not None
        assert kept.next_unanalysed(VERSION, 1) == ()


async def test_its_text_is_shown_before_the_marks_that_were_found_earlier(
    open_reader: OpenReader, kept: Library
) -> None:
    [short] = kept.add([article(title="Short", text="Few words.", blocks=(), guid="short")], now=NOW)
    async with open_reader("enter", library=kept) as (app, pilot):
        await app.workers.wait_for_complete()
        app.read_article(short)
        await app.workers.wait_for_complete()
        app.read_article(next(row.id for row in kept.rows(EVERYTHING, 0, 2) if row.id != short))
        assert app.reader.article.article
        assert app.reader.article.marks is None
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.article.marks


async def test_what_is_made_of_it_is_never_searched_for_garbage(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("enter", library=kept) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        searched = {id(each) for each in gc.get_objects()}
        view = app.reader.article
        assert view.marks
        assert id(view._page.lines) not in searched
        assert id(view.marks.tracks) not in searched
        assert gc.isenabled()


async def test_no_lines_are_made_of_an_article_before_there_is_room_for_them(
    open_reader: OpenReader, kept: Library
) -> None:
    """On a narrow screen the list hides the article; one that is kept open is hidden until the width is known."""
    [number] = kept.add([article(title="Long", text="Words. " * 5000, blocks=(), guid="long")], now=NOW)
    view = View(ids=(number,))
    kept.keep_place(number, 20_000, now=NOW)
    async with open_reader(library=kept, view=view, size=(40, 12)) as (app, pilot):
        shown = app.reader.article
        assert not shown.line_count()
        assert shown.place == 20_000
        await pilot.press("enter")
        await pilot.pause()
        assert shown.top == shown._page.line_at(20_000) > 0
