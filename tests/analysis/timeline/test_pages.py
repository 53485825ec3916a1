"""What the pages for business, sport, the arts and the town tell, from an article of Friday, 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse

DAY = date(2024, 6, 14)


def told(text: str) -> list[str]:
    """Each entry with its first day."""
    return [f"{entry.first} {entry.words(text)}" for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize("name", ["Ann Kelly", "Emily Moss", "Ann Reilly", "Tessaly Corp"])
def test_names_that_look_like_adverbs_stand_as_subjects(name: str) -> None:
    text = f"{name} bought the mill on Monday. {name}'s rival closed a quarry in May."
    assert told(text) == [f"2024-05-01 {name}'s rival closed a quarry", f"2024-06-10 {name} bought the mill"]


@pytest.mark.parametrize("doing", ["host Torino", "travel to Torino", "face Torino"])
def test_what_a_side_does_next_is_told_apart_from_what_it_has_done(doing: str) -> None:
    text = f"Union Berghaus drew with Lanz on Saturday and {doing} on Tuesday."
    assert told(text) == ["2024-06-08 Union Berghaus drew with Lanz", f"2024-06-18 Union Berghaus {doing}"]


def test_what_is_still_to_be_done_behind_an_and_is_no_game() -> None:
    assert told("Ann Lee went to Rome to pray and visit Torino on Tuesday.") == [
        "2024-06-11 Ann Lee went to Rome to pray and visit Torino"
    ]


def test_thanks_to_somebody_is_no_verb() -> None:
    text = "Union Berghaus held Lanz to a draw on Saturday thanks to a penalty."
    assert told(text) == ["2024-06-08 Union Berghaus held Lanz to a draw thanks to a penalty"]


def test_games_at_home_and_away_are_to_come() -> None:
    text = "Rovers are at home to Wexley on Wednesday. City are away to Stanbury on Thursday."
    assert told(text) == ["2024-06-19 Rovers are at home to Wexley", "2024-06-20 City are away to Stanbury"]


@pytest.mark.parametrize("verb", ["start", "begin", "end"])
def test_a_plural_has_its_verb_behind_its_pronoun(verb: str) -> None:
    text = f"She has qualified for the finals, which {verb} on 20 June in Turin."
    assert told(text) == [f"2024-06-20 The finals {verb} in Turin"]


@pytest.mark.parametrize(
    "hours",
    [
        "is open from 9.30am to 5.30pm Tuesday to Sunday",
        "is open 6.30am to 10pm Monday to Friday and 8am to 6pm at weekends",
        "will stay open until 9pm on the first Thursday of every month",
        "opens from 9am on Saturdays",
        "is open Monday to Friday, 9am to 5pm",
        "opens Tuesday-Sunday",
    ],
)
def test_opening_hours_are_no_events(hours: str) -> None:
    assert told(f"The museum {hours}.") == []


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("The strike runs Monday to Wednesday.", "2024-06-17 The strike runs"),
        ("The fair will be open Friday to Sunday, 10am to 6pm.", "2024-06-14 The fair will be open"),
        ("The show runs 3 July to 5 August.", "2024-07-03 The show runs"),
        ("The mill closes July to September.", "2024-07-01 The mill closes"),
    ],
)
def test_two_ends_of_a_period_need_no_from(text: str, entry: str) -> None:
    assert told(text) == [entry]


def test_what_is_put_off_from_one_day_to_another_lasts_no_longer_for_it() -> None:
    assert not any(entry.lasting for entry in analyse("They moved the vote Monday to Wednesday.", DAY).timeline)


@pytest.mark.parametrize("hours", ["open from 10am on Friday 21 June", "closed from Monday to Friday"])
def test_being_open_or_closed_once_is_one(hours: str) -> None:
    assert len(told(f"The bridge will be {hours}.")) == 1


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        ("lasted from 24 June to 7 August", "2018-06-24", "2018-08-07"),
        ("lasted from April until November", "2018-04-01", "2018-11-30"),
        ("began in April", "2018-04-01", "2018-04-30"),
        ("ended on 7 August", "2018-08-07", "2018-08-07"),
    ],
)
def test_what_is_told_of_a_year_s_event_happened_that_year(days: str, first: str, last: str) -> None:
    text = f"The heatwave of 2018, which {days}, killed 800 people."
    entries = analyse(text, DAY).timeline
    assert [(str(one.first), str(one.last)) for one in entries] == [(first, last)]
    assert entries[0].words(text).startswith("The heatwave ")


@pytest.mark.parametrize("place", ["Church Street", "Tarna", "Gary, Ind."])
def test_a_building_opens_and_closes_and_not_the_place_it_is_in(place: str) -> None:
    text = f"The council will sell the library in {place}, which closed in 2018."
    assert told(text) == [f"2018-01-01 The library in {place.removesuffix(', Ind.')} closed"]


def test_a_region_behind_a_place_is_not_what_was_shut() -> None:
    text = "Ann Lee will restart a furnace in Gary, Indiana, that she shut in 2020."
    assert told(text) == ["2020-01-01 Ann Lee shut a furnace in Gary"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lind will rise to No. 41 when the new rankings come out on Monday.",
            "2024-06-17 Lind will rise to No. 41 when the new rankings come out",
        ),
        (
            "The firm is due to report results after the market closes on Thursday.",
            "2024-06-20 The firm is due to report results after the market closes",
        ),
    ],
)
def test_what_will_be_is_told_with_what_it_waits_for(text: str, words: str) -> None:
    assert told(text) == [words]


def test_a_time_before_when_is_left_out_too() -> None:
    text = "The champions went ahead on Saturday when Luis Ferrante scored."
    assert told(text) == ["2024-06-08 The champions went ahead when Luis Ferrante scored"]


def test_the_day_of_record_is_no_event() -> None:
    text = "The firm will pay 42 cents a share on 18 July to holders of record on 28 June."
    assert told(text) == ["2024-07-18 The firm will pay 42 cents a share to holders of record on 28 June"]


def test_scores_stand_whole() -> None:
    text = "Novak Lind beat Hugo Lemaire 6-4, 3-6, 7-6 on Saturday."
    assert told(text) == ["2024-06-08 Novak Lind beat Hugo Lemaire 6-4, 3-6, 7-6"]


def test_a_price_for_one_is_whole() -> None:
    text = "The stock closed below the $48 a share that Bormann had offered on 16 January 2024."
    assert told(text) == ["2024-01-16 Bormann had offered the $48 a share"]


@pytest.mark.parametrize("moved", ["has slipped from November 2022", "was put back from May 2022"])
def test_when_it_was_to_be_is_not_when_it_was_moved(moved: str) -> None:
    assert told(f"The flight {moved}.") == []


def test_most_recently_belongs_to_its_time_alone() -> None:
    assert told("The launch was delayed twice, most recently in May 2023.") == [
        "2023-05-01 The launch was delayed twice"
    ]


def test_most_recently_belongs_to_its_time() -> None:
    text = "The launch had been delayed three times, most recently in August 2023 because of a fault."
    assert told(text) == ["2023-08-01 The launch had been delayed three times, because of a fault"]


def test_what_was_agreed_is_told_with_who_agreed_it() -> None:
    text = "The pool will close, councillors agreed last night (Thursday)."
    assert told(text) == ["2024-06-13 The pool will close, councillors agreed"]


def test_a_day_in_brackets_names_the_one_before_it() -> None:
    text = "The council will meet tomorrow (Saturday) after talks failed last night (Thursday)."
    days = {entry.first for entry in analyse(text, DAY).times if entry.value.startswith("2024-06-")}
    assert days == {date(2024, 6, 13), date(2024, 6, 15)}


def test_the_who_is_a_body_and_no_pronoun() -> None:
    assert told("The WHO approved the vaccine in October 2021.") == ["2021-10-01 The WHO approved the vaccine"]
    assert told("WHO officials left Lorne on Monday.") == ["2024-06-10 WHO officials left Lorne"]


def test_a_gerund_in_the_name_of_a_club_is_no_verb() -> None:
    text = "Thornby Otters swimming club, formed in 1936, has trained here since."
    assert told(text) == ["1936-01-01 Thornby Otters swimming club was formed"]


@pytest.mark.parametrize("what", ["the mill, a big one, burned", "“River,” a long poem, came out"])
def test_an_aside_behind_when_leaves_its_subject(what: str) -> None:
    subject = "The mill burned" if "mill" in what else "River came out"
    assert told(f"Ann Lee was 31 when {what} in 1967.") == [f"1967-01-01 {subject}"]


def test_what_becomes_of_a_plan_is_not_planned() -> None:
    text = "A plan to close the mill was dropped in April."
    assert told(text) == ["2024-04-01 A plan to close the mill was dropped"]


def test_a_contract_runs_until_its_end() -> None:
    text = "Her contract runs until June 2026, but the club said on Monday that it hoped to extend it."
    assert told(text)[0].startswith("2024-06-10 The club said")


@pytest.mark.parametrize(
    "when",
    [
        "at 3pm in the market on Saturday",
        "in the market at 3pm on Saturday",
        "at 3pm in the market on 15 June",
        "at 3pm in the market on Saturday, June 15",
    ],
)
def test_an_hour_and_its_day_are_one_time_wherever_they_stand(when: str) -> None:
    text = f"The match will start {when}."
    entry, *others = analyse(text, DAY).timeline
    assert (str(entry.first), str(entry.grain), entry.words(text)) == (
        "2024-06-15",
        "time",
        "The match will start in the market",
    )
    assert not others


def test_two_who_founded_something_are_both_named() -> None:
    text = "The firm, founded in 1924 by the brothers Piet and Klaas Halden, was sold in 1987."
    assert told(text)[0] == "1924-01-01 The firm was founded by the brothers Piet and Klaas Halden"


def test_what_was_meant_to_be_is_told_as_planned() -> None:
    entries = analyse("The bridge was meant to open in May 2022.", DAY).timeline
    assert [str(entry.status) for entry in entries] == ["planned"]


def test_what_had_not_happened_since_goes_on() -> None:
    entries = analyse("The county had not recorded a case since 2011.", DAY).timeline
    assert [(entry.first.year, entry.last, str(entry.status)) for entry in entries] == [(2011, DAY, "denied")]


def test_an_it_means_one_and_not_several() -> None:
    text = "Regulators in Britain opened an inquiry in 2023. Its final report was published in May."
    assert told(text)[1] == "2024-05-01 The inquiry’s final report was published"


def test_the_name_of_a_firm_behind_a_dateline_is_no_event() -> None:
    assert told("June 14 (Newswire) - Orlen Motors Ltd:") == []


def test_a_list_behind_a_time_that_opens_a_sentence_is_whole() -> None:
    text = "By mid-morning on Monday banks, airlines and schools had closed."
    assert told(text)[-1].endswith("anks, airlines and schools had closed")


def test_what_is_third_seeded_is_nothing_that_was_done() -> None:
    text = "Ann Lee will play third-seeded Eva Brandt on Sunday."
    assert told(text) == ["2024-06-16 Ann Lee will play third-seeded Eva Brandt"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "Ann Lee was second in the Chase in 1990 and won it in 1991.",
            ["1990-01-01 Ann Lee was second in the Chase", "1991-01-01 Ann Lee won it"],
        ),
        ("A rival bid of $7bn from Norstar lapsed on 3 June.", ["2024-06-03 A rival bid of $7bn from Norstar lapsed"]),
        (
            "The plans were revived in 1989, dropped in 1992 and revived again in 2006.",
            [
                "1989-01-01 The plans were revived",
                "1992-01-01 The plans were dropped",
                "2006-01-01 The plans were revived again",
            ],
        ),
        (
            "Veridian unveiled the chip it hopes will win back buyers, but put off the cheaper one until 2027.",
            ["2027-01-01 Veridian put off the cheaper one until 2027"],
        ),
        (
            "The firm unveiled a chip in May, which it hopes will win back buyers in August.",
            ["2024-05-01 The firm unveiled a chip", "2024-08-01 A chip will win back buyers"],
        ),
        (
            "A broken leg in 1994 ended that career, and he took a course.",
            ["1994-01-01 A broken leg ended that career"],
        ),
        (
            "Arizona delayed its rule last month until 2034.",
            ["2024-05-01 Arizona delayed its rule until 2034", "2034-01-01 Arizona delayed its rule until 2034"],
        ),
        (
            "The exhibition Gold of the Steppe, which closed on 7 June, was the most visited.",
            ["2024-06-07 The exhibition Gold of the Steppe closed"],
        ),
        (
            "The museum will be closed from 24 to 26 June and on New Year's Day.",
            ["2024-06-24 The museum will be closed", "2025-01-01 The museum will be closed"],
        ),
        (
            "A petition for a bridge, started in March by the Forum, will be debated on 9 July.",
            [
                "2024-03-01 A petition for a bridge was started by the Forum",
                "2024-07-09 A petition for a bridge will be",
            ],
        ),
        ("Farmers lost 23 million hens in May alone.", ["2024-05-01 Farmers lost 23 million hens"]),
        (
            "Dan Frost, who bought the club in 2019 and has put it up for sale, promised in May to back it.",
            ["2019-01-01 Dan Frost bought the club", "2024-05-01 Dan Frost promised to back the club"],
        ),
        (
            "The pool closes on 11 July, when the islands' nesting season makes flights impossible until August.",
            ["2024-07-11 The pool closes"],
        ),
        (
            "At a meeting in Versailles in November 2022 governments voted to drop it by 2035.",
            ["2022-11-01 Governments voted to drop it", "2035-01-01 Governments are to drop it"],
        ),
        (
            "The ball, first held in 1988, was last staged in 2019.",
            ["1988-01-01 The ball was first held", "2019-01-01 The ball was last staged"],
        ),
        ("Work starts in July and should take 12 weeks.", ["2024-07-01 Work starts"]),
        (
            "The road will be closed between 7pm and 6am from Monday to Thursday next week.",
            ["2024-06-17 The road will be closed between 7pm and 6am"],
        ),
        (
            "Helpers are wanted at the mill on 22 June from 10am until noon.",
            ["2024-06-22 Helpers are wanted at the mill"],
        ),
        (
            "The Fed raised rates 11 times in 2022 and began to cut them in May 2023.",
            ["2022-01-01 The Fed raised rates 11 times", "2023-05-01 The Fed began to cut rates"],
        ),
        (
            "The firm, which reports results on Thursday, has cut 500 jobs since May.",
            ["2024-05-01 The firm has cut 500 jobs", "2024-06-20 The firm reports results"],
        ),
        (
            "Ann Lee has not played since breaking a leg on 3 January.",
            ["2024-01-03 Ann Lee: breaking a leg"],
        ),
        (
            "The flight, originally scheduled for 2023, will now lift off in August.",
            ["2024-08-01 The flight will now lift off"],
        ),
        (
            "The outage lasted from 9am until shortly after noon on Tuesday.",
            ["2024-06-11 The outage lasted from 9am until shortly after noon"],
        ),
        ("The series returns for a fourth season on BBC One on Sunday.", ["2024-06-16 The series returns"]),
        ("The firm was hacked twice last year, in July.", ["2023-07-01 The firm was hacked twice"]),
        (
            "The telescope, due to be launched in 2027, passed its final test on Friday.",
            ["2024-06-14 The telescope passed its final test", "2027-01-01 The telescope is due to be launched"],
        ),
        (
            "The pub was built in 1740, listed in 1974 and destroyed by fire in May.",
            [
                "1740-01-01 The pub was built",
                "1974-01-01 The pub was listed",
                "2024-05-01 The pub was destroyed by fire",
            ],
        ),
        (
            "The drug, approved in the EU in 2020 and in America a year later, was withdrawn in May.",
            [
                "2020-01-01 The drug was approved in the EU",
                "2021-01-01 The drug was approved in America",
                "2024-05-01 The drug was withdrawn",
            ],
        ),
        (
            "The firm raised $40m in a round led by Crane in May.",
            ["2024-05-01 The firm raised $40m in a round led by Crane"],
        ),
        (
            "Plans for 90 homes off Mill Lane, refused in 2019, will go before the council in July.",
            [
                "2019-01-01 Plans for 90 homes off Mill Lane were refused",
                "2024-07-01 Plans for 90 homes off Mill Lane will go before",
            ],
        ),
        (
            "On Monday the league said it had fined Keon Banks for a hit in last week's win over Fairmont.",
            ["2024-06-10 The league said it had fined Keon Banks for a hit in last week's win"],
        ),
        (
            "Pantry went public in 1961 and fought off a hostile bid from Norgate in 2007.",
            ["1961-01-01 Pantry went public", "2007-01-01 Pantry fought off a hostile bid from Norgate"],
        ),
        ("Pantry & Co cut its profit forecast on Wednesday.", ["2024-06-12 Pantry & Co cut its profit forecast"]),
        (
            "A midwife-led centre, first promised in 2018, is to open next to the hospital in July.",
            [
                "2018-01-01 A midwife-led centre was first promised",
                "2024-07-01 A midwife-led centre is to open next to the hospital",
            ],
        ),
        ("Ann Lee was re-elected in May.", ["2024-05-01 Ann Lee was re-elected"]),
        (
            "Ann Lee wrote to the families of two babies who died there in 2023.",
            ["2023-01-01 Two babies died there"],
        ),
        (
            "Ann Lee dug at a site where a team has been at work since 2009.",
            ["2009-01-01 A team has been at work"],
        ),
        (
            "Marsh plans to open a mill in July and to close another one in August.",
            ["2024-07-01 Marsh plans to open a mill", "2024-08-01 Marsh plans to close another one"],
        ),
    ],
)
def test_each_time_has_what_was_done_then_and_no_more(text: str, entries: list[str]) -> None:
    found = told(text)
    assert len(found) == len(entries)
    assert all(one.startswith(start) for one, start in zip(found, entries, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Mia Tran said the cheaper VX5, first promised for this autumn, had been held up.",
        "He rises at five and reads the same psalm every Christmas Eve.",
    ],
)
def test_promises_and_habits_are_no_events(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("than", ["9% less than a year earlier"])
def test_a_year_that_a_result_is_compared_with_is_none_of_its_times(than: str) -> None:
    text = f"In May Lumo reported revenue of $4bn for the three months to the end of March, {than}."
    assert told(text) == ["2024-05-01 Lumo reported revenue of $4bn for the three months to the end of March"]


def test_a_loss_that_a_profit_stands_against_is_none_either() -> None:
    text = "The airline made a profit of $212 million in the six months ended May 31, against a loss of $48 million"
    assert len(told(f"{text} a year earlier.")) == 1


def test_results_are_told_with_the_day_they_come_on() -> None:
    assert told("Lumo will report fourth-quarter results on January 22.") == [
        "2025-01-22 Lumo will report fourth-quarter results"
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Ann Lee took office on 1 June. Her test came in March 2021, when a ship sank. Lee flew out that night.",
            "2021-03",
        ),
        (
            "Ann Lee was born on 2 February 1946. In 1976 she broke her back. Ann Lee rode again 11 months later.",
            "1946",
        ),
    ],
)
def test_nothing_is_counted_from_a_day_that_the_story_has_left(text: str, day: str) -> None:
    days = [one[:10] for one in told(text) if "flew" in one or "rode" in one]
    assert all(one.startswith(day) for one in days) if "flew" in text else days == []


def test_behind_an_interview_a_pronoun_means_nobody_whom_only_its_last_answer_names() -> None:
    text = """Q: What did you see?

