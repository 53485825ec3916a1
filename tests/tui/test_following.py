"""Links by letters, and text for terminals that know ASCII alone."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.model import Link
from reader.tui.article.links import LETTERS, Hints, link_style
from reader.tui.host.output.plain import plain

TUI = Path(__file__).parents[2] / "reader" / "tui"


def links(count: int) -> list[Link]:
    return [Link(n * 10, n * 10 + 5, f"https://x.example/{n}") for n in range(count)]


def test_each_link_in_sight_has_letters_of_its_own() -> None:
    for count in (0, 1, len(LETTERS), len(LETTERS) + 1, 300):
        hints = Hints.of(links(count), 0, 10_000)
        assert len(hints.by_start) == len(hints.addresses) == count
        assert len({len(letters) for letters in hints.addresses}) <= 1


def test_links_out_of_sight_have_none() -> None:
    assert set(Hints.of(links(9), 20, 50).by_start) == {20, 30, 40}


@pytest.mark.parametrize("address", ["javascript:x", "file:///etc/passwd", "-x", "", "https://x\x1b]52;c;x\x07"])
def test_only_the_web_is_linked(address: str) -> None:
    link = link_style(address).link
    assert not link or (link.startswith("https://") and link.isascii() and link.isprintable())
    assert address.startswith("https") or Hints.of([Link(0, 1, address)], 0, 9) == Hints()


def test_letters_take_the_place_of_the_first_signs() -> None:
    assert Hints.of([Link(4, 9, "https://x.example/")], 0, 99).over("The river is low", 0) == "The aiver is low"


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_plain_text_is_ascii_and_as_wide(text: str) -> None:
    assert plain(text).isascii()


@pytest.mark.parametrize(
    ("text", "shown"), [("Harbour Cour…", "Harbour Cour~"), ("‹ 1 Feb 14 Nov ›", "< 1 Feb 14 Nov >")]
)
def test_what_was_cut_and_what_goes_on_is_told_apart_from_a_full_stop_and_a_quote(text: str, shown: str) -> None:
    assert plain(text) == shown


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


@pytest.mark.parametrize("sign", drawn())
def test_every_sign_of_ours_has_a_plain_one(sign: str) -> None:
    assert plain(sign) != "?"
    assert len(plain(sign)) == cell_len(sign)


@pytest.mark.parametrize("sign", ["日本", "é", "👩‍👩‍👧", "ﬁ", "❤️"])
def test_a_plain_sign_is_as_wide(sign: str) -> None:
    assert len(plain(sign)) == cell_len(sign)
