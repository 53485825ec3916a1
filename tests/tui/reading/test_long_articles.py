"""A long article is analysed in a process of its own, so that its keys do not wait; its text is there at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Article
from reader.store.library import Library
from reader.tui.parts import background
from tests.tui.reading.conftest import OpenReader

SAID = "“The quay is closed,” said Ada Lund of the harbour board on Monday."
"""What stands in the article again and again."""


@pytest.fixture
def kept(tmp_path: Path, make_article: Callable[..., Article]) -> Iterator[Library]:
    text = "\n\n".join([SAID] * 5)
    with Library.open(tmp_path / "library.db") as library:
        library.add([make_article(title="Quay", text=text, blocks=())], now=make_article().published)
        yield library


@pytest.fixture(autouse=True)
def _all_are_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "LONG", len(SAID))


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
