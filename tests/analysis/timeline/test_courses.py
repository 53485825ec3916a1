"""How an event with a time of its own came off, and what only says which is meant; all told on 12 March 2025."""

import pytest

from reader.analysis.analyse import analyse
from tests.analysis.timelines import WIRE_DAY
from tests.analysis.timelines import told_when as told


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
    (entry,) = analyse(text, WIRE_DAY).timeline
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


@pytest.mark.parametrize(
    ("aside", "verb"),
    [
        ("in a statement by his aide, Ann Roca", "denied it"),
        ("after a hearing of two hours", "closed the mill"),
        ("in a ruling read by a clerk", "struck the levy down"),
    ],
)
def test_an_aside_between_a_time_and_its_verb_is_left_out(aside: str, verb: str) -> None:
    assert told(f"Jim Lund had on Monday, {aside}, {verb}.") == {f"Jim Lund had {verb}": "2025-03-10"}


def test_what_will_be_done_keeps_its_verb_behind_an_aside() -> None:
    assert told("The bank will on Friday, after its meeting, raise its rate.") == {
        "The bank will raise its rate": "2025-03-14 planned"
    }


def test_dashes_part_what_explains_a_noun_as_commas_do() -> None:
    assert told("The mill — built in 1901 and sold in 2004 — burned down on Monday.") == {
        "The mill was built": "1901-01-01",
        "The mill was sold": "2004-01-01",
        "The mill burned down": "2025-03-10",
    }


def test_a_committee_is_told_with_what_it_sits_on() -> None:
    assert told("The Senate Standing Committee on Finance, which met on Tuesday, fined the board.") == {
        "The Senate Standing Committee on Finance met": "2025-03-11"
    }


def test_what_something_was_due_to_is_what_ended() -> None:
    assert told("The office was closed due to winter vacations, which ended on Jan 8.") == {
        "Winter vacations ended": "2025-01-08"
    }


@pytest.mark.parametrize(
    "text",
    [
        "The court had given the board 60 days to return the amount collected since July 1, 2021.",
        "The board lost a letter dated 3 May 2019.",
    ],
)
def test_a_time_of_an_object_is_no_time_of_what_was_done_with_it(text: str) -> None:
    assert told(text) == {}


def test_what_bears_a_date_is_told_alone() -> None:
    assert told("The court upheld the health ministry's order dated 3 May 2019.") == {
        "The health ministry's order": "2019-05-03"
    }
    assert told("Jim Lund asked for help in a letter dated 3 May 2019.") == {
        "Jim Lund asked for help in a letter": "2019-05-03"
    }


@pytest.mark.parametrize("plea", ["pleaded guilty to", "denied", "admitted"])
def test_a_deed_of_a_day_long_past_is_what_somebody_pleads_to(plea: str) -> None:
    assert told(f"Jim Lund {plea} the murder of Ann Roca on 4 June 2022.") == {"The murder of Ann Roca": "2022-06-04"}


@pytest.mark.parametrize("aside", ["34", "from Derby", "34, of Derby"])
def test_who_arrives_is_somebody_and_not_where_they_are_from(aside: str) -> None:
    assert told(f"They met Becky Mulgrew, {aside}, who arrived on Monday.")["Becky Mulgrew arrived"] == "2025-03-10"


def test_what_is_warned_of_is_still_to_come() -> None:
    assert told("Forecasters warned of heavy snow on Thursday.") == {
        "Forecasters warned of heavy snow": "2025-03-13 planned"
    }
    assert told("The bank warned in May of losses.") == {"The bank warned of losses": "2024-05-01"}


def test_what_comes_so_long_after_something_comes_now() -> None:
    assert told("The fires come two years after a mill burned in 2021, and five years after a school fell.") == {
        "A mill burned": "2021-01-01"
    }


def test_a_side_that_returns_to_action_does_so_on_a_day_to_come() -> None:
    assert told("The clerks return to work after a long break on Saturday.") == {
        "The clerks return to work after a long break": "2025-03-15 planned"
    }


def test_a_noun_is_told_without_its_day_and_with_its_year() -> None:
    assert told("The vote of 25 February surprised her.") == {"The vote": "2025-02-25"}
    assert told("They spoke of the flood of 2004.") == {"The flood of 2004": "2004-01-01"}
