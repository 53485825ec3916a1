"""What histories, features and profiles tell of the past, in turns that the news of a day seldom takes."""

import pytest

from tests.analysis.timelines import told_when


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("As early as 1974 engineers had warned of cracks.", {"Engineers had warned of cracks": "1974-01-01"}),
        ("As late as last Tuesday Ada Lund denied it.", {"Ada Lund denied it": "2025-03-04"}),
        ("As far back as 1974, engineers warned of cracks.", {"Engineers warned of cracks": "1974-01-01"}),
    ],
)
def test_as_early_as_stands_before_a_time_and_opens_no_clause(text: str, found: dict[str, str]) -> None:
    assert told_when(text) == found


@pytest.mark.parametrize(
    "amount", ["As many as 300 homes", "As few as 20 homes", "At least 300 homes", "About 300 homes"]
)
def test_a_subject_keeps_the_words_that_shade_its_number(amount: str) -> None:
    lower = amount[0].lower() + amount[1:]
    assert told_when(f"{amount} burned on Monday.") == {f"{amount} burned": "2025-03-10"}
    assert told_when(f"Officials said {lower} burned on Monday.") == {f"{amount} burned": "2025-03-10"}
