"""The table of outcomes: what a refresh makes of every path of a server that misbehaves on purpose.

The server is a tool that lies beside the checkout; without it these tests are skipped, and `test_engine` and
`test_fetch` cover the same ground with a small server of their own.
"""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from urllib.request import urlopen

import pytest

from reader.model import Article
from reader.refresh.engine import Tuning, refresh
from reader.refresh.events import Event, FeedChecked
from reader.refresh.workers import Bounds
from reader.sources.web.answer import Limits
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check, Feed, FullText
from reader.store.view import View
from tests.shared import SHARED

SERVER = SHARED / "tools" / "hostile_server.py"
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
USUAL = 0.95 * HOUR
OLD = Article("Old", "It was here before.", NOW, date(2026, 3, 10), guid="old")
TUNING = Tuning(
    limits=Limits(total=600.0),
    bounds=Bounds(seconds=90.0),
    of_host=100,
    full_text=FullText.NEVER,
    clock=lambda: NOW,
    chance=lambda: 0.5,
)

IMPATIENT = replace(TUNING, limits=Limits(total=8.0), bounds=Bounds(seconds=2.0))
"""For what never ends. With all others a busy machine may take its time."""

pytestmark = pytest.mark.skipif(not SERVER.exists(), reason=f"{SERVER} is not there")

LATE = "no whole answer within 8 seconds"
SLOW = "it takes too long or too much memory to be read"
LARGE = "larger than 15 MiB"
DAMAGED = "the packed answer is damaged or breaks off"
PRIVATE = ": a private address; add it yourself if you mean it"

GOOD = {
    "/ok": 2,
    "/badetag": 2,
    "/301": 2,
    "/308": 2,
    "/302": 2,
    "/301then302": 2,
    "/canary": 2,
    "/wrongtype": 2,
    "/latin1": 2,
    "/utf16": 2,
    "/bomspace": 2,
    "/esc": 2,
    "/lol": 2,
    "/xxe": 2,
    "/deep": 2,
    "/many": 20000,
    "/dupguid": 10,
    "/noguid": 1,
    "/changing": 1,
    "/newguid": 3,
    "/shrink": 50,
    "/dates": 11,
    "/urls": 13,
    "/jsonfeed": 1,
    "/cookie": 2,
    "/gzlie": 2,
}
"""Paths from which so many articles come, and that are asked again after the usual time."""

WISHES = {"/maxage": 2 * HOUR, "/maxageyear": 24 * HOUR}
"""Paths that say when to come back, and when that is."""

BAD = {
    "/always304": ("the server says that nothing has changed, though it never gave anything (304)", HOUR),
    "/loop": ("more than 10 redirects", HOUR),
    "/tofile": ("it leads to file:///etc/passwd: only http and https addresses are fetched", HOUR),
    "/tojs": ("it leads to javascript:alert(1): only http and https addresses are fetched", HOUR),
    "/toprivate": (PRIVATE, HOUR),
    "/todnsprivate": (PRIVATE, HOUR),
    "/tonumeric": (": not an address that can be understood", HOUR),
    "/noloc": ("the server redirects without saying where to", HOUR),
    "/410": ("it is gone for good (410)", 24 * HOUR),
    "/404": ("there is nothing at this address (404)", HOUR),
    "/500": ("the server has a fault of its own (500)", HOUR),
    "/401": ("it needs a login (401)", 24 * HOUR),
    "/429": ("the server asks to be left alone for a while (429)", HOUR),
    "/429date": ("the server asks to be left alone for a while (429)", 24 * HOUR),
    "/503": ("the server is not available now (503)", HOUR),
    "/gzbomb": (LARGE, HOUR),
    "/gzgzbomb": ("packed in a way that was not asked for (gzip, gzip)", HOUR),
    "/deflatebomb": ("packed in a way that was not asked for (deflate)", HOUR),
    "/gzbroken": (DAMAGED, HOUR),
    "/endless": (LARGE, HOUR),
    "/drip": (LATE, HOUR),
    "/stall": (LATE, HOUR),
    "/mute": (LATE, HOUR),
    "/short": ("the answer breaks off", HOUR),
    "/empty": ("an empty answer", HOUR),
    "/html": ("no feed in it", HOUR),
    "/htmlok200": ("no feed in it", HOUR),
    "/attrs": (SLOW, HOUR),
    "/hugeitem": (LARGE, HOUR),
}
"""Paths that give no articles: the words (their end, where an address stands before them) and the wait."""

PAUSING = ("/429", "/429date", "/503")
HALF = "/truncxml"


@dataclass(frozen=True)
class Outcome:
    """What was told and what the library has afterwards."""

    told: FeedChecked
    feed: Feed
    old_is_there: bool

    @property
    def wait(self) -> timedelta:
        return self.told.check.next_check - NOW


