"""The app in its terminal: the clipboard, a line that breaks, a fault of its own, and the screen drawn again."""

import asyncio
import signal

from textual import work
from textual.geometry import Offset
from textual.widgets import Input

from reader.faults import FaultError, keep_log
from reader.tui.host.driver import FrugalDriver
from reader.tui.host.leaving import leave_on_signals
from reader.tui.host.reach import clipboard_sequence, set_clipboard
from reader.tui.keys.restricted import FORBIDDEN_ACTIONS
from reader.tui.panes.lines import Pane
from reader.tui.parts.keyed import Keyed
from reader.tui.parts.setup import Setup


class Hosted(Keyed, inherit_bindings=False):
    """The part of the app that knows where it runs. Nothing here knows articles."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self.reach = setup.reach
        self.log_file = setup.log
        self.restricted = setup.restricted

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No way leads to what a restricted reader must not do."""
        if self.restricted and action in FORBIDDEN_ACTIONS:
            return False
        return super().check_action(action, parameters)

    # ------------------------------------------------------------------------------------------------------- clipboard

    def copy_to_clipboard(self, text: str) -> None:
        """Copy with the desktop's tool where there is one, else through the terminal (OSC 52), which works over SSH."""
        self._clipboard = text
        if self.reach.clipboard:
            self._copy_with_tool(text)
        else:
            self._copy_through_terminal(text)

    @work(thread=True, exclusive=True, group="clipboard", exit_on_error=False)
    def _copy_with_tool(self, text: str) -> None:
        if not set_clipboard(self.reach.clipboard, text):
            self.call_from_thread(self._copy_through_terminal, text)

    def _copy_through_terminal(self, text: str) -> None:
        if self._driver:
            self._driver.write(clipboard_sequence(text, self.reach.multiplexer))

    # --------------------------------------------------------------------------------------------------------- leaving

    def heed_the_line(self) -> None:
        """Leave by the orderly way when the terminal goes or the system asks."""
        if self.is_headless:
            return
        loop = asyncio.get_running_loop()

        def leave(code: int) -> None:
            loop.call_soon_threadsafe(self.call_later, self.leave, code)

        leave_on_signals(leave)
        self.app_resume_signal.subscribe(self, lambda _: self.action_repaint())  # the shell has had the screen
        if self.restricted:
            signal.signal(signal.SIGTSTP, signal.SIG_IGN)  # the driver would stop, and leave the person to a shell

    def leave(self, code: int = 0) -> None:
        """Quit with an exit code."""
        self.exit(return_code=code)

    def _handle_exception(self, error: Exception) -> None:
        """Write a fault down and say so in a line. Textual would print every value of every frame."""
        if self.is_headless:
            super()._handle_exception(error)
        else:
            super()._handle_exception(FaultError(error, keep_log(error, self.log_file)))

    def _print_error_renderables(self) -> None:
        """Tell of the first fault alone: the others came of it, and stand in the log as well."""
        del self._exit_renderables[1:]
        super()._print_error_renderables()

    # ---------------------------------------------------------------------------------------------------------- screen

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's cursor is left: in the line that is typed, or where the pane with the keys is read.

        Braille displays and magnifiers follow it.
        """
        holder = self.focused
        if isinstance(holder, Input):
            # Textual makes room for a cell after the last sign; what is typed next goes into the one before.
            return holder.cursor_screen_offset - Offset(int(holder.cursor_at_end), 0)
        return holder.region.offset + holder.eye if isinstance(holder, Pane) else Offset(0, 0)

    @cursor_position.setter
    def cursor_position(self, place: Offset) -> None:
        """Textual's own lines tell it here; it is asked of them instead, because they move."""

    def action_repaint(self) -> None:
        """Draw everything again, whatever the terminal has made of it."""
        if isinstance(self._driver, FrugalDriver):
            self._driver.repaint()
        for widget in (self.screen, *self.screen.walk_children()):
            widget.refresh()
