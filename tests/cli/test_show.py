"""`dateline show`: plain words for pipes and screen readers, at any width."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import paths
from reader.cli.commands.show import findings
from reader.cli.main import main
from reader.cli.output.findings import record
from reader.model import Analysis, Article, Former
from reader.sources.articles.plain import article_of_text
from reader.sources.origin import Origin
from reader.store.library import Library
from tests.cli.conftest import Line
from tests.conftest import Say, Site

NOW = datetime(2026, 11, 24, tzinfo=UTC)
TEXT = (
    "Title: Ferry sails again\nDate: 2023-05-05\nSource: Kell Post\nAuthor: Ida Marlow\n\n"
    "The ferry to Kell sailed again on Friday, after a strike of nine days that emptied the shops of the island.\n\n"
    "“We got what we came for,” said Carla Nunes on Thursday.\n"
)


def kept(home: Path, article: Article) -> int:
    """The id under which a library keeps the article."""
    path = paths.find(str(home)).library
    path.parent.mkdir(parents=True, exist_ok=True)
    with Library.open(path) as library:
        return library.add([article], now=NOW)[0]


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT)
    return str(path)


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(
    columns: int, story: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(["show", story]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines())) <= columns


def test_a_pipe_gets_no_escape_code(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", story])
    assert "\x1b" not in capsys.readouterr().out


def test_headline_facts_text_and_findings_follow_each_other(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", story])
    out = capsys.readouterr().out
    parts = [
        "Ferry sails again",
        "Kell Post, Friday 5 May 2023, by Ida Marlow",
        "The ferry to Kell",
        "Quotes:",
        "Timeline:",
    ]
    places = [out.index(part) for part in parts]
    assert places == sorted(places)
    assert "Carla Nunes: “We got what we came for,”" in out


def test_several_articles_are_divided_by_a_rule(story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.txt"
    other.write_text(Path(story).read_text())
    assert main(["show", story, str(other), story]) == 0
    out = capsys.readouterr().out
    assert out.count("Ferry sails again") == 2
    assert "\n--------------------\n" in out


def test_items_of_a_list_stand_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Ferry\n\nWhat they won:\n\n- one\n- two\n\n1. first\n2. second\n")
    main(["show", str(path)])
    assert "\n\n- one\n- two\n\n1. first\n2. second\n" in capsys.readouterr().out


def test_a_rule_within_an_article_is_not_the_one_between_articles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Ferry\n\nIt sails.\n\n---\n\nThe mill is shut.\n")
    main(["show", str(path)])
    assert "\nIt sails.\n\n* * *\n\nThe mill is shut.\n" in capsys.readouterr().out


def test_a_bad_name_is_one_clear_line_and_the_others_are_shown(
    story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "none.txt")
    assert main(["show", missing, story]) == 1
    captured = capsys.readouterr()
    assert captured.err == f"dateline: {missing}: not found\n"
    assert "Ferry sails again" in captured.out


def test_an_article_of_the_library_is_named_by_its_id(
    story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    number = kept(tmp_path / "home", article_of_text(TEXT, Origin("a", "/a", "folder", NOW)))
    assert main(["show", "--home", str(tmp_path / "home"), str(number), story]) == 0
    assert capsys.readouterr().out.count("Ferry sails again") == 2


@pytest.mark.parametrize("command", ["analyze", "names", "quotes", "timeline"])
def test_every_command_that_reads_articles_takes_ids_of_the_library(command: str, dateline: Line) -> None:
    number = kept(dateline.home, article_of_text(TEXT, Origin("a", "/a", "folder", NOW)))
    assert dateline(command, str(number)) == 0
    assert "Carla Nunes" in dateline.out or "ferry to Kell sailed" in dateline.out
    assert dateline(command, "999") == 1
    assert dateline.err == "dateline: 999: no article of the library has this id\n"


@pytest.mark.parametrize("command", ["analyze", "names", "quotes", "show", "timeline"])
def test_every_command_that_reads_articles_takes_what_a_search_finds(command: str, dateline: Line) -> None:
    kept(dateline.home, article_of_text(TEXT, Origin("a", "/a", "folder", NOW)))
    assert dateline(command, "--search", "ferry") == 0
    assert "Carla Nunes" in dateline.out or "ferry to Kell sailed" in dateline.out
    assert dateline(command, "--search", "quarry") == 1
    assert (dateline.out, dateline.err) == ("", "dateline: quarry: no article of the library has this\n")


@pytest.mark.parametrize("number", ["999", "99999999999999999999999999"])
def test_an_unknown_id_is_one_clear_line(number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--home", str(tmp_path / "home"), number]) == 1
    assert capsys.readouterr().err == f"dateline: {number}: no article of the library has this id\n"


def test_programs_get_the_article_with_its_findings(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", story, "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["title"], told["date"]) == ("Ferry sails again", "2023-05-05")
    assert told["quotes"][0]["speaker"]["entity"] == "Carla Nunes"


def test_an_article_is_printed_before_it_is_analysed(
    story: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []

    def analyse(*_: object, **__: object) -> Analysis:
        printed.append(capsys.readouterr().out)
        return Analysis()

    monkeypatch.setattr("reader.analysis.analyse.analyse", analyse)
    main(["show", story])
    assert "The ferry to Kell sailed again" in printed[0]


def test_a_speaker_who_is_likely_only_has_a_word_of_doubt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bakery.txt"
    path.write_text("Bakery\n\nAnna Hale and Tom Hale run it. “We open at six,” Hale said. “Early,” Anna Hale said.\n")
    main(["show", str(path)])
    printed = capsys.readouterr().out
    assert "- Hale (perhaps): “We open at six,”\n- Anna Hale: “Early,”" in printed


def test_times_stand_as_in_the_timeline_with_what_did_not_simply_happen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Mill to close\nKell Post, 5 May 2023\n\nThe Kell mill was shut from 3 to 7 April. "
        "The Kell school has stood empty since 2014. The Kell mill will open at 9 a.m. on Monday.\n"
    )
    main(["show", str(path)])
    shown = capsys.readouterr().out.partition("Timeline:\n")[2]
    main(["timeline", str(path)])
    printed = capsys.readouterr().out
    assert shown.splitlines() == [
        "- since 2014: The Kell school has stood empty",
        "- 3–7 April 2023: The Kell mill was shut",
        "- 8 May 2023, 09:00: The Kell mill will open (planned)",
    ]
    for line in shown.splitlines():
        when, what = line.removeprefix("- ").split(": ", 1)
        assert when in printed
        assert what in printed


@pytest.mark.parametrize("command", ["show", "analyze", "timeline"])
@pytest.mark.parametrize(
    ("origin", "told"),
    [("https://ann:secret@post.example/feed", "https://post.example/feed"), ("/news/a  b.txt", "/news/a  b.txt")],
)
def test_where_an_article_is_from_is_told_to_programs_without_a_password(
    command: str, origin: str, told: str, dateline: Line
) -> None:
    article = Article("Ferry", "The ferry sailed.", NOW, NOW.date(), origin=origin)
    assert dateline(command, "--json", str(kept(dateline.home, article))) == 0
    assert json.loads(dateline.out)[0]["origin"] == told


def test_what_a_paper_changed_stands_at_the_end_and_in_the_json() -> None:
    article = Article("Ferry sinks", "It sank.", NOW, NOW.date(), former=(Former(NOW, "Ferry sails", "It sank."),))
    assert "Ferry sails → Ferry sinks" in list(findings(article, Analysis(), 80))[-1]
    told = {"until": NOW.isoformat(), "before": "Ferry sails", "now": "Ferry sinks", "start": 0}
    assert record(article, Analysis())["changes"] == [told]


def test_the_links_of_a_text_stand_at_the_end_and_in_the_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "ferry.html"
    link = "<a href='https://kell.example/times'>the times</a>"
    page.write_text(f"<h1>Ferry sails again</h1><p>The ferry to Kell sailed again on Friday; see {link}, {link}.</p>")
    main(["show", str(page)])
    assert capsys.readouterr().out.endswith("\nLinks:\n- the times: https://kell.example/times\n")
    main(["show", "--json", str(page)])
    article = json.loads(capsys.readouterr().out)[0]
    assert [article["text"][each["start"] : each["end"]] for each in article["links"]] == ["the times", "the times"]


@pytest.mark.parametrize("there", [True, False])
def test_a_page_that_is_asked_for_by_its_address_is_fetched_with_the_login_of_the_settings(
    dateline: Line, site: Site, say: Say, there: bool
) -> None:
    cookies = dateline.home / "cookies.txt"
    place = paths.find(str(dateline.home)).settings
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f'[refresh]\ncookies = "{cookies}"\n', encoding="utf-8")
    if there:
        cookies.write_text("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\t7\n", encoding="utf-8")
    page = site.page("/", say(b"<h1>Quay</h1><p>The quay is open again.</p>", Content_Type="text/html"))
    assert dateline("show", page) == 0
    assert ("Cookie: login=7\r\n" in site.asked[0]) is there
    assert ("asked without cookies" in dateline.err) is not there
