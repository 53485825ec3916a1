"""The help lists the keys that hold, and finds one by what it does."""

import re

import pytest

from reader.settings import KeySetting, Settings
from reader.store.view import EVERYTHING
from reader.tui.app import DatelineApp
from reader.tui.keys.commands import commands_of, offers
from reader.tui.keys.table import KEYS, Where
from reader.tui.keys.vocabulary import ALSO
from reader.tui.panes.help import KeyTable
from reader.tui.parts.keyed import EVERYWHERE
from tests.tui.reading.conftest import OpenReader, Show


@pytest.mark.parametrize(("keys", "holds"), [("t question_mark", True), ("question_mark", False)])
async def test_a_pane_s_own_keys_are_listed_where_it_has_the_keys(
    keys: str, open_reader: OpenReader, show: Show, *, holds: bool
) -> None:
    async with open_reader(*keys.split(), size=(100, 90)) as (app, _):
        assert ("how far from the article" in show(app)) is holds


async def test_words_that_are_typed_leave_the_keys_that_fit(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", "slash", *"quote", "enter", size=(100, 60)) as (app, _):
        seen = show(app)
    assert "next quote" in seen
    assert "half a page" not in seen


async def test_the_way_back_leads_to_the_same_pane(open_reader: OpenReader) -> None:
    async with open_reader("enter", "question_mark", "q") as (app, _):
        assert app.focused is app.reader.article


@pytest.mark.parametrize("size", [(200, 50), (120, 40), (80, 24)])
async def test_each_key_stands_with_the_id_that_the_settings_use(
    size: tuple[int, int], open_reader: OpenReader, show: Show
) -> None:
    async with open_reader("question_mark", size=size) as (app, pilot):
        seen = ""
        for _ in range(4):
            seen += show(app)
            await pilot.press("space")
    held = [key for key in KEYS if key.where in app.reader.key_places]
    assert [key.id for key in held if f" {key.id} " not in seen.replace("\n", " ")] == []


async def test_a_wide_screen_shows_all_keys_at_once(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", size=(170, 46)) as (app, _):
        seen = show(app)
    assert "pane.down" in seen
    assert "library.undo" in seen


async def test_what_a_key_does_is_read_to_its_end_on_a_narrow_screen(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", "slash", *"ready to", "enter", size=(40, 12)) as (app, _):
        seen = " ".join(show(app).split())
    assert "copy the quote or entry, ready to cite" in seen


async def test_the_help_says_how_much_there_is_and_how_to_leave(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", size=(80, 24)) as (app, pilot):
        assert re.search(r"1–23 of \d+ · / finds · q back", show(app))
        await pilot.press("G")
        assert "1–23" not in show(app)


async def test_a_key_is_found_by_its_id(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", "slash", *"view.zen", "enter") as (app, _):
        assert "the article alone" in show(app)


async def test_on_a_narrow_screen_all_keys_of_an_action_and_the_way_out_are_told(
    open_reader: OpenReader, show: Show
) -> None:
    async with open_reader("question_mark", "G", "g", size=(40, 12)) as (app, pilot):
        assert "q back" in show(app).splitlines()[-1]
        assert "…" not in show(app)
        await pilot.press("slash", *"reader.back", "enter")
        assert "escape" in show(app)


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("open in browser", "article.link"),
        ("how do I save an article?", "article.star"),
        ("mark all read", "library.read-all"),
        ("sort", "library.order"),
        ("reload", "library.refresh"),
        ("copy url", "article.copy-link"),
        ("full screen", "view.zen"),
        ("subscribe", "library.add"),
        ("save to file", "article.pipe"),
        ("urls", "article.links"),
        ("edit flags", "article.tags"),
        ("purge", "article.remove"),
        ("play podcast", "article.play"),
    ],
)
async def test_a_key_is_found_by_what_other_readers_call_it(
    question: str, wanted: str, open_reader: OpenReader, show: Show
) -> None:
    async with open_reader("question_mark", "slash", size=(100, 40)) as (app, pilot):
        await pilot.press(*("space" if sign == " " else sign for sign in question), "enter")
        seen = show(app)
        assert wanted in seen
        assert "half a page" not in seen
        assert wanted in [offer.line for offer in offers(question, commands_of(KEYS, Where))[:3]]


async def test_a_key_that_does_not_hold_here_is_found_where_none_does_that(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", "slash", *"hide", "space", *"read", "space", *"feeds") as (app, _):
        assert [" ".join(line.split()) for line in show(app).splitlines() if line.strip()][:2] == [
            "In the feeds",
            "U only feeds with something unread, or all feeds.unread",
        ]


async def test_where_no_key_does_it_keys_of_ones_own_are_told_of(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", "slash", *"macro", size=(40, 12)) as (app, _):
        assert "a key of your own under [keys] in the settings" in " ".join(show(app).split())


def test_every_word_beside_the_table_is_of_a_key() -> None:
    assert ALSO.keys() <= {key.id for key in KEYS}


async def test_a_click_beside_the_keys_leaves_them_to_be_scrolled(open_reader: OpenReader) -> None:
    async with open_reader("question_mark", size=(80, 24)) as (app, pilot):
        await pilot.click(offset=(10, 23))
        await pilot.press("j")
        await pilot.pause()
        table = app.screen.query_one(KeyTable)
        assert app.screen.focused is table
        assert table.top == 1


def beneath(app: DatelineApp) -> tuple[object, ...]:
    """How everything stands that the help covers."""
    reader, library = app.reader, app.library
    rows = library.rows(EVERYTHING, 0, -1)
    return (rows, library.feeds.all(), reader.slot, reader.left, reader.side.display, reader.articles.view,
            reader.articles.cursor, reader.article.place, reader.prompt.display, app.number, app.theme)  # fmt: skip


@pytest.mark.parametrize("restricted", [False, True])
async def test_no_key_that_is_pressed_in_the_help_does_anything_beneath_it(
    open_reader: OpenReader, *, restricted: bool
) -> None:
    leave = {key for each in KEYS if each.id in EVERYWHERE for key in each.keys.split(",")}
    async with open_reader("question_mark", restricted=restricted) as (app, pilot):
        before = beneath(app)
        for key in sorted({key for each in KEYS for key in each.keys.split(",")} - leave):
            await pilot.press(key)
            if key == "slash":
                await pilot.press("escape")
            if len(app.screen_stack) == 1:
                await pilot.press("question_mark")
            assert (key, beneath(app)) == (key, before)


@pytest.mark.parametrize("key", ["ctrl+q", "ctrl+c"])
async def test_the_reader_is_left_from_the_help(key: str, open_reader: OpenReader) -> None:
    async with open_reader("question_mark", key) as (app, _):
        assert not app.is_running


async def test_the_keys_of_the_settings_hold_in_the_help(open_reader: OpenReader, show: Show) -> None:
    keys = (KeySetting("pane.last", ("Z Z",), 1), KeySetting("reader.back", ("Q",), 2))
    async with open_reader("question_mark", size=(80, 24), settings=Settings(keys=keys)) as (app, pilot):
        first = show(app)
        await pilot.press("5", "j")
        assert show(app) != first
        await pilot.press("Z", "Z")
        assert re.search(r"(\d+) of \1 ·", show(app).replace("–", " "))
        await pilot.press("Q")
        assert len(app.screen_stack) == 1


async def test_what_a_search_may_ask_stands_below_the_keys_and_is_found(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", "G", size=(80, 24)) as (app, pilot):
        assert "age<3d" in show(app)
        await pilot.press("slash", *"headline", "enter")
        found = show(app)
    assert "title:ferry" in found
    assert "age<3d" not in found
