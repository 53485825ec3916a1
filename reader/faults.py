"""A fault of Dateline's own: told in one line, and written down for whoever mends it, without anybody's data."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import DamagedError

if TYPE_CHECKING:
    from rich.text import Text


class FaultError(Exception):
    """A fault of Dateline's own, as the person is told of it; where its cause is damage to the library, that."""

    def __init__(self, error: BaseException, log: Path | None) -> None:
        super().__init__(type(error).__name__)
        if isinstance(error, DamagedError):
            self.words = f"dateline: {error}"
            return
        self.words = f"dateline: a fault of its own ({type(error).__name__}); nothing that was read is lost."
        if log:
            self.words += f" What happened is in {log}"

    def __rich__(self) -> "Text":
        """What Textual prints when it has restored the terminal."""
        from rich.text import Text  # noqa: PLC0415 - only a screen asks for it

        return Text(self.words)


def keep_log(error: BaseException, log: Path | None) -> Path | None:
    """Write the traceback of an error to the log, without anybody's data; where it is, if it could be written."""
    if log is None:
        return None
    try:
        log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.FileHandler(log, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    exc_info = (type(error), error, error.__traceback__)
    handler.emit(logging.LogRecord("reader", logging.ERROR, "", 0, "a fault", None, exc_info=exc_info))
    handler.close()
    return log
