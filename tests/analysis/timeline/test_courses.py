"""How an event with a time of its own came off, and what only says which is meant; all told on 12 March 2025."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status

DAY = date(2025, 3, 12)


def told(text: str) -> dict[str, str]:
    """The words of each entry, with its first day, and its status where it did not happen."""
    return {
        entry.words(text): f"{entry.first}{'' if entry.status is Status.HAPPENED else f' {entry.status}'}"
        for entry in analyse(text, DAY).timeline
    }


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Friday's talks collapsed after the guests walked out.", "The talks collapsed", "2025-03-07"),
        ("Monday's marches turned violent.", "The marches turned violent", "2025-03-10"),
        ("Monday's hearing was adjourned.", "The hearing was adjourned", "2025-03-10"),
        ("Sunday's final was watched by 40,000 people.", "The final was watched by 40,000 people", "2025-03-09"),
        ("The 2011 quake killed 185 people.", "The 2011 quake killed 185 people", "2011-01-01"),
    ],
)
def test_what_an_event_did_is_told_with_it(text: str, words: str, day: str) -> None:
    assert told(text) == {words: day}


def test_what_others_made_of_an_event_is_not_how_it_went() -> None:
    assert told("Monday's march was praised by the mayor.") == {"The march": "2025-03-10"}


def test_an_event_whose_day_owns_it_keeps_an_article_in_its_relative_clause() -> None:
    assert told("Friday's quake, which struck at noon, killed 39 people.") == {
        "The quake killed 39 people": "2025-03-07",
        "The quake struck": "2025-03-07",
    }


@pytest.mark.parametrize(
    "text",
    [
        "The plan to cut seats in the 2010 election was proposed by Jim Lund.",
        "Jim Lund said last week would be a hard one for many.",
        "Jim Lund said 2019 was a hard year.",
    ],
)
def test_a_time_of_a_subject_is_no_time_of_the_clause(text: str) -> None:
    assert told(text) == {}


def test_who_was_hurt_in_an_event_dies_on_no_known_day() -> None:
    assert told("Two men injured in Monday's blast died in hospital.") == {"The blast": "2025-03-10"}


def test_what_is_said_of_others_on_a_day_keeps_the_day() -> None:
    assert list(told("Jim Lund said Tuesday he would resign.").values()) == ["2025-03-11"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Sales rose 5% in the first nine months of 2023.", "2023-01-01", "2023-09-30"),
        ("Sales rose 5% in the first nine months of last year.", "2024-01-01", "2024-09-30"),
        ("Sales rose 5% in the first two months of this year.", "2025-01-01", "2025-02-28"),
    ],
)
def test_the_first_months_of_a_year_are_as_good_as_a_quarter(text: str, first: str, last: str) -> None:
    (entry,) = analyse(text, DAY).timeline
    assert (entry.words(text), str(entry.first), str(entry.last)) == ("Sales rose 5%", first, last)


def test_months_of_this_year_that_are_not_over_are_those_of_a_business_year() -> None:
    assert told("Sales rose 5% in the first nine months of the year.") == {}


@pytest.mark.parametrize("who", ["The clerks all", "The clerks both", "They both", "Ann Lund and Joe Roca both"])
def test_a_word_that_counts_whom_it_follows_hides_no_verb(who: str) -> None:
    assert told(f"{who} picked a card in May.") == {f"{who} picked a card": "2024-05-01"}


def test_a_price_at_which_something_was_done_is_no_place() -> None:
    assert told("The shares trade below the $17 at which Lund went public in May 2019.") == {
        "Lund went public": "2019-05-01"
    }
