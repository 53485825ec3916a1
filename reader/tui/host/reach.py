"""What reaches out of the screen: the clipboard and the browser.

Over SSH the clipboard is the one of the terminal (OSC 52), and of browsers only those are started that need no more
than the terminal. A browser is a list of words, run without a shell, and is given an address of the web, or one of the
few other schemes that `text.schemes` knows: begun by its scheme, such an address is never an option of the command. In
a restricted reader nothing is started at all.
"""

import base64
import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from threading import Thread
from time import monotonic

from reader.settings import Settings
from reader.text.schemes import clean_link
from reader.tui.host.terminal import Terminal

SCREEN_CHUNK = 740
"""Bytes that GNU screen passes on in one device control string (its limit is 768)."""
PATIENCE = 2
"""Seconds that a clipboard tool may take."""
SOON = 10.0
"""Seconds in which a program that fails has likely opened nothing; later its person has seen it."""

CLIPBOARDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("", ("pbcopy",)),
)
"""Tools that set the clipboard of a desktop, and the variable without which they have none."""
BROWSERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("WAYLAND_DISPLAY", ("xdg-open",)),
    ("DISPLAY", ("xdg-open",)),
    ("", ("open",)),
)
"""Commands that open an address on a desktop, and the variable without which there is none."""
TEXT_BROWSERS = frozenset(
    ("aerc", "amfora", "bombadillo", "browsh", "carbonyl", "cha", "elinks", "links", "links2", "lynx", "mutt",
     "neomutt", "w3m", "www-browser")
)  # fmt: skip
"""Browsers, of mail and of other nets too, that draw on the terminal; the last is what Debian calls the one of them
that is there."""
PLACE = "%s"
"""Where the address goes in a command that does not have it as its last word, as `BROWSER` has it."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What can be reached from here."""

    clipboard: tuple[str, ...] = ()
    """The tool that sets the local clipboard; none: the terminal's is used."""
    browser: tuple[str, ...] = ()
    """The command that opens an address; none: it is shown and copied instead."""
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Commands for addresses that are none of the web, each with its scheme."""
    player: tuple[str, ...] = ()
    """The command that plays a recording; none: it is opened as an address."""
    in_terminal: bool = False
    """The browser is given the terminal until it ends."""
    multiplexer: str = ""
    """What the terminal's clipboard is reached through."""

    def for_scheme(self, scheme: str) -> "Reach | None":
        """What opens addresses of this scheme, where a command was chosen for it."""
        command = dict(self.others).get(scheme)
        return None if command is None else self.by(command)

    def by(self, command: tuple[str, ...]) -> "Reach":
        """What opens addresses with another command."""
        return replace(self, browser=command, in_terminal=draws_on_a_terminal(command))


def find_reach(
    environment: Mapping[str, str], terminal: Terminal, settings: Settings, *, restricted: bool = False
) -> Reach:
    """What this machine has, and what a person chose of it; `BROWSER` names a browser where they chose none."""
    if restricted:
        return Reach(multiplexer=terminal.multiplexer)
    chosen, asked = settings.browser or _named(environment), settings.in_terminal
    draws_here = asked == "on" or (asked == "auto" and draws_on_a_terminal(chosen))
    if terminal.remote:
        return Reach(
            browser=chosen if draws_here else (),
            others=tuple((scheme, command) for scheme, command in settings.schemes if draws_on_a_terminal(command)),
            player=settings.player if draws_on_a_terminal(settings.player) else (),
            in_terminal=draws_here and chosen != (),
            multiplexer=terminal.multiplexer,
        )
    return Reach(
        clipboard=_there(CLIPBOARDS, environment),
        browser=chosen or _there(BROWSERS, environment),
        others=settings.schemes,
        player=settings.player,
        in_terminal=draws_here,
        multiplexer=terminal.multiplexer,
    )


def _there(tools: Sequence[tuple[str, tuple[str, ...]]], environment: Mapping[str, str]) -> tuple[str, ...]:
    """The first tool that is there, and what it needs too."""
    return next((tool for needs, tool in tools if (not needs or environment.get(needs)) and shutil.which(tool[0])), ())


def _named(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The first browser of those that `BROWSER` names, parted by colons, that is there."""
    for line in environment.get("BROWSER", "").split(os.pathsep):
        with suppress(ValueError):  # a quotation mark is not closed
            words = tuple(shlex.split(line))
            if words and shutil.which(words[0]):
                return words
    return ()


def draws_on_a_terminal(command: Sequence[str]) -> bool:
    """Whether a command is a browser of text."""
    return bool(command) and os.path.basename(command[0]) in TEXT_BROWSERS  # noqa: PTH119 (a word, and no place yet)


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
    """The words that open an address; empty where there is no browser, or the address is of no known scheme."""
    safe = clean_link(address)
    if not reach.browser or not safe:
        return []
    return placed(reach.browser, safe)


def placed(command: Sequence[str], what: str) -> list[str]:
    """A command with what it is given: where it has a place for it, or else as its last word."""
    words = [word.replace(PLACE, what) for word in command]
    return words if words != list(command) else [*words, what]


def open_in_browser(command: Sequence[str], tell: Callable[[int], object] = lambda _: None) -> bool:
    """Start a browser and leave it to itself; whether it could be started. `tell` is told the code of one that fails
    soon, from a thread.
    """
    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    Thread(target=_await, args=(process, tell), daemon=True).start()
    return True


def _await(process: "subprocess.Popen[bytes]", tell: Callable[[int], object]) -> None:
    """Wait for a program, which else stays in the system's list after its end."""
    since = monotonic()
    if (code := process.wait()) and monotonic() - since < SOON:
        tell(code)


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
