"""The clipboard and the browser."""

import base64
import re

import pytest

from reader.settings import Settings
from reader.tui.host.reach import (
    Reach,
    browser_command,
    clipboard_sequence,
    find_reach,
    open_in_browser,
    set_clipboard,
)
from reader.tui.host.terminal import Terminal, read_terminal

HOME = {"TERM": "xterm-256color", "DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}


def terminal(**more: str) -> Terminal:
    return read_terminal({**HOME, **more}, Settings(), is_terminal=True)


def test_the_clipboard_gets_the_text_in_base64() -> None:
    assert clipboard_sequence("é“") == f"\x1b]52;c;{base64.b64encode('é“'.encode()).decode()}\x07"


def test_tmux_gets_the_sequence_as_it_is_and_with_its_escapes_doubled() -> None:
    assert clipboard_sequence("x", "tmux") == "\x1b]52;c;eA==\x07\x1bPtmux;\x1b\x1b]52;c;eA==\x07\x1b\\"


def test_screen_gets_the_sequence_in_pieces_it_can_hold() -> None:
    pieces = re.findall("\x1bP(.*?)\x1b\\\\", clipboard_sequence("long " * 1000, "screen"), re.DOTALL)
    assert max(map(len, pieces)) <= 768
    assert "".join(pieces) == clipboard_sequence("long " * 1000)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "-oProxyCommand=x", "--help", "", "data:text/html,x", "//host/x"],
)
def test_only_the_web_is_opened(address: str) -> None:
    assert browser_command(Reach(browser=("firefox",)), address) == []


def test_a_browser_gets_the_address_as_its_last_word() -> None:
    assert browser_command(Reach(browser=("firefox", "--new-tab")), "https://example.org/a b;$(x)")[:2] == [
        "firefox",
        "--new-tab",
    ]


def test_over_ssh_nothing_local_is_reached() -> None:
    assert find_reach(HOME, terminal(SSH_TTY="/dev/pts/1"), ["firefox"]) == Reach()


def test_a_restricted_reader_reaches_nothing() -> None:
    assert find_reach(HOME, terminal(), ["firefox"], restricted=True) == Reach()


def test_the_browser_of_the_settings_comes_first() -> None:
    assert find_reach(HOME, terminal(), ["my-browser"]).browser == ("my-browser",)


def test_a_browser_that_is_not_there_is_told() -> None:
    assert not open_in_browser(["no-such-browser-anywhere", "https://example.org/"])


def test_a_clipboard_tool_that_fails_is_told() -> None:
    assert not set_clipboard(["false"], "x")


def test_a_clipboard_tool_that_takes_the_text_is_told() -> None:
    assert set_clipboard(["cat"], "x")
