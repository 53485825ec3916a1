"""What an entry of a feed is known by: the same in every document that holds it, whatever stands beside it there."""

from datetime import UTC, datetime

import pytest

from reader.sources.around.dates import When, from_datetime
from reader.sources.feeds.entries import FeedHead, make_feed
from reader.sources.origin import Findings
from reader.text.blocks import read_blocks

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
SITE = "https://quay.example/"
PAGE = "https://quay.example/log"


def entry(title: str, *, guid: str = "", link: str = "", text: str = "", hour: int = 9) -> Findings:
    return Findings(read_blocks(text or f"{title}."), title=title, guid=guid, link=link, when=at(hour))


def at(hour: int) -> When | None:
    return from_datetime(datetime(2026, 3, 9, hour, tzinfo=UTC))


def names(*document: Findings) -> dict[str, str]:
    """The guid of each entry of a document, by its title."""
    feed = make_feed(FeedHead(site=SITE), document, "https://quay.example/feed", NOW)
    return {article.title: article.guid for article in feed.entries}


@pytest.mark.parametrize(
    ("guid", "links"),
    [("1", (f"{PAGE}/a", f"{PAGE}/b", f"{PAGE}/c")), ("1", (PAGE,) * 3), ("", (PAGE,) * 3), ("", ("",) * 3)],
    ids=["one guid for all", "one guid and link for all", "one link for all", "neither"],
)
def test_entries_that_share_a_name_keep_theirs_when_another_comes_on_top(guid: str, links: tuple[str, ...]) -> None:
    ferry, gate, crane = (
        entry(title, guid=guid, link=link) for title, link in zip(("Ferry", "Gate", "Crane"), links, strict=True)
    )
    before, after = names(ferry, gate), names(crane, gate, ferry)
    assert len(set(after.values())) == 3
    assert {title: after[title] for title in before} == before


@pytest.mark.parametrize(
    ("site", "url", "called"),
    [
        ("", "https://www.quay.example/feeds/ships.xml", "quay.example/feeds/ships"),
        ("", "https://quay.example/tides/rss.xml", "quay.example/tides"),
        ("https://quay.example/", "https://quay.example/n%C3%A4he/feed/", "quay.example/nähe"),
        ("https://quay.example/crew/", "https://feeds.example/4711", "quay.example/crew"),
        ("https://quay.example/", "https://feeds.example/4711", "quay.example"),
        ("", "https://quay.example/feeds/posts/default", "quay.example"),
        ("", "https://quay.example/?feed=rss2", "quay.example"),
        ("", "exec:tides", ""),
    ],
)
def test_feeds_of_one_host_without_a_title_are_called_by_what_tells_them_apart(
    site: str, url: str, called: str
) -> None:
    feed = make_feed(FeedHead(site=site), (entry("Ferry"),), url, NOW)
    assert (feed.title, feed.entries[0].source) == (called, called)


def test_the_address_of_the_whole_site_names_no_entry() -> None:
    today, tomorrow = (entry(f"Tides of {day}", link=SITE.rstrip("/")) for day in ("Monday", "Tuesday"))
    assert set(names(today).values()).isdisjoint(names(tomorrow).values())


def test_an_entry_without_guid_and_link_is_the_same_when_its_text_is_corrected() -> None:
    assert names(entry("Ferry", text="It left at noon.")) == names(entry("Ferry", text="It left at one."))
    assert names(entry("Ferry")) != names(entry("Ferry", hour=10))


def test_a_link_of_its_own_names_an_entry_whatever_its_title() -> None:
    assert names(entry("Ferry", link=PAGE)) == {"Ferry": PAGE}
    assert names(entry("Ferry sails", link=PAGE)) == {"Ferry sails": PAGE}


def test_an_entry_that_is_there_twice_is_two_articles_whose_names_stay() -> None:
    feed = make_feed(FeedHead(), [entry("Gate", guid="2"), *[entry("Ferry", guid="1")] * 2], PAGE, NOW)
    more = make_feed(FeedHead(), [entry("Crane", guid="3"), *[entry("Ferry", guid="1")] * 2], PAGE, NOW)
    assert len({article.guid for article in feed.entries}) == 3
    assert feed.entries[1:] == more.entries[1:]


def test_a_name_without_an_end_is_cut_at_a_word() -> None:
    feed = make_feed(FeedHead(title="Quay news " * 40), [], "https://quay.example/feed", NOW)
    assert feed.title == "Quay news " * 11 + "Quay news…"
