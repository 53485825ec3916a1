"""Whom what is told of care and death means where somebody without a name came to harm."""

import pytest

from tests.analysis.timelines import WIRE_DAY, told


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            (
                "A man fell from a cliff in Orrin on Monday, coastguard officer Tom Reed said.\n\n"
                "He was winched up on Tuesday and taken to hospital.\n\nHe died on Wednesday."
            ),
            "Tom Reed",
        ),
        (
            (
                "A cyclist died on Monday after a crash in Orrin. Witness Tom Reed called the police.\n\n"
                "He was taken to hospital but died on Tuesday."
            ),
            "Tom Reed",
        ),
        (
            (
                "A teacher was attacked on Monday. Head Mara Lund called the police.\n\n"
                "She was treated in hospital on Tuesday."
            ),
            "Mara Lund",
        ),
    ],
    ids=["who tells of it", "who saw it", "who called for help"],
)
def test_whoever_only_told_of_it_or_helped_comes_to_no_harm(text: str, wrong: str) -> None:
    assert not [words for words in told(text, WIRE_DAY) if words.startswith((f"{wrong} was", f"{wrong} died"))]


def test_somebody_named_who_came_to_harm_is_who_died_and_not_a_woman_told_of_since() -> None:
    text = "Paul Marsh was hit by a car on Sunday. A woman was also injured in the crash.\n\nHe died on Monday."
    assert told(text, WIRE_DAY) == ["Paul Marsh was hit by a car", "Paul Marsh died"]


def test_who_was_arrested_for_it_is_who_stood_before_the_court() -> None:
    text = "A man was stabbed in Lorne on Friday. Police arrested Karl Dunn.\n\nHe was remanded on Monday."
    assert told(text, WIRE_DAY) == ["A man was stabbed in Lorne", "Karl Dunn was remanded"]


@pytest.mark.parametrize(
    ("text", "told_again"),
    [
        ("Police arrested two men. They were charged on Tuesday.", "The two men were charged"),
        ("Police arrested two men. They will appear in court on Friday.", "The two men will appear in court"),
        ("The gunmen shot two officers. They were jailed on Tuesday.", "The gunmen were jailed"),
        ("Two men robbed two women. They were arrested on Tuesday.", "The two men were arrested"),
    ],
)
def test_who_is_charged_is_who_was_held_or_did_harm(text: str, told_again: str) -> None:
    assert told_again in told(text, WIRE_DAY)


@pytest.mark.parametrize(
    ("text", "told_again"),
    [
        ("Ann Lund's sister was arrested. She was charged on Tuesday.", "Ann Lund's sister was charged"),
        ("Ann Lund's mother died in 2011. She was buried in Orrin on Monday.", "Ann Lund's mother was buried in Orrin"),
        ("Ann Lund's husband was arrested on Monday. She resigned on Tuesday.", "Ann Lund resigned"),
    ],
)
def test_what_becomes_of_somebodys_kin_does_not_become_of_them(text: str, told_again: str) -> None:
    assert told_again in told(text, WIRE_DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In December 2023 a lone raider took the takings. He was jailed last July.", "The lone raider was jailed"),
        ("One man was pulled out alive. He left hospital on Monday.", "The man left hospital"),
        ("A pedestrian was hit on Saturday. She died on Monday.", "The pedestrian died"),
        ("Sam Reed fled. His wife was convicted in 2023. She was deported on Monday.", "Sam Reed’s wife was deported"),
        ("Sam Reed's wife was convicted in 2023. She was deported on Monday.", "Sam Reed's wife was deported"),
    ],
)
def test_what_is_told_next_of_somebody_without_a_name_is_told_of_them(text: str, expected: str) -> None:
    assert expected in told(f"Tom Lund spoke.\n\n{text}", WIRE_DAY)


def test_the_death_that_is_looked_into_is_of_who_was_killed() -> None:
    text = "Tom Lund spoke.\n\nOn Sunday a student was shot dead. The ministry said on Monday it regretted his death."
    assert not [words for words in told(text, WIRE_DAY) if "Lund’s death" in words]


@pytest.mark.parametrize(
    "text",
    [
        "A man attacked Paul Marsh on Monday. He was arrested on Tuesday.",
        "Paul Marsh was attacked by a man on Monday. He was arrested on Tuesday.",
    ],
)
def test_who_was_attacked_is_not_who_is_arrested(text: str) -> None:
    assert "Paul Marsh was arrested" not in told(text, WIRE_DAY)
