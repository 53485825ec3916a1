"""Turns that news of all kinds takes, and what a timeline tells of them, as of Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when as told


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Not until March did police arrest Ann Lee.", "Police did arrest Ann Lee", "2025-03-01"),
        ("Only in 2019 had the firm made a profit.", "The firm had made a profit", "2019-01-01"),
        ("Not until 2019 was the bridge reopened to traffic.", "The bridge was reopened to traffic", "2019-01-01"),
        ("Never in 2019 did the mill lose money.", "The mill did lose money", "2019-01-01 denied"),
        ("Not once in 2019 did the board meet.", "The board did meet", "2019-01-01 denied"),
        ("Not until 9pm did the rescue team find her.", "The rescue team did find her", "2025-03-12"),
    ],
)
def test_a_verb_whose_auxiliary_stands_before_its_subject_is_told(text: str, words: str, when: str) -> None:
    assert told(text) == {words: when}


def test_a_limit_without_a_subject_behind_its_verb_is_no_such_turn() -> None:
    assert told("Only Monday was quiet.") == {}


def test_an_aside_tells_of_the_subject_and_the_clause_of_its_own_time() -> None:
    assert told("The race, first run in 1983, was called off on Monday.") == {
        "The race was first run": "1983-01-01",
        "The race was called off": "2025-03-10",
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The teachers were hired after an examination held on Monday.", "An examination was held"),
        ("Police said the ceasefire held on Monday.", "The ceasefire held"),
        ("Pay will rise by 8% over two years under a deal reached on Monday.", "A deal was reached"),
        ("It slipped because of damage to the seal found on Monday.", "The seal was found"),
    ],
)
def test_what_was_done_to_a_noun_behind_a_preposition_is_told_as_done_to_it(text: str, words: str) -> None:
    assert words in told(text)


def test_the_agent_behind_a_time_makes_a_form_a_participle() -> None:
    assert told("A complaint made in 2021 by a former aide, Ivo Lind, was dismissed at once.") == {
        "A complaint was made by a former aide": "2021-01-01"
    }


@pytest.mark.parametrize("fate", ["was vacated", "was put off", "was moved to July"])
def test_what_was_set_for_a_time_and_given_up_is_no_plan_for_it(fate: str) -> None:
    june = [when for when in told(f"A trial set for June {fate}.").values() if when.startswith("2025-06")]
    assert june in ([], ["2025-06-01 denied"])


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Lind was to visit Lorne on Monday but the trip was put off.",
        "A trial was set to begin on Monday but was adjourned.",
    ],
)
def test_what_was_to_be_and_was_put_off_did_not_happen(text: str) -> None:
    assert list(told(text).values()) == ["2025-03-10 denied"]


def test_a_pointing_that_behind_a_gerund_opens_no_clause() -> None:
    assert told("The trial of two men accused of organising that crossing opens on Tuesday.") == {
        "The trial of two men accused of organising that crossing opens": "2025-03-18 planned"
    }
    assert told("He spoke of fighting that began on Monday.") == {}


@pytest.mark.parametrize("aside", ["", ", published in the spring,"])
def test_what_a_court_held_is_told_whole(aside: str) -> None:
    entries = list(told(f"The court on Monday held that the list{aside} had been lost."))
    assert any(words.startswith("The court held") and words.endswith("the list had been lost") for words in entries)


def test_an_adjective_in_ly_stays_with_its_noun() -> None:
    assert told("Early voting began on Monday.") == {"Early voting began": "2025-03-10"}


@pytest.mark.parametrize("noun", ["service", "prayers", "training"])
def test_a_weekday_that_says_which_one_it_was_stays_with_its_noun(noun: str) -> None:
    words = f"The roof fell in during Sunday {noun}"
    assert told(f"{words}.") == {words: "2025-03-09"}


def test_those_of_whom_some_are_counted_are_told_of_and_not_some() -> None:
    assert told("Only 13 of 590 people who marched in 2019 were paid.") == {"590 people marched": "2019-01-01"}


def test_what_would_have_been_and_whom_nobody_knows_are_not_told() -> None:
    assert told("The plan would work in 2026 if they had known.") == {}
    assert "2025-03-10" not in told("Anyone who was hurt on Monday could fall ill by Friday.").values()


def test_what_happened_at_the_end_of_a_term_is_told_beside_it() -> None:
    assert told("Ann Lee led the party from 2015 to 2020, when she lost her seat.") == {
        "Ann Lee led the party": "2015-01-01..2020-12-31",
        "Ann Lee lost her seat": "2020-01-01",
    }


def test_what_somebody_was_doing_is_told_with_what_happened_then() -> None:
    words = "Ivo Lind was trimming a hedge when Ann Lee hit him"
    assert told(f"On Monday {words}.") == {words: "2025-03-10"}


def test_a_year_behind_the_day_of_a_deed_is_no_time_of_the_deed() -> None:
    assert told("The court upheld on Monday the sentence for fraud in 2019.") == {
        "The court upheld the sentence for fraud in 2019": "2025-03-10"
    }


def test_what_is_expected_of_a_noun_that_a_clause_explains_is_told() -> None:
    assert told("The deal, which is expected to close in the third quarter, was signed on Monday.") == {
        "The deal was signed": "2025-03-10",
        "The deal is expected to close": "2025-07-01 planned",
    }


def test_the_verb_of_a_sentence_stands_behind_a_whom() -> None:
    assert "The marriage to Ann Lee ended" in told("The marriage to Ann Lee, whom he met on a tram, ended in 1981.")


def test_a_death_is_that_of_the_son_also_with_his_age() -> None:
    assert told("Ann Lee, whose son Ivo, 19, was killed on Monday, wept.") == {
        "Ann Lee’s son Ivo, 19, was killed": "2025-03-10"
    }


def test_the_killed_and_their_kin_who_were_hurt_are_told_together() -> None:
    assert told("A boy was killed and his sister seriously hurt when a car hit them on Monday.") == {
        "A boy was killed and his sister hurt when a car hit them": "2025-03-10"
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Volta was founded by Ann Lee and Bob Ray. They quit in 2021.", "Ann Lee and Bob Ray quit"),
        ("The Tribunal imposed the ban, and it came into force in 2021.", "The ban came into force"),
        ("Two men robbed a shop and police arrested them. They were charged on Monday.", "The two men were charged"),
        ("Demand reached a record of 238 tons. It is forecast to peak in 2026.", "Demand is forecast to peak"),
        (
            "Detectives raided homes and arrested two men. They were refused bail and will face court in April.",
            "The two men will face court",
        ),
    ],
)
def test_a_pronoun_means_whoever_can_do_what_is_told(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize("trip", ["trip", "25-day trip"])
def test_a_trip_begins_and_not_what_it_went_around(trip: str) -> None:
    words = f"A {trip} around the Moon began"
    assert words in told(f"The capsule landed on Monday, ending a {trip} around the Moon that began on 3 March.")


def test_what_is_still_to_be_done_tonight_is_planned() -> None:
    assert told("Rovers travel to Tarna on Wednesday night.") == {"Rovers travel to Tarna": "2025-03-12 planned"}


def test_what_was_done_in_each_of_several_years_is_told_at_each() -> None:
    assert told("Local polls, postponed in 2022, 2023 and 2024, are to be held in May.") == {
        "Local polls were postponed": "2024-01-01",
        "Local polls are to be held": "2025-05-01 planned",
    }


def test_the_date_of_a_document_is_no_time_of_what_became_of_it() -> None:
    assert told("The warrant, dated March 7, was unsealed on Tuesday.") == {"The warrant was unsealed": "2025-03-11"}
    assert told("In a letter, dated March 7, she asked for help.") == {"She asked for help": "2025-03-07"}


def test_the_least_number_of_those_killed_is_told_whole() -> None:
    assert "At least 43 killings" in told("It cites at least 43 killings between May 2011 and March 2019.")


def test_what_took_effect_is_meant_and_not_the_effect() -> None:
    text = "A truce between Norvia and Tarna took effect in November. It was extended in January."
    assert told(text)["The truce between Norvia and Tarna was extended"] == "2025-01-01"


def test_what_is_planned_is_told_and_not_what_else_will_be_then() -> None:
    text = "A walk is planned for Friday, when the school will close early."
    assert list(told(text)) == ["A walk is planned for Friday"]


def test_an_injury_before_what_will_be_missed_is_told_as_over() -> None:
    found = told("Ivo Lind will miss six rounds after tearing a muscle at training on Tuesday.")
    assert found == {"Ivo Lind: tearing a muscle at training": "2025-03-11"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Someone who worked there in 2019 said the boss would shout.", "Someone worked there"),
        ("The fire gutted office space. It was rebuilt in 2019.", "Office space was rebuilt"),
        ("Workers cheered as a dam held on Monday.", "Workers cheered as a dam held"),
    ],
)
def test_what_somebody_did_and_what_held_stays_told(text: str, words: str) -> None:
    assert words in told(text)
