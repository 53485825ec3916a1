"""The next start is where the reader was: after a signal, each thing that a person can have set stands as it did."""

import os
import signal
from pathlib import Path

import pytest

from reader.store.library import Library
from tests.terminal.conftest import ReaderTerminal, Start


def broken_off(start: Start, home: Path, *keys: str, size: tuple[int, int] = (120, 40)) -> str:
    """The screen after some keys, where the line broke."""
    terminal = start(home=home, size=size)
    terminal.wait("Bridge report")
    for key in keys:
        terminal.press(key)
    before = rested(terminal)
    os.kill(terminal.pid, signal.SIGHUP)
    assert terminal.status() == 128 + signal.SIGHUP
    return before


def rested(terminal: ReaderTerminal) -> str:
    """The screen when nothing comes any more, without what was said last."""
    while terminal.read(1):
        pass
    return terminal.text().rpartition("\n")[0]


def opened_again(start: Start, home: Path, size: tuple[int, int] = (120, 40)) -> ReaderTerminal:
    terminal = start(home=home, size=size)
    terminal.wait(r"\? keys")
    return terminal


@pytest.mark.parametrize(
    ("keys", "size"),
    [
        pytest.param("\r| |j", (80, 24), id="article and line"),
        pytest.param("\r|h|j|j", (80, 24), id="the chosen row beside another article"),
        pytest.param("\r|h|m|U", (80, 24), id="the filter"),
        pytest.param("f|report 3|\r", (80, 24), id="a search"),
        pytest.param("\r|w|j|x", (80, 24), id="the names and a hidden kind"),
        pytest.param("\r|v", (40, 12), id="the voices where there is room for one pane"),
        pytest.param("E|j", (80, 24), id="the feeds"),
        pytest.param("\r|z|<|<|1|3", (80, 24), id="the article alone, in shorter lines, without layers"),
        pytest.param("c|j|j", (80, 24), id="the list with one line an article"),
    ],
)
def test_the_next_start_shows_the_same(keys: str, size: tuple[int, int], start: Start, small_library: Path) -> None:
    before = broken_off(start, small_library, *keys.split("|"), size=size)
    assert rested(opened_again(start, small_library, size)) == before


def test_feeds_with_nothing_unread_stay_out_of_sight(start: Start, small_library: Path) -> None:
    with Library.open(small_library / "library.db") as library:
        library.feeds.add("https://quay.example/feed", title="Quay News")
    assert "Quay News" not in broken_off(start, small_library, "E", "U")
    assert "Quay News" not in opened_again(start, small_library).text()


def test_a_width_in_the_settings_that_was_changed_since_holds(start: Start, small_library: Path) -> None:
    broken_off(start, small_library, "\r", "z", "<", "<")
    (small_library / "settings.toml").write_text("[screen]\nwidth = 50\n")
    terminal = opened_again(start, small_library)
    terminal.press("<")
    assert "Lines of 46 cells" in terminal.text()


def test_what_is_opened_by_name_shows_itself_and_no_other(start: Start, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.txt").write_text(f"Bridge report, {name}\n\nThe {name} bridge is closed.\n")
    terminal = start(str(tmp_path / "first.txt"), home=tmp_path)
    terminal.wait("The first bridge is closed")
    terminal.press("\r")
    os.kill(terminal.pid, signal.SIGHUP)
    terminal.status()
    again = start(str(tmp_path / "second.txt"), home=tmp_path)
    again.wait("The second bridge is closed")
    assert "first" not in again.text()
