"""Dates of publication in the ways that files, feeds and pages write them."""

from datetime import date

import pytest

from reader.sources.dates import read_date

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
        "2026년 11월 23일",
    ],
)
def test_a_day_is_read_in_every_usual_way(words: str) -> None:
    when = read_date(words)
    assert when
    assert when.day == DAY


@pytest.mark.parametrize(
    "words", ["", "soon", "2026", "2026-11", "31.02.2026", "04/05/2026", "13/13/2026", "Mon, 01 Jan 0001 00:00:00 GMT"]
)
def test_what_names_no_day_or_may_name_two_is_none(words: str) -> None:
    assert read_date(words) is None


def test_a_day_that_stands_twice_between_slashes_has_one_reading() -> None:
    when = read_date("05/05/2026")
    assert when
    assert when.day == date(2026, 5, 5)
