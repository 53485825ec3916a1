"""Periods told by their end, numbers compared, and what is marked; told from an article of Wednesday, 12 March 2025."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from tests.effort import least_seconds

DAY = date(2025, 3, 12)


def told(text: str) -> list[tuple[str, str, str]]:
    """First and last day, and the words, of each entry."""
    return [(str(entry.first), str(entry.last), entry.words(text)) for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize(
    ("text", "first", "last", "words"),
    [
        ("Sales in the six months to 30 September 2024 rose 4%.", "2024-04-01", "2024-09-30", "Sales rose 4%"),
        ("In the 12 months to March, prices rose 2.1%.", "2024-04-01", "2025-03-31", "Prices rose 2.1%"),
        ("For the three months ended Dec. 31, sales fell 4%.", "2024-10-01", "2024-12-31", "Sales fell 4%"),
        ("Profit for the year to 30 June 2024 rose 8%.", "2023-07-01", "2024-06-30", "Profit rose 8%"),
        ("The mill made a loss in the year through June 2024.", "2023-07-01", "2024-06-30", "The mill made a loss"),
        ("Profit for its third quarter ended Sept. 30 fell 5%.", "2024-07-01", "2024-09-30", "Profit fell 5%"),
    ],
)
def test_a_period_that_is_told_by_its_end_begins_as_long_before(text: str, first: str, last: str, words: str) -> None:
    assert told(text) == [(first, last, words)]


def test_what_ended_on_a_day_is_no_period() -> None:
    assert told("The half ended on Monday with a goal.") == [("2025-03-10", "2025-03-10", "The half ended with a goal")]


@pytest.mark.parametrize(
    "compared",
    [
        "from a year earlier",
        "compared with a net loss of $6.2 million, or 12 cents a share, a year earlier",
        "compared with the same month last year",
        "versus 3 million in 2023",
    ],
)
def test_what_a_number_is_compared_with_is_no_event(compared: str) -> None:
    assert [first for first, _, _ in told(f"The mill made 4 million tonnes in January, {compared}.")] == ["2025-01-01"]


def test_a_comparison_in_front_of_a_sentence_ends_at_its_comma() -> None:
    assert told("Compared with last year, sales rose in January.") == [("2025-01-01", "2025-01-31", "Sales rose")]


@pytest.mark.parametrize(
    "text",
    [
        "The fair is normally held in May.",
        "Mills usually close in the fourth quarter.",
        "Historically speaking we see the biggest sales in May.",
        "Typically, prices rise in May.",
    ],
)
def test_what_is_usually_done_is_no_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thousands met to mark the liberation of the camp 80 years ago.",
        "A stone was laid to remember the liberation of the camp in 1945.",
    ],
)
def test_what_is_marked_happened_then_and_not_what_marks_it(text: str) -> None:
    assert told(text) == [("1945-01-01", "1945-12-31", "The liberation of the camp")]


def test_a_last_before_a_day_is_of_the_day() -> None:
    assert told("Peter Lund was shot last Oct. 23 at home.") == [
        ("2024-10-23", "2024-10-23", "Peter Lund was shot at home")
    ]


def test_comparisons_without_end_take_time_in_proportion() -> None:
    def seconds(times: int) -> float:
        text = "Sales rose, compared with a loss a year earlier, in the year ended March 31, " * times
        return least_seconds(lambda: analyse(text, DAY))

    assert seconds(80) < 8 * seconds(20)


def test_the_verb_of_a_clause_behind_that_may_stand_behind_an_aside() -> None:
    text = "The council met without knowing that Peter Lund, its head, had resigned in February."
    assert told(text) == [("2025-02-01", "2025-02-28", "Peter Lund had resigned")]


@pytest.mark.parametrize(
    "lacks", ["in finding that Ida Roca had lied", "without knowing that Ida Roca, a baker, had lied"]
)
def test_an_entry_ends_before_a_phrase_that_lacks_what_it_says(lacks: str) -> None:
    assert told(f"The judge erred on Monday {lacks}.") == [("2025-03-10", "2025-03-10", "The judge erred")]


def test_an_hour_with_its_day_stands_beside_the_year_of_an_aside() -> None:
    text = "The Maren, built in 1994, left Orrin at 10:40 p.m. on June 14 with 212 passengers."
    assert told(text) == [
        ("1994-01-01", "1994-12-31", "The Maren was built"),
        ("2024-06-14", "2024-06-14", "The Maren left Orrin with 212 passengers"),
    ]


def test_a_period_may_last_until_an_event_of_a_year() -> None:
    text = "Ida Lund ran the bank of Tarna from 1967 until her retirement in 1998."
    assert told(text) == [("1967-01-01", "1998-12-31", "Ida Lund ran the bank of Tarna")]
