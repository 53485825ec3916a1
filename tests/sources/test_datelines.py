from datetime import UTC, date, datetime

import pytest

from reader.model import Article
from reader.sources.around.datelines import day_of_line
from reader.sources.articles.plain import article_of_text
from reader.sources.origin import Origin

STORY = "The harbour authority closed the north quay on Thursday after a crane fell into the water beside two boats."


def read(opening: str, seen: datetime) -> Article:
    return article_of_text(f"{opening} {STORY}\n\n{STORY}\n", Origin("a.txt", "/a.txt", "files", seen))


@pytest.mark.parametrize(
    ("opening", "day", "assumed"),
    [
        ("TARNA, Nov 14 (Agency) -", date(2026, 11, 14), False),
        ("TARNA, Nov. 14 (Agency) —", date(2026, 11, 14), False),
        ("TARNA, Volta, 14 November (Agency) –", date(2026, 11, 14), False),
        ("TARNA, Nov 29 (Agency) -", date(2026, 11, 29), False),
        ("TARNA, Dec 20 (Agency) -", date(2025, 12, 20), True),
        ("TARNA, May 4 (Agency) -", date(2026, 5, 4), True),
        ("TARNA, May 4, 2023 (Agency) -", date(2023, 5, 4), False),
        ("PORT KELL, Ore., Dec. 2, 2023 (Agency) —", date(2023, 12, 2), False),
        ("KELL, 2 December 2023 (Agency) -", date(2023, 12, 2), False),
        ("KELL, Dec 2 2023 –", date(2023, 12, 2), False),
        ("TARNA (Agency) -", date(2026, 11, 28), True),
        ("TARNA, Foo 14 (Agency) -", date(2026, 11, 28), True),
    ],
)
def test_a_report_is_of_the_day_that_it_names_and_without_a_year_of_the_last_before_it_was_seen(
    opening: str, day: date, *, assumed: bool
) -> None:
    article = read(opening, datetime(2026, 11, 28, 9, tzinfo=UTC))
    assert (article.day, article.date_assumed) == (day, assumed)


def test_a_leap_day_is_looked_for_in_no_other_year() -> None:
    assert read("TARNA, Feb 29 (Agency) -", datetime(2024, 3, 2, tzinfo=UTC)).day == date(2024, 2, 29)


def test_a_report_below_a_long_headline_keeps_the_year_that_it_names() -> None:
    headline = "The north quay reopened after a closure that nobody had been told about" + ", they say" * 9
    text = f"# {headline}\n\nBy Ines Falk\n\nTARNA, 3 June 2024 — {STORY}\n"
    article = article_of_text(text, Origin("a.md", "/a.md", "files", datetime(2026, 11, 28, tzinfo=UTC)))
    assert (article.day, article.date_assumed) == (date(2024, 6, 3), False)


@pytest.mark.parametrize(
    "line",
    [
        "Published - November 10, 2026 08:12 am IST",
        "Stand: 10. November 2026, 9.12 Uhr",
        "Publié le 10 novembre 2026 à 09h12",
        "Publié le 10/11/2026 à 09:12, mis à jour le 11/11/2026 à 10:00",
        "Publicado el 10/11/2026",
    ],
)
def test_a_line_with_a_word_for_publishing_before_it_is_a_day_in_the_order_of_its_language(line: str) -> None:
    when = day_of_line(line)
    assert when
    assert when.day == date(2026, 11, 10)


@pytest.mark.parametrize(
    "line",
    [
        "(Agency) - 10 November 2026",
        "TARNA (Agency) -- November 10, 2026",
        "TARNA, Volta (Agency) — 10 November 2026",
        "TARNA, Volta — 10 November 2026",
    ],
)
def test_a_line_with_a_place_and_an_agency_before_a_dash_is_the_day_of_a_report(line: str) -> None:
    text = f"Quay reopens\n{line}\n\n{STORY}\n"
    article = article_of_text(text, Origin("a.txt", "/a.txt", "files", datetime(2026, 11, 28, tzinfo=UTC)))
    assert (article.title, article.day, article.date_assumed) == ("Quay reopens", date(2026, 11, 10), False)
    assert line not in article.text


@pytest.mark.parametrize(
    "line", ["Stand by 2026", "Published 10/11/2026", "WAR DIARY - 12 May 1943", "A Life — 12 May 1943"]
)
def test_a_line_that_names_no_plain_day_is_none(line: str) -> None:
    assert day_of_line(line) is None
