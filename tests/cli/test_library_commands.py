import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reader import paths
from reader.cli.main import main
from reader.errors import StoreError
from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEED = "https://harbour.example/feed"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A library of one feed with three articles: the newest unread, the second read, the third starred."""
    with Library.open(paths.find(str(tmp_path)).library) as library:
        feed = library.feeds.add(FEED, title="Harbour", folder="Sea")
        ids = library.feeds.note(feed.id, Check("ok", NOW), entries([article(str(n)) for n in range(3)]), now=NOW).ids
        library.mark_read(ids[1:2], now=NOW)
        library.star(ids[2:])
        library.searches.save("Second", "ferry title:1")
    return tmp_path


def article(guid: str) -> Article:
    when = NOW - timedelta(days=int(guid))
    return Article(
        title=f"Title {guid}",
        text=f"The ferry “{guid}” left the harbour.",
        published=when,
        day=date(2026, 3, 10),
        origin=FEED,
        guid=guid,
        link=f"https://harbour.example/{guid}",
    )


def printed(capsys: pytest.CaptureFixture[str], home: Path, *words: str) -> str:
    main([words[0], "--home", str(home), *words[1:]])
    return capsys.readouterr().out


def titles(capsys: pytest.CaptureFixture[str], home: Path, *words: str) -> list[str]:
    return [row["title"] for row in json.loads(printed(capsys, home, *words, "--json"))]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (["list"], "012"),
        (["list", "--unread"], "02"),
        (["list", "--starred"], "2"),
        (["list", "--limit", "1"], "0"),
        (["list", "--reverse"], "210"),
        (["list", "--sort", "title", "--reverse"], "210"),
        (["list", "--sort", "feed", "--limit", "2"], "01"),
        (["list", "--limit", "0"], "012"),
        (["list", "--limit", "9" * 30], "012"),
        (["list", "--feed", "harb"], "012"),
        (["list", "--folder", "Sea", "--unread"], "02"),
        (["list", "--saved", "Second"], "1"),
        (["unread"], "02"),
        (["search", "ferry"], "012"),
        (["search", "ferry", "is:read"], "1"),
        (["search", "--best", '"title 1"'], "1"),
    ],
)
def test_a_command_lists_what_its_options_choose(
    capsys: pytest.CaptureFixture[str], home: Path, words: list[str], numbers: str
) -> None:
    assert titles(capsys, home, *words) == [f"Title {number}" for number in numbers]


def test_unread_is_told_as_a_number_and_as_json(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert printed(capsys, home, "unread", "--count") == "2\n"
    assert json.loads(printed(capsys, home, "unread", "--count", "--json")) == {"unread": 2}


def test_nothing_is_unread_where_there_is_no_library(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert printed(capsys, tmp_path, "unread", "--count") == "0\n"
    assert list(tmp_path.iterdir()) == []


def test_json_holds_what_a_program_needs(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    first = json.loads(printed(capsys, home, "list", "--json"))[0]
    assert first == {
        "id": 3,
        "title": "Title 0",
        "source": "Harbour",
        "published": "2026-03-10T12:00:00+00:00",
        "day": "2026-03-10",
        "date_assumed": False,
        "read": False,
        "starred": False,
        "link": "https://harbour.example/0",
        "author": "",
        "tags": [],
    }


def test_tags_given_by_hand_stand_behind_their_article(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    printed(capsys, home, "mark", "--tag", "boats,read later", "3")
    assert printed(capsys, home, "list").splitlines()[0].endswith("  #boats  #read later")
    assert json.loads(printed(capsys, home, "list", "--json"))[0]["tags"] == ["boats", "read later"]


def test_a_found_article_shows_the_words_that_were_looked_for(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    snippet = json.loads(printed(capsys, home, "search", "harbour", "--limit", "1", "--json"))[0]["snippet"]
    ((start, end),) = snippet["marks"]
    assert snippet["text"][start:end] == "harbour"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["list"], 0),
        (["search", "ferry"], 0),
        (["search", "submarine"], 1),
        (["search", "is:odd"], 2),
        (["search", "ferry", "-submarine", "-title:storm", "--limit", "3"], 0),
        (["search", "-submarine"], 0),
        (["search", "--nothing"], 2),
        (["list", "--saved", "nothing"], 1),
        (["list", "--feed", "nobody"], 1),
        (["list", "--limit", "many"], 2),
        (["analyze", "--jsonl", "--jobs", "-2"], 2),
    ],
)
def test_the_exit_code_tells_what_became_of_a_command(
    capsys: pytest.CaptureFixture[str], home: Path, words: list[str], code: int
) -> None:
    assert main([words[0], "--home", str(home), *words[1:]]) == code
    capsys.readouterr()


def test_a_search_that_finds_nothing_says_which_of_its_words_is_not_what_it_looks_like(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    assert main(["search", "--home", str(home), "titel:ferry"]) == 1
    told = "titel: is no place to look in, and was looked for as a word"
    assert capsys.readouterr().err == f"dateline: {told}\n"


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        (60, "      1  •  2026-03-10  A very long headline of…  — Harbour"),
        (40, "      1  •  2026-03-10  A very…  — Harb…"),
    ],
)
def test_a_list_fits_the_terminal_that_it_is_read_on_and_is_whole_in_a_pipe(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int, line: str
) -> None:
    with Library.open(paths.find(str(tmp_path)).library) as library:
        long = replace(article("0"), title="A very long headline of a port", source="Harbour")
        library.add([long], now=NOW)
    assert printed(capsys, tmp_path, "list") == "      1  •  2026-03-10  A very long headline of a port  — Harbour\n"
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr("reader.cli.columns.is_seen", lambda: True)
    assert printed(capsys, tmp_path, "list") == f"{line}\n"
    found = printed(capsys, tmp_path, "search", "harbour").splitlines()
    assert all(len(each) <= columns for each in found)
    assert " ".join(found[1].split()).startswith("The ferry")


def test_a_backup_is_made_and_put_back(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    copy = home / "copy.db"
    assert main(["backup", "--home", str(home), str(copy)]) == 0
    with Library.open(paths.find(str(home)).library) as library:
        library.remove([1, 2, 3], now=NOW)
    assert main(["backup", "--home", str(home), "--restore", str(copy)]) == 0
    capsys.readouterr()
    assert len(titles(capsys, home, "list")) == 3


def stock(home: Path, count: int) -> None:
    """Articles that no analyser has seen."""
    told = "“The ferry will sail,” said Carla Nunes. It last sank in 1991."
    with Library.open(paths.find(str(home)).library) as library:
        library.add([replace(article(str(n)), text=f"Number {n}. {told}") for n in range(count)], now=NOW)


@pytest.mark.parametrize("query", ["said:Nunes", "about:Nunes", "by:Nunes", "mentions:1991", "ferry -(said:Blinken)"])
def test_a_search_for_findings_looks_through_what_nobody_has_opened(
    query: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stock(tmp_path, 3)
    assert len(titles(capsys, tmp_path, "search", query)) == 3
    with Library.open(paths.find(str(tmp_path)).library) as library:
        assert library.unseen() == 0


def test_a_saved_search_for_findings_looks_through_what_nobody_has_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words, count in ((["unread", "--count"], "2"), (["list", "--json"], "Title 1")):
        home = tmp_path / words[0]
        stock(home, 2)
        with Library.open(paths.find(str(home)).library) as library:
            library.searches.save("Nunes", "said:Nunes")
        assert count in printed(capsys, home, *words, "--saved", "Nunes")


def test_a_search_that_runs_out_of_time_says_how_much_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stock(tmp_path, 3)
    monkeypatch.setattr("reader.cli.looking.PATIENCE", -1.0)
    main(["search", "--home", str(tmp_path), "said:Nunes"])
    assert capsys.readouterr().err == (
        "dateline: 3 older articles were not looked through for this; `dateline refresh --analyze` does it\n"
    )


def test_a_search_in_a_library_that_nothing_can_be_written_to_finds_what_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stock(tmp_path, 2)
    printed(capsys, tmp_path, "refresh", "--analyze")
    stock(tmp_path, 3)

    def full(*_: object) -> None:
        raise StoreError("library.db", "the disk is full")

    monkeypatch.setattr(Library, "keep_analysis", full)
    assert main(["search", "--home", str(tmp_path), "said:Nunes"]) == 0
    assert "1 older article was not looked through" in capsys.readouterr().err


def test_a_refresh_that_analyzes_leaves_nothing_to_look_through(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stock(tmp_path, 3)
    assert "3 articles looked through" in printed(capsys, tmp_path, "refresh", "--analyze")
    assert '{"event": "analyzed", "articles": 0}' in printed(capsys, tmp_path, "refresh", "--analyze", "--json")


def test_a_search_for_words_alone_looks_through_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stock(tmp_path, 2)
    assert len(titles(capsys, tmp_path, "search", "ferry title:1")) == 1
    with Library.open(paths.find(str(tmp_path)).library) as library:
        assert library.unseen() == 2


@pytest.mark.parametrize("by_option", [True, False])
def test_a_file_in_the_place_of_the_home_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, by_option: bool
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("no folder")
    if not by_option:
        monkeypatch.setenv("DATELINE_HOME", str(file))
    assert main(["list", *(["--home", str(file)] if by_option else [])]) == 2
    assert "notes.txt: it is a file" in capsys.readouterr().err


def test_a_list_by_author_tells_who_that_is(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    with Library.open(paths.find(str(home)).library) as library:
        library.add([replace(article("9"), author="Ada Lund", source="The Quay")], now=NOW)
    assert "Title 9  — Ada Lund, The Quay\n" in printed(capsys, home, "list", "--sort", "author")
    assert "Title 9  — The Quay\n" in printed(capsys, home, "list")
