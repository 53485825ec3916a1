"""What stands beside a clause: names behind roles, hours, births, events in a subject; told on Friday, 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis.timelines import DAY, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The firm's head, Mary Blake, left in 2021.", ["Mary Blake left"]),
        ("Peter Walsh was pleased. His wife, Mary, left in 2021.", ["Peter Walsh’s wife left"]),
        ("The port, Lorne, burned in 1911.", ["The port burned"]),
    ],
)
def test_a_person_named_behind_a_role_is_told_by_name(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Born in Lorne on 3 May 1931, Mary Blake was given a camera by the king.", ["Mary Blake was born in Lorne"]),
        (
            "Mary Blake wrote books. Born on 3 May 1931 in Lorne, she was the first of two.",
            ["Mary Blake was born in Lorne"],
        ),
        ("Built in 1974, the ferry sank on Monday.", ["The ferry was built", "The ferry sank"]),
        ("Asked about a fire in 1974, the mayor left.", []),
    ],
)
def test_what_was_done_to_the_subject_is_told_from_in_front_of_it(text: str, words: list[str]) -> None:
    assert [line for line in told(text) if "first of two" not in line] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rovers, champions in 2021 and 2023, were knocked out of the cup.", []),
        ("Monday's appearance cheered the crowd.", []),
        ("Monday's debate in Springfield cheered the crowd.", ["The debate in Springfield"]),
    ],
)
def test_a_time_of_an_event_or_a_title_is_not_that_of_its_clause(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A wave hit the port shortly after 5am on 14 February 2023.", ["A wave hit the port"]),
        ("17:42 The search was called off on Tuesday.", ["The search was called off"]),
        ("The hall was rebuilt in 2019 at a cost of £8m.", ["The hall was rebuilt at a cost of £8m"]),
        ("The hall, rebuilt in 2019 at a cost of £8m, has been shut.", ["The hall was rebuilt at a cost of £8m"]),
        (
            "Four years later, in 1960, Mary Blake stood on the roof at midnight.",
            ["Mary Blake stood on the roof at midnight"],
        ),
    ],
)
def test_an_hour_and_a_price_are_read_whole(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mary Blake issued a statement on Tuesday saying, “I do not feel that way.”", "Mary Blake issued a statement"),
        ("Mary Blake left the room on Tuesday without saying, “Good night.”", "Mary Blake left the room"),
        ("Mary Blake filed a letter dated 4 June with the court.", "Mary Blake filed a letter with the court"),
        (
            "Peter Walsh met mothers on Tuesday who’ve lost sons.",
            "Peter Walsh met mothers",
        ),
        ("Mary Blake was hired in 2020 and fired in 2023.", "Mary Blake was fired"),
        (
            "Mary Blake, the clerk whose plan of a bridge in the north pleased the king, died on Sunday at home.",
            "Mary Blake died at home",
        ),
    ],
)
def test_an_entry_ends_where_its_own_words_end(text: str, words: str) -> None:
    assert told(text)[-1] == words


def test_a_name_that_begins_with_no_denies_nothing() -> None:
    text = "The No Name Club opened in Lorne in 2007. No Name Club shut in 2010."
    assert {entry.status for entry in analyse(text, DAY).timeline} == {Status.HAPPENED}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Mary Blake, in reply to a remark about her loss to Peter Walsh in 2008, accused the mayor of lies.",
            ["Mary Blake’s loss to Peter Walsh"],
        ),
        ("The firm was built on good years, particularly those of the north in 2008 and 2012.", []),
        (
            "In Lorne, 3,000 people voted, a drop of a third from the last contested election, in 2008.",
            [],
        ),
        (
            "Peter Walsh, who flew to Columbus, Ohio, on Wednesday to see the mayor, said nothing.",
            ["Peter Walsh flew to Columbus, Ohio, to see the mayor"],
        ),
        (
            "Nothing echoes Peter Walsh, another mayor who built a bridge in 1992 but failed.",
            ["Peter Walsh built a bridge"],
        ),
        ("It was in 1992 that the town built the bridge.", ["The town built the bridge"]),
        ("It wasn't until 1992 that the town built the bridge.", ["The town built the bridge"]),
        (
            "Just this week, the union of the clerks, which has a hall here, spelled out its demands.",
            ["The union of the clerks spelled out its demands"],
        ),
        ("The clerk would not say how he planned to vote on 20 June.", []),
        ("No bank has done so in the last decade.", []),
        ("Voters recall the 2012 attack on the U.S. consulate in Benghazi.", ["The 2012 attack on the U.S. consulate"]),
    ],
)
def test_a_time_in_an_aside_is_told_with_what_it_is_of(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("On Wednesday Keith Low was to meet the king.", Status.PLANNED),
        ("Mary Blake met Keith Low, who would win the vote in 2019.", Status.HAPPENED),
        ("The fort would be sold in 1950.", Status.HAPPENED),
        ("Mary Blake said in 2017 that the fort would be sold in 2019.", Status.PLANNED),
        ("The fort would be sold in 2019, Mary Blake said.", Status.PLANNED),
        ("In 1998 Keith Low was to meet the king.", Status.HAPPENED),
    ],
)
def test_what_was_to_be_done_is_planned_unless_it_was_long_ago(text: str, status: Status) -> None:
    assert [entry.status for entry in analyse(text, DAY).timeline] == [status]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dead were Mary Blake, 61, who opened the bakery in 1994, and a boy.", ["Mary Blake opened the bakery"]),
        ("Police named Peter Walsh, 38, a former clerk who was fired in May.", ["Peter Walsh was fired"]),
        ("They met Peter Walsh of Springfield, a clerk who ran for mayor in 2008.", ["Peter Walsh ran for mayor"]),
        ("Mary Blake, politician, born 11 May 1934; died 12 June 2024", ["Mary Blake was born", "Mary Blake died"]),
        (
            "The firm lost 85 million euros in 2023, compared with 240 million a year earlier.",
            ["The firm lost 85 million euros"],
        ),
        ("The pitcher joined the Lakers in spring training.", []),
        (
            "The firm lost money in 2023, a bad year, and expects to break even in 2027.",
            ["The firm lost money", "The firm expects to break even"],
        ),
        ("A bill was dropped in 2021 and reintroduced in May.", ["A bill was dropped", "A bill was reintroduced"]),
        (
            "“He told my cousin on Sunday that he was leaving,” Mary Blake said.",
            ["“He told my cousin on Sunday that he was leaving,” Mary Blake said"],
        ),
    ],
)
def test_ages_comparisons_and_speakers_are_told_from_what_happened(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_several_people_are_no_it() -> None:
    text = "Three people close to the firm left. It closed its mill in May."
    assert "Three people close to the firm closed its mill" not in told(text)


def test_what_somebody_intends_this_year_is_planned() -> None:
    text = "Peter Walsh intends to give a speech in Lorne this year. A record was set in 2008."
    assert [entry.status for entry in analyse(text, DAY).timeline] == [Status.HAPPENED, Status.PLANNED]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("“They have misled us since 2022,” Mary Blake told a rally on Monday.", [date(2024, 6, 10)]),
        ("“We raised the fares in 2022,” Mary Blake told a rally on Monday.", [date(2022, 1, 1)]),
    ],
)
def test_what_a_saying_quotes_as_lasting_is_told_with_the_day_of_the_saying(text: str, days: list[date]) -> None:
    assert [entry.first for entry in analyse(text, DAY).timeline] == days


def test_some_of_many_are_several() -> None:
    text = "Eleven of 14 clerks asked by the board last week had left."
    assert "Eleven of 14 clerks were asked by the board" in told(text)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Mary Blake pleaded guilty in May to fraud between April 2014 and July 2021.", [2024]),
        ("Mary Blake was charged on Monday with theft from 2019 to 2021.", [2024]),
        ("Mary Blake was jailed in Lorne from 2001 to 2005.", [2001]),
    ],
)
def test_the_years_of_a_deed_are_not_those_of_its_hearing(text: str, years: list[int]) -> None:
    assert [entry.first.year for entry in analyse(text, DAY).timeline if entry.first] == years


def test_what_became_of_those_told_of_is_another_event() -> None:
    text = "On Monday, police held 14 clerks. They were let off in the night."
    assert told(text) == ["Police held 14 clerks", "The 14 clerks were let off"]


@pytest.mark.parametrize("aside", [", on a wet walk,", ", after a long row,", ""])
def test_what_stands_behind_its_time_does_not_hide_what_it_was(aside: str) -> None:
    assert told(f"It was in May{aside} that Ann Lee found the orchid.") == ["Ann Lee found the orchid"]


def test_a_time_between_commas_stands_within_its_verb() -> None:
    text = "The court had earlier, in 2023, ordered the firm to pay."
    assert told(text) == ["The court had earlier ordered the firm to pay"]


@pytest.mark.parametrize(
    ("lines", "entries"),
    [


        ("Died of hunger in 1990.", []),
    ],
)  # fmt: skip
def test_the_dates_below_an_obituary_are_those_of_whom_it_names_first(lines: str, entries: list[str]) -> None:
    assert told(f"Ann Lee was a clerk who knew Ivo Lind.\n\n{lines}") == entries
