"""An account at a service, in the open reader: whose a feed is, what fails, and when marks are sent."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Analysis, Article
from reader.settings import Settings
from reader.sources.services import opening
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check
from reader.tui.app import DatelineApp
from reader.tui.parts import fetching
from tests.refresh.fake_service import NAME, FakeService
from tests.tui.reading.conftest import OpenReader, note

NOW = datetime(2024, 6, 14, 9, 30, tzinfo=UTC)
Make = Callable[..., Article]


@pytest.fixture
def account(tmp_path: Path) -> Settings:
    (tmp_path / "secret").write_text("hidden words\n", encoding="utf-8")
    return Settings(
        sync_protocol="greader",
        sync_url=f"https://{NAME}/api",
        sync_user="ada",
        sync_password_file=str(tmp_path / "secret"),
    )


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> FakeService:
    found = FakeService(items_at_once=50)
    monkeypatch.setattr(opening, "open_service", lambda *_: found)
    return found


@pytest.fixture
def kept(make_article: Make, tmp_path: Path) -> Iterator[Library]:
    """A feed of the service, one that is asked here, and an article of each."""
    with Library.open(tmp_path / "library.db") as library:
        for name, remote in (("Quay", "7"), ("Pier", "")):
            feed = library.feeds.add(f"https://{name.lower()}.example/feed", title=name)
            if remote:
                library.service.tie(feed.id, remote, name, "")
            made = make_article(title=f"News of the {name}", text="A ferry.", guid=name, blocks=(), link="")
            (number,) = library.feeds.note(feed.id, Check("1 article", NOW), entries([made]), now=NOW).new
            library.keep_analysis(number, VERSION, Analysis())
        yield library


async def test_feeds_of_the_service_have_a_sign_and_say_where_they_are_followed(
    open_reader: OpenReader, kept: Library, account: Settings, show: Callable[[DatelineApp], str]
) -> None:
    async with open_reader("E", "slash", *"quay", "enter", library=kept, settings=account) as (app, _):
        shown = [line[:31].rstrip() for line in show(app).split("\n")]
        assert f"@ at {NAME}" in show(app)
    assert " @ Quay" in [line[:7] for line in shown]
    assert "   Pier" in [line[:7] for line in shown]


async def test_the_page_of_a_feed_says_who_asks_it(
    open_reader: OpenReader, kept: Library, account: Settings, show: Callable[[DatelineApp], str]
) -> None:
    async with open_reader("E", "slash", *"quay", "enter", "e", library=kept, settings=account) as (app, _):
        words = " ".join(line[:38].strip() for line in show(app).split("\n"))
    assert f"@ asked by {NAME}, which follows it" in words


async def test_without_an_account_no_feed_has_a_sign(
    open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str]
) -> None:
    async with open_reader("E", library=kept) as (app, _):
        assert "@" not in show(app)


async def test_the_address_of_a_feed_of_the_service_cannot_be_changed(
    open_reader: OpenReader, kept: Library, account: Settings
) -> None:
    keys = ("E", "slash", *"quay", "enter", "e", *(["j"] * 6), "enter", *"2", "enter")
    async with open_reader(*keys, library=kept, settings=account) as (app, _):
        assert note(app) == "Quay: a service follows it at this address; remove it, and add the other one"


async def test_a_service_that_fails_is_told_of_at_the_bottom_in_one_line(
    open_reader: OpenReader, account: Settings, service: FakeService
) -> None:
    service.breaks_after = 0
    with Library.open(None) as library:
        async with open_reader("R", library=library, settings=account) as (app, pilot):
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert f"{NAME}: the answer breaks off" in note(app)


async def test_a_refresh_without_a_feed_fetches_what_the_service_follows(
    open_reader: OpenReader, account: Settings, service: FakeService
) -> None:
    service.has(service.follows("https://harbour.example/feed"), 2)
    with Library.open(None) as library:
        async with open_reader("R", library=library, settings=account) as (app, pilot):
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert "2 new articles" in note(app)
            assert [feed.name for feed in library.feeds.all()] == ["Harbour"]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each time that marks were sent, half a second after the last, without anything being sent."""
    found: list[str] = []
    monkeypatch.setattr(fetching, "MARKS_REST", 0.5)
    monkeypatch.setattr("reader.tui.parts.background.Background.send_marks", lambda _: found.append("sent"))
    return found


@pytest.mark.parametrize("keys", [("m", "m", "s"), ("enter", "s"), ("M", "u")])
async def test_marks_are_sent_once_a_while_after_the_last(
    open_reader: OpenReader, kept: Library, account: Settings, sent: Sequence[str], keys: tuple[str, ...]
) -> None:
    async with open_reader(*keys, library=kept, settings=account) as (_, pilot):
        await pilot.pause(1.0)
        assert sent == ["sent"]
        await pilot.pause(1.0)
        assert sent == ["sent"]


async def test_marks_that_follow_one_another_are_sent_in_between(
    open_reader: OpenReader, kept: Library, account: Settings, sent: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MARKS_WAIT", 0.2)
    monkeypatch.setattr(fetching, "MARKS_REST", 60)
    async with open_reader(library=kept, settings=account) as (_, pilot):
        for _ in range(4):
            await pilot.press("m")
            await pilot.pause(0.15)
        assert len(sent) >= 1


@pytest.mark.parametrize("of", ["nobody", "restricted"])
async def test_nothing_is_sent_without_an_account_and_by_a_restricted_reader(
    open_reader: OpenReader, kept: Library, account: Settings, sent: Sequence[str], of: str
) -> None:
    settings = Settings() if of == "nobody" else account
    async with open_reader("m", library=kept, settings=settings, restricted=of == "restricted") as (app, pilot):
        await pilot.pause(1.0)
        assert not app.sends_marks
    assert sent == []
