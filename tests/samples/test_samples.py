"""The samples: what a person finds by reading them (findings.toml), the program finds too."""

import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from reader import paths
from reader.analysis.analyse import analyse
from reader.model import VERBATIM, Analysis, Article, Quote
from reader.sources.gather import gather

READINGS = tomllib.loads((Path(__file__).parent / "findings.toml").read_text(encoding="utf-8"))
TITLES = list(READINGS)
KINDS = ("PERSON", "PLACE", "ORGANIZATION")


@cache
def opened() -> tuple[Article, ...]:
    found = gather([str(paths.samples())], now=datetime(2026, 1, 1, tzinfo=UTC))
    assert not found.problems
    return found.articles


@cache
def read(title: str) -> tuple[Article, Analysis]:
    [article] = [article for article in opened() if article.title.startswith(title)]
    return article, analyse(article.text, article.day)


def words(article: Article, quote: Quote) -> list[str]:
    return [part.of(article.text).strip("\"“”‘’'").strip() for part in quote.parts]


def said_by(article: Article, analysis: Analysis, beginning: str) -> str | None:
    """The speaker of the quote that holds a part with this beginning; None where there is no such quote."""
    for quote in analysis.quotes:
        if quote.kind in VERBATIM and any(beginning in part for part in words(article, quote)):
            if quote.speaker is None:
                return ""
            names = [analysis.entities[index].name for index in quote.speaker.entities]
            return " and ".join(names) or f"role: {quote.speaker.telling.of(article.text)}"
    return None


def test_every_sample_has_a_reading() -> None:
    assert sorted(title for title in TITLES for article in opened() if article.title.startswith(title)) == sorted(
        TITLES
    )
    assert len(opened()) == len(TITLES)


def test_what_is_invented_says_so() -> None:
    open_about_it = ("invented", "retold")
    assert [
        a.title for a in opened() if a.source and not any(word in a.source + a.text for word in open_about_it)
    ] == []


def known(title: str, kind: str) -> set[str]:
    """What the program is known to miss; a test fails as soon as it no longer does."""
    return set(READINGS[title].get("missed", {}).get(kind, []))


@pytest.mark.parametrize("title", TITLES)
def test_the_speakers_are_those_a_reader_names(title: str) -> None:
    article, analysis = read(title)
    wrong = set()
    for beginning, who in READINGS[title]["said"]:
        found = said_by(article, analysis, beginning)
        if found != who and not (who.startswith("role: ") and found and who.removeprefix("role: ") in found):
            wrong.add(beginning)
    assert wrong == known(title, "said")


@pytest.mark.parametrize("title", [title for title in TITLES if "quiet" in READINGS[title]])
def test_words_in_marks_that_nobody_says_are_not_speech(title: str) -> None:
    article, analysis = read(title)
    spoken = {beginning for beginning in READINGS[title]["quiet"] if said_by(article, analysis, beginning) is not None}
    assert spoken == known(title, "quiet")


@pytest.mark.parametrize(
    ("title", "kind"), [(title, kind) for title in TITLES for kind in KINDS if kind in READINGS[title]]
)
def test_the_names_are_those_a_reader_lists(title: str, kind: str) -> None:
    _, analysis = read(title)
    found = {entity.name for entity in analysis.entities if entity.type == kind}
    assert set(READINGS[title][kind]) - found == known(title, kind)


@pytest.mark.parametrize("title", TITLES)
def test_the_times_mean_what_a_reader_takes_them_for(title: str) -> None:
    article, analysis = read(title)
    found = {(article.text[time.start : time.end], time.value) for time in analysis.times}
    assert {words for words, value in READINGS[title]["times"] if (words, value) not in found} == known(title, "times")


@pytest.mark.parametrize("title", TITLES)
def test_the_timeline_has_the_days_a_reader_would_put_on_it(title: str) -> None:
    _, analysis = read(title)
    found = {str(entry.first) for entry in analysis.timeline}
    assert set(READINGS[title]["line"]) - found == known(title, "line")


@pytest.mark.parametrize("title", TITLES)
def test_the_timeline_tells_what_a_reader_would(title: str) -> None:
    article, analysis = read(title)
    told = [[str(entry.first), entry.words(article.text)] for entry in analysis.timeline]
    assert told == READINGS[title].get("events", [])
