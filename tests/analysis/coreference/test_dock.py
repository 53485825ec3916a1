"""Who stands before a court, where somebody else tells of it."""

import pytest

from tests.analysis.references import entity, tied

TOLD = "Sheriff Tom Lund said Ivo Brandt had fled. "


@pytest.mark.parametrize(
    "words",
    [
        "was remanded", "has since been charged", "pleaded not guilty", "faces three charges", "appeared in court",
        "was taken into custody", "is accused of theft", "was found guilty",
    ],
)  # fmt: skip
def test_who_is_tried_is_not_who_tells_of_it(words: str) -> None:
    text = f"{TOLD}He {words} on Monday."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt")) == [("He", "Ivo Brandt")]


@pytest.mark.parametrize("words", ["lawyer", "court-appointed defender", "trial"])
def test_a_lawyer_and_a_trial_are_of_who_is_tried(words: str) -> None:
    text = f"{TOLD}His {words} was late."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt")) == [("His", "Ivo Brandt")]


@pytest.mark.parametrize("words", ["was glad", "charged at the door", "faces the press", "was held up"])
def test_who_tells_of_others_is_meant_where_nobody_is_tried(words: str) -> None:
    text = f"{TOLD}He {words} on Monday."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt")) == [("He", "Tom Lund")]


@pytest.mark.parametrize("opening", ["Sheriff Tom Lund was arrested", "Police arrested Sheriff Tom Lund"])
def test_a_sheriff_of_whom_it_is_told_before_is_tried(opening: str) -> None:
    text = f"{opening} on Monday. Ivo Brandt was glad. He was charged with theft."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt"))[-1] == ("He", "Tom Lund")


def test_what_somebody_owns_who_acts_in_the_same_sentence_is_theirs() -> None:
    text = "Leo Cade spoke. Paul said he would sell his shares."
    assert tied(text, entity(text, "Leo Cade"), entity(text, "Paul")) == [("he", "Paul"), ("his", "Paul")]


@pytest.mark.parametrize("words", ["A court remanded him", "A judge sent him to police custody"])
def test_whom_a_court_does_something_to_is_who_is_tried(words: str) -> None:
    text = f"{TOLD}{words} on Monday."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt")) == [("him", "Ivo Brandt")]


def test_who_is_tried_may_be_named_behind_what_they_are_and_an_officer_by_what_he_is_head_of() -> None:
    text = "Superintendent of Police Tom Lund said the owner, Ivo Brandt, was booked. A court sent him to jail."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt")) == [("him", "Ivo Brandt")]


@pytest.mark.parametrize(
    ("deed", "then"),
    [
        ("Judge Tom Lund sentenced Ivo Brandt to two years", "will be freed in May"),
        ("Prosecutor Tom Lund charged Ivo Brandt with theft", "denied it"),
        ("Dr Tom Lund treated Ivo Brandt", "died on Tuesday"),
        ("Tom Lund replaced Ivo Brandt", "had led the firm since 2010"),
        ("Tom Lund was stabbed by Ivo Brandt", "was jailed"),
    ],
)
def test_what_came_of_a_deed_tells_who_is_meant(deed: str, then: str) -> None:
    text = f"{deed} on Monday. He {then}."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt")) == [("He", "Ivo Brandt")]


@pytest.mark.parametrize("verb", ["asked", "interviewed", "questioned"])
def test_who_was_questioned_is_who_speaks_next(verb: str) -> None:
    text = f"Tom Lund {verb} Ivo Brandt on Monday. “I fled,” he said."
    assert tied(text, entity(text, "Tom Lund"), entity(text, "Ivo Brandt")) == [("he", "Ivo Brandt")]
