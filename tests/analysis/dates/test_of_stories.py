"""Days and months without a year, in a text that tells of years ago."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times

DAY = date(2024, 11, 9)


def times(text: str) -> dict[str, str]:
    return {text[time.start : time.end]: time.value for time in find_times(documents.read(text, DAY))}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("In the autumn of 1955 she left, and the following spring was in York, where on 14 July she fell.", "14 July",
         "1956-07-14"),
        ("It sank on 14 December 1962. The last body was found on 20 January.", "20 January", "1963-01-20"),
        ("It sank on 3 January 1963. A log, which was found in 2017, ended on 11 January.", "11 January", "1963-01-11"),
        ("It sank on 2 February 1963. He was not found until April. The ice broke on 6 March.", "6 March",
         "1963-03-06"),
        ("He was paid in June 2020. Work began on 6 December.", "6 December", "2020-12-06"),
        ("It sank on 3 January 1963. It had snowed since Boxing Day, and the next day it froze.", "the next day",
         "1963-01-04"),
        ("In 1956, on 14 July, her boat overturned.", "14 July", "1956-07-14"),
        ("It sank on 4 March 1929.\n\nIt was raised in 1991.\n\nIts clock had stopped at ten past four.",
         "ten past four", "XXXX-XX-XXT04:10"),
        ("Ten died in the winter of 2021-22.\n\nLeeds began a trial in January.", "January", "2024-01"),
        ("Ann Lee, who joined in 1999, will stay on until the end of July.", "the end of July", "2025-07"),
        ("In 1956 her boat overturned on 14 July.", "14 July", "1956-07-14"),
        ("In 1956 she joined the survey. On 14 July her boat overturned.", "14 July", "1956-07-14"),
        ("They toured Norvia in 1975-76. In Lorne on 12 December she fell.", "12 December", "1975-12-12"),
        ("It sank on 4 March 1929.\n\nNobody wanted it. The firm went bankrupt in October.", "October", "1929-10"),
        ("The inquest into the fire of May 2023 opened yesterday. It broke out on 14 May.", "14 May", "2023-05-14"),
        ("It sank on 3 January 1963. The wreck was raised on 6 November.", "6 November", "1963-11-06"),
    ],
)  # fmt: skip
def test_a_story_of_years_ago_goes_on_in_its_own_year(text: str, words: str, value: str) -> None:
    assert times(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It sank on 3 January 1963. A stone will be unveiled on 3 January.", "3 January.", "2025-01-03"),
        ("He fell on 3 May 2019. His brother was held on Tuesday. He appeared in court on 12 June.", "12 June",
         "2024-06-12"),
        ("On 4 November he resigned. He was elected on 3 May 2019. He was charged on 20 October.", "20 October",
         "2024-10-20"),
        ("In 1956 she joined the survey, and she died on 14 July.", "14 July", "2024-07-14"),
    ],
)  # fmt: skip
def test_what_is_news_is_of_the_year_of_the_article(text: str, words: str, value: str) -> None:
    found = find_times(documents.read(text, DAY))
    assert found[-1].value == value
    assert text[found[-1].start : found[-1].end] == words.rstrip(".")


def test_a_day_of_the_month_that_was_named_with_its_year_is_of_that_year() -> None:
    found = times("A boy died in a cell last November. He was stopped on 18 November.")
    assert found["18 November"] == "2023-11-18"


def test_in_may_she_did_something() -> None:
    assert times("In May she met the minister.") == {"May": "2024-05"}


def test_what_is_to_be_done_on_a_day_is_not_behind_another_for_its_to() -> None:
    text = "Ann Lee, who cancelled a trip planned for Sunday, is expected to visit the injured on Saturday morning."
    assert times(text)["Saturday morning"] == "2024-11-09TMO"


def test_a_day_behind_a_year_that_is_over_in_its_sentence_is_of_that_year() -> None:
    found = times("They bought acid between March and June last year and tested a device on 7 December.")
    assert found["7 December"] == "2023-12-07"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("In 2010, a boy found that the 1996 film was still there. Almost five years later, it still is.",
         "Almost five years later", "2015"),
        ("The 1996 fair was held in Tarna. Four years later, it was held in Lorne.", "Four years later", "2000"),
    ],
)  # fmt: skip
def test_a_year_that_only_tells_which_thing_is_meant_takes_no_story_on(text: str, words: str, value: str) -> None:
    assert times(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Last year’s March fair was wet.", "March", "2023-03"),
        ("Next year's early May fair is off.", "May", "2025-05"),
        ("The firm has settled on June 21 for the launch.", "June 21", "2025-06-21"),
        ("The court has set Oct. 3 as the trial date.", "Oct. 3", "2025-10-03"),
        ("When she plays here on Sept. 29, this is the song she wants.", "Sept. 29", "2025-09-29"),
        ("They voted to keep it last June, but the town sent it back in March.", "March", "2024-03"),
        ("Things changed during the lockdown of 2020. By that August every room was full.", "August", "2020-08"),
        ("It was the worst since the New Year's Day storm of 1992.", "New Year", "1992-01-01"),
        ("She is due to visit the worst-hit areas on Friday.", "Friday", "2024-11-15"),
        ("They signed a deal with a mill in Lorne to weave it from August.", "August", "2025-08"),
        ("When she left on Sept. 29, it rained.", "Sept. 29", "2024-09-29"),
    ],
)
def test_what_a_day_is_of_and_what_is_done_with_it_tell_its_year(text: str, words: str, value: str) -> None:
    assert next(found for written, found in times(text).items() if words in written) == value


def test_an_hour_is_not_of_the_day_that_something_of_old_is_called_by() -> None:
    found = times("It was the worst since the New Year's Day storm of 1992. A man was killed at 9:30 pm.")
    assert found["9:30 pm"] == "2024-11-09T21:30"


def test_nothing_is_of_the_year_of_a_birth_that_its_sentence_tells() -> None:
    assert times("She was born on 2 June 1960 and died on 6 October.")["6 October"] == "2024-10-06"
    assert times("She was sworn in on 2 June 1960 and left on 6 October.")["6 October"] == "1960-10-06"


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("More than 40 miners died in March 2019.", "2019-04"),
        ("Thieves took goods from 12 shops in March 2019.", "2019-04"),
        ("Fewer than 40 people came in March 2019.", "2019-04"),
    ],
)
def test_what_is_counted_and_not_compared_is_a_time_to_count_from(told: str, when: str) -> None:
    assert times(f"The court sat on Tuesday. {told} A month later the pit was shut.")["A month later"] == when


def test_what_an_amount_is_compared_with_is_no_time_to_count_from() -> None:
    rose = "Sales rose 2% in October, up from 1% in September."
    assert times(f"{rose} Prices rose to 4% from 3% a month earlier.")["a month earlier"] == "2024-09"
    assert times(f"{rose} They are up 2% from a month earlier and 5% from a year earlier.")["a year earlier"] == "2023"
    assert times("She fell from 9 metres in 2019. She left later that year.")["later that year"] == "2019"
