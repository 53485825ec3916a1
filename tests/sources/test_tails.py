"""Headlines of other articles behind the last paragraph of a page, and what only looks like them."""

import pytest

from reader.sources.around.tails import without_tail
from reader.text.html import read_html
from tests.sources.pages import FIRST, SECOND, THIRD, URL, paragraphs, shown

OTHERS = ("Council votes for a new tram line", "Museum finds a lost painting", "Rain to return on Wednesday")
ITEMS = "".join(f"<li><a href='/{at}'>{title}</a></li>" for at, title in enumerate(OTHERS))
STORY = paragraphs(FIRST, SECOND, THIRD)


@pytest.mark.parametrize(
    "tail",
    [
        f"<h2>Must reads</h2><ul>{ITEMS}</ul>",
        "<h2>Latest</h2>" + "".join(f"<p><a href='/{title[:3]}'>{title}</a></p>" for title in OTHERS),
        "<ul>" + ITEMS.replace("</a>", "</a> - 4th March 2026") + "</ul>",
        "<h2>Most viewed</h2><ul>"
        + "".join(f"<li><a href='/x'><img src='/t.jpg' alt='{title}'>{title}</a></li>" for title in OTHERS)
        + "</ul>",
        "".join(f"<h3><a href='/x'>{title}</a></h3><p>Tarna Courier</p><p>5 hours ago</p>" for title in OTHERS),
        "<h2>Deep waters</h2>"
        + "".join(f"<h3><a href='/x'>{title}</a></h3><p>What the town did about it.</p>" for title in OTHERS)
        + "<h2>Stay in touch</h2><p>Offers and stories in your box.</p>",
        "<ul>" + ITEMS.replace("href='/", "href='https://shop.kell.example/") + "</ul>",
    ],
)
def test_headlines_of_other_articles_behind_the_last_paragraph_are_left_out(tail: str) -> None:
    assert shown(f"<article>{STORY}{tail}</article>") == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "kept",
    [
        "<h2>Sources</h2><ul>" + ITEMS.replace("href='/", "href='https://harbour.example/") + "</ul>",
        f"<ul>{ITEMS}</ul>{paragraphs(FIRST.lower())}",
        "<ul><li><a href='/1'>Port Ellis</a></li><li><a href='/2'>Kell</a></li><li><a href='/3'>Tarna</a></li></ul>",
        "<h2>The new timetable</h2><ul><li>Port Ellis at nine</li><li>Kell at ten</li><li>Tarna at noon</li></ul>",
        "".join(f"<p><a href='/x'>{title}</a></p>" for title in OTHERS[:2]),
        "".join(f"<h3><a href='/x'>{title}</a></h3><p>{FIRST} {SECOND}</p>" for title in OTHERS),
    ],
)
def test_what_the_article_itself_ends_in_is_kept(kept: str) -> None:
    body = read_html(STORY + kept, URL)
    assert without_tail(body, URL) == body


def test_a_page_kept_in_a_file_knows_its_site_by_what_it_says_of_itself() -> None:
    head = "<link rel='canonical' href='https://kell.example/news/ferry'>"
    assert shown(f"<article>{STORY}<ul>{ITEMS}</ul></article>", head, "") == [FIRST, SECOND, THIRD]
