"""Whatever is pressed, clicked and resized, in any order, nothing fails and every pane shows what it should."""

from random import Random

import pytest
from textual import events
from textual.pilot import Pilot

from reader.tui.app import DatelineApp
from reader.tui.keys.table import KEYS
from reader.tui.panes.article_list import ArticleList
from reader.tui.panes.lines import Lines, Pane
from tests.tui.reading.conftest import OpenReader

STEPS = 60
SIZES = ((80, 24), (40, 12), (120, 30), (200, 50), (59, 20), (20, 5), (1, 1))
OUTSIDE = (
    "reader.quit",
    "reader.leave",
    "shell.suspend",
    "reader.command",
    "library.add",
    "article.full",
    "article.pipe",
)
"""Keys that leave the reader, or lead to a network or another program."""
OTHERS = ("é", "f5", "5", "ctrl+a")
"""Keys that mean nothing by themselves."""


def pressed() -> list[str]:
    """All keys of the table but those that lead outside."""
    outside = {key for each in KEYS if each.id in OUTSIDE for key in each.keys.split(",")}
    return sorted({key for each in KEYS for key in each.keys.split(",")} - outside)


async def step(random: Random, app: DatelineApp, pilot: Pilot[None]) -> None:
    """A key more often than not; else the mouse, another size, or words that are pasted."""
    kind = random.random()
    if kind < 0.1:
        await pilot.resize_terminal(*random.choice(SIZES))
    elif kind < 0.2:
        width, height = app.size
        await pilot.click(offset=(random.randrange(width), random.randrange(height)))
    elif kind < 0.25:
        app.post_message(events.Paste("pasted [b]words[/b] \x1b[31m of\n lines"))
    else:
        await pilot.press(random.choice((*pressed(), *OTHERS)))
    await pilot.pause()


def stale(pane: Pane) -> list[int]:
    """The lines of the screen that a pane would draw otherwise now."""
    if isinstance(pane, ArticleList):
        drawn = {y: pane._draw(shown) for y, shown in enumerate(pane._shown)}
    elif isinstance(pane, Lines):
        drawn = {y: pane.draw(pane.top + y) for y in range(min(pane.size.height, pane.line_count() - pane.top))}
    else:
        drawn = {}
    return [y for y, strip in drawn.items() if pane.render_line(y) != strip]


@pytest.mark.parametrize("seed", range(4))
async def test_every_pane_is_drawn_as_it_is_and_one_of_them_has_the_keys(seed: int, open_reader: OpenReader) -> None:
    random = Random(seed)
    async with open_reader() as (app, pilot):
        for _ in range(STEPS):
            await step(random, app, pilot)
            panes = [pane for pane in app.screen.query(Pane) if pane.display and pane.size.width and pane.size.height]
            assert not {pane.label: lines for pane in panes if (lines := stale(pane))}
            assert app.focused
            assert app.focused.display