@pytest.fixture(scope="module")
def outcomes() -> Iterator[dict[str, Outcome]]:
    with subprocess.Popen([sys.executable, str(SERVER), "0"], stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            base = server.stdout.readline().split("/  ")[0]
            everything = [*GOOD, *WISHES, *BAD, HALF]
            endless = [path for path in BAD if BAD[path][0] in {LATE, SLOW}]
            found = asyncio.run(refreshed(base, endless, IMPATIENT))
            found |= asyncio.run(refreshed(base, [path for path in everything if path not in (*endless, *PAUSING)]))
            for path in PAUSING:
                found |= asyncio.run(refreshed(base, [path]))
            with urlopen(f"{base}/") as page:
                listed = {line.split()[0].decode() for line in page}
            with urlopen(f"{base}/_log") as page:
                canaries = page.read().count(b'"path": "/canary"')
            assert canaries == 1, "a redirect reached a private address"
            assert listed == set(everything)
            yield found
        finally:
            server.kill()


async def refreshed(base: str, paths: list[str], tuning: Tuning = TUNING) -> dict[str, Outcome]:
    """One refresh of feeds that had an article before."""
    told: list[Event] = []
    with Library.open(None) as library:
        for path in paths:
            number = library.feeds.add(base + path).id
            library.feeds.note(number, Check("1 article", NOW), entries([OLD]), now=NOW - HOUR)
        await refresh(library, library.feeds.all(), told.append, tuning)
        checks = {event.feed.id: event for event in told if isinstance(event, FeedChecked)}
        return {
            path: Outcome(checks[feed.id], feed, _has_old(library, feed.id))
            for feed in library.feeds.all()
            for path in [checks[feed.id].feed.url.removeprefix(base)]
        }


def _has_old(library: Library, feed: int) -> bool:
    return "Old" in {row.title for row in library.rows(View(feed=feed), 0, 30000)}


@pytest.mark.parametrize("path", GOOD)
def test_its_articles_come_in(outcomes: dict[str, Outcome], path: str) -> None:
    outcome = outcomes[path]
    assert (len(outcome.told.new), outcome.feed.errors, outcome.wait) == (GOOD[path], 0, USUAL)


@pytest.mark.parametrize("path", WISHES)
def test_its_wish_is_heard(outcomes: dict[str, Outcome], path: str) -> None:
    assert outcomes[path].wait == WISHES[path]


@pytest.mark.parametrize("path", BAD)
def test_it_fails_in_the_right_words(outcomes: dict[str, Outcome], path: str) -> None:
    assert outcomes[path].feed.last_answer.endswith(BAD[path][0])
    assert (outcomes[path].feed.errors, outcomes[path].told.new) == (1, ())


@pytest.mark.parametrize("path", BAD)
def test_it_is_asked_again_in_time(outcomes: dict[str, Outcome], path: str) -> None:
    assert outcomes[path].wait == BAD[path][1]


@pytest.mark.parametrize("path", [*GOOD, *WISHES, *BAD, HALF])
def test_the_old_articles_stay(outcomes: dict[str, Outcome], path: str) -> None:
    assert outcomes[path].old_is_there


@pytest.mark.parametrize("path", BAD)
def test_no_validator_of_a_bad_answer_is_kept(outcomes: dict[str, Outcome], path: str) -> None:
    assert (outcomes[path].feed.etag, outcomes[path].feed.body_hash) == ("", "")


def test_half_a_feed_gives_its_whole_articles_and_is_asked_for_whole_again(outcomes: dict[str, Outcome]) -> None:
    outcome = outcomes[HALF]
    assert len(outcome.told.new) in range(5, 20)
    assert (outcome.feed.etag, outcome.feed.last_answer[-20:]) == ("", "; the feed breaks off"[-20:])


def test_only_what_is_gone_stops(outcomes: dict[str, Outcome]) -> None:
    assert [path for path in BAD if outcomes[path].feed.stopped] == ["/410"]


@pytest.mark.parametrize(("path", "target"), [("/301", "/ok"), ("/308", "/ok"), ("/301then302", "/302")])
def test_a_permanent_redirect_gives_the_new_address(outcomes: dict[str, Outcome], path: str, target: str) -> None:
    assert (outcomes[path].told.check.url or "").endswith(target)


def test_a_temporary_redirect_gives_none(outcomes: dict[str, Outcome]) -> None:
    assert outcomes["/302"].told.check.url is None


@pytest.mark.parametrize("path", [*GOOD, *WISHES, *BAD, HALF])
def test_all_words_can_be_printed(outcomes: dict[str, Outcome], path: str) -> None:
    assert (outcomes[path].feed.last_answer + outcomes[path].feed.name).isprintable()
