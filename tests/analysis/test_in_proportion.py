"""A sentence or a line that goes on and on takes time in proportion: no rule looks over all of it from each word."""

from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.analyse import analyse
from reader.analysis.dates.context.stories import is_quoted
from reader.analysis.names.bounds.headlines import confirm
from reader.analysis.names.tagging.tagger import Name
from reader.model import EntityType
from tests.effort import least_seconds

DAY = date(2025, 3, 12)


@pytest.mark.parametrize(
    "piece",
    [
        "Sales rose, compared with a loss a year earlier, in the year ended March 31, ",
        "Michael Ostrel and ",
        ", it came not during her sun-drenched kickoff in Halden last June, or in any of the — ",
        "in Halden Oil's letter, writing that Ms Roca gave the company time\" ",
        "Ada Lund, the minister, left. “Yes,” the minister said. ",
        "His mother, Ann, said it. “Yes,” said his mother. ",
    ],
)
def test_a_sentence_without_end_takes_time_in_proportion(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        return least_seconds(lambda: analyse(text, DAY))

    assert seconds(16_000) < 20 * seconds(2_000)


def test_a_line_in_capitals_without_end_takes_time_in_proportion_to_its_names() -> None:
    def seconds(count: int) -> float:
        piece, name = "MAYOR INES ROCA WARNS OF STRIKE AT ", "INES ROCA"
        starts = range(piece.index(name), count * len(piece), len(piece))
        names = [Name(start, start + len(name), EntityType.PERSON) for start in starts]
        document = documents.read(f"{piece * count}\n\nInes Roca spoke.\n", DAY)
        return least_seconds(lambda: confirm(document, names))

    assert seconds(800) < 20 * seconds(100)


def test_open_marks_are_not_looked_for_through_a_line_without_end() -> None:
    def seconds(length: int) -> float:
        text = "x" * length
        return least_seconds(lambda: [is_quoted(text, length) for _ in range(200)])

    assert seconds(4_000_000) < 20 * seconds(20_000)


def test_open_marks_are_those_of_the_line() -> None:
    text = "“We go.\n“We left,” she said in 1998. “In "
    assert [is_quoted(text, at) for at in (8, text.index("1998"), len(text))] == [False, False, True]
