"""A driver that sends only the cells that changed, and lets the terminal scroll where that is cheaper.

Textual rewrites whole regions and ends every run of text with a reset; over SSH that is most of the traffic. What is
not a frame passes through whole.
"""

from __future__ import annotations

import contextlib
import re
import termios
from itertools import chain
from typing import TYPE_CHECKING, Any, ClassVar

from textual._ansi_sequences import SYNC_END, SYNC_START
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Resize
from textual.message import Message

from reader.tui.host.heard import heard, tells_light, typed
from reader.tui.host.leaving import HUNG_UP
from reader.tui.host.output.frame import QUIET, read_frame
from reader.tui.host.output.picture import Picture
from reader.tui.host.output.plain import plain

if TYPE_CHECKING:
    from textual.app import App

LONE_LINE_FEED = re.compile(r"(?<!\r)\n")
WAITING = 256
"""Messages that wait in the app, from which on nothing more is read: what floods it the terminal keeps."""
MOMENT = 0.005
"""Seconds between two looks at whether they are fewer."""
ASK_FOR_COLUMNS = "\x1b[?69$p"
"""Whether the terminal can scroll between two columns (DECRQM for DECLRMM)."""
COLUMNS_SCROLL = re.compile(r"\x1b\[\?69;[12]\$y")
"""It can. Over a line that tears the answer in two nobody hears it, and more is sent."""
ASK_FOR_BACKGROUND = "\x1b]11;?\x1b\\"
"""What colour the background has (xterm's OSC 11)."""


class LightBackground(Message):
    """The terminal's background turned out to be light."""


class StockDriver(LinuxDriver):
    """Powers a POSIX terminal, and writes as Textual does. `fitted` makes the class of one terminal."""

    ascii_only: ClassVar[bool] = False
    """The terminal knows ASCII alone."""

    shows_cursor: ClassVar[bool] = False
    """The terminal's own cursor is seen: braille displays and magnifiers follow it."""

    erases_in_colour: ClassVar[bool] = False
    """The terminal erases in the colour of the pen: terminfo's flag `bce`."""

    asks_for_background: ClassVar[bool] = False
    """The app takes other colours on a light background, and only the terminal knows its own."""

    background_known = False
    """The terminal has told it: after a stop it is not asked again, whatever colours were chosen since."""

    def start_application_mode(self) -> None:
        """Take the terminal; Textual hides the cursor with it."""
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual's
        if self.shows_cursor:
            self.write("\x1b[?25h")
        if self.asks_for_background and not self.background_known:
            self.write(ASK_FOR_BACKGROUND)

    def _run_input_thread(self) -> None:
        """Listen. A terminal that is gone ends the reader; Textual would print every value of every frame there."""
        try:
            self.run_input_thread()
        except OSError:
            self._app.call_later(self._app.exit, return_code=HUNG_UP)
        except Exception as error:  # noqa: BLE001 - the app tells of it, and writes it down
            self._app.call_later(_fail, error)

    def run_input_thread(self) -> None:
        """Pass on what comes from the terminal. Where its numbers make no key, what came with them is lost."""
        parser = XTermParser()
        for text in heard(self.fileno, self.exit_event):
            self.answer(text)
            keys = typed(text)
            try:
                for event in chain(parser.feed(keys) if keys else (), parser.tick()):
                    self.process_message(event)
            except (ValueError, OverflowError):
                parser = XTermParser()
            while self._app.message_queue_size > WAITING and not self.exit_event.wait(MOMENT):
                pass

    def answer(self, text: str) -> None:
        """Heed what the terminal answers, where Textual does not."""
        light = None if self.background_known or not self.asks_for_background else tells_light(text)
        self.background_known = self.background_known or light is not None
        if light:
            self.process_message(LightBackground())

    def _sigtstp_application(self, *_: object) -> None:
        """Stop between two turns of the loop: in the middle of a write its lock is held, and the end needs it."""
        self._loop.call_soon_threadsafe(super()._sigtstp_application)

    def _sigcont_application(self, *_: object) -> None:
        """Take the terminal again, also after a stop without a word (SIGSTOP), which did not give it back."""
        if self._must_signal_resume:
            super()._sigcont_application()
        else:
            self._loop.call_soon_threadsafe(self._take_again)

    def _take_again(self) -> None:
        self.suspend_application_mode()
        self._must_signal_resume = True
        self.resume_application_mode()

    def write(self, data: str) -> None:
        """Send everything, in ASCII where there is nothing else."""
        super().write(plain(data) if self.ascii_only else data)


class FrugalDriver(StockDriver):
    """Writes as little as it can."""

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._picture = Picture(1, 1)
        self._clear_first = True
        self._sync = ""
        self._columns_scroll = False

    def start_application_mode(self) -> None:
        """Take the terminal, and have the system send line feeds as they are: it would add a return to each of ours."""
        super().start_application_mode()
        self.write(ASK_FOR_COLUMNS)
        with contextlib.suppress(termios.error):
            modes = termios.tcgetattr(self.fileno)
            modes[1] &= ~termios.ONLCR
            termios.tcsetattr(self.fileno, termios.TCSANOW, modes)

    def answer(self, text: str) -> None:
        """Hear that the terminal can scroll between columns."""
        super().answer(text)
        self._columns_scroll = self._columns_scroll or COLUMNS_SCROLL.search(text) is not None

    def repaint(self) -> None:
        """Blank the terminal with the next frame, which must be a whole one: what is there is not to be trusted."""
        self._clear_first = True

    def write(self, data: str) -> None:
        """Send what the terminal does not show yet."""
        if data == SYNC_START:
            self._sync = SYNC_START
        elif data == SYNC_END:
            if not self._sync:
                super().write(SYNC_END)
            self._sync = ""
        elif update := self._reduced(plain(data) if self.ascii_only else data):
            # The pair that holds a frame together is sent only around frames that change something.
            sync, self._sync = self._sync, ""
            super().write(sync + update)

    def process_message(self, message: Message) -> None:
        """Note that the terminal has another size, and so another content."""
        if isinstance(message, Resize):
            self._clear_first = True
        super().process_message(message)

    def _reduced(self, data: str) -> str:
        frame = read_frame(data)
        if frame is None:
            return self._passed(data)
        size = self._app.size
        before = ""
        if (size.width, size.height) != (self._picture.columns, self._picture.rows):
            self._picture = Picture(size.width, size.height, bce=self.erases_in_colour)
            self._clear_first = True
        if self._clear_first:
            before, self._clear_first = self._picture.clear(), False
        self._picture.columns_scroll = self._columns_scroll
        return before + self._picture.show(frame)

    def _passed(self, data: str) -> str:
        if not QUIET.fullmatch(data):
            self._picture.forget()
        if "\x1b[?1049h" in data:
            self._clear_first = True
        return LONE_LINE_FEED.sub("\r\n", data)


def _fail(error: Exception) -> None:
    raise error


def fitted(
    driver: type[StockDriver],
    *,
    ascii_only: bool,
    shows_cursor: bool,
    erases_in_colour: bool,
    asks_for_background: bool,
) -> type[StockDriver]:
    """A driver for one terminal. It is a class because Textual makes the driver, and tells it nothing of ours."""
    known = {
        "ascii_only": ascii_only,
        "shows_cursor": shows_cursor,
        "erases_in_colour": erases_in_colour,
        "asks_for_background": asks_for_background,
    }
    made: type[StockDriver] = type(driver.__name__, (driver,), known)
    return made
