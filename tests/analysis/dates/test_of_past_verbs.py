"""Days without a year on which something plainly happened, or is plainly to happen, in an article of 22 November."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times

DAY = date(2026, 11, 22)


def only(text: str) -> str:
    (time,) = find_times(documents.read(text, DAY))
    return time.value


@pytest.mark.parametrize(
    "text",
    [
        "The fire broke out on 12 December.",
        "He read a letter sent to him on 12 December.",
        "They met in Tarna on 12 December.",
        "She asked about a letter dated 12 December.",
        "During the night of 12 December the roof fell in.",
        "The snow will stay; on 12 December it melted.",
        "Jurors heard that he bought the rifle on 12 December.",
        "She moved to Lorne on 12 December.",
    ],
)
def test_a_past_verb_at_a_day_places_it_in_the_past(text: str) -> None:
    assert only(text) == "2025-12-12"


@pytest.mark.parametrize(
    "text",
    [
        "A hearing to be held on 12 December was moved.",
        "The office has issued a yellow warning for 12 December.",
        "Mill burns down; pupils to return on 12 December.",
        "The letters will be sent on 12 December.",
        "The talks, due to be held in Tarna on 12 December, were put off.",
        "A vote that had been due to take place on 12 December was called off.",
        "They announced a vote on 12 December.",
    ],
)
def test_what_is_still_to_be_done_is_ahead(text: str) -> None:
    assert only(text) == "2026-12-12"


def values(text: str) -> list[str]:
    return [time.value for time in find_times(documents.read(text, DAY))]


def test_a_month_of_a_sentence_that_opens_with_its_year_is_of_that_year() -> None:
    assert values("In 1955 she won a prize, and sailed to York in October.") == ["1955", "1955-10"]
    assert values("The mill, opened in 1955, closed in May.") == ["1955", "2026-05"]
    text = "In 2019 one mill in five was shut; this year one in ten was, in a study published in May."
    assert values(text) == ["2019", "2026", "2026-05"]


def test_a_month_in_the_sentence_behind_an_old_story_is_of_its_year() -> None:
    assert values("The roof fell in on 3 July 2009. They stayed until August.") == ["2009-07-03", "2009-08"]
    assert values("In 2009 the roof fell in. They marched in August.") == ["2009", "2009-08"]
    assert values("The year 2009 was dry. The year before that it rained until August.")[1:] == ["2008", "2008-08"]


def test_what_had_been_promised_for_a_month_may_be_past() -> None:
    assert only("They had promised to open the bridge by the end of June.") == "2026-06"


def test_a_mishap_on_a_weekday_is_past_though_what_comes_of_it_is_ahead() -> None:
    assert values("Ivo Lind will miss the final after breaking a toe on Thursday.") == ["2026-11-19"]


def test_an_hour_of_what_returns_is_of_no_day() -> None:
    assert values("The road is shut every Tuesday night from 11pm.") == ["XXXX-WXX-2TNI", "XXXX-XX-XXT23:00"]
    assert values("The shop opens at 9am daily.") == ["XXXX-XX-XXT09:00", "P1D"]


def test_a_night_that_is_forecast_is_ahead() -> None:
    assert only("The storm is forecast to clear overnight.") == "2026-11-22TNI"


def test_what_holds_until_a_weekday_is_not_over() -> None:
    assert only("Ferries have been cancelled until Friday.") == "2026-11-27"
    assert only("He was released on bail until 28 February.") == "2027-02-28"


def test_votes_that_are_counted_are_no_verb() -> None:
    assert only("It was defeated by 14 votes to 12 in March.") == "2026-03"


def test_a_story_keeps_its_year_over_that_month_and_on_the_monday() -> None:
    text = "They left on 3 March 1926. On the Monday it rained. The strike of that May failed. By July they were poor."
    assert values(text) == ["1926-03-03", "1926-03-08", "1926-05", "1926-07"]


def test_what_had_been_set_for_a_day_may_be_past() -> None:
    assert only("The opening had been set for 1 August.") == "2026-08-01"


def test_a_town_is_no_season() -> None:
    assert values("She died in Fall River on 3 May 1979.") == ["1979-05-03"]


def test_a_weekday_behind_a_later_one_to_come_is_after_it() -> None:
    text = "The court will close at noon on Thursday and reopen at 8 a.m. on Sunday."
    assert values(text) == ["2026-11-26T12:00", "2026-11-29T08:00"]


def test_what_comes_before_a_coming_vote_is_told_of_the_vote_to_come() -> None:
    assert only("He rushed the opening ahead of the primaries in January.") == "2027-01"


def test_what_is_put_off_until_after_something_may_be_ahead() -> None:
    assert only("The talks have been put off until after the review in February.") == "2027-02"


def test_what_somebody_hoped_to_do_from_a_weekday_is_ahead() -> None:
    assert only("They said they hoped to run one boat from Saturday.") == "2026-11-28"


def test_what_was_voted_or_ordered_to_be_done_is_to_come() -> None:
    assert only("The council voted 5-4 to close the quay at the end of June.") == "2027-06"
    assert only("The council voted for it at the end of June.") == "2026-06"


def test_what_has_been_called_for_a_day_is_to_come() -> None:
    assert only("The party has called a march to the quay on Saturday.") == "2026-11-28"
    assert only("The party called a march on Saturday.") == "2026-11-21"


def test_what_ends_in_a_month_is_to_come() -> None:
    assert only("The school is open until the annual examinations end in March.") == "2027-03"


def test_a_side_plays_on_a_day_to_come_also_behind_an_aside() -> None:
    assert only("Rovers, who have lost three finals, travel to Tarna on Saturday.") == "2026-11-28"


@pytest.mark.parametrize("when", ["on 3 December", "at 4pm on 3 December"])
def test_a_day_close_to_an_event_with_its_year_is_of_that_year(when: str) -> None:
    filler = "The quarry has been shut for long, and nobody works there. " * 10
    text = f"The face fell on 6 December 2023.\n\n{filler}\n\nThe clerk sent a warning {when}."
    *_, time = find_times(documents.read(text, DAY))
    assert time.value.startswith("2023-12-03")


def test_that_feast_is_of_the_year_of_the_story() -> None:
    *_, time = find_times(documents.read("He fell in March 2019. He had planned to go home that Easter.", DAY))
    assert time.value == "2019-04-21"


def test_what_somebody_was_asked_to_do_by_a_day_is_to_come() -> None:
    assert only("The party demanded that the minister resign by Friday.") == "2026-11-27"


def test_what_is_called_for_and_when_a_plan_is_done_are_to_come() -> None:
    assert only("Activists called for new demonstrations on Saturday.") == "2026-11-28"
    assert only("The house would vote when it reconvened on 2 December.") == "2026-12-02"


def test_a_feast_that_year_is_of_the_year_of_the_story() -> None:
    *_, time = find_times(documents.read("He signed in 1952. He played on Boxing Day that year.", DAY))
    assert time.value == "1952-12-26"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The storm hit between 3 and 4 December.", ("2025-12-03", "2025-12-04")),
        ("On the night of 3 to 4 December the sirens went off.", ("2025-12-03", "2025-12-04")),
        ("The fair was held on 30 November–2 December.", ("2025-11-30", "2025-12-02")),
        ("They met on 30 December 2019 and 2 January 2020.", ("2019-12-30", "2020-01-02")),
        ("The fair was held on 30 December – 2 January.", ("2025-12-30", "2026-01-02")),
    ],
)
def test_two_days_that_are_joined_lie_in_one_year_or_in_two_that_follow(text: str, days: tuple[str, str]) -> None:
    assert tuple(time.value for time in find_times(documents.read(text, DAY))) == days


def test_what_stands_behind_a_semicolon_has_the_tense_of_its_own_clause() -> None:
    values = [time.value for time in find_times(documents.read("Friday was wet; on Tuesday it will be dry.", DAY))]
    assert values == ["2026-11-20", "2026-11-24"]


@pytest.mark.parametrize("programme", ["CBS's Face the Nation", "NBC’s Meet the Press"])
def test_a_verb_that_a_programme_is_called_by_puts_nothing_ahead(programme: str) -> None:
    assert only(f"She told {programme} on Saturday that it was over.") == "2026-11-21"


def test_a_name_that_ends_as_a_past_form_does_is_none() -> None:
    assert only("The firm flies from Stansted to Lorne until 25 March.") == "2027-03-25"


def test_a_programme_called_by_its_day_is_no_time() -> None:
    assert find_times(documents.read("He told the BBC’s Sunday with Ann Lee that it was over.", DAY)) == ()
    assert only("He met the firm on Saturday with Ann Lee.") == "2026-11-21"


def test_what_had_changed_before_what_is_expected_is_over() -> None:
    assert only("Economists expect a fall, after a 1.1% rise in December.") == "2025-12"


def test_a_clause_behind_a_semicolon_says_nothing_of_a_day_that_opens_the_sentence() -> None:
    assert only("On Thursday the firm reports its results; it issued two warnings.") == "2026-11-26"


def test_a_vow_is_of_a_month_that_is_over_whatever_it_is_that_is_still_to_come() -> None:
    assert only("The mayor promised in January to set up a fund for flooded farms.") == "2026-01"
    assert only("The firm agreed in June to cut its fares, and to open a line.") == "2026-06"


def test_a_plan_was_given_up_on_a_day_that_is_near() -> None:
    assert only("The council dropped a plan to close the quay on Nov. 6.") == "2026-11-06"


def test_a_month_of_that_year_is_of_the_year_that_ends_the_sentence_before() -> None:
    assert values("It was the third fire there since 2022. In May that year a barn burned.") == ["2022", "2022-05"]


def test_what_there_is_in_a_month_that_opens_the_sentence_is_to_come() -> None:
    assert only("In April there are elections.") == "2027-04"


def test_what_a_relative_clause_tells_is_past_though_its_noun_will_do_something() -> None:
    assert only("The flood that followed the rain on Tuesday will cost the insurers a fortune.") == "2026-11-17"


@pytest.mark.parametrize("text", ["The bar was open on Friday.", "The gates stayed open on Friday."])
def test_what_was_open_on_a_day_is_over(text: str) -> None:
    assert only(text) == "2026-11-20"


def test_a_night_goes_into_the_day_behind_it() -> None:
    text = "It rained here, and more rain is forecast for Tuesday night into Wednesday morning."
    assert [time.value for time in find_times(documents.read(text, DAY))] == ["2026-11-24TNI", "2026-11-25TMO"]


def test_what_has_been_so_since_a_day_began_on_one_that_is_over_though_it_will_pass() -> None:
    assert only("The storm that has raged since Friday will pass.") < str(DAY)


def test_what_has_been_promised_is_of_no_year_that_its_subject_is_told_of() -> None:
    text = "The mayor, whose party won in December 2023, has promised to try again before the vote on May 18."
    assert [time.value for time in find_times(documents.read(text, DAY))][-1] > str(DAY)
