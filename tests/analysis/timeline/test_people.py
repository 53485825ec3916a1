"""Entries about people, told from an article of Friday, 14 June 2024 as the whole analysis reads it."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from tests.analysis.timelines import DAY, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The house voted Thursday to hold Mary Blake, a clerk, in contempt of court for refusing to name the men.",
            "The house voted to hold Mary Blake in contempt of court",
        ),
        (
            "Tuesday in Lorne, Ohio, after winning the vote, Gov. Peter Walsh opened the bridge.",
            "In Lorne, Gov. Peter Walsh opened the bridge",
        ),
        (
            "Lorne's charter, drawn up by the mayors in 2008, reserves 25 seats for them.",
            "Lorne's charter was drawn up by the mayors",
        ),
        ("On Sunday, Peter Walsh, 31, opened the bridge.", "Peter Walsh opened the bridge"),
        (
            "The exchange cites an April 22 hearing before the Harbour Committee.",
            "An April 22 hearing before the Harbour Committee",
        ),
        ("A paper said Lorne Radio, a station that began in 1981, is for sale.", "Lorne Radio began"),
        ("They quote Mary Blake, a friend of Peter Walsh's who died in 2000.", "Mary Blake died"),
        (
            "They met Mary Blake, a law professor at Lorne University who wrote the bill in 2001.",
            "Mary Blake wrote the bill",
        ),
        (
            "They met Mary Blake, a law professor at the university who wrote the bill in 2001.",
            "Mary Blake wrote the bill",
        ),
    ],
)
def test_a_clause_names_who_is_meant(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peter Walsh worked for the mill, which let him go in 2015.", "The mill let Peter Walsh go"),
        ("Mary Blake is a senator. On Monday the council met her.", "The council met Mary Blake"),
        ("Mary Blake is a senator. The council approved her plan on Monday.", "The council approved Mary Blake’s plan"),
        ("Mary Blake is a senator. Peter Walsh met her in 2011.", "Peter Walsh met Mary Blake"),
        ("Mary Blake is a senator. On Monday Mary Blake sold her house.", "Mary Blake sold her house"),
        ("Peter Walsh is a senator. On Monday the mayor sold his house.", "The mayor sold his house"),
        ("Peter Walsh is a senator. On Monday John Carter sold his house.", "John Carter sold his house"),
    ],
)
def test_a_pronoun_inside_an_entry_is_named_where_nothing_else_says_who_it_is(text: str, words: str) -> None:
    assert told(text) == [words]


def test_a_warning_lasts_from_one_coming_day_until_the_next() -> None:
    text = "The office has issued a yellow warning from 6pm on Sunday until 3am on Monday."
    (entry,) = analyse(text, DAY).timeline
    assert (entry.words(text), entry.first, entry.last) == ("A yellow warning", date(2024, 6, 16), date(2024, 6, 17))


def test_a_feast_falls_on_its_day() -> None:
    assert told("Greek Independence Day falls on Monday.") == ["Greek Independence Day falls on Monday"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The choice could come as soon as Monday or Tuesday.", ["The choice could come", "The choice could come"]),
        (
            "The paper has asked the mayor to speak - most plainly and pointedly for the past two weeks.",
            ["The paper has asked the mayor to speak"],
        ),
    ],
)
def test_nothing_of_a_time_is_left_at_the_end(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize("text", ["“So be it,” Mary Blake continued on Monday.", "On Monday Mary Blake began."])
def test_a_person_who_only_began_is_no_entry(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("name", ["Per Walsh", "Will Walsh", "Do Tran"])
def test_a_given_name_that_is_also_a_little_word_belongs_to_its_person(name: str) -> None:
    text = (
        f"{name}, a painter, spoke first. Born in Oslo in 1950, {name} moved to Paris in 1975 and died there on Monday."
    )
    assert f"{name} moved to Paris" in told(text)


def test_what_goes_on_in_an_explanation_that_no_comma_ends_is_its_subject_s() -> None:
    text = "Mary Blake blamed the state, which had promised a loan in 2021 and paid half of it last June."
    assert told(text) == ["The state had promised a loan", "The state paid half of it"]
    text = "Mary Blake blamed the state, which had promised a loan in 2021, and left the board last June."
    assert told(text)[-1] == "Mary Blake left the board"


@pytest.mark.parametrize("aside", ["a singer who had left", "a singer"])
def test_a_subject_behind_and_is_told_without_what_explains_it(aside: str) -> None:
    text = f"Ford praised the deal, and Mary Blake, {aside}, invited Peter Walsh to sing in January 2012."
    assert told(text) == ["Mary Blake invited Peter Walsh to sing"]


def test_how_often_something_was_done_is_not_who_did_it() -> None:
    text = "Three times, doctors whose names appeared on the list were killed, most recently last October."
    assert told(text) == ["Doctors were killed"]


def test_a_they_inside_what_somebody_says_is_nobody_told_of_outside() -> None:
    text = "Nurses met Mary Blake on Monday. “She was told they would leave on Friday,” Peter Walsh said."
    assert "Nurses would leave" not in told(text)
    assert "The rebels killed six people" in told("The rebels came. “On Monday they killed six people,” Walsh said.")
