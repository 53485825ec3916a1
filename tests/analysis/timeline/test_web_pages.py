"""Timelines of pages of the web: what a title hides, captions, lists that are left out, what cannot be."""

from datetime import date

import pytest

from tests.analysis.timelines import told, told_when


@pytest.mark.parametrize("who", ["President Ada Lund", "Mayor Ivo Lind", "Ada Lund"])
def test_who_has_a_title_did_what_the_noun_before_it_is_told_of(who: str) -> None:
    assert told_when(f"The bill {who} signed into law last month may not have ended it.") == {
        f"{who} signed the bill into law": "2025-02-01"
    }


def test_a_noun_of_another_noun_is_what_somebody_founded() -> None:
    text = "Tom Lind runs the board of the mill Ada Lund founded in 2011."
    assert told_when(text) == {"Ada Lund founded the mill": "2011-01-01"}


@pytest.mark.parametrize("when", ["since 2001", "in 2019"])
def test_a_relative_clause_may_open_with_its_time(when: str) -> None:
    text = f"She has ordered a review of the harbour service that {when} has run the ferries."
    assert [*told_when(text)] == ["The harbour service has run the ferries"]


def test_what_is_told_behind_a_time_before_its_subject_is_content() -> None:
    text = "The firm told its staff and the union that by 2032 it intended to close the mill."
    assert told_when(text) == {"The firm intended to close the mill": "2032-01-01 planned"}


def test_a_caption_with_its_date_has_happened() -> None:
    text = "Prime Minister Ada Lund leaves the court in Halden on March 12, 2025."
    assert told_when(text) == {"Prime Minister Ada Lund leaves the court in Halden": "2025-03-12"}


def test_what_is_on_today_is_planned() -> None:
    assert told_when("The fair opens today.") == {"The fair opens": "2025-03-12 planned"}


def test_the_last_of_a_list_that_is_left_out_is_left_out() -> None:
    text = "Ada Munn was born in July 1980, the same month as actor Kit Bell, model Gia Holm, and singer Jo Vane."
    assert told_when(text) == {"Ada Munn was born": "1980-07-01"}


def test_who_is_known_as_something_is_told_whole() -> None:
    text = "The man identified as Ivo Lind was held on Monday."
    assert told_when(text) == {"The man identified as Ivo Lind was held": "2025-03-10"}


@pytest.mark.parametrize(
    "text",
    [
        "“The bank cannot solve every problem faced by the town today,” Lund said.",
        "Former champions say a cut of half a million for the next year has dealt them a blow.",
    ],
)
def test_no_event_is_told(text: str) -> None:
    assert told_when(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill cannot reopen until May.", "The mill cannot reopen until May"),
        ("The town promised to extend the levy til May.", "The town promised to extend the levy til May"),
    ],
)
def test_what_is_to_be_only_at_a_time_to_come_is_planned(text: str, told: str) -> None:
    assert told_when(text) == {told: "2025-05-01 planned"}


@pytest.mark.parametrize("several", ["Three masked men", "Four wounded soldiers", "12 hooded guards"])
def test_of_what_sort_several_are_is_part_of_who_they_are(several: str) -> None:
    assert told_when(f"{several} fled from the mill on Monday.") == {f"{several} fled from the mill": "2025-03-10"}


def test_what_somebody_helped_do_has_its_object_behind_it() -> None:
    assert told_when("The mill Ada Lund helped build in 1990 has burned.") == {
        "Ada Lund helped build the mill": "1990-01-01"
    }
    text = "In 2010, the special units Ada Lund helped create were on the frontlines of the fight."
    assert [*told_when(text)] == ["The special units Ada Lund helped create were on the frontlines of the fight"]


def test_the_year_behind_what_has_been_done_by_now_is_that_of_the_event_it_speaks_of() -> None:
    text = "Ada Lund has written a long book on the war in Volta in 2003."
    assert told_when(text) == {"The war in Volta": "2003-01-01"}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lund did not say on Monday whether the review would lead to cuts.",
        "The board did not comment on Tuesday.",
        "The path could look different from the one that took her to the White House in 2008.",
        "“This attack today is meant to frighten visitors,” she said.",
    ],
)
def test_what_nobody_said_and_what_is_only_likened_is_no_event(text: str) -> None:
    assert told_when(text) == {}


