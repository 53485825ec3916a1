"""What histories, features and profiles tell of the past, in turns that the news of a day seldom takes."""

import pytest

from tests.analysis.timelines import told_when


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("As early as 1974 engineers had warned of cracks.", {"Engineers had warned of cracks": "1974-01-01"}),
        ("As late as last Tuesday Ada Lund denied it.", {"Ada Lund denied it": "2025-03-04"}),
        ("As far back as 1974, engineers warned of cracks.", {"Engineers warned of cracks": "1974-01-01"}),
    ],
)
def test_as_early_as_stands_before_a_time_and_opens_no_clause(text: str, found: dict[str, str]) -> None:
    assert told_when(text) == found


@pytest.mark.parametrize(
    "amount", ["As many as 300 homes", "As few as 20 homes", "At least 300 homes", "About 300 homes"]
)
def test_a_subject_keeps_the_words_that_shade_its_number(amount: str) -> None:
    lower = amount[0].lower() + amount[1:]
    assert told_when(f"{amount} burned on Monday.") == {f"{amount} burned": "2025-03-10"}
    assert told_when(f"Officials said {lower} burned on Monday.") == {f"{amount} burned": "2025-03-10"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 1984 it was Bo Lund who ran the mill.", {"Bo Lund ran the mill": "1984-01-01"}),
        ("Last autumn, as talks broke down, it was Ada Lund who led them.", {"Ada Lund led them": "2024-09-01"}),
    ],
)
def test_a_cleft_tells_what_somebody_did_at_a_time_in_front(text: str, found: dict[str, str]) -> None:
    assert told_when(text) == found


@pytest.mark.parametrize("before", ["After", "Before", "Following"])
def test_an_event_with_its_own_time_is_told_where_another_one_came_after_it(before: str) -> None:
    text = f"{before} the coup of December 2008, Bo Lund was offered a post."
    assert told_when(text) == {"The coup of December 2008": "2008-12-01"}


@pytest.mark.parametrize(
    "text",
    [
        "Between his release in 1961 and his death in 1999, Bo Lund wrote nine books.",
        "Bo Lund wrote nine books between his release in 1961 and his death in 1999.",
        "Between 1961 and his death in 1999, Bo Lund wrote nine books.",
    ],
)
def test_two_events_with_their_times_are_the_ends_of_a_period(text: str) -> None:
    assert told_when(text) == {"Bo Lund wrote nine books": "1961-01-01..1999-12-31"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By the time Ada Lund retired in 2004, she had trained 300 pilots.", {"Ada Lund retired": "2004-01-01"}),
        ("Ada Lund had trained 300 pilots by the time she retired in 2004.", {"Ada Lund retired": "2004-01-01"}),
        ("By the time of the vote in May, 40 had left.", {"40 had left": "2024-05-01"}),
    ],
)
def test_by_the_time_opens_a_clause_of_its_own(text: str, found: dict[str, str]) -> None:
    assert told_when(text) == found


def test_whoever_is_born_and_raised_in_front_is_whom_the_sentence_is_about() -> None:
    text = "Born in 1950, raised in Lorne and trained as a nurse, Ada Lund entered politics in 1984."
    assert told_when(text) == {"Ada Lund was born": "1950-01-01", "Ada Lund entered politics": "1984-01-01"}


def test_a_verb_alone_between_commas_ends_no_list_of_deeds() -> None:
    text = "Ada Lund ran in 1979, lost, stood again in 1983 and won."
    assert told_when(text) == {"Ada Lund ran": "1979-01-01", "Ada Lund stood again": "1983-01-01"}


def test_how_much_something_was_is_no_event() -> None:
    assert told_when("The minutes may show how close the bank came to raising rates in February.") == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One evening in 1962, Ada Lund, still in school, met her aunt.", "Ada Lund met her aunt"),
        ("One evening in 1962, the mill, built by a duke, burned.", "The mill burned"),
        ("It tells of a tall, quiet clerk who left in 1962.", "A tall, quiet clerk left"),
        ("It tells of a tall, loyal and quiet clerk who left in 1962.", "A tall, loyal and quiet clerk left"),
        ("The S.&P. 500 closed lower in 1962.", "The S.&P. 500 closed lower"),
    ],
)
def test_one_evening_is_nobody_and_a_noun_keeps_what_it_is_like(text: str, words: str) -> None:
    assert told_when(text) == {words: "1962-01-01"}


def test_what_is_made_in_the_manner_of_a_feast_is_of_no_day() -> None:
    assert told_when("The group is planning to fill screens with a Christmas-themed ad.") == {}
