"""What agencies of many countries tell of courts, wars, disasters and money, in their order of words; told from an
article of Wednesday, 12 March 2025.
"""

import pytest

from tests.analysis.timelines import told_when as told


def test_talks_aimed_at_a_row_between_two_are_what_breaks_down() -> None:
    subject = "Talks aimed at ending the fighting along the border between Norvia and Karst"
    assert told(f"{subject} broke down on Tuesday.") == {f"{subject} broke down": "2025-03-11"}


@pytest.mark.parametrize("done", ["opened fire at a checkpoint", "shot down 12 drones", "killed a clerk"])
def test_the_forces_of_a_people_are_who_did_it(done: str) -> None:
    assert told(f"Israeli forces {done} on Tuesday.") == {f"Israeli forces {done}": "2025-03-11"}
    assert told(f"Israeli forces said they {done} on Tuesday.") == {f"Israeli forces {done}": "2025-03-11"}


@pytest.mark.parametrize(
    "done",
    [
        "cut its annual profit forecast",
        "lowered its 2025 global growth forecast",
        "dropped its hostile takeover bid",
        "announced its biggest ever job cut",
    ],
)
def test_a_forecast_with_its_attributes_is_what_was_cut(done: str) -> None:
    assert told(f"The firm {done} on Tuesday.") == {f"The firm {done}": "2025-03-11"}


def test_a_forecast_for_growth_is_cut_on_a_day_and_is_of_a_year() -> None:
    assert told("The fund cut its forecast for growth on Tuesday.") == {
        "The fund cut its forecast for growth": "2025-03-11"
    }
    assert told("The fund cut its forecast for growth this year.") == {}


def test_what_had_been_done_as_of_a_day_had_been_done_then() -> None:
    assert told("As of Tuesday, 58 people had been rescued.") == {"58 people had been rescued": "2025-03-11"}
    assert told("The firm had $3m in cash as of 31 December.") == {}


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("An inquest will be opened and adjourned on Friday.", "An inquest will be adjourned", "2025-03-14"),
        ("The bridge will be closed and repaired in May.", "The bridge will be repaired", "2025-05-01"),
        ("The plant is to be sold and pulled down in July.", "The plant is to be sold and pulled down", "2025-07-01"),
    ],
)
def test_what_will_be_done_and_done_again_is_both_to_come(text: str, words: str, when: str) -> None:
    assert told(text) == {words: f"{when} planned"}


def test_an_age_between_commas_is_not_who_was_held() -> None:
    text = "A second man, aged 31, who was held on Sunday, has been freed."
    assert told(text) == {"A second man was held": "2025-03-09"}


@pytest.mark.parametrize("who", ["anyone", "anybody", "everybody"])
def test_whoever_saw_something_is_nobody(who: str) -> None:
    assert told(f"Police want to hear from {who} who saw a van on Sunday.") == {}


def test_who_signed_a_pact_does_not_take_effect() -> None:
    text = "The pact, signed in Lorne by Ivo Lind and his counterpart Ann Lee, comes into effect in July."
    assert told(text) == {"The pact comes into effect": "2025-07-01 planned"}


def test_the_first_of_which_is_of_the_things_and_not_of_their_place() -> None:
    text = "It owns two mines in Western Australia, the first of which opened in 2021."
    assert told(text) == {"The first of two mines in Western Australia opened": "2021-01-01"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A truce to which Norvia agreed in December collapsed.", "Norvia agreed to a truce"),
        ("The man for whom Ann Lee worked in December fled.", "Ann Lee worked for the man"),
    ],
)
def test_a_verb_is_given_back_what_stands_before_its_preposition(text: str, words: str) -> None:
    assert told(text) == {words: "2024-12-01"}


def test_whom_a_verb_has_for_its_object_has_no_preposition_of_a_noun() -> None:
    text = "Voters made up their mind on whom they will back on April 26."
    assert told(text) == {"Voters will back": "2025-04-26 planned"}


@pytest.mark.parametrize("plea", ["an appeal filed by Ann Lee", "petitions filed by four other accused"])
def test_a_court_hears_on_a_day_what_was_filed_before(plea: str) -> None:
    assert told(f"The court will hear {plea} on March 25.") == {f"The court will hear {plea}": "2025-03-25 planned"}


