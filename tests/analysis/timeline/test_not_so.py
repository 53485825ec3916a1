"""What a text does not say happened, though its words stand in it; told on Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hardly anyone came to the fair on Monday.", {"Hardly anyone came to the fair": "2025-03-10"}),
        ("No fewer than 20 men were hurt on Monday.", {"No fewer than 20 men were hurt": "2025-03-10"}),
        ("Nothing was stolen on Monday.", {"Nothing was stolen": "2025-03-10 denied"}),
        ("The man was seen on Monday but not on Tuesday.", {"The man was seen but not on Tuesday": "2025-03-10"}),
        ("Almost nobody voted on Monday.", {"Almost nobody voted": "2025-03-10"}),
        ("Not all the miners were freed on Monday.", {"Not all the miners were freed": "2025-03-10"}),
        ("Not a single vote was cast on Monday.", {"Not a single vote was cast": "2025-03-10 denied"}),
        ("The strike all but closed the port on Monday.", {"The strike all but closed the port": "2025-03-10"}),
        ("The roof partly fell in on Monday.", {"The roof partly fell in": "2025-03-10"}),
        ("The clerk was not only fined on Monday but sacked.", {"The clerk was not only fined": "2025-03-10"}),
        ("The mine was not shut in 2019 but in 2020.", {"The mine was not shut": "2019-01-01 denied"}),
        ("The mine was to open in 2019 but never did.", {"The mine was to open": "2019-01-01 denied"}),
    ],
)
def test_what_limits_what_is_told_is_not_lost(text: str, told: dict[str, str]) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee rejected claims that the firm sold the mine in 2019.",
        "The palace dismissed reports that the king died on Monday.",
        "There was no sign that the ship had sunk on Monday.",
        "Tom Reed dreamed that the firm won the contract on Monday.",
        "He talks as though the firm won the vote in 2020.",
        "The mayor resigned neither on Monday nor on Tuesday.",
        "Legend has it that the king died in 1399.",
        "It is a lie that the firm was founded in 1850.",
    ],
    ids=["claimed", "reported", "without a sign", "dreamed", "as though", "neither", "a legend", "a lie"],
)
def test_what_nobody_vouches_for_is_not_told(text: str) -> None:
    assert not told_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police believe the gang robbed a bank on Monday.",
        "Police allege the gang robbed a bank on Monday.",
        "Detectives fear the gang robbed a bank on Monday.",
        "Detectives in Lorne claim the gang robbed a bank on Monday.",
        "Some suspect the gang robbed a bank on Monday.",
        "The union claims the gang robbed a bank on Monday.",
        "The gang robbed a bank on Monday, police believe.",
        "The gang robbed a bank on Monday, it is alleged.",
        "Perhaps the gang robbed a bank on Monday.",
        "It is likely that the gang robbed a bank on Monday.",
        "It seems that the gang robbed a bank on Monday.",
        "Allegedly, the gang robbed a bank on Monday.",
    ],
)
def test_what_somebody_believes_or_alleges_is_unconfirmed(text: str) -> None:
    assert told_when(text) == {"The gang robbed a bank": "2025-03-10 unconfirmed"}


def test_who_was_held_for_what_they_allegedly_did_was_held() -> None:
    text = "The clerk was arrested on Monday for allegedly stealing a car."
    assert list(told_when(text).values()) == ["2025-03-10"]


@pytest.mark.parametrize(
    "text",
    ["It is unclear who shot the mayor on Monday.", "Police are not sure who won on Monday."],
)
def test_what_is_asked_for_did_nothing(text: str) -> None:
    assert not told_when(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“1984” was written in 1948.", {"1984 was written": "1948-01-01"}),
        ("“Yesterday” was written in 1965.", {"Yesterday was written": "1965-01-01"}),
        ("The 2020 Games were held in 2021.", {"The 2020 Games were held": "2021-01-01"}),
        ("The May election was held in June.", {"The May election was held": "2024-06-01"}),
        ("The mayor left in May rather than June.", {"The mayor left": "2024-05-01"}),
    ],
    ids=["a year as a title", "a day as a title", "a year in a name", "a month in a name", "another month"],
)
def test_at_a_time_that_only_names_something_nothing_happened(text: str, told: dict[str, str]) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ann Lee was born in 1950 and, in 1970, moved to Lorne.", "Ann Lee moved to Lorne"),
        ("Ann Lee was born in 1950 and moved to Lorne in 1970.", "Ann Lee moved to Lorne"),
        ("Ann Lee joined the firm in 1950 and, in 1970, left.", "Ann Lee left"),
        ("Ann Lee was jailed in 1950 and, in 1970, freed.", "Ann Lee was freed"),
    ],
)
def test_behind_a_time_between_commas_the_next_deed_is_told(text: str, last: str) -> None:
    assert told_when(text)[last] == "1970-01-01"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A cyclist was hit by a van driven by a clerk in Lorne on Monday.",
            {"A cyclist was hit by a van driven by a clerk in Lorne": "2025-03-10"},
        ),
        (
            "A bus hit a wall built in 1990 on Monday.",
            {"A wall was built": "1990-01-01", "A bus hit a wall built in 1990": "2025-03-10"},
        ),
        (
            "A man jailed for killing a clerk in 2019 was freed on Monday.",
            {"A man jailed for killing a clerk in 2019 was freed": "2025-03-10"},
        ),
        (
            "The bridge, opened in 1950 by a king who fled, fell on Monday.",
            {"The bridge was opened by a king": "1950-01-01", "The bridge fell": "2025-03-10"},
        ),
    ],
    ids=["an agent", "a time of its own", "within the subject", "an aside that explains its last noun"],
)
def test_each_time_is_that_of_what_happened_then(text: str, told: dict[str, str]) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("The man who shot a clerk in 2019 and fled was caught on Monday.", "The man was caught"),
        ("The mine that opened in 1950 and closed in 1990 reopened on Monday.", "The mine reopened"),
    ],
)
def test_a_relative_clause_goes_on_before_the_verb_of_the_sentence(text: str, main: str) -> None:
    assert told_when(text)[main] == "2025-03-10"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Many say the mine closed in 2019.", {"The mine closed": "2019-01-01"}),
        ("Police suspect the men arrested on Friday.", {"The men were arrested": "2025-03-07"}),
        ("The rebels claim the attack carried out in May.", {"The attack was carried out": "2024-05-01"}),
        ("Neighbours fear it will end under a law passed in 2024.", {"A law was passed": "2024-01-01"}),
    ],
    ids=["said", "suspected", "claimed", "only what is feared of it"],
)
def test_what_is_not_doubted_stays_as_it_was(text: str, told: dict[str, str]) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    "text",
    ["A march set for Monday was called off.", "A march planned for Monday was banned."],
)
def test_what_was_set_for_a_day_and_called_off_was_not_then(text: str) -> None:
    assert list(told_when(text).values()) == ["2025-03-10 denied"]


def test_a_meeting_set_for_a_day_is_to_come() -> None:
    assert told_when("A meeting set for Sunday will go ahead.") == {"A meeting will go ahead": "2025-03-16 planned"}
