"""Hours of the mishap or the attack that a report opens with, told further down than what came after it."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse

DAY = date(2025, 3, 12)
FIRE = "A fire swept through a hotel in Lorne on Saturday, killing five."
AFTER = "The mayor said on Tuesday that it had no licence."


def last_time(text: str) -> str:
    return analyse(text, DAY).times[-1].value


@pytest.mark.parametrize(
    "told",
    [
        "The fire broke out at about 3am",
        "The hotel fire started shortly after 3am",
        "Officers were called shortly after 3am",
        "The first slide hit the hotel at 3am",
    ],
)
def test_an_hour_of_the_event_is_of_its_day_behind_what_came_after(told: str) -> None:
    assert last_time(f"{FIRE}\n\n{AFTER}\n\n{told}.").startswith("2025-03-08T03")


def test_an_hour_of_a_vehicle_that_left_is_of_the_day_of_its_mishap() -> None:
    text = "A train derailed near Lorne on Saturday. The line reopened on Monday.\n\nThe train left Lorne at 6.20am."
    assert last_time(text) == "2025-03-08T06:20"


def test_an_hour_of_another_event_is_of_the_day_named_last() -> None:
    text = f"{FIRE}\n\nAnother fire killed two on Tuesday. The fire broke out at 3am."
    assert last_time(text) == "2025-03-11T03:00"


def test_an_hour_of_an_event_that_the_lead_looks_back_to_is_not_of_the_day_of_the_lead() -> None:
    text = f"A clerk resigned on Saturday, five days after a fire in a hotel.\n\n{AFTER}\n\nThe fire broke out at 3am."
    assert last_time(text) != "2025-03-08T03:00"


def test_an_hour_of_anything_else_is_of_the_day_named_last() -> None:
    assert last_time(f"{FIRE}\n\n{AFTER}\n\nThe council met at 3pm.") == "2025-03-11T15:00"


def test_an_hour_before_dawn_behind_an_evening_is_of_the_next_day() -> None:
    assert last_time("A bus caught fire on Saturday night.\n\nThe road was reopened at 4 a.m.") == "2025-03-09T04:00"


def test_an_hour_of_a_price_is_of_publication() -> None:
    assert last_time("The union met on Monday.\n\nIts shares rose 6.2% by midday.") == "2025-03-12T12:00"


def test_an_hour_behind_the_year_since_which_something_lasted_has_a_day() -> None:
    text = "Its shares, which had lost 40% since the start of the year, rose 6.2% by midday."
    assert last_time(text) == "2025-03-12T12:00"


@pytest.mark.parametrize("verb", ["began", "continued", "helped", "tried"])
def test_what_was_begun_is_over(verb: str) -> None:
    assert last_time(f"The bank {verb} to cut rates in December.") == "2024-12"


def test_a_day_in_another_paragraph_of_the_news_is_of_this_year() -> None:
    text = (
        "Prices rose on Tuesday. They had stood higher in October 2022.\n\nThe government raised the wage on January 1."
    )
    assert last_time(text) == "2025-01-01"


def test_an_hour_is_of_the_lead_behind_who_said_it_on_a_later_day() -> None:
    lead = "Gunmen killed 19 people on Sunday night, a local official and a rights group said on Tuesday."
    assert last_time(f"{lead}\n\nThe attackers, armed with rifles, came at 10 p.m.") == "2025-03-09T22:00"


def test_what_resumed_behind_an_after_is_not_before_what_was_suspended() -> None:
    text = "The trial was suspended in August 2024 after a juror fell ill and resumed on October 7."
    assert last_time(text) == "2024-10-07"


def test_an_hour_is_of_the_lead_behind_the_day_of_a_statement() -> None:
    lead = "Sixteen people died when gunmen attacked a bus on Monday, the government said in a statement on Wednesday."
    assert last_time(f"{lead}\n\nThe bus was stopped at around 3 p.m.") == "2025-03-10T15:00"


def test_a_month_since_which_something_has_lasted_opens_no_story() -> None:
    text = "Lorne has been under a curfew since January 2019. It was extended for six months in October."
    assert analyse(text, DAY).times[-1].value == "2024-10"


LAUNCH = (
    "The mill burned down on Saturday.\n\nAnn Lee will leave on Monday. Her plan was unveiled on 6 January by a clerk."
)


def test_an_hour_behind_a_day_of_long_ago_that_was_told_aside_is_of_the_lead() -> None:
    assert last_time(f"{LAUNCH}\n\nA count was ordered in one ward shortly before 2am.") == "2025-03-08T02:00"


def test_an_hour_at_which_something_was_said_is_of_the_lead() -> None:
    text = "Rovers sacked Ann Lee on Tuesday.\n\nThey fell to the bottom on Boxing Day."
    assert last_time(f"{text}\n\nThe board had lost patience, Ivo Lind said at 10am.") == "2025-03-11T10:00"


def test_an_hour_of_a_story_of_long_ago_stays_in_its_day() -> None:
    text = "A jury convicted Ann Lee on Tuesday.\n\nShe met the clerk on 6 January in Lorne."
    assert last_time(f"{text}\n\nThe two left the bar at 10pm.") == "2025-01-06T22:00"
