"""What was to be, and what became of it: moved, given up, waited for, imposed from a day on; told from an article of
Wednesday, 12 March 2025.
"""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status

DAY = date(2025, 3, 12)


def told(text: str) -> list[tuple[str, str, Status]]:
    return [(str(entry.first), entry.words(text), entry.status) for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize("plan", ["was to open", "was due to open", "was expected to open", "was scheduled"])
@pytest.mark.parametrize("fate", ["was called off", "has been postponed", "was cancelled"])
def test_a_plan_that_was_given_up_is_no_plan(plan: str, fate: str) -> None:
    time = "for Friday" if plan.endswith("scheduled") else "on Friday"
    assert told(f"The summit {plan} {time} but {fate}.") == [("2025-03-14", f"The summit {fate}", Status.DENIED)]
    assert told(f"The summit, which {plan} {time}, {fate}.") == [("2025-03-14", f"The summit {fate}", Status.DENIED)]


def test_a_plan_that_was_moved_is_told_at_its_new_time_alone() -> None:
    text = "A donors' conference was to open in Geneva on Friday but has been postponed to April 10."
    words = "A donors' conference has been postponed to April 10"
    assert told(text) == [("2025-04-10", words, Status.PLANNED)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The hearing was adjourned to 3 April", "2025-04-03"),
        ("The conference was put off until April", "2025-04-01"),
        ("The deadline was extended to June 30", "2025-06-30"),
        ("The launch has slipped to June", "2025-06-01"),
        ("The mayor postponed the vote to April", "2025-04-01"),
    ],
)
def test_what_is_moved_is_planned_for_its_new_time(words: str, day: str) -> None:
    assert told(f"{words}.") == [(day, words, Status.PLANNED)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("A verdict is not expected before Friday", "2025-03-14"),
        ("A ruling is not expected until May", "2025-05-01"),
        ("Schools will not reopen before Monday", "2025-03-17"),
        ("The court will hear the appeal no earlier than October", "2025-10-01"),
        ("The court will hear the appeal not sooner than October", "2025-10-01"),
    ],
)
def test_what_is_not_due_before_a_time_is_planned_for_it(words: str, day: str) -> None:
    assert told(f"{words}.") == [(day, words, Status.PLANNED)]


@pytest.mark.parametrize(
    ("order", "thing"),
    [
        ("The governor declared three days of mourning from", "Three days of mourning"),
        ("The governor declared a state of emergency from", "A state of emergency"),
        ("The union announced a 48-hour strike from", "A 48-hour strike"),
        ("The city ordered two weeks of school closures from", "Two weeks of school closures"),
        ("The ministry announced a ban on flights from", "A ban on flights"),
        ("The ministry imposed a curfew from", "The ministry imposed a curfew from Saturday"),
    ],
)
def test_what_is_imposed_from_a_day_on_is_to_come(order: str, thing: str) -> None:
    assert told(f"{order} Saturday.") == [("2025-03-15", thing, Status.PLANNED)]


def test_days_of_mourning_are_what_is_declared() -> None:
    text = "The governor declared three days of mourning last week."
    assert told(text) == [("2025-03-03", "The governor declared three days of mourning", Status.HAPPENED)]


@pytest.mark.parametrize("hoped", ["had hoped", "hoped"])
@pytest.mark.parametrize(("time", "day"), [("Friday", "2025-03-14"), ("the weekend", "2025-03-15")])
def test_the_time_by_which_something_was_hoped_is_to_come(hoped: str, time: str, day: str) -> None:
    ((first, _, status),) = told(f"The party {hoped} to finish the count by {time}.")
    assert (first, status) == (day, Status.PLANNED)


@pytest.mark.parametrize("was", ["was to open", "was due to open"])
def test_what_was_to_be_is_on_the_nearer_side(was: str) -> None:
    assert told(f"The bridge {was} on Friday.")[0][0] == "2025-03-14"
    assert told(f"The bridge {was} on Monday.")[0][0] == "2025-03-10"
    assert told(f"On Monday the bridge {was}.")[0][0] == "2025-03-10"


