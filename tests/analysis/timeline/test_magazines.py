"""What magazines, blogs and notices tell of several things in one sentence; told from Friday, 14 June 2024."""

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis.timelines import DAY, dated, told


def test_what_is_expected_beside_a_clause_is_told_at_its_own_time() -> None:
    text = "Leeds began a trial in January, with first results expected in 2027."
    assert told(text) == ["Leeds began a trial", "First results are expected"]


def test_one_half_may_be_over_and_the_other_still_to_come() -> None:
    text = "Submissions reopened on 1 May and close on 30 July."
    assert told(text) == ["Submissions reopened", "Submissions close"]


def test_of_several_times_each_is_told_alone() -> None:
    text = "The club won promotion in 2015, 2019 and again last spring."
    assert told(text) == ["The club won promotion"] * 3


def test_a_clause_that_explains_a_time_stands_beside_its_own_clause() -> None:
    text = "The bells fell silent on 2 February, when the captain, Ruth Ames, found a crack in the frame."
    assert told(text) == ["The bells fell silent when Ruth Ames found a crack in the frame"]
    text = "She broke the record in 2019, when the mill gave her leave."
    assert told("Ann Lee was a clerk. " + text) == ["Ann Lee broke the record when the mill gave her leave"]


def test_one_of_several_stands_for_all_that_are_told_of() -> None:
    assert told("The clock was one of six jars that vanished in 1984.") == ["Six jars vanished"]


def test_two_days_of_the_week_between_which_something_is_moved_are_no_stretch() -> None:
    assert told("The council moved bin day from Wednesday to Friday in May.") == [
        "The council moved bin day from Wednesday to Friday"
    ]


def test_how_an_event_of_a_day_went_is_told_with_it() -> None:
    text = "Monday's meeting of the town council lasted four hours."
    assert told(text) == ["The meeting of the town council lasted four hours"]


def test_what_a_time_between_commas_parts_from_its_verb_is_told_with_it() -> None:
    assert told("Ann Lee married, in 1965, the physiotherapist Ivo Lind.") == [
        "Ann Lee married the physiotherapist Ivo Lind"
    ]


def test_what_came_hours_later_is_told_on_the_day_before_it() -> None:
    text = "The roof fell in on Sunday. Ten minutes later, the mayor arrived with a torch."
    assert told(text) == ["The roof fell in", "The mayor arrived with a torch"]


def test_a_day_within_a_year_named_beside_it_is_told_once() -> None:
    text = "The contest was dropped in 2020.\n\nIt takes place this year on 4 July."
    assert told(text) == ["The contest was dropped", "The contest takes place"]


def test_no_service_is_a_service_denied() -> None:
    [entry] = analyse("There will be no service on 1 July.", DAY).timeline
    assert entry.status is Status.DENIED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The piano on which Ivo Lind practised in 1935 was sold.", "Ivo Lind practised on the piano"),
        ("The house in which Ann Lee was born in 1901 is a museum.", "Ann Lee was born in the house"),
        ("Bagged compost will go peat-free from 2026.", "Bagged compost will go peat-free"),
        ("We will be at the fair in Lorne from 8 to 10 July.", "We will be at the fair in Lorne"),
        ("The fair is on 5 and 6 July.", "The fair is on 5 and 6 July"),
        ("The mill was sold at the turn of the century.", "The mill was sold"),
    ],
)
def test_what_stands_around_a_time_is_told_whole(text: str, words: str) -> None:
    assert told(text) == [words]


def test_a_list_of_participles_shares_its_verb() -> None:
    text = "The stone was put up in 1841, stolen in 1972 and found in a garden in 2004."
    assert told(text) == ["The stone was put up", "The stone was stolen", "The stone was found in a garden"]


@pytest.mark.parametrize("when", ["starting in July", "with effect from 1 July", "effective 1 July"])
def test_a_post_that_begins_later_is_planned(when: str) -> None:
    [entry] = analyse(f"Ann Lee has been named director of the museum, {when}.", DAY).timeline
    assert (entry.words(f"Ann Lee has been named director of the museum, {when}."), entry.status) == (
        "Ann Lee has been named director of the museum",
        Status.PLANNED,
    )


def test_two_days_named_in_one_breath_are_each_told() -> None:
    assert dated("The pump broke twice, on the 7th and the 11th.") == [
        ("2024-06-07", "The pump broke twice"),
        ("2024-06-11", "The pump broke twice"),
    ]


def test_the_day_of_a_dateline_before_a_colon_is_no_day_of_the_text() -> None:
    assert told("LORNE, Wednesday 12 June: Salmon will be able to swim up the river.") == []


def test_what_can_be_done_until_a_day_to_come_is_planned() -> None:
    [entry] = analyse("The dress can be seen from today until the end of August.", DAY).timeline
    assert entry.status is Status.PLANNED


def test_a_greeting_is_no_part_of_what_is_told() -> None:
    text = "Dear parents, term ends on Friday 5 July and the new term starts on Tuesday 3 September."
    assert told(text) == ["Term ends", "The new term starts"]


def test_a_past_verb_between_commas_goes_on_to_a_present_one() -> None:
    text = "Ann Lee drew four games, won on Monday, and meets Ivo Lind in Lorne today."
    assert told(text) == ["Ann Lee won", "Ann Lee meets Ivo Lind in Lorne"]


def test_what_somebody_did_is_told_beside_the_clause_that_explains_when() -> None:
    text = "A clerk, Ann Lee, who noticed the crack only in 2021 when she cleaned the stone, was thanked."
    assert told(text) == ["Ann Lee noticed the crack", "Ann Lee cleaned the stone"]


def test_an_answer_alone_is_no_notice() -> None:
    assert told("Yes, from 1 July.") == []
