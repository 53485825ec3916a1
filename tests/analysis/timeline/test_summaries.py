"""What short summaries, reviews and profiles tell, told from a text of Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "The mill opened a shop in 2018, hired Mary Blake in 2021 and last month sold its boats.",
            {
                "The mill opened a shop": "2018-01-01",
                "The mill hired Mary Blake": "2021-01-01",
                "The mill sold its boats": "2025-02-01",
            },
        ),
        (
            "The mill opened a shop in 2018 and last month its roof burned.",
            {"The mill opened a shop": "2018-01-01", "The mill’s roof burned": "2025-02-01"},
        ),
        (
            "The comet takes 17 years to go round the Sun and was seen from Lorne in 1992.",
            {"The comet was seen from Lorne": "1992-01-01"},
        ),
        (
            "The hall closed its tower in January for repairs and expects to reopen it by 3 April.",
            {
                "The hall closed its tower for repairs": "2025-01-01",
                "The hall expects to reopen the tower by 3 April": "2025-04-03 planned",
            },
        ),
        (
            "The mill stands empty. Shut by fire in 1978, rebuilt as a hall and left in 1999, it was sold in 2016.",
            {
                "The mill was shut by fire": "1978-01-01",
                "The mill was left": "1999-01-01",
                "The mill was sold": "2016-01-01",
            },
        ),
        ("The fair drew 36,000 people last year, up 47% on 2023.", {"The fair drew 36,000 people": "2024-01-01"}),
        ("Sales were up 3% on Monday.", {"Sales were up 3%": "2025-03-10"}),
        ("The mill hopes to release 50 boats from 2027.", {"The mill hopes to release 50 boats": "2027-01-01 planned"}),
        ("Mary Blake won the 1994 Lorne prize.", {"Mary Blake won the 1994 Lorne prize": "1994-01-01"}),
        ("Lorne Now was founded in 1999.", {"Lorne Now was founded": "1999-01-01"}),
        (
            "The tower, believed to have been built in 1320, was sold.",
            {"The tower was believed to have been built": "1320-01-01"},
        ),
        (
            "Mary Blake did not sing again until her wedding in 2006.",
            {"Mary Blake did not sing again until her wedding": "2006-01-01"},
        ),
        (
            "The photograph was taken in Lorne in 1966, not in Leeds in 1968.",
            {"The photograph was taken in Lorne": "1966-01-01"},
        ),
        (
            "In 2015 Mary Blake became, at 31, the oldest singer in Lorne.",
            {"Mary Blake became the oldest singer in Lorne": "2015-01-01"},
        ),
        (
            "Mary Blake joined the band in 2009 and co-wrote a hit in 2012.",
            {"Mary Blake joined the band": "2009-01-01", "Mary Blake co-wrote a hit": "2012-01-01"},
        ),
        (
            "Prices in Lorne have doubled since 2013, when the hall drew crowds.",
            {"The hall drew crowds": "2013-01-01", "Prices in Lorne have doubled": "2013-01-01..2025-03-12"},
        ),
        (
            "Mary Blake edited the Post from 1981 to 1994, taught in Lorne until 2010 and won a prize.",
            {
                "Mary Blake edited the Post": "1981-01-01..1994-12-31",
                "Mary Blake taught in Lorne until 2010": "2010-01-01",
            },
        ),
        (
            "Mary Blake will appear in Leeds on 5 May, York on 7 May and Hull on 8 May.",
            {
                "Mary Blake will appear in Leeds": "2025-05-05 planned",
                "Mary Blake will appear in York": "2025-05-07 planned",
                "Mary Blake will appear in Hull": "2025-05-08 planned",
            },
        ),
        (
            "The flowers should open in April, when the nights turn warm.",
            {"The flowers should open": "2025-04-01 planned"},
        ),
        ("It was June 2021, and the choir wanted a hall.", {"The choir wanted a hall": "2021-06-01"}),
        (
            "I have covered fairs since 1991, when a clerk sold me a menu.",
            {"A clerk sold me a menu": "1991-01-01", "I have covered fairs": "1991-01-01..2025-03-12"},
        ),
        (
            "In 1984 Mary Blake moves to Leeds. In 1987 she publishes her first novel.",
            {"Mary Blake moves to Leeds": "1984-01-01", "Mary Blake publishes her first novel": "1987-01-01"},
        ),
        (
            "Last week, stranded in a hut in Lorne, I wrote three letters.",
            {"I wrote three letters": "2025-03-03"},
        ),
    ],
)
def test_each_deed_of_a_sentence_is_told_at_its_own_time(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "The lamp ships on 8 April, with orders opening this Friday.",
            {"Orders are opening": "2025-03-14 planned", "The lamp ships": "2025-04-08 planned"},
        ),
        (
            "The law was passed in 2019, with the first lamps slowly appearing in 2020 in Lorne.",
            {"The law was passed": "2019-01-01", "The first lamps were slowly appearing in Lorne": "2020-01-01"},
        ),
    ],
)
def test_what_goes_on_beside_a_clause_is_told_at_its_own_time(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    "text",
    [
        "The best time to visit Lorne is between April and June.",
        "Salt Harbour opens in 1953, when a keeper's widow finds a stranger on the rocks.",
        "Mary Blake found a photo from 1998.",
        "Set in Lorne, the film is a marvel. In 1962, a young doctor moves to the island.",
        "In 1987, Mary Blake comes home to sell the farm. So begins a third novel.",
        "Soak the peel. Makes six jars, and keeps until next winter.",
        "I went in October, when the beaches were empty.",
        "The oldest known cloth has been dated to between 1500 and 1600.",
        "The design shows the 12th-century bridge.",
        "The mower was a gift. Ours killed two hedgehogs last summer.",
        "It was the fifth worst year since counting began in 1976.",
        "In her desk I found ten letters, the first dated 12 May 1961.",
    ],
)
def test_advice_and_plots_and_what_something_is_from_are_no_events(text: str) -> None:
    assert told_when(text) == {}


def test_somebody_in_a_summary_without_a_name_is_whom_its_title_names() -> None:
    text = "He quit banking in 2016 to bake bread. Next month he opens a school."
    assert told_when(text) == {"He quit banking to bake bread": "2016-01-01", "He opens a school": "2025-04-01 planned"}
    aged = "In 1971, aged 19, she walked to Lorne."
    assert told_when(aged) == {"She walked to Lorne": "1971-01-01"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mary Blake led the club for five years from 2010.", "Mary Blake led the club for five years"),
        ("Mary Blake was director of the museum from 2010.", "Mary Blake was director of the museum"),
        ("Mary Blake taught at Leeds from 2010.", "Mary Blake taught at Leeds"),
    ],
)
def test_what_somebody_did_from_a_year_on_began_then(text: str, words: str) -> None:
    assert told_when(text) == {words: "2010-01-01"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Set in Lorne, "Iron Sea" follows a welder. Mary Blake shot it in 2023.', "Mary Blake shot Iron Sea"),
        ("The mill had its licence revoked, but got it back in 2023.", "The mill got the licence back"),
        ("Mary Blake painted a mural in 2003; it was removed in 2023.", "The mural was removed"),
        ("Mary Blake was asked to write a new anthem. It was sung in 2023.", "The new anthem was sung"),
        ("Users have a month to copy their lists. The mill thanked them in 2023.", "The mill thanked them"),
        ("Mary Blake bought a boat. She named it Patience. She sold it in 2023.", "Mary Blake sold the boat"),
        ("The show brings together 60 works made in 2023.", "60 works were made"),
        ("Eleven clerks were ill. The first of them left in 2023.", "The first of the eleven clerks left"),
        ("Mary Blake built a boat the size of a church. It sailed in 2023.", "The boat sailed"),
        ("The mill has raised £3m. It was worth £1m. Its first boat sailed in 2023.", "The mill’s first boat sailed"),
    ],
)
def test_what_it_means_is_told_without_what_stands_around_it(text: str, words: str) -> None:
    assert told_when(text)[words] == "2023-01-01"


def test_what_something_depends_on_is_not_meant_by_what_it_may_do() -> None:
    text = "The glacier has lost a tenth of its ice. If warming continues, it could vanish by 2060."
    assert told_when(text) == {"The glacier could vanish by 2060": "2060-01-01 planned"}


def test_a_year_alone_is_a_sentence_that_tells_nothing() -> None:
    assert told_when("2019\n\nMary Blake left Lorne in May 2020.") == {"Mary Blake left Lorne": "2020-05-01"}


def test_a_sentence_that_breaks_off_behind_a_verb_is_told_as_far_as_it_goes() -> None:
    assert "2024-05-01" in told_when("The mill closed its shop in May and hopes").values()
