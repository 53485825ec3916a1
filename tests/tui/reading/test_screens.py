"""What a person sees, kept as text files beside this one. `DATELINE_SCREENS=write` makes them anew, to be read."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model import Article
from reader.store.library import Library
from reader.store.view import View
from tests.tui.reading.conftest import OpenReader, Show

KEPT = Path(__file__).with_name("screens")
SIZES = ((200, 50), (120, 40), (80, 24), (40, 12))
EVERYWHERE = (
    "j",
    "k",
    "enter",
    "]",
    "}",
    ")",
    "t",
    "j",
    "h",
    "v",
    "h",
    "w",
    "h",
    "E",
    "h",
    "question_mark",
    "q",
    "G",
    "c",
    "g",
)
SCREENS = {"list": "", "article": "enter ] ]", "timeline": "enter t j", "card": "enter } enter", "compact": "c"}


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_screen_is_as_kept(name: str, size: tuple[int, int], open_reader: OpenReader, show: Show) -> None:
    path = KEPT / f"{name}-{size[0]}x{size[1]}.txt"
    async with open_reader(*SCREENS[name].split(), size=size) as (app, _):
        seen = show(app)
    if os.environ.get("DATELINE_SCREENS") == "write":
        KEPT.mkdir(exist_ok=True)
        path.write_text(seen, encoding="utf-8")
    assert seen == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (5, 1), (1, 9), (12, 3), (20, 5), (59, 8), (60, 8), (110, 2)])
async def test_the_reader_lives_at_any_size(size: tuple[int, int], open_reader: OpenReader) -> None:
    async with open_reader(*EVERYWHERE, size=size) as (app, _):
        assert app.is_running


async def test_twenty_by_five_shows_a_headline_and_its_text(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", size=(20, 5)) as (app, pilot):
        headline = show(app)
        await pilot.press("space", "space", "space", "space")
        assert "Bridge over" in headline
        assert "Tamsin will" in show(app)


async def test_a_long_speaker_uses_the_blank_beside_the_margin(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: Callable[..., Article]
) -> None:
    library = make_library()
    talks = make_article(title="Talks", text="“We go on,” Baku and Yerevan said on Monday.", blocks=(), guid="talks")
    numbers = library.add([talks], now=talks.published)
    async with open_reader("enter", library=library, view=View(ids=tuple(numbers)), size=(200, 50)) as (app, _):
        assert " Baku & Yerevan ▌ “We go on,”" in show(app)
