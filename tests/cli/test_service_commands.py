"""Commands of somebody with an account at a service, which is by hand and answers in the same process."""

import json
from pathlib import Path

import pytest

from reader import paths
from reader.sources.services import opening
from reader.store.library import Library
from tests.cli.conftest import Line
from tests.conftest import Say, Site
from tests.refresh.fake_service import NAME, FakeService

HARBOUR = "https://harbour.example/feed"
FEED = b"""<rss version='2.0'><channel><title>Quay</title><item><guid>1</guid><title>Ferry</title>
<description>The ferry left.</description></item></channel></rss>"""


@pytest.fixture
def service(dateline: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeService:
    """What the settings name."""
    settings = paths.find(str(dateline.home)).settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "secret").write_text("hidden words\n", encoding="utf-8")
    settings.write_text(
        f'[sync]\nprotocol = "greader"\nurl = "https://{NAME}/api"\n'
        f'user = "ada"\npassword_file = "{tmp_path}/secret"\n',
        encoding="utf-8",
    )
    found = FakeService(items_at_once=50)
    monkeypatch.setattr(opening, "open_service", lambda *_: found)
    return found


def test_a_refresh_says_what_the_service_did(dateline: Line, service: FakeService) -> None:
    service.has(service.follows(HARBOUR), 2)
    assert dateline("refresh") == 0
    assert dateline.out.splitlines()[:2] == ["1/1   Harbour: 2 new", f"      {NAME}: followed now: Harbour"]


def test_a_service_that_fails_is_said_and_fails_the_refresh_of_its_feeds(dateline: Line, service: FakeService) -> None:
    service.follows(HARBOUR)
    dateline("refresh")
    service.breaks_after = 0
    assert dateline("refresh", "--quiet") == 1
    assert dateline.out.strip() == f"! {NAME}: the answer breaks off"


def test_feeds_of_the_service_are_told_from_others(dateline: Line, service: FakeService) -> None:
    service.follows(HARBOUR)
    dateline("refresh")
    dateline("feeds")
    assert f"Harbour (at {NAME})" in dateline.out
    dateline("feeds", "--json")
    assert [feed["service"] for feed in json.loads(dateline.out)] == [NAME]
    paths.find(str(dateline.home)).settings.unlink()
    dateline("feeds", "--json")
    assert [feed["service"] for feed in json.loads(dateline.out)] == [None]


def test_a_feed_that_is_added_is_followed_at_the_service(
    dateline: Line, service: FakeService, site: Site, say: Say
) -> None:
    url = site.page("/feed", say(FEED))
    assert dateline("add", url) == 0
    assert [each.url for each in service.feeds.values()] == [url]
    assert [feed.remote for feed in dateline.feeds()] == ["7"]


def test_a_feed_that_the_service_refuses_is_followed_here(
    dateline: Line, service: FakeService, site: Site, say: Say
) -> None:
    url = site.page("/feed", say(FEED))
    service.refuses.add(url)
    assert dateline("add", url) == 0
    assert f": it refuses {url}" in dateline.out
    assert [(feed.remote, feed.count) for feed in dateline.feeds()] == [(None, 1)]


def test_an_imported_list_goes_to_the_service_with_the_next_refresh(
    dateline: Line, service: FakeService, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text(f"{HARBOUR}\n", encoding="utf-8")
    dateline("import", str(tmp_path / "list.txt"))
    assert service.asked == []
    service.follows("https://other.example/feed")
    with Library.open(paths.find(str(dateline.home)).library) as library:
        assert [feed.remote for feed in library.feeds.all()] == [""]


def test_removing_a_feed_says_when_the_service_hears_of_it(dateline: Line, service: FakeService) -> None:
    service.follows(HARBOUR)
    service.follows("https://quay.example/feed", "Quay")
    dateline("refresh")
    assert dateline("remove", "harbour", "--yes") == 0
    assert f"its articles stay; {NAME} hears of it with the next refresh" in dateline.out
    dateline("refresh")
    assert [each.title for each in service.feeds.values()] == ["Quay"]


def test_the_address_of_a_feed_of_the_service_cannot_be_set(dateline: Line, service: FakeService) -> None:
    service.follows(HARBOUR)
    dateline("refresh")
    assert dateline("set", "harbour", "--url", "https://harbour.example/other") == 1
    assert "a service follows it at this address; remove it, and add the other one" in dateline.err
    dateline("set", "harbour", "--name", "Port")
    assert f"asked     by {NAME}" in dateline.out


def test_marks_are_sent_when_they_are_made(dateline: Line, service: FakeService) -> None:
    service.has(service.follows(HARBOUR), 2)
    dateline("refresh")
    assert dateline("mark", "--read", "--all") == 0
    assert service.unread == set()
    assert dateline.err == ""


def test_marks_that_cannot_be_sent_are_made_and_go_with_the_next_refresh(dateline: Line, service: FakeService) -> None:
    service.has(service.follows(HARBOUR))
    dateline("refresh")
    service.breaks_after = 0
    assert dateline("mark", "--read", "--all") == 0
    assert "the marks go there with the next refresh" in dateline.err
    service.breaks_after = None
    dateline("refresh")
    assert service.unread == set()
    assert f"{NAME}: 1 mark sent" in dateline.out


def test_nobody_is_asked_for_marks_where_there_is_no_account(dateline: Line) -> None:
    assert dateline("mark", "--read", "--all") == 1
    assert "no article" in dateline.err


def test_the_settings_say_which_service_it_is_and_show_no_password(dateline: Line, service: FakeService) -> None:
    assert dateline("settings") == 0
    assert f"{NAME} follows feeds for ada" in dateline.err
    assert "hidden" not in dateline.out + dateline.err
    assert service.asked == []
