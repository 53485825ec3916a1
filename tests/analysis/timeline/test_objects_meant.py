"""What the "it" means that somebody does something to; told on Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill stood empty for years. The council bought it in 2011.", "The council bought the mill"),
        ("The bridge was closed in May. The council reopened it in July.", "The council reopened the bridge"),
        ("The strike began on Monday. The union called it off on Tuesday.", "The union called the strike off"),
        ("The ship was built in 1962. A storm sank it in 1978.", "A storm sank the ship"),
        ("The council wants a new bridge. Lund proposed it in 2015.", "Lund proposed the new bridge"),
    ],
)
def test_nobody_does_something_to_it_who_is_meant_by_it(text: str, told: str) -> None:
    assert told in told_when(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Parliament passed the law in 2019. The court struck it down in 2021.", "The court struck the law down"),
        ("The army took the town on Monday. The rebels retook it on Tuesday.", "The rebels retook the town"),
        ("The museum bought the painting in 1920. Thieves stole it in 1985.", "Thieves stole the painting"),
        ("The firm owned a mill. The council closed it on Monday.", "The council closed the mill"),
        ("The party won the election in 2014. It lost it in 2018.", "The party lost the election"),
    ],
)
def test_it_is_what_a_body_did_something_to_before(text: str, told: str) -> None:
    assert told in told_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fire destroyed the mill on Monday. Crews put it out on Tuesday.",
        "The bank forecast growth of 2% in May. It lowered it to 1% in July.",
    ],
)
def test_where_two_things_may_be_meant_it_stays(text: str) -> None:
    assert any(" it " in words for words in told_when(text))
