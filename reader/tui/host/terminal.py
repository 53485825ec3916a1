"""What this terminal is, decided from the environment before Textual loads, because Textual reads it while loading.

Over SSH a dropped line must not leave the mouse or the kitty keyboard switched on in somebody's own terminal, and
nothing may animate: one animated page is 85 KB.
"""

import curses
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from enum import StrEnum

from reader.errors import UsageError
from reader.settings import Settings, Switch, Theme

SHOW = "use `dateline show` for plain text"


class Depth(StrEnum):
    """How many colours there are."""

    NONE = "none"
    SIXTEEN = "16"
    INDEXED = "256"
    TRUE = "true"


@dataclass(frozen=True, slots=True)
class Terminal:
    """What the reader may use of its terminal."""

    remote: bool
    """Reached over SSH: only a text browser is started here, and the clipboard is the terminal's."""
    depth: Depth
    theme: str
    """The name of a palette of `tui.theme`, without its prefix."""
    ascii: bool
    mouse: bool
    kitty_keys: bool
    frugal: bool
    erases_in_colour: bool
    """Erasing leaves the background of the pen."""
    links: bool
    """OSC 8 links are likely to be understood."""
    hides_background: bool
    """Only the terminal itself can tell whether its background is light, and the theme depends on it."""
    multiplexer: str
    """`tmux`, `screen` or nothing: what escape sequences must be wrapped for."""


MONOCHROME = ("-m", "-mono")
"""How the names of terminals without colours end (term(7))."""


def read_terminal(environment: Mapping[str, str], settings: Settings, *, is_terminal: bool) -> Terminal:
    """Decide from the environment and the settings.

    Raises UsageError, in one sentence, where there is no screen to draw on.
    """
    name = environment.get("TERM", "")
    if not is_terminal:
        raise UsageError("", f"this is not a terminal; {SHOW}")
    if name == "dumb":
        raise UsageError("", f"this terminal (TERM=dumb) cannot place text on a screen; {SHOW}")
    remote = any(environment.get(key) for key in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))
    depth = _depth(environment, name)
    theme = _theme(settings.theme, depth, environment)
    return Terminal(
        remote=remote,
        depth=depth,
        theme=theme,
        ascii=_chosen(settings.ascii, auto=not _has_utf8(environment)),
        mouse=_chosen(settings.mouse, auto=not remote),
        kitty_keys=_chosen(settings.kitty_keys, auto=not remote),
        frugal=(environment.get("DATELINE_DRIVER") or settings.driver) != "stock",
        erases_in_colour=_erases_in_colour(name, environment),
        hides_background=settings.theme == "auto" and theme == "dark" and not environment.get("COLORFGBG"),
        links=name != "linux" and not _is_old(name) and not name.startswith("screen"),
        multiplexer="tmux" if environment.get("TMUX") else "screen" if environment.get("STY") else "",
    )


def prepare(environment: MutableMapping[str, str], terminal: Terminal) -> None:
    """Tell Textual and rich, which read the environment once, when they are imported."""
    environment["TEXTUAL_ANIMATIONS"] = "none"
    environment["TEXTUAL_SMOOTH_SCROLL"] = "0"
    environment.setdefault("ESCDELAY", "100")
    if not terminal.kitty_keys:
        environment["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
    # Our colours are among the 256 of xterm, whose names take half the bytes of the same colours in RGB.
    environment["TEXTUAL_COLOR_SYSTEM"] = "256" if terminal.depth in (Depth.TRUE, Depth.INDEXED) else "standard"


def _chosen(setting: Switch, *, auto: bool) -> bool:
    return auto if setting == "auto" else setting == "on"


def _depth(environment: Mapping[str, str], name: str) -> Depth:
    if environment.get("NO_COLOR"):
        return Depth.NONE
    if environment.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return Depth.TRUE
    if "256color" in name or name.endswith(("-direct", "kitty", "alacritty", "ghostty", "foot")):
        return Depth.INDEXED
    return Depth.NONE if _is_old(name) or name.endswith(MONOCHROME) else Depth.SIXTEEN


def _is_old(name: str) -> bool:
    """Whether a terminal is one of DEC's from before colours, or passes for one."""
    return name.startswith("vt") and not name.startswith("vt525")


def _theme(chosen: Theme, depth: Depth, environment: Mapping[str, str]) -> str:
    if depth is Depth.NONE:
        return "plain"
    if chosen != "auto":
        return chosen
    if depth is Depth.SIXTEEN:
        return "terminal"
    return "light" if _is_light(environment.get("COLORFGBG", "")) else "dark"


def _is_light(colours: str) -> bool:
    """COLORFGBG, as rxvt and others set it: `foreground;background`, where 7 and 15 are white."""
    return colours.rpartition(";")[2] in ("7", "15")


def _has_utf8(environment: Mapping[str, str]) -> bool:
    """What POSIX takes the character set from: the first of these that is set."""
    locale = environment.get("LC_ALL") or environment.get("LC_CTYPE") or environment.get("LANG") or ""
    # A shell without any locale variable is common in containers, and their terminals speak UTF-8.
    return not locale or "utf" in locale.lower()


def _erases_in_colour(name: str, environment: Mapping[str, str]) -> bool:
    """Terminfo's flag `bce`. tmux has erased in colour since 2.4, but its terminfo entry does not say so."""
    if environment.get("TMUX"):
        return True
    try:
        curses.setupterm(name or "unknown", 1)
    except curses.error:
        return False
    return bool(curses.tigetflag("bce"))
