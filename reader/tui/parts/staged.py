"""The app with its screen: what is said at its bottom, how things stand, and that it is kept.

What stands is written when it changes, so that a lost line loses nothing.
"""

import contextlib
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from textual.message import Message

from reader.errors import DatelineError
from reader.store.library import Library
from reader.store.view import View
from reader.text.counts import counted
from reader.text.watched import Watched
from reader.tui import theme
from reader.tui.messages import Reported, Said
from reader.tui.parts.background import Background
from reader.tui.parts.hosted import Hosted
from reader.tui.parts.session import Session
from reader.tui.parts.setup import Setup
from reader.tui.parts.standing import read_off
from reader.tui.screen import ReaderScreen

if TYPE_CHECKING:
    from textual.timer import Timer

NOTHING_SHOWN = "There is no article here."
PATIENCE = 1.0
"""Seconds that keys may wait for another process to end a change of the library."""
STANDS = 4.0
"""Seconds that the answer to a key stands at the bottom before what comes by itself takes its place."""


class Staged(Hosted, inherit_bindings=False):
    """The part of the app that has a library and a screen, and knows nothing of articles but which one is shown."""

    def __init__(self, library: Library, view: View, setup: Setup) -> None:
        super().__init__(setup)
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = setup.theme
        self.animation_level = "none"
        self.library = library
        self.settings = setup.settings
        self.now = setup.now
        self.number: int | None = None
        """The article that is shown."""
        self.reader = ReaderScreen.of(library, view, today=setup.now().astimezone().date())
        library.wait_at_most(PATIENCE)
        self.unheard = self.reader.prompt.unheard
        self.session = Session(library, view)
        self.background = Background(self, library, setup)
        self.listed = ""
        """What the present list is called."""
        self._said_at: tuple[int | None, int] = (None, 0)
        """Where somebody read when the last line was said."""
        self._stands_until = 0.0
        """When what was last said has stood long enough, by the clock of the machine."""
        self._waiting_report: Timer | None = None
        self.reader.article.widest = self.set_width = setup.settings.width
        """Cells of a line that the settings want."""
        watched = Watched.of(setup.settings.highlight, partial(self.call_later, self.report))
        self.reader.article.watched = self.reader.articles.watched = self.reader.history.watched = watched
        for pane in self.reader.sides:
            pane.watched = watched
        self.reader.side_wanted["wide"] = setup.settings.timeline

    def get_default_screen(self) -> ReaderScreen:
        """The one screen."""
        return self.reader

    # ------------------------------------------------------------------------------------------------------------ words

    def say(self, words: str, *, goes_on: bool = False) -> None:
        """One line at the bottom, until the next, or until somebody reads on.

        It is the answer to a key, and stands a while before what comes by itself; not where more is to come of it.
        """
        self._said_at = (self.number, self.reader.article.top)
        self._stands_until = monotonic() + STANDS if words and not goes_on else 0.0
        self.reader.status.tell(note=self._in_short(words))

    def _in_short(self, words: str) -> str:
        """Words with the library called so: where its file is would take the room of what is wrong with it."""
        file = f"{self.library.path}: " if self.library.path else ""
        return f"library: {words.removeprefix(file)}" if file and words.startswith(file) else words

    def report(self, words: str) -> None:
        """What comes by itself as one line at the bottom, once the answer to a key has stood long enough to be read."""
        if self._waiting_report:
            self._waiting_report.stop()
        wait = self._stands_until - monotonic()
        if wait > 0:
            self._waiting_report = self.set_timer(wait, partial(self.report, words))
        else:
            self.say(words, goes_on=True)

    def on_light_background(self) -> None:
        """Take the colours that go with it."""
        self.theme = theme.ON_LIGHT.get(self.theme, self.theme)

    def on_reported(self, event: Reported) -> None:
        """One line at the bottom, when there is room for it."""
        self.report(event.words)

    def on_said(self, event: Said) -> None:
        """One line at the bottom."""
        self.say(event.words)

    async def _dispatch_message(self, message: Message) -> None:
        """Go on where something cannot be done: a library that may only be read, a full disk, another long writer."""
        try:
            await super()._dispatch_message(message)
        except DatelineError as error:
            self.complain(error)

    def complain(self, error: DatelineError) -> None:
        """A trouble as one line."""
        self.say(str(error))

    def refuse(self, words: str, *, asks: bool = True) -> None:
        """Say why a key does nothing, which `asks` for words else."""
        if asks:
            self.reader.prompt.refuse()
        self.say(words)

    def shows_article(self, *, asks: bool = False) -> bool:
        """Whether an article is shown; says so where none is."""
        if self.reader.article.article is None:
            self.refuse(NOTHING_SHOWN, asks=asks)
            return False
        return True

    def copy(self, words: str, note: str) -> None:
        """Copy, and say so."""
        self.copy_to_clipboard(words)
        self.say(note)

    async def action_help(self) -> None:
        """The keys that hold where the reader is. Keys that were typed behind this one are meant for them."""
        from reader.tui.panes.help import HelpScreen  # noqa: PLC0415 - loaded when it is asked for

        await self.push_screen(HelpScreen(self.reader.key_places, self.strokes.keymap.table))

    # --------------------------------------------------------------------------------------------------------- standing

    def keep_place(self) -> None:
        """Write down how things stand, and where the shown article is read."""
        self.keep_standing()
        if self.number is not None:
            self.session.keep_place(self.number, self.reader.article.place, now=self.now())

    def keep_standing(self) -> None:
        """Write down how things stand."""
        self.session.keep(read_off(self.reader, self.number, self.set_width))

    def action_widen(self, by: int) -> None:
        """Longer or shorter lines, as far as there is room; the line that is read stays the first."""
        if self.shows_article():
            self._tell_width(self.reader.article.widen(by))

    def widen_to(self, cells: int) -> None:
        """Lines of so many cells, as far as there is room."""
        self._tell_width(self.reader.article.set_width(cells))

    def _tell_width(self, cells: int) -> None:
        self.say(f"Lines of {counted(cells, 'cell')}")
        self.keep_standing()

    def action_zen(self) -> None:
        """The article alone, or all panes again."""
        if self.reader.toggle_alone():
            self.keep_standing()
        else:
            self.say("The article has all the width already.")

    def action_compact(self) -> None:
        """One line for each article of the list, or as many as it needs."""
        self.say("One line an article" if self.reader.articles.toggle_compact() else "Whole headlines")
        self.keep_standing()

    def action_leave(self) -> None:
        """Keep the place and quit."""
        self.leave()

    def leave(self, code: int = 0) -> None:
        """Keep the place and quit."""
        with contextlib.suppress(DatelineError):  # a library that takes nothing must not hold anybody here
            self.keep_place()
        super().leave(code)
