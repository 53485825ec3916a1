"""What is told of a picture by its alt text."""

import pytest

from reader.text.pictures import described


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