Brandt: The second gate gave way, and then the wall behind it.

Q: Who helped you?

Brandt: The town did. Mayor Lund says I am to pay for nothing in the market.

His book comes out in July."""
    assert [words[11:] for words in told(text)] == ["Brandt’s book comes out"]


def test_a_shortened_word_at_the_end_of_what_is_told_keeps_its_full_stop() -> None:
    assert told("Lund Inc. on Monday bought Brandt Corp. from Vale Bros. in Lorne.") == [
        "2024-06-10 Lund Inc. bought Brandt Corp. from Vale Bros. in Lorne"
    ]
    assert told("Lund Corp., whose mill it was, left on Monday.") == ["2024-06-10 Lund Corp. left"]
    assert told("Lund Inc. bought Brandt Corp. on Monday.") == ["2024-06-10 Lund Inc. bought Brandt Corp."]


@pytest.mark.parametrize(
    "dateline", ["LORNE, June 14 (ORRIN) ", "Lorne [Tarna], June 14 (ORRIN): ", "LORNE, June 14 (ORRIN) - "]
)
def test_the_day_of_an_agency_s_dateline_is_no_event_whatever_ends_it(dateline: str) -> None:
    assert told(f"{dateline}The mayor on Monday opened a port.") == ["2024-06-10 The mayor opened a port"]


def test_what_opens_with_a_day_and_a_bracket_is_told() -> None:
    assert told("In Lorne, on June 10 (Monday) the mayor opened a port.")[0].startswith("2024-06-10 ")


def test_who_is_to_do_what_was_decided_stands_without_the_day_of_it() -> None:
    assert told("The mayor on Monday unveiled a plan to build a bridge by 2030.")[1] == (
        "2030-01-01 The mayor is to build a bridge by 2030"
    )
