"""What agencies and broadsheets tell of courts, disasters, money and sport; told from an article of Wednesday, 12 March
2025.
"""

import pytest

from reader.analysis.analyse import analyse
from tests.analysis.timelines import WIRE_DAY
from tests.analysis.timelines import told_when as told


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("The mine has been idle since", "The mine has been idle since an explosion", "2020-05-06..2025-03-12"),
        ("The pit has had no owner since", "The pit has had no owner since an explosion", "2020-05-06..2025-03-12"),
        ("It was the first such death since", "", ""),
        ("Nobody has sung so well since", "", ""),
    ],
)
def test_what_has_lasted_since_something_with_a_time_lasts_from_then(text: str, words: str, when: str) -> None:
    assert told(f"{text} an explosion on 6 May 2020.") == ({words: when} if words else {})


@pytest.mark.parametrize("since", ["on 6 May 2020, which", "in May 2020 that"])
def test_what_did_harm_is_told_and_not_what_has_lasted_since(since: str) -> None:
    (entry,) = analyse(
        text := f"The mine has been idle since the explosion {since} killed four men.", WIRE_DAY
    ).timeline
    assert (entry.words(text), entry.first.year, entry.lasting) == ("The explosion killed four men", 2020, False)


def test_what_lasts_and_what_was_done_while_it_did_are_two() -> None:
    assert told("Health spending has grown since 2010. Health spending grew fast in 2014.") == {
        "Health spending has grown": "2010-01-01..2025-03-12",
        "Health spending grew fast": "2014-01-01",
    }


@pytest.mark.parametrize("times", ["once in January and again on 20 February", "first in January, then on 20 February"])
def test_what_was_done_twice_is_told_once_for_each_time(times: str) -> None:
    text = f"The board had delayed the vote twice, {times}."
    found = [(entry.words(text), entry.first.month) for entry in analyse(text, WIRE_DAY).timeline]
    assert found == [("The board had delayed the vote twice", 1), ("The board had delayed the vote twice", 2)]


def test_a_trip_that_was_called_off_is_no_plan() -> None:
    assert told("Ivo Lind cancelled a trip to Norvia that he was due to begin on Friday.") == {}
    assert told("Ivo Lind spoke of a trip to Norvia that he was to begin on Friday.") == {
        "Ivo Lind was to begin a trip to Norvia": "2025-03-14 planned"
    }


@pytest.mark.parametrize("said", ["One in five adults smokes", "Rents will fall", "Sales rose by a third"])
def test_a_source_with_a_day_was_published_then(said: str) -> None:
    assert told(f"{said}, according to a study published on Monday.") == {"A study was published": "2025-03-10"}


@pytest.mark.parametrize("sort", ["Masked", "Armed", "Hooded"])
@pytest.mark.parametrize("front", ["In January", "On Monday"])
def test_what_sort_of_people_did_it_is_no_deed(sort: str, front: str) -> None:
    for verb in ("took", "seized"):
        (entry,) = analyse(
            text := f"{front}, {sort.lower()} men {verb} gold from a museum in Lorne.", WIRE_DAY
        ).timeline
        assert entry.words(text) == f"{sort} men {verb} gold from a museum in Lorne"


@pytest.mark.parametrize("who", ["Banda", "Banda, 52,"])
@pytest.mark.parametrize("won", ["beat two rivals", "won two seats"])
def test_it_was_the_gathering_in_a_place_that_ended(who: str, won: str) -> None:
    assert told(f"{who} {won} at a convention in Blantyre that ended on Sunday.") == {
        "A convention in Blantyre ended": "2025-03-09"
    }


def test_what_somebody_was_told_to_do_is_an_event() -> None:
    assert told("In January Toyama told owners of its trucks to park outdoors.") == {
        "Toyama told owners of its trucks to park outdoors": "2025-01-01"
    }
    assert told("In January Toyama told reporters.") == {}


def test_what_a_name_made_is_not_the_name() -> None:
    assert told("One of the paintings, a landscape by Alfred Sisley, was bought by the city in 1924.") == {
        "One of the paintings was bought by the city": "1924-01-01"
    }


def test_profits_for_a_year_were_reported_at_another_time() -> None:
    assert told("The firm reported record profits for 2024 last month.") == {
        "The firm reported record profits for 2024": "2025-02-01"
    }


def test_how_long_a_contract_is_for_is_told_once() -> None:
    assert told("Ann Lee signed a new deal until 2028 in December.") == {
        "Ann Lee signed a new deal until 2028": "2024-12-01"
    }


def test_what_a_firm_does_not_expect_before_a_time_is_to_come() -> None:
    assert told("The firm does not expect to resume work before next week.") == {
        "The firm does not expect to resume work before next week": "2025-03-17 planned"
    }


def test_a_day_is_of_the_year_of_the_news_that_has_named_its_month() -> None:
    text = (
        "Parliament impeached Ivo Lind on December 14 and freed him on January 15.\n\n"
        "Ivo Lind took office in May 2022. On December 3 he sent troops to parliament."
    )
    assert told(text)["Ivo Lind sent troops to parliament"] == "2024-12-03"


