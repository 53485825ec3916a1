"""What a click and a wheel do, where the mouse is on."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.pilot import Pilot

from reader.tui.app import DatelineApp

OpenReader = Callable[..., AbstractAsyncContextManager[tuple[DatelineApp, Pilot[None]]]]


async def test_a_click_on_a_headline_reads_the_article(open_reader: OpenReader) -> None:
    async with open_reader() as (app, pilot):
        await pilot.click("#list", offset=(5, 5))
        await pilot.pause()
        assert app.reader.slot == "article"
        assert app.focused is app.reader.article
        assert app.reader.articles.cursor == 1


async def test_a_click_on_an_entry_of_the_timeline_goes_to_its_sentence(open_reader: OpenReader) -> None:
    async with open_reader("enter") as (app, pilot):
        await pilot.click("#timeline", offset=(5, 4))
        await pilot.pause()
        assert app.focused is app.reader.article
        current, article = app.reader.article.current, app.reader.article.article
        assert current
        assert article
        assert article.text[current.start : current.end] == "a second inspection had begun"


async def test_a_wheel_over_the_list_leaves_the_line_at_the_bottom_to_the_pane_with_the_keys(
    open_reader: OpenReader,
) -> None:
    async with open_reader("enter") as (app, pilot):
        before = app.reader.status.words
        app.reader.articles.on_mouse_scroll_down()
        app.reader.timeline.on_mouse_scroll_down()
        await pilot.pause()
        assert app.reader.articles.cursor == 3
        assert app.reader.status.words == before
