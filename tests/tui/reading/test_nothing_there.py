"""Keys where there is nothing for them: each says so in a line, and none changes how the next article looks."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from reader.model import Article
from reader.store.library import Library
from reader.tui.app import DatelineApp
from reader.tui.columns import Slot
from reader.tui.keys.table import KEYS, Where
from reader.tui.parts.reading import UNREAD
from reader.tui.parts.staged import NOTHING_SHOWN
from tests.tui.reading.conftest import OpenReader

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ABOUT_AN_ARTICLE = [
    key.keys.split(",")[0]
    for key in KEYS
    if key.id.startswith(("quote.", "date.", "name.", "article."))
    and key.id.rpartition(".")[2]
    not in {
        "next",
        "previous",
        "next-unread",
        "previous-unread",
        "read-before",
        "timeline",
        "voices",
        "names",
        "changes",
        "everywhere",
        "link-list",
    }
]


def bare(library: Library, make_article: Callable[..., Article]) -> None:
    library.add([make_article(text="", blocks=(), link="", guid="bare")], now=NOW)


@pytest.mark.parametrize("key", [*ABOUT_AN_ARTICLE, "right_square_bracket", "left_curly_bracket", "<", ">"])
async def test_a_key_about_an_article_says_that_there_is_none_and_does_nothing_else(
    key: str, open_reader: OpenReader
) -> None:
    with Library.open(None) as library:
        async with open_reader(library=library) as (app, pilot):
            reader = app.reader
            width = reader.article.widest
            await pilot.press(key)
            assert reader.status.words.endswith(NOTHING_SHOWN)
            assert (reader.slot, reader.prompt.display, reader.article.widest) == (Slot.LEFT, False, width)


@pytest.mark.parametrize("key", [key.keys.split(",")[0] for key in KEYS if key.where in {Where.ARTICLE, Where.READER}])
async def test_a_key_says_something_or_shows_something_where_an_article_has_nothing_in_it(
    key: str, open_reader: OpenReader, make_article: Callable[..., Article]
) -> None:
    with Library.open(None) as library:
        bare(library, make_article)
        async with open_reader("enter", library=library) as (app, pilot):

            def look() -> tuple[object, ...]:
                reader = app.reader
                shown = reader.prompt.display, reader.slot, reader.side.display, reader.alone, len(app.screen_stack)
                return reader.status.words, shown, app.is_running

            if key not in {"ctrl+l", "ctrl+z"}:
                before = look()
                await pilot.press(key)
                assert look() != before


@pytest.mark.parametrize(
    ("pane", "key", "words"), [("", "enter", "Nothing is chosen here"), ("w", "x", "No names here")]
)
async def test_an_article_without_marks_says_what_there_is_none_of(
    pane: str, key: str, words: str, open_reader: OpenReader, make_article: Callable[..., Article]
) -> None:
    with Library.open(None) as library:
        bare(library, make_article)
        async with open_reader("enter", *pane, key, library=library) as (app, _):
            assert UNREAD not in app.reader.status.words
            assert words in app.reader.status.words


@pytest.mark.parametrize("key", ["L", "W", "slash", "vertical_line"])
async def test_words_for_a_question_that_is_not_asked_do_nothing(key: str, open_reader: OpenReader) -> None:
    with Library.open(None) as library:
        async with open_reader(library=library) as (app, pilot):
            app.say("")
            await pilot.press(key, *"afE", "enter")
            reader = app.reader
            assert (reader.prompt.display, reader.left, reader.slot) == (False, reader.articles, Slot.LEFT)


@pytest.mark.parametrize("key", ["i", "e", "d"])
async def test_words_for_a_setting_of_what_is_no_feed_do_nothing(key: str, open_reader: OpenReader) -> None:
    async with open_reader("E", key, *"yafN", "enter") as (app, _):
        assert (app.reader.prompt.display, app.reader.left, app.reader.slot) == (False, app.reader.feeds, Slot.LEFT)


@pytest.mark.parametrize("pane", ["t", "v", "w"])
async def test_a_pane_beside_an_article_in_another_language_says_why_it_is_empty(
    pane: str, open_reader: OpenReader, make_article: Callable[..., Article], show: Callable[[DatelineApp], str]
) -> None:
    german = "Der Bürgermeister sagte am Montag, die Brücke werde im Mai 2026 eröffnet und nicht mehr gesperrt."
    with Library.open(None) as library:
        library.add([make_article(title="Die Brücke", text=german, blocks=(), guid="german")], now=NOW)
        async with open_reader("enter", pane, size=(140, 30), library=library) as (app, _):
            assert "Not in English." in show(app)
