"""What comes from the terminal becomes text, whatever bytes it is."""

import os
from collections.abc import Iterator
from itertools import islice
from threading import Event

import pytest

from reader.tui.host.heard import heard, tells_light, typed


@pytest.fixture
def line() -> Iterator[tuple[int, int]]:
    """What is read from, and what is written to."""
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


@pytest.mark.parametrize(
    "pieces",
    [
        [b"j\xe9k"],  # Latin-1
        [b"j\xff\xfek"],
        [b"j\xc3", b"k"],
        [b"\x80j", b"\xbfk"],
    ],
)
def test_bytes_that_are_no_utf_8_are_dropped_and_nothing_else(pieces: list[bytes], line: tuple[int, int]) -> None:
    listening = heard(line[0], Event())
    came = ""
    for piece in pieces:
        os.write(line[1], piece)
        came += next(listening)
    assert came == "jk"


def test_a_sign_that_comes_in_two_pieces_is_one(line: tuple[int, int]) -> None:
    listening = heard(line[0], Event())
    for piece in (b"\xe6\x9d", b"\xb1"):
        os.write(line[1], piece)
    assert "".join(islice(listening, 2)) == "東"


def test_nothing_comes_where_nobody_types(line: tuple[int, int]) -> None:
    assert next(heard(line[0], Event())) == ""


def test_what_was_typed_before_it_is_over_is_heard(line: tuple[int, int]) -> None:
    over = Event()
    over.set()
    os.write(line[1], b"q")
    assert list(heard(line[0], over)) == ["q"]


def test_a_terminal_that_is_gone_is_told_of() -> None:
    source, end = os.pipe()
    os.close(end)
    with pytest.raises(OSError, match="Input/output"):
        next(heard(source, Event()))
    os.close(source)


@pytest.mark.parametrize(
    "answer",
    [
        "\x1b]11;rgb:ffff/ffff/ffff\x07",
        "\x1b]52;c;aGk=\x1b\\",
        "\x1bP1$r0m\x1b\\",
        "\x1b_Gi=1;OK\x1b\\",
        "\x1b[?62;22c",
        "\x1b[>1;10;0c",
        "\x1b[?1u",
    ],
)
def test_what_the_terminal_answers_to_another_program_is_not_typed(answer: str) -> None:
    assert typed(f"j{answer}k") == "jk"


@pytest.mark.parametrize(
    "keys",
    ["\x1b", "\x1b[A", "\x1b[1;5A", "\x1b]", "\x1bOP", "\x1b[<0;3;4M", "\x1b[?2026;2$y", "\x1b[106u", "\x1b[200~"],
)
def test_keys_and_what_textual_asks_for_are_left_as_they_are(keys: str) -> None:
    assert typed(f"j{keys}k") == f"j{keys}k"


@pytest.mark.parametrize(
    ("answer", "light"),
    [
        ("\x1b]11;rgb:ffff/ffff/ffff\x1b\\", True),
        ("\x1b]11;rgb:fd/f6/e3\x07", True),
        ("\x1b]11;rgba:1c/1c/1c/ff\x07", False),
        ("\x1b]11;rgb:0000/0000/ffff\x07", False),  # blue is dark to the eye
        ("\x1b]10;rgb:ffff/ffff/ffff\x07", None),  # the colour of letters
        ("j", None),
    ],
)
def test_a_background_is_light_where_the_terminal_says_so(answer: str, light: bool | None) -> None:
    assert tells_light(f"j{answer}k") is light
