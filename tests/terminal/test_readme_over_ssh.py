"""What the README says about working over SSH holds."""

import re
import shlex
from pathlib import Path

import pytest

from reader.cli import kiosk
from reader.cli.main import main
from reader.settings import Settings
from reader.tui.host.reach import find_reach
from reader.tui.host.terminal import read_terminal
from reader.tui.keys.keymap import key_name
from reader.tui.keys.restricted import is_allowed
from reader.tui.keys.table import KEYS

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("\n## Over SSH\n")[2].partition("\n## ")[0]
OVER_SSH = {"TERM": "xterm-256color", "SSH_TTY": "/dev/pts/1", "LANG": "C.UTF-8"}


@pytest.mark.parametrize(
    ("key", "action"), [("y", "copy_link"), ("o", "open_link"), ("L", "links"), ("ctrl+l", "app.repaint")]
)
def test_the_keys_it_names_do_that(key: str, action: str) -> None:
    assert f"`{key}`" in SECTION
    assert action in {held.action for held in KEYS if key_name(key) in held.keys.split(",")}


def test_the_mouse_the_kitty_keyboard_and_the_browser_are_off() -> None:
    found = read_terminal(OVER_SSH, Settings(), is_terminal=True)
    assert (found.mouse, found.kitty_keys) == (False, False)
    assert not find_reach({**OVER_SSH, "DISPLAY": ":0"}, found, Settings(browser=("firefox",))).browser


def test_they_are_on_when_they_are_asked_for() -> None:
    found = read_terminal(OVER_SSH, Settings(mouse="on", kitty_keys="on"), is_terminal=True)
    assert (found.mouse, found.kitty_keys) == (True, True)


def test_the_variable_that_brings_textual_s_output_back() -> None:
    name, _, value = re.findall(r"`(DATELINE_DRIVER=\w+)`", SECTION)[0].partition("=")
    assert not read_terminal({**OVER_SSH, name: value}, Settings(), is_terminal=True).frugal


def test_without_utf_8_it_is_ascii() -> None:
    assert read_terminal({**OVER_SSH, "LANG": "C"}, Settings(), is_terminal=True).ascii


def test_the_forced_command_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to the point where the process would be replaced."""
    words = shlex.split(re.findall(r'command="([^"]*)"', SECTION)[0])
    taken: list[list[str]] = []

    def enter(words: list[str]) -> None:
        taken.append(words)
        raise KeyboardInterrupt

    monkeypatch.setattr(kiosk, "enter", enter)
    assert main(words[words.index("reader") + 1 :]) == 130
    assert taken == [["--restricted", "--home", "/srv/dateline"]]


def test_what_a_restricted_reader_keeps_is_what_it_says() -> None:
    """Marks, stars and places; no key is left that writes anything else."""
    writing = ("add", "refresh", "save", "full", "rename", "folder", "remove", "import", "export")
    assert not [key.id for key in KEYS if is_allowed(key) and key.id.rpartition(".")[2].startswith(writing)]


def test_a_count_as_in_the_settings() -> None:
    assert all(f"`{count}`" in README for count in ("5 j", "40 G"))
    assert not {"5", "4"} & {name for key in KEYS for name in key.keys.split(",")}
