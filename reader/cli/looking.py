"""Articles looked through for names, quotes and times, where no reader is open to do it behind the keys."""

import time
from contextlib import suppress

from reader import paths
from reader.cli.library import reading
from reader.cli.output.aside import remark
from reader.cli.tagging import analyser
from reader.errors import StoreError
from reader.store.file.connection import is_sealed
from reader.store.library import Library
from reader.store.searching.parsing import parse
from reader.store.searching.query import asks_findings

PATIENCE = 3.0
"""Seconds that somebody waits for a search, who may have refreshed just now: some 200 articles on one processor."""


def look_through(library: Library, home: str | None, *, seconds: float = float("inf")) -> int:
    """Analyse what no analyser has seen, newest first, for so long at most; how many articles that were."""
    before = library.unseen()
    if not before:
        return 0
    from reader.refresh.ahead import analyse_all

    end = time.monotonic() + seconds

    def is_over() -> bool:
        # Version 1: what an older analyser has seen can wait for an open reader.
        return time.monotonic() > end or not library.next_unanalysed(1, 1)

    analyse_all(library, is_over, analyser(home), rest=lambda _: None)
    return before - library.unseen()


def look_for(query: str, home: str | None) -> None:
    """Look through the newest articles where a search asks for what is found in texts. Raises QueryError."""
    if asks_findings(parse(query)):
        look_through_newest(home)


def look_for_saved(name: str, home: str | None) -> None:
    """Look through the newest articles where a saved search asks for it. Raises MissingError for no such one."""
    with reading(home) as library:
        query = library.searches.query(name)
    look_for(query, home)


def look_through_newest(home: str | None) -> None:
    """What a search that asks for findings does first; says on standard error how much is left."""
    path = paths.find(home).library
    if not path.exists():
        return
    sealed = is_sealed(path)
    with Library.open(path, read_only=sealed) as library:
        if not sealed:
            with suppress(StoreError):  # of a full disk, say; what is there can be searched all the same
                look_through(library, home, seconds=PATIENCE)
        left = library.unseen()
    if left:
        older = "1 older article was" if left == 1 else f"{left:,} older articles were"
        remark(f"{older} not looked through for this; `dateline refresh --analyze` does it")
