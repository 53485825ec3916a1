"""A rule of a text is drawn between two blocks, whatever form the text comes in, and is no words of it."""

import pytest

from reader.text.blocks import read_blocks
from reader.text.html import read_html


@pytest.mark.parametrize(
    "html",
    [
        "<p>One.</p><hr><p>Two.</p>",
        "One.<hr/>Two.",
        "<div><p>One.</p><hr></div><p>Two.",
        "One.<p>* * *</p>Two.",
        "<p>One.</p><p>⁂</p>Two.",
        "<p>One.</p><div>———</div>Two.",
    ],
)
def test_a_rule_of_html_stands_between_two_blocks(html: str) -> None:
    body = read_html(html)
    assert body.text == "One.\n\nTwo."
    assert [block.ruled for block in body.blocks] == [False, True]


@pytest.mark.parametrize("html", ["<hr><p>One.</p>", "<p>One.</p><hr>", "<hr><hr>One."])
def test_a_rule_with_nothing_above_or_below_it_is_none(html: str) -> None:
    assert [block.ruled for block in read_html(html).blocks] == [False]


def test_a_line_of_signs_in_a_plain_text_is_a_rule() -> None:
    body = read_blocks("The ferry is back.\n\n* * *\n\nThe mill is closed.\n\nIt was sold.")
    assert [block.ruled for block in body.blocks] == [False, True, False]


@pytest.mark.parametrize("words", ["--", "* one", "1 * * *", "— Mara Lindqvist"])
def test_words_and_fewer_signs_are_no_rule(words: str) -> None:
    assert words in read_html(f"<p>One.</p><p>{words}</p><p>Two.</p>").text
