"""settings.toml: every setting in the sample, every mistake with its line."""

import dataclasses
from pathlib import Path
from typing import get_args

import pytest

from reader.cli.main import main
from reader.errors import SettingsError
from reader.setting_checks import SYNC_PROTOCOLS
from reader.settings import TABLE, KeySetting, Settings, WholeTexts, load, parse, sample
from reader.sources.services.service import PROTOCOLS
from reader.store.subscriptions.feed import FullText


def test_no_file_is_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


def test_the_sample_with_every_line_in_force_is_the_defaults() -> None:
    rows = [row.removeprefix("# ") if " = " in row else row for row in sample().splitlines()]
    assert (
        dataclasses.replace(parse("\n".join(rows)), keys=(), programs=(), schemes=(), agents=(), tags=()) == Settings()
    )


def test_the_sample_as_written_is_the_defaults() -> None:
    assert parse(sample()) == Settings()


def test_every_field_stands_in_the_table() -> None:
    assert {setting.field for setting in TABLE} == {f.name for f in dataclasses.fields(Settings)} - {
        "keys",
        "programs",
        "schemes",
        "agents",
        "tags",
        "origin",
    }


def test_the_settings_offer_every_way_in_which_services_are_asked() -> None:
    assert SYNC_PROTOCOLS == PROTOCOLS


ACCOUNT = '[sync]\nprotocol = "greader"\nurl = "https://rss.example/api/greader.php"\nuser = "ada"\n'


