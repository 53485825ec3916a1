"""Entries from the prose of agencies and business pages; told from an article of Friday, 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status, TimelineEntry

DAY = date(2024, 6, 14)


def entries(text: str) -> tuple[TimelineEntry, ...]:
    return analyse(text, DAY).timeline


def told(text: str) -> list[str]:
    return [entry.words(text) for entry in entries(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bank posted a first-quarter loss of $70 million.", "The bank posted a first-quarter loss of $70 million"),
        (
            "The mill reported first-quarter net income fell 5% to $9 million.",
            "The mill reported first-quarter net income fell 5% to $9 million",
        ),
        ("First-quarter sales dropped 11% from a year ago.", "First-quarter sales dropped 11% from a year ago"),
        (
            "Tarn Oil reported first-quarter net income of $27 million, twice the $13 million a year earlier.",
            "Tarn Oil reported first-quarter net income of $27 million",
        ),
    ],
)
def test_the_result_of_a_quarter_is_told_with_who_had_it_and_in_that_quarter(text: str, words: str) -> None:
    assert [(entry.words(text), entry.first) for entry in entries(text)] == [(words, date(2024, 1, 1))]


def test_a_result_told_on_a_day_is_told_once() -> None:
    text = "The chain reported a first-quarter profit on Tuesday."
    assert [(entry.words(text), entry.first) for entry in entries(text)] == [
        ("The chain reported a first-quarter profit", date(2024, 6, 11))
    ]


def test_a_result_that_another_is_compared_with_is_no_entry() -> None:
    text = "The mill had a loss of 2 million euros in 2023, compared with a 2022 loss of 3 million."
    assert told(text) == ["The mill had a loss of 2 million euros"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Van Tarn, Calif., bank closed in 2023.", "The Van Tarn, Calif., bank closed"),
        (
            "The Tarnfield, N.J., fast-food chain, which is owned by Nord, closed in 2023.",
            "The Tarnfield, N.J., fast-food chain closed",
        ),
        ("A Lorne, Ohio, man was charged on Monday.", "A Lorne, Ohio, man was charged"),
        (
            "Peter Walsh met a Tarnfield, Ill., fire officer on Monday.",
            "Peter Walsh met a Tarnfield, Ill., fire officer",
        ),
        ("The mayor of Lorne, Ohio, resigned on Monday.", "The mayor of Lorne resigned"),
        (
            "He has been on the run since the January 2018 bombing of a Tarnfield, Ala., clinic.",
            "The January 2018 bombing",
        ),
    ],
)
def test_a_place_with_its_state_does_not_part_an_article_from_its_noun(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The mayor said on Sunday that he was willing to withdraw from the valley provided its border was held.",
            "The mayor said that he was willing to withdraw",
        ),
        (
            "On Monday lorries streamed north out of Lorne and onto the road bound for Kesh.",
            "Lorries streamed north out of Lorne and onto the road bound for Kesh",
        ),
        (
            "The minister said on Monday that the board must hold off at least until the envoy comes.",
            "The minister said that the board must hold off",
        ),
        (
            "The president said on Monday that it is a matter of days before the boy will be freed.",
            "The president said that it is a matter of days",
        ),
        (
            "Ministers left on Monday for talks with the leaders of Syria, Jordan, Egypt and other countries.",
            "Ministers left for talks with the leaders of Syria, Jordan, Egypt and other countries",
        ),
    ],
)
def test_no_entry_ends_with_a_word_that_waits_for_another(text: str, words: str) -> None:
    assert told(text) == [words]


def test_a_quote_in_typed_marks_is_closed_once() -> None:
    text = "Peter Walsh said on Monday that he had ``no qualms'' about the sale."
    assert told(text) == ["Peter Walsh said that he had ``no qualms'' about the sale"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Six people were freed and at least 58 jailed in Lorne on Tuesday.", "At least 58 were jailed in Lorne"),
        ("Two survived and one, a 72-year-old man, died on Tuesday.", "A 72-year-old man died"),
        ("Three of them were freed and two, both clerks, were jailed on Tuesday.", "Two were jailed"),
        ("Police freed five Scots and a Dane who were held on Tuesday.", "Five Scots and a Dane were held"),
        ("One of two men who were held on Tuesday is free.", "Two men were held"),
    ],
)
def test_a_number_that_is_joined_has_its_own_verb(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Rescued on Monday by fishermen off Lorne, Peter Walsh is well.",
            ["Peter Walsh was rescued by fishermen off Lorne"],
        ),
        ("Arrested in May, Mary Blake was freed on Monday.", ["Mary Blake was arrested", "Mary Blake was freed"]),
        (
            "The mill, damaged by fire in 2019, reopened on Monday.",
            ["The mill was damaged by fire", "The mill reopened"],
        ),
        ("Asked about a fire last week, the mayor declined to comment.", []),
        ("Asked on Monday about the fire, the mayor walked out.", ["The mayor walked out"]),
        ("Reached by phone on Monday, the mayor walked out.", ["The mayor walked out"]),
        ("Accused of selling the mill in 2019, the mayor resigned.", []),
    ],
)
def test_what_was_done_to_the_subject_has_the_time_behind_it(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_the_event_of_an_earlier_day_is_told_and_not_the_clause_about_it() -> None:
    text = "The government on Wednesday condemned two attacks in Lorne on Monday."
    assert [(entry.words(text), entry.first.day) for entry in entries(text)] == [
        ("Two attacks in Lorne", 10),
        ("The government condemned two attacks in Lorne on Monday", 12),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Final rules to be published in November will decide who pays.", "Final rules are to be published"),
        ("The board announced a vote to be held in November.", "A vote is to be held"),
        ("The new wing, to be opened in November, will cost a million.", "The new wing is to be opened"),
        ("The port will charge a fee “from 1 November on, if boats come”.", "The port will charge a fee"),
        ("The port will charge a fee from November onwards.", "The port will charge a fee"),
        ("The minister wants the vote to be held in November.", "The minister wants the vote to be held"),
        ("He asked that fresh elections, due in May 2027, be brought forward.", "Fresh elections are due"),
        ("The president called for three days of mourning beginning next Thursday.", "Three days of mourning"),
        ("The bank announced a new plan starting next month.", "A new plan"),
    ],
)
def test_what_is_to_come_is_told_by_its_noun(text: str, words: str) -> None:
    assert [(entry.words(text), entry.status) for entry in entries(text)] == [(words, Status.PLANNED)]


def test_what_lasted_until_a_clause_lasts_until_its_time() -> None:
    text = "Mary Blake led the council from 2009 until she resigned in 2014."
    assert [(entry.words(text), entry.first.year, entry.last.year, entry.lasting) for entry in entries(text)] == [
        ("Mary Blake led the council", 2009, 2014, True),
        ("Mary Blake resigned", 2014, 2014, False),
    ]


def test_a_condition_in_quotes_behind_a_comma_is_not_what_is_said() -> None:
    text = 'The licence expires on 4 August, "if the council does nothing," Mary Blake said.'
    assert told(text) == ["The licence expires"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The treaty was renewed in 2006 and runs out on 31 December 2026.",
            ["The treaty was renewed", "The treaty runs out"],
        ),
        ("The show opened in May, and runs until August.", ["The show opened", "The show runs until August"]),
        (
            "The mayor closed the mill on Monday and sales in May.",
            ["The mayor closed sales", "The mayor closed the mill"],
        ),
    ],
)
def test_a_verb_in_the_present_goes_on_behind_and(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_a_name_that_ends_with_an_apostrophe_acts_itself() -> None:
    assert told("Moody's put its rating on review in April.") == ["Moody's put its rating on review"]


@pytest.mark.parametrize(
    "text",
    [
        "A man has died after a tree fell on his car near Lorne this morning, police say.",
        "A man has died after a tree fell on his car near Lorne on Monday, police confirm.",
    ],
)
def test_what_killed_somebody_is_told_with_the_death_and_without_who_says_it(text: str) -> None:
    assert told(text) == ["A man has died after a tree fell on his car near Lorne"]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "Mary Blake took over in February from Peter Walsh, who had led the group since 2016.",
            "Mary Blake took over from Peter Walsh",
        ),
        ("Peter Walsh, who had led the group since 2016, stood down in February.", "Peter Walsh stood down"),
    ],
)
def test_what_somebody_had_led_lasted_until_what_ended_it(text: str, end: str) -> None:
    assert [(entry.words(text), entry.first.year, entry.last) for entry in entries(text)] == [
        ("Peter Walsh had led the group", 2016, date(2024, 2, 29)),
        (end, 2024, date(2024, 2, 29)),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In the drought of 2021 Norvia closed the dam.", "Norvia closed the dam"),
        (
            "An inquest into Ms Blake's death, adjourned in July 2023, will go on.",
            "An inquest into Ms Blake's death was adjourned",
        ),
        (
            "The oldest known tracks, discovered in 1998 in Lorne, are on show.",
            "The oldest known tracks were discovered in Lorne",
        ),
    ],
)
def test_a_noun_before_a_time_is_whole(text: str, words: str) -> None:
    assert told(text) == [words]


def test_an_answer_in_an_interview_is_told_by_its_sentence_with_who_gives_it() -> None:
    text = (
        "The novelist Nadia Farouk won the Lorne Prize on Monday. She spoke to Ben Hale on Thursday.\n\n"
        "Q: When did you begin it?\n\nA: On a bus from Tarn. I finished a draft in 2018 and threw it away. Fine.\n\n"
        "Q: What is next?\n\nA: A play. It opens at the Lorne Playhouse.\n\n"
        "Q: Would you go back to Kesh?\n\nA: Perhaps next year. I was invited and said no."
    )
    assert "Nadia Farouk: I finished a draft in 2018 and threw the draft away." in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A man has been arrested in connection with the bombings of two embassies in Lorne last year.",
            "The bombings of two embassies in Lorne",
        ),
        ("A man was charged with the murder of a clerk on 4 May 2019.", "The murder of a clerk"),
        (
            "A man was arrested over the murder of a clerk on Monday.",
            "A man was arrested over the murder of a clerk",
        ),
        ("A man was charged with murder in 2019.", "A man was charged with murder"),
    ],
)
def test_a_deed_of_long_ago_has_the_time_behind_it_and_not_the_arrest(text: str, words: str) -> None:
    assert told(text) == [words]


def test_when_a_plan_was_to_be_carried_out_is_not_when_it_was_dropped() -> None:
    assert told("The plan to close the mill in May was dropped.") == []
    assert told("The plan was dropped in May.") == ["The plan was dropped"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The bank last week launched a new, $10-a-share offer for the mill.",
            "The bank launched a new, $10-a-share offer for the mill",
        ),
        ("Tests on Monday linked the man to hair found near where a clerk was shot.", "Tests linked the man to hair"),
        (
            "The mill reported a first-quarter loss of $5 million, or 10 cents, compared with a year-earlier loss.",
            "The mill reported a first-quarter loss of $5 million, or 10 cents",
        ),
        (
            "Sales increased in the quarter ended March 31 to $747 million from $623 million a year ago.",
            "Sales increased to $747 million from $623 million a year ago",
        ),
        ("She spoke of Monday's attack on U.S. soldiers.", "The attack on U.S. soldiers"),
        (
            "Nord Oil acquired shares as a result of an Aug. 10, 2018, stock purchase agreement.",
            "An Aug. 10, 2018, stock purchase agreement",
        ),
    ],
)
def test_words_of_business_pages_are_kept_together(text: str, words: str) -> None:
    assert told(text) == [words]


def test_who_says_what_a_clause_and_a_quote_tell_is_told_by_name() -> None:
    text = "The mill loses “a million for every day it rains”, its head, Mary Blake, told owners on Friday."
    assert [entry.words(text) for entry in entries(text)] == [
        "The mill loses “a million for every day it rains”, Mary Blake told owners"
    ]


@pytest.mark.parametrize("done", ["announced on Monday", "announced Monday", "reported on Monday", "revealed Monday"])
def test_what_says_nothing_was_announced_where_another_verb_follows(done: str) -> None:
    text = f"A merger {done} would make the mill a rich one."
    assert [entry.words(text) for entry in entries(text)] == [f"A merger was {done.split(maxsplit=1)[0]}"]


def test_who_announces_something_of_a_day_announces_it() -> None:
    assert not entries("Officials announced Monday would be a holiday.")


def test_a_name_behind_a_colon_and_a_time_between_commas_does_what_follows() -> None:
    text = "The show has drawn ire: Ivo Lind, in 2013, questioned its claims."
    assert [entry.words(text) for entry in entries(text)] == ["Ivo Lind questioned its claims"]
