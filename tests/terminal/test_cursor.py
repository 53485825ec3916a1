"""The terminal's own cursor stands where the eye is: braille displays and magnifiers follow it."""

from pathlib import Path

import pytest

from tests.terminal.conftest import ReaderTerminal, Start


def at_cursor(terminal: ReaderTerminal) -> str:
    """The row from the cursor on."""
    return terminal.text().splitlines()[terminal.screen.cursor.y][terminal.screen.cursor.x :]


@pytest.mark.parametrize("driver", ["frugal", "stock"])
def test_it_stands_on_what_is_read(driver: str, start: Start, small_library: Path) -> None:
    terminal = start(home=small_library, DATELINE_DRIVER=driver)
    terminal.wait("Bridge report")
    terminal.press("j")
    assert at_cursor(terminal).startswith("● Bridge report 1")
    terminal.press("\r")
    terminal.wait("▌")
    assert at_cursor(terminal).startswith("Bridge report 1")
    terminal.press("}")
    assert at_cursor(terminal).startswith("Lena Hartwell told")
    terminal.press("t")
    terminal.press("j")
    assert "2025" in at_cursor(terminal) or "2023" in at_cursor(terminal)
    terminal.press(":")
    terminal.press("quo")
    assert (terminal.screen.cursor.x, terminal.screen.cursor.y) == (4, 23)


def test_it_follows_the_lines_of_an_article(start: Start, small_library: Path) -> None:
    terminal = start(home=small_library)
    terminal.wait("Bridge report")
    terminal.press("\r")
    terminal.wait("▌")
    terminal.press(" ")
    first = terminal.text().splitlines()[0][15:].strip(" ▌┊")
    assert at_cursor(terminal) == first
    assert terminal.screen.cursor.y == 0


@pytest.mark.parametrize("driver", ["frugal", "stock"])
@pytest.mark.parametrize("shown", [True, False])
def test_it_is_seen_where_the_settings_want_it(driver: str, start: Start, small_library: Path, *, shown: bool) -> None:
    (small_library / "settings.toml").write_text(f"[screen]\ncursor = {str(shown).lower()}\n")
    terminal = start(home=small_library, DATELINE_DRIVER=driver)
    terminal.wait("Bridge report")
    terminal.press("j")
    assert terminal.screen.cursor.hidden is not shown
    terminal.press("qy")
    assert terminal.status() == 0
    assert not terminal.screen.cursor.hidden
