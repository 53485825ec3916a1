"""Hostile text by every way in: nothing of it commands the terminal, the reader or its person's eyes."""

import json
import os
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader.model import Article, Link
from reader.sources.gather import gather
from reader.sources.web.fetch import fetch_once
from reader.store.library import Library
from tests.terminal.conftest import Start

ATTACKS = (
    "\x1b]52;c;cHduZWQ=\x07", "\x1b]0;PWN\x1b\\", "\x1b]8;;http://evil.example/\x1b\\x", "\x1b[3J\x1b[1;7777H",
    "\x1b[6n\x1b[c",
    "\x1b[?1047l", "\x1b[200~rm\r\x1b[201~", "\x1bPq#0\x1b\\", "\x1b_Gq\x1b\\", "\x1bc", "\x1b(0", "\x1b#8", "\x9b31m",
    "\x9d52;c;aA==\x9c", "\x84\x85\x8d", "a\rb\bc\x00d\x7fe\x0ef\x0f\x07", "\u202egnp.exe\u202c", "\u2066x\u2069",
    "\u200e\u200f\u061c", "\u2028\u2029", "z" + "\u0301" * 200, "[@click=app.quit]click[/]", "[/nope] [bold red]",
    "[link=file:///etc/passwd]x[/link]", "$x {x} %s \\[b]",
)  # fmt: skip
ALL = "Word " + " word ".join(ATTACKS) + " end"

PASTED = "\x1b[200~word \x07\x9b31m\u202egnp \u2066x [/nope] [@click=app.quit]z\u200f\x1b[201~"

CONTROL = re.compile(rb"\x1b\[([0-?]*)([ -/]*)([@-~])")
OURS = re.compile(
    rb"(?:\d{0,3}(?:;\d{1,3})*[ABCDGHKMXmr]|2J"  # places, erasing, scrolling, colours
    rb"|\?(?:25|7|1000|1002|1003|1004|1006|1015|1016|1049|2004|2026|2048)[hl]|\?\d+\$p|[<>]\d*u)"  # modes
)
"""Every control sequence that the reader itself has a use for."""
STRINGS = re.compile(
    rb"\x1b\]22;[a-z]*\x07"  # the shape of the mouse's pointer
    rb"|\x1b\]11;\?\x1b\\"  # the question about the background
    rb"|\x1b\]8;[^;\x07\x1b]*;(?:https?://(?!evil)[!-~]*)?\x1b\\"  # a link of the web, or the end of one
)
"""Every control string that the reader itself has a use for."""
NEVER = {
    "a control string": rb"\x1b[\]P_^X]",
    "another escape": rb"\x1b[^\[M\x1b]",
    "an 8-bit control": rb"\xc2[\x80-\x9f]",
    "a control code": rb"[\x00-\x07\x0b-\x0c\x0e-\x1a\x1c-\x1f\x7f]",
    "a bidi control": rb"\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]|\xd8\x9c",
}


def offences(sent: bytes) -> list[str]:
    """What is among the bytes that the reader itself has no use for, each with what stands around it."""
    sent = STRINGS.sub(b"", sent)
    around = {name: rb".{0,60}(?:" + pattern + rb").{0,30}" for name, pattern in NEVER.items()}
    found = [f"{name}: {hit[0]!r}" for name, look in around.items() if (hit := re.search(look, sent, re.DOTALL))]
    odd = {match[0] for match in CONTROL.finditer(sent) if not OURS.fullmatch(match[0][2:])}
    return found + [f"the control sequence {sequence!r}" for sequence in sorted(odd)]


def test_an_offence_is_seen() -> None:
    assert len(offences(b"\x1b]0;x\x07")) == 3
    assert [attack for attack in ATTACKS[:20] if not offences(attack.encode())] == []


def dirty_article(number: int) -> Article:
    """An article as if nobody had cleaned it."""
    text = f"“{ALL}” said Mara {ALL} Lindqvist on 3 June 2024.\n\n{ALL}\n\n“So it is,” Mara Lindqvist said in 1987."
    return Article(
        title=ALL,
        text=text,
        published=datetime(2024, 6, 13 - number, tzinfo=UTC),
        day=date(2024, 6, 13 - number),
        source=ALL,
        author=ALL,
        link=f"https://x.example/{ALL}",
        origin=f"https://x.example/{ALL}",
        guid=str(number),
        tags=(ALL,),
        links=(Link(1, 5, f"javascript:{ALL}"), Link(6, 9, f"https://x.example/{ALL}")),
    )


@pytest.fixture
def dirty_home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    with Library.open(home / "library.db") as library:
        library.add([dirty_article(n) for n in range(4)], now=datetime(2024, 6, 14, tzinfo=UTC))
        feed = library.feeds.add(f"https://x.example/{ALL}", title=ALL)
        assert feed.id
        library.searches.save(ALL, "word")
    return home


