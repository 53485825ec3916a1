"""The environment of a restricted reader."""

import ast
import os
import subprocess
import sys

from reader.cli.kiosk import KEPT, MARK, clean_environment, is_clean


def test_nothing_that_starts_or_loads_anything_is_kept() -> None:
    hostile = dict.fromkeys(
        ["TEXTUAL_DRIVER", "TEXTUAL_LOG", "PAGER", "EDITOR", "VISUAL", "BROWSER", "PYTHONPATH", "PYTHONSTARTUP",
         "DATELINE_HOME", "LD_PRELOAD", "SSH_ORIGINAL_COMMAND", "SHELL", "XDG_DATA_HOME"], "x")  # fmt: skip
    assert set(clean_environment(hostile)) == {"PATH", MARK}


def test_the_terminal_is_still_known() -> None:
    assert clean_environment({"TERM": "xterm"})["TERM"] == "xterm"


def test_no_program_is_found_by_its_name() -> None:
    assert clean_environment({"PATH": "/usr/bin"})["PATH"] == "/nonexistent"


def test_the_mark_alone_convinces_nobody() -> None:
    os.environ[MARK] = "1"
    try:
        assert not is_clean()
    finally:
        del os.environ[MARK]


def test_the_process_that_takes_over_is_isolated_and_clean() -> None:
    code = (
        "import sys, os; sys.argv=['x']\n"
        "from reader.cli import kiosk\n"
        "real = os.execve\n"
        "os.execve = lambda path, words, env: real(path, [path, '-I', '-c', "
        "'import os,sys; print(sys.flags.isolated, sorted(os.environ))'], env)\n"
        "kiosk.enter(['open', '--restricted'])"
    )
    environment = {**os.environ, "PYTHONSTARTUP": "x", "EDITOR": "vi", "TERM": "xterm"}
    out = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    isolated, names = out.stdout.strip().split(" ", 1)
    assert isolated == "1"
    assert set(ast.literal_eval(names)) <= {*KEPT, "PATH", MARK, "LC_CTYPE"}
