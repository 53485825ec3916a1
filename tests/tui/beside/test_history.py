"""What the articles of a list say happened, read from the library."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from reader.analysis.analyse import analyse
from reader.model import Analysis, Article
from reader.store.library import Library
from reader.store.view import View
from reader.tui.beside.history import MOST, History, read_history
from reader.tui.panes.history_view import read_words

NOW = datetime(2025, 3, 12, 9, tzinfo=UTC)
DAY = date(2025, 3, 12)
VERSION = 1
TEXT = "The board sold the Kestrel ferry on Monday."


def never() -> bool:
    return False


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None) as opened:
        yield opened


@pytest.fixture
def add(library: Library) -> Callable[..., int]:
    """Keeps an article, newer than those before it, with findings of a version."""
    titles = iter(range(2 * MOST))

    def kept(text: str = TEXT, *, version: int | None = VERSION) -> int:
        title = f"{next(titles)}"
        (number,) = library.add(
            [Article(title, text, NOW + timedelta(seconds=int(title)), DAY, source="Post", guid=title)], now=NOW
        )
        if version is not None:
            library.keep_analysis(number, version, analyse(text, DAY))
        return number

    return kept


def read(library: Library, view: View | None = None) -> History:
    history = read_history(library, view or View(), VERSION, never)
    assert history
    return history


def test_an_event_has_what_is_shown_of_its_article(library: Library, add: Callable[..., int]) -> None:
    number = add()
    (event,) = read(library).events
    assert (event.words, event.number, event.title, event.source) == (
        "The board sold the Kestrel ferry", number, "0", "Post"
    )  # fmt: skip
    assert (event.value, event.day, event.also) == ("2025-03-10", DAY, 0)


def test_an_article_without_findings_of_this_version_is_counted_as_not_looked_through(
    library: Library, add: Callable[..., int]
) -> None:
    add()
    add("It rained on Sunday.", version=None)
    add("It rained on the moor.", version=VERSION + 1)
    assert read_words(read(library)) == "3 articles · 2 not looked through yet"


def test_of_a_long_list_the_first_articles_are_read(library: Library, add: Callable[..., int]) -> None:
    for _ in range(MOST + 1):
        add("Nothing.", version=None)
    assert read_words(read(library)).startswith("the first 500 of 501 articles")


def test_only_the_articles_of_the_list_are_read(library: Library, add: Callable[..., int]) -> None:
    add()
    add("Divers found a bell on Sunday.")
    assert [event.words for event in read(library, View(query="bell")).events] == ["Divers found a bell"]


def test_nothing_comes_of_it_when_nobody_waits_any_more(library: Library, add: Callable[..., int]) -> None:
    add()
    assert read_history(library, View(), VERSION, lambda: True) is None


def test_an_article_in_another_language_is_told_apart_from_one_that_was_not_looked_through(
    library: Library, add: Callable[..., int]
) -> None:
    number = add("Die Fähre fuhr am Montag.", version=None)
    library.keep_analysis(number, VERSION, Analysis(foreign=True))
    add(version=None)
    assert read_words(read(library)) == "2 articles · 1 not in English · 1 not looked through yet"


@pytest.mark.parametrize(
    ("seen", "came", "again"), [(0, 0, False), (0, 1, True), (3, 2, False), (3, 3, True), (90, 4, False), (90, 5, True)]
)
def test_events_are_read_again_after_twice_as_many_articles_or_half_of_the_rest(
    seen: int, came: int, again: bool
) -> None:
    history = History(View(), articles=seen + 10, waiting=tuple(range(10)))
    assert history.is_outgrown(10 - came) is again
