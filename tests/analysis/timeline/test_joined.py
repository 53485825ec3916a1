"""What a clause is joined with: gerunds with a time of their own, times in front, asides; told on 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from tests.analysis.timelines import DAY, told


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
        ("But on May 8, divers, wondering how he left, searched the quay.", "Divers searched the quay"),
        ("Its head, David Were, said the mill was told in 2019.", "The mill was told"),
        ("A fall in 2015 ended the walks on which she sang.", "A fall ended the walks"),
        ("It was the last storm of the season, which began in May.", "The season began"),
        ("In Lorne County 23 people died in May.", "23 people died"),
        ("Rain fell, and in May 2004 the remnants of Inez and Ivan struck.", "The remnants of Inez and Ivan struck"),
        ("The deadline to apply is Nov. 29.", "The deadline to apply is Nov. 29"),
        ("Ann Lee lives in Lorne. The 34-year-old joined Rovers in 2021.", "Ann Lee joined Rovers"),
        ("Ann Lee lives in Lorne. The striker Mary Blake left in 2021.", "The striker Mary Blake left"),
        ("Ann Lee lives in Lorne. The former tycoon of Norvia left in 2021.", "The former tycoon of Norvia left"),
        ("Ann Lee lives in Lorne. The striker, who broke her wrist in May, is out.", "Ann Lee broke her wrist"),
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
    assert "The probe was planned for 2025" in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mill makes tiles and had 40 workers in 2019.", "The mill had 40 workers"),
        ("The hospital confirmed cuts in December.", "The hospital confirmed cuts"),
        ('Ann Lee had a note "out of nowhere" last week.', 'Ann Lee had a note "out of nowhere"'),
        ("The set, built by Ann Lee, was painted in May.", "The set was painted"),
        ("The last chapter took her a week, in November.", "The last chapter took her a week"),

        ("Teeth dug up in Lorne in 1965 belonged to a child.", "Teeth were dug up in Lorne"),
        ("Ann Lee ran in 2004 to seek, unsuccessfully, a seat.", "Ann Lee ran to seek, unsuccessfully, a seat"),
        ("It hit Lorne, Norvia, as a big storm on May 26 and moved on.", "It hit Lorne, Norvia, as a big storm"),
    ],
)  # fmt: skip
def test_verbs_and_nouns_of_one_form_are_told_apart(text: str, words: str) -> None:
    assert told(text) == [words]


def test_what_is_due_is_told_though_its_clause_tells_what_becomes_of_it() -> None:
    assert told("The election, due in May 2027, could be brought forward.") == ["The election is due"]
    assert told("The election, due in May 2027, was called off.") == ["The election was called off"]


def test_a_short_deed_of_a_pronoun_is_told_like_that_of_its_noun() -> None:
    assert "The hospital admitted liability" in told(
        "The hospital changed its rules. It admitted liability in December."
    )


def test_a_quarter_is_that_whose_end_is_told() -> None:
    text = "Net income for the third quarter, which ended on Sept. 27, 2023, rose to $4 million."
    (entry,) = analyse(text, DAY).timeline
    assert (entry.first, entry.last) == (date(2023, 6, 28), date(2023, 9, 27))


def test_what_was_made_something_is_the_same_thing_still() -> None:
    text = "The market was declared a monument in 2003. It was taken off the list in 2019."
    assert told(text)[-1] == "The market was taken off the list"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ann Lee had been missing since 3 May. Divers found her.", date(2024, 5, 3)),
        ("Ann Lee said she had worked there since 3 May.", DAY),
        ("Ann Lee has been missing since 3 May.", DAY),
    ],
)
def test_what_had_lasted_since_a_day_need_not_last_until_now(text: str, last: date) -> None:
    assert analyse(text, DAY).timeline[0].last == last


def test_what_is_usually_done_on_a_day_has_none() -> None:
    assert told("The money was handed over in a hotel, usually on the first Friday of the month.") == []


def test_what_somebody_is_left_is_nothing_of_theirs() -> None:
    text = "Mary Blake sang. A stroke in 2019 left her unable to write."
    assert told(text) == ["A stroke left Mary Blake unable to write"]


def test_a_short_noun_may_look_like_a_verb_before_its_own() -> None:
    text = "The run ends on 26 July and a transfer to Lorne is planned for the autumn."
    assert told(text) == ["The run ends", "A transfer to Lorne is planned for the autumn"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In January, Ann Lee, a clerk, and six of her neighbours sued the mill.",
         ["Ann Lee, a clerk, and six of her neighbours sued the mill"]),
        ("Ann Lee, a clerk, and her son were killed on Monday.", ["Ann Lee, a clerk, and her son were killed"]),
        ("On Monday, Ann Lee, the mayor, and Ivo Lind, her deputy, opened the bridge.",
         ["Ann Lee, the mayor, and Ivo Lind, her deputy, opened the bridge"]),
        ("The mayor, Ann Lee, and the bishop of Lorne opened the bridge on Monday.",
         ["The mayor, Ann Lee, and the bishop of Lorne opened the bridge"]),
    ],
)  # fmt: skip
def test_whoever_is_told_with_what_they_are_is_joined_with_the_others(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_a_time_behind_where_somebody_is_belongs_to_what_is_told() -> None:
    assert told("The crew met in Lorne, where it lives, on Monday.") == ["The crew met in Lorne"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Over the past three years, the firm spilled sewage into the Wen 611 times.",
         ["The firm spilled sewage into the Wen 611 times"]),
        ("In the past year, sales fell 5%.", ["Sales fell 5%"]),
        ("The turnout was the highest in the past 20 years.", []),
    ],
)  # fmt: skip
def test_what_was_done_over_a_length_of_time_is_told_of_it(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_places_that_are_left_out_take_those_joined_with_them_along() -> None:
    text = "The firm closed two mills, in Lorne, Ohio, and Averton, Iowa, on Monday."
    assert told(text) == ["The firm closed two mills"]


def test_whoever_has_a_title_is_the_subject_behind_a_relative_clause() -> None:
    text = "The report found that Fr Ivo Lind, who died in 2011, had robbed 17 clerks in 1968."
    assert told(text) == ["Fr Ivo Lind had robbed 17 clerks", "Fr Ivo Lind died"]


def test_an_auxiliary_is_shared_over_how_and_when() -> None:
    text = "The Lorne School was built in 1961 and last renovated in 1998."
    assert told(text) == ["The Lorne School was built", "The Lorne School was last renovated"]


def test_a_version_is_one_thing() -> None:
    text = "Paint is where it fails. Drive 5 was due last autumn; it was put off to January."
    assert "Drive 5 was put off to January" in told(text)


def test_an_it_behind_things_that_a_firm_owns_is_the_firm() -> None:
    text = "Paint is dear. ColdHub's pumps come from Norvia. Last month it signed a deal with a mill."
    assert told(text) == ["ColdHub signed a deal with a mill"]
