"""Colours, chosen among the 256 that every terminal has, and the marks that hold without any.

A quote has a bar in the margin, a name an underline, a date is bold, the current mark is reversed: colour only adds to
these. Speakers take their colours in the order in which they first speak.
"""

from dataclasses import dataclass, field

from rich.style import Style
from textual.theme import Theme

from reader.model import EntityType


def _ink(colour: int, attributes: str = "") -> Style:
    return Style.parse(f"{attributes} color({colour})".strip())


@dataclass(frozen=True, slots=True)
class Palette:
    """The styles of one theme. Backgrounds come from the pane that is drawn on, but for the chosen row."""

    text: Style
    quiet: Style
    faint: Style
    strong: Style
    accent: Style
    chosen: Style
    """The chosen row of the pane that has the keys."""
    resting: Style
    """The chosen row of a pane that has not."""
    unread: Style
    star: Style
    date: Style
    hit: Style
    at_hit: Style
    """The hit that one is at, among others."""
    warning: Style
    watched: Style
    """Words that the settings name."""
    aside: Style = field(default_factory=lambda: Style(dim=True))
    """Laid over reported speech, and over times without a place on the calendar."""
    current: Style = field(default_factory=lambda: Style(reverse=True))
    names: dict[EntityType, Style] = field(default_factory=dict)
    speakers: tuple[Style, ...] = ()

    def speaker(self, number: int | None) -> Style:
        """The colour of a speaker; an unknown one has none."""
        return self.quiet if number is None else self.speakers[number % len(self.speakers)]

    def name(self, kind: EntityType) -> Style:
        """How a name of this kind is written."""
        return self.names.get(kind, Style(underline=True))


def _names(colours: dict[EntityType, int]) -> dict[EntityType, Style]:
    return {kind: _ink(colour, "underline") for kind, colour in colours.items()}


DARK = Palette(
    text=_ink(252),
    quiet=_ink(246),
    faint=_ink(240),
    strong=_ink(231, "bold"),
    accent=_ink(110),
    chosen=Style.parse("color(231) on color(24)"),
    resting=Style.parse("on color(237)"),
    unread=_ink(114),
    star=_ink(221),
    date=_ink(222, "bold"),
    hit=Style.parse("color(16) on color(179)"),
    at_hit=Style.parse("bold color(16) on color(231)"),
    warning=_ink(209),
    watched=_ink(213, "bold underline"),
    names=_names(
        {
            EntityType.PERSON: 224,
            EntityType.ORGANIZATION: 153,
            EntityType.PLACE: 158,
            EntityType.GROUP: 189,
            EntityType.EVENT: 230,
            EntityType.WORK: 230,
            EntityType.PRODUCT: 230,
            EntityType.LAW: 230,
        }
    ),
    speakers=tuple(_ink(colour) for colour in (114, 117, 216, 176, 80, 186, 147, 203, 43, 180)),
)
LIGHT = Palette(
    text=_ink(235),
    quiet=_ink(242),
    faint=_ink(248),
    strong=_ink(16, "bold"),
    accent=_ink(25),
    chosen=Style.parse("color(231) on color(25)"),
    resting=Style.parse("on color(254)"),
    unread=_ink(28),
    star=_ink(130),
    date=_ink(94, "bold"),
    hit=Style.parse("color(16) on color(222)"),
    at_hit=Style.parse("bold color(231) on color(25)"),
    warning=_ink(124),
    watched=_ink(125, "bold underline"),
    aside=Style(),
    names=_names(
        {
            EntityType.PERSON: 52,
            EntityType.ORGANIZATION: 18,
            EntityType.PLACE: 22,
            EntityType.GROUP: 54,
            EntityType.EVENT: 58,
            EntityType.WORK: 58,
            EntityType.PRODUCT: 58,
            EntityType.LAW: 58,
        }
    ),
    speakers=tuple(_ink(colour) for colour in (22, 26, 130, 90, 30, 94, 54, 124, 23, 58)),
)
PLAIN = Palette(
    text=Style(),
    quiet=Style(),
    faint=Style(dim=True),
    strong=Style(bold=True),
    accent=Style(bold=True),
    chosen=Style(reverse=True),
    resting=Style(bold=True),
    unread=Style(bold=True),
    star=Style(bold=True),
    date=Style(bold=True),
    hit=Style(reverse=True),
    at_hit=Style(reverse=True, bold=True, underline=True),
    warning=Style(bold=True),
    watched=Style(bold=True, underline=True),
    speakers=(Style(),),
)
"""No colour at all: attributes and marks alone."""

