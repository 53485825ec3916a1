"""Headlines that have somebody say something in the first person, without marks."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import QuoteKind
from tests.analysis.references import entity


def reported(text: str) -> list[tuple[str, str]]:
    """Who says what without marks; Lund is the only person of the text."""
    quotes = find_quotes(read(text, date(2024, 5, 6)), (entity(text, "Lund"),), ())
    return [
        (text[one.speaker.start : one.speaker.end], one.parts[0].of(text))
        for one in quotes
        if one.kind is QuoteKind.INDIRECT and one.speaker
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Lund: We will not sell the bridge",
        "We will not sell the bridge: Lund",
        "We will not sell the bridge – Lund",
    ],
)
def test_a_headline_in_the_first_person_is_what_its_name_says(headline: str) -> None:
    assert reported(f"{headline}\n\nThe council met on Monday.") == [("Lund", "We will not sell the bridge")]


@pytest.mark.parametrize(
    "headline",
    [
        "Lund: The bridge will not be sold",
        "Opinion: We have been here before",
        "Covid: We were not ready",
        "Why we love Tarna: A guide to our town",
    ],
)
def test_a_headline_about_somebody_or_under_a_rubric_is_nobodys_words(headline: str) -> None:
    assert reported(f"{headline}\n\nThe council met Lund on Monday.") == []


def test_such_a_line_further_below_is_no_headline() -> None:
    assert reported("The bridge\n\nLund: We will not sell the bridge") == []
