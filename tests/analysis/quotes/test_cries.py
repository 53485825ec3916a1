"""Cries of a crowd, whose words nobody else is given."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes


def speakers(text: str) -> list[str]:
    """Who speaks each quote; "?" where nobody does."""
    found = [quote.speaker for quote in find_quotes(read(text, date(2024, 5, 6)), (), ())]
    return [text[one.start : one.end] if one else "?" for one in found]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("There were shouts of “shame on you all” and “what price a life?” from the gallery.", ["the gallery"] * 2),
        ("Lund left to cries of “what about our children?” from relatives of the dead.", ["relatives of the dead"]),
    ],
)
def test_cries_are_those_of_whom_they_come_from(text: str, who: list[str]) -> None:
    assert speakers(text) == who


def test_cries_from_nobody_are_not_those_of_who_spoke_before() -> None:
    text = "“It is over,” Lund said. There were shouts of “what price a life, Minister?” and “go home now!”."
    assert speakers(text) == ["Lund", "?", "?"]
