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


@pytest.mark.parametrize(
    "text",
    [
        "We stop watering the beans in July.",
        "In winter I go out at four.",
        "The choir meets on the first Monday of the month.",
        "The day before: mix the flour with a pint of milk.",
    ],
)
def test_what_is_done_each_year_or_month_is_no_event(text: str) -> None:
    assert dated(text) == []


def test_what_is_normally_done_in_a_month_is_no_event_beside_what_will_be() -> None:
    text = "The fair, normally held in August, will be in a tent in September."
    assert dated(text) == [("2024-09-01", "The fair will be in a tent")]


def test_what_we_have_on_a_programme_is_told() -> None:
    assert dated("We play Lorne in August.") == [("2024-08-01", "We play Lorne")]


def test_a_line_of_a_week_that_is_listed_goes_on_from_the_day_of_the_line_before() -> None:
    text = "What is on in Lorne\n\nTuesday 25 June: Jazz at the mill, 8pm.\n\nThursday: Quiz at the Plough, 8pm."
    assert dated(text) == [("2024-06-25", "Jazz at the mill, 8pm"), ("2024-06-27", "Quiz at the Plough, 8pm")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The organ in our hall was built in 1842. It came here by cart in 1901.",
            "The organ in our hall came here by cart",
        ),
        (
            "Lund, a brewer, will close on Sunday.\n\nFounded in 2003 by two clerks, it was worth £2m.",
            "Lund was founded",
        ),
        ("A teenager in Leeds sang in May. Last night she won a prize.", "The teenager won a prize"),
        ("The town put up its first lamps in 1867. By 1912 there were 40 of them.", "There were 40 of its first lamps"),
    ],
)
def test_whom_or_what_a_pronoun_means_is_told(text: str, words: str) -> None:
    assert any(told.startswith(words) for _, told in dated(text))


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "Mary Blake left the band in 2011, returning in 2015 for a tour.",
            [("2011-01-01", "Mary Blake left the band"), ("2015-01-01", "Mary Blake: returning for a tour")],
        ),
    ],
)
def test_what_somebody_did_next_is_told_at_its_own_time(text: str, entries: list[tuple[str, str]]) -> None:
    assert dated(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Mary Blake retired in 1998 and came back the following Monday.", [("1998-01-01", "Mary Blake retired")]),
        (
            "Mary Blake, who gave up teaching in 2013 to run a mill, finished the book in March.",
            [
                ("2013-01-01", "Mary Blake gave up teaching to run a mill"),
                ("2024-03-01", "Mary Blake finished the book"),
            ],
        ),
    ],
)
def test_a_time_is_of_the_year_that_its_clause_tells(text: str, entries: list[tuple[str, str]]) -> None:
    assert dated(text) == entries


@pytest.mark.parametrize(
    "text",
    [
        "Picture of the week: A boat on the quay.",
        "Orrin Pod Dual, Fall 2024, $299.",
        "Mary Blake, in a brief essay published on Monday by the Post:",
        "Neither is a sale, but just a long expected price adjustment this week.",
        "Rings of trees in Lorne show that the summer of 1258 was the coldest of all.",
    ],
)
def test_what_only_names_or_introduces_something_is_no_event(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The board turned the plan down in 2021 and again in 2023.", "The board turned the plan down again"),
        ("You can see the whale again, which was found in 2023.", "The whale was found"),
        ("The board will say whether the park, promised in 2023, is too dear.", "The park was promised"),
    ],
)
def test_a_clause_keeps_its_particle_and_a_noun_nothing_else(text: str, words: str) -> None:
    assert ("2023-01-01", words) in dated(text)


def test_weekdays_behind_the_last_one_of_a_month_go_on_from_there() -> None:
    text = "On the last Friday in April my radio fell silent. On Saturday I ordered a valve. It came on Tuesday."
    assert dated(text)[1:] == [("2024-04-27", "I ordered a valve"), ("2024-04-30", "The valve came")]


def test_what_goes_on_now_beside_what_was_done_is_of_a_month_to_come() -> None:
    text = "Seeds were sent to Lorne last spring to mend a loss, and ten bags are due to leave in July."
    assert dated(text)[-1] == ("2024-07-01", "Ten bags are due to leave")


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Next month I'll write about the lamp.", [("2024-07-01", "I'll write about the lamp")]),
        ("The news is that the mill has shut. It opened in 1908.", [("1908-01-01", "The mill opened")]),
    ],
)
def test_an_entry_is_of_whom_or_what_its_clause_tells(text: str, entries: list[tuple[str, str]]) -> None:
    assert dated(text) == entries


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mary Blake hangs up her apron on Saturday.", "2024-06-15"),
        ("The choir, founded in 1921, sings its last concert on Tuesday.", "2024-06-18"),
        ("The mayor handed the clerks their keys on Tuesday.", "2024-06-11"),
    ],
)
def test_what_somebody_does_with_a_thing_of_theirs_on_a_weekday_is_to_come(text: str, day: str) -> None:
    assert dated(text)[-1][0] == day


def test_a_thing_is_told_of_with_when_it_was_last_seen() -> None:
    text = "A brown moth last recorded in 1902 has been found alive."
    assert dated(text) == [("1902-01-01", "A brown moth was last recorded")]


def test_lines_of_a_week_that_is_over_are_of_days_that_are_over() -> None:
    text = (
        "All of the past week:\n\nThursday: Hands on the clock\n\nSaturday: A look at the mill\n\nSunday: Bells again"
    )
    assert [day for day, _ in dated(text)] == ["2024-06-08", "2024-06-09", "2024-06-13"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The “spare key” service tried at the fair in May was the first.",
            ["The “spare key” service was tried at the fair"],
        ),
        ("The hall seemed dull in May.", []),
    ],
)
def test_what_was_tried_is_told_whole_and_what_only_seemed_is_not(text: str, words: list[str]) -> None:
    assert [one for _, one in dated(text)] == words


@pytest.mark.parametrize("noun", ["building", "painting", "opening night"])
def test_a_noun_that_looks_like_a_gerund_owns_things(noun: str) -> None:
    text = f"Mary Blake saved the {noun} in 1996. Its backers left in 2003."
    assert dated(text)[-1] == ("2003-01-01", f"The {noun}’s backers left")
