"""The seed article, read from where it lies beside the repository."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import QuoteKind
from tests.shared import SEED

pytestmark = pytest.mark.skipif(SEED is None, reason="the seed articles are not beside the repository")

SPOKEN = [
    ("tangible progress", ["Antony Blinken"]),
    ("The two sides have discussed", ["Antony Blinken"]),
    ("I hope that they see", ["Antony Blinken"]),
    ("The last mile", ["Antony Blinken"]),
    ("to continue to help", ["Antony Blinken"]),
    ("They will continue", ["Antony Blinken"]),
    ("The Ministers and their teams", ["Baku", "Yerevan"]),
    ("Both Ministers", ["Baku", "Yerevan"]),
    ("no alternative", ["Russia"]),
]


@pytest.mark.parametrize("marks", ["straight", "curly"])
def test_every_quote_of_the_seed_has_its_speaker(marks: str) -> None:
    assert SEED is not None
    text = SEED.read_text(encoding="utf-8").strip().removeprefix("date 2023-05-04").strip()
    if marks == "curly":
        text = "".join(f"“{part}”" if n % 2 else part for n, part in enumerate(text.split('"')))
    analysis = analyse(text, date(2023, 5, 4))
    found = [
        (
            quote.parts[0].of(text).strip('"“”'),
            [analysis.entities[number].name for number in quote.speaker.entities] if quote.speaker else [],
        )
        for quote in analysis.quotes
        if quote.kind is QuoteKind.DIRECT
    ]
    assert [(words.startswith(begin), who) for (words, who), (begin, _) in zip(found, SPOKEN, strict=True)] == [
        (True, who) for _, who in SPOKEN
    ]
