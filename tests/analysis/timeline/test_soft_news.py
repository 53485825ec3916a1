"""What blogs, histories and local papers tell; from texts of Friday, 14 June 2024."""

import pytest

from tests.analysis.timelines import dated


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry Orrin Shipping bought in May sank on Monday.", "Orrin Shipping bought the ferry"),
        ("The law Congress passed in 2019 expired on Monday.", "Congress passed the law"),
    ],
)
def test_a_body_did_to_the_noun_in_front_of_it_what_its_clause_says(text: str, words: str) -> None:
    named = text + " Orrin Shipping, of Lorne, said no more."
    assert dated(named)[0][1] == words


def test_how_large_something_is_does_nothing_itself() -> None:
    text = "A hole the size of a cart was found by a clerk on Monday."
    assert dated(text) == [("2024-06-10", "A hole the size of a cart was found by a clerk")]


@pytest.mark.parametrize(
    "text",
    [
        "I'd have stopped in 2020 if I'd had another trade.",
        "A clerk said that he'd have left the hall in 1974.",
    ],
)
def test_what_somebody_would_have_done_was_not_done(text: str) -> None:
    assert dated(text) == []


def test_several_who_did_something_go_on_to_mean_to_do_more() -> None:
    text = "Roofers moved in on Monday and expect to leave by Sunday."
    assert dated(text)[-1] == ("2024-06-16", "Roofers expect to leave by Sunday")
