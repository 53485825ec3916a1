from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reader.model import Analysis, Article, Block, BlockKind, Link
from reader.store.library import Library
from reader.store.place import Place
from reader.store.view import EVERYTHING, View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEED = "https://harbour.example/feed"


def article(guid: str, *, hours: int = 0, text: str = "The ferry left at noon.", origin: str = FEED) -> Article:
    return Article(
        title=f"Ferry {guid}",
        text=text,
        published=NOW - timedelta(hours=hours),
        day=date(2026, 3, 10),
        source="Harbour Post",
        origin=origin,
        guid=guid,
    )


def some(library: Library, count: int = 5) -> tuple[int, ...]:
    """The newest first."""
    return library.add([article(str(hours), hours=hours) for hours in range(count)], now=NOW)


def test_an_article_comes_back_as_it_was_kept(library: Library) -> None:
    whole = replace(
        article("1"),
        published=datetime(2026, 3, 9, 23, 59, 59, 999_999, tzinfo=UTC),
        author="Ada Lund",
        link="https://harbour.example/1",
        summary="A ferry.",
        tags=("sea", "travel"),
        blocks=(Block(0, 9), Block(10, 23, BlockKind.QUOTE)),
        links=(Link(4, 9, "https://harbour.example/ferry"),),
        date_assumed=True,
    )
    (number,) = library.add([whole], now=NOW)
    assert library.article(number) == whole


def test_the_same_article_is_kept_once(library: Library) -> None:
    assert library.add([article("1")], now=NOW) == library.add([article("1")], now=NOW)
    assert library.count(EVERYTHING) == 1


def test_one_guid_in_two_feeds_is_two_articles(library: Library) -> None:
    library.add([article("1"), article("1", origin="https://other.example/feed")], now=NOW)
    assert library.count(EVERYTHING) == 2


def test_a_changed_text_is_taken_and_the_marks_stay(library: Library) -> None:
    (number,) = library.add([article("1")], now=NOW)
    library.mark_read([number], now=NOW)
    library.star([number])
    library.add([article("1", text="The ferry left at one.")], now=NOW)
    kept, row = library.article(number), library.row(number)
    assert kept
    assert kept.text == "The ferry left at one."
    assert row
    assert (row.read, row.starred) == (True, True)


def test_a_text_that_changes_with_every_fetch_is_not_followed_for_ever(library: Library) -> None:
    for visit in range(40):
        (number,) = library.add([article("1", text=f"You are visitor {visit}.")], now=NOW)
    kept = library.article(number)
    assert kept
    assert kept.text == "You are visitor 24."


def test_a_removed_article_stays_gone_when_a_feed_brings_it_again(library: Library) -> None:
    feed = library.feeds.add(FEED).id
    (number,) = library.add([article("1")], feed, now=NOW)
    library.remove([number], now=NOW)
    assert library.add([article("1", text="Changed.")], feed, now=NOW) == ()
    assert library.count(EVERYTHING) == 0


def test_a_removed_article_comes_back_when_it_is_opened_by_hand(library: Library) -> None:
    (number,) = library.add([article("1")], now=NOW)
    library.remove([number], now=NOW)
    assert library.add([article("1")], now=NOW) == (number,)
    assert library.count(EVERYTHING) == 1


def test_a_list_stands_newest_first(library: Library) -> None:
    library.add([article("old", hours=9), article("new"), article("middle", hours=4)], now=NOW)
    assert [row.title for row in library.rows(EVERYTHING, 0, 9)] == ["Ferry new", "Ferry middle", "Ferry old"]


def test_a_date_far_ahead_does_not_stand_on_top_for_ever(library: Library) -> None:
    library.add([article("2099", hours=-24 * 365 * 70)], now=NOW)
    library.add([article("next day", hours=-20)], now=NOW + timedelta(hours=24))
    assert [row.title for row in library.rows(EVERYTHING, 0, 9)] == ["Ferry next day", "Ferry 2099"]


def test_articles_of_one_moment_stand_in_the_order_they_came_in(library: Library) -> None:
    library.add([replace(article(name), published=NOW) for name in "abc"], now=NOW)
    assert [row.title for row in library.rows(EVERYTHING, 0, 9)] == ["Ferry a", "Ferry b", "Ferry c"]


def test_an_assumed_date_does_not_move_an_article_with_every_fetch(library: Library) -> None:
    for hours in (5, 3, 1):
        (number,) = library.add([replace(article("1", hours=hours), date_assumed=True)], now=NOW)
    kept = library.article(number)
    assert kept
    assert kept.published == NOW - timedelta(hours=5)


def test_windows_join_without_gap_or_overlap(library: Library) -> None:
    numbers = some(library, 11)
    seen = [row.id for offset in range(0, 11, 4) for row in library.rows(EVERYTHING, offset, 4)]
    assert tuple(seen) == numbers


@pytest.mark.parametrize("view", [EVERYTHING, View(unread=True), View(starred=True), View(ids=(1, 3))])
def test_an_article_stands_where_its_position_says(library: Library, view: View) -> None:
    numbers = some(library, 8)
    library.mark_read(numbers[::3], now=NOW)
    library.star(numbers[::2])
    rows = library.rows(view, 0, 20)
    assert [library.position(view, row.id) for row in rows] == list(range(library.count(view)))


def test_the_next_unread_article_is_the_first_below_and_then_the_first_of_all(library: Library) -> None:
    numbers = some(library)
    library.mark_read(numbers[1:3], now=NOW)
    found = [library.next_unread(EVERYTHING, number) for number in (None, *numbers)]
    assert found == [numbers[0], numbers[3], numbers[3], numbers[3], numbers[4], numbers[0]]


