"""What agencies and broadsheets tell of courts, disasters, money and sport; told from an article of Wednesday, 12 March
2025.
"""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status, TimelineEntry

DAY = date(2025, 3, 12)


def entries(text: str) -> tuple[TimelineEntry, ...]:
    return analyse(text, DAY).timeline


def told(text: str) -> dict[str, str]:
    """The words of each entry, with when it was, and its status where it did not happen."""
    return {entry.words(text): _when(entry) for entry in entries(text)}


def _when(entry: TimelineEntry) -> str:
    status = "" if entry.status is Status.HAPPENED else f" {entry.status}"
    lasting = f"..{entry.last}" if entry.lasting else ""
    return f"{entry.first}{lasting}{status}"


@pytest.mark.parametrize(
    ("who", "doer"), [("police say", "The men"), ("the court said", "The men"), ("prosecutors said", "The men")]
)
def test_who_is_said_to_have_done_one_thing_is_who_did_the_other(who: str, doer: str) -> None:
    assert told(f"The men {who} shot him on Friday were arrested in Lyon on Sunday.") == {
        f"{doer} shot him": "2025-03-07",
        f"{doer} were arrested in Lyon": "2025-03-09",
    }


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("The mine has been idle since", "The mine has been idle since an explosion", "2020-05-06..2025-03-12"),
        ("The pit has had no owner since", "The pit has had no owner since an explosion", "2020-05-06..2025-03-12"),
        ("It was the first such death since", "", ""),
        ("Nobody has sung so well since", "", ""),
    ],
)
def test_what_has_lasted_since_something_with_a_time_lasts_from_then(text: str, words: str, when: str) -> None:
    assert told(f"{text} an explosion on 6 May 2020.") == ({words: when} if words else {})


@pytest.mark.parametrize("since", ["on 6 May 2020, which", "in May 2020 that"])
def test_what_did_harm_is_told_and_not_what_has_lasted_since(since: str) -> None:
    (entry,) = entries(text := f"The mine has been idle since the explosion {since} killed four men.")
    assert (entry.words(text), entry.first.year, entry.lasting) == ("The explosion killed four men", 2020, False)


def test_what_lasts_and_what_was_done_while_it_did_are_two() -> None:
    assert told("Health spending has grown since 2010. Health spending grew fast in 2014.") == {
        "Health spending has grown": "2010-01-01..2025-03-12",
        "Health spending grew fast": "2014-01-01",
    }


@pytest.mark.parametrize("times", ["once in January and again on 20 February", "first in January, then on 20 February"])
def test_what_was_done_twice_is_told_once_for_each_time(times: str) -> None:
    text = f"The board had delayed the vote twice, {times}."
    found = [(entry.words(text), entry.first.month) for entry in entries(text)]
    assert found == [("The board had delayed the vote twice", 1), ("The board had delayed the vote twice", 2)]


def test_a_trip_that_was_called_off_is_no_plan() -> None:
    assert told("Ivo Lind cancelled a trip to Norvia that he was due to begin on Friday.") == {}
    assert told("Ivo Lind spoke of a trip to Norvia that he was to begin on Friday.") == {
        "Ivo Lind was to begin a trip to Norvia": "2025-03-14 planned"
    }


@pytest.mark.parametrize("said", ["One in five adults smokes", "Rents will fall", "Sales rose by a third"])
def test_a_source_with_a_day_was_published_then(said: str) -> None:
    assert told(f"{said}, according to a study published on Monday.") == {"A study was published": "2025-03-10"}
