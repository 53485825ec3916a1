"""What a verb tells whose auxiliary stands apart; from articles of Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when as told


def test_the_second_object_of_a_verb_has_its_particle() -> None:
    assert told("The yard laid off 600 people in 2020 and another 250 the following year.") == {
        "The yard laid off 600 people": "2020-01-01",
        "The yard laid off another 250": "2021-01-01",
    }


def test_a_deal_that_values_a_firm_was_announced_when_its_aside_says() -> None:
    assert told("The deal, announced on Tuesday, values the firm at $3 billion.") == {
        "The deal was announced": "2025-03-11"
    }


@pytest.mark.parametrize(
    ("text", "second"),
    [
        (
            "Prisoners are to be exchanged by 15 July and heavy guns withdrawn by 1 August.",
            {"Heavy guns are to be withdrawn by 1 August": "2025-08-01 planned"},
        ),
        (
            "The first stage would be finished in June and the second begun in July.",
            {"The second would be begun": "2025-07-01 planned"},
        ),
        (
            "A truce will be signed on 3 May and the border reopened on 5 May.",
            {"The border will be reopened": "2025-05-05 planned"},
        ),
        (
            "Claims are to be lodged by 15 May and the first payment made by 31 July.",
            {"The first payment is to be made by 31 July": "2025-07-31 planned"},
        ),
    ],
)
def test_what_is_to_be_done_may_be_said_once_for_two_things(text: str, second: dict[str, str]) -> None:
    found = told(text)
    assert second.items() <= found.items()
    assert len(found) == 2
