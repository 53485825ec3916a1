"""Escape sequences that a slow line tears apart are no keys, and keys behind a typed Escape are."""

from typing import NamedTuple

import pytest

from reader.tui.keys.torn import SPLIT, Torn


class Press(NamedTuple):
    key: str
    character: str | None
    time: float


def typed(keys: str, apart: float = 0.1) -> str:
    """The keys that were typed, of keys that arrive so many seconds apart; at the end nothing more comes."""
    torn = Torn[Press]()
    found: list[Press] = []
    for n, key in enumerate(keys.split()):
        found += torn.take(Press(key, " " if key == "space" else key if len(key) == 1 else None, n * apart))
    return " ".join(press.key for press in (*found, *torn.let_go()))


@pytest.mark.parametrize(
    "rest",
    ["[ B", "[ A", "O C", "[ 5 ~", "[ ? 2 0 2 6 ; 2 $ y", "[ ? 6 2 ; 2 2 c", "] 1 1 ; r \\", "] 1 1 ; r escape \\"],
)
def test_a_split_escape_sequence_is_an_escape_and_no_more(rest: str) -> None:
    assert typed(f"escape {rest} j") == "escape j"


@pytest.mark.parametrize("keys", ["]", "[", "] ]", "[ [ j", "] j", "[ escape", "j", "] enter", "escape [ j", "[ space"])
def test_no_key_is_lost_that_was_typed_soon_after_an_escape(keys: str) -> None:
    assert typed(f"escape {keys}") == f"escape {keys}"


def test_a_bracket_that_may_begin_a_sequence_waits_for_the_next_key() -> None:
    torn = Torn[Press]()
    torn.take(Press("escape", None, 0))
    assert torn.take(Press("]", "]", 0.1)) == ()
    assert torn.waits
    assert [press.key for press in torn.take(Press("j", "j", 0.2))] == ["]", "j"]
    assert not torn.waits


def test_a_bracket_long_after_an_escape_waits_for_nothing() -> None:
    assert typed("escape [ B", apart=SPLIT * 2) == "escape [ B"


def test_an_escape_ends_a_sequence_that_broke_off() -> None:
    assert typed("escape [ 1 ; escape j") == "escape escape j"