@pytest.mark.parametrize("event", ["election", "presidential election", "summit", "World Cup"])
def test_what_somebody_is_picked_for_is_to_come(event: str) -> None:
    (times,) = [analyse(f"Orrin picked Ann Lee on Saturday for September's {event}.", WIRE_DAY).times[1:]]
    assert [time.value for time in times] == ["2025-09"]


@pytest.mark.parametrize("where", ["in the government formed", "at a mill in the town sold", "of the bank set up"])
def test_what_was_done_to_a_thing_in_an_apposition_is_not_what_its_noun_did(where: str) -> None:
    found = told(f"Ann Lee, a member {where} last June, resigned on Monday.")
    assert found["Ann Lee resigned"] == "2025-03-10"
    done = where.rsplit(" ", 2 if where.endswith("up") else 1)[-1]
    assert [when for words, when in found.items() if words.endswith(f" was {done}")] in ([], ["2024-06-01"])


def test_what_an_apposition_says_of_a_mill_is_told_of_the_mill() -> None:
    assert told("Ivo Lind, the owner of a mill that burned in May, died on Monday.") == {
        "A mill burned": "2024-05-01",
        "Ivo Lind died": "2025-03-10",
    }


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Ann Lee met with Ivo Lind on Sunday and Rui Teles on Monday.", "Ann Lee met with Rui Teles"),
        ("Ann Lee flew to Rome on Sunday and Paris on Monday.", "Ann Lee flew to Paris"),
        ("Cork beat Kerry on Sunday and Mayo on Monday.", "Cork beat Mayo"),
    ],
)
def test_a_second_member_keeps_what_it_shares_with_the_first(text: str, second: str) -> None:
    assert told(text)[second] == "2025-03-10"


def test_later_in_the_day_is_in_the_day_last_named() -> None:
    text = "A flat collapsed at 2am on Monday. Ramesh Patil, who was arrested later in the day, owns it."
    assert told(text)["Ramesh Patil was arrested"] == "2025-03-10"
    assert "Ramesh Patil was freed" not in told("It burned in 2019. Ramesh Patil was freed later in the day.")


def test_whom_a_jury_found_guilty_owns_nothing() -> None:
    text = "Karen Doyle was jailed on Monday. A jury had found her guilty in January."
    assert "A jury had found Karen Doyle guilty" in told(text)


def test_on_a_day_that_opens_a_clause_somebody_does_something() -> None:
    text = "It rained, and on Monday schools in the district reopened in tents."
    assert told(text) == {"Schools in the district reopened in tents": "2025-03-10"}


def test_estimates_that_were_published_are_a_source() -> None:
    assert told("Measles kills many, according to WHO estimates published in November.") == {
        "WHO estimates were published": "2024-11-01"
    }


def test_quakes_of_a_year_are_told_by_what_they_did() -> None:
    assert told("Norvia is still rebuilding from the 2015 quakes, which killed 9,000 people.") == {
        "The 2015 quakes killed 9,000 people": "2015-01-01"
    }


def test_the_same_day_in_a_month_is_not_today() -> None:
    text = "John Smith died on the same day in May 2019 that his brother was jailed."
    assert [time.value for time in analyse(text, WIRE_DAY).times] == ["2019-05"]
    assert told(text) == {"John Smith died on the same day that his brother was jailed": "2019-05-01"}


def test_an_hour_is_of_the_day_of_the_deed_and_not_of_who_told_it() -> None:
    text = (
        "A train was seized on Monday, the army said on Tuesday.\n\nThe train had been stopped near Sibi at about 1pm."
    )
    assert analyse(text, WIRE_DAY).times[2].value == "2025-03-10T13:00"


@pytest.mark.parametrize("clause", ["that began on February 3", "which had opened on February 3"])
def test_a_part_of_the_day_is_not_of_a_day_that_only_explains_a_noun(clause: str) -> None:
    text = f"The verdict on Tuesday came after a trial {clause}.\n\nIvo Lind flew home in the evening."
    assert told(text)["Ivo Lind flew home"] == "2025-03-11"


def test_those_died_who_were_killed_and_not_the_deed() -> None:
    assert "Three patients died" in told("A jury cleared her of the manslaughter of three patients who died in 2003.")


def test_the_road_was_washed_out_and_not_where_it_leads() -> None:
    text = "The road to the village, washed out in February, is still shut."
    assert told(text) == {"The road to the village was washed out": "2025-02-01"}


def test_what_had_been_due_is_at_its_nearest_time() -> None:
    text = "Ivo Lind had been due to leave in the summer."
    assert told(text) == {"Ivo Lind had been due to leave": "2025-06-01 planned"}


