"""One article stays one, with its marks, whatever its feed does with guids, texts and dates."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from reader.model import Article
from reader.store.arrivals import Stored
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check
from reader.store.view import EVERYTHING, View
from tests.effort import least_seconds

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=2)
FEED, OTHER = "https://quay.example/feed", "https://pier.example/feed"


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None) as library:
        library.feeds.add(FEED)
        library.feeds.add(OTHER)
        yield library


def article(guid: str, **changes: object) -> Article:
    given = Article(
        title="Ferry sails",
        text="The ferry left the quay at noon.",
        published=NOW - timedelta(hours=1),
        day=date(2026, 3, 10),
        link="https://quay.example/ferry",
        guid=guid,
    )
    return replace(given, **changes)  # type: ignore[arg-type]


def fetch(library: Library, *document: Article, feed: int = 1, now: datetime = NOW) -> Stored:
    return library.feeds.note(feed, Check("ok", now), entries(document), now=now)


def test_two_articles_do_not_both_become_the_one_of_a_guid(library: Library) -> None:
    pages = [{"title": f"Ferry {number}", "link": f"https://quay.example/{number}"} for number in range(2)]
    fetch(library, *(article(str(number), **page) for number, page in enumerate(pages)))
    fetch(library, *(article("same", **page) for page in pages), now=LATER)
    assert library.count(EVERYTHING) == 2


@pytest.mark.parametrize("is_undated", [True, False])
def test_new_guids_for_many_articles_that_are_alike_take_time_in_proportion(*, is_undated: bool) -> None:
    def made(name: str) -> Article:
        title = "" if is_undated else name
        return article(name, title=title, text=f"{name} is a ferry. " * 20, date_assumed=is_undated)

    def seconds(count: int) -> float:
        with Library.open(None) as library:
            library.feeds.add(FEED)
            fetch(library, *(made(f"a{at}") for at in range(count)))
            many = [made(f"b{at}") for at in range(count)]
            return least_seconds(lambda: fetch(library, *many), 1)

    assert seconds(800) < 10 * seconds(200)


def test_another_guid_for_the_same_article_brings_nothing_new(library: Library) -> None:
    (number,) = fetch(library, article("a")).ids
    library.mark_read([number], now=NOW)
    library.star([number])
    for guid in ("b", "c", "a"):
        assert fetch(library, article(guid), now=LATER).new == ()
    (row,) = library.rows(EVERYTHING, 0, 9)
    assert (row.id, row.read, row.starred) == (number, True, True)


def test_a_feed_that_calls_its_articles_anew_at_every_fetch_changes_nothing(library: Library) -> None:
    fetch(library, article("0"))
    assert all(fetch(library, article(str(number))).changed == () for number in range(1, 40))
    assert fetch(library, article("40", text="The ferry left the quay at one.")).changed


def test_another_guid_and_another_text_at_the_same_time_is_the_same_article(library: Library) -> None:
    fetch(library, article("a"))
    stored = fetch(library, article("b", text="The ferry left the quay at one."))
    assert (stored.new, len(stored.changed)) == ((), 1)


@pytest.mark.parametrize("moved", ["http://quay.example/ferry", "https://www.quay.example/ferry/"])
def test_a_site_that_moves_brings_none_of_its_articles_again(library: Library, moved: str) -> None:
    link = "https://quay.example/ferry"
    fetch(library, article(moved, link=moved))
    assert fetch(library, article(link, link=link), now=LATER).new == ()
    assert [row.link for row in library.rows(EVERYTHING, 0, 9)] == [link]


@pytest.mark.parametrize("assumed", [True, False])
def test_another_guid_and_another_time_with_the_same_text_is_the_same_article(library: Library, assumed: bool) -> None:
    fetch(library, article("a", date_assumed=assumed))
    again = article("b", published=LATER, day=LATER.date(), date_assumed=assumed)
    assert fetch(library, again, now=LATER).new == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"published": LATER, "text": "Today's bulletin."},
        {"title": "Ferry late"},
        {"link": "https://quay.example/other"},
        {"link": ""},
        {"published": LATER, "text": "Undated bulletin.", "date_assumed": True},
    ],
)
def test_what_is_like_in_part_only_is_another_article(library: Library, changes: dict[str, object]) -> None:
    fetch(library, article("a"))
    assert len(fetch(library, article("b", **changes), now=LATER).new) == 1


def test_a_guid_that_counts_versions_names_one_article(library: Library) -> None:
    guid, page = "https://quay.example/ferry#{}", "https://quay.example/ferry"
    (number,) = fetch(library, article(guid.format(0), link=page)).ids
    library.star([number])
    newer = article(guid.format(1), link=page, title="Ferry late", text="The ferry is late.", published=LATER)
    assert fetch(library, newer, now=LATER).changed == (number,)
    (row,) = library.rows(EVERYTHING, 0, 9)
    assert (row.title, row.starred) == ("Ferry late", True)


def test_numbered_entries_of_one_page_are_articles_of_their_own(library: Library) -> None:
    page = "https://quay.example/log"
    entry = [
        article(f"{page}#{number}", link=page, title=f"Day {number}", text=f"{number} boats.") for number in range(4)
    ]
    fetch(library, *entry[:2])
    assert len(fetch(library, *entry[2:], now=LATER).new) == 2


def test_an_article_that_is_still_there_does_not_give_its_place(library: Library) -> None:
    fetch(library, article("a"))
    assert len(fetch(library, article("a"), article("b")).new) == 1


@pytest.mark.parametrize("link", ["https://pier.example/?p=7", "https://quay.example/ferry?session=2", ""])
def test_the_same_words_at_the_same_time_are_the_same_article_wherever_they_lead(library: Library, link: str) -> None:
    words = "The ferry left the quay at noon. " * 4
    (number,) = fetch(library, article("a", text=words)).ids
    library.mark_read([number], now=NOW)
    assert fetch(library, article("b", text=words, link=link), now=LATER).new == ()
    (row,) = library.rows(EVERYTHING, 0, 9)
    assert (row.id, row.read, row.link) == (number, True, link)


def test_a_session_in_the_link_makes_no_other_article(library: Library) -> None:
    words = "The ferry left the quay at noon. " * 4
    undated = [article(str(n), text=words, link=f"https://quay.example/?s={n}", date_assumed=True) for n in range(3)]
    fetch(library, undated[0])
    assert [fetch(library, again, now=LATER).new for again in undated[1:]] == [(), ()]


def test_a_new_headline_and_guid_make_no_other_article(library: Library) -> None:
    words = "The ferry left the quay at noon. " * 4
    (number,) = fetch(library, article("a", text=words)).ids
    assert fetch(library, article("b", text=words, title="Ferry late"), now=LATER).changed == (number,)
    assert fetch(library, article("c", text=words, title="Ferry", published=LATER), now=LATER).changed == ()


def test_of_several_bulletins_the_one_of_the_same_time_goes_on(library: Library) -> None:
    first, second = fetch(library, article("a"), article("b", published=LATER, text="No ferry.")).ids
    assert fetch(library, article("c", text="The ferry left at one."), now=LATER).changed == (first,)
    assert fetch(library, article("d", published=LATER, text="One ferry."), now=LATER).changed == (second,)


def test_words_that_are_few_tell_no_article_without_a_link_from_another(library: Library) -> None:
    fetch(library, article("a", link=""))
    assert len(fetch(library, article("b", link="")).new) == 1


def test_a_removed_article_stays_gone_under_another_guid(library: Library) -> None:
    (number,) = fetch(library, article("a")).ids
    library.remove([number], now=NOW)
    assert fetch(library, article("b")).ids == ()


def test_one_guid_in_two_feeds_is_two_articles_with_marks_of_their_own(library: Library) -> None:
    (first,) = fetch(library, article("a")).ids
    (second,) = fetch(library, article("a", title="Other"), feed=2).ids
    library.mark_read([first], now=NOW)
    fetch(library, article("a", title="Other", text="Changed."), feed=2)
    assert library.unread(View(feed=1)) == 0
    assert [row.id for row in library.rows(View(feed=2, unread=True), 0, 9)] == [second]


def test_a_feed_that_shrinks_loses_nothing_and_growing_again_brings_nothing_new(library: Library) -> None:
    many = [article(str(n), link=f"https://quay.example/{n}") for n in range(50)]
    fetch(library, *many)
    fetch(library, many[0])
    assert fetch(library, *many).new == ()
    assert library.count(EVERYTHING) == 50


@pytest.mark.parametrize("year", [1, 1970, 2026, 2099, 9999])
def test_whatever_year_a_feed_claims_the_newest_of_today_stands_on_top(library: Library, year: int) -> None:
    claimed = datetime(year, 1, 1, tzinfo=UTC)
    fetch(library, article("odd", title="Odd", published=claimed, day=claimed.date(), link=""))
    fetch(library, article("new", title="New", published=LATER, day=LATER.date(), link=""), now=LATER)
    assert library.rows(EVERYTHING, 0, 1)[0].title == "New"
