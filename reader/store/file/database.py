"""One SQLite file, read and written in short transactions.

Whatever goes wrong in SQLite leaves as a `StoreError`. How a file is opened is left to `connection`, what the tables
mean to the modules around this folder.
"""

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

from reader.errors import StoreError
from reader.store.file.connection import connect, connect_file, damaged, told
from reader.store.file.private import private_file
from reader.store.file.schema import APPLICATION_ID, MIGRATIONS, SCRATCH, VERSION, statements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self  # a status bar would wait for it

BREATH_SECONDS = 0.02
"""How long a long task leaves the library to others between its transactions."""
PAGE_BYTES = 16384
"""Of a new file: the search index is written in pieces of this size, and storing a feed takes a sixth less than with
SQLite's 4096."""

Row = tuple["Any", ...]


class Database:
    """A connection. Threads may share it: statements and transactions take turns."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None, *, read_only: bool) -> None:
        self._connection = connection
        self.path = path
        self._name = str(path or "the library in memory")
        self._lock = threading.RLock()
        self._depth = 0
        self.read_only = read_only

    @classmethod
    def open(cls, path: Path | None, *, read_only: bool = False) -> "Self":
        """Open a file, made first where there is none; None is a library in memory that is gone when closed.

        An older file is brought up to date first, also for one who only reads. Raises StoreError for a file that is not
        ours, is damaged, was written by a newer Dateline, or, when only read, is not there.
        """
        if path is None:
            database = cls(connect(":memory:"), None, read_only=False)
            database._prepare()
            return database
        if read_only:
            found = cls.as_it_is(path)
            if found.value("PRAGMA user_version") == VERSION:
                return found
            found.close()
            _bring_up_to_date(path)
            return cls.as_it_is(path)
        if not path.exists():
            _create(path)
        database = cls(connect_file(path, read_only=False), path, read_only=False)
        try:
            database._prepare()
        except StoreError:
            database.close()
            raise
        return database

    @classmethod
    def as_it_is(cls, path: Path) -> "Self":
        """A file of ours to be read, also an older one, as a copy needs it. Raises StoreError as `open` does."""
        if not path.exists():
            raise StoreError(str(path), "there is no library yet")
        database = cls(connect_file(path, read_only=True), path, read_only=True)
        try:
            database._refuse_newer()
        except StoreError:
            database.close()
            raise
        return database

    @classmethod
    def scratch(cls) -> "Self":
        """A small database in memory, for work whose result is not kept."""
        database = cls(connect(":memory:"), None, read_only=False)
        with database.writing():
            for statement in statements(SCRATCH):
                database.run(statement)
        return database

    def close(self) -> None:
        """Let go of the file. The planner's statistics are brought up to date first; that is bounded work."""
        with contextlib.suppress(sqlite3.Error):
            if not self.read_only:
                self._connection.execute("PRAGMA analysis_limit = 400")
                self._connection.execute("PRAGMA optimize")
        self._connection.close()

    def __enter__(self) -> "Self":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of a question."""
        with self._translated():
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """The first row of a question."""
        with self._translated():
            found: Row | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Sequence[object] = ()) -> "Any":  # noqa: ANN401 - SQL answers are untyped
        """The first column of the first row; None where there is no row."""
        found = self.row(sql, parameters)
        return found[0] if found else None

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: all of it happens or none. Inside another one it is a part of that one.

        It begins IMMEDIATE, because a transaction that reads first and writes later is refused at once, without
        waiting, when another process wrote in between.
        """
        with self._lock:
            if self._depth:
                yield
                return
            self.run("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                self._refuse_newer()
                yield
                self.run("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._depth -= 1

    def wait_at_most(self, seconds: float) -> None:
        """From here on, give up a change sooner or later where another process does not end its own."""
        with self._translated():
            self._connection.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def give_way(self) -> None:
        """Between two transactions of one task: let a waiting writer in, which looks every few milliseconds only."""
        if not self._depth:
            time.sleep(BREATH_SECONDS)

    def run(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """One statement of a transaction; how many rows it changed."""
        with self._translated():
            return self._connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """One statement for many rows."""
        with self._translated():
            self._connection.executemany(sql, rows)

    def insert(self, sql: str, parameters: Sequence[object]) -> int:
        """One INSERT; the number of its row."""
        with self._translated():
            return self._connection.execute(sql, parameters).lastrowid or 0

    def teach(
        self, name: str, function: "Callable[..., str | int | None]", takes: int = 1, *, always: bool = False
    ) -> None:
        """Have questions over this connection use a function of ours; `always`: it answers the same as before."""
        with self._translated():
            self._connection.create_function(name, takes, function, deterministic=always)

    def interrupt(self) -> None:
        """End the question that another thread is asking over this connection; it raises StoreError there."""
        with contextlib.suppress(sqlite3.ProgrammingError):  # closed meanwhile: nothing is asked over it any more
            self._connection.interrupt()

    def stamp(self) -> tuple[int, int]:
        """Differs whenever anything was written, by this connection or by another one."""
        return self.value("PRAGMA data_version"), self._connection.total_changes

    def check(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file, in its words; nothing when it is sound. Reads the whole file."""
        found = [str(row[0]) for row in self.rows("PRAGMA quick_check(10)")]
        return tuple(words for words in found if words != "ok")

    def copy_into(self, empty: Path, target: Path) -> None:
        """Write all there is, as of now, into an empty file, and see that it reaches the disk. What cannot be written
        is told of the target that the file is to become.

        SQLite calls some damage a full disk, when a page of the file asks for one far behind its end.
        """
        try:
            with self._translated():
                self._connection.execute("VACUUM INTO ?", (str(empty),))
        except StoreError as error:
            if faults := self.check():
                raise damaged(self._name, faults[0].rpartition("\n")[2]) from error
            raise StoreError(str(target), error.reason) from error
        with empty.open("rb") as file:
            os.fsync(file.fileno())

    def _prepare(self) -> None:
        with self._translated():
            if self._refuse_newer() < VERSION:
                self._migrate()
            self._connection.execute("PRAGMA foreign_keys = ON")

    def _refuse_newer(self) -> int:
        """The file's version, asked before every change: a newer Dateline may come while this one runs."""
        version: int = self.value("PRAGMA user_version")
        if version > VERSION:
            raise StoreError(self._name, "a newer Dateline wrote it; update this one (nothing was changed)")
        return version

    def _migrate(self) -> None:
        with self.writing():
            for script in MIGRATIONS[self.value("PRAGMA user_version") :]:
                for statement in statements(script):
                    self.run(statement)
            self.run(f"PRAGMA application_id = {APPLICATION_ID}")
            self.run(f"PRAGMA user_version = {VERSION}")

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        """One statement at a time: rows of one thread must not end in the hands of another."""
        try:
            with self._lock:
                yield
        except (sqlite3.Error, UnicodeEncodeError) as error:
            raise told(self._name, error) from error


def _create(path: Path) -> None:
    """Make a library beside its place and link it there, whole: a crash leaves no empty file that looks like one."""
    with private_file(path) as beginning:
        try:
            with Database(connect(str(beginning)), path, read_only=False) as database:
                database.run(f"PRAGMA page_size = {PAGE_BYTES}")
                database._migrate()  # noqa: SLF001 - this function makes what the class opens
        except sqlite3.Error as error:
            raise told(str(path), error) from error
        with contextlib.suppress(FileExistsError):
            os.link(beginning, path)


def _bring_up_to_date(path: Path) -> None:
    try:
        Database.open(path).close()
    except StoreError as error:
        raise StoreError(str(path), f"an older Dateline wrote it, and {error.reason}") from error
