"""Words are found as a person types them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.alike import alike, occurrences


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("erdogan", "Erdoğan"),
        ("ilham", "İlham"),
        ("Kilic", "KILIÇ"),
        ("lodz", "Łódź"),
        ("don't go", "don’t\u00a0go"),
        ('"no"', "“no”"),
        ("well-known", "well‑known"),
        ("two words", "two\nwords"),
        (" two  words ", "Two words"),
        ("Σοφία", "ΣΟΦΙΑ"),
        ("ΟΔΟΣ", "οδός"),
    ],
)
def test_words_are_found_however_they_are_set(words: str, text: str) -> None:
    assert list(occurrences(words, f"İ {text}.")) == [(2, 2 + len(text))]


@pytest.mark.parametrize(("words", "text"), [("か", "が"), ("가", "각"), ("", "text"), (" ", "a b"), ("cat", "car")])
def test_other_words_are_not_found(words: str, text: str) -> None:
    assert list(occurrences(words, text)) == []


def test_hits_do_not_overlap() -> None:
    assert list(occurrences("aa", "aaaaa")) == [(0, 2), (2, 4)]


@given(st.text())
def test_a_plain_text_is_as_long_as_it_was(text: str) -> None:
    assert len(alike(text)) == len(text)


@given(st.text())
def test_a_plain_text_is_plain(text: str) -> None:
    assert alike(alike(text)) == alike(text)


@given(st.text(min_size=1), st.text(), st.text())
def test_any_part_of_a_text_is_found(words: str, before: str, after: str) -> None:
    wanted = " ".join(words.split())
    if wanted:
        assert any(True for _ in occurrences(words, before + wanted + after))
