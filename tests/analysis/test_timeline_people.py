"""Entries about people, told from an article of Friday, 14 June 2024 as the whole analysis reads it."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse

DAY = date(2024, 6, 14)


def told(text: str) -> list[str]:
    return [entry.words(text) for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The house voted Thursday to hold Mary Blake, a clerk, in contempt of court for refusing to name the men.",
            "The house voted to hold Mary Blake in contempt of court",
        ),
        (
            "They met Mary Blake, a law professor at Lorne University who wrote the bill in 2001.",
            "Mary Blake wrote the bill",
        ),
        (
            "They met Mary Blake, a law professor at the university who wrote the bill in 2001.",
            "Mary Blake wrote the bill",
        ),
        (
            "John Carter is a senator. Campaigning against Peter Walsh in 2012, he barely spoke of prices.",
            "John Carter barely spoke of prices",
        ),
    ],
)
def test_a_clause_names_who_is_meant(text: str, words: str) -> None:
    assert told(text) == [words]
