"""What stands in the line that is typed, and what it leaves behind."""

from collections.abc import Callable

import pytest
from textual import events

from reader.errors import StoreError
from reader.store.library import Library
from reader.tui.app import DatelineApp
from reader.tui.panes.help import KeyTable
from reader.tui.panes.prompt import LONGEST
from tests.tui.reading.conftest import OpenReader, Show, at, bottom


async def test_a_name_that_is_typed_takes_the_place_of_the_one_that_stood_there(open_reader: OpenReader) -> None:
    async with open_reader("f", *"ferry", "enter", "W", *"boats", "enter") as (app, _):
        assert [search.name for search in app.library.searches.all()] == ["boats"]


async def test_a_step_of_the_cursor_keeps_the_name_that_stood_there(open_reader: OpenReader) -> None:
    async with open_reader("f", *"ferry", "enter", "W", "end", *"s", "enter") as (app, _):
        assert [search.name for search in app.library.searches.all()] == ["ferrys"]


async def test_a_name_that_goes_with_the_first_letter_is_reversed_as_is_seen_without_colours(
    open_reader: OpenReader,
) -> None:
    async with open_reader("f", *"ferry", "enter", "W") as (app, _):
        last = list(app.screen._compositor.render_strips())[-1]
        assert [words for words, style, _ in last if style and style.reverse and words.strip()] == ["ferry"]


async def test_the_answers_to_a_question_are_told_whole_however_long_the_feed_s_name_is(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    feed = library.feeds.add("http://127.0.0.1:9/feed")
    library.feeds.rename(feed.id, "The daily paper of the whole coast and of both of its islands")
    async with open_reader("E", "G", "d", library=library, size=(80, 24)) as (app, pilot):
        assert bottom(show, app) == "unfollow The da…? y: its articles stay, a: they go too, then enter:"
        await pilot.press("n", "enter")
        assert bottom(show, app).startswith("feeds Nothing is removed.")


async def test_the_tags_of_an_article_stand_where_others_are_asked_for(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("number_sign", *"boats, late", "enter") as (app, pilot):
        assert bottom(show, app) == "list Tagged boats, late ? keys"
        (found,) = app.library.search("tag:boats tag:late", 9)
        await pilot.press("number_sign")
        assert bottom(show, app) == "tags: boats, late"
        await pilot.press("escape")
        assert app.library.own_tags(found.row.id) == ("boats", "late")
        await pilot.press("number_sign", "ctrl+u", *"late", "enter")
        assert app.library.own_tags(found.row.id) == ("late",)
        await pilot.press("u")
        assert app.library.own_tags(found.row.id) == ("boats", "late")
        await pilot.press("number_sign", "ctrl+u", "enter")
        assert bottom(show, app) == "list No tags ? keys"


async def test_what_was_said_is_over_when_a_question_was_answered(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("E", "U", "slash", *"star", "enter") as (app, _):
        assert bottom(show, app).startswith("feeds 3 of 3")


async def test_a_refresh_is_told_with_the_key(open_reader: OpenReader, make_library: Callable[[], Library]) -> None:
    library = make_library()
    library.feeds.add("http://127.0.0.1:9/feed")
    async with open_reader(library=library) as (app, _):
        app.action_refresh()
        assert app.reader.status.words.endswith("Refreshing 1 feed …")


async def type_at_once(app: DatelineApp, *keys: str) -> None:
    """What comes in one piece over a line that had stalled."""
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))
    await app.workers.wait_for_complete()


@pytest.mark.parametrize("answer", ["enter", "escape"])
async def test_keys_that_come_together_with_the_answer_are_no_words_of_it(answer: str, open_reader: OpenReader) -> None:
    async with open_reader("enter") as (app, pilot):
        await type_at_once(app, "slash", *"bolt", answer, "1", "h", "j")
        await pilot.pause()
        assert [hit.start for hit in app.reader.article.hits.marks[:1]] == (
            [at("bolt").start] if answer == "enter" else []
        )
        assert app.focused is app.reader.articles
        assert app.reader.articles.cursor == 1
        assert len(app.reader.article.shown_layers) == 2


async def test_what_is_typed_behind_the_key_of_the_help_is_meant_for_the_help(open_reader: OpenReader) -> None:
    async with open_reader() as (app, pilot):
        await type_at_once(app, "question_mark", "slash", *"next quote", "enter", "down", "q", "j")
        await pilot.pause()
        assert len(app.screen_stack) == 1
        assert app.focused is app.reader.articles
        assert app.reader.articles.cursor == 1
        await type_at_once(app, "question_mark", "j")
        await pilot.pause()
        assert app.screen.query_one(KeyTable).top == 1


async def test_what_is_typed_behind_a_command_comes_after_it(open_reader: OpenReader) -> None:
    async with open_reader("enter") as (app, pilot):
        await type_at_once(app, "colon", *"library.search", "enter", *"sails", "enter", "j")
        await pilot.pause()
        assert app.reader.articles.view.query == "sails"


async def test_keys_go_on_where_an_answer_cannot_be_kept(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StoreError("disk", "full")

    async with open_reader("f", *"ferry", "enter") as (app, pilot):
        monkeypatch.setattr(app, "_save_search", full)
        await pilot.press("W", *"boats", "enter", "U")
        await pilot.pause()
        assert app.reader.articles.view.unread


async def test_lines_that_are_pasted_are_typed_as_one(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("f") as (app, pilot):
        app.post_message(events.Paste("\n the bridge\r\nstays\tclosed\n"))
        await pilot.pause()
        assert bottom(show, app) == "search: the bridge stays closed"


async def test_a_whole_library_that_is_pasted_is_cut_to_what_an_answer_may_be(open_reader: OpenReader) -> None:
    async with open_reader("a", *"boat") as (app, pilot):
        for _ in range(2):
            app.post_message(events.Paste("quay " * 200_000))
            await pilot.pause()
        await pilot.press("x")
        assert app.reader.prompt.value.startswith("boatquay quay")
        assert len(app.reader.prompt.value) == LONGEST


async def test_what_is_pasted_where_nothing_is_asked_does_nothing_and_says_what_asks(
    open_reader: OpenReader, show: Show
) -> None:
    async with open_reader() as (app, pilot):
        app.post_message(events.Paste("qqD"))
        await pilot.pause()
        assert bottom(show, app) == "list Words can be pasted where something is asked; f searches. ? keys"


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (["up"], "search: quay"),
        (["up", "up"], "search: ferry"),
        (["up", "up", "up", "down"], "search: quay"),
        ([*"boat", "up", "down"], "search: boat"),
    ],
)
async def test_the_arrows_go_back_to_earlier_searches_and_forth_to_what_is_being_typed(
    keys: list[str], line: str, open_reader: OpenReader, show: Show
) -> None:
    async with open_reader("f", *"ferry", "enter", "f", *"quay", "enter", "f", *keys) as (app, _):
        assert bottom(show, app) == line


async def test_a_search_that_is_come_back_to_is_found_again(open_reader: OpenReader) -> None:
    async with open_reader("f", *"title:nothing", "enter", "f", "ctrl+u", "escape", "f", "up") as (app, _):
        assert app.reader.articles.view.query.startswith("title:nothing")


async def test_one_question_does_not_bring_back_the_answers_to_another(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("f", *"ferry", "enter", "a", "up") as (app, _):
        assert "ferry" not in bottom(show, app)


async def test_an_answer_that_was_given_up_is_not_come_back_to(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("f", *"ferry", "escape", "f", "up") as (app, _):
        assert "ferry" not in bottom(show, app)
