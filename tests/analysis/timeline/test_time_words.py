from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.timeline.distance import relative_words
from reader.analysis.timeline.grouping import crowded, density, group_entries
from reader.analysis.timeline.time_words import ordinal, time_words
from reader.model import Grain, Span, TimelineEntry

DAY = date(2024, 6, 14)
DAYS = st.dates(date(1800, 1, 1), date(2100, 1, 1))


def entry(first: date, last: date | None = None, grain: Grain = Grain.DAY) -> TimelineEntry:
    return TimelineEntry((Span(0, 1),), 0, first, last or first, grain)


@pytest.mark.parametrize(
    ("first", "last", "grain", "value", "words"),
    [
        (date(2024, 6, 14), date(2024, 6, 14), Grain.DAY, "", "14 June 2024"),
        (date(2024, 6, 14), date(2024, 6, 14), Grain.TIME, "2024-06-14TNI", "14 June 2024, night"),
        (date(2024, 6, 14), date(2024, 6, 14), Grain.TIME, "2024-06-14T24:00", "14 June 2024, midnight"),
        (date(2024, 6, 14), date(2024, 6, 14), Grain.TIME, "2024-06-14T09:30", "14 June 2024, 09:30"),
        (date(2024, 6, 15), date(2024, 6, 16), Grain.WEEKEND, "", "weekend of 15 June 2024"),
        (date(2024, 6, 10), date(2024, 6, 16), Grain.WEEK, "", "week of 10 June 2024"),
        (date(2024, 6, 1), date(2024, 6, 30), Grain.MONTH, "", "June 2024"),
        (date(2024, 6, 1), date(2024, 6, 10), Grain.MONTH, "", "early June 2024"),
        (date(2024, 6, 11), date(2024, 6, 20), Grain.MONTH, "", "mid-June 2024"),
        (date(2024, 6, 21), date(2024, 6, 30), Grain.MONTH, "", "late June 2024"),
        (date(2020, 9, 1), date(2020, 11, 30), Grain.SEASON, "2020-FA", "autumn 2020"),
        (date(2020, 12, 1), date(2021, 2, 28), Grain.SEASON, "", "winter 2020"),
        (date(2020, 7, 1), date(2020, 9, 30), Grain.QUARTER, "", "Q3 2020"),
        (date(2020, 7, 1), date(2020, 12, 31), Grain.HALF, "", "second half of 2020"),
        (date(2020, 1, 1), date(2020, 12, 31), Grain.YEAR, "2020", "2020"),
        (date(2020, 1, 1), date(2020, 4, 30), Grain.YEAR, "2020", "early 2020"),
        (date(1990, 1, 1), date(1999, 12, 31), Grain.DECADE, "199", "the 1990s"),
        (date(1997, 1, 1), date(1999, 12, 31), Grain.DECADE, "199", "late 1990s"),
        (date(1997, 12, 1), date(1998, 2, 28), Grain.SEASON, "1997-WI", "winter 1997"),
        (date(1998, 2, 1), date(1998, 2, 28), Grain.SEASON, "1997-WI", "late winter 1997"),
        (date(1800, 1, 1), date(1899, 12, 31), Grain.CENTURY, "18", "the 19th century"),
        (date(1867, 1, 1), date(1899, 12, 31), Grain.CENTURY, "18", "late 19th century"),
    ],
)
def test_a_time_reads_at_its_grain(first: date, last: date, grain: Grain, value: str, words: str) -> None:
    assert time_words(first, last, grain, value=value) == words


@pytest.mark.parametrize(
    ("first", "last", "grain", "words"),
    [
        (date(2024, 5, 1), date(2024, 5, 4), Grain.DAY, "1–4 May 2024"),
        (date(2024, 4, 30), date(2024, 5, 4), Grain.DAY, "30 April – 4 May 2024"),
        (date(2023, 12, 30), date(2024, 1, 4), Grain.DAY, "30 December 2023 – 4 January 2024"),
        (date(2024, 5, 1), date(2024, 5, 1), Grain.DAY, "1 May 2024"),
        (date(2024, 4, 1), date(2024, 5, 31), Grain.MONTH, "April–May 2024"),
        (date(2014, 1, 1), date(2016, 12, 31), Grain.YEAR, "2014–2016"),
        (date(1991, 1, 1), DAY, Grain.YEAR, "since 1991"),
    ],
)
def test_what_lasts_reads_from_when_to_when(first: date, last: date, grain: Grain, words: str) -> None:
    assert time_words(first, last, grain, lasting=True, day=DAY) == words


def test_a_list_under_a_year_leaves_the_year_out() -> None:
    assert time_words(DAY, DAY, Grain.DAY, year=False) == "14 June"


