"""Holidays fall on the days that calendars print."""

from datetime import date
from string import capwords

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.calendars.holidays import HOLIDAYS, holiday
from reader.analysis.dates.tagger import find_times


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("easter", date(2023, 4, 9)),
        ("easter", date(2038, 4, 25)),
        ("orthodox easter", date(2024, 5, 5)),
        ("good friday", date(2022, 4, 15)),
        ("thanksgiving", date(2023, 11, 23)),
        ("memorial day", date(2023, 5, 29)),
        ("labor day", date(2025, 9, 1)),
        ("election day", date(2016, 11, 8)),
        ("super tuesday", date(2016, 3, 1)),
        ("inauguration day", date(2021, 1, 20)),
        ("ramadan", date(2022, 4, 2)),
        ("eid al adha", date(2024, 6, 16)),
        ("yom kippur", date(2023, 9, 25)),
        ("lunar new year", date(2024, 2, 10)),
    ],
)
def test_a_holiday_falls_on_its_day(name: str, day: date) -> None:
    assert holiday(name, day.year) == day


@pytest.mark.parametrize(
    ("name", "year"), [("super tuesday", 2023), ("ramadan", 1999), ("easter", 1200), ("no such day", 2023)]
)
def test_a_year_without_the_holiday_has_none(name: str, year: int) -> None:
    assert holiday(name, year) is None


@pytest.mark.parametrize("name", HOLIDAYS)
def test_a_holiday_lies_in_the_year_asked_for(name: str) -> None:
    days = [day for year in range(2010, 2031) if (day := holiday(name, year))]
    assert days
    assert [day.year for day in days] == sorted({day.year for day in days})


def named(name: str, year: int) -> str:
    """What the first time means in a sentence that names a holiday of a year."""
    times = find_times(documents.read(f"They met before {capwords(name)}, {year}.", date(2024, 3, 14)))
    return times[0].value if times else ""


@pytest.mark.parametrize("name", HOLIDAYS)
def test_each_holiday_is_found_by_its_name_however_its_apostrophe_is_set(name: str) -> None:
    year, day = next((year, day) for year in (2020, 2021) if (day := holiday(name, year)))
    spellings = {name, name.replace("'", "’"), name.replace("'", ""), name.replace("s'", "'s")}
    assert {named(spelling, year) for spelling in spellings} == {day.isoformat()}
