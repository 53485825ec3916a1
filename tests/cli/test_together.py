"""One timeline of many articles, and articles that are named by a search."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader import paths
from reader.cli.main import main
from reader.model import Article
from reader.store.library import Library

NOW = datetime(2025, 3, 13, 9, tzinfo=UTC)
TEXTS = {
    "Sale": "The harbour board sold the Kestrel ferry on Monday. Orla Finch praised the sale on Tuesday.",
    "Bell": "The Kestrel ferry was sold by the harbour board on Monday. Divers found a bell on Sunday.",
    "Rain": "It rained on the moor on Wednesday. “It was wet,” said Per Holt.",
}


@pytest.fixture
def home(tmp_path: Path) -> str:
    with Library.open(paths.find(str(tmp_path)).library) as library:
        articles = [
            Article(title, text, NOW, date(2025, 3, 13), source=f"{title} Post", origin="made", guid=title)
            for title, text in TEXTS.items()
        ]
        library.add(articles, now=NOW)
    return str(tmp_path)


def printed(capsys: pytest.CaptureFixture[str], home: str, *words: str) -> str:
    main([words[0], "--home", home, *words[1:]])
    return capsys.readouterr().out


def test_one_timeline_names_the_article_behind_each_event(home: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = printed(capsys, home, "timeline", "--together", "--search", "ferry").splitlines()
    assert told[0] == "3 events in 2 articles"
    assert [" ".join(line.split()) for line in told[1:]] == [
        "9 March 2025 Divers found a bell — Bell Post",
        "10 March 2025 The harbour board sold the Kestrel ferry — Sale Post, Bell Post",
        "11 March 2025 Orla Finch praised the sale — Sale Post",
    ]


def test_programs_get_each_event_with_the_articles_that_tell_it(home: str, capsys: pytest.CaptureFixture[str]) -> None:
    events = json.loads(printed(capsys, home, "timeline", "--together", "--json", "--search", "ferry"))
    assert [[told["title"] for told in event["told"]] for event in events] == [["Bell"], ["Sale", "Bell"], ["Sale"]]


def test_a_table_and_a_calendar_of_one_timeline_have_each_event_once(
    home: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = printed(capsys, home, "timeline", "--together", "--csv", "--search", "ferry").splitlines()
    assert [row.split(",")[1] for row in table[1:]] == ["2025-03-09", "2025-03-10", "2025-03-11"]
    assert printed(capsys, home, "timeline", "--together", "--ics", "--search", "ferry").count("BEGIN:VEVENT") == 3


def test_a_timeline_can_be_about_one_name(home: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = printed(capsys, home, "timeline", "--about", "finch", "--search", "ferry")
    assert "Orla Finch praised the sale" in told
    assert "sold" not in told


@pytest.mark.parametrize("command", ["analyze", "names", "quotes", "show", "timeline"])
def test_every_command_that_reads_articles_takes_a_search(
    command: str, home: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = printed(capsys, home, command, "--search", "title:rain")
    assert "Rain" in told
    assert "Sale" not in told


def test_a_search_that_finds_nothing_is_said_and_fails(home: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "--home", home, "--search", "title:quay"]) == 1
    assert "title:quay: no article of the library has this" in capsys.readouterr().err


def test_what_the_library_keeps_of_an_article_is_not_found_again(
    home: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    printed(capsys, home, "timeline", "--search", "about:Finch")

    def fails(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("reader.analysis.analyse.analyse", fails)
    assert "Orla Finch praised" in printed(capsys, home, "timeline", "--search", "about:Finch")


def test_another_day_is_resolved_against_anew(home: str, capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, home, "timeline", "--search", "about:Finch")
    told = printed(capsys, home, "timeline", "--search", "about:Finch", "--date", "2024-06-13")
    assert "11 June 2024  Orla Finch praised" in told