def test_a_case_brought_in_a_year_was_brought_then() -> None:
    text = "The court will hear a case brought by Ann Lee in 2021."
    assert told(text) == {"A case was brought by Ann Lee": "2021-01-01"}


def test_what_is_counted_from_a_year_compared_with_is_not_counted_from_another() -> None:
    text = "Norvia sold 58 ships in 2023, up from 12 in 2009, a year before the war began."
    assert told(text) == {"Norvia sold 58 ships": "2023-01-01", "The war began": "2010-01-01"}


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("A villa near Nice that Ann Lee bought in 2011 burned.", "Ann Lee bought a villa near Nice", "2011-01-01"),
        (
            "The road to the village, which was cut by floods in 2011, is open.",
            "The road to the village was cut by floods",
            "2011-01-01",
        ),
        (
            "An inquiry into the fire, which was due to report in 2024, goes on.",
            "An inquiry into the fire was due to report",
            "2024-01-01 planned",
        ),
        ("An inquiry into the fire, which killed nine in 2011, goes on.", "The fire killed nine", "2011-01-01"),
    ],
)
def test_a_clause_tells_of_the_thing_and_not_of_what_its_phrase_names(text: str, words: str, when: str) -> None:
    assert told(text) == {words: when}


@pytest.mark.parametrize("done", ["ceased to appear", "refused to speak", "continued to grow"])
def test_who_ceases_or_refuses_to_do_something_shares_no_passive(done: str) -> None:
    text = f"The Lorne Post was founded in 1878 and {done} in 2021."
    assert told(text) == {"The Lorne Post was founded": "1878-01-01", f"The Lorne Post {done}": "2021-01-01"}


def test_what_is_done_to_it_is_done_to_all_of_the_object_before() -> None:
    text = "The agency raised Norvia's rating in January and will review it on March 21."
    assert told(text)["The agency will review Norvia's rating"] == "2025-03-21 planned"


def test_some_of_them_are_some_of_those_who_were_counted() -> None:
    text = "Hospital officials said nine of the injured were ill. Two of them were flown home on Tuesday."
    assert told(text) == {"Two of the injured were flown home": "2025-03-11"}


def test_who_opened_something_that_is_named_before_is_not_the_building() -> None:
    text = "The firm owns a hotel in Lorne that it opened in 2011."
    assert told(text) == {"The firm opened a hotel in Lorne": "2011-01-01"}


@pytest.mark.parametrize("who", ["30 people on board", "12 clerks aboard"])
def test_what_left_with_people_on_board_is_the_ship(who: str) -> None:
    ship = f"A ferry with {who}"
    text = f"{ship}, which left Lorne on Tuesday, was late."
    (entry,) = told(text)
    assert entry.startswith("A ferry with ")
    assert entry.endswith(" left Lorne")


def test_one_of_several_is_nobody_who_was_named() -> None:
    text = "“They are well,” said Captain Luc Perrin.\n\nThe third climber fell into a crevasse on Sunday."
    assert told(text) == {"The third climber fell into a crevasse": "2025-03-09"}


def test_what_has_lasted_since_the_beginning_of_a_season_ends_in_no_since() -> None:
    text = "Eleven people have died on the massif since the beginning of the winter."
    assert told(text) == {"Eleven people have died on the massif": "2024-12-01..2025-03-12"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norvia called for protection of the clerks, two of whom died in May.", "Two of the clerks died"),
        ("They freed a group of clerks, two of whom died in May.", "Two of a group of clerks died"),
    ],
)
def test_two_of_whom_are_two_of_those_who_are_several(text: str, words: str) -> None:
    assert told(text) == {words: "2024-05-01"}


def test_what_has_since_been_done_lasts_from_no_day_behind_it() -> None:
    text = "Both sides have since drawn level, according to a poll released on Tuesday."
    assert told(text) == {"A poll was released": "2025-03-11"}


def test_what_is_extended_and_expires_is_the_state_of_emergency() -> None:
    text = "The Sahel has been under a state of emergency since January 2019. It was extended in October."
    assert told(text)["The state of emergency was extended"] == "2024-10-01"


