"""Who is meant, and where what is said begins; told from an article of Friday, 14 June 2024."""

import pytest

from tests.analysis.timelines import told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mary Blake, the mother of Ann Blake, who died in 2012, spoke.", "Ann Blake died"),
        ("Mary Blake, a clerk of the mill, who left in 2012, spoke.", "Mary Blake left"),
        ("When guards arrived at 6am on Monday they found the house empty.", "Guards arrived"),
        (
            "An earlier complaint about Peter Walsh, made in 2016, was lost.",
            "An earlier complaint about Peter Walsh was made",
        ),
        (
            "Peter Walsh remembers the night in May 1993 when guards came for his father.",
            "Guards came for Peter Walsh’s father",
        ),
        ("Peter Walsh left. A columnist accused him in May of greed.", "A columnist accused Peter Walsh of greed"),
        (
            "Norling now expects a profit. It had warned in April that it would fail.",
            "Norling had warned that it would fail",
        ),
    ],
)
def test_an_entry_is_about_whom_its_sentence_means(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Peter Walsh hit back, saying at a fair in May that the union was not ready.",
            "Peter Walsh hit back, saying at a fair that the union was not ready",
        ),
        (
            "Peter Walsh said on Monday that after the vote, the union would go ahead with the meeting.",
            "Peter Walsh said that the union would go ahead with the meeting",
        ),
        (
            "Peter Walsh said on Monday the task of closing the mill and paying the crew could be hard.",
            "Peter Walsh said the task of closing the mill and paying the crew could be hard",
        ),
        ("The board disclosed in court that it asked for the letters in May.", "The board asked for the letters"),
    ],
)
def test_what_is_said_is_told_whole(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "The board does not mean a rift in the union will close the mill in July.",
        "The river rose to its highest level since records began in 1968.",
        "The clerks understood this in 2008.",
    ],
)
def test_what_is_denied_general_or_unnamed_has_no_entry(text: str) -> None:
    assert told(text) == []


def test_a_participle_at_the_end_of_a_text_is_read() -> None:
    assert told("2020 mayor, met") == []


def test_what_somebody_did_one_after_the_other_is_told_apart() -> None:
    text = "Peter Walsh studied engineering in Lorne, moved to Wexley in 2007 and drove a taxi."
    assert told(text) == ["Peter Walsh moved to Wexley"]


def test_a_man_without_a_name_keeps_what_is_his() -> None:
    text = "Peter Walsh spoke on Monday. He wept. A 56-year-old man complained after a tree fell on his van on Tuesday."
    assert told(text)[-1] == "A tree fell on a 56-year-old man’s van"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2. On Monday the town closed the mill.", "The town closed the mill"),
        ("An inquest was opened and adjourned on Monday.", "An inquest was opened and adjourned"),
        ("The hearing is listed for 20 June at Lorne court.", "The hearing is listed for 20 June at Lorne court"),
        ("Norling said demand for barley weakened in May.", "Demand for barley weakened"),
        ("Ann Blake was made a dame in 2003 and refused a peerage.", "Ann Blake was made a dame"),
        ("All trains have been suspended until Sunday.", "All trains have been suspended until Sunday"),
        ("LORNE, Pa., June 14, 2024 (Wire) -- Norling on Friday cut its outlook.", "Norling cut its outlook"),
    ],
)
def test_an_entry_is_a_whole_clause_with_the_subject_of_its_verb(text: str, words: str) -> None:
    assert told(text) == [words]


def test_what_an_amount_was_before_is_not_told() -> None:
    assert told("Income fell to $3, from $4 million, or 9 cents a share, in May 2023.") == []


def test_it_is_what_was_said_to_have_suffered_where_it_suffers_again() -> None:
    text = "The defence said Ivo Lind's van had been stolen on Monday. It was found burned on Wednesday."
    assert told(text) == ["Ivo Lind's van had been stolen", "Ivo Lind's van was found burned"]


def test_an_in_behind_himself_belongs_to_the_verb() -> None:
    assert told("Ivo Lind fled on Monday. He handed himself in the next day.")[1] == "Ivo Lind handed himself in"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The mill opened in May 2019 and the dam in June 2020.",
            ["The mill opened", "The dam opened"],
        ),
        (
            "Tickets went on sale to members on 4 May and to the town on 5 May.",
            ["Tickets went on sale to members", "Tickets went on sale to the town"],
        ),
        (
            "Work on the dam was halted in March 2020 because of a flood and again in May 2022.",
            ["Work on the dam was halted because of a flood", "Work on the dam was halted again"],
        ),
        (
            "Wages were cut in 1921, and for a third time on 1 March 1926.",
            ["Wages were cut", "Wages were cut for a third time"],
        ),
        ("Last October a bailiff, Ivo Lind, was pushed into the canal.", ["Ivo Lind was pushed into the canal"]),
        ("Arraignment of clerk Ann Blake, who was indicted on 14 May.", ["Clerk Ann Blake was indicted"]),
    ],
)
def test_two_times_in_one_clause_have_what_is_theirs(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A train derailed on 4 May, and the fair, which had been called off, was put back on 5 May.",
            "The fair was put back",
        ),
        ("Barley found in a pit in May 2023 has been dated.", "Barley was found in a pit"),
        ("Ivo Lind is accused of killing his brother on 5 May 2022.", "Ivo Lind is accused of killing his brother"),
        (
            "They left on 3 May 2024, two years after the line was due to open and a day after it broke.",
            "The line was due to open",
        ),
    ],
)
def test_nothing_is_told_that_the_sentence_does_not_say(text: str, words: str) -> None:
    assert words in told(text)


