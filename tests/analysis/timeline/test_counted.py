"""What happened so long before or after a day that the sentence names."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status

DAY = date(2024, 6, 14)


def line(text: str) -> dict[str, tuple[str, str]]:
    """The first and last day of each entry, by its words."""
    return {entry.words(text): (str(entry.first), str(entry.last)) for entry in analyse(text, DAY).timeline}


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        (
            "Mara Ohlin resigned on 4 June, a day after the council approved the loan.",
            "The council approved the loan",
            ("2024-06-03", "2024-06-03"),
        ),
        (
            "Mara Ohlin resigned on 4 June, just two days before the council met in Lorne.",
            "The council met in Lorne",
            ("2024-06-06", "2024-06-06"),
        ),
        (
            "The strike began three days after the talks collapsed on 4 February.",
            "The strike began",
            ("2024-02-07", "2024-02-07"),
        ),
        (
            "A week after Keith Low was elected on 3 May, the court annulled the vote.",
            "The court annulled the vote",
            ("2024-05-06", "2024-05-12"),
        ),
        (
            "The club was founded in 1998, three years before Keith Low left the town.",
            "Keith Low left the town",
            ("2001-01-01", "2001-12-31"),
        ),
    ],
)
def test_a_time_counted_from_a_day_that_is_named_has_its_own_place(
    text: str, words: str, days: tuple[str, str]
) -> None:
    assert line(text).get(words) == days


@pytest.mark.parametrize(
    "text",
    [
        "Mara Ohlin resigned on 4 June, nearly two weeks after the council approved the loan.",
        "Mara Ohlin resigned in June, a day after the council approved the loan.",
        "Mara Ohlin resigned, a day after the council approved the loan.",
        "Two years after the winners of the 2019 race met in Lorne, the council approved the loan.",
    ],
)
def test_what_is_counted_roughly_or_from_no_day_has_no_place(text: str) -> None:
    assert "The council approved the loan" not in line(text)


def test_what_is_past_happened_though_its_article_is_dated_a_day_early() -> None:
    text = "Keith Low died in Lorne on 15 June, his family said."
    [entry] = analyse(text, DAY).timeline
    assert (str(entry.first), entry.status) == ("2024-06-15", Status.HAPPENED)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Police found the car two days after the shooting on March 3.",
            {"The shooting": ("2024-03-03", "2024-03-03"), "Police found the car": ("2024-03-05", "2024-03-05")},
        ),
        (
            "Two days after the vote in Lorne on March 3, Mara Ohlin resigned.",
            {"The vote in Lorne": ("2024-03-03", "2024-03-03"), "Mara Ohlin resigned": ("2024-03-05", "2024-03-05")},
        ),
        (
            "Keith Low sold the mill a year after the death of his wife in 2019.",
            {
                "The death of Keith Low’s wife": ("2019-01-01", "2019-12-31"),
                "Keith Low sold the mill": ("2020-01-01", "2020-12-31"),
            },
        ),
    ],
)
def test_a_time_is_counted_from_the_day_of_a_noun(text: str, days: dict[str, tuple[str, str]]) -> None:
    assert line(text) == days


def test_an_hour_of_a_day_that_is_only_counted_is_not_of_the_article_s() -> None:
    assert line("Mara Ohlin saw the car near the mill at 6 a.m. ten days before the fire.") == {}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Rebels seized the town of Lorne on 6 June, killing two men, a day after the army left.",
            {"Rebels seized the town of Lorne": "2024-06-06", "The army left": "2024-06-05"},
        ),
        (
            "The blast on 6 June came two days after the army announced an end to its siege.",
            {"The blast": "2024-06-06", "The army announced an end to its siege": "2024-06-04"},
        ),
        (
            "Police charged Mara Ohlin on 6 June with killing a man a day after he was freed.",
            {"Police charged Mara Ohlin with killing a man": "2024-06-06"},
        ),
        (
            "The jury sat for nine hours over two days before reaching a verdict on 6 June.",
            {"The jury: reaching a verdict": "2024-06-06"},
        ),
    ],
)
def test_a_length_counts_from_its_clause_but_not_from_a_deed_in_it(text: str, days: dict[str, str]) -> None:
    assert {words: first for words, (first, _) in line(text).items()} == days


def test_what_is_counted_from_a_clause_is_not_told_with_it() -> None:
    told = line("Mara Ohlin quit the board on 6 June two weeks after she was accused of fraud.")
    assert "Mara Ohlin quit the board" in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Mara Ohlin has faced three votes since taking office in June 2023.",
            "Mara Ohlin has faced three votes since taking office",
        ),
        ("Since leaving office in June 2023, Mara Ohlin has lived in Lorne.", "Mara Ohlin has lived in Lorne"),
    ],
)
def test_what_somebody_has_done_since_a_deed_lasts_from_then_on(text: str, words: str) -> None:
    assert line(text) == {words: ("2023-06-01", "2024-06-14")}


def test_what_was_not_done_since_a_deed_leaves_the_deed_to_tell() -> None:
    text = "Mara Ohlin has not sung since taking office in June 2023."
    assert line(text) == {"Mara Ohlin: taking office": ("2023-06-01", "2023-06-30")}


def test_what_was_over_is_not_counted_from_a_time_to_come() -> None:
    text = "Ann Lee shut the mill on Monday and called a vote for 25 July, three weeks after the firm lost a case."
    assert line(text)["The firm lost a case"] == ("2024-05-20", "2024-05-26")


@pytest.mark.parametrize(
    "text",
    [
        "In the days after the storm on March 3, volunteers cleared 400 roads.",
        "Volunteers cleared 400 roads in the days after the storm on March 3.",
        "Weeks after the storm on March 3, volunteers cleared 400 roads.",
        "In the month after the storm on March 3, volunteers cleared 400 roads.",
    ],
)
def test_what_came_an_unknown_while_after_an_event_is_not_of_its_day(text: str) -> None:
    assert line(text) == {"The storm": ("2024-03-03", "2024-03-03")}


def test_a_year_after_an_event_is_not_the_one_of_the_article() -> None:
    assert line("In the year after the merger, Halden Lines cut 400 jobs.") == {}
