"""Hours whose day is named only behind them, and what lies ahead; told from an article of Wednesday, 12 March 2025."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse

DAY = date(2025, 3, 12)


def values(text: str) -> list[str]:
    return [time.value for time in analyse(text, DAY).times]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Doors open at 6pm and the show starts at 7.30pm on Saturday.", "2025-03-15T18:00"),
        ("The fire began at 3am and was out by 5 a.m. on Monday.", "2025-03-10T03:00"),
        ("The call starts at 10 a.m. ET (1400 GMT) on Thursday.", "2025-03-13T10:00"),
        ("The call starts at 10 a.m. ET (1400 GMT) on Wednesday, March 19.", "2025-03-19T10:00"),
        ("Doors open at 6pm and the show starts at 7.30pm on Sunday 6 April.", "2025-04-06T18:00"),
        ("Polls open at 7am and close at 10pm on May 1st.", "2025-05-01T07:00"),
        ("The fair is open 9am-5pm on 3-4 May.", "2025-05-03T09:00"),
        ("Polls open at 0700 and close at 2200 on Thursday.", "2025-03-13T07:00"),
        ("It opened at 3pm. It closes at 5pm on Monday.", "2025-03-12T15:00"),
    ],
)
def test_two_hours_of_a_sentence_share_the_day_behind_the_second(text: str, value: str) -> None:
    assert values(text)[0] == value


def test_an_hour_that_opens_a_text_is_of_the_day_on_which_its_event_was() -> None:
    opens = "Guards opened fire at about 2pm, and nine people died.\n\n"
    assert values(f"{opens}The shooting took place on Sunday in Lorne.")[0] == "2025-03-09T14:00"
    assert values(f"{opens}Mary Blake flew to Lorne on Sunday.")[0] == "2025-03-12T14:00"


def test_an_hour_of_what_happened_is_on_no_day_to_come() -> None:
    text = "The hearing is on March 19. Guards responded to the first call shortly before 11 a.m. on foot."
    assert values(text) == ["2025-03-19", "2025-03-12T11:00"]


def test_each_of_two_clauses_of_a_programme_has_its_entry() -> None:
    text = "Doors open at 6pm and the show starts at 7.30pm on Saturday."
    assert [entry.words(text) for entry in analyse(text, DAY).timeline] == ["Doors open", "The show starts"]


def test_an_hour_before_another_one_is_no_deadline() -> None:
    text = "A crack appeared shortly before 11pm on Sunday.\n\nThe first alarm sounded at 11.12pm."
    assert values(text) == ["2025-03-09T23:00", "2025-03-09T23:12"]


def test_an_hour_of_the_morning_behind_an_evening_is_of_the_next_day() -> None:
    text = "An alert went out at 9pm on Tuesday. It was lifted at 11am."
    assert values(text)[1] == "2025-03-12T11:00"


def test_an_hour_until_which_something_goes_on_is_of_the_day_of_publication() -> None:
    opens = "The alert was issued on Tuesday."
    assert values(f"{opens} It remains in place until 6pm.")[1] == "2025-03-12T18:00"
    assert values(f"{opens} It was in place until 6pm.")[1] == "2025-03-11T18:00"


def test_an_hour_on_some_tuesday_has_no_day() -> None:
    assert values("The ferry left Lorne at 18:11 on a wet Tuesday.")[0] == "XXXX-XX-XXT18:11"


@pytest.mark.parametrize(
    "text",
    ["On my last night the sky cleared.", "It was his last week at the mill.", "It fell on the last night of the run."],
)
def test_the_last_night_or_week_of_a_stay_is_not_the_one_before_this(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The show has its premiere on Friday.", "2025-03-14"),
        ("The film screens on Friday in Lorne.", "2025-03-14"),
        ("The club turns three on Friday.", "2025-03-14"),
    ],
)
def test_what_is_on_a_programme_lies_ahead(text: str, value: str) -> None:
    assert values(text)[0] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The alarm rang on 4 March, and the guard was away until the following Monday. We left at 10:52.",
            "2025-03-04T10:52",
        ),
        (
            "Leave was granted in March 2021 after a plan was refused in 2019. Work began the following January.",
            "2022-01",
        ),
        ("I go to Tarna in May. My sister marries there on the 24th.", "2025-05-24"),
    ],
)
def test_what_is_told_goes_on_from_its_own_time(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The shares, down 18% since a warning on 5 May last year, were up 2% at 0930 GMT.", "2025-03-12T09:30"),
        ("They ate there on the wettest Thursday of them all.", "XXXX-WXX-4"),
        ("The doors opened today. One man had come at 2pm the day before.", "2025-03-11T14:00"),
    ],
)
def test_a_time_is_of_no_day_that_is_only_looked_at(text: str, value: str) -> None:
    assert values(text)[-1] == value


def test_somebodys_upcoming_day_is_no_time() -> None:
    assert values("The list tells them about their upcoming day.") == []


def test_what_comes_first_lies_ahead_of_what_waits_for_it() -> None:
    assert values("They will vote once the results have been read on Friday.") == ["2025-03-14"]
    assert values("They will go because the mill has closed on Friday.") == ["2025-03-07"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The road will be shut from 9pm on Thursday until 6am.", "2025-03-14T06:00"),
        ("They danced on Saturday night until the small hours.", "2025-03-09TMO"),
        ("Crews were called at 10pm on Sunday and stayed into the early hours.", "2025-03-10TMO"),
        ("It rained on Sunday morning and snowed in the early hours.", "2025-03-09TMO"),
    ],
)
def test_what_goes_on_from_an_evening_into_a_morning_ends_on_the_next_day(text: str, value: str) -> None:
    assert values(text)[1] == value


def test_hours_under_a_line_that_is_a_day_are_of_that_day() -> None:
    text = "Sunday 16 March\n\n14:00 Tarna v Oster\n\n16:30 Lorne v Hale"
    assert values(text) == ["2025-03-16", "2025-03-16T14:00", "2025-03-16T16:30"]


def test_an_hour_that_opens_a_paragraph_behind_a_day_of_a_sentence_is_of_publication() -> None:
    assert values("They leave on Sunday 16 March\nfor Lorne.\n\n14:00 The vote is over.")[1] == "2025-03-12T14:00"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sat 15 Mar: Tarna v Oster, 15:00.", ["2025-03-15", "2025-03-15T15:00"]),
        (
            "On Sunday: Tarna v Oster (12:30), Lorne vs Hale (15:00).",
            ["2025-03-16", "2025-03-16T12:30", "2025-03-16T15:00"],
        ),
        ("Kick-off: 19:45.", ["2025-03-12T19:45"]),
        ("Tarna v Oster ended 2:1, and she ran it in 12:30.", []),
    ],
)
def test_an_hour_behind_two_sides_or_a_kick_off_is_that_of_the_match(text: str, found: list[str]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A fire broke out at 3am in Lorne, police said on Monday.", "2025-03-10T03:00"),
        ("The mill lost power around 06:20 and was dark until 9:45 a.m., its owners said Monday.", "2025-03-10T06:20"),
        ("A van overturned at 4.30pm, officials said on Tuesday.", "2025-03-11T16:30"),
        ("Two were hurt shortly after 10pm, police said Monday.", "2025-03-09T22:00"),
    ],
)
def test_an_hour_that_opens_a_text_is_of_the_day_on_which_it_was_told_or_the_evening_before(
    text: str, value: str
) -> None:
    assert values(text)[0] == value


def test_an_hour_of_a_day_that_was_named_is_of_that_day_whenever_it_was_told() -> None:
    assert values("The mill burned on Sunday.\n\nIt broke out at 3am, police said on Tuesday.")[1] == "2025-03-09T03:00"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The chair will step down in January.", "2026-01"),
        ("We won’t open the quay in early January, the mayor said.", "2026-01"),
        ("They’ll vote in February.", "2026-02"),
        ("The court will hear the case in December.", "2025-12"),
        ("The firm will report its results for January.", "2025-01"),
        ("The inquiry will look into the fire in January.", "2025-01"),
        ("The inquiry will ask how three men died in January.", "2025-01"),
        ("Prices will have risen in January.", "2025-01"),
    ],
)
def test_a_month_in_which_something_will_be_done_is_to_come(text: str, value: str) -> None:
    assert values(text) == [value]