def test_the_results_of_which_are_those_of_the_poll() -> None:
    text = "The club is holding a straw poll of candidates, the results of which will be announced on Saturday."
    assert told(text) == {"The results of a straw poll of candidates will be announced": "2025-03-15 planned"}


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "The ruling means the clerk, one of only four in Lorne, will not be paid until September.",
            "The clerk will not be paid until September",
            "2025-09-01 planned",
        ),
        (
            "The bank cut its rate, saying a slump that began last May would end by 2027.",
            "A slump would end by 2027",
            "2027-01-01 planned",
        ),
        ("Rain fell on Sunday, and a dam that opened in 2012 collapsed on Monday.", "A dam collapsed", "2025-03-10"),
        ("Rain fell on Sunday, and a dam that opened in 2012 collapsed on Monday.", "Rain fell", "2025-03-09"),
        ("She ran a firm that Ivo Lind founded in 2001 and sold in 2011.", "Ivo Lind sold a firm", "2011-01-01"),
    ],
)
def test_a_verb_gets_its_own_subject_and_object_over_what_stands_between(text: str, words: str, when: str) -> None:
    assert told(text)[words] == when


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "The dam, built in 1974 and last inspected in 2016, gave way.",
            {"The dam was built": "1974-01-01", "The dam was last inspected": "2016-01-01"},
        ),
        (
            "A curfew imposed on Sunday remains in force until Saturday.",
            {"A curfew was imposed": "2025-03-09", "A curfew remains in force until Saturday": "2025-03-15 planned"},
        ),
        (
            "A clerk, arrested on Friday on suspicion of robbing a bank, was freed.",
            {"A clerk was arrested on suspicion of robbing a bank": "2025-03-07"},
        ),
    ],
)
def test_a_participle_is_told_whole_or_not_at_all(text: str, entries: dict[str, str]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("It snowed on both Monday and Tuesday.", {"It snowed": "2025-03-11"}),
        ("The index fell below the record it set on Friday.", {"The index set the record": "2025-03-07"}),
        (
            "The state sold $5 billion of three-year notes on Tuesday.",
            {"The state sold $5 billion of three-year notes": "2025-03-11"},
        ),
    ],
)
def test_no_word_of_a_time_is_left_and_none_is_lost(text: str, entries: dict[str, str]) -> None:
    assert told(text) == entries


def test_what_is_said_is_not_told_twice_where_its_time_stands_behind_another_clause() -> None:
    text = "Norvia said on Tuesday that one man was killed and two were hurt when a mine went off in Lorne on Sunday."
    assert told(text) == {"One man was killed and two were hurt when a mine went off in Lorne": "2025-03-09"}


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "Crowds stormed a court on 19 January after judges met; 63 of them went on trial on Monday.",
            "63 of the crowds went on trial",
            "2025-03-10",
        ),
        (
            "Ivo Lind sent a force to Lorne on Sunday, but clerks voted down his order. They sacked him on Monday.",
            "Clerks sacked Ivo Lind",
            "2025-03-10",
        ),
        (
            "The army took Lorne on Sunday. On Monday it said it had entered the palace.",
            "The army said it had entered the palace",
            "2025-03-10",
        ),
    ],
)
def test_who_is_meant_did_what_the_clause_before_is_about(text: str, words: str, when: str) -> None:
    assert told(text)[words] == when