def test_it_is_the_new_thing_that_something_is_done_to() -> None:
    text = "The council voted in March to commission a statue. It will be unveiled next year."
    assert told(text) == ["The council voted to commission a statue", "The statue will be unveiled"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The 2020 race was cancelled.", ["The 2020 race was cancelled"]),
        (
            "A jury on Wednesday convicted Peter Walsh of fraud in the death of a clerk in Lorne in May 2022.",
            [
                "The death of a clerk in Lorne",
                "A jury convicted Peter Walsh of fraud in the death of a clerk in Lorne in May 2022",
            ],
        ),
        (
            "The red warning for wind, which came into force on Monday, ended.",
            ["The red warning for wind came into force"],
        ),
        ("Ann Blake rode the 6.15am service from Lorne.", []),
        ("Ann Blake flew over last month.", ["Ann Blake flew over"]),
        ("Kick-off has been moved from 3pm to 7pm.", []),
        ("The mill's notes, which were lost when the house burned, turned up in 2012.", ["The mill's notes turned up"]),
    ],
)
def test_a_time_is_told_with_what_it_is_of(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The Quay bridge, closed since a barge struck the pier on 4 May, stays shut.",
            ["A barge struck the pier"],
        ),
        (
            "The first film was banned in 1962 and shown only in 1978, after a row.",
            ["The first film was banned", "The first film was shown"],
        ),
        (
            "Lorne: Ivo Lind, the printer whose “River of Names” broke a silence, died on Monday.",
            ["The printer died"],
        ),
        ("Inflation slowed to 4% from 5% in April and 7% in May 2023.", []),
        ("School starts at 8 a.m. in Lorne.", ["School starts in Lorne"]),
    ],
)
def test_a_plain_clause_is_told_where_the_sentence_is_involved(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_he_is_the_minister_of_the_sentence_before_and_nobody_named_earlier() -> None:
    text = "Ivo Lind left in May. The health secretary will speak. He met some families on Wednesday."
    assert told(text)[-1] == "The health secretary met some families"


def test_he_is_whom_the_sentence_before_names_alone() -> None:
    text = "Ivo Lind left in May. He was ill. “No,” said the mayor, Peter Walsh. He will fly to Lorne on Sunday."
    assert told(text)[-1] == "Peter Walsh will fly to Lorne"


def test_they_are_those_who_are_counted() -> None:
    text = "All 212 staff were sent home on Monday and told that they would not be paid for May."
    assert "All 212 staff would not be paid" in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peter Walsh, 24, and Ann Blake were held on Monday.", "Peter Walsh, 24, and Ann Blake were held"),
        ("Peter Walsh, 24, and Ann Blake, 31, were held on Monday.", "Peter Walsh, 24, and Ann Blake, 31, were held"),
        (
            "Guards said that Peter Walsh, 24, and a boy who has no name were held on Monday.",
            "Peter Walsh, 24, and a boy were held",
        ),
        ("Peter Walsh, 24, and his son Leo left on Monday.", "Peter Walsh, 24, and his son Leo left"),
        ("Norling expects the bank to act when it meets on 20 June.", "The bank meets"),
        ("Guards called for new protests on 20 June.", "Guards called for new protests"),
        ("Four men were taken away. Two of them left on Monday.", "Two of the four men left"),
        (
            "The court opened in March. It is due to report by Friday 21 June.",
            "The court is due to report by Friday 21 June",
        ),
    ],
)
def test_several_with_their_ages_and_some_of_several_are_named(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "A subplot about an actor, set in 1974, goes nowhere.",
        "The clerk asked for the records for May.",
        "Ann Blake stated this in a letter on Monday.",
    ],
)
def test_when_a_story_plays_and_what_records_are_of_is_no_entry(text: str) -> None:
    assert told(text) == []


def test_a_name_that_explains_who_acts_is_not_acted_on() -> None:
    assert told("She stayed until a student from Lorne, Ann Blake, knocked on her door in May.") == [
        "Ann Blake knocked on her door"
    ]


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("The firm sacked 40 clerks, but two judges ruled against it.", "The 40 clerks"),
        ("The bridges fell after inspectors left.", "The bridges"),
    ],
)
def test_several_who_act_are_they_rather_than_a_body_or_what_is_moved(sentence: str, meant: str) -> None:
    assert told(f"{sentence} They fell silent in 2021.") == [f"{meant} fell silent"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mary Blake left. A film about her was shown in 2004.", "A film about Mary Blake was shown"),
        ("Peter Walsh met Mary Blake. He gave her a boat in May. She sold it in 2012.", "Mary Blake sold the boat"),
        ("The Lorne Post began its fifth season in May. It was cancelled in 2012.", "The fifth season was cancelled"),
    ],
)
def test_what_somebody_is_given_or_makes_is_told_again_by_its_name(text: str, words: str) -> None:
    assert words in told(text)
