"""The line that takes commands: what it offers here, and what is done. The keys' own commands are the key table's."""

from collections.abc import Mapping

from reader.errors import DatelineError
from reader.store.view import EVERYTHING, View
from reader.tui import theme
from reader.tui.cells import one_line
from reader.tui.keys.commands import Command, commands_of
from reader.tui.messages import ListWanted
from reader.tui.parts.fetching import Fetching

ASKED = ("said:", "about:", "mentions:", "by:", "title:", "author:", "tag:", "source:", "folder:", "is:unread",
         "is:read", "is:starred", "after:", "before:", "on:")  # fmt: skip
"""What a search may ask beside words, as `store.parsing` reads it."""
WIDTHS = ("60", "72", "84", "100")
"""Cells of a line that are offered; any other number may be typed."""


class Commanding(Fetching, inherit_bindings=False):
    """The part of the app that does what is asked for by name."""

    has_colours = True
    """The terminal has any, and its person wants them."""

    def action_command(self) -> None:
        """Ask for a command, from a list."""
        places = self.reader.key_places
        self.reader.ask_command([*commands_of(self.strokes.keymap.table, places), *self._with_words()])

    def _with_words(self) -> tuple[Command, ...]:
        """The commands that take words."""
        return (
            Command("search", "search the library", choices=lambda: ASKED, free=True),
            Command("list", "list a feed, a folder, a kept search", choices=lambda: tuple(self._lists())),
            Command("theme", "other colours", choices=self._themes),
            Command("width", "lines of so many cells", choices=lambda: WIDTHS, free=True),
        )

    async def obey(self, line: str) -> None:
        """Do what a line asks for."""
        name, _, rest = line.strip().partition(" ")
        if name in {key.id for key in self.strokes.keymap.table}:
            await self.do(frozenset({name}))
        elif name == "search" and rest:
            self._list(View(query=rest))
        elif name == "list" and (view := self._lists().get(rest)):
            self._list(view)
        elif name == "theme" and rest in self._themes():
            self.theme = f"{theme.PREFIX}{rest}"
            self.say(f"Colours: {rest}; in the settings `theme` keeps them")
        elif name == "width" and rest.isdecimal():
            self.widen_to(int(rest[:4]))
        else:
            self.say(f"There is no command {line}; ? lists the keys and what they do.")

    def _list(self, view: View) -> None:
        try:
            self.library.where(view)
        except DatelineError as error:
            self.complain(error)
        else:
            self.post_message(ListWanted(view))

    def _lists(self) -> Mapping[str, View]:
        """Every list there is, by its name."""
        feeds = self.library.feeds.all()
        always = {"all": EVERYTHING, "unread": View(unread=True), "starred": View(starred=True)}
        named = {one_line(kept.name): View(saved=kept.name) for kept in self.library.searches.all()}
        folders = {one_line(feed.folder): View(folder=feed.folder) for feed in feeds if feed.folder}
        return always | {one_line(feed.name): View(feed=feed.id) for feed in feeds} | folders | named | always

    def _themes(self) -> tuple[str, ...]:
        """The names of the colours that this terminal has."""
        return tuple(name.removeprefix(theme.PREFIX) for name in theme.PALETTES) if self.has_colours else ("plain",)
