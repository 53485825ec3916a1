"""Dates of publication in the ways that files, feeds and pages write them."""

from datetime import date

import pytest

from reader.sources.around.datelines import day_of_line
from reader.sources.around.dates import read_date

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "words",
    [
        "2026-11-23",
        "2026-11-23T10:00:00+01:00",
        "20261123T100000Z",
        "1795461068",
        "Mon, 23 Nov 2026 10:00:00 GMT",
        "Monday, 23-Nov-26 10:00:00 GMT",
        "23 November 2026",
        "November 23rd, 2026",
        "23. November 2026",
        "23.11.2026",
        "23. 11. 2026",
        "11/23/2026",
        "23/11/2026",
        "2026年11月23日",
        "2026年11月23日 8時05分",
        "2026년 11월 23일",
        "23-Nov-2026",
        "lun., 23 nov. 2026 10:00:00 +0100",
        "23 de noviembre de 2026",
        "2026-11-23T10:00:00Z[Europe/London]",
        "2026-11-23T10:00:00 IST",
        "2026-11-23 10:00 AM",
        "2026-W48-1",
        "Mon, 11/23/2026 - 10:00",
        "Mo, 23.11.2026 - 10:00",
        "2026. 11. 23.",
        "2026. 11. 23. 10:00",
        "10:00, 23 November 2026",
        "10:00 a.m. on November 23, 2026",
        "1795428000.25",
        "23 listopada 2026",
        "23 Kasım 2026",
        "23.11.26",
        "23.11.26 10:00",
        "Δευτέρα, 23 Νοεμβρίου 2026",
        "الاثنين، 23 نوفمبر 2026",
        "सोमवार, 23 नवंबर 2026",
        "20261123100000",
        "2026-11-23T10:00:60Z",
        "2026-11-23T25:00:00Z",
        "2026-11-22T24:00:00Z",
        "Sun, 22 Nov 2026 24:00:00 GMT",
    ],
)
def test_a_day_is_read_in_every_usual_way(words: str) -> None:
    when = read_date(words)
    assert when
    assert when.day == DAY


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "2026",
        "2026-11",
        "2026-W60-1",
        "31.02.2026",
        "04/05/2026",
        "13/13/2026",
        "Mon, 01 Jan 0001 00:00:00 GMT",
    ],
)
def test_what_names_no_day_or_may_name_two_is_none(words: str) -> None:
    assert read_date(words) is None


def test_a_day_that_stands_twice_between_slashes_has_one_reading() -> None:
    when = read_date("05/05/2026")
    assert when
    assert when.day == date(2026, 5, 5)


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("Mon, 23 Nov 2026 10:30:00 GMT", 10),
        ("Mon, 23 Nov 2026 10:30:00 +02:00", 8),
        ("Mon, 23 Nov 2026 10:30:00 GMT+2", 8),
        ("Mon, 23 Nov 2026 10:30:00 BST", 9),
        ("Mon, 23 Nov 2026 10:30:00 CET", 9),
        ("Mon, 23 Nov 2026 10:30:00 Nowhere", 10),
        ("Mon,23 Nov 2026 10:30 EST", 15),
        ("November 23, 2026 6:30 AM EST", 11),
        ("November 23, 2026 6:30 AM ET", 11),
        ("Nov 23, 2026 6:30 p.m.", 18),
        ("Nov 23, 2026 12:30 AM", 0),
        ("Monday, November 23, 2026 - 06:30", 6),
        ("23.11.2026 06:30", 6),
        ("11/23/2026 06:30:00 PM", 18),
        ("23 novembre 2026 06:30", 6),
    ],
)
def test_the_time_of_day_is_read_with_its_half_and_its_zone(words: str, hour: int) -> None:
    when = read_date(words)
    assert when
    assert (when.day, when.published.date()) == (DAY, DAY)
    assert (when.published.hour, when.published.minute) == (hour, 30)


@pytest.mark.parametrize(("day", "hour"), [("Mar 7", 15), ("Mar 8", 14), ("Oct 31", 14), ("Nov 1", 15)])
def test_an_american_zone_without_its_season_has_that_of_the_day(day: str, hour: int) -> None:
    when = read_date(f"{day}, 2026 10:30 am ET")
    assert when
    assert when.published.hour == hour


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("août", 8),
        ("juin", 6),
        ("juillet", 7),
        ("März", 3),
        ("dicembre", 12),
        ("мая", 5),
        ("července", 7),
        ("června", 6),
        ("marraskuuta", 11),
        ("maaliskuuta", 3),
        ("Μαΐου", 5),
        ("Ιούνιος", 6),
        ("مايو", 5),
        ("मई", 5),
    ],
)
def test_months_are_known_in_the_languages_of_the_neighbours(name: str, month: int) -> None:
    when = read_date(f"2 {name} 2026")
    assert when
    assert when.day == date(2026, month, 2)


def test_a_day_in_numbers_that_begins_a_sentence_is_no_date_line() -> None:
    assert read_date("23.11.2026 was a Monday") is None


def test_a_line_of_nothing_but_changes_is_no_day() -> None:
    assert day_of_line("Kell, updated " * 2000) is None
