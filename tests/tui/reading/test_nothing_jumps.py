"""The chosen row and the line that is read stay where they are, whatever arrives."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Analysis, Article
from reader.store.library import Library
from reader.store.view import View
from reader.tui.article.marks import Layer, Mark, Marks
from reader.tui.columns import Slot, share
from reader.tui.messages import ArticleAnalysed, FeedsRefreshed
from reader.tui.panes.choice import Choice
from tests.tui.reading.conftest import NOW, TEXT, OpenReader, Show, article

MakeArticle = Callable[..., Article]


def with_many(library: Library, make_article: MakeArticle, count: int, prefix: str, days: int) -> None:
    base = make_article()
    library.add(
        [
            make_article(
                title=f"{prefix} {n}", guid=f"{prefix}{n}", published=base.published - timedelta(days=days, minutes=n)
            )
            for n in range(count)
        ],
        now=base.published,
    )


def long_article(make_article: MakeArticle, library: Library) -> int:
    text = "\n\n".join(
        f"Paragraph {n} of a long report about the weather in the valley and what it cost." for n in range(80)
    )
    number = library.add([make_article(text=text, blocks=(), guid="long", title="Long")], now=make_article().published)[
        0
    ]
    library.keep_analysis(number, VERSION, Analysis())
    return number


async def test_a_refresh_moves_neither_the_chosen_row_nor_the_rows_around_it(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: MakeArticle
) -> None:
    library = make_library()
    with_many(library, make_article, 150, "Old", 5)
    async with open_reader("space", "space", "space", library=library) as (app, pilot):
        app.reader.status.tell(note="", place="")
        await pilot.pause()
        before, chosen = show(app).splitlines()[:-1], app.reader.articles.chosen
        with_many(library, make_article, 40, "New", -1)
        app.post_message(FeedsRefreshed(""))
        await pilot.pause()
        assert app.reader.articles.chosen == chosen
        assert show(app).splitlines()[:-1] == before


async def test_findings_that_arrive_leave_the_read_line_where_it_is(open_reader: OpenReader) -> None:
    async with open_reader("enter", *"jjj", size=(60, 12)) as (app, pilot):
        top = app.reader.article.top
        app.post_message(ArticleAnalysed(app.number or 0, Marks(Analysis(), TEXT)))
        await pilot.pause()
        assert app.reader.article.top == top > 0


@pytest.mark.parametrize("size", [(200, 50), (80, 24), (40, 12), (61, 9)])
async def test_another_width_keeps_the_line_that_is_read(
    size: tuple[int, int], open_reader: OpenReader, make_library: Callable[[], Library], make_article: MakeArticle
) -> None:
    library = make_library()
    number = long_article(make_article, library)
    async with open_reader("enter", "space", "space", library=library, view=View(ids=(number,))) as (app, pilot):
        view = app.reader.article
        place = view.place
        await pilot.resize_terminal(*size)
        await pilot.pause()
        assert view._page.line_at(place) == view.top > 0


async def test_an_article_that_comes_back_is_chosen_again(open_reader: OpenReader) -> None:
    async with open_reader("j") as (app, pilot):
        removed = app.reader.articles.chosen
        await pilot.press("D")
        await pilot.pause()
        assert app.reader.articles.chosen != removed
        await pilot.press("j", "u")
        await pilot.pause()
        assert app.reader.articles.chosen == removed


@pytest.mark.parametrize("keys", ["enter t G k k", "enter v G", "enter w G k", "E G"])
async def test_the_chosen_row_stays_in_sight_in_every_window(
    keys: str, open_reader: OpenReader, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    for n in range(20):
        library.feeds.add(f"https://quay{n}.example/feed", title=f"Quay {n}")
    async with open_reader(*keys.split(), size=(120, 40), library=library) as (app, pilot):
        pane = app.focused
        assert isinstance(pane, Choice)
        for size in ((120, 12), (80, 8), (61, 20), (40, 6), (120, 9), (200, 50)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert all(pane.in_sight(line) for line in pane._lines_of[pane.cursor][: size[1] - 1])


async def test_the_current_mark_stays_in_sight_when_the_window_only_gets_shorter(open_reader: OpenReader) -> None:
    async with open_reader("enter", "[", size=(80, 30)) as (app, pilot):
        view = app.reader.article
        view.step(Layer.QUOTE, 1)
        for _ in range(4):
            view.step(Layer.QUOTE, 1)
        for height in (14, 8, 5, 30):
            await pilot.resize_terminal(80, height)
            await pilot.pause()
            assert view.mark_in_sight


async def test_widths_that_come_and_go_do_not_creep_up_the_text(
    open_reader: OpenReader, make_library: Callable[[], Library], make_article: MakeArticle
) -> None:
    library = make_library()
    number = long_article(make_article, library)
    async with open_reader("enter", *"jjjjj", library=library, view=View(ids=(number,)), size=(90, 24)) as (app, pilot):
        view = app.reader.article
        for top in range(5, 12):
            view.scroll_lines(top)
            for width in (61, 95, 67, 120, 90):
                await pilot.resize_terminal(width, 24)
                await pilot.pause()
            assert view.top == top


async def test_the_current_mark_stays_in_sight_when_a_pane_takes_room_and_the_line_comes_back(
    open_reader: OpenReader, make_library: Callable[[], Library], make_article: MakeArticle
) -> None:
    library = make_library()
    text = "\n\n".join(f"Paragraph {n} of a report about the weather in the valley. " * 4 for n in range(40))
    number = library.add([make_article(text=text, blocks=())], now=NOW)[0]
    library.keep_analysis(number, VERSION, Analysis())
    only = View(ids=(number,))
    async with open_reader("enter", *"jjjjjjjj", library=library, view=only, size=(80, 24)) as (app, pilot):
        view = app.reader.article
        top, low = view.top, view._page.lines[view.top + view.size.height - 2]
        app.reader.article._go(Mark(low.start, low.start + 4))
        await pilot.press("t")
        assert view.top > top
        assert view.mark_in_sight
        await pilot.press("t")
        assert view.top == top


async def test_reading_begins_where_it_was_left(
    open_reader: OpenReader, make_library: Callable[[], Library], make_article: MakeArticle
) -> None:
    library = make_library()
    number = long_article(make_article, library)
    async with open_reader("enter", "space", "space", "ctrl+q", library=library, view=View(ids=(number,))) as (app, _):
        place = app.reader.article.place
    async with open_reader(library=library, view=View(ids=(number,))) as (app, _):
        assert app.reader.article.place == place > 0
        assert app.reader.slot == "article"


async def test_the_next_start_lists_what_was_listed(
    open_reader: OpenReader, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    async with open_reader("j", "m", "U", library=library) as (app, _):
        listed = app.reader.articles.view
    async with open_reader(library=library) as (app, _):
        assert app.reader.articles.view == listed == View(unread=True)


async def test_what_is_opened_by_name_is_listed_whatever_was_looked_up_the_last_time(
    open_reader: OpenReader, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    first, second = (View(ids=(library.add([article(guid=name)], now=NOW)[0],)) for name in ("a", "b"))
    async with open_reader("enter", "}", "F", library=library, view=first) as (app, _):
        assert app.reader.articles.view.query
    async with open_reader(library=library, view=second) as (app, _):
        assert app.reader.articles.view == second
        assert app.number in (second.ids or ())


async def test_a_list_that_is_gone_is_everything_again(
    open_reader: OpenReader, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    library.remember("reader", '{"view": {"saved": "gone"}, "number": 99}')
    async with open_reader(library=library) as (app, _):
        assert app.reader.articles.articles.count == 5


@pytest.mark.parametrize("words", ["", "{", "[]", '{"view": {"odd": 1}}', '{"layers": ["x"]}', '{"number": "x"}'])
async def test_a_session_that_cannot_be_understood_is_as_if_there_was_none(
    words: str, open_reader: OpenReader, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    library.remember("reader", words)
    async with open_reader(library=library) as (app, _):
        assert app.reader.articles.cursor == 0


@pytest.mark.parametrize("keys", ["enter", "t", "v", "w", "E", "enter z", ""])
async def test_the_pane_with_the_keys_is_in_sight_in_every_window(keys: str, open_reader: OpenReader) -> None:
    async with open_reader(*keys.split(), size=(200, 50)) as (app, pilot):
        holder = app.focused
        for size in ((80, 24), (40, 12), (120, 40), (60, 20), (200, 50)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert app.focused is holder
            assert holder
            assert holder.region.width > 0


async def test_the_lines_of_a_width_that_is_come_back_to_are_not_made_again(open_reader: OpenReader) -> None:
    async with open_reader("enter", size=(80, 24)) as (app, pilot):
        view = app.reader.article
        read = view._page
        await pilot.press("h")
        await pilot.pause()
        assert view._page is not read
        await pilot.press("enter")
        await pilot.pause()
        assert view._page is read
        await pilot.press("n")
        await pilot.pause()
        assert view._page is not read


@pytest.mark.parametrize("slot", list(Slot))
@pytest.mark.parametrize("side", [False, True])
def test_the_column_with_the_keys_is_shown_at_every_width(slot: Slot, *, side: bool) -> None:
    wanted = side or slot is Slot.SIDE
    assert [width for width in range(1, 300) if not getattr(share(width, slot, side=wanted), slot)] == []


async def test_a_list_that_is_read_stays_when_the_window_gets_narrow(open_reader: OpenReader) -> None:
    async with open_reader("enter", "t", size=(80, 24)) as (app, pilot):
        await pilot.resize_terminal(140, 30)
        await pilot.press("h", "h")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert app.focused is app.reader.articles
        assert app.reader.articles.display
