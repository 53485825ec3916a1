"""`dateline set` and its neighbours: what is said of a feed is kept, and what cannot be is refused in one line."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader import paths
from reader.cli.main import main
from reader.store.library import Library
from reader.store.subscriptions.feed import Check, Feed
from tests.cli.conftest import Line

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEED = "https://quay.example/feed"


@pytest.fixture(autouse=True)
def feeds(dateline: Line) -> None:
    """Two of them."""
    with Library.open(paths.find(str(dateline.home)).library) as library:
        library.feeds.add(FEED, title="Quay", folder="Sea")
        library.feeds.add("https://pier.example/feed", title="Pier")


def first(dateline: Line) -> Feed:
    return next(feed for feed in dateline.feeds() if feed.id == 1)


@pytest.mark.parametrize(
    ("options", "holds"),
    [
        (["--name", "Mole"], lambda feed: feed.name == "Mole"),
        (["--name", ""], lambda feed: feed.name == FEED),
        (["--folder", " Sea / North/"], lambda feed: feed.folder == "Sea/North"),
        (["--folder", "Küste 海"], lambda feed: feed.folder == "Küste 海"),
        (["--folder", ""], lambda feed: feed.folder == ""),
        (["--tag", "a", "--tag", "b,a"], lambda feed: feed.tags == ("a", "b")),
        (["--tag", ""], lambda feed: feed.tags == ()),
        (["--full-text", "never"], lambda feed: feed.full_text == "never"),
        (["--every", "2h"], lambda feed: feed.interval == timedelta(hours=2)),
        (["--every", "usual"], lambda feed: feed.interval is None),
        (["--pause"], lambda feed: feed.paused),
        (["--url", f"{FEED}2"], lambda feed: feed.url == f"{FEED}2"),
    ],
)
def test_a_setting_is_kept(dateline: Line, options: list[str], holds: Callable[[Feed], bool]) -> None:
    assert dateline("set", "quay", *options) == 0
    assert holds(first(dateline))


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--every", "soon"], 2, "an interval is written"),
        (["--every", "10s"], 2, "an interval is written"),
        (["--every", "1m"], 2, "between 5 minutes and 30 days"),
        (["--every", "99w"], 2, "between 5 minutes and 30 days"),
        (["--full-text", "often"], 2, "invalid choice"),
        (["--pause", "--resume"], 2, "not allowed with"),
        (["--url", "file:///etc/passwd"], 1, "only http and https"),
        (["--url", "https://pier.example/feed"], 1, "another subscription has this address"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(dateline: Line, options: list[str], code: int, words: str) -> None:
    before = first(dateline)
    assert dateline("set", "quay", "--name", "Mole", *options) == code
    assert words in dateline.err
    assert dateline.err.count("\n") == 1
    assert first(dateline) == before


def test_a_feed_that_its_server_gave_up_is_asked_again(dateline: Line) -> None:
    with Library.open(paths.find(str(dateline.home)).library) as library:
        library.feeds.note(1, Check("gone", NOW, stopped=True), now=NOW)
    dateline("set", "1", "--resume")
    assert (first(dateline).stopped, first(dateline).next_check) == (False, None)


def test_a_paused_feed_rests_until_it_is_named(dateline: Line) -> None:
    dateline("set", "1", "--pause")
    dateline("set", "2", "--pause")
    assert dateline("refresh") == 0
    assert "0 feeds asked" in dateline.out


def test_the_settings_are_told_to_programs(dateline: Line) -> None:
    dateline("set", "1", "--every", "1h", "--pause", "--json")
    told = json.loads(dateline.out)
    assert (told["interval"], told["paused"], told["folder"]) == (3600, True, "Sea")


def test_without_an_option_the_settings_are_told(dateline: Line) -> None:
    dateline("set", "1")
    assert [line.split()[0] for line in dateline.out.splitlines()] == [
        "1", "folder", "tags", "full", "asked", "paused", "address",
    ]  # fmt: skip


def test_another_feed_of_that_name_is_pointed_out(dateline: Line) -> None:
    assert dateline("rename", "1", "Pier") == 0
    assert "2 is called Pier too" in dateline.err
    assert dateline("list", "--feed", "Pier") == 2
    assert "several feeds are called so: 2 Pier (pier.example), 1 Pier (quay.example)" in dateline.err


@pytest.mark.parametrize("words", [("rename", "1"), ("set",), ("remove", "example", "--yes")])
def test_what_is_not_clear_is_a_wrong_command_line(dateline: Line, words: tuple[str, ...]) -> None:
    assert dateline(*words) == 2


@pytest.mark.parametrize(
    "words",
    [("feeds", "zzz"), ("set", "zzz"), ("remove", "zzz", "--yes"), ("list", "--saved", "zzz"), ("show", "999")],
)
def test_what_is_named_and_not_there_fails_and_is_named(dateline: Line, words: tuple[str, ...]) -> None:
    assert dateline(*words) == 1
    assert dateline.err.startswith(("dateline: zzz: there is no", "dateline: 999: no "))


def test_a_feed_is_removed_once(dateline: Line) -> None:
    assert dateline("remove", "1", "--yes") == 0
    assert dateline("remove", "1", "--yes") == 1


@pytest.mark.parametrize("words", ["", "  "])
def test_no_words_mean_no_feed(dateline: Line, words: str) -> None:
    before = dateline.feeds()
    assert dateline("remove", words, "--yes") == 2
    assert dateline.feeds() == before


@pytest.mark.parametrize(("folder", "code"), [("Sea", 0), ("sea", 0), ("Land", 1)])
def test_a_folder_is_one_that_is_there(dateline: Line, folder: str, code: int) -> None:
    assert dateline("list", "--folder", folder) == code


def test_a_library_without_feeds_says_how_to_follow_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["feeds", "--home", str(tmp_path / "new")]) == 0
    assert "dateline add URL" in capsys.readouterr().err
