"""What a line of the command line means here: the commands that take words, and what is asked for by one.

Nothing is done here. What the keys can do too are commands of the key table, `keys.commands`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from reader.store.library import Library
from reader.store.subscriptions.feed_order import FeedOrder
from reader.store.view import EVERYTHING, Order, View
from reader.tui import theme
from reader.tui.cells import one_line
from reader.tui.keys.commands import Command
from reader.tui.keys.strokes import DIGITS

ASKED = ("said:", "about:", "mentions:", "by:", "title:", "author:", "tag:", "source:", "folder:", "story:",
         "is:unread", "is:read", "is:starred", "is:changed", "after:", "before:", "on:")  # fmt: skip
"""What a search may ask beside words, as `store.searching.parsing` reads it."""
WIDTHS = ("60", "72", "84", "100")
"""Cells of a line that are offered; any other number may be typed."""
PIPED = ("less", "tee ~/story.txt", "wc -w")
"""Commands that are offered to take an article's text."""
OPENED = ("w3m", "mpv", "wget")
"""Commands that are offered to take its address."""
PLAIN = "plain"
"""The only colours of a terminal that has none."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Show these, by the name that a person knows them by."""

    name: str


@dataclass(frozen=True, slots=True)
class Width:
    """Make the lines of the article so many cells long."""

    cells: int


@dataclass(frozen=True, slots=True)
class Place:
    """Go to the row or the line of a number, from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Pipe:
    """Give the article to a command."""

    command: str


@dataclass(frozen=True, slots=True)
class OpenWith:
    """Give the article's address to a command."""

    command: str


Meant = View | Order | FeedOrder | Colours | Width | Place | Pipe | OpenWith
"""What is asked for by a command with words. A view is to be listed."""

STARTING: Mapping[str, type[Pipe] | type[OpenWith]] = {"pipe": Pipe, "open": OpenWith}
"""Commands that start a program."""


class Orders:
    """The commands that take words, as long as a library is open on a terminal."""

    def __init__(self, library: Library, *, coloured: bool, restricted: bool = False) -> None:
        """`coloured`: the terminal has colours, and its person wants them. `restricted`: no program may be started."""
        self._library = library
        self._restricted = restricted
        self._themes = tuple(each.removeprefix(theme.PREFIX) for each in theme.PALETTES) if coloured else (PLAIN,)

    def commands(self) -> tuple[Command, ...]:
        """What is offered, beside the keys. Of a thousand feeds the names are asked once, and not with each sign."""
        starting = (
            Command("pipe", "give the article's text to a command", also="save", choices=lambda: PIPED, free=True),
            Command("open", "give the article's link to a command", also="play", choices=lambda: OPENED, free=True),
        )
        return (
            Command("search", "search the library", choices=lambda: ASKED, free=True),
            Command("list", "list a feed, a folder, a kept search", choices=cache(lambda: tuple(self._lists()))),
            Command("sort", "sort the list", choices=lambda: tuple(Order)),
            Command("sort-feeds", "sort the feeds", choices=lambda: tuple(FeedOrder)),
            Command("theme", "other colours", choices=lambda: self._themes),
            Command("width", "lines of so many cells", choices=lambda: WIDTHS, free=True),
            *(() if self._restricted else starting),
        )

    def meant(self, line: str) -> Meant | None:
        """What a line asks for; None where it is none of these commands. Raises QueryError for a senseless search."""
        name, _, rest = line.strip().partition(" ")
        if name == "search" and rest:
            return self._sensible(View(query=rest))
        if name == "list" and (view := self._lists().get(rest)):
            return self._sensible(view)
        if name == "sort" and rest in tuple(Order):
            return Order(rest)
        if name == "sort-feeds" and rest in tuple(FeedOrder):
            return FeedOrder(rest)
        if name == "theme" and rest in self._themes:
            return Colours(rest)
        if name == "width" and rest.isdecimal():
            return Width(int(rest[:4]))
        if name in STARTING and rest and not self._restricted:
            return STARTING[name](rest)
        return Place(int(name[:DIGITS])) if name.isdecimal() else None

    def _sensible(self, view: View) -> View:
        self._library.where(view)
        return view

    def _lists(self) -> Mapping[str, View]:
        """Every list there is, by its name."""
        feeds = self._library.feeds.all()
        always = {"all": EVERYTHING, "unread": View(unread=True), "starred": View(starred=True)}
        named = {one_line(kept.name): View(saved=kept.name) for kept in self._library.searches.all()}
        folders = {one_line(folder): View(folder=folder) for folder in self._library.feeds.folders()}
        return always | {one_line(feed.label): View(feed=feed.id) for feed in feeds} | folders | named | always
