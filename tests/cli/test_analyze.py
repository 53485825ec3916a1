"""`dateline analyze`: a line out for each line in, whatever the line; and findings for people."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.json_lines import answer, answers
from reader.cli.main import main

GOOD = {"id": "one", "date": "2024-03-05", "text": "“It will hold,” said Mayor Lena Hartwell on Monday."}


def line(document: object) -> bytes:
    return json.dumps(document).encode()


def test_a_document_is_answered_under_its_own_id() -> None:
    assert json.loads(answer(line(GOOD)))["id"] == "one"


def test_offsets_are_code_points_of_exactly_the_text_given() -> None:
    text = "\n 👍🏽 é — Paris, Tuesday.\r\n"
    found = json.loads(answer(line({"id": 1, "date": "2024-03-05", "text": text})))
    assert [text[entity["mentions"][0]["start"] : entity["mentions"][0]["end"]] for entity in found["entities"]] == [
        "Paris"
    ]


def test_half_of_a_surrogate_pair_costs_no_findings_and_moves_no_offset() -> None:
    found = json.loads(answer(b'{"id": 1, "date": "2024-03-05", "text": "\\ud800 In Paris on Tuesday."}'))
    assert [(time["start"], time["end"]) for time in found["times"]] == [(14, 21)]


def test_a_document_without_a_date_is_analysed() -> None:
    assert "entities" in json.loads(answer(line({**GOOD, "date": None})))


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (b"{", "not JSON"),
        (b"\n", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[1]", "not a JSON object"),
        (line({"id": 7}), "no text"),
        (line({"id": 7, "text": 3}), "no text"),
        (line({"id": 7, "text": "x", "date": "soon"}), "not a date: 'soon'"),
    ],
)
def test_a_bad_line_is_answered_with_what_is_wrong(bad: bytes, why: str) -> None:
    assert json.loads(answer(bad))["error"].startswith(why)


def test_a_bad_line_keeps_the_id_it_gave() -> None:
    assert json.loads(answer(line({"id": "seven"})))["id"] == "seven"


@pytest.mark.parametrize("jobs", [1, 2])
def test_answers_come_one_for_each_line_and_in_order(tmp_path: Path, jobs: int) -> None:
    lines = [line({**GOOD, "id": n}) if n % 3 else b"nonsense" for n in range(20)]
    found = [json.loads(given) for given in answers(lines, str(tmp_path), jobs)]
    assert [given["id"] for given in found] == [n if n % 3 else None for n in range(20)]


def test_an_answer_does_not_wait_for_the_next_line() -> None:
    command = [sys.executable, "-m", "reader", "analyze", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(line(GOOD) + b"\n")
        process.stdin.flush()
        first = process.stdout.readline()
        process.stdin.close()
    assert json.loads(first)["id"] == "one"


def test_answers_that_nobody_takes_any_more_end_it_well_while_lines_may_still_come() -> None:
    command = [sys.executable, "-m", "reader", "analyze", "--jsonl", "--jobs", "2"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write((line(GOOD) + b"\n") * 2)
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(line(GOOD) + b"\n")
        process.stdin.flush()
        assert process.wait(60) == 0
        process.stdin.close()


def test_an_article_is_printed_with_its_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Title: Dam holds\nDate: 2024-03-05\n\nThe mayor of Paris slept well.\n", encoding="utf-8")
    assert main(["analyze", str(path)]) == 0
    assert "PLACE        Paris" in capsys.readouterr().out


def test_json_names_the_day_that_was_given_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Nothing much happened in Paris.\n", encoding="utf-8")
    assert main(["analyze", "--json", "--date", "2020-02-29", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)[0]["date"] == "2020-02-29"


def test_what_is_no_date_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", "--date", "Tuesday", "x.txt"]) == 2
    assert "not a date: 'Tuesday'" in capsys.readouterr().err


def test_a_missing_file_is_named_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", "no-such.txt"]) == 1
    assert capsys.readouterr().err.startswith("dateline: no-such.txt: ")


def test_lines_come_from_standard_input_alone() -> None:
    assert main(["analyze", "--jsonl", "x.jsonl"]) == 2
