"""Where a report begins behind its place, its day and its agency."""

import pytest

from reader.analysis.english.datelines import behind_dateline


@pytest.mark.parametrize(
    "dateline",
    [
        "TARNA, Oct. 5, 2021 (VN) - ",
        "TARNA ― ",
        "TARNA, July 8 (VN) ",
        "TARNA: ",
        "TARNA, Wednesday 12 June: ",
        "Tarna (VN) – ",
        "Tarna [Halden], July 8 (VN): ",
        "Oct 5 (VN) - ",
    ],
)
def test_a_report_begins_behind_its_dateline(dateline: str) -> None:
    assert behind_dateline(f"{dateline}Rain fell.", 0) == len(dateline)


@pytest.mark.parametrize(
    "text", ["Tarna - Rain fell.", "HU: RAIN FALLS AGAIN", "TARNA-based firms fell.", "Rain (much of it) fell.", ""]
)
def test_what_only_looks_like_a_dateline_is_of_the_report(text: str) -> None:
    assert behind_dateline(text, 0) == 0


def test_a_dateline_is_looked_for_no_further_than_it_reaches() -> None:
    assert behind_dateline("A" * 1000 + " - Rain fell.", 0) == 0
