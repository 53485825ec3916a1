"""Days without a year on which something plainly happened, or is plainly to happen, in an article of 22 November."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times

DAY = date(2026, 11, 22)


def only(text: str) -> str:
    (time,) = find_times(documents.read(text, DAY))
    return time.value


@pytest.mark.parametrize(
    "text",
    [
        "The fire broke out on 12 December.",
        "He read a letter sent to him on 12 December.",
        "They met in Tarna on 12 December.",
        "She asked about a letter dated 12 December.",
    ],
)
def test_a_past_verb_at_a_day_places_it_in_the_past(text: str) -> None:
    assert only(text) == "2025-12-12"


@pytest.mark.parametrize(
    "text",
    [
        "A hearing to be held on 12 December was moved.",
        "The letters will be sent on 12 December.",
        "The talks, due to be held in Tarna on 12 December, were put off.",
        "They announced a vote on 12 December.",
    ],
)
def test_what_is_still_to_be_done_is_ahead(text: str) -> None:
    assert only(text) == "2026-12-12"
