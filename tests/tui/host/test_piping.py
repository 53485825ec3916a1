"""A command gets an article as its input, and the reader goes on whatever becomes of it."""

import os
import signal
import sys
from pathlib import Path

import pytest

from reader.tui.host.piping import hand_over, words_of


def test_a_command_is_a_list_of_words_and_no_shell() -> None:
    assert words_of("tee 'a b.txt' $HOME; ls") == ["tee", "a b.txt", "$HOME;", "ls"]
    with pytest.raises(ValueError, match="quotation"):
        words_of("tee 'a")


def test_home_stands_at_the_beginning_of_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert words_of("tee -a ~/story.txt a~/b ~") == ["tee", "-a", "/home/ada/story.txt", "a~/b", "~"]


def test_the_text_is_the_input_of_the_command(tmp_path: Path) -> None:
    told: list[str] = []
    assert hand_over(["tee", str(tmp_path / "story")], "Fähre — zurück\n", told.append) == "tee has read the article"
    assert (tmp_path / "story").read_text("utf-8") == "Fähre — zurück\n"
    assert len(told) == 1


@pytest.mark.parametrize(
    ("command", "words"), [(["false"], "ended with 1"), (["/no/such"], "could not be run: no such")]
)
def test_a_command_that_fails_is_told_of(command: list[str], words: str) -> None:
    assert words in hand_over(command, "text" * 100_000, lambda _: None)


def test_a_command_that_is_not_there_keeps_nobody_waiting() -> None:
    waited: list[str] = []
    hand_over(["/no/such"], "text", waited.append)
    assert waited == []


def test_an_interrupt_ends_the_command_and_not_the_reader() -> None:
    before = signal.getsignal(signal.SIGINT)
    interrupt = f"import os, signal; os.kill({os.getpid()}, signal.SIGINT); os.kill(os.getpid(), signal.SIGINT)"
    assert "ended with" in hand_over([sys.executable, "-c", interrupt], "", lambda _: None)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_terminal_that_is_gone_holds_nobody() -> None:
    def gone(_: str) -> None:
        raise EOFError

    assert hand_over(["true"], "", gone) == "true has read the article"
