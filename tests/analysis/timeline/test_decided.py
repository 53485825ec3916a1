"""What was decided at one time for another, what hangs on a condition, and what is only believed; told from an article
of Wednesday, 12 March 2025.
"""

from datetime import date
from functools import partial

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis import timelines

DAY = date(2025, 3, 12)
told = partial(timelines.dated, day=DAY)


def planned(text: str) -> list[tuple[str, str]]:
    entries = analyse(text, DAY).timeline
    return [(str(entry.first), entry.words(text)) for entry in entries if entry.status is Status.PLANNED]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("The council voted on Thursday to raise the levy from January.", "The council is to raise the levy"),
        ("The ministers decided last week to ban cars in January.", "The ministers are to ban cars"),
        ("A judge ordered the firm last week to pay the crew in January.", "The firm is to pay the crew"),
        ("The mayor was told on Monday to leave the house in January.", "The mayor is to leave the house"),
    ],
)
def test_what_was_decided_is_told_at_its_own_time_as_what_is_to_be_done(text: str, deed: str) -> None:
    assert planned(text) == [("2026-01-01", deed)]


def test_each_of_several_days_has_what_is_to_be_done_then() -> None:
    text = "The union voted on Monday to strike on Thursday and Friday."
    assert planned(text) == [("2025-03-13", "The union is to strike"), ("2025-03-14", "The union is to strike")]


@pytest.mark.parametrize(
    "text",
    [
        "Mary Blake refused on Monday to testify on Thursday.",
        "The firm promised in 2021 to pay the crew by June 2023.",
        "The party agreed in November 2023 to hold a vote in March.",
        "The union voted in 2021 to strike on 4 May.",
    ],
)
def test_what_was_refused_or_may_not_have_been_done_has_no_entry_of_its_own(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council voted in 2019 to leave in May.", "2019-05"),
        ("In 2019 the club decided to move in August.", "2019-08"),
        ("The party agreed in November 2023 to hold a vote in March.", "2024-03"),
        ("The union voted in 2021 to strike on 4 May.", "2021-05-04"),
        ("The union threatened on Tuesday to strike on Friday.", "2025-03-14"),
        ("We move on to Friday, when the court sits again.", "2025-03-14"),
        ("The court sits on Friday.", "2025-03-14"),
    ],
)
def test_what_is_to_be_done_comes_after_the_decision(text: str, value: str) -> None:
    assert analyse(text, DAY).times[-1].value == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Unless it rains, the match starts at 3pm on Saturday.", "The match starts"),
        ("Unless talks resume, the strike begins on Saturday.", "The strike begins"),
        ("If approved, the bridge will open on Saturday.", "The bridge will open"),
    ],
)
def test_what_hangs_on_a_condition_is_planned(text: str, words: str) -> None:
    assert planned(text) == [("2025-03-15", words)]


@pytest.mark.parametrize(
    "text",
    [
        "If, as expected, Mary Blake wins on Saturday, Peter Walsh will leave.",
        "If the mayor, Mary Blake, resigns on Saturday, the town will vote.",
        "If Mary Blake resigns on Saturday, the town will vote.",
    ],
)
def test_a_condition_itself_is_no_entry(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was believed that Mary Blake fled the country in 2021.",
        "Police think Mary Blake fled the country in 2021.",
        "Mary Blake is thought to have fled the country in 2021.",
        "Mary Blake was rumoured to have died in 2021.",
        "Mary Blake appears to have fled the country in 2021.",
        "Nine people are feared to have drowned on Monday.",
    ],
)
def test_what_is_only_believed_is_unconfirmed(text: str) -> None:
    assert [entry.status for entry in analyse(text, DAY).timeline] == [Status.UNCONFIRMED]


def test_a_time_that_follows_another_is_no_list_of_words() -> None:
    text = "The club had promised in 2018 to build a school the following May."
    assert told(text) == [("2018-01-01", "The club had promised to build a school the following May")]


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("A debate planned for Thursday was cancelled.", "A debate was cancelled"),
        ("A debate, planned for Thursday, was put off.", "A debate was put off"),
        ("The fair, due on Thursday, has been called off.", "The fair has been called off"),
        ("The rally scheduled for Thursday will not go ahead.", "The rally will not go ahead"),
    ],
)
def test_what_was_planned_for_a_day_and_came_to_nothing_is_denied_on_that_day(text: str, fate: str) -> None:
    [entry] = analyse(text, DAY).timeline
    assert (str(entry.first), entry.words(text), entry.status) == ("2025-03-13", fate, Status.DENIED)


def test_what_was_planned_for_a_day_and_goes_ahead_is_planned() -> None:
    text = "A debate scheduled for Thursday will go ahead."
    assert planned(text) == [("2025-03-13", "A debate will go ahead")]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("A debate planned for Thursday angered teachers.", "2025-03-13", "A debate is planned for Thursday"),
        (
            "Talks scheduled for 18 March in Lorne are in doubt.",
            "2025-03-18",
            "Talks are scheduled for 18 March in Lorne",
        ),
        ("Ann Lee, due to be freed on Thursday, called it a farce.", "2025-03-13", "Ann Lee is due to be freed"),
        ("Clerks have called a strike in Lorne on Thursday.", "2025-03-13", "Clerks have called a strike in Lorne"),
    ],
)
def test_what_is_only_said_to_be_planned_is_told_as_a_plan(text: str, day: str, words: str) -> None:
    assert planned(text) == [(day, words)]
