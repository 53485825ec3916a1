"""What soft news announces: notices without a verb, programmes, prohibitions; told from Wednesday, 12 March 2025."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status

DAY = date(2025, 3, 12)


def planned(text: str) -> list[tuple[str, str]]:
    entries = analyse(text, DAY).timeline
    assert all(entry.status is Status.PLANNED for entry in entries)
    return [(f"{entry.first}", entry.words(text)) for entry in entries]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("Spring fair, Saturday 22 March, 10am to 4pm, village hall.", "2025-03-22", "Spring fair, village hall"),
        ("Seed swap: 29 March, 2pm, the hut.", "2025-03-29", "Seed swap, the hut"),
        ("Jumble sale (Saturday 22 March, 2pm, scout hut)", "2025-03-22", "Jumble sale, scout hut"),
        ("Lent lunch – Thursday 20 March, 12 noon, parish room.", "2025-03-20", "Lent lunch, parish room"),
        ("Open studios, 14–16 March, Mill Lane, free entry", "2025-03-14", "Open studios, Mill Lane"),
        ("Easter egg hunt, Sunday 20 April, 11am, St Anne's", "2025-04-20", "Easter egg hunt, St Anne's"),
        ("Spring walk, Sunday 23 March, £4 a head.", "2025-03-23", "Spring walk"),
        ("Closing date: 22 March.", "2025-03-22", "Closing date"),
        ("AGM, Thursday 2 October, 7pm, the Bell", "2025-10-02", "AGM, the Bell"),
    ],
)
def test_a_notice_without_a_verb_is_planned_for_its_day(text: str, day: str, words: str) -> None:
    assert planned(text) == [(day, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Spring fair, Saturday 1 March, 10am to 4pm, village hall.",
        "Photograph: Ann Lee, 12 March 2025",
        "Yoga, every Tuesday, 7pm, village hall",
        "By Ann Lee, 14 March",
    ],
)
def test_what_is_over_and_what_announces_nothing_is_no_notice(text: str) -> None:
    assert planned(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The book comes out today.", "The book comes out"),
        ("The report is published today.", "The report is published"),
        ("Schools go back today after the storm.", "Schools go back after the storm"),
    ],
)
def test_what_is_on_the_programme_of_the_day_is_planned(text: str, words: str) -> None:
    assert planned(text) == [("2025-03-12", words)]


def test_what_is_so_today_is_no_event() -> None:
    assert planned("The mill appears much the same today.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Sunday, the botanist leads a moss walk.", "The botanist leads a moss walk"),
        ("On Sunday the choir sings in the park.", "The choir sings in the park"),
    ],
)
def test_the_day_that_opens_a_programme_is_to_come(text: str, words: str) -> None:
    assert planned(text) == [("2025-03-16", words)]


@pytest.mark.parametrize(
    "text",
    [
        "No car may be parked on Mill Lane from 1 May.",
        "Dogs may not be walked on the beach from 1 May.",
        "Visitors must not feed the deer from 1 May.",
    ],
)
def test_a_prohibition_to_come_is_planned_and_not_denied(text: str) -> None:
    assert [day for day, _ in planned(text)] == ["2025-05-01"]


def test_what_is_done_every_day_of_a_stretch_is_told_and_what_is_done_every_day_of_a_month_is_not() -> None:
    assert planned("A clinic will be open in Mill Street every day from tomorrow until 21 March.")
    assert planned("Every evening in June, Ann Lee climbs the tower.") == []
