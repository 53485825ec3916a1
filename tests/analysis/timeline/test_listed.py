"""Lines with their day in front, of chronologies and programmes; told from an article of Friday, 14 June 2024."""

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis.timelines import DAY, dated


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("March 2019: The mill is founded by two brothers.", "2019-03-01", "The mill is founded by two brothers"),
        ("4 May 2020 – Fire in the east wing", "2020-05-04", "Fire in the east wing"),
        ("2014–2016: Works as a clerk in Lorne.", "2014-01-01", "Works as a clerk in Lorne"),
        ("Sunday 23 June, 11am: Open garden at the mill", "2024-06-23", "Open garden at the mill"),
        ("Saturday 22 June: Rovers v Town (3pm)", "2024-06-22", "Rovers v Town (3pm)"),
    ],
)
def test_a_line_with_its_day_in_front_tells_the_rest(text: str, day: str, words: str) -> None:
    assert dated(text) == [(day, words)]


@pytest.mark.parametrize("text", ["Monday – Friday: 9am to 5pm", "Monday: Closed", "4 May 2020: “We won.”"])
def test_a_line_that_tells_nothing_has_no_entry(text: str) -> None:
    assert dated(text) == []


def test_a_sentence_with_a_day_of_its_own_under_a_date_is_a_sentence() -> None:
    text = "June 14, 2024 — The council on Thursday closed the mill."
    assert dated(text) == [("2024-06-13", "The council closed the mill")]


def test_what_a_line_puts_on_a_day_to_come_is_planned() -> None:
    (entry,) = analyse("Saturday 22 June: Rovers v Town (3pm)", DAY).timeline
    assert entry.status is Status.PLANNED


def test_a_row_of_a_table_is_told_without_its_bars() -> None:
    text = "12 May 1998 | The bridge was opened | Lorne"
    (entry,) = analyse(text, DAY).timeline
    assert entry.words(text) == "The bridge was opened, Lorne"


@pytest.mark.parametrize(
    "told",
    ["shared folders, faster search", "Ann Lee opens shared folders"],
)
def test_the_number_of_a_version_stands_in_front_of_what_it_brought(told: str) -> None:
    text = f"Kestrel 4.2 (3 February 2024): {told}."
    assert dated(text) == [("2024-02-03", f"Kestrel 4.2: {told}")]


def test_the_lines_of_a_chronicle_need_no_mark_behind_their_years() -> None:
    text = "1952 Britain tests a bomb.\n\n1955 The mill burns down.\n\n1960 Ann Lee is born."
    assert dated(text) == [
        ("1952-01-01", "Britain tests a bomb"),
        ("1955-01-01", "The mill burns down"),
        ("1960-01-01", "Ann Lee is born"),
    ]


def test_a_year_in_front_of_one_line_alone_heads_no_chronicle() -> None:
    assert dated("1952 Britain tests a bomb.\n\nThe mill was sold.") == []
