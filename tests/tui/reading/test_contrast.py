"""Every word can be read on its ground, in every theme, whichever was there before (WCAG 2.2, 1.4.3 and 1.4.6)."""

from collections.abc import Iterator

import pytest
from rich.color_triplet import ColorTriplet

from reader.tui.app import DatelineApp
from reader.tui.theme import PALETTES
from tests.tui.reading.conftest import OpenReader

PLACES = ((), ("enter", "right_square_bracket"), ("t",), ("v",), ("w",), ("E",), ("question_mark",), ("colon",),
          ("enter", "slash", *"bolt", "enter"))  # fmt: skip
LEAST = {"dark": 4.5, "light": 4.5, "colorblind": 4.5, "contrast": 7}
"""The contrast of every word with its ground, for each theme that has a ground of its own."""


def luminance(colour: ColorTriplet) -> float:
    red, green, blue = (
        share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4
        for share in (value / 255 for value in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: ColorTriplet, other: ColorTriplet) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def words_and_contrasts(app: DatelineApp) -> Iterator[tuple[str, float]]:
    for strip in app.screen._compositor.render_strips():
        for words, style, _ in strip:
            if style and style.color and style.bgcolor and any(sign.isalnum() for sign in words):
                yield words, contrast(style.color.get_truecolor(), style.bgcolor.get_truecolor())


@pytest.mark.parametrize("keys", PLACES, ids=" ".join)
async def test_every_word_can_be_read_after_another_theme_was_chosen(
    keys: tuple[str, ...], open_reader: OpenReader
) -> None:
    async with open_reader(*keys, size=(150, 40)) as (app, pilot):
        for theme, least in LEAST.items():
            app.theme = "dateline-light" if theme == "dark" else "dateline-dark"
            await pilot.pause()
            app.theme = f"dateline-{theme}"
            await pilot.pause()
            assert not [(words, ratio) for words, ratio in words_and_contrasts(app) if ratio < least], theme


@pytest.mark.parametrize("ground", ["black", "white"])
def test_no_ink_of_the_terminal_s_own_is_one_that_few_can_read_on_its_ground(ground: str) -> None:
    """xterm's blue on black, and its bright green, yellow and cyan on white, are below 2.5 to 1."""
    hard = {"black": {0, 4, 8}, "white": {7, 10, 11, 14, 15}}[ground]
    palette = PALETTES["dateline-terminal"]
    inks = (palette.accent, palette.unread, palette.star, palette.date, palette.warning, *palette.speakers)
    assert not {ink.color.number for ink in inks if ink.color} & hard


@pytest.mark.parametrize("theme", PALETTES)
async def test_the_hit_that_one_is_at_looks_unlike_the_others_in_every_theme(
    theme: str, open_reader: OpenReader
) -> None:
    async with open_reader("enter", "slash", *"mill", "enter") as (app, pilot):
        app.theme = theme
        await pilot.pause()
        strips = app.screen._compositor.render_strips()
        looks = {str(style) for strip in strips for words, style, _ in strip if words.lower() == "mill"}
    assert len(looks) == 2
