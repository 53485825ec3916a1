"""The days that a part of a month or a year covers, in an article of Wednesday, 20 March 2024."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times
from reader.model import Grain, TimeExpression

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
        ("The mill closed in the first half of May 2023.", date(2023, 5, 1), date(2023, 5, 15)),
        ("The mill closed in the second half of February 2024.", date(2024, 2, 16), date(2024, 2, 29)),
        ("The mill closed in the second half of the 1990s.", date(1995, 1, 1), date(1999, 12, 31)),
        ("The mill closed in the first half of the 19th century.", date(1800, 1, 1), date(1849, 12, 31)),
        ("The mill closed at the end of the third quarter of 2022.", date(2022, 9, 1), date(2022, 9, 30)),
        ("The mill closed in the latter half of 2022.", date(2022, 7, 1), date(2022, 12, 31)),
        ("The mill closed at the tail end of 2022.", date(2022, 9, 1), date(2022, 12, 31)),
        ("The mill closed late last week.", date(2024, 3, 11), date(2024, 3, 17)),
        ("The mill closed in the early 1990s.", date(1990, 1, 1), date(1993, 12, 31)),
        ("The mill closed in the late 19th century.", date(1867, 1, 1), date(1899, 12, 31)),
        ("The mill closed in 2022.", date(2022, 1, 1), date(2022, 12, 31)),
        ("The mill closed in the early to mid 1990s.", date(1990, 1, 1), date(1999, 12, 31)),
    ],
)
def test_a_part_of_a_period_covers_its_part_of_the_days(text: str, first: date, last: date) -> None:
    time = only(text)
    assert (time.first, time.last) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last", "grain"),
    [
        ("The mill closed in May 2023.", date(2023, 5, 1), date(2023, 5, 31), Grain.MONTH),
        ("The mill closed in Q3 2022.", date(2022, 7, 1), date(2022, 9, 30), Grain.QUARTER),
        ("The mill closed in the September quarter of 2022.", date(2022, 7, 1), date(2022, 9, 30), Grain.QUARTER),
        ("The mill closed in the first half of 2023.", date(2023, 1, 1), date(2023, 6, 30), Grain.HALF),
        ("The mill closed in the winter of 2022-23.", date(2022, 12, 1), date(2023, 2, 28), Grain.SEASON),
        ("The mill closed last winter.", date(2023, 12, 1), date(2024, 2, 29), Grain.SEASON),
        ("The mill closed this winter.", date(2023, 12, 1), date(2024, 2, 29), Grain.SEASON),
        ("The mill will close this winter.", date(2024, 12, 1), date(2025, 2, 28), Grain.SEASON),
        ("The mill closed in fiscal 2023.", date(2023, 1, 1), date(2023, 12, 31), Grain.YEAR),
        ("The mill closed in the 1990s.", date(1990, 1, 1), date(1999, 12, 31), Grain.DECADE),
        ("The mill closed in the 19th century.", date(1800, 1, 1), date(1899, 12, 31), Grain.CENTURY),
        ("The mill has been closed since 2014.", date(2014, 1, 1), date(2014, 12, 31), Grain.YEAR),
        ("The mill closed on the weekend of 9-10 March.", date(2024, 3, 9), date(2024, 3, 10), Grain.WEEKEND),
        ("The mill was closed in Lent.", date(2024, 2, 14), date(2024, 3, 30), Grain.MONTH),
        ("The mill was built in AD 79.", date(79, 1, 1), date(79, 12, 31), Grain.YEAR),
        ("The mill was built in 44 BC.", None, None, Grain.VAGUE),
    ],
)
def test_a_time_has_the_days_and_the_grain_of_what_its_words_name(
    text: str, first: date | None, last: date | None, grain: Grain
) -> None:
    time = only(text)
    assert (time.first, time.last, time.grain) == (first, last, grain)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("from 2014 to 2019", [(date(2014, 1, 1), date(2014, 12, 31)), (date(2019, 1, 1), date(2019, 12, 31))]),
        ("from May 3 to 5, 2023", [(date(2023, 5, 3), date(2023, 5, 3)), (date(2023, 5, 5), date(2023, 5, 5))]),
        (
            "in the first three months of 2023",
            [(date(2023, 1, 1), date(2023, 3, 31)), (date(2023, 1, 1), date(2023, 12, 31))],
        ),
        (
            "in the last six weeks of 2022",
            [(date(2022, 11, 20), date(2022, 12, 31)), (date(2022, 1, 1), date(2022, 12, 31))],
        ),
    ],
)
def test_both_times_of_a_range_have_days_of_their_own(text: str, days: list[tuple[date, date]]) -> None:
    times = find_times(documents.read(f"The mill was closed {text}.", DAY))
    assert [(time.first, time.last) for time in times] == days


def test_a_year_that_is_filled_in_is_assumed() -> None:
    assert [only(f"The mill closed in {words}.").assumed for words in ("June 2023", "June", "late June")] == [
        False,
        True,
        True,
    ]


def test_a_part_keeps_the_value_of_the_whole() -> None:
    assert only("The mill closed in late 2022.").value == "2022"
