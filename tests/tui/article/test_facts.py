"""What the line at the bottom says of a mark, and how a quote is cited."""

from datetime import UTC, date, datetime

import pytest

from reader.analysis.analyse import analyse
from reader.model import Article, Quote, QuoteKind, Span
from reader.tui.article.facts import article_citation, citation, entry_citation, mark_words, when
from reader.tui.article.marks import Layer, Mark, Marks

DAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry sank on 2 March 2026.", "2 March 2026 (date)"),
        ("The search took five days.", "duration"),
        ("They meet every Tuesday.", "set"),
    ],
)
def test_a_time_reads_as_a_person_would_say_it(text: str, words: str) -> None:
    article = Article(title="", text=text, published=datetime(2026, 3, 4, tzinfo=UTC), day=DAY)
    (time,) = analyse(text, DAY).times
    assert when(time, article) == words


def test_a_time_in_the_words_of_the_text_is_said_once() -> None:
    text = "The ferry sank in 1962, on a Friday."
    article = Article(title="", text=text, published=datetime(2026, 3, 4, tzinfo=UTC), day=DAY)
    marks = Marks(analyse(text, DAY), text)
    assert mark_words(marks, Mark(18, 22, Layer.DATE, 0), article) == "1962 (date)"


def test_a_quote_is_told_with_who_heard_it_and_where() -> None:
    text = "At a rally in Kell, Ida Lund told reporters: “We are ready for it.”"
    article = Article(title="", text=text, published=datetime(2026, 3, 4, tzinfo=UTC), day=DAY)
    marks = Marks(analyse(text, DAY), text)
    assert mark_words(marks, marks.quote(0), article) == "Ida Lund · quote 1 of 1 · to reporters · at a rally in Kell"


@pytest.mark.parametrize(
    ("printed", "cited"),
    [("We go on Friday.", "“We go on Friday.”"), ("“We go on Friday,”", "“We go on Friday,”")],
)
def test_a_quote_is_cited_in_quotation_marks_where_it_has_none(printed: str, cited: str) -> None:
    published = datetime(2024, 5, 6, tzinfo=UTC)
    article = Article("Strike", f"Lund wrote: {printed}", published, published.date(), source="Post")
    quote = Quote(QuoteKind.DIRECT, (Span(12, len(article.text)),))
    assert citation(article, quote, "Ada Lund") == f"{cited}\n— Ada Lund (Post, 6 May 2024)"


def test_an_entry_of_the_timeline_is_cited_with_its_time_and_who_tells_it() -> None:
    text = "The mayor will open the bridge on 2 May 2026."
    published = datetime(2026, 3, 4, tzinfo=UTC)
    article = Article("Bridge", text, published, DAY, source="Post", link="https://post.example/1")
    found = analyse(text, DAY)
    assert entry_citation(article, found.timeline[0], "2026-05-02") == (
        "2 May 2026: The mayor will open the bridge (planned)\n— Post, 4 March 2026\nhttps://post.example/1"
    )


def test_an_article_is_cited_with_its_author_and_a_day_that_is_assumed_as_such() -> None:
    article = Article("Bridge", "", datetime(2026, 3, 4, tzinfo=UTC), DAY, author="Ada Lund", date_assumed=True)
    assert article_citation(article) == "Bridge\n— Ada Lund, ~4 March 2026"
