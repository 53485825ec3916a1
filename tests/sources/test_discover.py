"""The feeds that a page names, and where else one may lie."""

import pytest

from reader.sources.subscriptions.discover import (
    MOST,
    MOST_PLACES,
    FoundFeed,
    find_feeds,
    find_places,
    guesses,
    of_articles,
    one_of_each,
)

URL = "https://kell.example/news/"


def found(head: str) -> tuple[FoundFeed, ...]:
    return find_feeds(f"<html><head>{head}</head><body></body></html>".encode(), URL)


def test_feeds_are_found_in_the_order_of_the_page_with_their_titles() -> None:
    head = (
        "<link rel='stylesheet' href='/a.css'>"
        "<link rel='alternate' type='application/rss+xml' title='News &amp; more' href='feed.xml'>"
        "<link rel='alternate' type='application/atom+xml; charset=utf-8' href='//feeds.example/atom'>"
        "<link rel='ALTERNATE home' type='application/feed+json' href='https://kell.example/feed.json'>"
    )
    assert found(head) == (
        FoundFeed("https://kell.example/news/feed.xml", "News & more"),
        FoundFeed("https://feeds.example/atom"),
        FoundFeed("https://kell.example/feed.json"),
    )


@pytest.mark.parametrize(
    "link",
    [
        "<link rel='alternate' hreflang='de' href='/de/'>",
        "<link rel='alternate' type='application/rss+xml' href='javascript:alert(1)'>",
        "<link rel='alternate' type='application/rss+xml' href='file:///etc/passwd'>",
        "<link rel='alternate' type='application/rss+xml' href=''>",
        "<link rel='alternate' type='application/rss+xml'>",
        "<!-- <link rel='alternate' type='application/rss+xml' href='/f'> -->",
    ],
)
def test_what_is_no_feed_of_the_web_is_not_named(link: str) -> None:
    assert [feed.url for feed in found(link) if feed.url != URL] == []


def test_an_address_is_named_once() -> None:
    assert len(found("<link rel='alternate' type='application/rss+xml' href='/f'>" * 3)) == 1


def test_links_are_resolved_against_the_page_s_base() -> None:
    head = "<base href='https://other.example/x/'><link rel='alternate' type='application/rss+xml' href='f'>"
    assert found(head)[0].url == "https://other.example/x/f"


def test_a_page_cannot_name_feeds_without_end() -> None:
    links = "".join(f"<link rel='alternate' type='application/rss+xml' href='/{at}'>" for at in range(MOST + 50))
    assert len(found(links)) == MOST


def test_a_title_cannot_reach_the_terminal() -> None:
    head = "<link rel='alternate' type='application/rss+xml' href='/f' title='a&#27;[2Jb'>"
    assert "\x1b" not in found(head)[0].title


def test_a_nest_without_end_does_not_hide_the_feeds() -> None:
    page = "<head><link rel='alternate' type='application/rss+xml' href='/f'></head><body>" + "<div>" * 50_000
    assert [feed.url for feed in find_feeds(page.encode(), URL)] == ["https://kell.example/f"]


@pytest.mark.parametrize(
    ("feeds", "left"),
    [
        ((("/rss.xml", "RSS"), ("/atom.xml", "Atom")), 1),
        ((("/feeds/posts/default", "Kell - Atom"), ("/feeds/posts/default?alt=rss", "Kell - RSS 2.0")), 1),
        ((("/feed/", "Kell » Feed"), ("/feed/atom/", "Kell » Atom")), 1),
        ((("/news/rss.xml", ""), ("/sport/rss.xml", "")), 2),
        ((("/rss.php?of=ferries", ""), ("/rss.php?of=trains", "")), 2),
        ((("/feed/1", ""), ("/feed/2", "")), 2),
        ((("/rss.xml", "News"), ("/feed.xml", "Sport")), 2),
    ],
)
def test_a_feed_in_two_forms_is_one(feeds: tuple[tuple[str, str], ...], left: int) -> None:
    found = tuple(FoundFeed(f"https://kell.example{path}", title) for path, title in feeds)
    assert one_of_each(found) == found[:left]


@pytest.mark.parametrize(
    ("link", "tried"),
    [
        ("rss.php", True),
        ("/news/rss", True),
        ("/index.xml#top", True),
        ("/?feed=atom", True),
        ("https://kell.example/atom2", True),
        ("https://feeds.other.example/rss", False),
        ("/feedback", False),
        ("/crosses", False),
        ("mailto:rss@kell.example", False),
    ],
)
def test_links_that_look_like_feeds_of_the_page_s_own_host_are_places_to_try(link: str, tried: bool) -> None:
    assert len(find_places(f"<p>Our <a href='{link}'>feed</a></p>".encode(), URL)) == tried


def test_a_page_cannot_have_places_tried_without_end() -> None:
    links = "".join(f"<a href='/{at}/rss'>x</a>" for at in range(MOST_PLACES + 9))
    assert len(find_places(links.encode(), URL)) == MOST_PLACES


def test_the_usual_places_are_guessed_beside_the_page_and_at_the_root() -> None:
    tried = guesses("https://kell.example/news")
    assert tried[0] == "https://kell.example/news/feed"
    assert {"https://kell.example/rss.xml", "https://kell.example/feed.json"} <= set(tried)
    assert len(set(tried)) == len(tried)


def test_feeds_of_comments_are_none_of_articles_and_those_of_opinions_are() -> None:
    main = FoundFeed("https://kell.example/feed", "Kell")
    opinions = FoundFeed("https://kell.example/comment/rss", "Comment")
    comments = (
        FoundFeed("https://kell.example/comments/feed/"),
        FoundFeed("https://kell.example/f2", "Comments on: x"),
    )
    assert of_articles((main, *comments, opinions)) == (main, opinions)
    assert of_articles(comments) == comments
