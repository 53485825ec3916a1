"""What the command line says where a stream or a name is bad: one line, an exit code, no traceback."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.main import main

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
@pytest.mark.parametrize(
    "words", ["show a.txt", "analyze --json a.txt", "list --json", "--help", "mark --help", "--home x --version"]
)
def test_a_full_disk_under_standard_output_is_told_in_one_line(words: str, tmp_path: Path) -> None:
    assert run(f"$READER {words} > {FULL}", tmp_path) == (1, "dateline: standard output: no space left on device\n")


def test_signs_that_a_terminal_does_not_have_are_no_fault(tmp_path: Path) -> None:
    ascii_alone = "PYTHONIOENCODING=ascii $READER"
    assert run(f"echo 'Mara Veld said: “It sank.”' > b.txt && {ascii_alone} quotes b.txt", tmp_path) == (0, "")


def test_a_full_disk_leaves_the_older_list_and_no_half_a_file(tmp_path: Path) -> None:
    (tmp_path / "feeds.opml").write_text("<opml>older")
    code, said = run("ulimit -f 0; $READER export feeds.opml; $READER settings --init", tmp_path)
    assert (code, said.splitlines()) == (
        1,
        [
            "dateline: feeds.opml: it cannot be written there (File too large)",
            f"dateline: {tmp_path}/settings.toml: it cannot be written there (File too large)",
        ],
    )
    assert (tmp_path / "feeds.opml").read_text() == "<opml>older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "feeds.opml"]


def test_a_list_can_be_written_to_a_device(tmp_path: Path) -> None:
    assert run("$READER export /dev/null", tmp_path) == (0, "")


def test_a_reader_of_the_pipe_that_leaves_is_no_fault(tmp_path: Path) -> None:
    assert run("{ $READER show a.txt; echo $? >&2; } | true", tmp_path) == (0, "0\n")


def test_what_cannot_be_read_is_named_in_the_order_it_was_given(tmp_path: Path) -> None:
    ours, terminal = pty.openpty()
    with os.fdopen(ours, "rb"), os.fdopen(terminal, "wb") as screen:
        command = [sys.executable, "-P", "-m", "reader", "--home", str(tmp_path), "one.txt", "two.txt", "three.txt"]
        environment = {"PYTHONPATH": ":".join(sys.path), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
        done = subprocess.run(
            command, check=False, stdout=screen, stderr=subprocess.PIPE, text=True, cwd=tmp_path, env=environment
        )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [f"dateline: {name}.txt: not found" for name in ("one", "two", "three")]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("lsit", "; did you mean `dateline list`?"),
        ("Refresh", "; did you mean `dateline refresh`?"),
        ("zzz", " (see `dateline --help`)"),
        ("feed-list", "; did you mean `dateline feeds`?"),
    ],
)
def test_a_slip_of_the_first_word_is_told_with_what_is_meant(word: str, meant: str, tmp_path: Path) -> None:
    assert run(f"$READER {word}", tmp_path) == (2, f"dateline: {word}: neither a command nor a file{meant}\n")


@pytest.mark.parametrize(
    ("words", "meant"),
    [("list --unred", "--unred; did you mean --unread?"), ("quotes --seach=x", "--seach=x; did you mean --search?"),
     ("list --zzz", "--zzz"), ("list =x", "=x")],
)  # fmt: skip
def test_a_slip_of_an_option_is_told_with_what_is_meant(words: str, meant: str, tmp_path: Path) -> None:
    told = f"dateline: unrecognized arguments: {meant} (see `dateline {words.split(maxsplit=1)[0]} --help`)\n"
    assert run(f"$READER {words}", tmp_path) == (2, told)


def test_a_file_that_the_system_refuses_is_named_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    code, said = run("$READER settings --init --home $PWD/a/b", tmp_path)
    assert (code, said) == (1, f"dateline: {tmp_path / 'a' / 'b'}: not a directory\n")


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        (
            "ALL_PROXY=socks5h://ada:secret@127.0.0.1:9050",
            "dateline: the proxy for https and http is socks5h://127.0.0.1:9050, as the environment names it\n",
        ),
        (
            "https_proxy=http://quay.example:3128 no_proxy=example.org",
            "dateline: the proxy for https is http://quay.example:3128, as the environment names it\n",
        ),
        ("no_proxy=* https_proxy=http://quay.example:3128", ""),
    ],
)
def test_the_settings_tell_through_which_proxy_the_web_is_reached(variables: str, told: str, tmp_path: Path) -> None:
    assert run(f"set -f; {variables} $READER settings >/dev/null", tmp_path) == (0, told)


def test_a_proxy_that_cannot_be_used_is_told_of_with_the_settings(tmp_path: Path) -> None:
    code, said = run("https_proxy=ftp://ada:secret@quay.example $READER settings", tmp_path)
    assert (code, "the proxy ftp://quay.example is none of" in said) == (1, True)


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("lamp.example\tFALSE\t/\tFALSE\t0\tlogin\t7", 0, "has cookies that hold for 1 host: lamp.example\n"),
        ("lamp.example\tFALSE\t/\tFALSE\t1\tlogin\t7", 0, "has cookies that hold for 0 hosts\n"),
        ("login=7", 1, ": not a cookies.txt, as curl and browsers' add-ons write it\n"),
    ],
)
def test_the_settings_tell_of_which_hosts_there_are_cookies(line: str, code: int, told: str, tmp_path: Path) -> None:
    (tmp_path / "cookies.txt").write_text(line, encoding="utf-8")
    (tmp_path / "settings.toml").write_text(f"[refresh]\ncookies = '{tmp_path}/cookies.txt'\n", encoding="utf-8")
    found, said = run("$READER settings --home $PWD >/dev/null", tmp_path)
    assert (found, said.endswith(told)) == (code, True)


@pytest.mark.parametrize("option", [["--home", "{}"], ["--home={}"]])
def test_a_fault_of_its_own_is_one_line_and_a_log(
    option: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.cli.commands.list.run", broken)
    assert main(["list", *(word.format(tmp_path) for word in option)]) == 70
    assert capsys.readouterr().err.count("\n") == 1
    assert "ZeroDivisionError" in (tmp_path / "dateline.log").read_text(encoding="utf-8")
