"""A restricted reader: which keys hold, and what Python itself refuses in it."""

import os
from pathlib import Path

import pytest

from reader.cli.kiosk import watcher
from reader.cli.main import main
from reader.tui.keys.keymap import Keymap
from reader.tui.keys.restricted import FORBIDDEN_ACTIONS, READING, is_allowed, restrict
from reader.tui.keys.table import KEYS


@pytest.mark.parametrize(
    "key", ["article.full", "article.pipe", "library.add", "library.refresh", "library.save-search"]
)
def test_what_fetches_or_changes_the_library_has_no_key(key: str) -> None:
    assert key not in {held.id for held in restrict(Keymap.of(KEYS)).table}


@pytest.mark.parametrize("action", ["add", "refresh", "full_article", "pipe", "save_search"])
def test_no_other_way_leads_there_either(action: str) -> None:
    assert action in FORBIDDEN_ACTIONS


def test_every_key_of_the_list_is_there() -> None:
    assert {key.id for key in KEYS} >= READING


def test_reading_is_left() -> None:
    left = {key.id for key in KEYS if is_allowed(key)}
    assert {"pane.down", "pane.enter", "quote.next", "article.timeline", "library.history", "reader.quit"} <= left


@pytest.mark.parametrize("event", ["subprocess.Popen", "os.fork", "os.posix_spawn", "os.system", "socket.connect"])
def test_python_refuses_to_start_or_reach_anything(event: str, tmp_path: Path) -> None:
    with pytest.raises(PermissionError):
        watcher(tmp_path)(event, ())


def test_files_are_written_in_the_data_folder_alone(tmp_path: Path) -> None:
    watch = watcher(tmp_path)
    watch("open", (str(tmp_path / "library.db"), "w", os.O_WRONLY | os.O_CREAT))
    watch("open", ("/etc/passwd", "r", os.O_RDONLY))
    for path in ("/etc/passwd", str(tmp_path / ".." / "x"), f"{tmp_path}x/y"):
        with pytest.raises(PermissionError):
            watch("open", (path, "w", os.O_WRONLY | os.O_CREAT))


def test_nothing_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--restricted", "/etc/passwd"]) == 2
    assert "takes no command" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["add", "export", "backup", "settings"])
def test_no_other_command_is_reached(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--restricted", command, "x"]) == 2
    assert "takes no command" in capsys.readouterr().err