@pytest.mark.parametrize(("number", "words"), [(1, "1st"), (11, "11th"), (21, "21st"), (112, "112th"), (3, "3rd")])
def test_an_ordinal_ends_as_it_is_spoken(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("first", "last", "grain", "words"),
    [
        (DAY, DAY, Grain.DAY, "the same day"),
        (date(2024, 6, 13), date(2024, 6, 13), Grain.DAY, "the day before"),
        (date(2024, 6, 15), date(2024, 6, 15), Grain.TIME, "the day after"),
        (date(2024, 6, 4), date(2024, 6, 4), Grain.DAY, "10 days before"),
        (date(2024, 7, 5), date(2024, 7, 5), Grain.DAY, "in 3 weeks"),
        (date(2024, 1, 14), date(2024, 1, 14), Grain.DAY, "5 months before"),
        (date(1984, 6, 14), date(1984, 6, 14), Grain.DAY, "40 years before"),
        (date(2024, 6, 10), date(2024, 6, 16), Grain.WEEK, "the same week"),
        (date(2024, 6, 1), date(2024, 6, 30), Grain.MONTH, "the same month"),
        (date(2024, 5, 1), date(2024, 5, 31), Grain.MONTH, "1 month before"),
        (date(2024, 1, 1), date(2024, 12, 31), Grain.YEAR, "the same year"),
        (date(2023, 1, 1), date(2023, 12, 31), Grain.YEAR, "1 year before"),
        (date(2026, 1, 1), date(2026, 12, 31), Grain.YEAR, "in 2 years"),
    ],
)
def test_distance_is_no_finer_than_the_grain(first: date, last: date, grain: Grain, words: str) -> None:
    assert relative_words(first, last, grain, DAY) == words


@given(DAYS, st.integers(0, 4000), st.sampled_from(Grain), st.booleans(), DAYS)
def test_every_time_reads_and_lies_somewhere(first: date, days: int, grain: Grain, lasting: bool, day: date) -> None:
    last = first + timedelta(days)
    assert time_words(first, last, grain, lasting=lasting, day=day)
    assert relative_words(first, last, grain, day, lasting=lasting)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2024, 5, 27), date(2024, 6, 4), "3 weeks – 10 days before"),
        (date(2024, 6, 3), date(2024, 6, 4), "11 – 10 days before"),
        (date(2024, 6, 10), DAY, "since 4 days before"),
        (date(2024, 6, 12), date(2024, 6, 17), "2 days before – in 3 days"),
        (date(2024, 6, 16), date(2024, 6, 18), "in 2 days – in 4 days"),
    ],
)
def test_what_lasts_has_two_ends_seen_from_the_article(first: date, last: date, words: str) -> None:
    assert relative_words(first, last, Grain.DAY, DAY, lasting=True) == words


def test_few_entries_are_grouped_by_year() -> None:
    timeline = [entry(date(2020, 1, 1), date(2020, 12, 31), Grain.YEAR), entry(DAY), entry(DAY)]
    assert [(g.heading, g.entries) for g in group_entries(timeline)] == [("2020", (0,)), ("2024", (1, 2))]


def test_many_entries_of_a_year_are_grouped_by_month() -> None:
    timeline = [entry(date(2024, 1, 1), date(2024, 12, 31), Grain.YEAR), entry(date(2024, 5, 1)), entry(DAY)]
    assert [g.heading for g in group_entries(timeline, many=3)] == ["2024", "May 2024", "June 2024"]


def test_a_decade_stands_under_its_own_name() -> None:
    timeline = [entry(date(1990, 1, 1), date(1999, 12, 31), Grain.DECADE)]
    assert [g.heading for g in group_entries(timeline)] == ["the 1990s"]


@given(st.lists(st.tuples(DAYS, st.integers(0, 400)), min_size=2, max_size=30), st.integers(1, 40))
def test_density_loses_no_entry(periods: list[tuple[date, int]], buckets: int) -> None:
    timeline = [entry(first, first + timedelta(days)) for first, days in periods]
    found = density(timeline, buckets)
    assert found is None or sum(found.weights) == pytest.approx(len(timeline))


def test_a_single_day_has_no_density() -> None:
    assert density([entry(DAY), entry(DAY)], 10) is None


def test_density_begins_where_it_is_asked_to() -> None:
    timeline = [entry(date(1950, 1, 1)), entry(date(2024, 6, 1)), entry(DAY)]
    found = density(timeline, 2, since=date(2024, 1, 1))
    assert found is not None
    assert (found.first, sum(found.weights)) == (date(2024, 6, 1), 2)


def test_a_few_far_entries_do_not_press_the_others_together() -> None:
    near = [entry(date(2024, 6, day)) for day in range(1, 15)]
    far = [entry(date(1950, 1, 1)), entry(date(2060, 1, 1))]
    assert crowded(near) == (None, None)
    assert crowded([far[0], *near]) == (date(2024, 6, 1), None)
    assert crowded([*near, far[1]]) == (None, date(2024, 6, 14))
