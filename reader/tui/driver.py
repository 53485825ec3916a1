"""A driver that sends only the cells that changed, and lets the terminal scroll where that is cheaper.

Textual rewrites whole regions and ends every run of text with a reset; over SSH that is most of the traffic. What is
not a frame passes through whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual._ansi_sequences import SYNC_END, SYNC_START
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Resize

from reader.tui.output.frame import QUIET, read_frame
from reader.tui.output.picture import Picture
from reader.tui.output.plain import plain

if TYPE_CHECKING:
    from textual.app import App
    from textual.message import Message


class FrugalDriver(LinuxDriver):
    """Powers a POSIX terminal, and writes as little as it can."""

    erases_in_colour: ClassVar[bool] = False
    """The terminal erases in the colour of the pen: terminfo's flag `bce`."""

    ascii_only: ClassVar[bool] = False
    """The terminal knows ASCII alone."""

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._picture = Picture(1, 1)
        self._clear_first = True
        self._sync = ""
        self._cursor_shown = True

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
        return before + self._picture.show(frame, cursor=self._cursor_shown)

    def _passed(self, data: str) -> str:
        if "\x1b[?25" in data:
            self._cursor_shown = data.rfind("\x1b[?25h") > data.rfind("\x1b[?25l")
        if not QUIET.fullmatch(data):
            self._picture.forget()
        if "\x1b[?1049h" in data:
            self._clear_first = True
        return data
