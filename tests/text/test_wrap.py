"""Lines of so many cells: nothing lost, nothing too wide, offsets true."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes

from reader.model import Span
from reader.text.clean import clean_text
from reader.text.wrap import Grapheme, wrap


def graphemes(text: str) -> list[Grapheme]:
    return split_graphemes(text)[0]


def plain(text: str) -> None:
    """Every character takes one cell."""
    del text


def lines(text: str, width: int) -> list[str]:
    return [span.of(text) for span in wrap(text, 0, len(text), width, graphemes)]


TEXTS = st.text(alphabet=st.sampled_from("ab -—\n漢字かé👩‍👧\u0301\u200d\ufe0f❤한"), max_size=80).map(clean_text)
"""Texts as they reach the screen: a joiner that joins nothing, whose width nobody agrees on, is no longer there."""


@given(TEXTS, st.integers(2, 12))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cell_len(line) <= width for line in lines(text, width))


@given(TEXTS, st.integers(1, 12))
def test_only_blanks_and_line_breaks_are_in_no_line(text: str, width: int) -> None:
    spans = wrap(text, 0, len(text), width, graphemes)
    kept = {n for span in spans for n in range(span.start, span.end)}
    assert all(text[n] in " \n" for n in range(len(text)) if n not in kept)


@given(TEXTS, st.integers(1, 12))
def test_lines_are_in_order_and_do_not_overlap(text: str, width: int) -> None:
    spans = wrap(text, 0, len(text), width, graphemes)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(st.text(alphabet="ab -", max_size=80), st.integers(1, 12))
def test_measured_text_breaks_where_plain_text_does(text: str, width: int) -> None:
    assert wrap(text, 0, len(text), width, graphemes) == wrap(text, 0, len(text), width, plain)


def test_a_line_breaks_at_the_last_blank_that_fits() -> None:
    assert lines("one two three", 8) == ["one two", "three"]


def test_a_line_may_end_after_a_hyphen_or_dash() -> None:
    assert lines("a well-known man", 8) == ["a well-", "known", "man"]


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert lines("x" * 10_000, 80) == ["x" * 80] * 125


def test_chinese_breaks_between_any_two_characters() -> None:
    assert lines("漢字漢字漢", 4) == ["漢字", "漢字", "漢"]


def test_chinese_and_japanese_break_beside_digits_and_foreign_words() -> None:
    assert lines("三月5日发Nokia表", 6) == ["三月5", "日发", "Nokia", "表"]


@pytest.mark.parametrize(
    ("text", "width", "folded"),
    [
        ("他们说好。我走", 6, ["他们说", "好。我", "走"]),
        ("他们说好。我走", 8, ["他们说", "好。我走"]),
        ("他们说「好」走", 8, ["他们说", "「好」走"]),
        ("ケーキのデータ", 5, ["ケー", "キの", "デー", "タ"]),
        ("价格是50%吧", 8, ["价格是", "50%吧"]),
        ("葛\U000e0100は\u3099か", 3, ["葛\U000e0100", "は\u3099", "か"]),
    ],
)
def test_signs_stay_with_the_chinese_or_japanese_letter_that_they_belong_to(
    text: str, width: int, folded: list[str]
) -> None:
    assert lines(text, width) == folded


def test_an_emoji_of_several_code_points_stays_whole() -> None:
    assert lines("👩‍👧👩‍👧", 2) == ["👩‍👧", "👩‍👧"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert lines("e\u0301e\u0301e\u0301", 2) == ["e\u0301e\u0301", "e\u0301"]


def test_line_breaks_of_the_text_are_kept() -> None:
    assert lines("one\n\ntwo", 20) == ["one", "", "two"]


def test_offsets_count_in_the_whole_text() -> None:
    assert wrap("first\n\nsecond line", 7, 18, 7, plain) == (Span(7, 13), Span(14, 18))


@pytest.mark.parametrize("text", ["a" * 400_000, "a " * 200_000, "漢" * 100_000, " " * 400_000])
def test_the_number_of_looks_at_a_text_grows_with_its_length(text: str) -> None:
    assert sum(span.end - span.start for span in wrap(text, 0, len(text), 72, graphemes)) <= len(text)