TERMINAL = Palette(
    text=Style(),
    quiet=Style(dim=True),
    faint=_ink(8),
    strong=Style(bold=True),
    accent=_ink(6, "bold"),
    chosen=Style(reverse=True),
    resting=Style(bold=True),
    unread=_ink(2),
    star=_ink(3),
    date=_ink(3, "bold"),
    hit=Style.parse("color(0) on color(3)"),
    at_hit=Style.parse("bold underline color(0) on color(6)"),
    warning=_ink(1),
    watched=_ink(5, "bold underline"),
    speakers=tuple(_ink(colour) for colour in (2, 5, 6, 1, 12, 13, 9)),
)
"""The sixteen colours of the terminal, whatever they are there; its own background, which may be dark or light: so no
blue, which is hard to read on black, and no bright green, yellow or cyan, which are hard to read on white.
"""

CONTRAST = Palette(
    text=_ink(231),
    quiet=_ink(255),
    faint=_ink(250),
    strong=_ink(231, "bold"),
    accent=_ink(51, "bold"),
    chosen=Style.parse("bold color(16) on color(226)"),
    resting=Style.parse("bold color(16) on color(255)"),
    unread=_ink(46, "bold"),
    star=_ink(226, "bold"),
    date=_ink(226, "bold"),
    hit=Style.parse("bold color(16) on color(51)"),
    at_hit=Style.parse("bold color(16) on color(226)"),
    warning=_ink(214, "bold"),
    watched=_ink(219, "bold underline"),
    aside=Style(),
    speakers=tuple(_ink(colour) for colour in (46, 51, 213, 214, 159, 207, 156, 229, 123)),
)
"""Every colour at least 7 to 1 against black (WCAG 2.2, 1.4.6)."""

COLORBLIND = Palette(
    text=_ink(252),
    quiet=_ink(247),
    faint=_ink(241),
    strong=_ink(231, "bold"),
    accent=_ink(74),
    chosen=Style.parse("color(231) on color(25)"),
    resting=Style.parse("on color(237)"),
    unread=_ink(74, "bold"),
    star=_ink(221),
    date=_ink(227, "bold"),
    hit=Style.parse("color(16) on color(214)"),
    at_hit=Style.parse("bold color(16) on color(231)"),
    warning=_ink(208),
    watched=_ink(175, "bold underline"),
    aside=Style(),
    names=_names({EntityType.PERSON: 230, EntityType.ORGANIZATION: 153, EntityType.PLACE: 222}),
    speakers=tuple(_ink(colour) for colour in (74, 214, 36, 208, 32, 175, 252)),
)
"""The hues of Okabe and Ito (Color Universal Design, 2008), as near as 256 colours come."""

PREFIX = "dateline-"
"""Before the name of a theme where it stands among Textual's own."""

PALETTES = {
    "dateline-dark": DARK,
    "dateline-light": LIGHT,
    "dateline-terminal": TERMINAL,
    "dateline-contrast": CONTRAST,
    "dateline-colorblind": COLORBLIND,
    "dateline-plain": PLAIN,
}

THEMES = (
    Theme("dateline-dark", "#87afd7", background="#1c1c1c", surface="#1c1c1c", foreground="#d0d0d0", dark=True),
    Theme("dateline-light", "#005faf", background="#ffffff", surface="#ffffff", foreground="#262626", dark=False),
    Theme("dateline-contrast", "#00ffff", background="#000000", surface="#000000", foreground="#ffffff", dark=True),
    Theme("dateline-colorblind", "#5fafd7", background="#1c1c1c", surface="#1c1c1c", foreground="#d0d0d0", dark=True),
    *(
        Theme(
            name,
            "ansi_blue",
            background="ansi_default",
            surface="ansi_default",
            panel="ansi_default",
            foreground="ansi_default",
            dark=True,
            ansi=True,
            variables={"ansi-background": "ansi_default", "ansi-foreground": "ansi_default"},
        )
        for name in ("dateline-terminal", "dateline-plain")
    ),
)


ON_LIGHT = {"dateline-dark": "dateline-light"}
"""What takes the place of a theme where the background turns out to be light."""


def palette(name: str) -> Palette:
    """The styles that go with a Textual theme; a theme that is not ours has no colours of ours."""
    return PALETTES.get(name, PLAIN)
