"""What a click and a wheel do, where the mouse is on."""

from collections.abc import Callable, Iterator

import pytest
from textual import events
from textual.pilot import Pilot

from reader.model import Article, Link
from reader.store.library import Library
from reader.store.view import EVERYTHING
from reader.tui.app import DatelineApp
from reader.tui.panes.lines import Pane
from tests.tui.reading.conftest import OpenReader


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


async def test_a_click_beside_all_panes_leaves_the_keys_where_they_are(open_reader: OpenReader) -> None:
    async with open_reader("enter") as (app, pilot):
        beside = events.MouseDown(None, 500, 500, 0, 0, 1, shift=False, meta=False, ctrl=False)
        app.screen._forward_event(beside)
        await pilot.pause()
        assert app.focused is app.reader.article


async def test_a_list_that_was_searched_looks_left_after_a_click_elsewhere(open_reader: OpenReader) -> None:
    async with open_reader("f") as (app, pilot):
        await pilot.click("#article", offset=(5, 3))
        await pilot.pause()
        rows = app.reader.articles
        assert not rows.has_keys
        assert [rows.render_line(y) for y, _ in enumerate(rows._shown)] == [rows._draw(line) for line in rows._shown]


async def click_on(words: str, pilot: Pilot[None], app: DatelineApp, beside: int = 0) -> None:
    """Click into the first place of the article pane that shows the words, so many cells beside their beginning."""
    area = app.reader.article.region
    lines = ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]
    for y in range(area.y, area.bottom):
        x = lines[y][area.x : area.right].find(words)
        if x >= 0:
            await pilot.click("#article", offset=(x + beside, y - area.y))
            await pilot.pause()
            return
    raise AssertionError(words)


def chosen(app: DatelineApp) -> str:
    view = app.reader.article
    return view.article.text[view.current.start : view.current.end] if view.article and view.current else ""


async def test_a_click_on_a_name_chooses_it_and_another_one_shows_its_card(open_reader: OpenReader) -> None:
    async with open_reader("enter") as (app, pilot):
        await click_on("Tomas Okoro", pilot, app, beside=7)
        assert chosen(app) == "Tomas Okoro"
        assert app.reader.status.words.startswith("article Tomas Okoro · person · mayor of Orrin · named once")
        assert not app.reader.card.display
        await click_on("Tomas Okoro", pilot, app)
        assert app.focused is app.reader.card
        assert app.reader.card.display


async def test_a_click_on_quoted_words_chooses_the_quote_and_another_one_shows_the_speaker(
    open_reader: OpenReader,
) -> None:
    async with open_reader("enter") as (app, pilot):
        await click_on("at every bolt", pilot, app)
        assert app.reader.status.words.startswith("article Mara Lindqvist · quote 1 of 4")
        await click_on("Eleven of them", pilot, app)
        assert app.focused is app.reader.card


async def test_a_click_on_a_date_chooses_it_and_another_one_leads_to_the_timeline(open_reader: OpenReader) -> None:
    async with open_reader("enter") as (app, pilot):
        await click_on("in 1987", pilot, app, beside=3)
        assert chosen(app) == "1987"
        await click_on("in 1987", pilot, app, beside=3)
        assert app.focused is app.reader.timeline


@pytest.mark.parametrize("size", [(120, 30), (200, 50)])
async def test_a_click_on_the_speaker_beside_or_above_a_paragraph_chooses_the_quote(
    size: tuple[int, int], open_reader: OpenReader
) -> None:
    async with open_reader("enter", size=size) as (app, pilot):
        await click_on("Okoro", pilot, app)
        assert chosen(app) == "“We will pay for the ferry,”"


async def test_a_click_on_words_without_a_mark_or_on_a_hidden_one_only_gives_the_article_the_keys(
    open_reader: OpenReader,
) -> None:
    async with open_reader("2") as (app, pilot):
        await click_on("ferries run", pilot, app)
        await click_on("the mayor of Orrin", pilot, app, beside=13)
        assert app.focused is app.reader.article
        assert chosen(app) == ""


async def test_a_click_from_the_list_into_an_article_chooses_what_was_clicked_before_the_columns_change(
    open_reader: OpenReader,
) -> None:
    async with open_reader(size=(80, 40)) as (app, pilot):
        await click_on("Tomas", pilot, app)
        assert chosen(app) == "Tomas Okoro"
        assert not app.reader.articles.display


async def test_a_click_beside_the_commands_puts_them_away(open_reader: OpenReader) -> None:
    async with open_reader("enter", "colon", *"zen") as (app, pilot):
        await pilot.click("#list", offset=(5, 5))
        await pilot.pause()
        assert not app.reader.prompt.display
        assert not app.reader.commands.display
        assert isinstance(app.focused, Pane)


async def test_a_click_on_a_command_does_it(open_reader: OpenReader) -> None:
    async with open_reader("enter", "v", "colon", *"feeds") as (app, pilot):
        await pilot.click("#commands", offset=(5, 1))
        await pilot.pause()
        assert app.focused is app.reader.feeds
        assert not app.reader.commands.display


async def test_a_click_on_what_is_found_keeps_the_search_that_is_typed(open_reader: OpenReader) -> None:
    async with open_reader("f", *"ferry") as (app, pilot):
        found = app.reader.articles.articles.count
        await pilot.click("#list", offset=(5, 1))
        await pilot.pause()
        assert app.focused is app.reader.article
        assert not app.reader.prompt.display
        assert app.reader.articles.articles.count == found
        await pilot.press("h", "h")
        assert app.reader.articles.view == EVERYTHING


async def test_letters_of_links_go_with_a_click_elsewhere(open_reader: OpenReader) -> None:
    async with open_reader("enter", "L") as (app, pilot):
        await pilot.click("#list", offset=(5, 5))
        await pilot.pause()
        assert not app.reader.article.hints.addresses
        assert not app.reader.prompt.display


@pytest.fixture
def linked(make_article: Callable[..., Article]) -> Iterator[Library]:
    """An article with a link over the end of its last sentence, one over a name, and one that leads nowhere safe."""
    text = make_article().text

    def link(words: str, url: str) -> Link:
        return Link(text.index(words), text.index(words) + len(words), url)

    links = (
        link("spoke at the mill", "https://mill.example/"),
        link("Tomas Okoro", "https://okoro.example/"),
        link("ferries run", "javascript:ferry"),
        link("pay", "https://pay.example/"),
    )
    with Library.open(None) as library:
        library.add([make_article(links=links)], now=make_article().published)
        yield library


@pytest.mark.parametrize(
    ("words", "beside", "address"),
    [
        ("He spoke at the mill", 9, "https://mill.example/"),
        ("We will pay", 8, "https://pay.example/"),
        ("Tomas Okoro", 8, ""),
        ("ferries run", 2, ""),
        ("He spoke", 0, ""),
    ],
)
async def test_a_click_on_a_link_follows_it_unless_what_is_marked_there_is_no_longer(
    words: str, beside: int, address: str, open_reader: OpenReader, linked: Library
) -> None:
    async with open_reader("enter", library=linked) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        await click_on(words, pilot, app, beside=beside)
        assert app.clipboard == address
        assert (f"Copied {address}" in app.reader.status.words) == bool(address)
