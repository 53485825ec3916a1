"""Whatever an article carries, no control code, no bidi control and no markup of ours reaches the screen."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Analysis, Article, EntityType
from reader.store.library import Library
from reader.tui.app import DatelineApp
from tests.tui.reading.conftest import OpenReader

NASTY = "Nice \x1b]52;c;AAAA\x07\x1b[2J\x9b31m\u202egnp.exe\u2066 [@click=app.quit]here[/] [/nope] \u200f\x00 end"
DOORS = ("", "enter", "w", "v", "t", "enter } enter", "E", "slash N i c e enter", "question_mark", "y", "] Y", ")")


def dangerous(text: str) -> list[str]:
    return [
        c
        for c in text
        if unicodedata.category(c) in {"Cc", "Cs"} or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    ]


def nasty_library(make_article: Callable[..., Article], make_library: Callable[[], Library]) -> Library:
    library = make_library()
    given = make_article(
        title=NASTY, source=NASTY, author=NASTY, guid="nasty", text=make_article().text + "\n\n" + NASTY
    )
    number = library.add([replace(given, blocks=())], now=given.published)[0]
    found = library.analysis(1, VERSION) or Analysis()
    entities = tuple(each._replace(name=NASTY, forms=(NASTY,), roles=(NASTY,)) for each in found.entities)
    library.keep_analysis(number, VERSION, replace(found, entities=entities))
    library.feeds.add("https://feed.example/x", title=NASTY, folder=NASTY)
    return library


@pytest.mark.parametrize("keys", DOORS)
async def test_no_text_of_others_commands_the_terminal(
    keys: str,
    open_reader: OpenReader,
    show: Callable[[DatelineApp], str],
    make_article: Callable[..., Article],
    make_library: Callable[[], Library],
) -> None:
    library = nasty_library(make_article, make_library)
    async with open_reader(*keys.split(), size=(160, 40), library=library) as (app, _):
        seen = show(app)
        assert app.is_running
    assert dangerous(seen.replace("\n", "")) == []


async def test_markup_is_shown_as_it_was_written(
    open_reader: OpenReader,
    show: Callable[[DatelineApp], str],
    make_article: Callable[..., Article],
    make_library: Callable[[], Library],
) -> None:
    async with open_reader(size=(200, 40), library=nasty_library(make_article, make_library)) as (app, _):
        assert "[@click=app.quit]here[/]" in show(app)


async def test_hidden_kinds_are_not_marked(open_reader: OpenReader) -> None:
    async with open_reader("w", "x") as (app, _):
        assert app.reader.article.hidden == {EntityType.PERSON}
