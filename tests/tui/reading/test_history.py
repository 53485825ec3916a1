"""What happened, as all articles of a list tell it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reader.analysis.analyse import VERSION
from reader.errors import StoreError
from reader.model import Analysis
from reader.store.library import Library
from reader.store.view import View
from reader.tui.columns import Slot
from tests.tui.reading.conftest import ANALYSIS, NOW, OpenReader, Show, bottom, note, stocked

EARLIER, LATER = ([date(first + year, 1, 1) for year in range(20)] for first in (1900, 2030))


@pytest.fixture
def twice_told() -> Iterator[Library]:
    """The same words on one day in another paper too."""
    with stocked() as library:
        first = library.article(library.ids(View())[0])
        assert first
        (other,) = library.add([replace(first, source="Lamp Weekly", guid="again", published=NOW)], now=NOW)
        library.keep_analysis(other, VERSION, ANALYSIS)
        yield library


async def test_events_of_the_list_stand_in_order_of_time_with_who_tells_them(
    open_reader: OpenReader, show: Show
) -> None:
    async with open_reader("H", size=(120, 40)) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        left = [line[:30].rstrip() for line in show(app).splitlines()]
        assert left[:17] == [
            " History 3",
            " 5 articles",
            " ▆                        █▃",
            " 1987                   2025",
            " ○ 1987",
            " │ The board opened the",
            " │ bridge",
            "   The Orrin Lamp (invented)",
            " 2024",
            " ● 3 June",
            " │ A second inspection had",
            " │ begun",
            "   The Orrin Lamp (invented)",
            " ┃ June 2024–Nov 2025 planned",
            " ┃ The bridge over the",
            " ┃ Tamsin will stay closed",
            "   The Orrin Lamp (invented)",
        ]


async def test_the_chosen_event_is_copied_with_its_article_as_the_source(open_reader: OpenReader) -> None:
    async with open_reader("H", size=(120, 40)) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.press("g", "Y")
        assert app.clipboard == (
            "1987: The board opened the bridge\n— The Orrin Lamp (invented), 13 June 2024\n"
            "https://orrin-lamp.example/bridge"
        )


async def test_the_last_event_that_is_not_to_come_is_chosen(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("H") as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.history.cursor == 2
        assert bottom(show, app).startswith("history 3 of 3 · Bridge over the Tamsin")


async def test_an_event_leads_into_its_article_where_it_is_told_and_back(open_reader: OpenReader) -> None:
    async with open_reader("H") as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.press("g", "enter")
        await pilot.pause()
        assert app.reader.slot is Slot.ARTICLE
        assert app.reader.article.article
        assert app.reader.article.article.title == "Bridge over the Tamsin stays closed"
        await pilot.press("h")
        await pilot.pause()
        assert app.reader.left is app.reader.history
        await pilot.press("h")
        await pilot.pause()
        assert app.reader.focused is app.reader.articles


async def test_what_two_articles_tell_stands_once_with_how_many_more_tell_it(
    open_reader: OpenReader, show: Show, twice_told: Library
) -> None:
    async with open_reader("H", size=(120, 40), library=twice_told) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.history.history
        assert [event.also for event in app.reader.history.history.events] == [1, 1, 1]
        assert "Lamp Weekly +1" in show(app)


async def test_in_a_list_about_somebody_only_the_events_that_name_them_stand(open_reader: OpenReader) -> None:
    async with open_reader("H", view=View(query="about:Lindqvist")) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.history.history
        assert [event.words for event in app.reader.history.history.events] == ["A second inspection had begun"]


async def test_a_list_without_events_says_so(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("H", view=View(query="title:letters")) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Nothing with a time." in show(app)


async def test_a_list_in_another_language_says_so(open_reader: OpenReader, show: Show) -> None:
    with stocked() as library:
        (number,) = library.ids(View(query="title:letters"))
        library.keep_analysis(number, VERSION, Analysis(foreign=True))
        async with open_reader("H", view=View(query="title:letters"), library=library) as (app, pilot):
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert "Not in English." in show(app)


@pytest.mark.parametrize(
    ("error", "told"),
    [(StoreError("library.db", "it is full"), "library.db: it is full"), (ZeroDivisionError(), "(ZeroDivisionError)")],
)
async def test_where_events_cannot_be_read_it_is_said_why(
    open_reader: OpenReader, show: Show, monkeypatch: pytest.MonkeyPatch, error: Exception, told: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("reader.tui.beside.history.read_history", fail)
    async with open_reader("H") as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert told in show(app)
        assert "Reading the list" not in show(app)


async def test_events_are_read_again_as_their_articles_are_looked_through(open_reader: OpenReader) -> None:
    with stocked() as library:
        _, second, third, *_ = library.ids(View())
        for number in (second, third):
            library.keep_analysis(number, VERSION - 1, Analysis())
        async with open_reader("H", library=library, restricted=True) as (app, pilot):
            waiting: list[tuple[int, ...]] = []
            for number in (second, third):
                await app.workers.wait_for_complete()
                await pilot.pause()
                assert app.reader.history.history
                waiting.append(app.reader.history.history.waiting)
                library.keep_analysis(number, VERSION, Analysis())
                app.look_around()
            assert waiting == [(second, third), (third,)]


async def test_the_chosen_event_stays_where_it_stands_when_more_come_before_it_and_more_tell_it(
    open_reader: OpenReader,
) -> None:
    async with open_reader("H", size=(80, 30)) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.press("k")
        pane, today = app.reader.history, NOW.date()
        held, row, history = pane.chosen, pane.stands_at, pane.history
        assert held
        assert history
        entry = history.events[0].entry
        before, after = (
            [replace(history.events[0], entry=replace(entry, first=day, last=day)) for day in days]
            for days in (EARLIER, LATER)
        )
        told = [replace(each, also=1) for each in history.events]
        pane.show(replace(history, events=(*before, *told, *after)), today)
        assert pane.chosen == replace(held, also=1)
        assert pane.stands_at == row
        pane.show(replace(history, events=(*before, *history.events[:1], *after)), today)
        assert pane.chosen == history.events[0]


async def test_keys_for_the_article_hold_for_the_one_that_tells_the_chosen_event(open_reader: OpenReader) -> None:
    async with open_reader("G", "enter", "h", "H") as (app, pilot):
        await app.workers.wait_for_complete()
        assert app.reader.history.chosen
        told, shown = app.reader.history.chosen.number, app.number
        await pilot.press("s")
        marks = [(row.id, row.starred) for row in (app.library.row(told), app.library.row(shown or 0)) if row]
        assert marks == [(told, True), (shown, False)]


async def test_events_follow_their_list_when_an_article_goes_and_comes_back(
    open_reader: OpenReader, show: Show
) -> None:
    async with open_reader("H") as (app, pilot):
        await app.workers.wait_for_complete()
        for key, told in (("D", "Nothing with a time."), ("u", "History 3")):
            await pilot.press(key)
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert told in show(app)


async def test_the_chosen_event_stays_chosen_when_the_list_is_turned(open_reader: OpenReader) -> None:
    async with open_reader("H") as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.press("g", "T")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.history.history
        assert (app.reader.history.history.view.turned, app.reader.history.cursor) == (True, 0)


async def test_an_event_whose_article_is_gone_leads_nowhere(open_reader: OpenReader) -> None:
    async with open_reader("G", "enter", "m", "h", "H") as (app, pilot):
        await app.workers.wait_for_complete()
        assert app.reader.history.chosen
        app.library.remove([app.reader.history.chosen.number], now=NOW)
        await pilot.press("enter")
        await pilot.pause()
        shown = app.library.row(app.number or 0)
        assert (note(app), app.reader.slot, shown and shown.read) == ("That article is gone.", Slot.LEFT, False)


async def test_what_is_above_an_event_is_no_list_of_articles_to_mark(open_reader: OpenReader) -> None:
    async with open_reader("G", "H", "K") as (app, pilot):
        await pilot.pause()
        assert note(app) == "That is for a list of articles; M marks the whole list."
        assert app.library.count(View(unread=True)) == 5


async def test_events_are_read_over_a_connection_of_their_own_so_that_no_key_waits(
    open_reader: OpenReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []
    monkeypatch.setattr("reader.tui.beside.history.read_history", lambda library, *_: given.append(library))
    with Library.open(tmp_path / "library.db") as library:
        async with open_reader("H", library=library) as (app, _):
            await app.workers.wait_for_complete()
            assert given
            assert library not in given