def test_what_is_called_for_of_them_is_not_told_of_them_alone() -> None:
    text = "The opposition has called for them to be brought forward to April."
    assert [words for _, words, _ in told(text)] == [
        "The opposition has called for them to be brought forward to April"
    ]


def test_a_trip_planned_for_a_day_and_cancelled_is_denied_and_not_its_country() -> None:
    entries = [("2025-03-16", "A trip to Norvia", Status.DENIED)]
    assert told("Laura Meza, who cancelled a trip to Norvia planned for Sunday, is ill.") == entries


def test_what_is_not_to_be_done_before_the_end_of_a_month_is_planned_for_it() -> None:
    words = "Power is not expected to be restored in Lorne before the end of the month"
    assert told(f"{words}.") == [("2025-03-21", words, Status.PLANNED)]


def test_what_was_originally_to_begin_is_a_plan() -> None:
    text = "The trial, which was originally to begin on Friday but was delayed by an illness, will last six weeks."
    assert told(text) == [("2025-03-14", "The trial was delayed by an illness", Status.DENIED)]


def test_a_meeting_put_off_by_a_week_was_not_on_its_day() -> None:
    text = "The bank, which had been expected to cut rates on Monday, postponed its meeting by a week."
    assert told(text) == [("2025-03-10", "The bank postponed its meeting by a week", Status.DENIED)]


def test_what_somebody_is_urged_to_do_on_a_day_to_come_is_planned() -> None:
    words = "Ann Lee urged her supporters to stay at home"
    assert told(f"{words} on Thursday.") == [("2025-03-13", words, Status.PLANNED)]


@pytest.mark.parametrize("issued", ["issued a yellow warning for", "has put out an alert for", "called a strike for"])
def test_what_has_been_called_for_a_day_is_to_come(issued: str) -> None:
    words = f"The office {issued}".removesuffix(" for")
    assert told(f"The office {issued} Thursday.") == [("2025-03-13", words, Status.PLANNED)]
    assert told(f"The office {issued} Thursday between 6am and 9pm.") == [("2025-03-13", words, Status.PLANNED)]


def test_two_days_that_are_named_together_lie_together() -> None:
    text = "A strike has been called for Friday and Saturday."
    assert [day for day, *_ in told(text)] == ["2025-03-14", "2025-03-15"]


def test_what_is_planned_is_told_with_its_day_where_nothing_else_is_told() -> None:
    assert told("The walk is planned for 14 July. A service is planned in Lorne on 15 July.") == [
        ("2025-07-14", "The walk is planned for 14 July", Status.PLANNED),
        ("2025-07-15", "A service is planned in Lorne", Status.PLANNED),
    ]


def test_who_is_asked_for_two_countries_is_told_whole() -> None:
    text = "The bank invited the heads of Norvia and Algeria to Lorne. They last met in August 2022."
    assert told(text) == [("2022-08-01", "The heads of Norvia and Algeria last met", Status.HAPPENED)]


def test_a_sheet_for_a_month_is_no_event_of_it() -> None:
    assert told("A clerk had printed the tide table for April.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The president dissolved parliament on Monday, clearing the way for an election on 11 May.",
        "The president called an election on 11 May.",
        "The president resigned ahead of an election on 11 May.",
    ],
)
def test_the_day_on_which_people_are_to_vote_tells_enough(text: str) -> None:
    assert ("2025-05-11", "An election", Status.PLANNED) in told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The bakery is giving away two hundred loaves on Saturday.", "2025-03-15"),
        ("The town is hosting a fair with stalls and music on Saturday.", "2025-03-15"),
        ("Ann Lee is opening a second restaurant in the autumn.", "2025-09-01"),
    ],
)
def test_what_somebody_is_about_to_do_for_others_is_to_come(text: str, day: str) -> None:
    assert [(first, status) for first, _, status in told(text)] == [(day, Status.PLANNED)]
