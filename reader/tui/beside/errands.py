"""Long work for an open reader: feeds refreshed, long articles analysed, and others before anybody opens them.

Run as `python -m reader.tui.beside.errands` behind the keys: the errand comes over standard input, what there is to
say goes over standard output. When the reader is gone, standard input ends and so does this, unless marks are sent.
"""

import json
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import DatelineError
from reader.settings import Settings
from reader.store.library import Library
from reader.tui.beside.threads import run_until

if TYPE_CHECKING:
    from reader.analysis.names.tagging.tagger import Tagger

NICENESS = 5
"""How far this stands behind the reader, whose keys somebody waits for."""
_PIECE = 4096
"""Bytes read at a time of what nobody sends."""
LONGEST_BEHIND = 30
"""Seconds that an errand may take which outlives the reader."""
AUTOGROUP = Path("/proc/self/autogroup")
"""How nice the session of this process is, where the system knows that."""


class Kind(StrEnum):
    """What is to be done."""

    REFRESH = "refresh"
    """Ask feeds."""
    READ = "read"
    """Analyse articles that somebody waits for."""
    ANALYSE = "analyse"
    """Analyse what nobody opened yet."""
    MARKS = "marks"
    """Send marks to the service that follows feeds. It goes on when the reader is gone, for a while."""


class Signal(StrEnum):
    """What a line of the output is."""

    SAID = "said"
    ASKED = "asked"
    """The number of a feed that was asked, or passed over."""
    ENDED = "ended"


Tell = Callable[[Signal, str], None]


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to do in a library."""

    kind: Kind
    path: Path | None
    """The library's file; None for one in memory, which no other process can reach."""
    settings: Settings
    numbers: tuple[int, ...] = ()
    """Of the feeds to refresh, or of the articles to analyse."""


def main() -> None:
    """Do the errand that standard input holds. Its kind is told by value: this module is another one when it is run."""
    errand: Errand = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
    if errand.kind != Kind.READ:  # for which somebody waits
        _stand_behind()
    if errand.kind == Kind.MARKS:
        signal.alarm(LONGEST_BEHIND)
    else:
        threading.Thread(target=_end_with_the_reader, daemon=True).start()
    try:
        with Library.open(errand.path) as library:
            words = do(errand, library, _write, lambda: False)
    except DatelineError as error:
        words = str(error)
    _write(Signal.ENDED, words or "")


def _stand_behind() -> None:
    """Give way to the reader. Linux shares the processor out by sessions first, and this is a session of its own: how
    nice its processes are says nothing beyond it, how nice the session is does (sched(7), autogroups).
    """
    os.nice(NICENESS)
    with suppress(OSError):
        AUTOGROUP.write_text(str(NICENESS), encoding="ascii")


def do(errand: Errand, library: Library, tell: Tell, is_over: Callable[[], bool]) -> str | None:
    """What came of an errand, in words; None where it was over before. `tell` is told how far it is."""
    match errand.kind:
        case Kind.REFRESH:
            from reader.tui.beside import network  # noqa: PLC0415 - aiohttp, of no use to the other errand

            progress = network.Progress(partial(tell, Signal.SAID), lambda number: tell(Signal.ASKED, str(number)))
            return run_until(network.refresh(library, errand.numbers, errand.settings, progress), is_over)
        case Kind.MARKS:
            from reader.tui.beside import network  # noqa: PLC0415 - as above

            return run_until(network.send_marks(library, errand.settings), is_over)
        case Kind.READ:
            from reader.analysis.analyse import VERSION, analyse, analyse_article  # noqa: PLC0415 - as above

            find = partial(analyse, tagger=_tagger(errand.settings))
            for number in errand.numbers:
                if article := library.article(number):
                    found = analyse_article(article, find)
                    library.keep_analysis(number, VERSION, found, article)
            return ""
        case Kind.ANALYSE:
            from reader.analysis.analyse import analyse  # noqa: PLC0415 - as above
            from reader.refresh.ahead import analyse_all  # noqa: PLC0415 - as above

            analyse_all(library, is_over, partial(analyse, tagger=_tagger(errand.settings)))
            return ""


def _tagger(settings: Settings) -> "Tagger | None":
    """The reader's own; it was found to be there when the reader was started."""
    if not settings.spacy:
        return None
    from reader.analysis.names.tagging.spacy_tagger import load  # noqa: PLC0415 - few have it

    return load(settings.spacy)


def _write(signal: Signal, words: str) -> None:
    print(json.dumps([signal, words]), flush=True)


def _end_with_the_reader() -> None:
    """Past the buffer of standard input, whose lock would be held when Python ends, which makes it abort."""
    while os.read(sys.stdin.fileno(), _PIECE):
        pass
    if programs := sys.modules.get("reader.sources.web.programs"):
        # What a feed's program does is in a session of its own, and would go on.
        programs.end_all()
    os._exit(0)


if __name__ == "__main__":
    main()
