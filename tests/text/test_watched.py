"""Words and patterns that somebody watches for are found wherever they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.watched import Watched
from tests.effort import least_seconds


def found(text: str, *wanted: str) -> list[str]:
    return [text[start:end] for start, end in sorted(Watched.of(wanted).places(text))]


@pytest.mark.parametrize(
    ("wanted", "text", "places"),
    [
        (["port"], "A port, no report of ports: PORT!", ["port", "PORT"]),
        (["strike*"], "Strikers strike; no airstrike", ["Strikers", "strike"]),
        (["orrin ferry"], "The Orrin\nferry", ["Orrin\nferry"]),
        (["ilic"], "Kılıç met İlić", ["İlić"]),
        (["ferry", "dues", "ferry dues"], "The ferry dues", ["ferry dues"]),
        (["/erry d/", "ferry"], "The ferry dues", ["ferry", "erry d"]),
        (["c++"], "C++ and C", ["C++"]),
        (["渡船"], "新渡船启航", ["渡船"]),
        (["/CVE-\\d+/"], "Fixes cve-12 and CVE-7", ["cve-12", "CVE-7"]),
        (["/x*/"], "a xx", ["xx"]),
        (["/^ferry$/"], "The ferry\nFerry", ["Ferry"]),
        (["/", "//"], "and/or, http://", ["/", "//"]),
        ([], "Nothing", []),
    ],
)
def test_what_is_watched_for_is_found(wanted: list[str], text: str, places: list[str]) -> None:
    assert found(text, *wanted) == places


@pytest.mark.parametrize(
    ("lines", "marked"),
    [
        (("The Orrin ferry sails-by",), ["Orrin ferry", "sails-by"]),
        (("The Orrin", "ferry sails-", "by"), ["Orrin", "ferry", "sails-", "by"]),
        (("The Orrin", "ferry sai…"), ["Orrin", "ferry", "sai…"]),
    ],
)
def test_what_is_watched_for_is_found_over_the_ends_of_lines(lines: tuple[str, ...], marked: list[str]) -> None:
    watched = Watched.of(["orrin ferry", "sails-by"])
    text = "The Orrin ferry sails-by"
    places = zip(lines, watched.places_on(text, lines), strict=True)
    assert [line[start:end] for line, found in places for start, end in found] == marked


@pytest.mark.parametrize("pattern", [r"/(\w+\s?)+[!;]$/", "/(a|a)+b/", "/.*.*.*.*.*[b-d]$/"])
def test_a_pattern_that_would_not_end_is_left_out_and_told(pattern: str) -> None:
    told: list[str] = []
    watched = Watched.of([pattern, "ferry"], told.append)
    for _ in range(2):
        assert watched.places("ferry " + "a" * 5000) == [(0, 5)]
    assert told == [f"{pattern} takes too long, and is left out of what is highlighted"]


@given(st.text(min_size=1), st.text())
def test_any_word_is_found_between_brackets(word: str, after: str) -> None:
    wanted = " ".join(word.strip("*/").split())
    if wanted.strip("*"):
        assert (1, 1 + len(wanted)) in Watched.of([wanted]).places(f"({wanted}) {after}")


@pytest.mark.parametrize("text", ["x" + "strike" * 20_000, "渡" * 120_000, "a " * 60_000, "strikes " * 15_000])
def test_a_long_text_takes_time_in_proportion_to_its_length(text: str) -> None:
    watched = Watched.of(["strike*", "渡*", "a a", *(f"word{number}" for number in range(200))])
    part = text[: len(text) // 8]
    short, long = least_seconds(lambda: watched.places(part)), least_seconds(lambda: watched.places(text))
    assert long < 24 * max(short, 0.001)
