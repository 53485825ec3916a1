"""A sentence that goes on and on takes time in proportion: no rule looks over all of it from each of its words."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from tests.effort import least_seconds

DAY = date(2025, 3, 12)


@pytest.mark.parametrize(
    "piece",
    [
        "Sales rose, compared with a loss a year earlier, in the year ended March 31, ",
        "Michael Ostrel and ",
        ", it came not during her sun-drenched kickoff in Halden last June, or in any of the — ",
        "in Halden Oil's letter, writing that Ms Roca gave the company time\" ",
    ],
)
def test_a_sentence_without_end_takes_time_in_proportion(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        return least_seconds(lambda: analyse(text, DAY))

    assert seconds(16_000) < 20 * seconds(2_000)
