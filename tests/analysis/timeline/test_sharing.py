"""Verbs that several times share, whose they are, and what had been before; told on Friday, 14 June 2024."""

import pytest

from tests.analysis.timelines import DAY, told_when


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge opened in April, the tunnel in May.", ["The bridge opened", "The tunnel opened"]),
        ("The first fire broke out on Monday, the second a day later.",
         ["The first fire broke out", "The second broke out"]),
        ("The first case was found on 3 March; the second on 5 March.",
         ["The first case was found", "The second was found"]),
        ("The mill closed a yard in 2022 with a heavy loss, and a second in Lorne in 2023.",
         ["The mill closed a yard with a heavy loss", "The mill closed a second in Lorne"]),
        ("The bank cut rates by half a point in March, then by a quarter point in May.",
         ["The bank cut rates by half a point", "The bank cut rates by a quarter point"]),
        ("Lund was fined for fraud in 2019 and Brandt for perjury in 2021.",
         ["Lund was fined for fraud", "Brandt was fined for perjury"]),
        ("Lund moved to Lorne in 2019 and Brandt to Averton in 2021.",
         ["Lund moved to Lorne", "Brandt moved to Averton"]),
        ("Voters go to the polls on Sunday in Lorne, and on Monday in Averton.",
         ["Voters go to the polls in Lorne", "Voters go to the polls in Averton"]),
        ("Ann Lee served as a clerk from 2010 to 2014 and as mayor from 2015 to 2019.",
         ["Ann Lee served as a clerk", "Ann Lee served as mayor"]),
    ],
)  # fmt: skip
def test_each_of_two_shares_the_verb_at_its_own_time(text: str, told: list[str]) -> None:
    assert list(told_when(text, DAY)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The road was shut on Monday, and all schools on Tuesday.", "All schools were shut"),
        ("Two clerks were charged in March and a third in April.", "A third was charged"),
    ],
)
def test_a_shared_verb_agrees_with_its_second_subject(text: str, told: str) -> None:
    assert list(told_when(text, DAY))[1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The town will pay $8 million, half in July and the rest in August.",
         ["The town will pay half", "The town will pay the rest"]),
        ("Some 900 clerks will be laid off, 500 in July and the rest in August.",
         ["500 will be laid off", "The rest will be laid off"]),
        ("Three men were arrested, two on Monday and a third on Tuesday.",
         ["Two were arrested", "A third was arrested"]),
    ],
)  # fmt: skip
def test_each_part_of_a_sum_has_a_time_of_its_own(text: str, told: list[str]) -> None:
    assert list(told_when(text, DAY)) == told


def test_what_explains_a_day_behind_a_comma_shares_no_verb() -> None:
    assert "The biggest loss shut" not in told_when("The mill shut in May, the biggest loss in April.", DAY)


@pytest.mark.parametrize(
    "before",
    [
        "after a 2 per cent fall in April",
        "following a 2 per cent fall in April",
        "reversing a 2 per cent fall in April",
        "recovering from a 2 per cent fall in April",
    ],
)
@pytest.mark.parametrize("comma", [",", ""])
def test_what_a_noun_says_had_been_before_has_an_entry(comma: str, before: str) -> None:
    assert told_when(f"Sales rose in May{comma} {before}.", DAY)["Sales: a 2 per cent fall"] == "2024-04-01"


def test_an_event_of_before_is_told_by_itself() -> None:
    text = "Ann Lee resigned on Tuesday after a meeting with the mayor on Monday."
    assert told_when(text, DAY)["A meeting with the mayor"] == "2024-06-10"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The fire jumped a road on Monday, hours after an order was issued, and destroyed 12 homes on Tuesday.",
         "The fire destroyed 12 homes"),
        ("Prices peaked in May, days after war broke out, and fell to $80 on Monday.", "Prices fell to $80"),
        ("Ann Lee was placed on leave in May and quit on Monday.", "Ann Lee quit"),
        ("Six bodies washed ashore on Sunday, nine on Monday and four on Tuesday.", "Nine washed ashore"),
        ("The families were moved to a school on Sunday, but most returned on Monday.", "Most returned"),
        ("Payrolls for April and May were revised down.", "Payrolls were revised down"),
        ("Two clerks, aged 25 and 26, who handed themselves in on Monday, were charged.",
         "Two clerks handed themselves in"),
        ("Ann Lee said on Monday that voter registration, suspended in May, would resume on Tuesday.",
         "Voter registration would resume"),
        ("The economy shrank at a 0.3% annualized rate in May, data showed.",
         "The economy shrank at a 0.3% annualized rate"),
        ("The town repaid a bond in May, and sold a new one on Monday.", "The town repaid a bond"),
    ],
)  # fmt: skip
def test_what_is_done_has_the_subject_of_its_own_clause(text: str, words: str) -> None:
    assert words in told_when(text, DAY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In its plan, announced on Tuesday, the town said it would build 300 homes.", "Its plan was announced"),
        ("The deal, agreed in May, is expected to last.", "The deal was agreed"),
        ("They vote on Sunday in a snap election called last month.", "A snap election was called"),
        ("The plan was reported in 2010 when the mill burned.", "The plan was reported when the mill burned"),
        ("Ann Lee was convicted of the murder in 1988.", "Ann Lee was convicted of the murder"),
        ("Bus fares, raised in May, will fall again.", "Bus fares were raised"),
        ("The vote, held online last week, came late.", "The vote was held online"),
        ("Average hourly pay rose 0.2%, after increasing 0.3% in May.", "Average hourly pay: increasing 0.3%"),
    ],
)
def test_what_was_done_to_a_noun_is_told(text: str, words: str) -> None:
    assert words in told_when(text, DAY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill was built in 1890, rebuilt in 1922, and listed in 1971.",
         ["The mill was built", "The mill was rebuilt", "The mill was listed"]),
        ("The mill was built in 1890, burned down in 1922 and was rebuilt in 1971.",
         ["The mill was built", "The mill burned down", "The mill was rebuilt"]),
        ("Ada Lund was elected in 1997, moved to Lorne in 1999 and resigned in 2001.",
         ["Ada Lund was elected", "Ada Lund moved to Lorne", "Ada Lund resigned"]),
    ],
)  # fmt: skip
def test_a_list_shares_its_auxiliary_only_where_all_of_it_was_done_to_somebody(text: str, told: list[str]) -> None:
    assert list(told_when(text, DAY)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The hull was lifted on Monday with a crane and taken to Lorne on Tuesday.",
            ["The hull was lifted with a crane", "The hull was taken to Lorne"],
        ),
        (
            "The clerk was held in May, after a chase, and charged in June.",
            ["The clerk was held", "The clerk was charged"],
        ),
        (
            "The band was founded in 1987 and moved into its hall in 1990.",
            ["The band was founded", "The band moved into its hall"],
        ),
        (
            "Bullet trains were halted on Monday and resumed at noon on Tuesday.",
            ["Bullet trains were halted", "Bullet trains resumed"],
        ),
        (
            "The club was knocked out in May and lost to Orrin in June.",
            ["The club was knocked out", "The club lost to Orrin"],
        ),
        ("Exports fell 10% in April and rebounded by 1% in May.", ["Exports fell 10%", "Exports rebounded by 1%"]),
        (
            "Lund took power in 2021 after his father was killed and won an election last May.",
            ["Lund took power", "Lund won an election"],
        ),
        ("The mill was sold on Monday and taken apart.", ["The mill was sold and taken apart"]),
    ],
)
def test_each_of_two_passives_shares_the_auxiliary_at_its_own_time(text: str, told: list[str]) -> None:
    assert list(told_when(text, DAY)) == told
