"""An article that several feeds bring is read once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check
from reader.store.view import EVERYTHING, View
from tests.effort import least_seconds

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
SOON = NOW + timedelta(minutes=30)
TEXT = "The ferry left the quay at noon, an hour late, with nine lorries and a horse on board, the harbour board said."
ARTICLE = Article(
    title="Ferry leaves",
    text=TEXT,
    published=NOW,
    day=date(2026, 3, 10),
    guid="1",
    link="https://quay.example/1",
)


def bring(library: Library, feed: str, *articles: Article) -> tuple[int, ...]:
    """The numbers of what a feed brings."""
    number = library.feeds.add(f"https://{feed}.example/feed").id
    return library.feeds.note(number, Check("ok", SOON), entries(articles), now=NOW).ids


def test_a_copy_in_another_feed_is_read_and_unread_together_with_it(library: Library) -> None:
    (first,), (second,) = bring(library, "front", ARTICLE), bring(library, "world", ARTICLE)
    assert library.copies(first) == (second,)
    assert library.mark_read([first], now=NOW) == 2
    assert library.unread(EVERYTHING) == 0
    step = library.undo()
    assert step
    assert (step.words, library.unread(EVERYTHING)) == ("“Ferry leaves” marked read", 2)
    library.mark_read([second], now=NOW)
    assert library.mark_read([first], read=False, now=NOW) == 2


def test_what_was_read_in_one_feed_comes_in_as_read_from_another(library: Library) -> None:
    library.mark_read(bring(library, "front", ARTICLE), now=NOW)
    bring(library, "world", replace(ARTICLE, guid="w1"), replace(ARTICLE, guid="w2", title="Ferry sinks"))
    assert library.unread(EVERYTHING) == 1


def test_what_was_not_read_stays_unread_in_both(library: Library) -> None:
    bring(library, "front", ARTICLE)
    bring(library, "world", ARTICLE)
    assert library.unread(EVERYTHING) == 2


def test_a_whole_list_is_read_with_the_copies_in_other_lists(library: Library) -> None:
    bring(library, "front", ARTICLE, replace(ARTICLE, guid="2", title="Rain"))
    bring(library, "world", ARTICLE, replace(ARTICLE, guid="3", title="Snow"))
    feed = library.feeds.all()[0].id
    assert library.mark_view(View(feed=feed), now=NOW) == 3
    assert library.unread(EVERYTHING) == 1


@pytest.mark.parametrize(
    "other",
    [
        replace(ARTICLE, title="Ferry leaves again"),
        replace(ARTICLE, text=f"{TEXT} Nobody was hurt."),
        replace(ARTICLE, day=date(2026, 3, 9)),
    ],
)
def test_another_headline_text_or_day_makes_another_article(library: Library, other: Article) -> None:
    (first,), _ = bring(library, "front", ARTICLE), bring(library, "world", other)
    assert library.copies(first) == ()


def test_a_text_that_is_short_does_not_tell(library: Library) -> None:
    short = replace(ARTICLE, text="See the map.")
    (first,), _ = bring(library, "front", short), bring(library, "world", short)
    assert library.copies(first) == ()


def test_what_a_feed_says_twice_is_no_copy(library: Library) -> None:
    first, _ = bring(library, "front", ARTICLE, replace(ARTICLE, guid="2"))
    assert library.copies(first) == ()


def test_a_removed_copy_is_left_alone(library: Library) -> None:
    (first,), (second,) = bring(library, "front", ARTICLE), bring(library, "world", ARTICLE)
    library.remove([second], now=NOW)
    assert library.mark_read([first], now=NOW) == 1


@pytest.mark.parametrize("text", ["", f"{TEXT} {{}}"])
def test_copies_of_many_articles_take_time_in_proportion(text: str) -> None:
    def seconds(count: int) -> float:
        many = [replace(ARTICLE, guid=str(n), title=f"Ferry {n}", text=text.format(n)) for n in range(count)]
        with Library.open(None) as library:
            return least_seconds(lambda: (bring(library, "front", *many), library.mark_view(EVERYTHING, now=NOW)), 1)

    assert seconds(3_000) < 8 * seconds(1_000)
