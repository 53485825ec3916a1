"""What news of culture, sport and towns tells, item by item; told from an article of Friday, 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis.timelines import DAY, dated, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("12:31 The minister, Mary Blake, begins her speech.", ["Mary Blake begins her speech"]),
        ("12:31 Blake raised the duty on fuel.", ["Blake raised the duty on fuel"]),
        ("12:31 The match will resume soon.", []),
        ("12:31 Blake is to speak.", []),
    ],
)
def test_an_item_of_live_news_is_told_at_its_hour(text: str, words: list[str]) -> None:
    assert dated(text) == [("2024-06-14", one) for one in words]
    assert all(entry.status is Status.HAPPENED for entry in analyse(text, DAY).timeline)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tickets for the summer show go on sale on July 1.", "Tickets for the summer show go on sale"),
        ("The trains to Hull go on strike on July 1.", "The trains to Hull go on strike"),
        ("Mary Blake said fares in Lorne go up by a third on July 1.", "Fares in Lorne go up by a third"),
    ],
)
def test_several_with_a_phrase_behind_them_do_something(text: str, words: str) -> None:
    assert dated(text)[-1] == ("2024-07-01", words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Post looks at the library on Elm Street, which reopens on July 1.", "The library on Elm Street reopens"),
        ("He lives in a house on Elm Street, which was built in 1903.", "A house on Elm Street was built"),
    ],
)
def test_a_building_is_opened_and_built_and_not_its_street(text: str, words: str) -> None:
    assert [one for _, one in dated(text)] == [words]


def test_what_turns_milder_is_nothing_named_before() -> None:
    text = "The Met Office gave a warning. It will turn milder on Sunday."
    assert dated(text) == [("2024-06-16", "It will turn milder")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2003, the year her mother died, Mary Blake moved to Hull.", ["Mary Blake moved to Hull"]),
        (
            "Walsh left in 1999, the year his mill burned, and died in 2003.",
            ["Walsh left the year his mill burned", "Walsh died"],
        ),
        ("In 1999, the year of the flood, Walsh left.", ["Walsh left"]),
    ],
)
def test_what_a_year_is_known_for_takes_no_deed_of_the_sentence(text: str, words: list[str]) -> None:
    assert [one for _, one in dated(text)] == words


@pytest.mark.parametrize("months", ["Jan/Feb 2022", "January/February 2022", "January-February 2022"])
def test_two_months_that_a_stroke_joins_are_one_time(months: str) -> None:
    (entry,) = analyse(f"The plan was submitted in {months}.", DAY).timeline
    assert (entry.first, entry.last) == (date(2022, 1, 1), date(2022, 2, 28))


def test_somebody_described_stays_who_is_meant_in_the_paragraphs_behind() -> None:
    text = (
        "Marsh is out, coach Peter Lund said.\n\nThe 27-year-old winger was hurt in 2022. He had an operation. "
        "\n\nHe was named player of the month in October."
    )
    assert dated(text)[-1][1] == "The 27-year-old winger was named player of the month"


def test_whoever_somebody_plays_is_not_meant_behind() -> None:
    text = "Mary Blake sang in 1951 as Gilda and left in 1956. She married Otto Keller in 1959; he died in 1988."
    assert dated(text)[-1] == ("1988-01-01", "Otto Keller died")


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("First staged in 1978, Ann Hart's play has lost nothing.", "1978-01-01", "Ann Hart's play was staged"),
        ("Last held in 2005, the fair will return.", "2005-01-01", "The fair was held"),
        ("Originally built in 1905, the hall is for sale.", "1905-01-01", "The hall was built"),
    ],
)
def test_what_was_first_or_last_done_to_something_is_told_of_it(text: str, day: str, words: str) -> None:
    assert dated(text) == [(day, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The staff were paid two weeks late in December.", "The staff were paid two weeks late"),
        ("The trains ran ten minutes late on Monday.", "The trains ran ten minutes late"),
        ("Mary Blake came late in 2019.", "Mary Blake came"),
        ("The petition was handed in last Friday.", "The petition was handed in"),
        ("Mary Blake moved in last year.", "Mary Blake moved in"),
        ("The square will be dug up from Monday.", "The square will be dug up"),
    ],
)
def test_a_word_that_belongs_to_the_deed_stays_with_it(text: str, words: str) -> None:
    assert [one for _, one in dated(text)] == [words]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("Tram line 7 reopens on Monday.", "2024-06-17", "Tram line 7 reopens"),
        ("Trains run again on Monday.", "2024-06-17", "Trains run again"),
        ("A tour follows in the autumn.", "2024-09-01", "A tour follows"),
        (
            "Blake, who won in 2022, next plays either Lee or Holt on Monday.",
            "2024-06-17",
            "Blake plays either Lee or Holt",
        ),
        ("Ann Vik leaves in August; her successor starts on October 1.", "2024-10-01", "Ann Vik’s successor starts"),
    ],
)
def test_what_is_told_in_the_present_with_a_day_is_still_to_come(text: str, day: str, words: str) -> None:
    assert dated(text)[-1] == (day, words)


def test_a_night_of_a_year_of_long_ago_is_not_last_night() -> None:
    text = "In 1911 some women refused to be counted. Emily Davison hid in a cupboard that night."
    assert [day for day, _ in dated(text)] == ["1911-01-01", "1911-01-01"]


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday's match has been postponed.",
        "The June 18 meeting has been called off.",
        "The June 18 meeting of the board has been cancelled.",
    ],
)
def test_what_has_been_called_off_is_denied_on_its_day(text: str) -> None:
    (entry,) = analyse(text, DAY).timeline
    assert (entry.first, entry.status) == (date(2024, 6, 18), Status.DENIED)
    assert entry.words(text) == text[:-1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ivan Petrov kept the lighthouse until it was automated in 1989.", "The lighthouse was automated"),
        ("The deal, signed late on 4 May, saves 300 jobs.", "The deal was signed"),
        ("The deal, announced early on 4 May, saves 300 jobs.", "The deal was announced"),
        ("The seed taken in May is being grown in Lorne.", "The seed was taken"),
        ("The family arrested in May is free.", "The family was arrested"),
        ("The phone ships on June 20.", "The phone ships"),
        ("Sheep had to be moved on the 3rd.", "Sheep had to be moved"),
    ],
)
def test_an_entry_reads_as_its_sentence_says(text: str, words: str) -> None:
    assert dated(text)[-1][1] == words


def test_a_christmas_of_a_story_is_of_its_year() -> None:
    text = "Mary Blake began in March 2020. By that Christmas, Blake had sold 400 loaves a day."
    assert dated(text)[-1] == ("2020-12-25", "Blake had sold 400 loaves a day")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Divers found the wreck in 1971. It was raised on 11 October 1982.", "The wreck was raised"),
        ("My grandmother moved in 1921. She wrote it down for me in 1969.", "My grandmother wrote it down for me"),
        ("The line, electrified in the 1970s, last had work done in 1996.", "The line was electrified"),
        ("Eight crews set off from Lorne on 5 July.", "Eight crews set off from Lorne"),
    ],
)
def test_who_and_what_is_meant_is_told(text: str, words: str) -> None:
    assert words in [one for _, one in dated(text)]


def test_what_is_done_on_every_feast_is_no_event() -> None:
    assert dated("Mary Blake baked a cake every New Year's Eve and sold it each Easter.") == []


def test_what_has_lasted_since_about_a_year_lasts_until_now() -> None:
    (entry,) = analyse("Mary Blake has lived in Lorne since about 2010.", DAY).timeline
    assert (entry.first, entry.last, entry.words("Mary Blake has lived in Lorne since about 2010.")) == (
        date(2010, 1, 1),
        DAY,
        "Mary Blake has lived in Lorne",
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("My first mill, in Lorne, burned in 2009.", "My first mill in Lorne burned"),
        ("In Lorne, the mill burned in 2009.", "In Lorne, the mill burned"),
    ],
)
def test_a_place_stands_where_the_sentence_has_it(text: str, words: str) -> None:
    assert dated(text) == [("2009-01-01", words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("There will be fireworks on July 1.", ["There will be fireworks"]),
        ("There will be no buses on July 1.", ["There will be no buses"]),
        ("Mary Blake said Otto Lind would have surgery on July 1.", ["Otto Lind would have surgery"]),
        (
            "The pool will stay open until 8pm on Thursdays from July 1.",
            ["The pool will stay open until 8pm on Thursdays"],
        ),
        ("Shops can stay open until 10pm from July 1.", ["Shops can stay open until 10pm"]),
        ("Lessons booked for July and August will be moved.", ["Lessons will be moved"]),
        ("A trial listed for July will be held in Lorne.", ["A trial will be held in Lorne"]),
    ],
)
def test_what_a_notice_says_of_days_to_come_is_told(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "It was not until 1974, when the bank showed 40 of her pots, that buyers came.",
            ["The bank showed 40 of her pots", "Buyers came"],
        ),
        ("It was in May 1974, after the mill burned, that buyers came.", ["Buyers came"]),
    ],
)
def test_what_it_was_that_came_about_is_told_over_what_stands_between(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_what_was_done_in_a_year_that_something_points_to_is_no_part_of_its_noun() -> None:
    text = "The mill burned in 1962. A kiln, finished that October, stayed in use until 2004."
    assert dated(text)[1:] == [("1962-10-01", "A kiln was finished"), ("2004-01-01", "A kiln stayed in use until 2004")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The draw was made on Monday, with ties to be played on July 1.",
            ["The draw was made", "Ties are to be played"],
        ),
        (
            "Mary Blake had two sons. Her first, Otto, left in 1961. Her second, Daniel, died in 1964.",
            ["Otto left", "Daniel died"],
        ),
        ("Mary Blake wrote two books. Her second, The Ash, came out in 1964.", ["The Ash came out"]),
    ],
)
def test_what_is_counted_or_to_be_done_beside_is_told_by_its_name(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I walked to the lighthouse. It was built in 1990.", ["The lighthouse was built"]),
        ("Mary Blake worked at the mill. It closed in 1990.", ["The mill closed"]),
        ("The firm has a mill. It was agreed in 1990 that it should close.", ["It was agreed that it should close"]),
        ("On my second day I walked to the lighthouse in 1990.", ["I walked to the lighthouse"]),
        ("The cello is Mary Blake's, who starts at the school this autumn.", ["Mary Blake starts at the school"]),
    ],
)
def test_where_somebody_was_is_meant_behind(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_a_team_that_has_points_is_whom_they_means() -> None:
    text = "Norwich City have 61 points from 29 games. They visit Leeds on 22 June."
    assert dated(text)[-1] == ("2024-06-22", "Norwich City visit Leeds")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "In 1984 Mary Blake moves to Leeds. Two years later she meets Otto.",
            ["Mary Blake moves to Leeds", "Mary Blake meets Otto"],
        ),
        ("In 1984 Mary Blake lives in Leeds.", []),
        ("Mary Blake names four mills in the report in 1995.", []),
    ],
)
def test_a_life_told_in_the_present_stands_at_its_years(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tickets for the concert in July go on sale on Monday.", ["Tickets for the concert in July go on sale"]),
        ("Entries for the show in July must be in by Monday.", ["Entries for the show in July must be in by Monday"]),
        ("Rules passed in May take effect on Monday.", ["Rules passed in May take effect"]),
        ("They were relegated in the 2019-20 season.", ["They were relegated in the 2019-20 season"]),
        ("My mother sang. In 1958 she left.", ["My mother left"]),
        ("In January Mary Blake did a length.", ["Mary Blake did a length"]),
        ("“Oh.” On July 6 I am going to swim to the buoy.", ["I am going to swim to the buoy"]),
    ],
)
def test_whose_the_time_is_stays_with_it(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mary Blake is in hospital after being hit by a car on Monday.", ["Mary Blake was hit by a car"]),
        ("A man is in custody after being arrested on Monday.", ["A man was arrested"]),
        ("Mary Blake is out of the team after breaking a leg on Monday.", ["Mary Blake: breaking a leg"]),
        ("Shares are up 4% after falling on Monday.", []),
    ],
)
def test_what_a_state_came_from_is_told_at_its_time(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_a_year_in_which_somebody_looked_back_is_not_counted_on_from() -> None:
    text = "Mary Blake left in 1955. “I wept,” she told the Post in 1998. Two years later she came back."
    assert ("1957-01-01", "Mary Blake came back") in dated(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Blake, 41, played for Leeds between 2004 and 2009 and coached York in 2012.",
            ["Blake played for Leeds", "Blake coached York"],
        ),
        ("On Monday the inn was cut off for six hours after a dam broke.", ["The inn was cut off for six hours"]),
        (
            "Spring tides will flood the quay at about 7am on Monday and again at 7pm.",
            ["Spring tides will flood the quay", "Spring tides will flood the quay again"],
        ),
    ],
)
def test_a_clause_is_told_whole_and_of_its_own_subject(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize("had", ["had planned", "had hoped", "had been due"])
def test_what_somebody_had_meant_to_do_was_not_done(had: str) -> None:
    (entry,) = analyse(f"The firm {had} to open a shop in January.", DAY).timeline
    assert entry.status is Status.DENIED


def test_the_day_of_a_paper_in_brackets_is_that_of_nothing_told() -> None:
    assert dated("In his letter (Letters, 12 June) Mary Blake was wrong.") == []


@pytest.mark.parametrize("noun", ["the fact that the route was cut", "the last time the route was cut"])
def test_a_fact_and_a_time_are_no_things_that_do_anything(noun: str) -> None:
    assert told(f"The report omits {noun}. It closed on 3 May 2023.") == ["The report closed"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("2020 saw the closure of the mill.", [("2020-01-01", "The closure of the mill")]),
        ("Monday will be dry and warm.", [("2024-06-17", "It will be dry and warm")]),
        ("Next week is likely to stay settled.", [("2024-06-17", "It is likely to stay settled")]),
        (
            "May was wet, and Monday was the hottest day since 1976.",
            [("2024-06-10", "It was the hottest day since 1976")],
        ),
        ("Monday saw a turning point.", []),
        ("Monday is washing day.", []),
        (
            "Rain is rare here, and last winter brought twice as much snow as usual.",
            [("2023-12-01", "Twice as much snow as usual")],
        ),
        ("Last Monday saw Mary Blake return to court.", []),
        ("Sunday sees the return of the fair.", [("2024-06-16", "The return of the fair")]),
    ],
)
def test_what_a_time_brings_is_told_of_it(text: str, entries: list[tuple[str, str]]) -> None:
    assert dated(text) == entries


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A family could have rented a house in 1950.", []),
        ("In July a family could rent a house.", ["A family could rent a house"]),
        ("Generally speaking we open on July 1.", ["We open"]),
        ("There is to see all on new meters as well as well into next spring.", []),
        ("There is to be a vote in July.", ["There is to be a vote"]),
        ("They were cleaned, a task completed in May.", ["A task was completed"]),
        ("The museum will show six lost portraits from July 1.", ["The museum will show six lost portraits"]),
        (
            "Mary Blake wrote Salt Hours, out today, in a hut in May.",
            ["Mary Blake wrote Salt Hours in a hut", "Salt Hours is out"],
        ),
        ("Two oaks fell in Monday's downpour.", ["Two oaks fell in Monday's downpour"]),
        ("Sunrise is at 5am on Monday, sunset at 9pm.", ["Sunrise is at 5am on Monday"]),
    ],
)
def test_what_is_told_reads_as_somebody_would_say_it(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_what_somebody_answers_as_we_is_told_with_the_name() -> None:
    text = (
        "Mary Blake runs an inn. We met her.\n\nQ: When did you begin?\n\nA: We opened it in 2014.\n\n"
        "Q: And then?\n\nA: I sold it in 2020. We shut the doors on 3 June.\n\nQ: Why?\n\nA: No reason."
    )
    assert told(text) == [
        "Mary Blake: We opened it in 2014.",
        "Mary Blake: I sold it in 2020.",
        "Mary Blake: We shut the doors on 3 June.",
    ]


def test_who_opens_a_paragraph_is_whom_the_text_is_about() -> None:
    text = (
        "Otto Blake was born in 1941. He married Ann Lund in 1971. Their son, Karl, died in 1998.\n\nHe left in 1999."
    )
    assert told(text)[-1] == "Otto Blake left"


def test_what_somebody_was_is_no_event_where_it_is_a_subject() -> None:
    assert told("“I am not angry,” Mary Blake said. “I am tired. Angry was in March.”") == []
    assert told("The vote is late. Dinner was at eight on Friday.") == ["Dinner was at eight"]


def test_an_hour_that_somebody_says_is_no_time_of_saying() -> None:
    text = "Mary Blake left the court on Friday. “They asked when I woke. I said four in the morning.”"
    assert told(text) == ["Mary Blake left the court"]
