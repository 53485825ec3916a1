"""What changed from one text to a later one."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, Former
from reader.text.changes import MOST_PARAGRAPHS, Change, changes, history, told_changes

BEFORE = "The ferry left at noon.\n\nIt carried 12 people to the island of Orrin on Monday.\n\nNobody was hurt."
MONDAY, TUESDAY = datetime(2026, 3, 9, tzinfo=UTC), datetime(2026, 3, 10, tzinfo=UTC)


def test_nothing_differs_in_a_text_that_only_breaks_its_lines_otherwise() -> None:
    assert changes(BEFORE, BEFORE.replace(" ", "  ").replace("\n\n", "\n")) == ()


def test_of_a_paragraph_that_was_rewritten_the_words_that_differ_are_told_with_a_few_around() -> None:
    now = BEFORE.replace("12 people", "15 people")
    assert changes(BEFORE, now) == (
        Change("It carried 12 people to the island…", "It carried 15 people to the island…", now.index("It carried")),
    )


def test_a_paragraph_that_came_or_went_is_told_whole_where_it_stands_or_stood() -> None:
    now = BEFORE.replace("\n\nNobody was hurt.", "") + "\n\nAn inquiry was opened."
    assert changes(BEFORE, now) == (
        Change("Nobody was hurt.", "", now.index("An inquiry")),
        Change("", "An inquiry was opened.", now.index("An inquiry")),
    )


def test_a_paragraph_that_comes_before_one_that_is_rewritten_does_not_hide_it() -> None:
    now = BEFORE.replace("It carried 12", "A gale blew all day.\n\nIt carried 15")
    assert [(each.before, each.now) for each in changes(BEFORE, now)] == [
        ("", "A gale blew all day."),
        ("It carried 12 people to the island…", "It carried 15 people to the island…"),
    ]


def test_where_a_paragraph_at_the_end_went_is_where_the_rest_goes_on() -> None:
    now = BEFORE.replace("It carried 12 people to the island of Orrin on Monday.\n\n", "")
    assert [each.start for each in changes(BEFORE, now)] == [now.index("Nobody")]


@pytest.mark.parametrize("further", ["", "\n\nThe end."])
def test_of_a_text_too_long_to_be_compared_whole_nothing_is_told_that_did_not_change(further: str) -> None:
    lines = [f"Line {number} of the list." for number in range(3 * MOST_PARAGRAPHS)]
    before = "\n\n".join(lines)
    assert changes(before, f"Corrected.\n\n{before}{further}") == (Change("", "Corrected.", 0),)


def test_what_an_article_was_is_told_the_last_change_first_and_its_headline_before_its_text() -> None:
    former = (Former(MONDAY, "Ferry sinks", BEFORE), Former(TUESDAY, "Ferry sank", BEFORE))
    article = Article("Ferry sank", "The ferry left at one.", TUESDAY, date(2026, 3, 9), former=former)
    (last, changed), (first, renamed) = history(article)
    assert (last, first) == (TUESDAY, MONDAY)
    assert renamed == (Change("Ferry sinks", "Ferry sank", 0),)
    assert changed[0] == Change("The ferry left at noon.", "The ferry left at one.", 0)
    assert told_changes(article) == "changed 2 times"


@given(st.text("ab \n"), st.text("ab \n"))
def test_every_change_stands_in_the_later_text_and_the_same_words_are_none(before: str, now: str) -> None:
    found = changes(before, now)
    assert all(0 <= each.start <= len(now) and each.before != each.now for each in found)
    assert bool(found) == ([line.split() for line in before.split("\n") if line.split()] != [
        line.split() for line in now.split("\n") if line.split()])  # fmt: skip
