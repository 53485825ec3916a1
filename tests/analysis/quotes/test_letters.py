"""Who wrote what somebody gets."""

from datetime import date

import pytest

from reader.analysis.coreference import tie_references
from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from tests.analysis.references import entity


def writers(text: str) -> list[str]:
    """Who speaks each quote: the name of the person, or the words that tell who it is."""
    document = read(text, date(2024, 5, 6))
    people = tie_references(document, (entity(text, "Ada Lund"), entity(text, "Ines Brandt")))
    found = [quote.speaker for quote in find_quotes(document, people, ())]
    return [
        people[one.entities[0]].name if one and one.entities else one.telling.of(text) if one else "" for one in found
    ]


@pytest.mark.parametrize(
    ("got", "who"),
    [
        ("a letter from Ines Brandt", "Ines Brandt"),
        ("a long email last week from prison chaplain Ines Brandt", "Ines Brandt"),
        ("a message from her landlady", "her landlady"),
        ("a message from a former nurse at the clinic", "a former nurse"),
    ],
)
def test_whoever_a_letter_is_from_wrote_it(got: str, who: str) -> None:
    text = f"Ada Lund got {got}. “Do not sell the house,” she wrote. “I was born in it.”"
    assert writers(text) == [who, who]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lund replied to a letter from Ines Brandt. “I will sell it,” she wrote.",
        "Ada Lund got a letter from Ines Brandt. “I will sell it,” she said.",
        "Ada Lund got a letter from her brother. “I will sell it,” she wrote.",
    ],
)
def test_whoever_answers_or_speaks_did_not_write_it(text: str) -> None:
    assert writers(text) == ["Ada Lund"]
