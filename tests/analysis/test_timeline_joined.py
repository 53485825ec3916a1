"""What a clause is joined with: gerunds with a time of their own, times in front, asides; told on 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse

DAY = date(2024, 6, 14)


def told(text: str) -> list[str]:
    return [entry.words(text) for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two clerks were jailed on Tuesday after being convicted in January.", "Two clerks were convicted"),
        ("Ann Lee resigned on Monday after losing a vote in January.", "Ann Lee: losing a vote"),
        ("Rovers travel to Lorne on Tuesday, before visiting Karst in July.", "Rovers: visiting Karst"),
        ("Before leaving in May, Ann Lee sold the mill.", "Ann Lee: leaving"),
    ],
)
def test_what_somebody_did_before_or_after_has_its_own_entry(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Since 2015 two wardens have lived in the manse.", "Two wardens have lived in the manse"),
        ("The court heard that between March 2019 and October 2021 Ivo Lind took bribes.", "Ivo Lind took bribes"),
        ("Until 2019 three clerks worked there.", "Three clerks worked there"),
    ],
)
def test_a_time_in_front_needs_no_comma_before_a_count_or_a_name(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee, of Lorne Police, said after the hearing that the force was told in 2019.", "The force was told"),
        ("Talks on resuming it began in December.", "Talks on resuming it began"),
        ("The Salem, Ohio-based mill cut its forecast in May.", "The Salem, Ohio-based mill cut its forecast"),
        ("Ann Lee learnt to swim there in 1963.", "Ann Lee learnt to swim there"),
    ],
)  # fmt: skip
def test_a_subject_is_whole(text: str, words: str) -> None:
    assert told(text) == [words]


def test_a_verb_behind_and_is_passive_only_where_it_may_be() -> None:
    text = (
        "The firm was taken private in 2007 and returned to the market in 2014. It was bought in 2015 and sold in 2016."
    )
    assert told(text) == [
        "The firm was taken private",
        "The firm returned to the market",
        "The firm was bought",
        "The firm was sold",
    ]


def test_figures_compared_are_left_out_together() -> None:
    text = "Net income for May dropped to $41 million, or 38 cents a share, from $66 million, or 61 cents a share."
    assert told(text) == ["Net income dropped to $41 million, or 38 cents a share"]


def test_a_pronoun_does_not_mean_what_a_condition_is_about() -> None:
    text = "A probe is to be launched in 2027 if the parliament approves the money. It was planned for 2025."
    assert "The probe was planned" in told(text)
