"""Many articles' timelines as one."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.timeline.together import Told, join, naming

FIRST = "The harbour board sold the Kestrel ferry on Monday. Orla Finch praised the sale on Tuesday."
SECOND = "The Kestrel ferry was sold by the harbour board on Monday. Divers found a bell on Sunday."
DAY = date(2025, 3, 13)
"""A Thursday."""


def joined(*texts: str, day: date = DAY) -> tuple[Told, ...]:
    return join((text, analyse(text, day).timeline) for text in texts)


def words(told: tuple[Told, ...]) -> list[str]:
    return [event.words for event in told]


def test_events_of_all_articles_stand_in_order_of_time() -> None:
    assert words(joined(FIRST, SECOND)) == [
        "Divers found a bell",
        "The harbour board sold the Kestrel ferry",
        "Orla Finch praised the sale",
    ]


def test_an_event_that_two_articles_tell_names_the_other_one() -> None:
    assert [(event.article, event.also) for event in joined(FIRST, SECOND)] == [(1, ()), (0, (1,)), (0, ())]


def test_of_two_tellings_the_one_with_the_finer_time_is_kept() -> None:
    coarse = "The harbour board sold the Kestrel ferry in March."
    assert next((event.article, event.also) for event in joined(coarse, FIRST)) == (1, (0,))


def test_of_two_tellings_the_one_that_tells_all_of_the_other_and_more_is_kept() -> None:
    named = "The clean-up after Monday’s Lorne storm goes on."
    whole = "The Lorne storm tore down the lighthouse on Monday."
    assert words(joined(named, whole)) == ["The Lorne storm tore down the lighthouse"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The harbour board sold the Kestrel ferry in 2019.",
            "The harbour board sold the Kestrel ferry on 3 May 2019.",
        ),
        ("The parties took place on Monday.", "A meeting with Orla Finch took place at the mill on Monday."),
        ("The clean-up after Monday’s storm goes on.", "A storm tore down the lighthouse on Monday."),
    ],
    ids=["a whole year", "words of no weight", "a single word"],
)
def test_what_may_be_two_events_stands_twice(one: str, other: str) -> None:
    assert len(joined(one, other)) == 2


def test_an_article_that_tells_an_event_in_two_ways_is_named_once() -> None:
    again = f"{SECOND} On Monday the board sold the Kestrel ferry."
    assert all(len(event.also) == len(set(event.also)) for event in joined(FIRST, again, SECOND))


def test_what_is_alike_but_on_other_days_stays_apart() -> None:
    later = "The harbour board sold the Kestrel ferry on Wednesday."
    assert [event.also for event in joined(FIRST, later)] == [(), (), ()]


def test_only_entries_that_name_an_entity_are_kept() -> None:
    found = analyse(FIRST, DAY)
    finch = {number for number, entity in enumerate(found.entities) if entity.name == "Orla Finch"}
    assert [entry.words(FIRST) for entry in naming(found.timeline, finch)] == ["Orla Finch praised the sale"]
