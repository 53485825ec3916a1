"""What the commands print fits the terminal that it is read on, and each line is whole in a pipe."""

import sys
from pathlib import Path

import pytest

from reader.cli.columns import fitted, hung
from reader.cli.main import main

STORY = (
    "Date: 2024-06-14\nTitle: The mill by the river will be opened again\n\n"
    "“The mill was never sold to anybody at all, and it will not be,” said Ada Lind, the mayor of Orrin, on Monday. "
    "The mill, which had stood empty for years and years, burned down in 2019 and was built up again in 2023.\n"
)


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of 40 columns."""
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("reader.cli.columns.is_seen", lambda: True)


@pytest.mark.usefixtures("narrow")
@pytest.mark.parametrize(
    ("middle", "tail", "line"),
    [
        ("Low water", "  — Post", "   12  Low water  — Post"),
        ("Low water in the harbour of Kell", "  — Post", "   12  Low water in the harbour…  — Post"),
        ("東京で新しい予算案が可決されました", "  — Post", "   12  東京で新しい予算案が可決…  — Post"),
        ("Low water in the harbour", "  — The Post of the Port", "   12  Low water in th…  — The Post of…"),
    ],
)
def test_a_line_is_cut_where_it_hurts_least(middle: str, tail: str, line: str) -> None:
    assert fitted("   12  ", middle, tail) == line


@pytest.mark.usefixtures("narrow")
def test_words_go_on_below_where_they_began() -> None:
    assert hung("  Monday  ", "The ferry to Kell sailed again after nine days") == (
        "  Monday  The ferry to Kell sailed again\n          after nine days"
    )
    assert hung("  Monday  ", "") == "  Monday"


@pytest.mark.parametrize("command", ["quotes", "names", "timeline"])
def test_findings_are_folded_on_a_terminal_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    file = tmp_path / "mill.txt"
    file.write_text(STORY, encoding="utf-8")
    assert main([command, str(file)]) == 0
    whole = capsys.readouterr().out
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main([command, str(file)]) == 0
    folded = capsys.readouterr().out
    assert max(map(len, whole.splitlines())) > 40 >= max(map(len, folded.splitlines()))
    assert folded.split() == whole.split()
