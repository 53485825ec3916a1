"""Text for terminals that know ASCII alone."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.tui.host.output.plain import plain

TUI = Path(__file__).parents[3] / "reader" / "tui"


@given(st.text())
def test_plain_text_is_ascii_and_as_wide(text: str) -> None:
    assert plain(text).isascii()


@pytest.mark.parametrize(
    ("text", "shown"), [("Harbour Cour…", "Harbour Cour~"), ("‹ 1 Feb 14 Nov ›", "< 1 Feb 14 Nov >"), ("£512", "L512")]
)
def test_what_was_cut_and_what_goes_on_is_told_apart_from_a_full_stop_and_a_quote(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_power_below_one_keeps_its_sign() -> None:
    assert plain("10⁻³ m⁺²") == "10-3 m+2"


def drawn() -> list[str]:
    """The characters beyond ASCII in the strings of the screen's modules, but for docstrings."""
    found: set[str] = set()
    for path in TUI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                found |= {sign for sign in node.value if not sign.isascii() and sign.isprintable()}
    return sorted(found)


def test_every_sign_of_ours_has_a_plain_one_as_wide() -> None:
    signs = drawn()
    assert len(signs) > 30
    assert [sign for sign in signs if plain(sign) == "?" or len(plain(sign)) != cell_len(sign)] == []


@pytest.mark.parametrize("sign", ["日本", "é", "👩‍👩‍👧", "ﬁ", "❤️"])
def test_a_plain_sign_is_as_wide(sign: str) -> None:
    assert len(plain(sign)) == cell_len(sign)
