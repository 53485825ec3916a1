"""Seasons of the southern half of the world, in an article of Thursday, 14 March 2024."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times

DAY = date(2024, 3, 14)
SOUTH = "Rain fell in Sydney, and in other parts of Australia. "
NORTH = "Rain fell in Sydney, in London and in Paris, said a man from Australia. "


@pytest.mark.parametrize(
    ("text", "value", "first", "last"),
    [
        ("The pier burned last summer.", "2023-SU", date(2023, 12, 1), date(2024, 2, 29)),
        ("The pier burned last winter.", "2023-WI", date(2023, 6, 1), date(2023, 8, 31)),
        ("The pier burned in the winter.", "2023-WI", date(2023, 6, 1), date(2023, 8, 31)),
        ("The pier will close next spring.", "2024-SP", date(2024, 9, 1), date(2024, 11, 30)),
        ("The pier burned in the autumn of 2019.", "2019-FA", date(2019, 3, 1), date(2019, 5, 31)),
        ("The pier burned two winters ago.", "2022-WI", date(2022, 6, 1), date(2022, 8, 31)),
    ],
)
def test_seasons_of_the_south_are_half_a_year_from_those_of_the_north(
    text: str, value: str, first: date, last: date
) -> None:
    (time,) = find_times(documents.read(SOUTH + text, DAY))
    assert (time.value, time.first, time.last) == (value, first, last)


def test_the_summer_of_a_february_in_the_south_began_in_the_year_before() -> None:
    times = find_times(documents.read(f"{SOUTH}She left in February 1988; that summer it burned.", DAY))
    assert [(time.value, time.first) for time in times] == [
        ("1988-02", date(1988, 2, 1)),
        ("1987-SU", date(1987, 12, 1)),
    ]


def test_one_place_of_the_south_among_others_turns_no_season_round() -> None:
    (time,) = find_times(documents.read(f"{NORTH}The pier burned last summer.", DAY))
    assert (time.first, time.last) == (date(2023, 6, 1), date(2023, 8, 31))
