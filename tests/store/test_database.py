import os
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.model import Article
from reader.store.file import database as databases
from reader.store.file.backup import backup, restore
from reader.store.file.connection import is_sealed
from reader.store.file.database import PAGE_BYTES, Database
from reader.store.file.schema import MIGRATIONS, VERSION
from reader.store.library import Library
from reader.store.view import EVERYTHING

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.db"


@pytest.fixture
def filled(path: Path) -> Path:
    """A library of 200 articles, closed."""
    with Library.open(path) as library:
        library.add([article(str(each)) for each in range(200)], now=NOW)
    return path


def article(guid: str) -> Article:
    text = f"Ferry {guid} left. " + "The sea was calm. " * 60
    return Article(title=f"Ferry {guid}", text=text, published=NOW, day=date(2026, 3, 10), origin="o", guid=guid)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_its_owner_can_read_a_library(path: Path) -> None:
    before = os.umask(0)
    try:
        with Library.open(path) as library:
            library.remember("a", "b")
            library.backup(path.parent / "copy.db")
            modes = {file.name: mode(file) for file in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(("library.db", "library.db-wal", "library.db-shm", "copy.db"), 0o600)
    assert mode(path.parent) == 0o700


def test_making_a_library_leaves_nothing_else_behind(path: Path) -> None:
    Library.open(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_a_page_of_a_new_library_takes_a_whole_piece_of_the_search_index(path: Path) -> None:
    with Library.open(path) as library:
        piece = library.database.value("SELECT v FROM words_config WHERE k = 'pgsz'")
        assert piece < library.database.value("PRAGMA page_size")


def test_an_empty_file_is_not_taken_for_a_library(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with pytest.raises(StoreError, match="empty"):
        Library.open(path)
    assert path.stat().st_size == 0


def test_a_foreign_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE stamps (name)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Library.open(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named_and_left(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Dear diary")
    with pytest.raises(StoreError, match=r"library\.db: the file is damaged"):
        Library.open(path)
    assert path.read_text() == "Dear diary"


def test_a_newer_schema_is_refused_without_writing(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = filled.read_bytes()
    with pytest.raises(StoreError, match="newer Dateline"):
        Library.open(filled)
    assert filled.read_bytes() == before


def test_a_newer_program_that_comes_meanwhile_ends_the_writing_of_this_one(filled: Path) -> None:
    with Library.open(filled) as library:
        with sqlite3.connect(filled) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        connection.close()
        with pytest.raises(StoreError, match="newer Dateline"):
            library.mark_view(EVERYTHING, now=NOW)
        assert library.unread(EVERYTHING) == 200


def test_a_missing_library_is_not_made_by_one_who_only_reads(path: Path) -> None:
    with pytest.raises(StoreError, match="no library yet"):
        Library.open(path, read_only=True)
    assert not path.exists()


def test_one_who_only_reads_cannot_write(filled: Path) -> None:
    with Library.open(filled, read_only=True) as library:
        assert library.count(EVERYTHING) == 200
        with pytest.raises(StoreError, match="only be read"):
            library.remember("a", "b")


def test_an_older_file_is_brought_up_to_date(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE added (a); INSERT INTO added VALUES (1)"))
    monkeypatch.setattr(databases, "VERSION", VERSION + 1)
    with Database.open(filled) as database:
        assert database.value("SELECT a FROM added") == 1
        assert database.value("PRAGMA user_version") == VERSION + 1


@pytest.fixture
def older(filled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library that was written before this program went one version on."""
    monkeypatch.setattr(databases, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE added (a)"))
    monkeypatch.setattr(databases, "VERSION", VERSION + 1)
    return filled


def test_one_who_only_reads_brings_an_older_file_up_to_date(older: Path) -> None:
    with Library.open(older, read_only=True) as library:
        assert library.count(EVERYTHING) == 200
        assert library.database.value("SELECT count(*) FROM added") == 0


def test_an_older_file_that_cannot_be_written_is_called_so(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(Database, "_migrate", refuse)
    with pytest.raises(StoreError, match="an older Dateline wrote it, and it may only be read"):
        Library.open(older, read_only=True)


def test_an_older_library_is_copied_as_it_is(older: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Database.as_it_is(older) as database:
        backup(database, copy)
    with Database.as_it_is(copy) as database:
        assert database.value("PRAGMA user_version") == VERSION


def test_an_older_backup_is_put_back(older: Path, tmp_path: Path) -> None:
    library = tmp_path / "other" / "library.db"
    restore(library, older, NOW)
    with Library.open(library) as opened:
        assert opened.count(EVERYTHING) == 200


def test_a_newer_backup_is_not_put_back(filled: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Database.open(filled) as database:
        database.run(f"PRAGMA user_version = {VERSION + 1}")
    filled.rename(copy)
    with pytest.raises(StoreError, match="newer"):
        restore(filled, copy, NOW)
    assert not filled.exists()


def test_a_full_disk_is_told_of_the_copy_and_not_of_the_library(filled: Path, tmp_path: Path) -> None:
    limited = (
        "import resource, sys; from pathlib import Path; from reader.store.file.database import Database;"
        "from reader.store.file.backup import backup; database = Database.as_it_is(Path(sys.argv[1]));"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000)); backup(database, Path(sys.argv[2]))"
    )
    copy = tmp_path / "copy.db"
    done = subprocess.run([sys.executable, "-c", limited, filled, copy], capture_output=True, text=True, check=False)
    assert f"{copy}: the disk" in done.stderr.splitlines()[-1]


def test_damage_that_looks_like_a_full_disk_to_a_copy_is_told_as_damage(filled: Path, tmp_path: Path) -> None:
    content = bytearray(filled.read_bytes())
    for at in range(4 * PAGE_BYTES, len(content) - PAGE_BYTES, 2 * PAGE_BYTES):
        content[at : at + PAGE_BYTES // 2] = b"\xff" * (PAGE_BYTES // 2)
    filled.write_bytes(content)
    with Database.as_it_is(filled) as database, pytest.raises(StoreError, match="damaged"):
        backup(database, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_migration_that_fails_changes_nothing(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE added (a); SELECT nothing FROM nowhere"))
    monkeypatch.setattr(databases, "VERSION", VERSION + 1)
    with pytest.raises(StoreError):
        Database.open(filled)
    monkeypatch.undo()
    with Database.open(filled) as database:
        assert database.value("SELECT count(*) FROM sqlite_master WHERE name = 'added'") == 0


def test_damage_is_named_and_nothing_is_replaced(filled: Path) -> None:
    content = bytearray(filled.read_bytes())
    content[4096 : len(content) // 2] = b"\xa5" * (len(content) // 2 - 4096)
    filled.write_bytes(content)
    with pytest.raises(StoreError, match=r"library\.db: the file is damaged .*backup"), Library.open(filled) as library:
        library.rows(EVERYTHING, 0, 500)
    assert filled.stat().st_size == len(content)


def test_a_check_finds_damage(filled: Path) -> None:
    with Library.open(filled) as library:
        assert library.check() == ()
    content = bytearray(filled.read_bytes())
    content[len(content) // 2 : -4096] = b"\xa5" * (len(content) - 4096 - len(content) // 2)
    filled.write_bytes(content)
    with Library.open(filled) as library:
        assert library.check()


def test_a_backup_is_a_library(filled: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Library.open(filled) as library:
        library.remember("last", "change")
        library.backup(copy)
    with Library.open(copy) as library:
        assert (library.count(EVERYTHING), library.recall("last")) == (200, "change")


def test_a_backup_replaces_an_older_backup_and_nothing_else(filled: Path, tmp_path: Path) -> None:
    notes, copy = tmp_path / "notes.txt", tmp_path / "copy.db"
    notes.write_text("Buy milk.")
    with Library.open(filled) as library:
        library.backup(copy)
        library.backup(copy)
        with pytest.raises(StoreError):
            library.backup(notes)
        with pytest.raises(StoreError, match="library itself"):
            library.backup(filled)
    assert notes.read_text() == "Buy milk."


def test_a_backup_takes_no_folder_for_a_library(filled: Path, tmp_path: Path) -> None:
    with Library.open(filled) as library, pytest.raises(StoreError, match="it is a folder; name the file in it"):
        library.backup(tmp_path)


def test_a_backup_makes_no_folder_for_itself(filled: Path, tmp_path: Path) -> None:
    with Library.open(filled) as library, pytest.raises(StoreError, match="no such folder"):
        library.backup(tmp_path / "disk" / "copy.db")
    assert not (tmp_path / "disk").exists()


def test_a_backup_is_put_back_and_the_damaged_library_set_aside(filled: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with Library.open(filled) as library:
        library.backup(copy)
    filled.write_bytes(b"damaged")
    aside = restore(filled, copy, NOW)
    assert aside
    assert aside.read_bytes() == b"damaged"
    with Library.open(filled) as library:
        assert library.count(EVERYTHING) == 200


def test_a_library_in_use_is_put_back_with_its_last_change(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "other" / "library.db"
    with Library.open(filled) as library:
        library.remember("last", "change")
        assert filled.with_name(f"{filled.name}-wal").stat().st_size
        restore(target, filled, NOW)
    with Library.open(target) as library:
        assert (library.count(EVERYTHING), library.recall("last")) == (200, "change")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_backup_is_not_put_back_under_an_open_reader(filled: Path, tmp_path: Path, read_only: bool) -> None:
    copy = tmp_path / "copy.db"
    with Library.open(filled) as library:
        library.backup(copy)
    opened = (
        "import sys; from pathlib import Path; from reader.store.library import Library;"
        f"library = Library.open(Path(sys.argv[1]), read_only={read_only});"
        "library.feeds.all(); print(flush=True); input()"
    )
    command = [sys.executable, "-c", opened, str(filled)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        other.stdout.readline()
        with pytest.raises(StoreError, match="another program has it open"):
            restore(filled, copy, NOW)
        assert sorted(entry.name for entry in filled.parent.glob("*aside*")) == []
        other.communicate("\n")
    assert restore(filled, copy, NOW)
    with Library.open(filled) as library:
        assert library.count(EVERYTHING) == 200


def test_damage_in_the_search_index_is_told_as_damage(filled: Path) -> None:
    with Library.open(filled) as library:
        page = library.database.value("SELECT rootpage FROM sqlite_master WHERE name = 'words_config'")
    with filled.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(b"\xff" * 64)
    damaged = pytest.raises(StoreError, match=r"library\.db: the file is damaged .*backup")
    with Library.open(filled) as library, damaged:
        library.database.rows("SELECT rowid FROM words WHERE words MATCH 'ferry'")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_folder_in_the_place_of_the_library_is_named(tmp_path: Path, read_only: bool) -> None:
    (tmp_path / "library.db").mkdir()
    with pytest.raises(StoreError, match=r"library\.db: it is a folder"):
        Library.open(tmp_path / "library.db", read_only=read_only)


def test_a_damaged_backup_is_not_put_back(filled: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(filled.read_bytes()[:20_000])
    before = filled.read_bytes()
    with pytest.raises(StoreError, match="damaged"):
        restore(filled, copy, NOW)
    assert filled.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"Buy milk.", b"\x89PNG" * 2000])
def test_what_is_no_backup_is_called_so_and_not_a_library_to_be_restored(
    filled: Path, tmp_path: Path, content: bytes
) -> None:
    other = tmp_path / "other"
    other.write_bytes(content)
    with pytest.raises(StoreError, match="it is no backup") as refused:
        restore(filled, other, NOW)
    assert "--restore" not in str(refused.value)
    with Library.open(filled) as library, pytest.raises(StoreError, match="it is no backup") as refused:
        library.backup(other)
    assert "--restore" not in str(refused.value)
    assert other.read_bytes() == content


def test_a_transaction_that_fails_leaves_nothing(path: Path) -> None:
    with Library.open(path) as library:
        with pytest.raises(ZeroDivisionError):
            half_a_change(library)
        assert library.recall("half") is None


def half_a_change(library: Library) -> None:
    with library.database.writing():
        library.remember("half", "done")
        _ = 1 // 0


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match="data"):
        Library.open(tmp_path / "data" / "library.db")


VISIT = "import sys, pathlib; from reader.store.library import Library; Library.open(pathlib.Path(sys.argv[1])).close()"


def visit(path: Path) -> None:
    """Have another process open a library to write, and close it."""
    subprocess.run([sys.executable, "-c", VISIT, str(path)], check=True)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_second_connection_keeps_the_hold_of_the_first(filled: Path, *, read_only: bool) -> None:
    """Whoever closes a library last takes its log away; a process that still has it open is not overlooked."""
    with Library.open(filled) as library:
        library.remember("a", "b")
        with Library.open(filled, read_only=read_only):
            visit(filled)
        visit(filled)
        assert {file.name for file in filled.parent.iterdir()} == {"library.db", "library.db-wal", "library.db-shm"}
        library.remember("a", "c")
    with Library.open(filled) as library:
        assert library.recall("a") == "c"


def test_threads_that_share_a_library_get_the_rows_they_asked_for(path: Path) -> None:
    """From 3.12 on Python gives threads one prepared statement for two questions (CPython issue 118172)."""
    with Library.open(path) as library:
        library.add([article(str(number)) for number in range(400)], now=NOW)
        windows = {offset: library.rows(EVERYTHING, offset, 40) for offset in (0, 100, 200, 300)}

        def look(offset: int) -> bool:
            return all(library.rows(EVERYTHING, offset, 40) == windows[offset] for _ in range(100))

        def keep_busy() -> bool:
            long = "SELECT count(*) FROM texts WHERE text || text LIKE '%nobody%'"
            return all(library.database.value(long) == 0 for _ in range(60))

        with ThreadPoolExecutor(5) as threads:
            busy = threads.submit(keep_busy)
            assert all(threads.map(look, windows))
            assert busy.result()


def test_a_library_beside_which_nothing_can_be_written_is_read_all_the_same(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda place, _: place != filled.parent)
    assert is_sealed(filled)
    before = {entry.name for entry in filled.parent.iterdir()}
    with Library.open(filled, read_only=True) as library:
        assert library.count(EVERYTHING) > 0
        assert {entry.name for entry in filled.parent.iterdir()} == before


def test_a_library_on_a_full_disk_is_read_all_the_same(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite shares a file of 32 KiB among its readers, too, and leaves its beginning where that finds no room."""
    assert not is_sealed(filled)
    given = os.statvfs(filled)
    monkeypatch.setattr(os, "statvfs", lambda _: os.statvfs_result((*given[:4], 0, *given[5:])))
    log = filled.with_name("library.db-wal")
    log.touch()
    assert is_sealed(filled)
    with Library.open(filled, read_only=True) as library:
        assert library.count(EVERYTHING) == 200
        assert {entry.name for entry in filled.parent.iterdir()} == {filled.name, log.name}
    log.write_bytes(b"what another program wrote")
    assert not is_sealed(filled)


def test_a_file_that_finds_no_room_beside_the_library_is_told_as_a_full_disk(filled: Path) -> None:
    limited = (
        "import resource, sys; from pathlib import Path; from reader.store.library import Library;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)); Library.open(Path(sys.argv[1]))"
    )
    done = subprocess.run([sys.executable, "-c", limited, filled], capture_output=True, text=True, check=False)
    assert done.stderr.strip().endswith("the disk is full")


def test_words_that_are_no_utf_8_are_refused_in_words(tmp_path: Path) -> None:
    with Database.open(tmp_path / "library.db") as database, pytest.raises(StoreError, match="no UTF-8"):
        database.rows("SELECT ?", ("\udcff",))