def test_a_truce_with_a_country_in_its_name_is_not_several() -> None:
    text = "A truce brokered by Norvia failed in May. They came in on Tuesday, a teacher said."
    assert not any("truce" in words and "came" in words for words in told(text))


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "Lund took office in 2019 and Brandt in 2021.",
            {"Lund took office": "2019-01-01", "Brandt took office": "2021-01-01"},
        ),
        (
            "Votes were held on Sunday in Lorne and on Monday in Wexley.",
            {"Votes were held in Lorne": "2025-03-09", "Votes were held in Wexley": "2025-03-10"},
        ),
        (
            "The state will end its ban, agreed in 2021 and extended in 2023, on wool.",
            {"The state’s ban was agreed": "2021-01-01", "The state’s ban was extended": "2023-01-01"},
        ),
        (
            "He named her, using a power last invoked in 2015.",
            {"A power was last invoked": "2015-01-01"},
        ),
        (
            "A ferry held last year was cleared to sail on Friday.",
            {"A ferry was held": "2024-01-01", "A ferry held last year was cleared to sail": "2025-03-07"},
        ),
        (
            "An attempt to revive the talks last August failed.",
            {"An attempt to revive the talks failed": "2024-08-01"},
        ),
        (
            "A search halted on Monday because of fog resumed on Tuesday.",
            {
                "A search was halted because of fog": "2025-03-10",
                "A search halted on Monday because of fog resumed": "2025-03-11",
            },
        ),
        (
            "States will vote in April after talks that run until 26 March.",
            {"Talks run until 26 March": "2025-03-26 planned", "States will vote": "2025-04-01 planned"},
        ),
    ],
)
def test_two_times_of_one_sentence_each_have_their_own_words(text: str, entries: dict[str, str]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "Rebels took Lorne on Tuesday. The army, which lost a pass on Sunday, said its men fought back at 4 a.m.",
            "The army’s men fought back",
            "2025-03-11",
        ),
        (
            "Karst announced duties on wool to start on Thursday.",
            "Karst announced duties on wool to start",
            "2025-03-13 planned",
        ),
        ("The crew managed to reopen on Monday.", "The crew managed to reopen", "2025-03-10"),
    ],
)
def test_a_day_is_that_of_what_happened_and_not_of_what_stands_beside_it(text: str, words: str, when: str) -> None:
    assert told(text)[words] == when


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "Ann Lee was held in March 2021, convicted of fraud in June 2022 and sent to jail.",
            {"Ann Lee was held": "2021-03-01", "Ann Lee was convicted of fraud": "2022-06-01"},
        ),
        (
            "Karst lifted a freeze on military aid imposed on March 3.",
            {"A freeze on military aid was imposed": "2025-03-03"},
        ),
        (
            "The army was given powers of arrest in May, which were renewed in June.",
            {"The army was given powers of arrest": "2024-05-01", "Powers of arrest were renewed": "2024-06-01"},
        ),
        (
            "Ten were held in the first week of Operation Sand, begun on Friday.",
            {"Operation Sand was begun": "2025-03-07"},
        ),
        (
            "Anna Holm quit on Sunday. She had run the firm since 2009.",
            {"Anna Holm had run the firm since 2009": "2009-01-01", "Anna Holm quit": "2025-03-09"},
        ),
        (
            "Police arrested a man who lives near the quay on Tuesday.",
            {"Police arrested a man who lives near the quay": "2025-03-11"},
        ),
        (
            "On Monday Mary Blake, the mayor, and Lars Holm opened a bridge.",
            {"Mary Blake, the mayor, and Lars Holm opened a bridge": "2025-03-10"},
        ),
        (
            "The rebels entered Lorne on Tuesday, clerks said, and by Wednesday were said to hold it.",
            {"The rebels entered Lorne": "2025-03-11", "The rebels were said to hold Lorne": "2025-03-12"},
        ),
        (
            "Karst troops drove Norvian forces out of the pocket they seized last May.",
            {"Karst troops seized the pocket": "2024-05-01"},
        ),
        (
            "Four clerks were charged, but the trial, which failed in 2020 and was begun again in 2022, goes on.",
            {"The trial failed": "2020-01-01", "The trial was begun again": "2022-01-01"},
        ),
        (
            "The water broke through a dam, built in 1904 and repaired in 1997.",
            {"A dam was built": "1904-01-01", "A dam was repaired": "1997-01-01"},
        ),
    ],
)
def test_what_a_sentence_says_of_each_is_told_of_it_alone(text: str, entries: dict[str, str]) -> None:
    assert told(text) == entries


def test_what_somebody_left_is_not_what_they_speak_of_later() -> None:
    text = "The Alliance is new. Its head, Ivo Lind, who quit the cabinet in May, said on Sunday it would win."
    assert "Ivo Lind said the Alliance would win" in told(text)
