"""Lines above the words of a plain text, with no blank line between them."""

import pytest

from reader.sources.around.above import Split, split_above
from reader.sources.articles.plain import article_of_text
from reader.sources.origin import Origin
from tests.sources.test_plain import NOW

STORY = """The ferry to Kell sailed again on Friday, and the mayor was on board with two
hundred others. Nobody had expected that the strike would end so soon, and the
crews least of all."""


@pytest.mark.parametrize(
    "top",
    [
        "Ferry sails again\nBy Ida Marlow\n4 May 2023\n\n",
        "Ferry sails again\nBy Ida Marlow\n4 May 2023\n",
        "Ferry sails again\nIda Marlow\nThu 4 May 2023\n\n",
        "Ferry sails again\nBy Ida Marlow, 4 May 2023\n\n",
        "Ferry sails again\nBy Ida Marlow | May 4, 2023\n",
        "Ferry sails again\n\nBy Ida Marlow\nPublished: Thursday, May 4, 2023 6:12 PM\n\n",
        "Ferry sails again\nMay 4, 2023\nBy Ida Marlow\n\n",
        "4 May 2023\nFerry sails again\nBy Ida Marlow\n\n",
        "Ferry sails again\nMay 4, 2023 at 4:05 PM EST\nUpdated: May 6, 2023\nBy Ida Marlow | Staff writer\n\n",
        "https://kell.example/ferry\nFerry sails again\nBy Ida Marlow\n4 May 2023\n\n",
    ],
)
def test_headline_byline_and_day_are_told_apart_without_blank_lines(top: str) -> None:
    article = article_of_text(top + STORY, Origin("a.txt", "/a.txt", "folder", NOW))
    assert (article.title, article.author, str(article.day)) == ("Ferry sails again", "Ida Marlow", "2023-05-04")
    assert article.text == " ".join(STORY.split())


def test_a_headline_right_above_a_dateline_is_not_of_the_first_sentence() -> None:
    above, words, _ = split_above(f"Ferry sails again\nKELL, May 4 (Agency) — {STORY}")
    assert above == ("Ferry sails again",)
    assert words.startswith("KELL")


def test_a_line_that_ends_long_before_the_width_is_the_headline() -> None:
    assert split_above(f"Ferry sails again\n{STORY}") == Split(("Ferry sails again",), STORY)


def test_a_headline_over_two_lines_stays_one() -> None:
    top = "Ferry sails again after a strike of nine days\nthat nobody wanted to win\nBy Ida Marlow\n\n"
    assert split_above(top + STORY).above == (top.partition("\nBy")[0], "By Ida Marlow")


@pytest.mark.parametrize("text", [STORY, f"Ferry sails again\n\n{STORY}", "One line", "", "Dear readers,\n" + STORY])
def test_words_alone_have_nothing_above_them(text: str) -> None:
    assert split_above(text) == Split((), text)


@pytest.mark.parametrize(
    "top",
    [
        "Ferry sails again\nThe Kell Courier\n4 May 2023\n\n",
        "Ferry sails again\nThe Kell Courier, Thursday 4 May 2023\n\n",
        "Ferry sails again\n\nThe Kell Courier\n4 May 2023\n\n",
        "The Kell Courier\nFerry sails again\n4 May 2023\n\n",
    ],
)
def test_the_paper_above_the_words_is_the_source(top: str) -> None:
    article = article_of_text(top + STORY, Origin("a.txt", "/a.txt", "folder", NOW))
    assert (article.title, article.source, str(article.day)) == ("Ferry sails again", "The Kell Courier", "2023-05-04")
    assert article.text == " ".join(STORY.split())


@pytest.mark.parametrize("line", ["Kell, Norvia", "Ferry Sails Again", "News", "The", "Ferry in the Mail of the"])
def test_a_line_that_says_no_paper_stays_a_part_of_the_headline(line: str) -> None:
    assert split_above(f"Strike over\n{line}\nBy Ida Marlow\n\n{STORY}").paper == ""
