"""What wires of courts, wars, disasters and money tell; from articles of Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when as told


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "Video from the jail, which was made public last year, shows him.",
            "Video from the jail was made public",
            2024,
        ),
        ("She read a report on the jail, which was published in 2021.", "A report on the jail was published", 2021),
        ("She left the jail, which was opened in 2021.", "The jail was opened", 2021),
    ],
)
def test_a_record_is_made_public_and_not_the_place_that_it_is_of(text: str, words: str, when: int) -> None:
    assert {words: f"{when}-01-01"}.items() <= told(text).items()


def test_what_takes_effect_or_goes_on_is_the_measure_or_the_talks() -> None:
    assert told(
        "Norvia answered on Monday with levies on $20 billion of Karst goods, which take effect on Friday."
    ) == {
        "Norvia answered with levies on $20 billion of Karst goods": "2025-03-10",
        "Levies on $20 billion of Karst goods take effect": "2025-03-14 planned",
    }
    assert told("Talks between the parties, which went on until Tuesday night, failed.") == {
        "Talks between the parties went on until Tuesday night": "2025-03-11"
    }


def test_who_works_with_a_body_is_who_was_seized() -> None:
    assert told("They freed a worker with the Lorne Board who was seized on January 23.") == {
        "A worker with the Lorne Board was seized": "2025-01-23"
    }


def test_an_offer_to_do_something_is_what_closed() -> None:
    assert told("The clerks have accepted an offer to resign that closed on Feb. 12.") == {
        "An offer to resign closed": "2025-02-12"
    }


def test_a_doubt_ends_the_noun_before_it() -> None:
    text = "She said she would cancel the lease if auditors found that it was unfair. Their report was due in February."
    assert not any("if" in words.split() for words in told(text))


def test_a_larger_place_falls_with_the_place_in_it() -> None:
    text = (
        "Two men were shot, one of them fatally, outside a basketball game at a high school in Gary, Ind., on Monday."
    )
    assert told(text) == {
        "Two men were shot outside a basketball game at a high school": "2025-03-10",
    }


def test_a_decision_that_is_due_is_told_before_what_comes_with_it() -> None:
    assert told("The next decision is due on April 16, when the bank will also publish forecasts.") == {
        "The next decision is due on April 16": "2025-04-16 planned"
    }


def test_a_strike_that_has_been_called_on_a_day_to_come_is_planned() -> None:
    assert told("The party has called a strike on Friday.") == {"The party has called a strike": "2025-03-14 planned"}


@pytest.mark.parametrize(
    "count", ["the third such disaster in Norvia this year", "the third fire there since Christmas"]
)
def test_how_often_there_was_such_a_thing_is_no_event(count: str) -> None:
    assert told(f"A lorry exploded in Lorne on Tuesday, {count}.") == {"A lorry exploded in Lorne": "2025-03-11"}


def test_what_somebody_is_accused_of_was_then_and_not_what_a_judge_found() -> None:
    assert told("A man accused of stabbing his wife on Christmas Eve was found unfit to stand trial.") == {
        "A man was accused of stabbing his wife": "2024-12-24"
    }


def test_whose_a_place_is_takes_no_time_from_its_clause() -> None:
    assert told("The agency suspended travel into areas held by the rebels in January.") == {
        "The agency suspended travel into areas held by the rebels": "2025-01-01"
    }


def test_a_ship_collides_with_what_carries_something() -> None:
    assert told("A ship collided with a tanker carrying fuel off the coast on Monday.") == {
        "A ship collided with a tanker carrying fuel off the coast": "2025-03-10"
    }


def test_what_a_firm_was_fined_for_is_told_with_the_fine_alone() -> None:
    entries = told("In December, the firm was fined for taking water from a river during the drought of 2018.")
    fine = "The firm was fined for taking water from a river during the drought of 2018"
    assert [when for words, when in entries.items() if words == fine] == ["2024-12-01"]


@pytest.mark.parametrize("count", ["9,800 homes", "£400"])
def test_what_a_notice_covers_is_no_part_of_its_name(count: str) -> None:
    assert told(f"The notice covers {count} and will stay in force until Saturday.") == {
        "The notice will stay in force until Saturday": "2025-03-15 planned"
    }


def test_who_died_is_told_with_what_they_died_of() -> None:
    assert told("In June, 50 people died when a hostel burned in Lorne.") == {
        "50 people died when a hostel burned in Lorne": "2024-06-01"
    }


def test_who_moved_in_some_weeks_ago_moved_in() -> None:
    assert list(told("Ann Lee, who moved in two weeks ago, climbed down.")) == ["Ann Lee moved in"]


def test_a_share_of_last_year_is_only_compared_with() -> None:
    assert list(told("The treasury sees the economy growing 1.9% in 2025, after 0.6% last year.").values()) == [
        "2025-01-01"
    ]


def test_records_that_began_long_ago_take_no_story_back() -> None:
    text = "The storm of January 24 was the worst since records began in 1945. A student died the next day."
    assert told(text)["A student died"] == "2025-01-25"


def test_how_many_there_were_by_a_day_is_told() -> None:
    assert told("By Monday there were 17 cases in the county.") == {"There were 17 cases in the county": "2025-03-10"}


def test_a_warrant_is_nobody() -> None:
    text = "A tribunal issued a warrant for her arrest in May 2024. Her party was barred in June 2024."
    assert not any("warrant’s" in words for words in told(text))


def test_what_is_put_back_on_a_list_had_been_removed_from_it() -> None:
    text = "Norvia put the group back on its list on March 4. It had been removed from the list in 2021."
    assert told(text)["The group had been removed from the list"] == "2021-01-01"


@pytest.mark.parametrize("way", ["disguised as a power bank", "packed with powder", "registered in his name"])
def test_what_a_thing_is_like_takes_no_time_from_its_clause(way: str) -> None:
    assert told(f"The clerk received a box {way} last Friday.") == {
        f"The clerk received a box {way}": "2025-03-07",
    }


def test_what_an_aside_says_has_lasted_since_a_day_lasts() -> None:
    assert told("The airport, closed to commercial flights since Nov. 12, remains shut.") == {
        "The airport was closed to commercial flights": "2024-11-12..2025-03-12"
    }


def test_what_a_state_brought_in_will_be_reviewed_and_not_the_state() -> None:
    text = "The state government brought in a new scheme after the collapse. It will be reviewed in 2026."
    assert told(text) == {"The new scheme will be reviewed": "2026-01-01 planned"}


def test_a_gang_is_suspected_of_what_it_did_before_the_raids() -> None:
    assert told("Police held six men on Tuesday in raids on a gang suspected of trying to steal gold in May 2024.") == {
        "A gang was suspected of trying to steal gold": "2024-05-01",
        "Police held six men in raids on a gang suspected of trying to steal gold in May 2024": "2025-03-11",
    }


def test_a_false_claim_tells_nothing_that_happened() -> None:
    assert not told("Riots were fed by a false claim that the attacker had come by boat in 2023.")


def test_the_ground_of_a_ruling_is_told_with_it() -> None:
    text = "The court accepted his plea on Friday on the ground that prosecutors charged him late."
    assert list(told(text)) == ["The court accepted his plea on the ground that prosecutors charged him late"]


def test_who_are_some_of_them_has_an_article() -> None:
    text = "Bus drivers plan a march on March 21. They say 40 of them were killed between August and February."
    assert "40 of the bus drivers were killed" in told(text)


def test_who_was_beaten_later_is_who_took_the_town() -> None:
    text = (
        "The group took Lorne in November 2012 and held it for 11 days. It was beaten in 2013 and lay low until 2021."
    )
    assert {"The group was beaten": "2013-01-01", "The group lay low until 2021": "2021-01-01"}.items() <= told(
        text
    ).items()


def test_a_time_behind_one_since_which_something_lasts_is_no_time_of_it() -> None:
    text = "Ann Lee had been held since Jan. 15 over her attempt to impose martial law on Dec. 3."
    assert list(told(text).values()) == ["2025-01-15"]


def test_a_length_ends_before_one_that_is_counted_from_something() -> None:
    text = "The senate suspended Ann Lee on Thursday for six months, eight days after she accused its head of fraud."
    assert told(text) == {
        "Ann Lee accused its head of fraud": "2025-02-26",
        "The senate suspended Ann Lee for six months": "2025-03-06",
    }


def test_what_had_been_done_on_the_weekday_of_today_was_done_before_the_story() -> None:
    text = "A twister struck Lorne on Sunday. The service had warned on Wednesday of an outbreak."
    assert told(text)["The service had warned of an outbreak"] == "2025-03-05"


def test_a_part_of_a_day_is_of_the_day_before_it_and_not_of_a_day_to_come() -> None:
    text = (
        "They will debate on Thursday a wave of murders in which a singer was shot on Sunday. | Ann Lee fell when men"
    )
    text = text.replace(" | ", "\n\n") + " fired on the bus in the early morning."
    assert told(text)["Ann Lee fell when men fired on the bus"] == "2025-03-09"


def test_the_dead_and_the_hurt_of_one_accident_are_told_together() -> None:
    assert told("Seven men drowned and two were rescued when a boat sank off Lorne on Monday.") == {
        "Seven men drowned and two were rescued when a boat sank off Lorne": "2025-03-10"
    }


def test_who_goes_on_behind_a_comma_is_who_came_and_not_what_was_meanwhile() -> None:
    assert told("Norvia sent troops to Lorne when the war broke out, and left in 2015.") == {
        "Norvia left": "2015-01-01"
    }


def test_who_goes_on_behind_a_saying_is_who_is_spoken_of() -> None:
    text = "Ivo Lind had come to Lorne in January, his cousin said, and was to be married in May."
    assert told(text) == {
        "Ivo Lind had come to Lorne": "2025-01-01",
        "Ivo Lind was to be married": "2025-05-01 planned",
    }


def test_footage_is_released_whatever_it_shows() -> None:
    assert told("Footage from the bus released last week shows him firing.") == {
        "Footage from the bus was released": "2025-03-03"
    }


def test_whom_somebody_is_allied_with_is_told_with_them() -> None:
    text = "The government held two generals allied with Lind after an attack on a camp in Nasir on March 4."
    assert list(told(text)) == ["An attack on a camp in Nasir"]


def test_whom_a_crew_was_to_save_does_not_come_under_fire() -> None:
    assert told("A helicopter that was trying to save wounded soldiers came under fire on Friday.") == {
        "A helicopter came under fire": "2025-03-07"
    }


def test_an_election_owned_by_a_month_is_the_nearest() -> None:
    assert told("The bureau on Sunday barred Ivo Lind from running in May's presidential election.") == {
        "The bureau barred Ivo Lind from running in May's presidential election": "2025-03-09",
        "The presidential election": "2025-05-01 planned",
    }


def test_what_was_due_by_the_end_of_a_month_was_due_in_the_month_named() -> None:
    text = "In a letter on February 3, the city had asked them to leave by the end of the month."
    assert told(text) == {"The city had asked them to leave by the end of the month": "2025-02-03"}


def test_an_election_behind_its_preposition_is_due() -> None:
    assert told("Ann Lee may go to Lorne before the election, due by May 17.") == {
        "The election is due by May 17": "2025-05-17 planned"
    }


def test_what_goes_ahead_on_a_day_is_compared_with_nothing() -> None:
    assert list(told("The match will go ahead next Saturday.").values()) == ["2025-03-22 planned"]


def test_a_term_is_handed_down_and_not_what_it_is_for() -> None:
    text = "She was serving a six-year term for abuse of power, handed down in absentia in 2018."
    assert told(text) == {"A six-year term for abuse of power was handed down in absentia": "2018-01-01"}


def test_a_night_shift_has_its_night() -> None:
    assert list(told("They were part of a night shift that was to end on Friday.")) == ["A night shift was to end"]


def test_a_second_count_behind_a_clause_is_no_part_of_it() -> None:
    text = "A jury convicted him on Thursday, a week after talks began and more than three years after agents came."
    assert "Talks began" in told(text)


def test_to_whom_something_was_told_may_have_a_name_before_the_time() -> None:
    text = "They played tapes in which Ann Lee told the clerk, Ivo Lind, in June 2019 that a change “won't come cheap.”"
    assert list(told(text).values()) == ["2019-06-01"]


def test_what_systems_do_is_no_part_of_what_is_told_of_a_ban_on_them() -> None:
    assert list(told("A ban on systems that score people by their looks has been in force since Feb. 2.")) == [
        "A ban on systems has been in force"
    ]


def test_a_pact_named_in_an_aside_was_signed_and_nobody_else_signed() -> None:
    text = "Ivo Lind, who heads the body set up under the accord signed in Lorne in November 2022, asked for help."
    assert told(text) == {"The accord was signed in Lorne": "2022-11-01"}


def test_banks_in_a_town_shut_and_not_the_town() -> None:
    assert told("Banks in Tarna, which shut on Wednesday, are to reopen.") == {"Banks in Tarna shut": "2025-03-12"}


def test_all_that_somebody_is_said_to_have_done_is_told_of_him() -> None:
    text = "Prosecutors said Ivo Lind broke in on March 17, 2004, took a bag and burned the clothes on March 20, 2004."
    assert list(told(text)) == ["Ivo Lind broke in", "Ivo Lind burned the clothes"]


def test_a_count_of_the_year_may_have_an_owner() -> None:
    assert told("A man was executed on Tuesday, the state's second execution this year.") == {
        "A man was executed": "2025-03-11"
    }


def test_what_was_ordered_then_and_not_done_tells_nothing_of_then() -> None:
    assert not told("Inspectors found that repairs ordered in 2022 had not been done.")


def test_what_was_planned_somewhere_has_been_put_off() -> None:
    assert told("A public hearing planned for next Tuesday in Dieppe has been postponed.") == {
        "A public hearing in Dieppe has been postponed": "2025-03-18 denied"
    }


def test_whose_case_goes_on_is_told_twice() -> None:
    text = "He was held with Ivo Lind, whose case was adjourned on March 3 and will be heard on April 2."
    assert told(text) == {
        "Ivo Lind’s case was adjourned": "2025-03-03",
        "Ivo Lind’s case will be heard": "2025-04-02 planned",
    }


def test_what_was_to_be_done_this_weekend_lies_ahead() -> None:
    text = "Two tankers that were to load in Lorne this weekend have been diverted."
    assert told(text) == {"Two tankers were to load in Lorne": "2025-03-15 planned"}


def test_hours_follow_the_day_and_not_the_evening_before_it() -> None:
    text = "Three men were rescued on Monday after their boat sank the evening before.\n\nAll were flown home at 9 a.m."
    assert told(text)["All were flown home"] == "2025-03-10"


def test_what_was_done_during_the_night_was_done_before_the_day() -> None:
    text = "The driver had not been found by Wednesday morning.\n\nDoctors operated on four girls during the night."
    assert told(text)["Doctors operated on four girls"] == "2025-03-11"


def test_who_missed_a_deadline_is_told_with_it() -> None:
    assert told("A third of the homes had missed a deadline of June 1, 2019.") == {
        "A third of the homes had missed a deadline of June 1, 2019": "2019-06-01"
    }


def test_an_owner_goes_to_trial_and_no_storm() -> None:
    text = "The owner of a home where 12 men died after Hurricane Irma went to trial on Monday, years after it hit."
    assert list(told(text)) == ["The owner of a home went to trial"]


def test_whom_somebody_suspended_are_they() -> None:
    text = "Lind suspended three generals on Monday. They had backed Berg in January."
    assert told(text)["The three generals had backed Berg"] == "2025-01-01"


def test_those_among_them_are_told_by_themselves() -> None:
    assert list(told("Ten people died, among them two elders who had raised a militia in 2022.")) == [
        "Two elders had raised a militia"
    ]


def test_an_office_that_opens_its_sentence_plans() -> None:
    assert told("The statistics office plans to publish figures on March 28.") == {
        "The statistics office plans to publish figures": "2025-03-28 planned"
    }


def test_what_comes_after_a_rise_is_not_told_at_its_time() -> None:
    assert not told("Economists had expected growth of 0.1% after a rise of 0.4% in December.")


@pytest.mark.parametrize("deed", ["hand down its report", "publish its report"])
def test_a_second_deed_to_come_shares_its_modal_alone(deed: str) -> None:
    assert told(f"The inquiry will sit in Lorne next week and {deed} by 30 June.") == {
        "The inquiry will sit in Lorne": "2025-03-17 planned",
        f"The inquiry will {deed} by 30 June": "2025-06-30 planned",
    }


def test_who_was_found_guilty_did_it_then() -> None:
    text = "A jury found a retired priest guilty on Tuesday of abusing nine boys in 1978."
    assert told(text)["A retired priest: abusing nine boys"] == "1978-01-01"


def test_a_collapse_that_killed_somebody_is_told_and_not_the_anger_over_it() -> None:
    text = (
        "Clerks marched on Tuesday as anger grew over the collapse of a roof in Lorne on February 5 that killed 9 men."
    )
    assert told(text)["The collapse of a roof in Lorne killed 9 men"] == "2025-02-05"


def test_parliament_is_told_in_one_word() -> None:
    assert told("Parliament, suspended since Jan. 6, is due to return on March 24.") == {
        "Parliament was suspended": "2025-01-06..2025-03-12",
        "Parliament is due to return": "2025-03-24 planned",
    }


def test_who_is_named_by_a_surname_is_not_named_again() -> None:
    text = "Ann Lee leads the party.\n\nLee announced in January she would step down."
    assert list(told(text)) == ["Lee announced she would step down"]


def test_a_town_in_capitals_before_a_colon_is_no_part_of_a_court() -> None:
    assert list(
        told("NEW DELHI: The Lorne Court jailed a former chief minister of Tarna on Monday in a liquor case.")
    ) == ["The Lorne Court jailed a former chief minister of Tarna in a liquor case"]


def test_what_somebody_then_ran_is_told_without_then() -> None:
    text = "Ann Lee ran the Bank of Lorne from 2008 to 2013 and then the Bank of Tarna until 2020."
    assert "Ann Lee ran the Bank of Tarna until 2020" in told(text)


def test_who_has_time_until_a_day_to_come_has_it_behind_an_old_year_too() -> None:
    assert told("Lorne Mining, which applied in 2017, has until April 2 to appeal.") == {
        "Lorne Mining applied": "2017-01-01",
        "Lorne Mining has until April 2 to appeal": "2025-04-02 planned",
    }


def test_a_fire_started_and_not_the_state_it_was_in() -> None:
    assert told("In South Carolina, a fire that started on Friday jumped a road on Monday.") == {
        "A fire started": "2025-03-07",
        "In South Carolina, a fire jumped a road": "2025-03-10",
    }


def test_sanctions_come_into_force_and_not_who_decides_on_them() -> None:
    text = "The EU will decide on new sanctions on Monday. They would come into force a day later."
    assert told(text)["New sanctions would come into force"] == "2025-03-18 planned"


def test_who_will_be_sworn_in_next_week_is_sworn_in() -> None:
    assert list(told("Ann Lee is to be sworn in next Wednesday.")) == ["Ann Lee is to be sworn in"]


def test_what_was_closed_by_somebody_until_a_day_is_closed_until_the_next() -> None:
    assert told("The governor closed several stations until Sunday.") == {
        "The governor closed several stations until Sunday": "2025-03-16 planned"
    }


@pytest.mark.parametrize("often", ["twice a week", "every week"])
def test_the_hours_of_what_comes_every_week_are_no_event(often: str) -> None:
    assert not told(f"The van comes to the village {often} between 10 a.m. and 3 p.m.")


def test_several_of_the_farmers_have_their_article() -> None:
    assert "A meeting drew 300 of the farmers" in told("Farmers plan to sue. A meeting on Sunday drew 300 of them.")


@pytest.mark.parametrize(
    "dateline", ["LORNE, 12 March 2025 - ", "Lorne, March 12 (Orrin) – ", "LORNE, Tarna (OP) — ", "LORNE _ "]
)
def test_a_dateline_is_no_part_of_the_sentence_behind_it(dateline: str) -> None:
    text = f"{dateline}The inquest into the death of a clerk who drowned in a quarry last summer opened on Tuesday."
    assert told(text) == {
        "A clerk drowned in a quarry": "2024-06-01",
        "The inquest into the death of a clerk opened": "2025-03-11",
    }


def test_what_stands_behind_an_hour_and_a_dash_is_told() -> None:
    assert list(told("11:00 am – Police receive two calls.")) == ["Police receive two calls"]


@pytest.mark.parametrize(
    "deed",
    [
        "Shelling of the town of Lorne killed 14 and injured 31",
        "The blast killed two people, injured 31 and destroyed a school",
        "A bomb killed two clerks and wounded at least nine in Lorne",
    ],
)
def test_all_the_harm_that_was_done_is_told_at_the_time_behind_the_last_of_it(deed: str) -> None:
    assert told(f"{deed} on Tuesday, officials said.") == {deed: "2025-03-11"}


@pytest.mark.parametrize("matter", ["a 30-day truce", "the sale of its mills"])
def test_what_was_agreed_to_without_a_verb_was_agreed_then(matter: str) -> None:
    assert told(f"They agreed to {matter} in December, but it came to nothing.") == {
        f"They agreed to {matter}": "2024-12-01"
    }


@pytest.mark.parametrize(
    "before",
    [
        "from 3.3% in January and a peak of 9.1% in October 2022",
        "from a peak of 9.1% in October 2022",
        "against 9.5 on January 31 and 9.9 a year earlier",
        "below the 4.1% in October 2022",
    ],
)
def test_all_that_a_figure_is_compared_with_is_no_event(before: str) -> None:
    assert list(told(f"Inflation stood at 2.9% in February, {before}.").values()) == ["2025-02-01"]


@pytest.mark.parametrize(
    ("deed", "when"),
    [
        ("The trial was moved from 12 May to 3 September", "2025-09-03"),
        ("The board brought the vote forward from May 5 to April 6", "2025-04-06"),
        ("The deadline has been extended from March 31 to April 15", "2025-04-15"),
        ("The launch was delayed from June to September", "2025-09-01"),
    ],
)
def test_what_is_moved_from_one_day_to_another_is_to_come_on_the_second(deed: str, when: str) -> None:
    assert told(f"{deed}, a clerk said.") == {deed: f"{when} planned"}


def test_a_headline_looks_on_to_the_month_that_it_sets_or_eyes() -> None:
    assert told("Court sets September trial for ex-mayor") == {"September trial": "2025-09-01 planned"}
    assert told("Lorne Bank eyes July cut") == {}


def test_what_is_done_to_a_body_was_not_done_to_what_it_built() -> None:
    text = "The company put up a steel fence in May.\n\nIt was fined £80,000 in December."
    assert told(text)["The company was fined £80,000"] == "2024-12-01"


def test_sides_and_polls_do_two_things_at_two_times() -> None:
    assert told("Botswana fly home on Thursday and play Malawi in a cup tie on April 8.") == {
        "Botswana fly home": "2025-03-13 planned",
        "Botswana play Malawi in a cup tie": "2025-04-08 planned",
    }
    assert list(told("Polls open at 8 a.m. on Sunday and close at 7 p.m.")) == ["Polls open", "Polls close"]


@pytest.mark.parametrize("how", ["first", "originally", "formally"])
def test_both_things_that_were_done_to_a_bill_are_told(how: str) -> None:
    entries = told(f"The bill, {how} introduced in 2021 and shelved a year later, allows police to open mail.")
    assert entries["The bill was shelved"] == "2022-01-01"
    assert len(entries) == 2


@pytest.mark.parametrize("deed", ["hearing evidence", "taking bids"])
def test_what_somebody_began_doing_is_no_thing(deed: str) -> None:
    text = f"The body started {deed} in 1920. It was wound up in 1950."
    assert told(text)["The body was wound up"] == "1950-01-01"


def test_what_happened_so_many_times_in_some_years_is_no_deadline() -> None:
    assert told("Voters go to the polls on Sunday for the fourth time in three years.") == {
        "Voters go to the polls for the fourth time in three years": "2025-03-16 planned"
    }


def test_the_day_elsewhere_on_the_globe_is_not_that_of_the_hour() -> None:
    text = (
        "A quake struck early Wednesday.\n\nIt hit at 4:17 a.m. local time (1717 GMT Tuesday). Some fled at 4:31 a.m."
    )
    assert set(told(text).values()) == {"2025-03-12"}


@pytest.mark.parametrize("aside", ["who beat Rovers on Monday", "who won the cup in 2022", "which was founded in 1901"])
def test_a_day_behind_an_aside_is_that_of_the_clause_around_it(aside: str) -> None:
    entries = told(f"Lorne United will face Orrin, {aside}, in Tarna on Saturday.")
    assert entries["Lorne United will face Orrin in Tarna"] == "2025-03-15 planned"


def test_what_a_share_is_down_from_is_no_event() -> None:
    assert list(told("A poll on Monday put the party on 34%, down two points from February.").values()) == [
        "2025-03-10"
    ]


def test_a_long_subject_behind_a_time_begins_a_clause_of_its_own() -> None:
    text = "The warning was issued on Monday and waves of up to 40 centimetres were measured on Tuesday."
    assert list(told(text)) == ["The warning was issued", "Waves of up to 40 centimetres were measured"]


def test_what_is_done_to_both_was_done_to_what_the_sentence_is_about() -> None:
    text = "The levee was built in 1974 after a flood that killed five people and was raised in 2012."
    assert told(text)["The levee was raised"] == "2012-01-01"


def test_a_condition_is_nothing_that_somebody_says() -> None:
    text = "Schools would reopen on Thursday if the checks found no damage, the ministry said."
    assert list(told(text)) == ["Schools would reopen"]


def test_what_a_clause_without_a_pronoun_explains_does_the_deed_behind_it() -> None:
    assert list(told("In 2007, a quake and the tsunami it caused killed 52 people.")) == [
        "A quake and the tsunami it caused killed 52 people"
    ]


@pytest.mark.parametrize("how", ["erroneously", "incorrectly"])
def test_what_a_correction_takes_back_is_denied(how: str) -> None:
    assert told(f"The agency reported {how} that the ship was built in 1987.") == {
        "The ship was built": "1987-01-01 denied"
    }


def test_a_second_deed_behind_an_aside_shares_the_passive() -> None:
    entries = told("The Maren was sold to its owner, Blue Line, in 2016 and refitted the next year.")
    assert entries["The Maren was refitted"] == "2017-01-01"


def test_what_has_been_called_for_an_hour_of_today_is_planned() -> None:
    assert told("The governor has called a press conference for 10am today.") == {
        "The governor has called a press conference": "2025-03-12 planned"
    }


@pytest.mark.parametrize("night", ["overnight on March 12", "overnight into Wednesday"])
def test_a_night_and_the_day_behind_it_are_one_time(night: str) -> None:
    assert list(told(f"Drones hit the town {night}.").values()) == ["2025-03-12"]


def test_talks_that_concluded_say_nothing() -> None:
    assert told("The road was shut in 2021 and negotiations concluded in December 2024.") == {
        "The road was shut": "2021-01-01",
        "Negotiations concluded": "2024-12-01",
    }


def test_the_paper_of_a_dateline_may_have_small_words() -> None:
    assert list(
        told("LORNE, 12 March 2025 (The Post and Mail) - Rovers lost on Tuesday and can go down on Friday.")
    ) == [
        "Rovers lost",
        "Rovers can go down",
    ]


@pytest.mark.parametrize("then", ["and, in 1951, to Oxford", "and in 1951 to Oxford", "and to Oxford in 1951"])
def test_where_somebody_went_next_has_a_time_of_its_own(then: str) -> None:
    assert told(f"Ann Lee went to Lorne in 1948 {then}, where she taught law.") == {
        "Ann Lee went to Lorne": "1948-01-01",
        "Ann Lee went to Oxford": "1951-01-01",
    }


def test_what_is_being_asked_about_was_then_and_the_asking_is_now() -> None:
    text = "Gardaí are continuing to question a man over the fatal shooting of a clerk in Lorne on Monday night."
    assert told(text) == {"The fatal shooting of a clerk in Lorne": "2025-03-10"}


def test_what_is_thought_of_a_thing_is_no_deed() -> None:
    text = "A black car believed to have been used by the gunman was found on fire in Lorne on Monday."
    assert told(text) == {
        "A black car believed to have been used by the gunman was found on fire in Lorne": "2025-03-10"
    }


@pytest.mark.parametrize(
    "words",
    [
        "Lund denies killing Bo Brandt",
        "Lund admitted stabbing Bo Brandt",
        "Lund pleaded guilty to killing Bo Brandt",
        "Lund is charged with murdering Bo Brandt",
        "Lund is accused of shooting Bo Brandt",
        "Lund faces trial for killing Bo Brandt",
    ],
)
def test_what_somebody_is_tried_for_is_told_with_who_is_at_the_time_of_the_deed(words: str) -> None:
    assert told(f"{words} on 3 May 2023.") == {words: "2023-05-03"}


def test_a_plea_and_the_deed_have_a_time_each() -> None:
    found = told("Lund pleaded not guilty on Monday to killing Bo Brandt on 3 May 2023.")
    assert found["Lund pleaded not guilty to killing Bo Brandt"] == "2023-05-03"
    assert "2025-03-10" in found.values()


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Sales in Norvia, which made up a fifth in 2023, fell.", "Sales in Norvia made up a fifth", "2023-01-01"),
        ("A pipeline through Norvia that was shut in 2023 burns.", "A pipeline through Norvia was shut", "2023-01-01"),
        ("Lund made an offer of $22 a share, which was rejected in 2023.", "An offer of $22 a share", "2023-01-01"),
        ("It hopes for the return of boys, two of whom left in 2023.", "Two of boys left", "2023-01-01"),
        ("Lorne criticised a law on judges adopted in 2023.", "A law on judges was adopted", "2023-01-01"),
        ("The court heard families of 14 men killed in 2023.", "14 men were killed", "2023-01-01"),
        (
            "The court revived a suit by families of 14 men killed in 2023 when a dam broke above Lorne.",
            "14 men were killed when a dam broke above Lorne",
            "2023-01-01",
        ),
        ("Ann Lee overturned a decision in 2023 by a lower court.", "A decision by a lower court", "2023-01-01"),
        (
            "About 4,200 of the 5,000 clerks voted for a walkout in a ballot held in 2023.",
            "About 4,200 of the 5,000 clerks voted for a walkout in a ballot",
            "2023-01-01",
        ),
        ("Ivo Lind will miss the final after tearing a ligament on Monday.", "Ivo Lind: tearing", "2025-03-10"),
    ],
)
def test_a_time_belongs_to_the_whole_thing_that_it_stands_behind(text: str, words: str, when: str) -> None:
    assert any(words in entry and found == when for entry, found in told(text).items())


def test_no_word_is_left_of_what_says_how_soon_before_something_it_was() -> None:
    text = "The raid began on Monday when a man entered the bank shortly before it was due to close."
    assert "The raid began when a man entered the bank" in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A meeting called for Friday was cancelled.", {"A meeting was cancelled": "2025-03-14 denied"}),
        (
            "A meeting called for Friday will be held in Lorne.",
            {"A meeting will be held in Lorne": "2025-03-14 planned"},
        ),
        ("A vote, scheduled for 20 February, was put off.", {"A vote was put off": "2025-02-20 denied"}),
        ("The truce was to expire on Tuesday.", {"The truce was to expire": "2025-03-11 planned"}),
        (
            "A group of savers plans to march through Lorne on Friday.",
            {"A group of savers plans to march through Lorne": "2025-03-14 planned"},
        ),
    ],
)
def test_what_was_planned_has_its_day_and_what_became_of_it(text: str, expected: dict[str, str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "In 2006 a mudslide killed two, and in 2013 another destroyed a mill.",
            "Another destroyed a mill",
            "2013-01-01",
        ),
        ("Ann Lee ruled out further aid on Sunday.", "Ann Lee ruled out further aid", "2025-03-09"),
        ("Shares in Norvia, which were worth $4 when it listed in 2015, rose.", "Norvia listed", "2015-01-01"),
        ("Sales fell 3% in 2024, hit by a recall in June.", "Sales fell 3%", "2024-01-01"),
        (
            "The clerks oppose a plan to cut wages, announced on Friday.",
            "A plan to cut wages was announced",
            "2025-03-07",
        ),
        ("The sanctions, announced late on Tuesday, target a mill.", "The sanctions were announced", "2025-03-11"),
        (
            "The road was cut on Sunday. The army said on Monday that it would be reopened.",
            "The army said that the road would be reopened",
            "2025-03-10",
        ),
        (
            "Ann Lee calls on her supporters to go home. She had urged them on Tuesday to march.",
            "Ann Lee had urged the supporters",
            "2025-03-11",
        ),
        (
            "The town fell in June 2022 and rose that December. It has been shelled since January, when a truce ended.",
            "A truce ended",
            "2025-01-01",
        ),
    ],
)
def test_what_is_told_beside_other_times_has_its_own(text: str, words: str, when: str) -> None:
    assert any(entry.startswith(words) for entry, day in told(text).items() if day == when)


def test_a_clause_that_is_cut_leaves_no_that() -> None:
    text = "Voters went to the polls on Monday in an election that Ann Lee, in power since 2013, is expected to win."
    assert "Voters went to the polls in an election" in told(text)


@pytest.mark.parametrize("mark", [":", ""])
def test_an_item_of_live_news_that_has_an_hour_of_its_own_is_not_told_at_the_hour_of_the_item(mark: str) -> None:
    text = f"13:15{mark} A second quake shook the town of Lorne at 12:58."
    assert set(told(text)) == {"A second quake shook the town of Lorne"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rivals fended off a takeover bid by a Norvian fund in 2018.",
            {"Rivals fended off a takeover bid by a Norvian fund": "2018-01-01"},
        ),
        (
            "The party tabled a motion of no confidence on Monday, which will be debated next Monday.",
            {
                "The party tabled a motion of no confidence": "2025-03-10",
                "A motion of no confidence will be debated": "2025-03-17 planned",
            },
        ),
        (
            "They want to end a row over church property that was seized by the state in 1952.",
            {"Church property was seized by the state": "1952-01-01"},
        ),
        (
            "The town voted by nine to six on Monday to close it.",
            {"The town voted by nine to six to close it": "2025-03-10"},
        ),
        ("The last vote failed. The next is to be held in May.", {"The next is to be held": "2025-05-01 planned"}),
        ("The last vote failed. The next will be held in May.", {"The next will be held": "2025-05-01 planned"}),
        ("A meeting arranged for Monday was cancelled.", {"A meeting was cancelled": "2025-03-10 denied"}),
        (
            "A stoppage planned for February was averted hours before it was to start.",
            {"A stoppage was averted": "2025-02-01 denied"},
        ),
        (
            "Two homes have been lost, the disaster agency said. It had put the figure at nine on Sunday.",
            {"The disaster agency had put the figure at nine": "2025-03-09"},
        ),
        (
            "Parliament passed a law. The court froze it in January after a complaint by the Socialists, who lost.",
            {"The court froze the law after a complaint by the Socialists": "2025-01-01"},
        ),
    ],
)
def test_the_whole_of_what_is_told_has_the_time(text: str, expected: dict[str, str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A volunteer, 28, who fell from a truck on Monday, is ill.", "A volunteer fell from a truck"),
        ("They named Sam Reed, a father of two from Lorne, who joined them in 2011.", "Sam Reed joined them"),
        ("Ann Lund's house was shot at in May 2023.", "Ann Lund's house was shot at"),
        ("The driver of the van, a woman, fled. She was held on Monday.", "The driver was held"),
        ("The victim was identified on Monday as Ann Lund, a nurse.", "The victim was identified as Ann Lund"),
        ("It is the first hold since the bank cut by a quarter point in May.", "The bank cut by a quarter point"),
        ("Two states signed a truce in 2000 and, 18 years later, a treaty.", "Two states signed a treaty"),
        ("The mayor resigned in 2019 and, two years later, his deputy.", "The mayor’s deputy resigned"),
    ],
)
def test_what_stands_beside_a_noun_or_a_verb_takes_nothing_from_it(text: str, expected: str) -> None:
    assert expected in told(text)


def test_what_somebody_resigned_over_has_a_time_of_its_own() -> None:
    assert told("Colin Sharpe resigned over the failed timetable of May 2023.") == {}
    assert "Colin Sharpe resigned" in told("Colin Sharpe resigned over the summer of 2023.")


def test_a_break_is_told_once_with_the_day_on_which_it_begins() -> None:
    text = "Parliament rises for Christmas on Tuesday."
    assert told(text) == {"Parliament rises for Christmas": "2025-03-18 planned"}


def test_what_will_not_be_until_a_day_has_not_happened() -> None:
    assert list(told("There will be no trains to Lorne until Friday.").values()) == ["2025-03-14 planned"]


def test_a_quote_that_names_a_day_is_told_with_that_day_alone() -> None:
    text = "“He is well and hopes to be back by the end of the month,” Ann Lund said on Monday."
    assert list(told(text).values()) == ["2025-03-21 planned"]


def test_whoever_plans_is_who_said_so_and_not_what_they_spoke_of() -> None:
    text = (
        "Work will begin in 2028, the firm said. It had planned to build in Lorne but dropped that project in January."
    )
    assert "The firm dropped that project" in told(text)


def test_what_was_done_to_several_in_a_place_is_not_told_of_the_place() -> None:
    text = "Schools in the district, which were closed on Friday, will reopen next week."
    assert "Schools in the district were closed" in told(text)