def test_what_somebody_detailed_is_told_with_its_noun() -> None:
    assert told_when("It is in line with a larger overhaul that Ada Lund detailed last week.") == {
        "Ada Lund detailed a larger overhaul": "2025-03-03"
    }


def test_games_of_a_year_tell_when_they_were_won() -> None:
    text = "Jon Sieben, who won gold in the 1984 Los Angeles Olympics, left."
    assert told_when(text) == {"Jon Sieben won gold in the 1984 Los Angeles Olympics": "1984-01-01"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On Tuesday, the mayor said the levy is causing prices to rise because of the harbour.",
            "The mayor said the levy is causing prices to rise because of the harbour",
        ),
        (
            "On Tuesday, Lund criticized Tulsa, Okla., police officer Betty Roca for shooting a man.",
            "Lund criticized Tulsa, Okla., police officer Betty Roca for shooting a man",
        ),
        (
            "On Tuesday, a bill Mr. Lund had tried to push through the Senate failed, blocked by both sides.",
            "A bill Mr. Lund had tried to push through the Senate failed",
        ),
    ],
)
def test_what_is_told_ends_where_its_sense_does(text: str, told: str) -> None:
    assert [*told_when(text)] == [told]


def test_a_day_that_a_number_rose_from_is_only_compared_with() -> None:
    assert told_when("That number rose from Friday by a few hundred.") == {}
    assert told_when("Prices rose from May to June.") == {"Prices rose": "2024-05-01..2024-06-30"}


@pytest.mark.parametrize("said", ["did not say", "would not say"])
def test_what_somebody_does_not_tell_on_a_day_is_not_of_that_day(said: str) -> None:
    assert told_when(f"The mayor {said} on Friday when the bridge would open.") == {}


def test_what_a_saying_is_dated_by_between_commas_is_told() -> None:
    text = "The mayor said on Friday, when the bridge opened, that she would resign."
    assert told_when(text) == {"The bridge opened": "2025-03-07"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lund won in 2010, and Brandt in 2014.", ["Lund won", "Brandt won"]),
        ("The mill opened in May, and the dam in June.", ["The mill opened", "The dam opened"]),
        ("Taxes rose in May, and fares in June.", ["Taxes rose", "Fares rose"]),
        (
            "A rally is planned for Saturday, and a strike for Tuesday.",
            ["A rally is planned for Saturday", "A strike is planned"],
        ),
        (
            "The rally will begin on Saturday, and the strike on Tuesday.",
            ["The rally will begin", "The strike will begin"],
        ),
    ],
)
def test_a_verb_is_shared_over_a_comma(text: str, told: list[str]) -> None:
    assert [*told_when(text)] == told


def test_only_another_day_behind_a_comma_shares_all() -> None:
    assert [*told_when("The council will vote on Monday, and possibly on Tuesday.")] == ["The council will vote"]


@pytest.mark.parametrize("last", [" and", ", and"])
def test_each_in_a_row_shares_the_verb_at_its_own_time(last: str) -> None:
    text = f"Lund resigned on Monday, Brandt on Tuesday{last} Okafor on Wednesday."
    assert told_when(text) == {
        "Lund resigned": "2025-03-10",
        "Brandt resigned": "2025-03-11",
        "Okafor resigned": "2025-03-12",
    }


@pytest.mark.parametrize("last", [" and", ", and"])
def test_each_in_a_row_is_what_somebody_did_at_its_own_time(last: str) -> None:
    text = f"The tour reached Paris in 2003, Rome in 2005{last} Oslo in 2009."
    assert [*told_when(text)] == ["The tour reached Paris", "The tour reached Rome", "The tour reached Oslo"]


def test_what_is_so_at_another_time_shares_the_is() -> None:
    text = "The shop is closed on Monday and open on Tuesday."
    assert [*told_when(text)] == ["The shop is closed", "The shop is open"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("I’m sick and went home on Monday.", ["Went home"]),
    ],
)
def test_who_is_written_together_with_a_verb_does_the_next_one_too(text: str, entries: list[str]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize(
    "text",
    [
        "Now suppose that a month later, we want to use the old bridge.",
    ],
)
def test_what_is_only_imagined_is_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("This is the proposal that Volta opposed in January.", ["Volta opposed the proposal"]),
        ("It was the idea the council rejected in 2019.", ["The council rejected the idea"]),
        ("The fact that Lund left in May is no secret.", ["Lund left"]),
    ],
)
def test_a_verb_that_never_lacks_an_object_has_the_noun_in_front(text: str, entries: list[str]) -> None:
    assert told(text) == entries


