"""The list behind `:` on the screen: what it shows, how one is chosen, and that nothing moves by it."""

from collections.abc import Callable

import pytest

from reader.settings import parse
from reader.store.library import Library
from reader.tui.article.marks import Layer
from reader.tui.keys.table import KEYS
from reader.tui.panes.command_list import NAME
from tests.tui.reading.conftest import OpenReader, Show


async def test_it_lists_names_what_they_do_and_their_keys(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("colon", *"layer.") as (app, _):
        (row,) = (line for line in show(app).splitlines() if "layer.dates" in line)
    assert row.split() == ["layer.dates", "show", "or", "hide", "dates", "3"]


async def test_a_number_is_offered_as_the_row_it_leads_to(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("colon", *"12") as (app, _):
        assert any("to the row or line of this number" in line for line in show(app).splitlines())


@pytest.mark.parametrize("size", [(40, 12), (20, 6), (80, 24), (200, 50)])
async def test_it_covers_and_moves_nothing(size: tuple[int, int], open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", size=size) as (app, pilot):
        before = show(app).splitlines()
        await pilot.press("colon", *"qu")
        await pilot.pause()
        covered = app.reader.commands.region.y
        assert show(app).splitlines()[:covered] == before[:covered]
        assert covered > 0
        assert "next quote" in show(app) or size[0] < 40
        await pilot.press("escape")
        await pilot.pause()
        assert show(app).splitlines() == before
        assert app.focused is app.reader.article


@pytest.mark.parametrize("keys", ["down down", "tab tab", "ctrl+n ctrl+n", "down down down up", "down up up up", "up"])
async def test_one_is_chosen_by_arrows_or_tab(keys: str, open_reader: OpenReader) -> None:
    async with open_reader("colon", *"layer.", *keys.split()) as (app, pilot):
        offer = app.reader.commands.chosen
        await pilot.press("enter")
        await pilot.pause()
    assert offer
    hidden = {"layer.dates": Layer.DATE, "layer.quotes": Layer.QUOTE, "layer.names": Layer.NAME}[offer.line]
    assert set(Layer) - app.reader.article.shown_layers == {hidden}
    steps = sum(1 if key in ("down", "tab", "ctrl+n") else -1 for key in keys.split())
    assert offer.line == ("layer.quotes", "layer.names", "layer.dates")[steps % 3]


async def test_enter_on_an_empty_line_does_nothing(open_reader: OpenReader) -> None:
    async with open_reader("colon", "enter") as (app, _):
        assert not app.reader.commands.display
        assert app.reader.articles.cursor == 0
        assert app.focused is app.reader.articles


async def test_a_beginning_goes_on_with_what_may_follow(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("colon", *"them", "enter") as (app, pilot):
        assert app.reader.prompt.value == "theme "
        await pilot.pause()
        assert "theme contrast" in show(app)
        await pilot.press(*"li", "enter")
        await pilot.pause()
        assert app.theme == "dateline-light"


async def test_the_right_arrow_writes_what_is_chosen(open_reader: OpenReader) -> None:
    async with open_reader("colon", *"theme co", "down", "right") as (app, _):
        assert app.reader.prompt.value == "theme colorblind"


@pytest.mark.parametrize(
    ("line", "said"),
    [("width 40", "Lines of 40 cells"), ("width 4", "Lines of 20 cells"), ("width 999999999", "Lines of 114 cells")],
)
async def test_a_width_is_set_as_far_as_there_is_room(line: str, said: str, open_reader: OpenReader) -> None:
    async with open_reader("z", "colon", *line, "enter", size=(118, 30)) as (app, _):
        assert said in app.reader.status.words


async def test_every_list_has_a_name(open_reader: OpenReader, make_library: Callable[[], Library]) -> None:
    library = make_library()
    feed = library.feeds.add("https://quay.example/feed", title="Quay [red]")
    library.feeds.move(feed.id, "Harbour")
    library.searches.save("ferries", "timetable")
    async with open_reader("colon", *"list ", library=library) as (app, pilot):
        found = [offer.line for offer in app.reader.commands.offers]
        assert found == [f"list {name}" for name in ("all", "unread", "starred", "Quay [red]", "Harbour", "ferries")]
        await pilot.press(*"ferries", "enter")
        await pilot.pause()
        assert app.reader.articles.articles.count == 1
        await pilot.press("escape")
        await pilot.pause()
        assert app.reader.articles.articles.count == 5


async def test_the_list_fits_a_window_that_became_lower_while_it_is_open(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", "colon", *"layer", size=(80, 40)) as (app, pilot):
        await pilot.resize_terminal(40, 8)
        await pilot.pause()
        lines = [line.strip() for line in show(app).splitlines()]
    assert (lines[1], lines[2].split(), lines[-1]) == ("commands", ["show", "or", "hide", "quotes", "1"], ":layer")


async def test_a_search_that_makes_no_sense_is_answered(open_reader: OpenReader) -> None:
    async with open_reader("colon", *"search (((", "enter") as (app, _):
        assert app.reader.articles.articles.count == 5
        assert "(((" in app.reader.status.words


async def test_a_pane_s_own_keys_are_offered_where_it_has_the_keys(open_reader: OpenReader) -> None:
    async with open_reader("t", "colon", *"relat", "enter") as (app, _):
        assert app.reader.timeline.relative
    async with open_reader("colon", *"timeline.rel") as (app, _):
        assert not app.reader.commands.offers


async def test_a_restricted_reader_is_offered_what_it_may_do(open_reader: OpenReader) -> None:
    async with open_reader("colon", restricted=True) as (app, pilot):
        await pilot.pause()
        offered = {offer.line for offer in app.reader.commands.offers}
        assert not offered & {"library.add", "library.refresh", "library.save-search", "article.full"}
        assert {"quote.next", "theme ", "search "} <= offered
        for line in ("library.add", "library.refresh", "article.full"):
            app.call_later(app.action_obey, line)
            await pilot.pause()
            assert "There is no command" in app.reader.status.words


OWN = parse("[keys]\n'article.star; article.next' = 'X'\n'search ferry; 1; pane.enter' = 'Z Z'\n")


async def test_a_key_of_ones_own_does_several_things(open_reader: OpenReader) -> None:
    async with open_reader("enter", "X", settings=OWN) as (app, _):
        assert [app.reader.articles.articles[n].starred for n in range(2)] == [True, False]  # type: ignore[union-attr]
        assert app.reader.articles.cursor == 1
        assert app.reader.article.article
        assert app.reader.article.article.title == "Ferry timetable for the summer"


async def test_a_key_of_ones_own_lists_a_search(open_reader: OpenReader) -> None:
    async with open_reader("Z", "Z", settings=OWN) as (app, pilot):
        await pilot.pause()
        assert app.reader.articles.view.query == "ferry"


async def test_keys_of_ones_own_stand_among_the_others_and_are_offered(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", settings=OWN, size=(100, 80)) as (app, _):
        assert "Of your own\n   X                    article.star; article.next" in show(app)
    async with open_reader("colon", *"star; art", settings=OWN) as (app, _):
        assert [offer.line for offer in app.reader.commands.offers] == ["article.star; article.next"]


async def test_a_restricted_reader_has_no_keys_of_its_own(open_reader: OpenReader) -> None:
    async with open_reader("X", restricted=True, settings=OWN) as (app, _):
        assert not app.reader.articles.articles[0].starred  # type: ignore[union-attr]


def test_there_is_room_for_the_name_of_every_key_beside_what_it_does() -> None:
    assert max(len(key.id) for key in KEYS) < NAME
