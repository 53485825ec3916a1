"""How long an article takes to read."""

import pytest

from reader.text.reading_time import SIGNS_A_MINUTE, WORDS_A_MINUTE, reading_minutes, told_minutes


@pytest.mark.parametrize(
    "word", ["ferry ", "Überfahrtsgebühr ", "ferry, the\n\nboat ", "паром ", "ประเทศ เรา ", "हम पीछे "]
)
@pytest.mark.parametrize("minutes", [1, 5, 60])
def test_scripts_with_blanks_are_told_by_their_words(word: str, minutes: int) -> None:
    text = word * (WORDS_A_MINUTE * minutes // len(word.split()))
    assert reading_minutes(text) == minutes


@pytest.mark.parametrize(
    "sentence",
    [
        "这是历史性的一步总理说，",
        "これは歴史的な一歩だと知事は述べた。",
        "会议于 2026 年在北京举行，各国首脑将出席会议。",
    ],
)
@pytest.mark.parametrize("minutes", [1, 5, 60])
def test_scripts_without_blanks_are_told_by_their_signs(sentence: str, minutes: int) -> None:
    signs = sentence * (SIGNS_A_MINUTE * minutes // len(sentence) + 1)
    assert reading_minutes(signs[: SIGNS_A_MINUTE * minutes]) == minutes


@pytest.mark.parametrize("text", ["", "Ferry", "渡船"])
def test_anything_takes_a_minute(text: str) -> None:
    assert reading_minutes(text) == 1


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "1 min"), (59, "59 min"), (60, "1 h"), (95, "1 h 35 min"), (1440, "24 h"), (1501, "25 h"), (72000, "1,200 h")],
)
def test_what_takes_an_hour_is_told_in_hours(minutes: int, words: str) -> None:
    assert told_minutes(minutes) == words
