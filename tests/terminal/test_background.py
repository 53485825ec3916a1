"""The colours follow the background of the terminal, which only the terminal knows."""

from pathlib import Path

import pytest

from tests.terminal.conftest import ReaderTerminal, Start

QUESTION = b"\x1b]11;?\x1b\\"
WHITE = "\x1b]11;rgb:ffff/ffff/ffff\x1b\\"
BLACK = "\x1b]11;rgb:0000/0000/0000\x1b\\"


@pytest.fixture
def opened(start: Start, small_library: Path) -> ReaderTerminal:
    """A reader in a terminal that tells nothing of its colours by itself."""
    terminal = start(home=small_library)
    terminal.wait("Bridge report")
    return terminal


def is_light(terminal: ReaderTerminal) -> bool:
    """What is behind most of the screen."""
    cells = [terminal.screen.buffer[y][x].bg for y in range(24) for x in range(80)]
    return max(set(cells), key=cells.count) == "ffffff"


def test_on_a_light_background_the_colours_are_light(opened: ReaderTerminal) -> None:
    assert (QUESTION in opened.sent, is_light(opened)) == (True, False)
    opened.press(WHITE)
    assert is_light(opened)


def test_on_a_dark_background_nothing_is_sent_again(opened: ReaderTerminal) -> None:
    assert opened.press(BLACK) == b""


def test_colours_that_were_chosen_stay_whatever_the_terminal_says_later(opened: ReaderTerminal) -> None:
    opened.press(BLACK)
    opened.press(":theme dark\r")
    opened.press(WHITE)
    assert not is_light(opened)
