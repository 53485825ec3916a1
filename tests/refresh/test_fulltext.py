"""What looks cut short."""

from datetime import UTC, datetime

import pytest

from reader.model import Article
from reader.refresh.fulltext import is_fuller, looks_cut

WORDS = "The ferry left the harbour at noon, and nobody on the quay could say where it was bound. " * 9


@pytest.mark.parametrize("end", ["…", "[...]", "Read more", "Continue reading the story", "View the full article →"])
def test_a_text_that_ends_in_a_promise_looks_cut(end: str) -> None:
    assert looks_cut(f"{WORDS}{end}")


def test_a_short_text_looks_cut() -> None:
    assert looks_cut("The ferry left at noon.")


def test_a_long_text_that_ends_as_texts_do_is_whole() -> None:
    assert not looks_cut(WORDS)


@pytest.mark.parametrize(
    ("title", "fuller"),
    [("Ferry leaves the harbour at last", True), ("Mayor wins second term", False), ("Ferry", True)],
)
def test_a_page_that_has_no_word_of_the_title_is_another_one(title: str, fuller: bool) -> None:
    now = datetime(2026, 3, 10, tzinfo=UTC)
    assert is_fuller(Article("We value your privacy", WORDS, now, now.date()), title, "A teaser …") is fuller
