"""Which articles tell the same story."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import QueryError
from reader.model import Article
from reader.store.library import Library
from reader.store.searching.parsing import parse
from reader.store.searching.query import Story
from reader.store.searching.stories import is_same, likeness, strengths
from reader.store.view import View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)

FERRY = {
    "post": (
        "Ferry with 40 aboard runs aground off Tarna",
        "The Skylark struck a reef near Tarna on Monday night. Coastguards took 40 passengers to Orrin by boat.",
    ),
    "herald": (
        "Passengers rescued as Skylark strikes reef",
        "All 40 passengers of the ferry Skylark were brought ashore in Orrin after it ran on a reef off Tarna.",
    ),
    "echo": (
        "Why did the Skylark leave port?",
        "Inspectors asked on Tuesday why the Skylark sailed from Orrin in a gale before striking the reef at Tarna.",
    ),
}
OTHERS = (
    ("Ferry fares to rise in spring", "Passengers will pay more from April, said the company that runs the boats."),
    ("Mill in Orrin to become a school", "The council voted on Monday night for the plan of architect Bo Ek."),
    ("Tarna wins the cup", "Tarna beat Vale by two goals on Sunday before a crowd of nine hundred."),
    ("Rain fills the reservoir", "Nobody had seen the upper reservoir so full, the water board said on Monday."),
    ("Bank cuts its rate", "The central bank cut its rate by a quarter on Tuesday, as analysts had expected."),
)
PLACES = ("Vale", "Brill", "Marrow", "Lund", "Ashby", "Corran", "Dunmore", "Eskby")
THINGS = ("school", "bridge", "market", "theatre", "library", "stadium")


def article(guid: str, title: str, text: str, *, days: int = 0) -> Article:
    when = NOW - timedelta(days=days)
    return Article(title=title, text=text, published=when, day=when.date(), source=guid, origin="o", guid=guid)


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None, clock=lambda: NOW) as library:
        library.add([article(guid, *told) for guid, told in FERRY.items()], now=NOW)
        library.add([article(title, title, text, days=1) for title, text in OTHERS], now=NOW)
        library.add(
            [
                article(
                    f"{place} {thing}",
                    f"{place} to pay more for its {thing} by boat",
                    f"The council of {place} said on Monday night that it will pay for the {thing} as all who ran it"
                    " and were asked why had struck from April, after the company brought 40 passengers there.",
                    days=2,
                )
                for place in PLACES
                for thing in THINGS
            ],
            now=NOW,
        )
        yield library


def story(library: Library, guid: str) -> set[str]:
    """What tells the story of an article, by their guids."""
    numbers = {found.guid: number for number in library.ids(View()) if (found := library.article(number))}
    rows = library.rows(View(query=f"story:{numbers[guid]}"), 0, 50)
    return {found.guid for row in rows if (found := library.article(row.id))}


@pytest.mark.parametrize("guid", FERRY)
def test_every_article_of_a_story_leads_to_all_of_them_and_to_no_other(library: Library, guid: str) -> None:
    assert story(library, guid) == set(FERRY)


@pytest.mark.parametrize("guid", [title for title, _ in OTHERS])
def test_a_story_that_nobody_else_tells_is_one_article(library: Library, guid: str) -> None:
    assert story(library, guid) == {guid}


def test_what_was_told_weeks_before_is_another_story(library: Library) -> None:
    library.add([article("old", *FERRY["herald"], days=20)], now=NOW)
    assert "old" not in story(library, "post")


def test_a_story_grows_with_what_comes_in(library: Library) -> None:
    assert len(story(library, "post")) == len(FERRY)
    library.add([article("late", *FERRY["herald"])], now=NOW)
    assert "late" in story(library, "post")


def test_what_was_removed_tells_no_story(library: Library) -> None:
    herald = next(row.id for row in library.rows(View(query="source:herald"), 0, 1))
    library.remove((herald,), now=NOW)
    assert story(library, "post") == {"post", "echo"}


def test_what_was_removed_and_came_back_tells_its_story_again(library: Library) -> None:
    herald = next(row.id for row in library.rows(View(query="source:herald"), 0, 1))
    library.remove((herald,), now=NOW)
    assert story(library, "post") == {"post", "echo"}
    library.undo()
    assert story(library, "post") == set(FERRY)


def test_a_story_is_counted_and_marked_as_any_list_is(library: Library) -> None:
    number = next(row.id for row in library.rows(View(query="source:post"), 0, 1))
    view = View(query=f"story:{number} is:unread")
    assert library.count(view) == library.mark_view(view, now=NOW) == len(FERRY)


def test_an_article_that_is_not_there_tells_nothing(library: Library) -> None:
    assert library.count(View(query="story:4711")) == 0


def test_what_is_the_same_but_for_case_and_accents_is_all_alike() -> None:
    one, other = strengths("ERDOĞAN visits Tarna", ""), strengths("Erdogan visits Tarna", "")
    assert likeness(one, other) == pytest.approx(1)


def test_writing_without_spaces_is_told_by_pairs_of_its_signs() -> None:
    assert {"渡船", "船触"} <= strengths("渡船触礁", "").keys()


def test_two_words_in_common_make_no_story() -> None:
    assert not is_same(strengths("Ferry Skylark", ""), strengths("Ferry Skylark", ""))


@pytest.mark.parametrize("asked", ["story:", "story:ferry", "story:-3", "story:" + "9" * 30])
def test_a_story_that_is_no_number_of_an_article_makes_no_sense(asked: str) -> None:
    with pytest.raises(QueryError, match="number"):
        parse(asked)


def test_a_story_is_asked_for_beside_other_words() -> None:
    assert Story(12) in getattr(parse("story:12 reef"), "parts", ())
