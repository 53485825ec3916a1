"""Programmes, warnings and moved events; told from an article of Wednesday, 12 March 2025."""

from datetime import date
from functools import partial

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis import timelines

DAY = date(2025, 3, 12)
told = partial(timelines.dated, day=DAY)


def test_an_hour_of_a_day_to_come_that_was_named_before_is_no_habit() -> None:
    text = "The show opens on Friday.\n\nA parade starts from the bridge at 2.30pm."
    assert told(text) == [("2025-03-14", "The show opens"), ("2025-03-14", "A parade starts from the bridge")]


def test_what_was_put_back_is_told_with_its_new_day() -> None:
    text = "A match between Lorne and Wexley, scheduled for Saturday, has been put back to 25 March."
    assert told(text) == [("2025-03-25", "A match between Lorne and Wexley has been put back to 25 March")]


def test_what_will_not_be_before_a_day_is_planned() -> None:
    (entry,) = analyse("Ferries to Lorne will not resume until Monday.", DAY).timeline
    assert (str(entry.first), entry.status) == ("2025-03-17", Status.PLANNED)


def test_a_warning_that_was_issued_is_for_days_to_come() -> None:
    text = (
        "The office issued a red warning for snow from noon on Friday and a yellow warning for wind from 3am on Sunday."
    )
    assert [str(time.first) for time in analyse(text, DAY).times] == ["2025-03-14", "2025-03-16"]


def test_overnight_behind_a_day_to_come_is_the_night_of_that_day() -> None:
    text = "Storm Petra will reach Lorne on Friday and cross the sea overnight."
    assert analyse(text, DAY).times[-1].value == "2025-03-14TNI"


def test_a_month_until_which_something_lasted_comes_after_it_began() -> None:
    text = "Snow began to fall on Boxing Day 1962 and lay until the first week of March."
    assert str(analyse(text, DAY).times[-1].first) == "1963-03-04"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Petra, the 12th named storm of the season, will reach Lorne on Friday.", "Petra will reach Lorne"),
        ("The exhibition, on mirrors from Lorne, runs until Friday.", "The exhibition runs until Friday"),
        ("Trooping the Colour will be held on Friday.", "Trooping the Colour will be held"),
    ],
)
def test_the_verb_of_a_programme_is_found(text: str, words: str) -> None:
    assert told(text) == [("2025-03-14", words)]


def test_a_number_of_visits_is_no_sentence() -> None:
    text = "Mary Blake paid four visits to Lorne, in 1961, 1980 and 2014."
    assert {words for _, words in told(text)} == {"Mary Blake paid four visits to Lorne"}


