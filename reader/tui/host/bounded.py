"""A bound on the time that a pattern of somebody's own may take: one that goes back and forth would not end this year,
and no key is heard meanwhile.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """End what takes more of this process's own time, in which other programs do not count. In the main thread alone,
    for no other one is sent signals. Raises TimeoutError.
    """
    if current_thread() is not main_thread():
        yield
        return
    running = True

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if running:
            raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        try:
            yield
        finally:
            running = False
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before or signal.SIG_DFL)
