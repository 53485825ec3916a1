"""What reaches out of the screen: the clipboard and the browser.

Over SSH the clipboard is the one of the terminal (OSC 52), and no browser is started on the machine far away. A browser
is a list of words, run without a shell, and is given http and https addresses only. In a restricted reader nothing
is started at all.
"""

import base64
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.text.address import clean_address
from reader.tui.host.terminal import Terminal

SCREEN_CHUNK = 740
"""Bytes that GNU screen passes on in one device control string (its limit is 768)."""
PATIENCE = 2
"""Seconds that a clipboard tool may take."""

CLIPBOARDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("", ("pbcopy",)),
)
"""Tools that set the clipboard of a desktop, and the variable without which they have none."""
BROWSERS: tuple[tuple[str, ...], ...] = (("xdg-open",), ("open",))


@dataclass(frozen=True, slots=True)
class Reach:
    """What can be reached from here."""

    clipboard: tuple[str, ...] = ()
    """The tool that sets the local clipboard; none: the terminal's is used."""
    browser: tuple[str, ...] = ()
    """The command that opens an address; none: it is shown and copied instead."""
    multiplexer: str = ""
    """What the terminal's clipboard is reached through."""


def find_reach(
    environment: Mapping[str, str], terminal: Terminal, browser: Sequence[str] = (), *, restricted: bool = False
) -> Reach:
    """What this machine has. `browser` is the person's own choice of one."""
    if restricted or terminal.remote:
        return Reach(multiplexer=terminal.multiplexer)
    tools = (tool for needs, tool in CLIPBOARDS if (not needs or environment.get(needs)) and shutil.which(tool[0]))
    known = (command for command in BROWSERS if shutil.which(command[0]))
    return Reach(next(tools, ()), tuple(browser) or next(known, ()), terminal.multiplexer)


def clipboard_sequence(text: str, multiplexer: str = "") -> str:
    """OSC 52 for the terminal, wrapped so that `tmux` or `screen` passes it on.

    tmux gets both: it obeys the plain one with `set-clipboard on`, and passes on the other with `allow-passthrough on`.
    """
    plain = f"\x1b]52;c;{base64.b64encode(text.encode('utf-8', 'replace')).decode('ascii')}\x07"
    if multiplexer == "tmux":
        doubled = plain.replace("\x1b", "\x1b\x1b")
        return f"{plain}\x1bPtmux;{doubled}\x1b\\"
    if multiplexer == "screen":
        chunks = (plain[i : i + SCREEN_CHUNK] for i in range(0, len(plain), SCREEN_CHUNK))
        return "".join(f"\x1bP{chunk}\x1b\\" for chunk in chunks)
    return plain


def browser_command(reach: Reach, address: str) -> list[str]:
    """The words that open an address; empty where there is no browser or the address is none of the web."""
    safe = clean_address(address)
    return [*reach.browser, safe] if reach.browser and safe else []


def open_in_browser(command: Sequence[str]) -> bool:
    """Start a browser and leave it to itself; whether it could be started."""
    try:
        subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True


def set_clipboard(tool: Sequence[str], text: str) -> bool:
    """Hand text to a clipboard tool; whether it took it."""
    try:
        subprocess.run(
            list(tool),
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True
