import csv
import json
from pathlib import Path

import pytest

from reader.cli.main import main
from reader.cli.output.csv_table import print_table

TEXT = (
    "date 2024-05-06 Mayor Ada Lund shut the old bridge at Westhaven on Monday.\n\n"
    "“It is shut,” Ada Lund told reporters in a statement.\n\n"
    "“Nobody asked us,” said Leo Brandt, a driver.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_every_speaker_is_printed_with_their_quotes(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", str(article)]) == 0
    printed = capsys.readouterr().out
    assert "Ada Lund (3 words)\n    “It is shut,” (reporters, in a statement)" in printed
    assert "Leo Brandt (3 words)\n    “Nobody asked us,”" in printed


def test_a_speaker_who_is_likely_only_is_told_with_perhaps(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text("“It is shut,” Ada Lund told reporters.\n\n“Nobody else wanted it open.”\n", encoding="utf-8")
    main(["quotes", str(path)])
    printed = capsys.readouterr().out
    assert "“It is shut,” (reporters)\n    “Nobody else wanted it open.” (perhaps)" in printed


def test_by_keeps_one_speaker(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["quotes", str(article), "--by", "lund"])
    printed = capsys.readouterr().out
    assert "It is shut" in printed
    assert "Nobody asked us" not in printed


def test_by_somebody_who_does_not_speak_says_so(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["quotes", str(article), "--by", "Maria Reyes"])
    assert capsys.readouterr().out == "no quotes\n"


def test_json_names_offsets_into_the_text_of_the_article(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["quotes", str(article), "--json"])
    first, second = json.loads(capsys.readouterr().out)
    assert (first["speaker"], second["speaker"]) == ("Ada Lund", "Leo Brandt")
    assert first["parts"][0]["text"] == "“It is shut,”"
    assert first["addressee"]["text"] == "reporters"
    assert first["date"] == "2024-05-06"


def test_a_file_that_is_not_there_is_named_and_the_others_are_read(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["quotes", str(tmp_path / "none.txt"), str(article)]) == 1
    captured = capsys.readouterr()
    assert "none.txt" in captured.err
    assert "It is shut" in captured.out


def test_a_spreadsheet_gets_a_row_for_each_quote(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["quotes", str(article), "--csv"])
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [(row["speaker"], row["words"], row["addressee"]) for row in rows] == [
        ("Ada Lund", "It is shut,", "reporters"),
        ("Leo Brandt", "Nobody asked us,", ""),
    ]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t"])
def test_no_cell_of_a_table_is_computed(sign: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_table(["a", "b"], [{"a": f"{sign}1+1", "b": -3}])
    assert capsys.readouterr().out == f"a,b\n'{sign}1+1,-3\n"
