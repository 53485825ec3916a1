"""Lists of a library in a file are looked up in a thread: the keys go on, and only the last listing is answered."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.strip import Strip
from textual.worker import WorkerCancelled

from reader.analysis.analyse import VERSION
from reader.model import Analysis, Article
from reader.store.library import Library
from reader.store.view import EVERYTHING, View
from reader.tui.app import DatelineApp
from reader.tui.beside.rows import Found, Listing, Lookup
from reader.tui.messages import PromptChanged
from reader.tui.questions import Asked
from tests.tui.reading.conftest import OpenReader

MakeArticle = Callable[..., Article]
NOTHING = Analysis((), (), (), ())


@pytest.fixture
def kept(tmp_path: Path, make_article: MakeArticle) -> Iterator[Library]:
    """250 articles in a file; every second one is about a ferry."""
    base = make_article()
    with Library.open(tmp_path / "library.db") as library:
        library.add(
            [
                make_article(
                    title=f"{'Ferry' if n % 2 else 'Mill'} {n}",
                    text=f"Words of number {n}.",
                    blocks=(),
                    guid=str(n),
                    published=base.published - timedelta(minutes=n),
                )
                for n in range(250)
            ],
            now=base.published,
        )
        yield library


async def settle(app: DatelineApp, pilot: Pilot[None]) -> None:
    for _ in range(3):
        with suppress(WorkerCancelled):  # a listing that another one ended
            await app.workers.wait_for_complete()
        await pilot.pause()


async def test_a_search_lists_what_it_finds(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("f", *"ferry", "enter", library=kept) as (app, pilot):
        await settle(app, pilot)
        assert app.reader.articles.articles.count == 125
        assert "125 articles" in app.reader.status.words


async def test_lines_that_show_the_same_are_not_drawn_again(
    open_reader: OpenReader, kept: Library, make_article: MakeArticle
) -> None:
    async with open_reader(*"jjj", library=kept) as (app, pilot):
        await settle(app, pilot)
        rows, drawn = app.reader.articles, list[int]()
        before = rows.render_line

        def counted(y: int) -> Strip:
            drawn.append(y)
            return before(y)

        rows.render_line = counted  # type: ignore[method-assign]  # to see what is drawn
        later = make_article().published + timedelta(days=2)
        kept.add([make_article(title="Newer", guid="newer", published=later, day=later.date())], now=later)
        rows.reload()
        await settle(app, pilot)
        assert rows.articles.count == 251
        assert drawn == []


async def test_only_the_last_of_two_questions_is_shown(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(library=kept) as (app, pilot):
        rows = app.reader.articles
        rows.show_view(View(query="ferry"))
        rows.show_view(View(query="mill"))
        await settle(app, pilot)
        assert rows.articles.view == rows.view == View(query="mill")
        assert rows.chosen is not None
        assert rows.chosen.title.startswith("Mill")


async def test_an_answer_to_an_older_question_changes_nothing(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(library=kept) as (app, pilot):
        rows = app.reader.articles
        late = Listing(View(query="ferry"))
        with Library.open(None) as other:
            answers: list[Found] = list(Lookup(other).look_up(late))
        for found in answers:
            rows._take(found)
        await pilot.pause()
        assert rows.articles.view == EVERYTHING


async def test_leaving_out_what_is_read_keeps_the_chosen_article(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*"jjjjj", library=kept) as (app, pilot):
        chosen = app.reader.articles.chosen
        await pilot.press("U")
        await settle(app, pilot)
        assert app.reader.articles.articles.view.unread
        assert app.reader.articles.chosen == chosen


async def test_a_row_chosen_while_the_list_is_read_again_stays_chosen(
    open_reader: OpenReader, kept: Library, make_article: MakeArticle
) -> None:
    async with open_reader(*"jjj", library=kept) as (app, pilot):
        rows = app.reader.articles
        kept.add([make_article(guid="new", published=make_article().published + timedelta(hours=1))], now=app.now())
        rows.reload()
        rows.action_move(20)
        chosen = rows.chosen
        await settle(app, pilot)
        assert rows.articles.count == 251
        assert rows.chosen == chosen


async def test_a_search_that_makes_no_sense_leaves_the_list(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(library=kept) as (app, pilot):
        app.reader.prompt.post_message(PromptChanged(Asked.SEARCH, "after:x"))
        await settle(app, pilot)
        assert app.reader.articles.articles.count == 250
        assert "after" in app.reader.status.words


async def test_a_mark_made_by_another_reader_appears_and_moves_nothing(
    open_reader: OpenReader, kept: Library, make_article: MakeArticle
) -> None:
    async with open_reader(*"jjjj", library=kept) as (app, pilot):
        rows = app.reader.articles
        before, path = rows.chosen, kept.database.path
        assert before is not None
        with Library.open(path) as other:
            other.star([before.id])
            other.add([make_article(guid="new", published=make_article().published + timedelta(days=1))], now=app.now())
        app.look_around()
        await settle(app, pilot)
        assert rows.chosen is not None
        assert (rows.chosen.id, rows.chosen.starred) == (before.id, True)
        assert rows.articles.count == 251


async def test_a_library_that_nobody_else_wrote_to_is_not_read_again(open_reader: OpenReader, kept: Library) -> None:
    for number in kept.next_unanalysed(VERSION, 250):  # so that nothing is left to do ahead
        kept.keep_analysis(number, VERSION, NOTHING)
    async with open_reader(*"j", library=kept) as (app, pilot):
        rows = app.reader.articles
        shown = rows.articles
        app.look_around()
        await settle(app, pilot)
        assert rows.articles is shown
