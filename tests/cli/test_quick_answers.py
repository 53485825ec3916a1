"""What a status bar asks every few seconds loads no more than it needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.store.library import Library

NEEDED = """
import gc, runpy, argparse, contextlib, locale, pathlib, sqlite3, threading, types, urllib.parse
argparse.ArgumentParser().add_subparsers()  # which loads its colours from Python 3.14 on
"""
LOADED = """
import sys
before = set(sys.modules)
from reader.cli.main import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
print(*sorted(set(sys.modules) - before), file=sys.stderr)
sys.exit(code)
"""


def loaded(home: Path, needed: str, *words: str) -> tuple[str, set[str]]:
    """What a command prints, and the modules that it loads beyond those of its libraries."""
    environment = {**os.environ, "DATELINE_HOME": str(home), "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", needed + LOADED, *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return done.stdout, set(done.stderr.split())


def test_the_version_is_told_before_any_argument_is_parsed(tmp_path: Path) -> None:
    printed, modules = loaded(tmp_path, "", "--version")
    assert printed.startswith("dateline ")
    assert not modules & {"argparse", "pathlib", "re", "typing"}


def test_the_unread_are_counted_with_the_database_and_the_parser_alone(tmp_path: Path) -> None:
    Library.open(tmp_path / "library.db").close()
    printed, modules = loaded(tmp_path, NEEDED, "unread", "--count")
    assert printed == "0\n"
    assert {name for name in modules if not name.startswith("reader")} <= {"gettext", "_locale"}
    assert len(modules) <= 20, modules


def test_a_timer_that_finds_nothing_due_loads_nothing_that_fetches(tmp_path: Path) -> None:
    Library.open(tmp_path / "library.db").close()
    printed, modules = loaded(tmp_path, "", "refresh", "--due", "--quiet")
    assert printed == ""
    assert not modules & {"aiohttp", "feedparser", "trafilatura"}


@pytest.mark.parametrize("command", ["show", "quotes", "names", "timeline", "analyze"])
def test_a_file_is_read_without_the_network(tmp_path: Path, command: str) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text("A bridge opened\n\n“It holds,” said Mayor Ann Lee.\n")
    printed, modules = loaded(tmp_path, "", command, str(file))
    assert "Ann Lee" in printed or command == "timeline"
    assert not modules & {"aiohttp", "asyncio", "ssl"}


def test_help_is_as_wide_as_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in (50, 80):
        monkeypatch.setenv("COLUMNS", str(columns))
        printed, _ = loaded(tmp_path, "", "refresh", "--help")
        assert columns - 12 <= max(map(len, printed.splitlines())) <= columns