def test_a_grant_from_somebody_is_what_was_awarded() -> None:
    text = "A grant of £20 million from the National Lottery, awarded in 2022, saved the mill."
    assert told(text) == [("2022-01-01", "A grant of £20 million from the National Lottery was awarded")]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Two managers, Ann Lee and Ivo Lind, go on trial on Friday.", ("2025-03-14", "Two managers go on trial")),
        (
            "A court in Lorne has fixed 14 March for a hearing.",
            ("2025-03-14", "A court in Lorne has fixed 14 March for a hearing"),
        ),
        (
            "Lorne Line has cancelled its ferries until Friday.",
            ("2025-03-14", "Lorne Line has cancelled its ferries until Friday"),
        ),
        (
            "The session of the Assembly, which began on Monday, was long.",
            ("2025-03-10", "The session of the Assembly began"),
        ),
        (
            "The council liked the plan but rescinded that vote last week after bids came in.",
            ("2025-03-03", "The council rescinded that vote"),
        ),
        (
            "The current station on Elm Street, built in 1938, will be torn down.",
            ("1938-01-01", "The current station on Elm Street was built"),
        ),
        (
            "It was late, and in 2022 the owner, Harlan Rowe, agreed to pay a fine.",
            ("2022-01-01", "Harlan Rowe agreed to pay a fine"),
        ),
    ],
)
def test_an_entry_has_its_own_verb_noun_and_day(text: str, entry: tuple[str, str]) -> None:
    assert told(text) == [entry]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Mary Blake left in July 2020 and was banned from the party a year later.", "2021"),
        ("A court had remanded her in custody till January 4.", "2025-01-04"),
        ("Lorne Line has cancelled its ferries until 18 March.", "2025-03-18"),
        ("In January 2022 the owner, Harlan Rowe, agreed to pay a fine from 1 June.", "2022-06-01"),
    ],
)
def test_a_time_is_on_the_side_that_its_verb_says(text: str, value: str) -> None:
    assert analyse(text, DAY).times[-1].value == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Safiri was nationalised in 1977, privatised in 1996 and bailed out by the town in 2020.",
            ["Safiri was nationalised", "Safiri was privatised", "Safiri was bailed out by the town"],
        ),
        (
            "Ines Carrow was born in Lorne in 1899 and studied at Wexley College in 1920.",
            ["Ines Carrow was born in Lorne", "Ines Carrow studied at Wexley College"],
        ),
        ("A review by the council, begun in 2024, is due soon.", ["A review by the council was begun"]),
        ("An order for six jets, placed in 2023, is late.", ["An order for six jets was placed"]),
        ("Mary Blake resigned. Ann Lee last did so in March 2020.", []),
        ("Profit was 2.1 billion, against a loss of 4.7 billion in 2023.", []),
    ],
)
def test_a_list_of_passives_shares_its_verb_and_a_comparison_tells_nothing(text: str, words: list[str]) -> None:
    assert [told_of for _, told_of in told(text)] == words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Parliament approved a plan to sell a third of it in November.", "2024-11"),
        ("The concert will be on Saturday.\n\nRehearsals began on Monday.\n\nIt starts at 7.30pm.", "2025-03-15T19:30"),
    ],
)
def test_a_month_of_a_decision_and_an_hour_of_a_coming_day_are_on_their_sides(text: str, value: str) -> None:
    assert analyse(text, DAY).times[-1].value == value


def test_what_was_ruled_of_somebody_with_a_clause_of_his_own_is_told_whole() -> None:
    text = "A judge ruled on Monday that the man who died in May had been ill."
    assert told(text)[-1] == ("2025-03-10", "A judge ruled the man had been ill")


def test_more_than_some_who_acted_on_a_day_are_not_compared_with_it() -> None:
    assert told("More than a dozen mayors joined Mary Blake on Monday.")[0][0] == "2025-03-10"


def test_the_lines_of_a_programme_are_of_days_to_come() -> None:
    text = (
        "Thursday: Paper Boats (1961), Regent Cinema, 7pm.\n\nFriday 14 - Sunday 16 March: Beer fair, Corn Exchange."
        "\n\nSaturday: Parade through the town.\n\nSunday: Open day at the mill, 10am to 4pm."
    )
    assert told(text) == [
        ("2025-03-13", "Paper Boats (1961), Regent Cinema, 7pm"),
        ("2025-03-14", "Beer fair, Corn Exchange"),
        ("2025-03-15", "Parade through the town"),
        ("2025-03-16", "Open day at the mill, 10am to 4pm"),
    ]


def test_the_lines_of_a_week_that_is_over_are_of_its_days() -> None:
    text = "Monday: Police arrested two men at 9am.\n\nTuesday: The court met."
    assert told(text) == [("2025-03-10", "Police arrested two men at 9am"), ("2025-03-11", "The court met")]


@pytest.mark.parametrize("joint", [" - ", "–", " to "])
def test_a_line_that_two_days_head_is_of_all_between_them(joint: str) -> None:
    (entry,) = analyse(f"Friday 14{joint}Sunday 16 March: Beer fair, Corn Exchange.", DAY).timeline
    assert (str(entry.first), str(entry.last)) == ("2025-03-14", "2025-03-16")


def test_entries_whose_hours_have_points_are_told_at_them() -> None:
    text = "20.17 The sides are out.\n\n20.29 The home side score.\n\n20.44 Ann Lee has been sent off."
    assert [time.value[-5:] for time in analyse(text, DAY).times] == ["20:17", "20:29", "20:44"]
    assert analyse("20.17 Wash the pan.\n\nDry it.", DAY).times == ()
