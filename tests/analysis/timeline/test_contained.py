"""Clauses that stand inside a subject without a pronoun, and clauses in front of "when"; told from an article of
Wednesday, 12 March 2025.
"""

from datetime import date
from functools import partial

import pytest

from tests.analysis import timelines

DAY = date(2025, 3, 12)
told = partial(timelines.told, day=DAY)


@pytest.mark.parametrize("article", ["The", "A"])
@pytest.mark.parametrize("that", ["", "that ", "which "])
@pytest.mark.parametrize("verb", ["blamed the driver", "still holds", "bans such weapons", "forbids such weapons"])
def test_what_was_done_to_a_subject_is_told_without_what_it_does(article: str, that: str, verb: str) -> None:
    text = f"{article} law {that}the king signed in 1931 {verb}."
    assert told(text) == [f"The king signed {article.lower()} law"]


@pytest.mark.parametrize("thing", ["report", "warning", "statement"])
@pytest.mark.parametrize("actor", ["the ministry", "Ann Lee"])
@pytest.mark.parametrize("that", ["", "that "])
def test_a_report_may_be_what_somebody_published(thing: str, actor: str, that: str) -> None:
    text = f"The {thing} {that}{actor} published on Monday blamed the driver."
    name = actor[0].upper() + actor[1:]
    assert told(text) == [f"{name} published the {thing}"]


def test_a_claim_tells_what_it_is_where_its_verb_has_no_object() -> None:
    assert told("The fact that the mayor lied on Monday is well known.") == ["The mayor lied"]
    assert told("The claim that the mayor made on Monday is false.") == ["The mayor made the claim"]


@pytest.mark.parametrize(
    "words",
    [
        "The war broke out {}when the rebels seized the town of Kesh",
        "Ms Lee was first elected {}when she defeated Ivo Lind",
        "Prices rose {}when the port was shut",
    ],
)
def test_what_happened_when_something_did_is_told_with_it(words: str) -> None:
    assert told(words.format("in October 2023, ") + ".") == [words.format("")]
    assert told(words.format("on Monday ") + ".") == [words.format("")]


def test_a_sum_spent_in_a_year_did_not_happen_in_it() -> None:
    text = "The sum was high, but below the $5 million spent in 2011, when Ann Lee won the seat."
    assert told(text) == ["Ann Lee won the seat"]


def test_what_came_when_something_happened_came() -> None:
    assert told("The crash came when a lorry hit the bus on Monday.") == ["The crash came when a lorry hit the bus"]


def test_who_wrote_to_somebody_did_something() -> None:
    text = "The case began when a nurse, Ann Lee, wrote to prosecutors in 2021 about the pumps."
    assert told(text) == ["Ann Lee wrote to prosecutors about the pumps"]


def test_observers_arrive_and_not_whose_they_are() -> None:
    text = "Observers from the Council of Lorne, who arrived on Monday, left today."
    assert told(text)[0] == "Observers from the Council of Lorne arrived"


def test_all_of_them_are_the_people_told_of() -> None:
    text = "Eleven people were detained, but all of them had been released by Friday."
    assert told(text) == ["All of the eleven people had been released by Friday"]


def test_two_hours_of_a_day_are_two_events() -> None:
    text = "Polling stations opened at 7 a.m. and closed at 9 p.m. on Sunday."
    assert told(text) == ["Polling stations opened", "Polling stations closed"]


def test_what_began_when_something_was_shown_is_told_with_it() -> None:
    words = "The crisis began {}when a leaked memo showed that the ministry had warned of a flood"
    assert told(words.format("on January 13, ") + ".") == [words.format("")]


def test_work_to_do_something_to_it_is_the_work() -> None:
    text = "A dam broke in May. Work to strengthen it was due to start on Friday."
    assert told(text)[-1] == "Work to strengthen the dam was due to start"


def test_an_hour_and_the_next_are_two_events() -> None:
    text = "The institute issued a warning at 11 a.m. on Monday and extended the warning at noon."
    assert told(text) == ["The institute issued a warning", "The institute extended the warning"]
