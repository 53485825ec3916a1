"""What is told of products, works and buildings; told from an article of Friday, 14 June 2024."""

import pytest

from tests.analysis.timelines import dated, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norling unveiled the Arrow 7 on Monday, and it goes on sale on 1 July.", "The Arrow 7 goes on sale"),
        ("Norling showed Mill Town in May. It comes out on 1 July.", "Mill Town comes out"),
        ("The band wrote the song in 2010. It was released two years later.", "The song was released"),
        ("Norling shut its mill in Lorne in May, ten years after it opened.", "The mill opened"),
        (
            "The town raised its warning on Monday. It will stay in force until 1 July.",
            "The warning will stay in force until 1 July",
        ),
        ("The hall was sold in 2019. Next year it will be a hotel.", "The hall will be a hotel"),
    ],
)
def test_an_it_that_comes_out_or_opens_is_what_somebody_made_or_has(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Norling makes lamps. Its shares fell. They have gained 2 percent since May.",
            "The shares have gained 2 percent",
        ),
        ("Mary Blake lost her voice in 2021. It came back in 2023.", "The voice came back"),
        ("Norling has had a hard two years: it closed in 2021.", "Norling closed"),
        (
            "Mary Blake moved to Lorne, where two years later she met Ivo Lind. They married in 1960.",
            "Mary Blake and Ivo Lind married",
        ),
    ],
)
def test_what_is_somebodys_and_two_people_may_be_meant(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "Built in 1880 and restored in 1990, the mill is open on Sundays.",
            [("1880", "The mill was built"), ("1990", "The mill was restored")],
        ),
        (
            "Born in Leeds in 1950 and raised in York, Mary Blake moved to Hull in 1970.",
            [("1950", "Mary Blake was born in Leeds"), ("1970", "Mary Blake moved to Hull")],
        ),
        (
            "About Norling: Founded in 2004 and sold in 2014, Norling makes lamps.",
            [("2004", "Norling was founded"), ("2014", "Norling was sold")],
        ),
    ],
)
def test_each_of_two_forms_that_open_a_sentence_is_told(text: str, entries: list[tuple[str, str]]) -> None:
    assert [(day[:4], words) for day, words in dated(text)] == entries


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norling rejected an earlier bid in August.", "Norling rejected an earlier bid"),
        (
            "Shops larger than 90 metres must have a machine by 1 July.",
            "Shops larger than 90 metres must have a machine by 1 July",
        ),
        ("On Monday alone they moved 300 eels.", "They moved 300 eels"),
        ("The hut at the pass, closed in May, was sold.", "The hut at the pass was closed"),
        ("Fans spoke of the reunion of the band Ivy, who play in Hull on 1 July.", "The band Ivy play in Hull"),
        (
            "The council approved a contract for garbage pickup that takes effect on 1 July.",
            "A contract for garbage pickup takes effect",
        ),
        (
            "Lorne Mills, Inc. (LMI) today announced the opening of a plant.",
            "Lorne Mills, Inc announced the opening of a plant",
        ),
        (
            "The bridge is not expected to reopen before tomorrow.",
            "The bridge is not expected to reopen before tomorrow",
        ),
    ],
)
def test_a_noun_is_told_whole_and_with_its_own_verb(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The concerts are on September 5, 6, 12 and 13.", ["2024-09-05", "2024-09-06", "2024-09-12"]),
        ("They will play on 5, 6 & 12 September.", ["2024-09-05", "2024-09-06", "2024-09-12"]),
        ("Performances take place on 12 September.", ["2024-09-12"]),
        (
            "It will open on 22 August. Mary Blake will read on the 24th and in Hull on the 26th.",
            ["2024-08-22", "2024-08-24", "2024-08-26"],
        ),
    ],
)
def test_every_day_of_a_list_is_told(text: str, days: list[str]) -> None:
    assert [day for day, _ in dated(text)] == days


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The trailer for Mill Town: A Weaver Story was released on Monday.",
            ["The trailer for Mill Town: A Weaver Story was released"],
        ),
        ("The game Mill Town: The Return came out on Monday.", ["The game Mill Town: The Return came out"]),
        ("Update: Mary Blake left on Monday.", ["Mary Blake left"]),
        ("Lorne: The mayor left on Monday.", ["The mayor left"]),
    ],
)
def test_a_colon_within_a_title_parts_nothing(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "As things stand today, the firm is broke.",
        "When it comes to lamps on the market today, this is the best.",
        "Let us go back to October when Norling had lamps.",
    ],
)
def test_a_turn_of_speech_with_a_time_is_no_entry(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Last year's March event drew 400 people.", [("2023-03-01", "The March event drew 400 people")]),
        ("Norling met Blake in Wexley last year in April.", [("2023-04-01", "Norling met Blake in Wexley")]),
        (
            "Profit rose 4 percent in May from the same month in 2022.",
            [("2024-05-01", "Profit rose 4 percent from the same month in 2022")],
        ),
        ("Join us for a tour of the mill on 3 May.", [("2025-05-03", "Join us for a tour of the mill")]),
        ("Also note that I’ve left this week.", [("2024-06-10", "I’ve left")]),
        (
            "A reminder that Norling said in May that it would close.",
            [("2024-05-01", "Norling said that it would close")],
        ),
    ],
)
def test_the_time_of_a_deed_is_the_one_that_it_is_told_with(text: str, entries: list[tuple[str, str]]) -> None:
    assert dated(text) == entries


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Comet Lind was found in May. It will pass closest to the sun on 3 August.",
            "Comet Lind will pass closest to the sun",
        ),
        (
            "Norling closed a mill on Monday. It had been in talks with a bank since May.",
            "Norling had been in talks with a bank since May",
        ),
        ("Norling won a vote on Monday. It takes over from Orrin on 1 January 2027.", "Norling takes over from Orrin"),
        ("The money will pay for a path to Wexley, due to open in late 2026.", "A path to Wexley is due to open"),
        ("- June 28: Deadline for school registration.", "Deadline for school registration"),
        ("More than 90 people signed a petition after it was announced in May.", "It was announced"),
    ],
)
def test_what_is_due_or_goes_on_is_told_of_whom_or_what_it_means(text: str, words: str) -> None:
    assert words in told(text)


def test_what_is_the_fourth_since_a_year_was_not_done_since_then() -> None:
    assert told("It is the fourth map that the museum has returned since 2015.") == []


def test_what_has_been_promised_for_a_season_is_to_come() -> None:
    assert dated("A hub has been promised for the autumn.") == [("2024-09-01", "A hub has been promised")]
