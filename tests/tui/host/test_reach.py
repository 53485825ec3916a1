"""The clipboard and the browser."""

import base64
import re
from pathlib import Path
from queue import Queue

import pytest

from reader.settings import Settings, Switch
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


def test_what_leads_out_of_the_web_has_a_command_of_its_own_or_none() -> None:
    schemes = (("mailto", ("compose",)), ("gemini", ("amfora",)))
    reach = find_reach(HOME, terminal(), Settings(browser=("firefox",), schemes=schemes))
    mail, capsule = reach.for_scheme("mailto"), reach.for_scheme("gemini")
    assert mail
    assert browser_command(mail, "mailto:ada@quay.example") == ["compose", "mailto:ada@quay.example"]
    assert capsule
    assert (mail.in_terminal, capsule.in_terminal) == (False, True)
    assert reach.for_scheme("tel") is None


def test_over_ssh_only_what_draws_on_the_terminal_opens_what_leads_out_of_the_web() -> None:
    schemes = (("mailto", ("compose",)), ("gemini", ("amfora",)))
    reach = find_reach(HOME, terminal(SSH_TTY="/dev/pts/1"), Settings(player=("mpv",), schemes=schemes))
    assert reach.player == ()
    assert reach.others == (("gemini", ("amfora",)),)


def test_over_ssh_nothing_local_is_reached() -> None:
    assert find_reach(HOME, terminal(SSH_TTY="/dev/pts/1"), Settings(browser=("firefox",))) == Reach()


def test_a_restricted_reader_reaches_nothing() -> None:
    chosen = Settings(browser=("firefox",), player=("mpv",), schemes=(("mailto", ("compose",)),))
    assert find_reach(HOME, terminal(), chosen, restricted=True) == Reach()


def test_the_browser_of_the_settings_comes_first() -> None:
    assert find_reach(HOME, terminal(), Settings(browser=("my-browser",))).browser == ("my-browser",)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop browser and one for terminals, and nothing else."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("firefox", "w3m"):
        (tmp_path / name).touch(mode=0o755)


@pytest.mark.parametrize(
    ("named", "command", "in_terminal"),
    [
        ("firefox", ("firefox",), False),
        ("gone:w3m -o confirm=0", ("w3m", "-o", "confirm=0"), True),
        ("firefox '%s:w3m", ("w3m",), True),
        ("gone", (), False),
        ("", (), False),
    ],
)
@pytest.mark.usefixtures("programs")
def test_the_environment_names_a_browser(named: str, command: tuple[str, ...], *, in_terminal: bool) -> None:
    found = find_reach({"BROWSER": named}, terminal(), Settings())
    assert (found.browser, found.in_terminal) == (command, in_terminal)


@pytest.mark.parametrize(("variable", "command"), [("DISPLAY", ("xdg-open",)), ("TERM", ())])
def test_a_desktop_opens_addresses_only_where_there_is_one(
    variable: str, command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "xdg-open").touch(mode=0o755)
    assert find_reach({variable: ":0"}, terminal(), Settings()).browser == command


@pytest.mark.parametrize(
    ("chosen", "switch", "command"),
    [
        (("/usr/bin/w3m",), "auto", ("/usr/bin/w3m",)),
        (("my-browser",), "on", ("my-browser",)),
        (("w3m",), "off", ()),
        ((), "auto", ("w3m",)),
    ],
)
@pytest.mark.usefixtures("programs")
def test_over_ssh_a_browser_is_started_that_needs_only_the_terminal(
    chosen: tuple[str, ...], switch: Switch, command: tuple[str, ...]
) -> None:
    settings = Settings(browser=chosen, in_terminal=switch)
    found = find_reach({**HOME, "BROWSER": "w3m"}, terminal(SSH_TTY="/dev/pts/1"), settings)
    assert (found.browser, found.in_terminal) == (command, command != ())


def test_an_address_goes_where_the_command_has_its_place() -> None:
    reach = Reach(browser=("show", "--at=%s", "--new"))
    assert browser_command(reach, "https://example.org/a") == ["show", "--at=https://example.org/a", "--new"]


def test_a_browser_that_is_not_there_is_told() -> None:
    assert not open_in_browser(["no-such-browser-anywhere", "https://example.org/"])


def test_a_program_that_fails_soon_is_told() -> None:
    told: Queue[int] = Queue()
    assert open_in_browser(["false"], told.put)
    assert told.get(timeout=10) == 1


def test_a_clipboard_tool_that_fails_is_told() -> None:
    assert not set_clipboard(["false"], "x")


def test_a_clipboard_tool_that_takes_the_text_is_told() -> None:
    assert set_clipboard(["cat"], "x")
