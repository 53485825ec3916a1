"""What is told of a picture by its alt text."""

import pytest

from reader.text.pictures import described, remarked


@pytest.mark.parametrize(
    "words",
    [
        "IMG_0421",
        "harbour.jpeg",
        "red-gate-at-dusk",
        "Screen Shot 2021-03-04 at 16.20.11",
        "Screenshot from 2021-03-04 16-20-11",
        "shutterstock_104205678",
    ],
)
def test_a_name_that_a_program_gave_a_file_tells_nothing_of_the_picture(words: str) -> None:
    assert described(words) == ""


@pytest.mark.parametrize("bank", ["shutterstock 104205678 ", "iStock-104205678 ", "AdobeStock_104205678 "])
def test_the_number_in_a_bank_of_pictures_is_no_part_of_what_is_told(bank: str) -> None:
    assert described(f"{bank}a red gate at dusk") == "a red gate at dusk"


@pytest.mark.parametrize("words", ["A red gate", "Stock exchange, 2021", "A screenshot of the new menu"])
def test_words_for_a_picture_are_kept_whole(words: str) -> None:
    assert described(words) == words


@pytest.mark.parametrize(
    ("words", "remark", "told"),
    [
        ("Ferry", "It never comes when you wait.", "Ferry: It never comes when you wait."),
        ("The gate", "The gate at dusk was red again.", "The gate at dusk was red again."),
        ("A red gate", "A red gate", "A red gate"),
        ("A red gate", "Photo by Ines Falk", "A red gate"),
        ("A red gate", "Red gate!", "A red gate"),
        ("", "It never comes when you wait.", ""),
    ],
)
def test_a_sentence_that_the_maker_of_a_picture_says_of_it_is_told(words: str, remark: str, told: str) -> None:
    assert remarked(words, remark) == told
