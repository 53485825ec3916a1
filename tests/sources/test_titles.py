"""Headlines come without the names of their publishers, and whole."""

from datetime import UTC, datetime

import pytest

from reader.sources.around.titles import without_source
from reader.sources.articles.page import read_page, read_pages
from reader.sources.origin import Origin

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
STORY = (
    "<p>The ferry to Kell sailed again on Friday, after a strike of nine days that had cut the island off.</p>"
    "<p>Nobody was on board but the crew, the harbour master said in a statement.</p>"
)


def title_of(head: str, body: str = "") -> str:
    page = f"<html><head>{head}</head><body><article>{body}{STORY}</article></body></html>"
    return read_page(page.encode(), "https://www.kellpost.example/ferry", NOW).title


@pytest.mark.parametrize(
    "title",
    [
        "Strike ends – and the ferry sails",
        "Strike ends – and the ferry sails | Kell Post",
        "Strike ends – and the ferry sails - Kell Post",
        "Strike ends – and the ferry sails | Islands | Kell Post",
        "Kell Post | Strike ends – and the ferry sails",
    ],
)
def test_a_page_s_title_is_cut_at_no_dash_of_its_own(title: str) -> None:
    assert title_of(f"<title>{title}</title>") == "Strike ends – and the ferry sails"


def test_a_headline_may_begin_as_the_address_of_its_page_does() -> None:
    title = "Kellpost harbour – live: crews return"
    assert title_of(f"<title>{title}</title>", f"<h1>{title}</h1><h1>More</h1>") == title


def test_a_page_whose_title_has_only_its_publisher_behind_it_keeps_the_headline() -> None:
    assert title_of("<title>Strike ends - The Harbour Gazette</title>") == "Strike ends"


def test_a_headline_of_the_page_s_own_goes_before_its_title() -> None:
    assert title_of("<title>Ferry - Kell Post</title>", "<h1>Strike ends at last</h1>") == "Strike ends at last"


def test_a_heading_that_is_a_part_of_the_title_is_the_headline() -> None:
    assert title_of("<title>Strike ends – and the ferry sails</title>", "<h1>Strike ends</h1>") == "Strike ends"
    assert title_of("<title>Ferry strike ends</title>", "<h1>Ferry</h1>") == "Ferry"


def test_the_source_that_a_feed_names_is_not_said_again_behind_the_headline() -> None:
    assert without_source("Strike ends - Kell Post", "Kell Post") == "Strike ends"
    assert without_source("Strike ends | KELL POST", "", "Kell Post") == "Strike ends"


@pytest.mark.parametrize("title", ["Kell Post", "Why I left the Kell Post", "Ferry–Kell Post", "Strike ends - at last"])
def test_a_name_that_is_a_part_of_the_headline_stays(title: str) -> None:
    assert without_source(title, "Kell Post", "") == title


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Strike ends - The Daily Kell Post", "The Daily Kell Post"),
        ("Kellpost Notes: Strike ends", "Kellpost Notes"),
        ("Strike ends - and the ferry sails", "kellpost.example"),
        ("Strike ends", "kellpost.example"),
    ],
)
def test_a_site_is_named_by_what_stands_beside_the_headline_if_its_address_has_a_word_of_it(
    title: str, source: str
) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>Strike ends</h1>{STORY}</body></html>"
    assert read_page(page.encode(), "https://www.kellpost.example/ferry", NOW).source == source


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Strike ends - The Daily Kell Post", "The Daily Kell Post"),
        ("Strike ends | News | Kell Post", "Kell Post"),
        ("Strike ends - and the ferry sails", "Saved pages"),
        ("Strike ends", "Saved pages"),
    ],
)
def test_a_page_without_an_address_is_from_the_site_in_its_title_where_its_heading_is_the_headline(
    title: str, source: str
) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>Strike ends</h1>{STORY}</body></html>"
    (article,) = read_pages(page.encode(), Origin("ferry.html", "/home/ferry.html", "Saved pages", NOW))
    assert article.source == source


@pytest.mark.parametrize(
    "mark",
    [
        "<!DOCTYPE html>\n<!-- saved from url=(0034)https://www.kellpost.example/ferry -->\n",
        "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://www.kellpost.example/ferry \n-->",
    ],
)
def test_a_saved_page_is_from_where_the_browser_says_that_it_was_saved_from(mark: str) -> None:
    page = f"{mark}<html><head><title>Strike ends</title></head><body>{STORY}<p><a href='/tides'>Tides</a> are low, and"
    page += " the crews of the harbour have time until noon to bring all the boats in.</p></body></html>"
    (article,) = read_pages(page.encode(), Origin("ferry.html", "/home/ferry.html", "Saved pages", NOW))
    assert (article.source, article.link) == ("kellpost.example", "https://www.kellpost.example/ferry")
    assert [link.url for link in article.links] == ["https://www.kellpost.example/tides"]


def test_where_the_first_heading_names_the_site_the_headline_is_the_one_below() -> None:
    title = "Kell Post » Blog Archive » Strike ends at last, and the ferry sails"
    assert title_of(
        f"<title>{title}</title>", "<h1>Kell Post</h1><h2>Strike ends at last, and the ferry sails</h2>"
    ) == ("Strike ends at last, and the ferry sails")


def test_a_day_behind_the_publisher_goes_with_it_where_the_heading_is_the_rest() -> None:
    title = "Strike ends at last – Kell – 11/10/2026"
    assert title_of(f"<title>{title}</title>", "<h1>Strike ends at last</h1>") == "Strike ends at last"


def test_a_section_before_the_headline_goes_where_the_heading_is_the_rest() -> None:
    title = "Opinion | The ferry was never late"
    assert title_of(f"<title>{title}</title>", "<h1>The ferry was never late</h1>") == "The ferry was never late"


@pytest.mark.parametrize("title", ["{} -- Kell Post", "{}-Kell Post", "{} : Kell Post", "{} « Islands « Kell Post"])
def test_a_heading_that_the_title_begins_with_is_the_headline(title: str) -> None:
    headline = "Strike ends at last, and the ferry sails"
    assert title_of(f"<title>{title.format(headline)}</title>", f"<div><h2>{headline}</h2></div>") == headline


def test_a_section_in_the_first_heading_is_no_headline_where_the_title_is_another_heading() -> None:
    headline = "Strike ends at last, and the ferry sails"
    assert title_of(f"<title>{headline}</title>", f"<h1>Islands and Ports</h1><h2>{headline}</h2>") == headline


def test_a_headline_that_a_quotation_mark_ended_is_read_whole_from_the_heading() -> None:
    meta = '<meta property="og:title" content="Crews call it "a good day" and sail">'
    assert title_of(meta, '<h1>Crews call it "a good day" and sail</h1>') == 'Crews call it "a good day" and sail'


def test_what_stands_behind_a_low_line_in_a_title_of_china_is_its_site() -> None:
    assert title_of("<title>渡轮罢工九天后结束_港口_凯尔网</title>") == "渡轮罢工九天后结束"
