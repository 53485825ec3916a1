"""What an answer means, and when to ask again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.refresh import schedule
from reader.refresh.schedule import Harvest, Meaning, Moment, Pace
from reader.sources.web.answer import Answer, Request
from reader.store.subscriptions.feed import Feed

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
PACE = Pace()
AT = Moment(NOW)
FEED = Feed(id=1, url="https://harbour.example/feed", etag='"v1"', body_hash="old")
ASKED = Request(FEED.url, etag='"v1"')


def answer(status: int = 200, body: bytes = b"<rss/>", **more: object) -> Answer:
    return replace(Answer(FEED.url, body, status=status), **more)  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------------------- asking


def test_a_feed_is_asked_with_its_validators_and_its_own_host_may_be_private() -> None:
    assert schedule.request(FEED, AT, PACE) == Request(FEED.url, '"v1"', "", "harbour.example")


@pytest.mark.parametrize(
    ("chance", "days", "etag"), [(0.0, 9, ""), (0.9, 9, '"v1"'), (0.0, 7, '"v1"')], ids=["whole", "not yet", "lively"]
)
def test_a_feed_silent_for_long_is_sometimes_asked_for_whole(chance: float, days: int, etag: str) -> None:
    silent = replace(FEED, last_new=NOW - days * DAY)
    assert schedule.request(silent, Moment(NOW, chance=chance), PACE).etag == etag


# ------------------------------------------------------------------------------------------------------------ meaning


@pytest.mark.parametrize(
    ("asked", "got", "meaning"),
    [
        (ASKED, answer(), Meaning.READ),
        (ASKED, answer(304, b""), Meaning.UNCHANGED),
        (Request(FEED.url), answer(304, b""), Meaning.REFUSED),
        (ASKED, answer(200, b" \n"), Meaning.REFUSED),
        (ASKED, answer(404), Meaning.REFUSED),
        (ASKED, answer(204, b""), Meaning.REFUSED),
    ],
    ids=["new", "304", "304 unasked", "empty", "404", "204"],
)
def test_what_is_done_with_an_answer_follows_from_its_status_and_body(
    asked: Request, got: Answer, meaning: Meaning
) -> None:
    assert schedule.meaning(asked, FEED, got) is meaning


def test_the_same_body_again_is_not_read() -> None:
    known = replace(FEED, body_hash=schedule.body_hash(b"<rss/>"))
    assert schedule.meaning(ASKED, known, answer()) is Meaning.UNCHANGED


def test_a_good_answer_is_remembered() -> None:
    got = answer(etag='"v2"', last_modified="today")
    check = schedule.harvested(FEED, got, Harvest("Harbour", "https://harbour.example/", 3, body_hash="new"), AT, PACE)
    assert (check.etag, check.last_modified, check.body_hash) == ('"v2"', "today", "new")
    assert (check.title, check.site, check.url) == ("Harbour", "https://harbour.example/", None)
    assert (check.answer, check.errors) == ("3 articles", 0)


def test_a_feed_that_moved_is_asked_at_its_new_address_and_said_to_have_moved() -> None:
    moved = answer(permanent="https://new.example/")
    checks = [
        schedule.harvested(FEED, moved, Harvest(count=3), AT, PACE),
        schedule.unchanged(FEED, moved, AT, PACE),
    ]
    assert [check.url for check in checks] == ["https://new.example/"] * 2
    assert [check.answer for check in checks] == [
        "3 articles; it has moved for good", "nothing new; it has moved for good",
    ]  # fmt: skip


def test_validators_that_are_gone_are_forgotten() -> None:
    check = schedule.harvested(FEED, answer(), Harvest(), AT, PACE)
    assert (check.etag, check.last_modified) == ("", "")


def test_of_a_feed_that_breaks_off_nothing_is_remembered() -> None:
    check = schedule.harvested(FEED, answer(etag='"v2"'), Harvest(count=3, cut=True, body_hash="new"), AT, PACE)
    assert (check.etag, check.last_modified, check.body_hash) == ("", "", "")
    assert check.answer == "3 articles; the feed breaks off"


def test_leaving_https_is_said() -> None:
    check = schedule.harvested(FEED, answer(insecure=True), Harvest(count=1), AT, PACE)
    assert check.answer == "1 article; a redirect leaves https"


@pytest.mark.parametrize("failing", ["refused", "failed"])
def test_a_failure_keeps_what_is_remembered_and_counts(failing: str) -> None:
    feed = replace(FEED, errors=2)
    check = (
        schedule.refused(feed, answer(500), AT, PACE)
        if failing == "refused"
        else schedule.failed(feed, "the answer breaks off", AT, PACE)
    )
    assert (check.etag, check.last_modified, check.body_hash, check.url) == (None, None, None, None)
    assert check.errors == 3


def test_validators_that_the_server_refuses_are_forgotten() -> None:
    check = schedule.refused(FEED, answer(412), AT, PACE)
    assert (check.etag, check.last_modified) == ("", "")


def test_only_what_is_gone_for_good_stops() -> None:
    stopping = {s for s in range(400, 600) if schedule.refused(FEED, answer(s), AT, PACE).stopped}
    assert stopping == {410}


def test_slow_is_what_takes_long() -> None:
    assert schedule.unchanged(FEED, answer(304), Moment(NOW, seconds=6), PACE).slow
    assert not schedule.unchanged(FEED, answer(304), Moment(NOW, seconds=1), PACE).slow


# -------------------------------------------------------------------------------------------------------------- times


@pytest.mark.parametrize(
    ("max_age", "ttl", "interval", "wait"),
    [
        (None, None, None, 0.95 * HOUR),
        (60, None, None, 0.95 * HOUR),
        (7200, None, None, 2 * HOUR),
        (None, 3 * HOUR, None, 3 * HOUR),
        (31536000, None, None, DAY),
        (None, 31 * DAY, None, DAY),
        (None, None, 4 * HOUR, 3.8 * HOUR),
        (31536000, None, 7 * DAY, 6.65 * DAY),
    ],
    ids=["usual", "short wish", "max-age", "ttl", "a year", "a month", "own interval", "longer own interval"],
)
def test_after_success_the_next_check_is(
    max_age: int | None, ttl: timedelta | None, interval: timedelta | None, wait: timedelta
) -> None:
    feed = replace(FEED, interval=interval)
    check = schedule.harvested(feed, answer(max_age=max_age), Harvest(ttl=ttl), AT, PACE)
    assert abs(check.next_check - NOW - wait) < timedelta(seconds=1)


@pytest.mark.parametrize(("errors", "wait"), [(0, HOUR), (1, 2 * HOUR), (3, 8 * HOUR), (5, DAY), (99, DAY)])
def test_after_errors_the_wait_doubles_up_to_a_day(errors: int, wait: timedelta) -> None:
    check = schedule.refused(replace(FEED, errors=errors), answer(500), AT, PACE)
    assert check.next_check - NOW == wait


@pytest.mark.parametrize("status", [401, 403])
def test_what_is_refused_is_not_asked_again_soon(status: int) -> None:
    assert schedule.refused(FEED, answer(status), AT, PACE).next_check - NOW == DAY


def test_without_a_network_the_wait_does_not_grow() -> None:
    feed = replace(FEED, errors=9)
    assert schedule.failed(feed, "no connection", AT, PACE, reached=False).next_check - NOW == HOUR


@pytest.mark.parametrize(
    ("status", "header", "pause"),
    [
        (429, "3600", HOUR),
        (503, "120", timedelta(minutes=2)),
        (429, "", timedelta(minutes=10)),
        (503, "", timedelta()),
        (500, "3600", timedelta()),
        (429, "Tue, 10 Mar 2026 13:00:00 GMT", HOUR),
        (429, "Tue, 24 Nov 2099 10:00:00 GMT", DAY),
        (429, "99999999999999999999", DAY),
        (429, "soon", timedelta(minutes=10)),
        (429, "-5", timedelta(minutes=10)),
    ],
)
def test_a_host_is_left_alone_as_long_as_it_asks(status: int, header: str, pause: timedelta) -> None:
    assert schedule.pause_until(answer(status, retry_after=header), AT, PACE) - NOW == pause


def test_a_feed_is_never_due_before_its_host_may_be_asked() -> None:
    check = schedule.refused(FEED, answer(429, retry_after="36000"), AT, PACE)
    assert check.next_check >= NOW + 10 * HOUR


def test_a_pause_holds_for_the_whole_host_until_it_is_over() -> None:
    pauses = {"harbour.example": NOW + HOUR}
    assert schedule.paused(pauses, "https://Harbour.example/other", NOW) == NOW + HOUR
    assert schedule.paused(pauses, "https://harbour.example/feed", NOW + HOUR) is None
    assert schedule.paused(pauses, "https://other.example/feed", NOW) is None


def test_a_pause_from_a_time_when_the_clock_stood_wrong_holds_for_nobody() -> None:
    pauses = {"harbour.example": NOW + DAY, "pier.example": NOW + DAY + HOUR}
    assert schedule.believed(pauses, NOW, PACE) == {"harbour.example": NOW + DAY}


@given(st.text(max_size=40))
def test_any_retry_header_is_a_moment_or_nothing(header: str) -> None:
    found = schedule.retry_time(header, NOW)
    assert found is None or found.tzinfo is not None


@given(
    st.integers(100, 599), st.text(max_size=20), st.integers(0, 500), st.floats(0, 1), st.none() | st.integers(0, 10**9)
)
def test_the_next_check_lies_between_now_and_a_day_and_a_quarter(
    status: int, header: str, errors: int, chance: float, max_age: int | None
) -> None:
    got = answer(status, b"" if status == 304 else b"x", retry_after=header, max_age=max_age)
    moment = Moment(NOW, chance=chance)
    feed = replace(FEED, errors=errors)
    for check in (schedule.refused(feed, got, moment, PACE), schedule.unchanged(feed, got, moment, PACE)):
        assert NOW < check.next_check <= NOW + 1.25 * DAY
