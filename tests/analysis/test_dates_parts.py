"""The days that a part of a month or a year covers, in an article of Wednesday, 20 March 2024."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times
from reader.model import TimeExpression

DAY = date(2024, 3, 20)


def only(text: str) -> TimeExpression:
    (time,) = find_times(documents.read(text, DAY))
    return time


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The mill closed in early May 2023.", date(2023, 5, 1), date(2023, 5, 10)),
        ("The mill closed in mid-May 2023.", date(2023, 5, 11), date(2023, 5, 20)),
        ("The mill closed at the end of May 2023.", date(2023, 5, 21), date(2023, 5, 31)),
        ("The mill closed in late summer 2022.", date(2022, 8, 1), date(2022, 8, 31)),
        ("The mill closed in late 2022.", date(2022, 9, 1), date(2022, 12, 31)),
        ("The mill closed in the early 1990s.", date(1990, 1, 1), date(1993, 12, 31)),
        ("The mill closed in the late 19th century.", date(1867, 1, 1), date(1899, 12, 31)),
        ("The mill closed in 2022.", date(2022, 1, 1), date(2022, 12, 31)),
        ("The mill closed in the early to mid 1990s.", date(1990, 1, 1), date(1999, 12, 31)),
    ],
)
def test_a_part_of_a_period_covers_a_third_of_its_days(text: str, first: date, last: date) -> None:
    time = only(text)
    assert (time.first, time.last) == (first, last)


def test_a_part_keeps_the_value_of_the_whole() -> None:
    assert only("The mill closed in late 2022.").value == "2022"