def test_what_a_gerund_makes_is_told_without_it() -> None:
    assert told("The yard began building ships that sailed to Lorne in 2019.") == ["Ships sailed to Lorne"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Lund praised the report (published in May 2019) and left.", ["The report was published"]),
        ("Lund read Tarn (written in 2019) and Orrin (printed in 2020).", ["Tarn was written", "Orrin was printed"]),
        ("The mill (built in 1880) burned.", ["The mill was built"]),
    ],
)
def test_what_a_bracket_says_was_done_is_told_of_the_noun_before_it(text: str, entries: list[str]) -> None:
    assert told(text) == entries


def test_a_noun_that_sums_up_what_was_told_explains_no_name() -> None:
    text = "Volta has grown at a higher rate than Orrin, a trend that would give it more readers by December."
    assert told(text) == ["A trend would give it more readers by December"]


@pytest.mark.parametrize(
    "text",
    [
        "And that sounds odd for the year 2019, I realize.",
        "Lund has a slew of charts breaking down the quarter.",
        "We need more room, and it’s likely that’ll be finished in the new year.",
        "Date: Saturday, 21 December 2024",
    ],
)
def test_what_tells_no_event_is_left_out(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Every voter registers to vote and goes to the polls this autumn.", ["Every voter goes to the polls"]),
        (
            "I do more rides with the software that I just got today and see how that works out.",
            ["I got the software"],
        ),
    ],
)
def test_what_is_joined_is_told_whole_or_not_at_all(text: str, entries: list[str]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize(
    "text",
    [
        "This means that May beat the record of the year before.",
        "It is certain that Monday was the coldest day since 2010.",
        "Reports that Lund had fled in May were false.",
        "The open house is on a Saturday evening for people who want to see the yard.",
    ],
)
def test_nobody_does_what_a_time_does_and_what_is_false_did_not_happen(text: str) -> None:
    assert told(text) == []


def test_what_was_sent_was_sent_though_it_was_false() -> None:
    assert told("The letter that was sent in May was fake.") == ["The letter was sent"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("The mill was more or less rebuilt in May.", ["The mill was rebuilt"]),
        (
            "Update Jun 14, 2024 8:55 PM I was told on Monday that the mill is shut.",
            ["I was told that the mill is shut"],
        ),
        ("After moving to the boat this morning,² Lund left.", ["Lund: moving to the boat"]),
        ("The story Lund told last week is old.", []),
        ("One Friday I turned off the lamp.", []),
    ],
)
def test_notes_hedges_and_labels_of_updates_are_read_over(text: str, entries: list[str]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("We’ve got a meeting tomorrow.", {"We’ve got a meeting": "2025-03-13 planned"}),
        ("Reviews came out today ahead of its release this Friday.", {"Its release": "2025-03-14 planned"}),
    ],
)
def test_what_is_to_come_is_planned(text: str, entries: dict[str, str]) -> None:
    assert entries.items() <= told_when(text).items()


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Police seek two men from Norway who left on Monday.", ["Two men from Norway left"]),
        ("More than 200 people from Norway who fled on Monday are safe.", ["200 people from Norway fled"]),
        ("The plan may fail, in which case we will have to try again in September.", []),
    ],
)
def test_a_place_keeps_its_preposition_and_people_from_it_do_what_they_do(text: str, entries: list[str]) -> None:
    assert told(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Farmers plan to protest on Friday, when clerks begin their strike.", ["Farmers plan to protest"]),
        ("The teachers hope to return on Monday, if the talks end.", ["The teachers hope to return"]),
        ("Sales plan to open a mill in May was dropped.", []),
    ],
)
def test_what_several_plan_is_told_before_another_clause(text: str, entries: list[str]) -> None:
    assert told(text, date(2025, 3, 12)) == entries
