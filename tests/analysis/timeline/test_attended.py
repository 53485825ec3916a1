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


@pytest.mark.parametrize(
    "words",
    [
        "Lightning struck a field where hundreds were waiting for a play to begin",
        "A gale tore down a tent where guests were dancing",
        "Officers searched a barn where men were making spirits",
        "Two men died when a blast tore through a mill where clerks were sorting flour",
    ],
)
def test_what_was_done_to_people_has_the_time_of_what_they_were_at(words: str) -> None:
    assert timelines.dated(f"{words} on Sunday evening.", day=DAY) == [("2025-03-09", words)]


def test_where_somebody_was_in_a_longer_time_is_not_when_it_was_done() -> None:
    assert told("Ida Lund bought a mill where she was working in 2015.") == ["Ida Lund was working"]


def test_what_had_been_done_has_the_time_before_when() -> None:
    words = "The board had dropped the plan when farmers blocked the road"
    assert told(words.replace(" when", " in 2023 when") + ".") == [words]


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
