"""Feeds that a service follows: what the library remembers of them, and what becomes of a removed one."""

from datetime import UTC, datetime, timedelta

from reader.store.library import Library
from reader.store.retention import Retention
from reader.store.subscriptions.at_service import Followed

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
FEED = "https://harbour.example/feed"


def tied(library: Library, **named: str) -> int:
    number = library.feeds.add(FEED, **named).id  # type: ignore[arg-type]
    library.service.tie(number, "7", "Harbour", "News")
    return number


def test_a_feed_is_called_and_put_as_at_the_service_where_its_reader_did_not_say(library: Library) -> None:
    tied(library)
    (feed,) = library.service.feeds()
    assert feed == Followed(feed.number, FEED, "7", "Harbour", "News", "Harbour", "News")


def test_the_name_and_the_folder_that_a_reader_gave_stay(library: Library) -> None:
    tied(library, title="Port", folder="Sea")
    (feed,) = library.service.feeds()
    assert (feed.title, feed.folder, feed.remote_title, feed.remote_folder) == ("Port", "Sea", "Harbour", "News")


def test_a_removed_feed_is_kept_until_the_service_was_told(library: Library) -> None:
    number = tied(library)
    library.feeds.remove(number, now=NOW)
    library.tidy(Retention(), now=LATER)
    assert [feed.removed for feed in library.service.feeds()] == [True]
    library.service.untie(number, wanted=True)
    library.tidy(Retention(), now=LATER)
    assert library.service.feeds() == ()


def test_a_feed_that_is_followed_again_before_the_service_was_told_is_the_service_s_still(library: Library) -> None:
    library.feeds.remove(tied(library), now=NOW)
    assert library.feeds.add(FEED, remote="").remote == "7"


def test_a_feed_whose_removal_is_taken_back_after_the_service_was_told_is_wanted_there_again(library: Library) -> None:
    number = tied(library)
    library.feeds.remove(number, now=NOW)
    library.service.untie(number, wanted=True)
    library.undo()
    assert [feed.remote for feed in library.feeds.all()] == [""]


def test_a_feed_that_was_here_before_is_not_wanted_at_the_service(library: Library) -> None:
    library.feeds.add(FEED)
    assert library.feeds.add(FEED, remote="").remote is None


def test_with_another_account_nothing_is_known_and_all_feeds_are_asked_here(library: Library) -> None:
    tied(library)
    library.service.keep_asked_until(NOW)
    library.service.begin(["fever", "https://rss.example", "ada"], now=NOW)
    assert [feed.remote for feed in library.feeds.all()] == [None]
    assert library.service.account() == ("fever", "https://rss.example", "ada")
    assert library.service.asked_until() is None


def test_a_feed_that_the_service_dropped_keeps_its_place_for_a_way_back(library: Library) -> None:
    library.service.drop(tied(library), now=NOW)
    assert library.feeds.all() == ()
    library.undo()
    assert [feed.remote for feed in library.feeds.all()] == [""]
