"""What articles were before their papers changed them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.model import Article
from reader.store.library import Library
from reader.store.versions import MOST
from reader.store.view import View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FERRY = Article("Ferry sinks", "It carried 12 people.", NOW, NOW.date(), origin="https://post.example/feed", guid="1")


class Paper:
    """A feed that changes its one article."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.feed = library.feeds.add("https://post.example/feed").id
        self.now = NOW
        self.say()

    def say(self, **changes: str) -> None:
        self.now += timedelta(hours=1)
        self.library.add([replace(FERRY, **changes)], self.feed, now=self.now)  # type: ignore[arg-type]

    @property
    def number(self) -> int:
        return self.library.ids(View())[0]

    def former(self) -> list[tuple[str, str]]:
        article = self.library.article(self.number)
        return [(each.title, each.text) for each in article.former] if article else []


@pytest.fixture
def paper() -> Iterator[Paper]:
    with Library.open(None) as library:
        yield Paper(library)


def test_an_article_as_it_came_was_nothing_else_before(paper: Paper) -> None:
    paper.say()
    assert paper.former() == []


def test_each_headline_and_text_that_was_changed_is_kept_with_when_that_was_seen(paper: Paper) -> None:
    paper.say(text="It carried 15 people.")
    paper.say(text="It carried 15 people.", title="Ferry sank")
    assert paper.former() == [("Ferry sinks", "It carried 12 people."), ("Ferry sinks", "It carried 15 people.")]
    article = paper.library.article(paper.number)
    assert article
    assert article.former[-1].until == paper.now


def test_blanks_are_no_change(paper: Paper) -> None:
    paper.say(text="It carried  12\npeople.")
    assert paper.former() == []


def test_of_many_changes_the_first_text_and_the_last_ones_are_kept(paper: Paper) -> None:
    for count in range(MOST + 5):
        paper.say(text=f"It carried {count} people and more.")
    texts = [text for _, text in paper.former()]
    assert len(texts) == MOST
    assert texts[0] == FERRY.text
    assert texts[-1] == f"It carried {MOST + 3} people and more."


def test_a_fuller_text_of_the_page_is_no_change_and_its_headline_may_still_change(paper: Paper) -> None:
    paper.say(text="It carried 15 people.")
    paper.library.keep_full(paper.number, replace(FERRY, text="It carried 15 people, and the wind blew. " * 9))
    paper.say(title="Ferry sank", text="Something else.")
    article = paper.library.article(paper.number)
    assert article
    assert {each.text for each in article.former} == {article.text}
    assert [each.title for each in article.former] == ["Ferry sinks"]


def test_what_was_changed_is_found(paper: Paper) -> None:
    assert paper.library.count(View(query="is:changed")) == 0
    paper.say(title="Ferry sank")
    assert paper.library.count(View(query="is:changed")) == 1


def test_a_first_version_of_which_only_the_headline_changed_keeps_its_text_when_later_ones_go(paper: Paper) -> None:
    paper.say(title="Ferry sank")
    for count in range(MOST + 5):
        paper.say(title="Ferry sank", text=f"It carried {count} people and more.")
    assert paper.former()[0] == (FERRY.title, FERRY.text)


def test_what_differed_only_in_a_text_that_a_fuller_one_took_the_place_of_is_no_change(paper: Paper) -> None:
    paper.say(text="It carried 15 people.")
    paper.say(title="Ferry sank", text="It carried 15 people.")
    paper.say(title="Ferry sank", text="It carried 18 people.")
    paper.library.keep_full(paper.number, replace(FERRY, text="It carried 18 people, and the wind blew. " * 9))
    assert [title for title, _ in paper.former()] == ["Ferry sinks"]


def test_a_text_that_only_went_and_came_again_is_no_change(paper: Paper) -> None:
    paper.say(text="")
    paper.say()
    assert paper.former() == []


def test_an_article_that_is_opened_anew_after_it_was_removed_was_nothing_else_before(paper: Paper) -> None:
    opened = replace(FERRY, origin="/ferry.txt", guid="")
    paper.library.add([opened], now=NOW)
    paper.library.add([replace(opened, title="Ferry sank")], now=paper.now)
    number = paper.library.ids(View(query="is:changed"))[0]
    paper.library.remove((number,), now=paper.now)
    paper.library.add([opened], now=paper.now + timedelta(hours=1))
    assert paper.library.count(View()) == 2
    assert paper.library.count(View(query="is:changed")) == 0


def test_nothing_is_kept_of_an_article_that_is_removed(paper: Paper) -> None:
    paper.say(title="Ferry sank")
    paper.library.remove((paper.number,), now=NOW)
    assert paper.library.count(View(query="is:changed")) == 0