def test_no_pane_lets_anything_through(start: Start, dirty_home: Path) -> None:
    terminal = start(home=dirty_home, size=(130, 30))
    terminal.wait("Word")
    for keys in ("jk", "\r", "    ", "]", "[", "}", "\r", "h", ")", "\r", "v", "j", "\r", "w", "j", "\r", "t", "G", "h",
                 "h", "E", "jjj", "\r", "h", "fword\r", "j", "\r", "/wo\r", ";", "?", "q", ":list ",
                 "\x1b[B\x1b[B\x1b[B", "\x1b[C", "\r", ":", PASTED, "\r", "f", PASTED, "\r"):  # fmt: skip
        terminal.press(keys)
    assert offences(bytes(terminal.sent)) == []
    assert os.waitpid(terminal.pid, os.WNOHANG) == (0, 0)


def test_what_is_copied_is_an_address_and_nothing_else(start: Start, dirty_home: Path) -> None:
    terminal = start(home=dirty_home, SSH_TTY="/dev/pts/9")
    terminal.wait("Word")
    copied = re.search(rb"\x1b\]52;c;([^\x07]*)\x07", terminal.press("y"))
    assert copied is None or re.fullmatch(rb"[A-Za-z0-9+/=]*", copied[1])


def test_no_action_runs_when_a_title_is_clicked(start: Start, dirty_home: Path) -> None:
    terminal = start(home=dirty_home, size=(130, 30))
    terminal.wait("Word")
    for row in range(1, 29, 3):
        for column in range(3, 130, 9):
            os.write(terminal.fd, f"\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m".encode())
    terminal.read(0.5)
    assert os.waitpid(terminal.pid, os.WNOHANG) == (0, 0)


def test_a_file_s_name_and_its_troubles_are_shown_without_harm(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    name = "a\x1b]0;PWN\x07\x1b[2J\u202egpj\x9b31m.txt"
    (folder / name).write_text(f"A headline {ALL}\n\nSome words. {ALL}")
    (folder / f"{name}.json").write_text("{")
    terminal = start(str(folder), size=(130, 30))
    terminal.wait("headline")
    for keys in ("\r", "j", "h", "?", "q"):
        terminal.press(keys)
    assert offences(bytes(terminal.sent)) == []


COMMANDS = (
    ("list",), ("search", "word"), ("feeds",), ("unread",), ("show", "feed.json"), ("remove", ALL.replace("\0", "")),
    ("bad\x1b]0;PWN\x07",), ("import", "bad.opml"), ("settings",), ("search", "after:\x1b[2J"),
    ("refresh", "\x1b]0;PWN\x07"), ("quotes", "feed.json"), ("names", "feed.json"), ("timeline", "feed.json"),
    ("rename", "\x1b[2J", "x"), ("add", "--nothing\x1b[2J"), ("add", "http://\x1b[2J/"), ("export", "\x1b[2J/x"),
)  # fmt: skip


@pytest.fixture
def fed_home(tmp_path: Path) -> Path:
    """A library that was filled by the door for foreign text, and files with nothing but bad intentions."""
    home = tmp_path / "home"
    home.mkdir()
    items = [
        {"id": str(n), "title": ALL, "content_text": f"“{ALL}” said Mara {ALL} Lindqvist on 3 June 2024.",
         "url": f"https://x.example/{ALL}", "authors": [{"name": ALL}], "tags": [ALL], "date_published": "2024-06-13"}
        for n in range(3)
    ]  # fmt: skip
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": ALL, "items": items}
    (home / "feed.json").write_text(json.dumps(feed))
    (home / "bad.opml").write_text(
        '<opml version="2.0"><body><outline text="a&#27;]0;PWN&#7; \u202eb" xmlUrl="file:///etc/\u202epasswd"/>'
        '<outline text="c \u009b2J" xmlUrl="https://x.example/\u009b31m"/></body></opml>',
        encoding="utf-8",
    )
    (home / "settings.toml").write_text(
        '[screen]\n"a\\u001b]0;PWN\\u0007" = 1\n[keys]\n"\\u009b31m" = "\\u202e"\n', encoding="utf-8"
    )
    with Library.open(home / "library.db") as library:
        found = gather([str(home / "feed.json")], now=datetime(2024, 6, 14, tzinfo=UTC), fetch=fetch_once, stdin=bytes)
        assert library.add(found.articles, now=datetime(2024, 6, 14, tzinfo=UTC))
    run_command(home, "import", "bad.opml")
    return home


def run_command(home: Path, *words: str) -> bytes:
    """What a command prints, wherever it prints it."""
    command = [sys.executable, "-m", "reader", *words]
    environment = {**os.environ, "DATELINE_HOME": str(home)}
    out = subprocess.run(command, cwd=home, env=environment, capture_output=True, timeout=30, check=False)
    return out.stdout + out.stderr


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0].split("\x1b")[0])
def test_no_command_prints_anything_of_it(words: tuple[str, ...], fed_home: Path) -> None:
    printed = run_command(fed_home, *words)
    assert offences(printed) == []
    assert b"Traceback" not in printed