def test_an_account_names_its_service_by_the_host() -> None:
    assert parse(f'{ACCOUNT}password_file = "~/rss.txt"').service == "rss.example"
    assert Settings().service == ""


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (ACCOUNT, "line 1: [sync] lacks password_command"),
        ('[sync]\nuser = "ada"', "line 1: [sync] lacks protocol, url, password_command"),
        (
            f'{ACCOUNT}password_file = "~/rss.txt"\npassword_command = ["pass"]',
            "line 5: password_file stands beside password_command, and one of them is enough",
        ),
        (f'{ACCOUNT}password = "x"', "line 5: password is not a setting of [sync]"),
        ('[sync]\nprotocol = "newsblur"', "line 2: protocol must be one of greader, fever"),
        ('[sync]\nurl = "https://ada:key@rss.example"', "line 2: url must be an address"),
        ('[sync]\nurl = "rss.example"', "line 2: url must be an address"),
        (
            '[sync]\npassword_command = "pass rss"',
            "line 2: password_command must be a list of words",
        ),
        ('[sync]\npassword_file = "rss.txt"', "line 2: password_file must be a file that begins with / or ~/"),
    ],
)
def test_what_is_wrong_with_an_account_is_named_with_its_line(text: str, wrong: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse(text)
    assert wrong in str(caught.value)


def test_the_settings_offer_every_way_in_which_the_library_fetches_whole_texts() -> None:
    assert get_args(WholeTexts) == tuple(FullText)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[screen]\n\nwidth = 4\n", 3, "width must be a whole number from 20 to 200"),
        ("[screen]\nwidth = true\n", 2, "width must be"),
        ("[screen]\ncolour = 1\n", 2, "colour is not a setting of [screen]"),
        ("[screen]\nthem = 1\n", 2, "them is not a setting of [screen]; did you mean theme?"),
        ("\n[scren]\nwidth = 70\n", 2, "there is no table [scren]; did you mean [screen]?"),
        ("width = 70\n", 1, "width belongs under [screen]"),
        ("colour = 70\n", 1, "there is no setting colour"),
        ("[screen]\nhighlight = 'ferry'\n", 2, "highlight must be a list of words"),
        ("[screen]\nhighlight = ['ferry', ' *']\n", 2, "highlight must be a list of words"),
        ("[screen]\nhighlight = ['/(/']\n", 2, "highlight has a pattern that makes no sense: missing )"),
        (
            "[screen]\nhighlight = ['/a{99999999999}/']\n",
            2,
            "highlight has a pattern that makes no sense: repeat c",
        ),
        ("[open]\nbrowser = 'firefox'\n", 2, "browser must be a list of words"),
        ('[open]\nbrowser = ["a\\u0000b"]\n', 2, "browser must be a list of words"),
        ('[refresh]\ncookies = "cookies.txt"\n', 2, "cookies must be a file that begins with / or ~/"),
        ("[open]\ndownloads = 1\n", 2, "downloads must be text"),
        ('[open]\ndownloads = "pods"\n', 2, "downloads must be a folder that begins with / or ~/"),
        ('[open]\ndownloads = "~nobody-of-this-name/pods"\n', 2, "downloads must be a folder"),
        ('[open]\ndownloads = "/a\\u0000b"\n', 2, "downloads must be a folder"),
        ("[refresh]\ncommand = ['']\n", 2, "command must be a list of words"),
        ("[refresh]\nmark_read = 'quiz'\n", 2, "mark_read must be a list of searches"),
        ("[refresh]\nstar = 'quiz'\n", 2, "star must be a list of searches"),
        ("[refresh]\nignore = ['by:Lund']\n", 2, "ignore cannot have 'by:Lund'"),
        ("[refresh]\nmark_read = ['quiz', ' ']\n", 2, "mark_read must be a list of searches"),
        ("[refresh]\nmark_read = ['quiz', 'is:old']\n", 2, "mark_read has a search that makes no sense: is:old"),
        ("[refresh]\nmark_read = ['quiz -said:Lund']\n", 2, "mark_read cannot have 'quiz -said:Lund'"),
        ("[keys]\n'pane.down' = 3\n", 2, "pane.down must be keys"),
        ("[schemes]\nmail = ['neomutt']\n", 2, "mail is no scheme that has a command of its own"),
        ('[agents]\n"https://quay.example" = "Mozilla"\n', 2, "https://quay.example is no host in small letters"),
        ('[agents]\n"quay.example" = "M\\u00fcnch"\n', 2, "must be a name in plain letters"),
        ('[agents]\n"*" = ["Mozilla"]\n', 2, "must be a name in plain letters"),
        ("[schemes]\nmailto = 'neomutt'\n", 2, "mailto must be a list of words"),
        ("[programs]\ntides = 'tides.py'\n", 2, "tides must be a list of words"),
        ("[programs]\n'a b' = ['true']\n", 2, "a b is no name of a program"),
        ("[tags]\nsport = 'match'\n", 2, "sport must be a list of searches"),
        ("[tags]\nsport = ['said:Lund']\n", 2, "sport cannot have 'said:Lund'"),
        (f"[tags]\n{'a' * 41} = ['match']\n", 2, "is no tag"),
        ("[screen]\nwidth = \n", 2, "line 2: invalid value"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse(text)
    assert f"line {line}" in str(caught.value)
    assert words in str(caught.value)


def test_a_file_that_ends_too_soon_is_told_without_a_line() -> None:
    with pytest.raises(SettingsError, match=r"settings\.toml: invalid value \(at end of document\)"):
        parse("[screen]\nwidth = [1,\n")


def test_every_mistake_is_named_at_once_on_a_line_of_its_own() -> None:
    with pytest.raises(SettingsError) as caught:
        parse("[screen]\nwidth = 0\n[refresh]\nminutes = -1\n")
    told = str(caught.value).splitlines()
    assert [line.partition(":")[0].strip() for line in told] == ["settings.toml", "line 2", "line 4"]


def test_mistakes_of_keys_are_named_with_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.toml").write_text("[screen]\nwidth = 0\n[keys]\n'pane.dwn' = 'j'\n'pane.up' = 3\n")
    for command in (["settings"], []):
        assert main(["--home", str(tmp_path), *command]) == 1
        lines = capsys.readouterr().err.splitlines()
        assert [line.partition(": ")[0] for line in lines] == ["dateline", "  line 2", "  line 4", "  line 5"]


def test_programs_have_the_names_that_feeds_call_them_by() -> None:
    found = parse("[programs]\ntides = ['python3', 'tides.py']\nno-ads = ['sed', 's/a/b/']\n").programs
    assert found == (("tides", ("python3", "tides.py")), ("no-ads", ("sed", "s/a/b/")))


def test_each_host_has_the_name_that_it_is_told() -> None:
    named = parse('[agents]\n"quay.example" = "Mozilla/5.0"\n"*" = "Reader"\n').agents
    assert named == (("quay.example", "Mozilla/5.0"), ("*", "Reader"))


def test_each_tag_has_its_searches() -> None:
    found = parse("[tags]\nsport = ['title:match', 'source:post football']\n'to read' = ['essay']\n").tags
    assert found == (("sport", ("title:match", "source:post football")), ("to read", ("essay",)))


def test_keys_may_be_one_a_list_or_a_sequence() -> None:
    found = parse("[keys]\n'pane.first' = ['g g', 'home']\n'pane.down' = 'n'\n").keys
    assert found == (KeySetting("pane.first", ("g g", "home"), 2), KeySetting("pane.down", ("n",), 3))


def test_init_writes_a_sample_and_never_over_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "--home", str(tmp_path), "--init"]) == 0
    (tmp_path / "settings.toml").write_text("[screen]\nwidth = 60\n", encoding="utf-8")
    assert main(["settings", "--home", str(tmp_path), "--init"]) == 1
    assert "is there already" in capsys.readouterr().err
    assert load(tmp_path / "settings.toml").width == 60
