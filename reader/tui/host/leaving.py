"""Leaving when the line breaks: within a second, with everything kept and the terminal restored.

Everything is written to the library when it changes, so the orderly way is only tried: what hangs is cut off.
"""

import os
import signal
import sys
import termios
import threading
from collections.abc import Callable
from types import FrameType

PATIENCE = 0.7
"""Seconds for the orderly way: closing the panes, the threads and the library."""
RESTORE = "\x1b[?2004l\x1b[?7h\x1b[?1000l\x1b[?1003l\x1b[?1006l\x1b[<u\x1b[?1049l\x1b[?25h\x1b[?1004l\x1b[0m"
"""No bracketed paste, wrapped lines, no mouse, ordinary keys, the first screen, a cursor, no focus reports."""
BY_SIGNAL = 128
"""What a shell adds to the number of the signal that ended a program."""
HUNG_UP = BY_SIGNAL + signal.SIGHUP
"""The exit code where the terminal is gone."""
SIGNALS = (signal.SIGHUP, signal.SIGTERM, signal.SIGINT)


def leave_on_signals(leave: Callable[[int], None]) -> None:
    """Call `leave` with an exit code in the main thread when the line breaks; end anyhow when that takes too long.

    A signal that is ignored is heeded from here on, except for the interrupt of a restricted reader: the reader of a
    terminal that is gone would never end.
    """
    before = _terminal_modes()

    def heed(number: int, _frame: FrameType | None) -> None:
        timer = threading.Timer(PATIENCE, _end, (BY_SIGNAL + number, before))
        timer.daemon = True
        timer.start()
        leave(BY_SIGNAL + number)

    for number in SIGNALS:
        if number is not signal.SIGINT or signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, heed)


def let_go() -> None:
    """Write to nothing from here on: a terminal that is gone would spoil the exit code when Python flushes."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


def _terminal_modes() -> list[object] | None:
    try:
        return termios.tcgetattr(sys.__stdin__.fileno()) if sys.__stdin__ else None
    except (termios.error, ValueError):
        return None


def _end(code: int, modes: list[object] | None) -> None:
    """Give the terminal back as far as it takes anything, and end."""
    try:
        if modes:
            termios.tcsetattr(0, termios.TCSANOW, modes)  # type: ignore[arg-type]  # as tcgetattr gave it
        os.set_blocking(2, False)
        os.write(2, RESTORE.encode())
    except (OSError, termios.error):
        pass
    os._exit(code)
