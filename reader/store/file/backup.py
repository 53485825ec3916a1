"""Copies of a library: made while it is in use, and put back without losing what is there."""

import contextlib
from datetime import datetime
from pathlib import Path

from reader.errors import DamagedError, StoreError
from reader.store.file.connection import is_in_use, refuse_strangers
from reader.store.file.database import Database
from reader.store.file.private import private_file

_COMPANIONS = ("", "-wal", "-shm")
"""The files that make up a library in use: the last changes may stand in the second alone."""


def backup(database: Database, target: Path) -> None:
    """Write a whole copy to a file, for its owner alone. An older backup of that name is replaced in one step.

    Any other file of that name is left as it is, and StoreError raised. So it is where the folder is not there: it may
    be on a disk that is not.
    """
    if not target.absolute().parent.is_dir():
        raise StoreError(str(target), "there is no such folder")
    if target.is_dir():
        raise StoreError(str(target), "it is a folder; name the file in it that the backup is to be")
    if target.exists():
        if database.path and target.samefile(database.path):
            raise StoreError(str(target), "that is the library itself")
        try:
            refuse_strangers(target)
        except DamagedError as error:
            raise StoreError(str(target), "it is no backup, and was left alone; give another name") from error
    with private_file(target) as beginning:
        database.copy_into(beginning, target)
        beginning.replace(target)


_NO_BACKUP = "it is no backup of a library, or a damaged one; nothing was changed"


def restore(library: Path, source: Path, now: datetime) -> Path | None:
    """Put a backup in the library's place; where the library that was there stands now, if there was one. A backup
    that an older Dateline made is brought up to date when the library is opened.

    Raises StoreError, with nothing changed, for a file that is no sound library, and where another program has the
    library open: it would go on with the one that was set aside, and its marks would be lost.
    """
    if not source.is_file():
        raise StoreError(str(source), "it is no file" if source.exists() else "there is no such file")
    try:
        with Database.as_it_is(source) as copy, private_file(library) as beginning:
            _refuse_faults(copy, source)
            if library.exists() and is_in_use(library):
                raise StoreError(str(library), "another program has it open; close that first (nothing was changed)")
            copy.copy_into(beginning, library)  # with what its log holds, if it was in use
            aside = set_aside(library, now) if library.exists() else None
            beginning.replace(library)
    except DamagedError as error:
        raise StoreError(str(source), _NO_BACKUP) from error
    return aside


def _refuse_faults(copy: Database, source: Path) -> None:
    if copy.check():
        raise DamagedError(str(source), "SQLite finds faults in it")


def set_aside(library: Path, now: datetime) -> Path:
    """Rename a library and its companions, so that nothing of it is lost; its new name."""
    aside = library.with_name(f"{library.stem}.aside-{now:%Y%m%d-%H%M%S}{library.suffix}")
    for companion in _COMPANIONS:
        with contextlib.suppress(FileNotFoundError):
            library.with_name(library.name + companion).rename(aside.with_name(aside.name + companion))
    return aside
