"""Marks typed as two apostrophes, as they reach the reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import BlockKind
from reader.text.blocks import read_blocks
from reader.text.body import Draft, Run
from reader.text.quotation import set_marks
from tests.effort import least_seconds


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("''The quay is shut,'' Lund said. ''Go home.''", "“The quay is shut,” Lund said. “Go home.”"),
        ("She called it ''a gift'' (''a bribe'').", "She called it “a gift” (“a bribe”)."),
        ("``The quay is shut,'' Lund said.", "“The quay is shut,” Lund said."),
        ("''He told me, 'Go home,' and I went.''", "“He told me, 'Go home,' and I went.”"),
        ("''He told me, 'Go home.'''", "“He told me, 'Go home.'”"),
        ("''I will not go 'home,' '' she said.", "“I will not go 'home,' ” she said."),
        ("\"The quay is shut,'' Lund said. \"Go home.''", '"The quay is shut," Lund said. "Go home."'),
        ("&quot;The quay is shut,&quot; Lund said.", '"The quay is shut," Lund said.'),
        ("&ldquo;It&#39;s shut,&#8221; Lund said.", "“It's shut,” Lund said."),
    ],
)
def test_two_apostrophes_around_words_are_quotation_marks(typed: str, shown: str) -> None:
    assert read_blocks(typed).text == shown


def test_a_quote_over_paragraphs_opens_each_of_them() -> None:
    assert (
        read_blocks("''The quay is shut.\n\n''It stays shut,'' Lund said.").text
        == "“The quay is shut.\n\n“It stays shut,” Lund said."
    )


@pytest.mark.parametrize("text", ["He is 6'2'' and she 5'11''.", "The lads' '90s shirts", "x = ''; y = ''", "'''"])
def test_apostrophes_that_open_nothing_stay(text: str) -> None:
    assert read_blocks(text).text == text


def test_code_keeps_its_apostrophes() -> None:
    draft = Draft()
    draft.add(BlockKind.CODE, [Run("print(''a'')")])
    assert draft.finish().text == "print(''a'')"


def test_links_keep_their_words_behind_marks_and_within_them() -> None:
    draft = Draft()
    draft.add(
        BlockKind.PARAGRAPH, [Run("''The ", ""), Run("quay", "https://example.org/"), Run(" is shut,'' Lund said", "")]
    )
    body = draft.finish()
    [link] = body.links
    assert body.text == "“The quay is shut,” Lund said"
    assert body.text[link.start : link.end] == "quay"


@given(st.lists(st.text("' `a.\"(", max_size=12), max_size=5))
def test_the_runs_say_together_what_their_paragraph_says(runs: list[str]) -> None:
    assert "".join(set_marks(runs)) == "".join(set_marks(["".join(runs)]))


def test_a_paragraph_of_nothing_but_openings_takes_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        return least_seconds(lambda: set_marks(["''a " * count]))

    assert seconds(80_000) < 20 * max(seconds(20_000), 0.01)
