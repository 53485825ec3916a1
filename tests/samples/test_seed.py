"""The article that Dateline was asked for with: what a person finds in it, the program finds too."""

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

from reader.analysis.analyse import analyse
from reader.model import Analysis, Article, EntityType, MentionKind, QuoteKind
from reader.sources.gather import gather

SEEDS = sorted((Path(__file__).parents[2].parent / "shared" / "seeds").glob("*.txt"))
pytestmark = pytest.mark.skipif(not SEEDS, reason="the seed article is not beside the project")

BLINKEN = ("Antony Blinken",)


@cache
def seed() -> tuple[Article, Analysis]:
    [article] = gather([str(SEEDS[0])], now=datetime(2026, 1, 1, tzinfo=UTC)).articles
    return article, analyse(article.text, article.day)


def test_the_day_on_the_first_line_is_the_day_of_publication() -> None:
    article, _ = seed()
    assert (article.day, article.date_assumed) == (date(2023, 5, 4), False)
    assert article.text.startswith("Armenia and Azerbaijan")


@pytest.mark.parametrize(
    ("beginning", "speakers"),
    [
        ("tangible progress", BLINKEN),
        ("The two sides have", BLINKEN),
        ("I hope that they see", BLINKEN),
        ("The last mile", BLINKEN),
        ("to continue to help", BLINKEN),
        ("They will", BLINKEN),
        ("The Ministers and their", ("Baku", "Yerevan")),
        ("Both Ministers", ("Baku", "Yerevan")),
        ("no alternative", ("Russia",)),
    ],
)
def test_a_quote_has_its_speaker(beginning: str, speakers: tuple[str, ...]) -> None:
    article, analysis = seed()
    [quote] = [
        quote
        for quote in analysis.quotes
        if quote.kind is QuoteKind.DIRECT and quote.parts[0].of(article.text).lstrip('"“').startswith(beginning)
    ]
    assert quote.speaker
    assert tuple(analysis.entities[index].name for index in quote.speaker.entities) == speakers


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (EntityType.PERSON, {"Antony Blinken", "Ararat Mirzoyan", "Jeyhun Bayramov"}),
        (
            EntityType.PLACE,
            {
                "Armenia", "Azerbaijan", "United States", "Baku", "Yerevan", "Karabakh", "Arlington", "Virginia",
                "Russia", "Moscow",
            },
        ),
        (
            EntityType.ORGANIZATION,
            {
                "State Department", "White House",
                "George P. Shultz National Affairs Foreign Affairs Training Center",
            },
        ),
        (EntityType.GROUP, {"Armenian", "Azerbaijani", "Soviet", "Russian"}),
    ],
)  # fmt: skip
def test_the_names_are_found_each_once(kind: EntityType, names: set[str]) -> None:
    _, analysis = seed()
    assert sorted(entity.name for entity in analysis.entities if entity.type is kind) == sorted(names)


def test_the_forms_of_a_name_are_merged() -> None:
    _, analysis = seed()
    [states] = [entity for entity in analysis.entities if entity.name == "United States"]
    assert set(states.forms) == {"US", "United States"}


def test_a_title_is_a_role_and_no_part_of_the_name() -> None:
    _, analysis = seed()
    [person] = [entity for entity in analysis.entities if entity.name == "Antony Blinken"]
    assert "Secretary of State" in person.roles
    assert sum(mention.kind is MentionKind.NAME for mention in person.mentions) >= 6


def test_the_times_have_their_values() -> None:
    article, analysis = seed()
    found = [(article.text[time.start : time.end], time.value) for time in analysis.times]
    assert found == [
        ("five-day", "P5D"),
        ("the last few days", "PXD"),
        ("Thursday", "2023-05-04"),
        ("Sunday", "2023-04-30"),
        ("Monday", "2023-05-01"),
        ("1991", "1991"),
        ("the fall of 2020", "2020-FA"),
        ("2020", "2020"),
    ]


def test_the_timeline_stands_in_order_of_time() -> None:
    article, analysis = seed()
    line = [(analysis.times[entry.time].value, entry.words(article.text)) for entry in analysis.timeline]
    assert [value for value, _ in line] == ["1991", "2020", "2020-FA", "2023-04-30", "2023-05-01", "2023-05-04"]
    telling = ["occupied Karabakh", "Moscow signed", "war", "peace talks", "met separately", "Blinken told reporters"]
    assert [word for (_, words), word in zip(line, telling, strict=True) if word not in words] == []


def test_who_is_in_an_event_stands_with_it() -> None:
    _, analysis = seed()
    names = [{analysis.entities[index].name for index in entry.entities} for entry in analysis.timeline]
    assert {"Antony Blinken", "Jeyhun Bayramov", "Ararat Mirzoyan"} <= names[4]
