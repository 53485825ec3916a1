"""What notices and reports of shows, sport and museums tell; told from an article of Friday, 14 June 2024."""

import pytest

from reader.analysis.analyse import analyse
from tests.analysis.timelines import DAY, dated, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Tickets for the autumn trials, which begin on 1 November, go on sale on Monday.",
            ["Tickets for the autumn trials go on sale", "The autumn trials begin"],
        ),
        (
            "Mary Blake said a decision on the Lorne Open, which starts on 1 July, was near.",
            ["The Lorne Open starts"],
        ),
        (
            "The mill, halted in May when Mary Blake broke her ankle, reopens on Monday.",
            ["The mill was halted when Mary Blake broke her ankle", "The mill reopens"],
        ),
        (
            "A 1930s inn in Lorne that closed in 2011 is to reopen next month.",
            ["A 1930s inn in Lorne closed", "A 1930s inn in Lorne is to reopen"],
        ),
        (
            "Last orders: the Black Swan, which opened in 1741, will shut on 29 July.",
            ["The Black Swan opened", "The Black Swan will shut"],
        ),
        (
            "Tickets for the Lorne fair (24-27 July) go on sale at 10am on Monday.",
            ["Tickets for the Lorne fair go on sale"],
        ),
        ("Mary Blake, best known for the 1979 hit River, died on Monday.", ["Mary Blake died"]),
        (
            "The line between Lorne and York, opened in 1885, will close on Monday.",
            ["The line between Lorne and York was opened", "The line between Lorne and York will close"],
        ),
        (
            "The bridge, completed in 1932 and painted red in 1957, was sold.",
            ["The bridge was completed", "The bridge was painted red"],
        ),
        ("Mary Blake leads by ten points, with the next race in York on Monday.", ["The next race in York"]),
        (
            "The inn was shut between 1940 and 1945, and again in 1983.",
            ["The inn was shut", "The inn was shut"],
        ),
        ("Last year's went to Mary Blake.", []),
        ("Lorne Hall had a good year. The last was in 2018.", []),
        ("Book by 1 July: last year all beds were gone.", ["All beds were gone"]),
        (
            "The film River topped the box office. It has taken £21m since it opened on May 16.",
            ["The film River opened"],
        ),
    ],
)
def test_whose_time_it_is_has_it(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_a_line_goes_on_in_the_year_that_heads_it() -> None:
    text = "Spring 2021: The mill was shut; it was sold in October."
    assert dated(text) == [("2021-03-01", "The mill was shut"), ("2021-10-01", "The mill was sold")]


def test_the_end_of_the_year_is_that_of_the_year_told_of() -> None:
    text = "In 2016 the hall was full, and its owner gave Mary Blake until the end of the year to move."
    assert [time.value for time in analyse(text, DAY).times] == ["2016", "2016"]
