"""What looks cut short."""

import pytest

from reader.refresh.fulltext import looks_cut

WORDS = "The ferry left the harbour at noon, and nobody on the quay could say where it was bound. " * 9


@pytest.mark.parametrize("end", ["…", "[...]", "Read more", "Continue reading the story", "View the full article →"])
def test_a_text_that_ends_in_a_promise_looks_cut(end: str) -> None:
    assert looks_cut(f"{WORDS}{end}")


def test_a_short_text_looks_cut() -> None:
    assert looks_cut("The ferry left at noon.")


def test_a_long_text_that_ends_as_texts_do_is_whole() -> None:
    assert not looks_cut(WORDS)
