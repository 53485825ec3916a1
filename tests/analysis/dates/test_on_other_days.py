"""What words mean hangs on the day an article is of: Sundays, turns of the year, reports of a fiscal quarter."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times

SUNDAY, MONDAY, TURN, AUTUMN = date(2024, 3, 17), date(2024, 3, 18), date(2023, 12, 29), date(2024, 11, 5)
EASTER_WEEK = date(2024, 3, 25)


@pytest.mark.parametrize(
    ("day", "sentence", "values"),
    [
        (SUNDAY, "The ferry sank last week.", ["2024-W11"]),
        (MONDAY, "Kick-off on Saturday is at 3pm.", ["2024-03-23", "2024-03-23T15:00"]),
        (MONDAY, "Tickets for Friday's show go on sale soon.", ["2024-03-22", "FUTURE_REF"]),
        (MONDAY, "Tarna named a squad for the match against Oster on Saturday.", ["2024-03-23"]),
        (MONDAY, "It was shut overnight on 3 and 4 February.", ["2024-02-03", "2024-02-04"]),
        (MONDAY, "It will run Tuesday through Friday at 6pm.", ["2024-03-19", "2024-03-22T18:00"]),
        (MONDAY, "The 2024 cup, from 21 November to 18 December, is the last.", ["2024", "2024-11-21", "2024-12-18"]),
        (MONDAY, "The lake shuts each weekend in July.", ["XXXX-WXX-WE", "XXXX-07"]),
        (SUNDAY, "The harbour will shut this week.", ["2024-W12"]),
        (SUNDAY, "The harbour was shut earlier this week.", ["2024-W11"]),
        (SUNDAY, "The harbour will shut next week.", ["2024-W12"]),
        (MONDAY, "The ferry sank last week.", ["2024-W11"]),
        (MONDAY, "It rained over the weekend.", ["2024-W11-WE"]),
        (MONDAY, "She was ill this weekend.", ["2024-W11-WE"]),
        (MONDAY, "She will be there this weekend.", ["2024-W12-WE"]),
        (SUNDAY, "The fair opens on Monday. It ends on Sunday.", ["2024-03-18", "2024-03-24"]),
        (date(2024, 3, 16), "The fair opens on Monday. It ends on Sunday.", ["2024-03-18", "2024-03-24"]),
        (SUNDAY, "The fair opens on Monday.\n\nThe other will end on Sunday.", ["2024-03-18", "2024-03-17"]),
        (AUTUMN, "“In January I could not walk,” she said.", ["2024-01"]),
        (MONDAY, "She is getting married in June.", ["2024-06"]),
        (MONDAY, "She has been picked for the Games in Lorne in September.", ["2024-09"]),
        (MONDAY, "It opened in 2019. She had bought it the year before for £3.", ["2019", "2018"]),
        (MONDAY, "She was knocked out of the Lorne Open on Tuesday.", ["2024-03-12"]),
        (date(2024, 9, 14), "Work was due to be finished by Easter, but stopped.", ["2024-03-31"]),
        (MONDAY, "In October 1985 she left. She had been ill that summer.\n\nIt left at 4pm. In December they gave up.",
         ["1985-10", "1985-SU", "XXXX-XX-XXT16:00", "1985-12"]),
        (MONDAY, "In October 1985 she left. She was to start work on the Monday.", ["1985-10", "XXXX-WXX-1"]),
        (MONDAY, "She has been given a room there in June.", ["2024-06"]),
        (MONDAY, "It was the spring of 2001. She shot sheep from March until June.", ["2001-SP", "2001-03", "2001-06"]),
        (MONDAY, "The quarterback, hurt in the third quarter, signed a contract in January.", ["2024-01"]),
        (MONDAY, "The mayor led ahead of Tuesday's vote.", ["2024-03-19"]),
        (MONDAY, "It must reopen before Friday.\n\nThe line is open from 8am to 8pm daily.",
         ["2024-03-22", "XXXX-XX-XXT08:00", "XXXX-XX-XXT20:00", "P1D"]),
        (MONDAY, "“He sank a boat on Saturday,” she said.\n\nOil had risen by 9 a.m. in Lorne.",
         ["2024-03-16", "2024-03-18T09:00"]),
        (MONDAY, "The port has been shut since the war began in March 2022. Talks ended on 9 October.",
         ["2022-03", "2023-10-09"]),
        (TURN, "The shop will open in January.", ["2024-01"]),
        (TURN, "The report is due Jan. 3.", ["2024-01-03"]),
        (TURN, "It will grow next year.", ["2024"]),
        (AUTUMN, "Sales rose in the third quarter from the second quarter and the quarter was good.",
         ["2024-Q3", "2024-Q2", "2024-Q3"]),
        (AUTUMN, "Sales rose in the third quarter to $2 from $1 a year earlier.", ["2024-Q3", "2023-Q3"]),
        (AUTUMN, "Prices have risen since year-end.", ["2023"]),
        (AUTUMN, "Profit for its fourth quarter fell to $3 from $4 a year earlier.", ["2024-Q4", "2023-Q4"]),
        (AUTUMN, "The mill burned down last October, after a fire last September.", ["2023-10", "2024-09"]),
        (MONDAY, "The attack began at 10:30 pm on Friday.\n\nThe minister spoke at 4 am.",
         ["2024-03-15T22:30", "2024-03-16T04:00"]),
        (MONDAY, "The mayor imposed a curfew from 6 p.m. Sunday until 6 a.m. Monday.",
         ["2024-03-17T18:00", "2024-03-18T06:00"]),
        (MONDAY, "They voted at 3:40 a.m. The session had been halted at 2:15 p.m. on Sunday.",
         ["2024-03-18T03:40", "2024-03-17T14:15"]),
        (MONDAY, "They feared that rain forecast for Thursday would flood it.", ["2024-03-21"]),
        (MONDAY, "The 2027 Open will be in Lorne from July 15 to 18.", ["2027", "2027-07-15", "2027-07-18"]),
        (MONDAY, "We had pencilled in a cut for May.", ["2024-05"]),
        (MONDAY, "May I add that in June it will be over?", ["2024-06"]),
        (MONDAY, "It is above Friday's closing price.", ["2024-03-15"]),
        (MONDAY, "It leaves on Friday 12 April and returns late on Sunday.", ["2024-04-12", "2024-04-14"]),
        (date(2024, 1, 26), "No bishop will be named before Christmas.", ["2024-12-25"]),
        (MONDAY, "He promised to publish a plan before the summer recess.", ["2024-SU"]),
        (MONDAY, "Term starts for Years 7 and 12 on Friday.", ["2024-03-22"]),
        (MONDAY, "She came in the summer of 1960 and left the following Easter.", ["1960-SU", "1961-04-02"]),
        (EASTER_WEEK, "They prayed as Easter week began.", ["2024-W13"]),
        (date(2024, 6, 12), "Sales grew in the fourth quarter after the third quarter.", ["2023-Q4", "2023-Q3"]),
        (MONDAY, "She said the bridge, built in 1990, would close on April 22.", ["1990", "2024-04-22"]),
        (MONDAY, "In 2016, a fire that broke out on March 1 killed ten.", ["2016", "2016-03-01"]),
        (MONDAY, "On Feb. 5, the bank cut its rate to 10.75%, effective Feb. 10.", ["2024-02-05", "2024-02-10"]),
        (MONDAY, "The rainy season, which began in January, lasts until mid-May.", ["2024-01", "2024-05"]),
        (MONDAY, "He was refused bail to appear in court on Friday.", ["2024-03-22"]),
        (MONDAY, "July 31, 2023: Pay ends\n\nNov. 12: Talks begin\n\nMarch 3, 2024: Talks end",
         ["2023-07-31", "2023-11-12", "2024-03-03"]),
        (date(2024, 3, 20), "They fasted last Ramadan.", ["2023-03-23"]),
        (date(2024, 3, 20), "Talks began on Monday, with a second round on Thursday.", ["2024-03-18", "2024-03-21"]),
        (date(2024, 3, 20), "Police held two on Tuesday, with a third seized on Monday.", ["2024-03-19", "2024-03-18"]),
        (date(2024, 3, 20), "The vote, due on 3 April, has been brought forward to Friday.",
         ["2024-04-03", "2024-03-22"]),
        (MONDAY, "The court stayed the sale of the mill till April 21.", ["2024-04-21"]),
        (MONDAY, "The firm, which paid $2 million for the site, plans to build a mill there in November.", ["2024-11"]),
        (MONDAY, "Ann Lee, who came on Sunday, promised the town a bridge by Diwali.", ["2024-03-17", "2024-10-31"]),
        (MONDAY, "It shut on Saturday.\n\nA pool, shut since Sunday, opens on Friday.\n\nHe fell just after 7am.",
         ["2024-03-16", "2024-03-17", "2024-03-22", "2024-03-16T07:00"]),
    ],
)  # fmt: skip
def test_a_time_is_reckoned_from_the_day_of_the_article(day: date, sentence: str, values: list[str]) -> None:
    assert [time.value for time in find_times(documents.read(sentence, day))] == values


def test_a_night_that_is_over_is_no_day_to_count_from() -> None:
    text = "Shares fell on Friday. They had risen overnight. On the previous Friday they were flat."
    assert [time.value for time in find_times(documents.read(text, MONDAY))] == [
        "2024-03-15",
        "2024-03-17TNI",
        "2024-03-08",
    ]


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("The drought is the worst in 40 years.", None),
        ("It is the biggest rise in more than 10 years.", None),
        ("The comet will be back in 40 years.", date(2064, 1, 1)),
        ("The first ship will be here in two years.", date(2026, 1, 1)),
    ],
)
def test_a_record_looks_back_over_its_years_and_what_will_be_ahead(sentence: str, first: date | None) -> None:
    (time,) = find_times(documents.read(sentence, MONDAY))
    assert time.first == first
