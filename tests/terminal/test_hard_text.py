"""Text that is long, wide, joined or written from right to left: opened, paged and searched in the real reader."""

import os
import re
from pathlib import Path

import pytest

from tests.terminal.conftest import ReaderTerminal, Start

HARD = {
    "a hundred thousand words": "The river is high and the bridge is old. " * 11_200,
    "words of ten thousand letters": " ".join(["x" * 10_000] * 5),
    "ideographs": "川の水位は高く、古い橋は閉鎖された。" * 400,
    "right to left": "הגשר הישן נסגר ביום שני. الجسر القديم مغلق منذ أسابيع. " * 200,
    "joined emoji": "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇩🇪 ❤️ e\u0301\u0302 " * 300,
    "tabs": "one\ttwo\t\tthree\n\tfour\n" * 500,
    "two thousand marks": "Mara Lindqvist said on 3 June 2024: “We wait.” " * 700,
}


def opened(start: Start, folder: Path, text: str, size: tuple[int, int]) -> ReaderTerminal:
    path = folder / "story.txt"
    path.write_text(f"A hard story\n\nIt begins here.\n\n{text}\n\nThe needle is here.\n", encoding="utf-8")
    terminal = start(str(path), size=size)
    terminal.wait("hard story")
    return terminal


@pytest.mark.parametrize("kind", HARD)
def test_it_opens_pages_and_is_searched(start: Start, tmp_path: Path, kind: str) -> None:
    terminal = opened(start, tmp_path, HARD[kind], (80, 24))
    terminal.press("\r")
    first = terminal.text()
    terminal.press("   ")
    assert terminal.text() != first
    terminal.press("/needle is\r")
    terminal.wait("The needle is here")
    terminal.resize(40, 12)
    terminal.wait("needle")
    assert os.waitpid(terminal.pid, os.WNOHANG) == (0, 0)


def test_any_window_will_do(start: Start, tmp_path: Path) -> None:
    terminal = opened(start, tmp_path, HARD["joined emoji"], (80, 24))
    for size in ((20, 5), (10, 3), (3, 2), (1, 1), (200, 50), (80, 24)):
        terminal.resize(*size)
        terminal.press("j\r ]th")
    for _ in range(3):
        terminal.press("\x1b")
    terminal.wait("A hard")


@pytest.mark.parametrize("driver", ["frugal", "stock"])
def test_without_utf_8_everything_is_ascii(driver: str, start: Start, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Ein Fluß\n\n“Wir warten — bis morgen…” said Ada Lovelace. 川 é 👍🏽\n", encoding="utf-8")
    terminal = start(str(path), LANG="C", LC_ALL="C", DATELINE_DRIVER=driver)
    terminal.wait(r'\|  ?"Wir warten - bis morgen')
    for keys in ("\r", "]", "?", "q", "v", "t", ":", "the", "\x1b", "/é", "\r"):
        terminal.press(keys)
    assert not re.search(rb"[\x80-\xff]", bytes(terminal.sent))


def test_a_page_down_begins_with_the_sentence_that_was_cut(start: Start, tmp_path: Path) -> None:
    text = " ".join(f"Sentence number {n} says that the river by the old mill is rather high." for n in range(200))
    terminal = opened(start, tmp_path, text, (58, 20))
    terminal.press("\r")
    for _ in range(4):
        before = terminal.text().splitlines()[:19]
        terminal.press(" ")
        after = terminal.text().splitlines()
        at = before.index(after[0])
        assert at <= 17, "at least two lines are kept"
        whole = re.findall(r"Sentence number (\d+) [^.]*\.", " ".join(line.strip() for line in before))
        assert f"number {int(whole[-1]) + 1}" in " ".join(line.strip() for line in after[:3])
