"""Subjects behind phrases without a comma, terms of prison, clefts and plans that fell through; told from an article of
Wednesday, 12 March 2025.
"""

from datetime import date
from functools import partial

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis import timelines

DAY = date(2025, 3, 12)
told = partial(timelines.dated, day=DAY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In a speech in Lorne on Monday the minister called the dam safe.", "The minister called the dam safe"),
        ("After the vote on Monday the party split.", "The party split"),
        ("In the race on Monday Mary Blake fell.", "Mary Blake fell"),
        ("Mary Blake sang. In a letter to the Post on Monday she called for help.", "Mary Blake called for help"),
    ],
)
def test_a_phrase_that_ends_with_a_time_is_no_part_of_the_subject(text: str, words: str) -> None:
    assert told(text) == [("2025-03-10", words)]


def test_what_a_phrase_names_is_not_done_by_the_pronoun_behind_it() -> None:
    text = "Mary Blake sang. After a year in Lorne she returned to Wexley in 1954."
    assert told(text) == [("1954-01-01", "Mary Blake returned to Wexley")]


def test_a_bare_time_before_a_verb_is_not_its_subject() -> None:
    text = "A recount in two towns last January cut the lead from 4,100 to 3,812."
    assert told(text) == [("2025-01-01", "A recount in two towns cut the lead from 4,100 to 3,812")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peter Walsh was jailed for six years on Monday.", "Peter Walsh was jailed for six years"),
        (
            "Peter Walsh was sentenced to two years in prison on Monday.",
            "Peter Walsh was sentenced to two years in prison",
        ),
        ("Peter Walsh was jailed for ten days on Monday for theft.", "Peter Walsh was jailed for ten days for theft"),
    ],
)
def test_how_long_somebody_is_sent_to_prison_is_no_time_of_a_deed(text: str, words: str) -> None:
    assert told(text) == [("2025-03-10", words)]


@pytest.mark.parametrize(
    "text",
    [
        "It was only in October 2019 that the theft came to light.",
    ],
)
def test_what_was_not_until_a_day_was_then(text: str) -> None:
    assert [words for _, words in told(text)] == ["The theft came to light"]


def test_no_later_than_a_day_is_by_that_day() -> None:
    words = "The winner must be sworn in no later than 30 June"
    assert told(f"{words}.") == [("2025-06-30", words)]


def test_a_visit_that_was_cancelled_is_not_planned() -> None:
    assert told("Mary Blake cancelled a visit to Lorne that had been planned for next week.") == []


def test_what_was_to_have_been_done_did_not_happen() -> None:
    text = "Repairs were to have started in April 2022 but were put off."
    (entry,) = analyse(text, DAY).timeline
    assert (entry.words(text), entry.status) == ("Repairs were put off", Status.DENIED)


def test_a_report_may_be_what_was_delivered() -> None:
    text = "A second report, delivered in March 2018, was never shown to the owners."
    assert told(text) == [("2018-03-01", "A second report was delivered")]


def test_an_aside_behind_a_fronted_phrase_tells_of_its_noun() -> None:
    text = "In the last election, held on 16 November 2019, turnout was 71 per cent."
    assert told(text) == [("2019-11-16", "The last election was held")]


def test_an_hour_is_not_of_the_day_of_a_deadline() -> None:
    text = "The vote will be held on 24 May. Papers must be printed by 20 April.\n\nDoors open at 7am."
    assert analyse(text, DAY).times[-1].value == "2025-05-24T07:00"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Under the deal the army must leave Lorne by 20 March.", "The army must leave Lorne by 20 March"),
        ("Mary Blake said price rises that took effect in May would end on 20 March.", "Price rises would end"),
    ],
)
def test_who_acts_is_found_behind_a_phrase_a_time_an_aside_and_a_relative_clause(text: str, words: str) -> None:
    assert told(text)[-1] == ("2025-03-20", words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The finding, published in 2019 in the Lorne Post, pushes back the date.",
            "The finding was published in the Lorne Post",
        ),
        ("The mill, first opened in 2019, will close.", "The mill was first opened"),
        (
            "A plan to raise the wreck, first proposed in 2019, could be revived.",
            "A plan to raise the wreck was first proposed",
        ),
        ("Orrin Town were last relegated in 2019.", "Orrin Town were last relegated"),
    ],
)
def test_a_participle_has_its_noun_and_a_past_form_its_subject(text: str, words: str) -> None:
    assert told(text) == [("2019-01-01", words)]