def test_the_last_unread_article_has_no_next_one(library: Library) -> None:
    numbers = some(library)
    library.mark_read(numbers[1:], now=NOW)
    assert library.next_unread(EVERYTHING, numbers[0]) is None


def test_an_article_outside_a_list_has_no_position_in_it(library: Library) -> None:
    numbers = some(library)
    library.mark_read(numbers[:1], now=NOW)
    assert library.position(View(unread=True), numbers[0]) is None


def test_counts_follow_what_is_written(library: Library) -> None:
    numbers = some(library)
    before = library.unread(EVERYTHING)
    library.mark_read(numbers[:2], now=NOW)
    assert (before, library.unread(EVERYTHING)) == (5, 3)


def test_marks_above_and_below_leave_the_article_itself(library: Library) -> None:
    numbers = some(library)
    assert library.mark_above(EVERYTHING, numbers[2], now=NOW) == 2
    assert library.mark_below(EVERYTHING, numbers[2], now=NOW) == 2
    assert [row.id for row in library.rows(View(unread=True), 0, 9)] == [numbers[2]]


@pytest.mark.parametrize("query", ["", "ferry", "-quay", "is:unread", "ferry is:unread -quay"])
def test_a_list_that_begins_with_the_oldest_is_the_same_list_from_its_other_end(library: Library, query: str) -> None:
    numbers = some(library)
    view = View(query=query, turned=True)
    assert [row.id for row in library.rows(view, 0, 9)] == [*reversed(numbers)]
    assert [row.id for row in library.rows(view, 1, 2)] == [numbers[3], numbers[2]]
    assert [library.position(view, number) for number in numbers] == [4, 3, 2, 1, 0]


def test_below_and_above_are_as_the_list_shows_them(library: Library) -> None:
    numbers, view = some(library), View(turned=True)
    assert [library.next_unread(view, number) for number in (None, *numbers)] == [numbers[4], numbers[4], *numbers[:4]]
    assert library.mark_above(view, numbers[3], now=NOW) == 1
    assert [row.id for row in library.rows(view.only_unread(), 0, 9)] == [*reversed(numbers[:4])]
    assert library.mark_below(view, numbers[3], now=NOW) == 3


def test_a_bulk_marking_is_undone_for_those_that_it_changed(library: Library) -> None:
    numbers = some(library)
    library.mark_read(numbers[:1], now=NOW)
    library.mark_view(EVERYTHING, now=NOW)
    step = library.undo()
    assert step
    assert step.words == "4 articles marked read"
    assert [row.read for row in library.rows(EVERYTHING, 0, 9)] == [True, False, False, False, False]


def test_stars_and_removals_are_undone_latest_first(library: Library) -> None:
    numbers = some(library)
    library.star(numbers[:1])
    library.remove(numbers[:2], now=NOW)
    steps = [library.undo() for _ in range(3)]
    assert [step.words if step else "" for step in steps] == ["2 articles removed", "“Ferry 0” starred", ""]
    assert library.count(EVERYTHING) == 5
    assert library.count(View(starred=True)) == 0


def test_a_place_is_remembered(library: Library) -> None:
    (number,) = some(library, 1)
    library.keep_place(number, 7, now=NOW)
    assert library.place(number) == Place(7, NOW)


def test_a_fuller_text_is_not_overwritten_by_the_feed(library: Library) -> None:
    (number,) = some(library, 1)
    library.keep_full(number, article("0", text="The ferry left at noon, and the band played."))
    library.add([article("0", text="The ferry left at noon!")], now=NOW)
    kept = library.article(number)
    assert kept
    assert kept.text.endswith("played.")


@pytest.mark.parametrize(("hours", "assumed", "day"), [(48, False, 8), (48, True, 10), (-48, False, 10)])
def test_an_article_without_a_date_takes_that_of_its_page(
    library: Library, hours: int, day: int, *, assumed: bool
) -> None:
    (number,) = library.add([replace(article("0"), date_assumed=True)], now=NOW)
    when = NOW - timedelta(hours=hours)
    page = replace(article("0", text="More."), published=when, day=when.date(), date_assumed=assumed)
    library.keep_full(number, page)
    kept = library.article(number)
    assert kept
    assert (kept.day, kept.date_assumed) == (date(2026, 3, day), day == 10)
    library.add([replace(article("0", text="Another teaser."), date_assumed=True)], now=NOW)
    assert library.article(number) == replace(kept, summary="")


def test_an_analysis_belongs_to_a_text_and_a_version(library: Library) -> None:
    (number,) = some(library, 1)
    library.keep_analysis(number, 3, Analysis())
    assert library.analysis(number, 3) == Analysis()
    assert library.analysis(number, 4) is None
    library.add([article("0", text="Another text.")], now=NOW)
    assert library.analysis(number, 3) is None


def test_articles_with_one_text_share_an_analysis(library: Library) -> None:
    first, second = some(library, 2)
    library.keep_analysis(first, 3, Analysis())
    assert library.analysis(second, 3) == Analysis()
    assert library.next_unanalysed(3, 9) == ()


def test_what_is_not_analysed_comes_newest_first(library: Library) -> None:
    numbers = library.add([article(str(n), hours=n, text=f"Ferry number {n}.") for n in range(4)], now=NOW)
    library.keep_analysis(numbers[1], 3, Analysis())
    assert library.next_unanalysed(3, 2) == (numbers[0], numbers[2])


def test_the_session_is_remembered(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.remember("list", "unread")
    with Library.open(tmp_path / "library.db") as library:
        assert (library.recall("list"), library.recall("pane")) == ("unread", None)


def test_another_process_writing_is_noticed(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as mine, Library.open(tmp_path / "library.db") as other:
        before = mine.data_version()
        some(other)
        assert mine.data_version() != before
        assert mine.count(EVERYTHING) == 5
