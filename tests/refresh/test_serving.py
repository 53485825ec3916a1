"""A refresh with a service that follows feeds: the service by hand, other feeds on a server on loopback."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.cli.output.telling import event_fields
from reader.errors import ServiceError
from reader.refresh.engine import Tuning, refresh
from reader.refresh.events import Event, FeedChecked, RefreshEnded, ServiceAsked
from reader.refresh.news import News
from reader.refresh.service.access import Access, access, password_by, password_in
from reader.refresh.workers import Bounds
from reader.sources.services.service import Account, Service
from reader.sources.web.answer import Limits
from reader.sources.web.fetch import Fetcher
from reader.store.library import Library
from reader.store.rules import Rules
from reader.store.searching.parsing import parse
from reader.store.subscriptions.feed import FullText
from reader.store.view import EVERYTHING
from tests.conftest import Say, Site
from tests.refresh.fake_service import ACCOUNT, NAME, NOW, FakeService

HARBOUR = "https://harbour.example/feed"
FEED = b"""<rss version='2.0'><channel><title>Quay</title><item><guid>1</guid><title>Ferry</title>
<description>The ferry left.</description></item></channel></rss>"""


class Reader:
    """A library, a service, and what a refresh told."""

    def __init__(self) -> None:
        self.library = Library.open(None)
        self.service = FakeService(items_at_once=50)
        self.told: list[Event] = []
        self.now = NOW
        self.tuning = Tuning(
            limits=Limits(total=600.0, connect=600.0, size=1 << 20),
            bounds=Bounds(patience=60.0, processes=1),
            access=self.service.access,
            full_text=FullText.NEVER,
            clock=lambda: self.now,
            chance=lambda: 0.5,
        )

    async def refresh(self, *names: str) -> RefreshEnded:
        self.told, self.now = [], self.now + timedelta(minutes=1)
        feeds = [feed for feed in self.library.feeds.all() if not names or feed.name in names]
        return await refresh(self.library, feeds, self.told.append, self.tuning)

    def checked(self) -> dict[str, int]:
        """How many new articles of which feeds were told of."""
        return {event.name: len(event.new) for event in self.told if isinstance(event, FeedChecked)}

    def asked(self) -> list[ServiceAsked]:
        return [event for event in self.told if isinstance(event, ServiceAsked)]


@pytest.fixture
def reader() -> Iterator[Reader]:
    reader = Reader()
    with reader.library:
        yield reader


async def test_a_refresh_without_a_feed_asks_the_service_what_it_follows(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR), 2)
    ended = await reader.refresh()
    assert reader.checked() == {"Harbour": 2}
    assert (ended.new, ended.failed, ended.checked) == (2, 0, 1)
    assert [event.check.answer for event in reader.told if isinstance(event, FeedChecked)] == ["2 articles"]
    assert [event.words for event in reader.asked()] == ["followed now: Harbour"]


async def test_feeds_of_the_service_are_not_asked_themselves_and_the_others_are(
    reader: Reader, site: Site, say: Say
) -> None:
    reader.service.follows(f"{site.base}/theirs")
    await reader.refresh()
    reader.library.feeds.add(site.page("/feed", say(FEED)))
    await reader.refresh()
    assert site.paths() == ["/feed"]
    assert reader.checked() == {"Harbour": 0, "Quay": 1}


async def test_the_service_is_left_alone_where_only_other_feeds_are_asked(reader: Reader, site: Site, say: Say) -> None:
    reader.service.follows(HARBOUR)
    reader.library.feeds.add(site.page("/feed", say(FEED)))
    await reader.refresh()
    reader.service.asked.clear()
    await reader.refresh("Quay")
    assert reader.service.asked == []


async def test_without_the_account_its_feeds_are_asked_at_their_own_addresses(
    reader: Reader, site: Site, say: Say
) -> None:
    reader.service.follows(site.page("/feed", say(FEED)))
    await reader.refresh()
    reader.tuning = replace(reader.tuning, access=None)
    assert (await reader.refresh()).new == 1
    assert site.paths() == ["/feed"]


async def test_a_failure_of_the_service_is_told_once_and_stops_no_other_feed(
    reader: Reader, site: Site, say: Say
) -> None:
    for name in "abc":
        reader.service.follows(f"https://{name}.example/feed", name)
    await reader.refresh()
    reader.library.feeds.add(site.page("/feed", say(FEED)))
    reader.service.breaks_after = 0
    ended = await reader.refresh()
    assert reader.checked() == {"Quay": 1}
    assert [(event.name, event.problem) for event in reader.asked()] == [(NAME, "the answer breaks off")]
    assert (ended.checked, ended.failed, ended.new) == (4, 3, 1)
    assert {feed.last_answer for feed in reader.library.feeds.all()} == {f"{NAME}: the answer breaks off", "1 article"}


async def test_what_comes_of_a_feed_in_several_parts_is_counted_together(reader: Reader) -> None:
    reader.service.items_at_once = 2
    reader.service.has(reader.service.follows(HARBOUR), 5)
    await reader.refresh()
    assert [feed.last_answer for feed in reader.library.feeds.all()] == ["5 articles"]


async def test_what_came_before_the_line_broke_is_stored_and_told(reader: Reader) -> None:
    reader.service.items_at_once = 2
    reader.service.has(reader.service.follows(HARBOUR), 4)
    reader.service.breaks_after = 4
    ended = await reader.refresh()
    assert reader.checked() == {"Harbour": 2}
    assert (ended.new, ended.failed) == (2, 1)
    reader.service.breaks_after = None
    assert (await reader.refresh()).new == 2


async def test_the_next_check_of_a_feed_of_the_service_is_due_as_of_others(reader: Reader) -> None:
    reader.service.follows(HARBOUR)
    await reader.refresh()
    assert reader.library.feeds.due(reader.now) == ()
    assert len(reader.library.feeds.due(reader.now + timedelta(hours=1))) == 1


async def test_news_and_rules_know_articles_of_the_service_as_others(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR), 3)
    rules = Rules(ignore=parse('title:"Title 1"'), mark_read=parse('title:"Title 2"'))
    reader.tuning = replace(reader.tuning, rules=rules)
    await reader.refresh()
    news = News()
    for event in reader.told:
        news.hear(event)
    assert news.unread(reader.library) == 1
    await reader.refresh()
    assert reader.service.unread == {"1", "3"}
    assert reader.library.count(EVERYTHING) == 2


async def test_pages_of_articles_that_a_service_cuts_short_are_fetched_but_none_in_a_private_network(
    reader: Reader, site: Site, say: Say
) -> None:
    """The service named the feed, and nobody here."""
    (item,) = reader.service.has(reader.service.follows(f"{site.base}/feed"))
    reader.service.kept[item] = replace(reader.service.kept[item], link=site.page("/1", say(b"x")), html="Short …")
    reader.tuning = replace(reader.tuning, full_text=FullText.AUTO)
    await reader.refresh()
    assert site.paths() == []
    assert [type(event).__name__ for event in reader.told].count("PageFetched") == 1


async def test_a_program_hears_what_the_service_did(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR))
    await reader.refresh()
    (event,) = reader.asked()
    assert json.loads(json.dumps(event_fields(event))) == {
        "event": "service",
        "ok": True,
        "name": NAME,
        "sent": 0,
        "taken": 0,
        "added": ["Harbour"],
        "dropped": [],
        "troubles": [],
        "problem": "",
    }


# --------------------------------------------------------------------------------------------------------- the password


def test_a_password_is_the_first_line_that_a_command_prints(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_bytes(b"gehe im\r\nuser: ada\n")
    assert password_by(["cat", str(file)]) == password_in(file) == "gehe im"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["false"], "password_command false: it ended with 1"),
        (["/nowhere/pass"], "password_command /nowhere/pass: it could not be run: no such file or directory"),
        (["true"], "password_command true: its first line is empty"),
        (["printf", "\\377"], "password_command printf: what it gives is not UTF-8"),
    ],
)
def test_a_password_that_cannot_be_had_is_told_in_words(command: list[str], words: str) -> None:
    with pytest.raises(ServiceError) as caught:
        password_by(command)
    assert str(caught.value) == words


async def test_a_password_that_cannot_be_had_fails_the_service_alone(reader: Reader, site: Site, say: Say) -> None:
    reader.library.feeds.add(site.page("/feed", say(FEED)))
    reader.tuning = replace(reader.tuning, access=access(ACCOUNT, ["false"], ""))
    ended = await reader.refresh()
    assert [event.problem for event in reader.asked()] == ["password_command false: it ended with 1"]
    assert (ended.new, ended.failed) == (1, 1)


def test_the_password_stands_in_no_words_about_an_account() -> None:
    def opened(_: Fetcher) -> Service:
        raise NotImplementedError

    assert "s3cret" not in repr(Account(*ACCOUNT, "s3cret"))
    assert "opened" not in repr(Access(ACCOUNT, opened))
