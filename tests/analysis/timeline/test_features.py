"""What profiles, match reports and what's-on pages tell; told from an article of Friday, 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from tests.analysis.timelines import DAY, dated, told


def test_a_life_in_brackets_lasts_from_birth_to_death() -> None:
    text = "Mary Blake (1912–1987) drew the moon with Ann Lee (1899-1961)."
    assert [(entry.first, entry.last, entry.lasting, entry.words(text)) for entry in analyse(text, DAY).timeline] == [
        (date(1899, 1, 1), date(1961, 12, 31), True, "Ann Lee"),
        (date(1912, 1, 1), date(1987, 12, 31), True, "Mary Blake"),
    ]


@pytest.mark.parametrize("text", ["Mary Blake (2012-1987) spoke.", "The Hull Show (1912–1987) is told of."])
def test_years_in_brackets_that_are_no_life_are_not_told(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mary Blake gets up at 2 a.m. six days a week.",
        "Mary Blake takes one holiday a year, in August.",
    ],
)
def test_what_somebody_does_every_day_or_year_is_no_event(text: str) -> None:
    assert dated(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The shop had snow in the yard, after its worst May since 2017.", []),
        ("The shop had its best May since 2017.", ["The shop had its best May since 2017"]),
        ("Orders fell 6% after a record first quarter.", []),
    ],
)
def test_how_a_month_was_stays_with_the_month(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_a_stake_is_cut_when_the_words_behind_its_old_size_say() -> None:
    assert dated("The Blake family cut its stake to 22% from 31% in March.") == [
        ("2024-03-01", "The Blake family cut its stake to 22% from 31%")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The couple have two mills. They sold the house in 2020.", "The couple sold the house"),
        ("The band formed in Hull. They split up in 2020.", "The band split up"),
        ("The couple lived in Hull. Their house burned in 2020.", "The couple’s house burned"),
        ("Hull lent two of the charts. They will go back in September.", "Two of the charts will go back"),
        ("Mary Blake finished second and was made to leave it in 2020.", "Mary Blake was made to leave it"),
        ("A blogger wrote about the loaf in 2020.", "A blogger wrote about the loaf"),
    ],
)
def test_one_name_for_several_is_whom_they_means(text: str, words: str) -> None:
    assert told(text)[-1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Mary Blake was born in 1950 and her first book, Tides, was published in 1988.",
            ["Mary Blake was born", "Mary Blake’s first book was published"],
        ),
        (
            "A man died in May 2020 and a woman, a nurse, drowned in 2021.",
            ["A man died", "A woman drowned"],
        ),
        ("It was paid for by the Friends of Lorne, a group set up in 2018.", ["The Friends of Lorne was set up"]),
        ("As they left Lorne, a crowd gathered in May.", ["A crowd gathered"]),
        ("Mary Blake was the writer whose book Songs, published in 1957, is loved.", ["Songs was published"]),
        ("Mary Blake sang only once, in 1965, and left.", ["Mary Blake sang only once"]),
        ("Mary Blake was the judge who in 1985 freed them.", ["Mary Blake freed them"]),
    ],
)
def test_who_did_it_is_told_over_what_explains_a_noun(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The film is in British cinemas from 1 July, in the US from 2 July and in Norvia from 3 July.",
            ["The film is in British cinemas", "The film is in the US", "The film is in Norvia"],
        ),
        (
            "Mary Blake won gold in Lorne in 1990, silver in Hull in 1992 and bronze in York in 1995.",
            ["Mary Blake won gold in Lorne", "Mary Blake won silver in Hull", "Mary Blake won bronze in York"],
        ),
        (
            "Mary Blake played for Hull in 1990, for York in 1992 and for Leeds in 1995.",
            ["Mary Blake played for Hull", "Mary Blake played for York", "Mary Blake played for Leeds"],
        ),
        ("Mary Blake left in 1990, in 1992 and in 1995.", ["Mary Blake left"] * 3),
        ("Mary Blake had been warned twice, in 2018 and again in 2021.", ["Mary Blake had been warned twice"] * 2),
    ],
)
def test_each_of_several_things_in_a_row_stands_at_its_own_time(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mary Blake missed most of 2023 with a sore toe.", ["Mary Blake missed most of 2023 with a sore toe"]),
        ("Mary Blake was fourth in Lorne in 2021.", ["Mary Blake was fourth in Lorne"]),
        ("Hull sold 48,000 tickets, against 41,000 last year.", []),
        ("Mary Blake found nothing in 2023 or the next.", ["Mary Blake found nothing"]),
        ("“We survived wars, a fire in 1934 and bingo in the Sixties,” Mary Blake said.", []),
        ("Mary Blake, due on stage at 10am, was still in bed.", []),
        ("Hull is to report first-quarter earnings on 28 June.", ["Hull is to report first-quarter earnings"]),
        ("Mary Blake said last winter had been warm.", []),
        (
            "The ground is due to open in time for the 2028 season.",
            ["The ground is due to open in time for the 2028 season"],
        ),
        ("Hull expects profit to grow. In May it had forecast a loss.", ["Hull had forecast a loss"]),
        ("Remains were found 200 metres away. They will be examined on Monday.", ["Remains will be examined"]),
    ],
)
def test_a_season_and_a_year_of_sport_and_business_are_told(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Profit rose to 236 rupees from 209 rupees a year ago.", []),
        ("Lorne Bank will report on Friday.", ["Lorne Bank will report"]),
        ("“A farmer in 1984 hit me,” Mary Blake says.", ["“A farmer in 1984 hit me,” Mary Blake says"]),
        ('"In 1984 a man told me to go," Mary Blake says.', ['"In 1984 a man told me to go," Mary Blake says']),
        (
            "South Africa, who won the title in 1996, meet Angola on Sunday.",
            ["South Africa won the title", "South Africa meet Angola"],
        ),
        (
            "Agents had been trying to sell it since 2022 when Mary Blake knocked on the door last February.",
            ["Agents had been trying to sell it since 2022", "Mary Blake knocked on the door"],
        ),
        ("A museum dated the clog to about 1810.", []),
        ("Mary Blake left home and by 1958 was playing in a band.", ["Mary Blake was playing in a band"]),
        (
            "Mary Blake will lead the march on Saturday, starting from the inn at 4pm.",
            ["Mary Blake will lead the march"],
        ),
        ("Snow has not settled in Lorne in December since 2010.", ["Snow has not settled in Lorne in December"]),
        ("It was the biggest crowd since the World Cup of 2007.", []),
        ("Classes do not resume until 9 July.", ["Classes do not resume until 9 July"]),
        (
            "Ivo Lind spoke. A court heard a clerk, who claimed that he had the idea in 2019.",
            ["A clerk had the idea"],
        ),
        ("There are 83 people in Lorne, and last Monday 71 of them left.", ["71 of the 83 people left"]),
    ],
)
def test_a_page_of_soft_news_is_told_as_it_stands(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_an_hour_is_not_of_the_year_in_which_a_thing_was_built() -> None:
    text = "On Monday they waved.\n\nThe ferry, built in Lorne in 1988, sailed for the last time at 5.15pm."
    assert dated(text)[-1] == ("2024-06-10", "The ferry sailed for the last time")
