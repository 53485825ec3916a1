"""What a verb tells whose auxiliary stands apart; from articles of Wednesday, 12 March 2025."""

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
