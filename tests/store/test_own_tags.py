"""Tags that somebody gives articles stay theirs, whatever the feed says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.retention import Retention
from reader.store.subscriptions.feed import Check, Feed
from reader.store.view import EVERYTHING

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ARTICLE = Article(
    title="Ferry leaves",
    text="The ferry left the quay at noon.",
    published=NOW - timedelta(days=30),
    day=date(2026, 2, 8),
    guid="1",
    tags=("sea",),
)


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None) as library:
        library.feeds.add("https://quay.example/feed")
        yield library


def feed(library: Library) -> Feed:
    (found,) = library.feeds.all()
    return found


def bring(library: Library, *articles: Article) -> tuple[int, ...]:
    """The numbers of what the feed brings."""
    return library.feeds.note(feed(library).id, Check("ok", NOW), entries(articles), now=NOW).ids


def tags(library: Library, number: int) -> tuple[str, ...]:
    found = library.article(number)
    return found.tags if found else ()


def test_an_article_is_found_by_a_tag_that_it_was_given(library: Library) -> None:
    (number,) = bring(library, ARTICLE)
    assert library.tag([number], ["read later", "boats"]) == 1
    assert tags(library, number) == ("sea", "read later", "boats")
    assert [hit.row.id for hit in library.search('tag:"read later"', 9)] == [number]
    assert library.tag([number], (), ["boats", "sea"]) == 1
    assert tags(library, number) == ("sea", "read later")
    assert library.search("tag:boats", 9) == ()


def test_a_feed_that_gives_its_tags_anew_takes_none_away(library: Library) -> None:
    (number,) = bring(library, ARTICLE)
    library.tag([number], ["boats"])
    bring(library, replace(ARTICLE, tags=("harbour",), text="It left at one."))
    assert tags(library, number) == ("harbour", "boats")
    assert library.own_tags(number) == ("boats",)


def test_tags_are_taken_back_together(library: Library) -> None:
    numbers = bring(library, ARTICLE, replace(ARTICLE, guid="2", tags=()))
    library.tag(numbers[:1], ["boats"])
    assert library.tag(numbers, ["boats"]) == 1
    assert library.tag(numbers, ["late"]) == 2
    step = library.undo()
    assert step
    assert step.words == "the tags of 2 articles"
    assert [library.own_tags(number) for number in numbers] == [("boats",)] * 2


def test_what_has_a_tag_is_kept_like_what_has_a_star(library: Library) -> None:
    tagged, other = bring(library, ARTICLE, replace(ARTICLE, guid="2"))
    library.tag([tagged], ["boats"])
    assert library.tidy(Retention(age=timedelta(days=3)), now=NOW) == 1
    library.feeds.remove(feed(library).id, now=NOW, keep_articles=False)
    assert (library.count(EVERYTHING), library.article(other)) == (1, None)
    assert tags(library, tagged) == ("sea", "boats")


def test_a_removed_article_that_comes_back_by_hand_has_no_old_tags(library: Library) -> None:
    by_hand = replace(ARTICLE, origin="/tmp/ferry.txt")
    (number,) = library.add([by_hand], now=NOW)
    library.tag([number], ["boats"])
    library.remove([number], now=NOW)
    assert library.tag([number], ["late"]) == 0
    library.add([by_hand], now=NOW)
    assert (library.own_tags(number), tags(library, number)) == ((), ("sea",))
