"""Bodies of plain words that the tagger passes over, told by the office that somebody has in them."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names.missed.led import add_led
from reader.analysis.names.tagging.tagger import Name
from reader.entities import EntityType


def led(text: str) -> list[str]:
    """What is found beside Ines Roca, where the tagger saw nobody else."""
    at = text.index("Ines Roca")
    somebody = Name(at, at + len("Ines Roca"), EntityType.PERSON)
    found = add_led(documents.read(text, None), (somebody,))
    return [text[name.start : name.end] for name in found if name != somebody]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Bread and Roses chairman Ines Roca spoke.", "Bread and Roses"),
        ("One Harbour leader Ines Roca spoke.", "One Harbour"),
        ("They met Rising deputy leader Ines Roca.", "Rising"),
        ("The former Harbour Office chair Sir Ines Roca spoke.", "Harbour Office"),
        ("On Monday World Rowing president Ines Roca spoke.", "World Rowing"),
    ],
)
def test_what_somebody_leads_is_a_body(text: str, body: str) -> None:
    assert led(text) == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Former leader Ines Roca spoke.",
        "Weather chairman Ines Roca spoke.",
        "Yesterday's chairman Ines Roca spoke.",
        "They met Olympic swimmer Ines Roca.",
        "They saw how Boats sank the chairman Ines Roca.",
    ],
)
def test_a_capital_before_somebody_who_leads_nothing_by_it_is_no_body(text: str) -> None:
    assert led(text) == []
