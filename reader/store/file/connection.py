"""How a library's file is opened: nothing is changed before it is known to be one, and a damaged one is never replaced
behind anybody's back. What SQLite complains of becomes a `StoreError` that says what to do.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote_from_bytes

from reader.errors import DamagedError, StoreError
from reader.store.file.schema import APPLICATION_ID
from reader.store.spacing import spaced

BUSY_SECONDS = 15.0
"""How long a writer waits for another one before it gives up."""

ROOM_BESIDE = 65_536
"""Bytes that are needed beside a library: 32 KiB for what its readers share, and the beginning of its log."""


def connect(target: str, *, uri: bool = False) -> sqlite3.Connection:
    """A connection to a database of any kind, or to one in memory. Raises sqlite3.Error."""
    connection = sqlite3.connect(
        target, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=uri, cached_statements=256
    )
    try:
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.create_function("spaced", 1, spaced, deterministic=True)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_file(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection to a library of ours, of which nothing is changed before it is known to be one.

    Raises StoreError for any other file, and for one that cannot be opened.
    """
    mode = "rw"
    if read_only:
        mode = "ro&immutable=1" if is_sealed(path) else "ro"
    try:
        _refuse_what_is_none(path)
        connection = connect(_address(path, mode), uri=True)
        try:
            _refuse_strangers(connection, path)
            if not read_only:
                connection.execute("PRAGMA journal_mode = WAL")
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise told(str(path), error) from error
    return connection


def _address(path: Path, mode: str) -> str:
    """A file as SQLite's URI. `Path.as_uri` gives the same, but loads a web client for it from Python 3.14 on."""
    return f"file://{quote_from_bytes(os.fsencode(path.resolve()))}?mode={mode}"


def is_sealed(path: Path) -> bool:
    """Whether a library can only be read: nothing can be written beside it, and nobody has it open to write."""
    if not path.exists():
        return False
    log = path.with_name(f"{path.name}-wal")
    if is_disk_full(path):  # the beginning of a log that found no room holds nothing
        return not log.exists() or not log.stat().st_size
    return not os.access(path.absolute().parent, os.W_OK) and not log.exists()


def is_disk_full(path: Path) -> bool:
    """Whether a library's disk has no room for the files that SQLite needs beside it, even to read."""
    disk = os.statvfs(path.absolute().parent)
    return disk.f_bavail * disk.f_frsize < ROOM_BESIDE


def is_in_use(path: Path) -> bool:
    """Whether another connection has a library open, in this process or in another; of a damaged one that is not known.

    With the log that ours keep, each holds a lock on the file for as long as it is open.
    """
    try:
        with closing(sqlite3.connect(_address(path, "rw"), timeout=0, uri=True)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF == sqlite3.SQLITE_BUSY
    return False


def refuse_strangers(path: Path) -> None:
    """Raise StoreError for a file that is no library of ours."""
    connect_file(path, read_only=True).close()


def _refuse_what_is_none(path: Path) -> None:
    """SQLite opens an empty file as an empty database: taking it would hide that a library was lost."""
    if path.is_dir():
        raise StoreError(str(path), "it is a folder, and the library is a file of this name; move it away")
    if path.exists() and not path.stat().st_size:
        raise DamagedError(str(path), "the file is empty, so it is no library; move it away, or restore a backup")


def _refuse_strangers(connection: sqlite3.Connection, path: Path) -> None:
    """SQLite is asked, and the file is never opened beside it: when a process closes a file, POSIX takes all its locks
    on that file away, those of its other connections too (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError(str(path), "the database belongs to another program; it was left alone")


_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
"""Codes of SQLite, of which the lowest byte tells the kind: the words with them may be of a table's module."""
_DAMAGED = (
    "the file is damaged ({}); nothing was changed."
    " `dateline backup --restore FILE` sets it aside and puts a backup in its place;"
    " without a backup, move it away to begin anew"
)
_BUSY = "another program keeps writing to it; try again"
_FULL = "the disk is full"
_COMPLAINTS = {
    "locked": _BUSY,
    "busy": _BUSY,
    "readonly": "it may only be read",
    "full": _FULL,
    "I/O error": "the disk does not take it, or does not give it back (disk I/O error)",
    "unable to open": "it cannot be opened; look at its permissions and its folder's",
}


def damaged(name: str, words: str) -> DamagedError:
    """A library in which SQLite finds faults, in its words."""
    return DamagedError(name, _DAMAGED.format(words))


def told(name: str, error: Exception) -> StoreError:
    """What SQLite complains of, in words that say what to do."""
    words, code = str(error), getattr(error, "sqlite_errorcode", None) or 0
    if isinstance(error, UnicodeEncodeError):
        return StoreError(name, "words that are no UTF-8 cannot be kept")
    if code & 0xFF in _DAMAGE or "Could not decode" in words:
        return damaged(name, words)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:
        return StoreError(name, _FULL)
    known = (reason for sign, reason in _COMPLAINTS.items() if sign in words)
    return StoreError(name, next(known, words))