@pytest.mark.parametrize(
    ("before", "text", "words"),
    [
        (
            "The government will hold a referendum.",
            "It had been planned for May 2024.",
            "The referendum had been planned for May 2024",
        ),
        ("Parliament is to vote on a bill.", "It would take effect on 1 July.", "The bill would take effect"),
        ("The council approved a ban.", "It comes into force on 1 July.", "The ban comes into force"),
    ],
)
def test_what_is_held_or_takes_effect_is_what_alone_can_be(before: str, text: str, words: str) -> None:
    assert words in told(f"{before} {text}")


def test_an_hour_is_not_of_a_day_that_had_been_before() -> None:
    text = (
        "A deputy shot a man on Monday. Curtis Vail had been wanted on a warrant issued on Feb. 3 for fraud.\n\n"
        "Deputies came to the motel at 1:20am."
    )
    assert told(text)["Deputies came to the motel"] == "2025-03-10"


def test_who_has_ruled_since_a_coup_and_is_to_go_is_told_of_twice() -> None:
    assert told("Ivo Lind has ruled since a coup in November 2017 and is due to leave office in 2028.") == {
        "Ivo Lind has ruled since a coup": "2017-11-01..2025-03-12",
        "Ivo Lind is due to leave office": "2028-01-01 planned",
    }


def test_a_hearing_before_a_judge_is_what_is_set() -> None:
    assert told("A hearing before Lowell is set for Thursday.") == {
        "A hearing before Lowell is set for Thursday": "2025-03-13 planned"
    }


@pytest.mark.parametrize("verb", ["cancelled", "called off", "postponed"])
def test_what_was_planned_and_done_away_with_will_not_be(verb: str) -> None:
    assert told(f"Police {verb} a protest planned for March 31.") == {"A protest": "2025-03-31 denied"}


def test_what_must_be_done_by_the_end_of_a_week_is_to_come() -> None:
    assert [*told("The utility must hand over records by the end of the week.").values()] == ["2025-03-10 planned"]


def test_rain_is_forecast_for_a_day() -> None:
    assert told("Rain is forecast for Thursday.") == {"Rain is forecast": "2025-03-13 planned"}


def test_what_was_heard_besides_is_told_alone() -> None:
    text = "Jurors heard that Ivo Lind left home on 9 September and that Ann Lee went to school on 10 September."
    assert [*told(text).values()] == ["2024-09-09", "2024-09-10"]


def test_a_fall_to_the_lowest_since_a_year_has_its_own_day() -> None:
    assert told("The krone fell to its weakest since 2008 on Tuesday after the bank cut rates.") == {
        "The krone fell to its weakest since 2008": "2025-03-11"
    }


def test_what_a_boat_did_behind_its_name_is_no_stump() -> None:
    assert told("In November, 11 people died when a dive boat, the Sea Dream, capsized near Lorne.") == {
        "11 people died when a dive boat capsized near Lorne": "2024-11-01"
    }


def test_talks_that_were_suspended_and_called_off_are_told_of_twice() -> None:
    text = "Peace talks with the rebels, suspended in July, were to resume on March 20 but have now been called off."
    assert told(text) == {
        "Peace talks with the rebels were suspended": "2024-07-01",
        "Peace talks with the rebels have now been called off": "2025-03-20 denied",
    }


def test_a_month_whose_source_spoke_this_week_is_no_storys() -> None:
    text = "The bank raised its rate in December 2023. Inflation eased to 2% in February, the office said on Monday."
    assert told(text)["Inflation eased to 2%"] == "2025-02-01"


def test_what_a_firm_says_will_be_is_not_of_the_year_in_which_it_began() -> None:
    text = "Luma, the firm that took over in June 2021, said that a report would be ready by the end of March."
    assert told(text)["A report would be ready by the end of March"].startswith("2025-03")


def test_who_managed_a_team_at_a_cup_did_so_in_its_year() -> None:
    assert told("Ann Lee managed the team at the 1992 World Cup.") == {
        "Ann Lee managed the team at the 1992 World Cup": "1992-01-01"
    }


def test_a_law_that_was_passed_passes_nothing() -> None:
    assert "The law was first passed" in told("The law, first passed last July, had been due to expire in the summer.")


def test_what_was_argued_to_be_too_lenient_is_the_term() -> None:
    text = "Ewan Reid was jailed with a minimum term, which prosecutors argued in January was too lenient."
    assert told(text) == {"Prosecutors argued a minimum term was too lenient": "2025-01-01"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The tour opens on July 18, 2026 and ends in Lorne on September 12.", ["2026-07-18", "2026-09-12"]),
        ("The talks began on 3 May 2019 and broke down in Lorne on 4 June.", ["2019-05-03", "2019-06-04"]),
    ],
)
def test_what_begins_in_a_year_and_ends_later_ends_in_that_year(text: str, days: list[str]) -> None:
    assert [str(entry.first) for entry in analyse(text, WIRE_DAY).timeline] == days


def test_a_text_that_ends_in_a_verb_is_read() -> None:
    assert len(analyse("Kim Reed declared Monday was", WIRE_DAY).timeline) <= 1
