"""What happened when something else did that has the time; told from an article of Wednesday, 12 March 2025."""

from datetime import date
from functools import partial

import pytest

from tests.analysis import timelines

DAY = date(2025, 3, 12)
told = partial(timelines.told, day=DAY)


@pytest.mark.parametrize(
    "words",
    [
        "A man was killed when a tree fell on his car",
        "Three people died as a storm swept the coast",
        "Three people died moments after a bus hit a wall",
        "The mayor resigned hours before the council voted",
        "Peter Lund was shot shortly after he and his wife returned home",
        "Peter Lund was shot shortly after Ida Lund and her son returned home",
    ],
)
def test_the_time_of_a_clause_is_that_of_what_happened_at_once(words: str) -> None:
    assert told(f"{words} on Sunday.") == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The town was quiet when a storm hit it on Sunday.", "A storm hit the town"),
        ("Peter Lund had left when the fire broke out on Sunday.", "The fire broke out"),
        ("The bridge was closed after a lorry hit a pillar on Sunday.", "A lorry hit a pillar"),
        ("Nobody knows what happened when the mill burned in 1990.", "The mill burned"),
        ("Peter Lund left after lunch and his wife returned on Sunday.", "Peter Lund’s wife returned"),
    ],
)
def test_what_was_so_before_or_came_behind_is_told_alone(text: str, words: str) -> None:
    assert told(text) == [words]


def test_what_is_said_to_have_happened_has_the_time_too() -> None:
    text = "Police said a man was killed when a tree fell on his car on Sunday."
    assert told(text) == ["A man was killed when a tree fell on his car"]


@pytest.mark.parametrize("noun", ["the May 2019 killing of Ida Lund", "the May 2019 shooting death of Ida Lund"])
def test_a_deed_that_somebody_is_charged_in_was_at_its_own_time(noun: str) -> None:
    assert told(f"Peter Roca was charged on Monday in {noun}.") == [
        noun.replace("the", "The", 1),
        f"Peter Roca was charged in {noun}",
    ]


def test_a_trial_of_a_year_is_where_somebody_was_convicted() -> None:
    assert told("Peter Roca was convicted in a 2019 trial.") == ["Peter Roca was convicted in a 2019 trial"]


@pytest.mark.parametrize("finds", ["ruled on Monday", "found in February", "said on Monday"])
def test_what_is_found_of_somebody_with_an_aside_is_told_whole(finds: str) -> None:
    verb = finds.split(maxsplit=1)[0]
    assert told(f"The court {finds} that Peter Lund, a baker, had lied.") == [f"The court {verb} Peter Lund had lied"]
