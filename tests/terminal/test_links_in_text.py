"""Links in an article: told to the terminal where it knows them, and followed by letters over SSH."""

import base64
import re
from pathlib import Path

import pytest

from tests.terminal.conftest import ReaderTerminal, Start

PAGE = """<html><head><title>The bridge</title></head><body><article><h1>The bridge</h1>
<p>The board wrote <a href="https://board.example/letter?a=1">a letter</a> to the town, which the paper
<a href="https://paper.example/answer">answered</a> within the week, and many more words stand here to make it long.</p>
<p>One more link is <a href="javascript:alert(1)">of no use</a> to anybody who reads the paper in a terminal.</p>
</article></body></html>"""


@pytest.fixture
def opened(start: Start, tmp_path: Path) -> ReaderTerminal:
    """An article with two links, over SSH."""
    return read(start, tmp_path, TERM="xterm-256color")


def read(start: Start, folder: Path, **environment: str) -> ReaderTerminal:
    path = folder / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    terminal = start(str(path), SSH_TTY="/dev/pts/1", **environment)
    terminal.wait("a letter")
    terminal.press("\r")
    return terminal


def test_the_terminal_is_told_of_links_of_the_web_alone(opened: ReaderTerminal) -> None:
    told = set(re.findall(rb"\x1b\]8;[^;]*;([^\x1b]+)\x1b", bytes(opened.sent)))
    assert told == {b"https://board.example/letter?a=1", b"https://paper.example/answer"}


def test_a_terminal_without_links_is_told_of_none(start: Start, tmp_path: Path) -> None:
    assert b"example" not in bytes(read(start, tmp_path, TERM="linux").sent)


def test_letters_lead_to_a_link_and_over_ssh_to_the_clipboard(opened: ReaderTerminal) -> None:
    opened.press("L")
    answer = opened.press("s")
    copied = re.search(rb"\x1b\]52;c;([^\x07]*)\x07", answer)
    assert copied
    assert base64.b64decode(copied[1]) == b"https://paper.example/answer"
    assert "Copied https://paper.example/answer" in opened.text()


def test_escape_takes_the_letters_away(opened: ReaderTerminal) -> None:
    before = opened.text()
    assert opened.press("L") != b""
    opened.press("\x1b")
    assert opened.text() == before


def test_a_text_browser_has_the_terminal_until_it_ends_over_ssh_too(start: Start, tmp_path: Path) -> None:
    browser = tmp_path / "w3m"
    browser.write_text('#!/bin/sh\necho "page of $1"\nread -r line\n', encoding="utf-8")
    browser.chmod(0o755)
    opened = read(start, tmp_path, BROWSER=str(browser))
    opened.press("L")
    opened.press("s")
    opened.wait("page of https://paper.example/answer")
    opened.press("\n")
    opened.wait("Opened https://paper.example/answer")
    assert "The bridge" in opened.text()


def test_keys_of_ones_own_give_the_text_or_the_address_of_the_article_to_a_program(
    start: Start, tmp_path: Path, small_library: Path
) -> None:
    program = tmp_path / "keep"
    program.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/address\n', encoding="utf-8")
    program.chmod(0o755)
    keys = '[keys]\n"open ~/keep" = "V"\n"pipe tee ~/text" = "Z"\n'
    (small_library / "settings.toml").write_text(keys, encoding="utf-8")
    opened = start(home=small_library, SSH_TTY="/dev/pts/1")
    opened.wait("Bridge report 0")
    opened.press("V")
    opened.wait("Opened https://gazette.example/bridge/0")
    opened.press("Z")
    opened.wait("enter goes back")
    opened.press("\n")
    opened.wait("tee has read the article")
    assert (tmp_path / "text").read_text("utf-8").startswith("Bridge report 0")
    assert (tmp_path / "address").read_text("utf-8") == "https://gazette.example/bridge/0\n"
