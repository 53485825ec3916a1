"""The words for how a feed fares."""

from datetime import UTC, datetime, timedelta

from reader.refresh.health import health
from reader.store.subscriptions.feed import Feed

NOW = datetime(2024, 6, 14, 12, tzinfo=UTC)


def test_a_feed_that_was_never_asked_says_so() -> None:
    assert health(Feed(1, "https://quay.example/feed"), NOW) == ("never asked",)


def test_a_paused_feed_has_no_next_check() -> None:
    feed = Feed(1, "https://quay.example/feed", last_answer="2 articles", last_checked=NOW, next_check=NOW, paused=True)
    assert health(feed, NOW) == ("a moment ago: 2 articles", "asked only when it is named")


def test_a_feed_that_was_asked_while_the_clock_stood_wrong_is_asked_now() -> None:
    later = NOW + timedelta(days=730)
    feed = Feed(1, "https://quay.example/feed", last_answer="2 articles", last_checked=later, next_check=later)
    assert health(feed, NOW)[-1] == "next check now"


def test_a_failing_feed_tells_its_answer_its_failures_its_last_article_and_its_next_check() -> None:
    feed = Feed(
        1,
        "https://quay.example/feed",
        last_answer="404 Not Found",
        last_checked=NOW - timedelta(hours=2),
        last_new=NOW - timedelta(days=3),
        errors=4,
        next_check=NOW + timedelta(minutes=30),
    )
    assert health(feed, NOW) == (
        "2 hours ago: 404 Not Found",
        "failed 4 times",
        "last article 3 days ago",
        "next check in 30 minutes",
    )
