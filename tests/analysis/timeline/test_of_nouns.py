from datetime import date

import pytest

from reader.analysis.analyse import analyse

DAY = date(2025, 3, 12)


def lines(text: str) -> list[str]:
    """What the timeline tells, each with the first of its days."""
    return [f"{entry.first} {entry.words(text)}" for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lund testified in January 2013 on the 2011 attacks in Lorne.",
            ["2011-01-01 The 2011 attacks in Lorne", "2013-01-01 Ada Lund testified on the 2011 attacks in Lorne"],
        ),
        (
            "Ada Lund wrote the song on the 2011 tour of Norvia.",
            ["2011-01-01 Ada Lund wrote the song on the 2011 tour of Norvia"],
        ),
        (
            "Ada Lund was criticised for her remarks on Monday that the poor should walk.",
            ["2025-03-10 Ada Lund’s remarks that the poor should walk"],
        ),
        (
            "Ada Lund defended her decision on Monday to close the mill.",
            ["2025-03-10 Ada Lund defended her decision to close the mill"],
        ),
        ("They began it shortly after the 2019 attacks in an attempt to keep order.", ["2019-01-01 The 2019 attacks"]),
        (
            "A 2010 “handbook” published by the Post directed teachers to mark pupils by their means.",
            ["2010-01-01 A “handbook” published by the Post directed teachers to mark pupils by their means"],
        ),
    ],
)
def test_a_time_that_belongs_to_a_noun_is_told_with_the_noun(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_what_has_grown_since_is_not_told_of_the_time_before() -> None:
    assert lines("The economy of Norvia in the 1950s has grown into a strong one.") == []


def test_a_sentence_whose_verb_is_not_found_lends_its_time_to_no_aside() -> None:
    text = "The wins on Monday in Lorne well solidify her claim, as Kim Reed hinted after she swept the south."
    assert all("swept" not in line for line in lines(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The strike on the depot, which the army said killed 12 people on Monday, was the first.",
            ["2025-03-10 The strike on the depot killed 12 people"],
        ),
        (
            "The raid on the depot, which officials say killed two guards on Monday, was denied.",
            ["2025-03-10 The raid on the depot killed two guards"],
        ),
        (
            "A blast at a mill in Lorne that police said injured six people on Tuesday was caused by gas.",
            ["2025-03-11 A blast at a mill in Lorne injured six people"],
        ),
    ],
)
def test_what_somebody_says_that_an_event_did_is_told_of_the_event(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prices will rise, according to a price list millers released on Monday.",
            ["2025-03-10 Millers released a price list"],
        ),
        ("Kim Reed is scheduled for Saturday.", ["2025-03-15 Kim Reed is scheduled for Saturday"]),
        (
            "Kim Reed delivered on Monday, unprompted, a long speech on Norvia.",
            ["2025-03-10 Kim Reed delivered a long speech on Norvia"],
        ),
        (
            "At a rally on Monday, Reed called Lund, her rival, a liar.",
            ["2025-03-10 Reed called Lund a liar"],
        ),
    ],
)
def test_no_entry_ends_before_what_was_done(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday, in Lorne, Fla., the mill manager, Kim Reed, seized the arm of a reporter.",
            ["2025-03-10 In Lorne, Kim Reed seized the arm of a reporter"],
        ),
        (
            "The row is so loud that Kim Reed was asked about it during the debate on Monday.",
            ["2025-03-10 Kim Reed was asked about it during the debate"],
        ),
        ("He would take his brother out for summer fishing trips.", []),
        (
            "Recalling a visit Kim Reed made to the area in 2006, the clerk laughed.",
            ["2006-01-01 Kim Reed made a visit to the area"],
        ),
    ],
)
def test_every_entry_has_its_own_subject(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hitting back for a raid, U.S. forces Monday launched strikes on Norvia.",
            ["2025-03-10 U.S. forces launched strikes on Norvia"],
        ),
        (
            "On Monday, Ada Lund demanded that the mill be closed, and the council has said that it will be.",
            ["2025-03-10 Ada Lund demanded that the mill be closed"],
        ),
    ],
)
def test_the_verb_of_a_sentence_is_found_behind_its_time_and_its_content(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
