"""What a terminal is taken for."""

import pytest

from reader.errors import UsageError
from reader.settings import Settings
from reader.tui.host.terminal import Depth, Terminal, prepare, read_terminal

HOME = {"TERM": "xterm-256color", "LANG": "en_GB.UTF-8"}
REMOTE = {**HOME, "SSH_CONNECTION": "192.0.2.1 5000 192.0.2.2 22"}


def seen(environment: dict[str, str], settings: Settings | None = None) -> Terminal:
    return read_terminal(environment, settings or Settings(), is_terminal=True)


@pytest.mark.parametrize(
    ("more", "depth"),
    [
        ({}, Depth.INDEXED),
        ({"COLORTERM": "truecolor"}, Depth.TRUE),
        ({"TERM": "linux"}, Depth.SIXTEEN),
        ({"TERM": "xterm"}, Depth.SIXTEEN),
        ({"TERM": "tmux-256color"}, Depth.INDEXED),
        ({"TERM": "vt100"}, Depth.NONE),
        ({"TERM": "vt420"}, Depth.NONE),
        ({"TERM": "xterm-mono"}, Depth.NONE),
        ({"TERM": "linux-m"}, Depth.NONE),
        ({"NO_COLOR": "1", "COLORTERM": "truecolor"}, Depth.NONE),
    ],
)
def test_the_number_of_colours_is_read_from_the_environment(more: dict[str, str], depth: Depth) -> None:
    assert seen({**HOME, **more}).depth is depth


def test_over_ssh_mouse_and_kitty_keys_are_off() -> None:
    assert (seen(REMOTE).mouse, seen(REMOTE).kitty_keys) == (False, False)


def test_over_ssh_mouse_and_kitty_keys_are_on_for_those_who_ask() -> None:
    asked = seen(REMOTE, Settings(mouse="on", kitty_keys="on"))
    assert (asked.mouse, asked.kitty_keys) == (True, True)


def test_at_home_mouse_and_kitty_keys_are_on() -> None:
    assert (seen(HOME).mouse, seen(HOME).kitty_keys) == (True, True)


def test_without_colour_the_theme_is_plain_whatever_was_chosen() -> None:
    assert seen({**HOME, "NO_COLOR": "1"}, Settings(theme="contrast")).theme == "plain"


@pytest.mark.parametrize(("colours", "theme"), [("0;15", "light"), ("15;0", "dark"), ("", "dark")])
def test_a_light_terminal_gets_the_light_theme(colours: str, theme: str) -> None:
    assert seen({**HOME, "COLORFGBG": colours}).theme == theme


@pytest.mark.parametrize(
    ("more", "settings", "asked"),
    [
        ({}, Settings(), True),
        ({"COLORFGBG": "15;0"}, Settings(), False),
        ({}, Settings(theme="dark"), False),
        ({"TERM": "linux"}, Settings(), False),
        ({"NO_COLOR": "1"}, Settings(), False),
    ],
)
def test_the_terminal_is_asked_for_its_background_where_nothing_else_tells_it(
    more: dict[str, str], settings: Settings, asked: bool
) -> None:
    assert seen({**HOME, **more}, settings).hides_background is asked


def test_sixteen_colours_are_the_terminals_own() -> None:
    assert seen({**HOME, "TERM": "linux"}).theme == "terminal"


@pytest.mark.parametrize(
    ("locale", "plain"),
    [({"LANG": "C"}, True), ({"LANG": "de_DE.ISO-8859-1"}, True), ({"LC_ALL": "C.utf8"}, False), ({"LANG": ""}, False)],
)
def test_marks_are_ascii_where_the_locale_has_no_utf8(locale: dict[str, str], *, plain: bool) -> None:
    assert seen({**HOME, **locale}).ascii is plain


def test_the_environment_brings_the_stock_driver_back() -> None:
    assert not seen({**HOME, "DATELINE_DRIVER": "stock"}).frugal


@pytest.mark.parametrize(("environment", "is_terminal"), [({"TERM": "dumb"}, True), (HOME, False)])
def test_where_there_is_no_screen_one_sentence_names_show(environment: dict[str, str], *, is_terminal: bool) -> None:
    with pytest.raises(UsageError, match="dateline show"):
        read_terminal(environment, Settings(), is_terminal=is_terminal)


def test_nothing_animates() -> None:
    environment: dict[str, str] = {"TEXTUAL_ANIMATIONS": "full"}
    prepare(environment, seen(HOME))
    assert environment["TEXTUAL_ANIMATIONS"] == "none"
