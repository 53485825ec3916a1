"""What was given and whom a force caught, told from a noun in front; told on Wednesday, 12 March 2025."""

from datetime import date
from functools import partial

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis import timelines

DAY = date(2025, 3, 12)
told = partial(timelines.told, day=DAY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee read a letter the campaign sent the board on June 3.", "The campaign sent the board a letter"),
        ("The letter, which the union sent the board on June 3, is long.", "The union sent the board the letter"),
        ("The prize the club gave Ann Lee in 2019 was stolen.", "The club gave Ann Lee the prize"),
        ("The letter so annoyed them that they sent Ann Lee to Lorne in May.", "They sent Ann Lee to Lorne"),
        ("The man police arrested on Sunday was freed.", "Police arrested the man"),
        ("The man the police arrested on Sunday was freed.", "The police arrested the man"),
        ("The guns police seized on Sunday were stolen.", "Police seized the guns"),
        ("The sex crimes police arrested two men on Sunday.", "The sex crimes police arrested two men"),
    ],
)
def test_a_noun_in_front_is_what_was_given_or_caught(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The fund, set up in 2019 after rain flooded Lorne, ran dry in May.",
            ["The fund was set up", "The fund ran dry"],
        ),
        (
            "The mill, built in 1880 before the railway came, burned on Monday.",
            ["The mill was built", "The mill burned"],
        ),
    ],
)
def test_an_aside_with_a_clause_in_it_leaves_the_verb_to_the_sentence(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize("day", ["Wednesday", "Friday"])
def test_an_aside_tells_what_is_set_to_be_done(day: str) -> None:
    text = f"The talks, set to end on {day}, also cover the border."
    [entry] = analyse(text, DAY).timeline
    assert (entry.words(text), entry.status) == ("The talks are set to end", Status.PLANNED)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("New challenges to the law have arisen since March.", "New challenges to the law have arisen"),
        (
            "Ann Lee sought on Monday to ease growing Norvian worries about the vote.",
            "Ann Lee sought to ease growing Norvian worries about the vote",
        ),
        ("The shelling went on overnight.", "The shelling went on"),
    ],
)
def test_nouns_are_no_verbs_and_particles_no_prepositions(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Lee opposes a bill put forward by Liberals that the council is to take up on Friday.",
            "The council is to take up a bill",
        ),
        (
            "Ann Lee wants talks with the Norvian Union, which were frozen in 2018.",
            "Talks with the Norvian Union were frozen",
        ),
        ("Peace talks that opened in Lorne in May broke down.", "Peace talks opened in Lorne"),
        (
            "A poll of 1,100 adults released on Monday by the Lorne Post found that most want a bridge.",
            "A poll of 1,100 adults by the Lorne Post found that most want a bridge",
        ),
        (
            "A poll released on Monday by the Lorne Post shows that most want a bridge.",
            "A poll was released by the Lorne Post",
        ),
    ],
)
def test_a_clause_is_told_of_the_noun_it_means(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Linda Farrow, a Liberal elected in 2021, has quit.", "Linda Farrow was elected"),
        ("And Rui Teles, a clerk arrested in Lorne in May, is not free.", "Rui Teles was arrested in Lorne"),
        (
            "Rui Teles served two years in jail after being convicted of fraud in 2015.",
            "Rui Teles was convicted of fraud",
        ),
    ],
)
def test_what_was_done_to_the_subject_is_told_from_an_apposition_or_behind_the_verb(text: str, words: str) -> None:
    assert words in told(text)


def test_a_participle_in_the_subject_leaves_the_verb_to_the_man() -> None:
    text = "The man accused of robbing a bank in Lorne pleaded guilty on Monday in a room packed with clerks."
    assert told(text) == ["The man accused of robbing a bank in Lorne pleaded guilty in a room packed with clerks"]


def test_what_will_not_be_needed_is_not_planned() -> None:
    [entry] = analyse("A second round, scheduled for March 23, will not be needed.", DAY).timeline
    assert entry.status is Status.DENIED


@pytest.mark.parametrize(
    "text",
    [
        "A day of mourning was declared for Thursday.",
        "Parliament was recalled for Thursday.",
        "The mayor announced a night curfew for Thursday.",
    ],
)
def test_what_is_declared_for_a_day_is_planned_on_the_next_one(text: str) -> None:
    [entry] = analyse(text, DAY).timeline
    assert (str(entry.first), entry.status) == ("2025-03-13", Status.PLANNED)


def test_a_loss_announced_for_a_month_is_over() -> None:
    [entry] = analyse("The firm announced a loss for January.", DAY).timeline
    assert (str(entry.first), entry.status) == ("2025-01-01", Status.HAPPENED)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Congress passed sanctions in 2021. They expire in May.", "Sanctions expire"),
        ("The council passed a law on spying in 2021. It lapsed in May.", "The law lapsed"),
    ],
)
def test_what_comes_to_its_end_is_what_was_made(text: str, words: str) -> None:
    assert told(text)[-1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Three people were killed and nine wounded on Sunday.", "Three people were killed and nine wounded"),
        ("Six were killed and at least 58 hurt in Lorne on Sunday.", "Six were killed and at least 58 hurt in Lorne"),
        (
            "At least nine people were killed and dozens wounded on Sunday in a blast.",
            "At least nine people were killed and dozens wounded in a blast",
        ),
        (
            "Two people died and nine others were hurt on Sunday when a bus overturned.",
            "Two people died and nine others were hurt",
        ),
        ("Two men were killed on Friday and nine were hurt on Sunday.", "Nine were hurt"),
        ("Ann Lee was killed and the mayor was hurt on Sunday.", "The mayor was hurt"),
    ],
)
def test_the_killed_and_the_hurt_are_told_together_at_their_one_time(text: str, words: str) -> None:
    assert any(line.startswith(words) for line in told(text))


def test_an_event_behind_the_day_of_its_clause_has_its_own_time() -> None:
    text = "Rebels freed 12 hostages on Monday in exchange for the release of 40 fighters last week."
    assert told(text)[0] == "The release of 40 fighters"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dike at Norra, which was inspected in 2016, gave way.", "The dike at Norra was inspected"),
        ("Ann Lee was a director at Bear Mills, which collapsed in 2008.", "Bear Mills collapsed"),
    ],
)
def test_what_stands_at_a_place_was_inspected_but_no_director_collapsed(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A man who killed two people in 2023 was sentenced to life in prison on Thursday.",
            "A man was sentenced to life in prison",
        ),
        ("Dockers voted on Thursday to return to work on Monday.", "Dockers are to return to work"),
        ("Ann Lee hopes to court voters in May.", "Ann Lee hopes to court voters"),
        ("Ann Lee took the case to court in May.", "Ann Lee took the case to court"),
    ],
)
def test_places_without_an_article_are_no_verbs(text: str, words: str) -> None:
    assert words in told(text)


def test_a_contract_for_years_was_reached_at_its_time() -> None:
    text = "The union said most of its members backed a six-year contract reached on Tuesday night."
    assert told(text) == ["A six-year contract was reached"]
