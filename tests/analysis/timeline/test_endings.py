"""Where an entry begins and ends, and whether it is planned; told from an article of Friday, 14 June 2024."""

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis.timelines import DAY, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The year gave us plenty to think about in 2015.", "The year gave us plenty to think about"),
        (
            "The crew asked the town on Monday to conduct an “expedited review“ of the dam.",
            "The crew asked the town to conduct",
        ),
        ("Some 3,000 people voted on a relatively mild Monday and went home.", "Some 3,000 people voted"),
        ("Mary Blake met Peter Walsh on Monday, weeks after he had left.", "Mary Blake met Peter Walsh"),
        ("The firm broke even in 2023.", "The firm broke even"),
    ],
)
def test_an_entry_ends_with_a_whole_phrase(text: str, words: str) -> None:
    assert told(text)[0] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Peter Walsh, the trader who backed Ron Lind's presidential bid in 2008 with money, is rich.",
            ["Peter Walsh backed Ron Lind's presidential bid with money"],
        ),
        (
            "One early supporter, Senator Mary Blake, gave the plan a push in May.",
            ["Senator Mary Blake gave the plan a push"],
        ),
        (
            "One week before Lorne opens the vote, Labour and Liberal clerks began a strike on Monday.",
            ["Labour and Liberal clerks began a strike", "Lorne opens the vote"],
        ),
        (
            "PORTLAND, Ore. - Peter Walsh was named last week in an indictment.",
            ["Peter Walsh was named in an indictment"],
        ),
        ("The tentative deal, announced on Monday, would last four years.", ["The tentative deal was announced"]),
        ("As the Lorne Post reported on Monday, the dam is old.", []),
        ("The campaign trail on Monday was like a game.", []),
    ],
)
def test_a_subject_is_who_did_it(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The bankers warned the bank in May not to act.", Status.HAPPENED),
        ("Voting ends at 7 p.m.", Status.PLANNED),
        ("The strike did not end in May.", Status.DENIED),
        ("“No. I was elected in May,” Ada Lund said.", Status.HAPPENED),
    ],
)
def test_only_what_the_clause_denies_is_denied(text: str, status: Status) -> None:
    assert [entry.status for entry in analyse(text, DAY).timeline] == [status]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Vidya Motors will recall 80,000 bikes built between March 2021 and May 2022, the firm said on Thursday.",
            [
                "80,000 bikes were built",
                "Vidya Motors will recall 80,000 bikes built between March 2021 and May 2022, the firm said",
            ],
        ),
        (
            "The plan was first drawn up in 2019 and rejected twice in 2021.",
            ["The plan was first drawn up", "The plan was rejected twice"],
        ),
        ("The firm sold 412,000 scooters in the year that ended on March 31.", []),
        ("Mary Blake did not race again after breaking a bone in 2022.", []),
        ("The union waited until the owner, Mary Blake, sold the mill in 2019.", ["Mary Blake sold the mill"]),
        ("The mine will close if the owner, Mary Blake, sells it in 2026.", []),
        (
            "Peter Walsh got work when a neighbour, the baker Mary Blake, took him on in 1951.",
            ["Peter Walsh got work when Mary Blake took him on"],
        ),
    ],
)
def test_a_clause_has_its_own_time_and_subject_behind_an_aside(text: str, words: list[str]) -> None:
    assert told(text) == words
