"""What profiles, match reports and what's-on pages tell; told from an article of Friday, 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from tests.analysis.timelines import DAY, dated, told


def test_a_life_in_brackets_lasts_from_birth_to_death() -> None:
    text = "Mary Blake (1912–1987) drew the moon with Ann Lee (1899-1961)."
    assert [(entry.first, entry.last, entry.lasting, entry.words(text)) for entry in analyse(text, DAY).timeline] == [
        (date(1899, 1, 1), date(1961, 12, 31), True, "Ann Lee"),
        (date(1912, 1, 1), date(1987, 12, 31), True, "Mary Blake"),
    ]


@pytest.mark.parametrize("text", ["Mary Blake (2012-1987) spoke.", "The Hull Show (1912–1987) is told of."])
def test_years_in_brackets_that_are_no_life_are_not_told(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mary Blake gets up at 2 a.m. six days a week.",
        "Mary Blake wakes at 5 a.m. and swims before work.",
        "Mary Blake goes to bed at 9pm.",
        "Mary Blake takes one holiday a year, in August.",
    ],
)
def test_what_somebody_does_every_day_or_year_is_no_event(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The shop had snow in the yard, after its worst May since 2017.", []),
        ("The shop had its best May since 2017.", ["The shop had its best May since 2017"]),
        ("Orders fell 6% after a record first quarter.", []),
    ],
)
def test_how_a_month_was_stays_with_the_month(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_a_stake_is_cut_when_the_words_behind_its_old_size_say() -> None:
    assert dated("The Blake family cut its stake to 22% from 31% in March.") == [
        ("2024-03-01", "The Blake family cut its stake to 22% from 31%")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The couple have two mills. They sold the house in 2020.", "The couple sold the house"),
        ("The band formed in Hull. They split up in 2020.", "The band split up"),
        ("The couple lived in Hull. Their house burned in 2020.", "The couple’s house burned"),
        ("Hull lent two of the charts. They will go back in September.", "Two of the charts will go back"),
        ("Mary Blake finished second and was made to leave it in 2020.", "Mary Blake was made to leave it"),
        ("A blogger wrote about the loaf in 2020.", "A blogger wrote about the loaf"),
    ],
)
def test_one_name_for_several_is_whom_they_means(text: str, words: str) -> None:
    assert told(text)[-1] == words
