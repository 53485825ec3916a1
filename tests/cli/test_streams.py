"""Standard streams that are closed or full: one line, an exit code, no traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")


def run(shell: str, tmp_path: Path) -> tuple[int, str]:
    """The exit code and the errors of a shell line in which `$READER` is the command."""
    (tmp_path / "a.txt").write_text("date 2023-05-04 The ferry sailed.\n")
    environment = {"READER": f"{sys.executable} -P -m reader --home {tmp_path}", "PYTHONPATH": ":".join(sys.path)}
    command = ["/bin/sh", "-c", shell]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path, env=environment)
    return done.returncode, done.stderr


@pytest.mark.parametrize("words", ["show -", "analyze --json", "show - a.txt"])
def test_a_closed_standard_input_is_empty(words: str, tmp_path: Path) -> None:
    assert run(f"$READER {words} <&-", tmp_path) == (1, "dateline: standard input: empty\n")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("words", ["show a.txt", "analyze --json a.txt", "list --json"])
def test_a_full_disk_under_standard_output_is_told_in_one_line(words: str, tmp_path: Path) -> None:
    assert run(f"$READER {words} > {FULL}", tmp_path) == (1, "dateline: standard output: no space left on device\n")


def test_a_reader_of_the_pipe_that_leaves_is_no_fault(tmp_path: Path) -> None:
    assert run("$READER show a.txt | true", tmp_path) == (0, "")
