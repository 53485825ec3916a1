"""Speakers as the text has them: with all of a name, and without the verb behind them."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Quote

DAY = date(2024, 5, 6)


def first(text: str) -> Quote:
    return analyse(text, DAY).quotes[0]


def speaker(text: str) -> str:
    found = first(text).speaker
    return text[found.start : found.end] if found else ""


@pytest.mark.parametrize(
    "body", ["the World Travel and Tourism Council", "the Harbour Office for the Coordination of Coastal Affairs"]
)
def test_a_body_speaks_by_its_whole_name(body: str) -> None:
    assert speaker(f"Nine of the ten boats were lost in the storm, according to {body}, which met.") == body


def test_somebody_who_came_speaks_without_the_verb() -> None:
    text = "The father of the Halden gunman came to the coast 30 years ago, even calling himself its “only true king.”"
    assert speaker(text) == "The father of the Halden gunman"


def test_a_mother_is_she_whatever_her_name() -> None:
    text = (
        "Cristian Gonzalez, a baker from Halden, is a stay-at-home mother of four who lives by the quay.\n\n"
        "“We are afraid to go to the shop,” she said, shaking her head."
    )
    found = analyse(text, DAY)
    speakers = [quote.speaker for quote in found.quotes if quote.speaker]
    assert [found.entities[number].name for one in speakers for number in one.entities] == ["Cristian Gonzalez"]


def test_a_clause_that_hangs_on_what_is_said_has_not_the_quote() -> None:
    text = (
        "Mayor Ada Lund said that until Brandt reassures the town it is not about to close the only mill, "
        "“it would be too early to agree to any project.”"
    )
    assert speaker(text) == "Mayor Ada Lund"
