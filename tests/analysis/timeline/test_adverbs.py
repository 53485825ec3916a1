"""Entries dated by a single adverb, by how far off something is, and told as what is only alleged."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status

DAY = date(2024, 6, 14)


def entries(text: str) -> list[tuple[str, date | None, date | None, bool]]:
    return [(entry.words(text), entry.first, entry.last, entry.lasting) for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("The council approved the budget yesterday.", "The council approved the budget", date(2024, 6, 13)),
        ("Police arrested a man yesterday in Tarna.", "Police arrested a man in Tarna", date(2024, 6, 13)),
        ("Ines Roca resigned on the morning of March 3.", "Ines Roca resigned", date(2024, 3, 3)),
        ("The council will vote on the plan tomorrow.", "The council will vote on the plan", date(2024, 6, 15)),
    ],
)
def test_an_adverb_of_time_behind_an_object_dates_its_clause(text: str, words: str, day: date) -> None:
    assert entries(text) == [(words, day, day, False)]


@pytest.mark.parametrize("text", ["The council promised a better tomorrow.", "The mayor spoke of a brighter tomorrow."])
def test_a_tomorrow_that_is_promised_is_no_day(text: str) -> None:
    assert entries(text) == []


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("The ferry returns in three days.", "The ferry returns", date(2024, 6, 17), date(2024, 6, 17)),
        ("In two weeks, the council will vote.", "The council will vote", date(2024, 6, 24), date(2024, 6, 30)),
        ("The trial is due to begin in a month.", "The trial is due to begin", date(2024, 7, 1), date(2024, 7, 31)),
    ],
)
def test_what_is_to_come_in_so_many_days_or_weeks_is_placed_there(
    text: str, words: str, first: date, last: date
) -> None:
    assert entries(text) == [(words, first, last, False)]


@pytest.mark.parametrize("text", ["The bridge was built in two weeks.", "Sales at the yard doubled in two weeks."])
def test_how_long_something_took_is_no_day(text: str) -> None:
    assert entries(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lund allegedly took the money in 2021.", Status.UNCONFIRMED),
        ("Lund, who allegedly took the money in 2021, is in jail.", Status.UNCONFIRMED),
        ("It is alleged that Lund took the money in 2021.", Status.UNCONFIRMED),
        ("Prosecutors allege Lund took the money in 2021.", Status.UNCONFIRMED),
        ("Lund reportedly met the mayor in 2021.", Status.UNCONFIRMED),
        ("Lund took the money in 2021.", Status.HAPPENED),
        ("Lund claimed the money in 2021.", Status.HAPPENED),
        ("Lund did not take the money in 2021.", Status.DENIED),
    ],
)
def test_what_is_only_alleged_is_told_so(text: str, status: Status) -> None:
    assert [entry.status for entry in analyse(text, DAY).timeline] == [status]
