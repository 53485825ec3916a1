"""The README cannot lie: its tables are those of the program."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.commands import COMMANDS, OPEN, Command

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def part(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", README, re.DOTALL)
    assert found
    return found[1].strip()


def test_every_command_stands_in_the_readme_with_its_own_words() -> None:
    rows = [f"| `dateline {c.name}` | {c.help} |" for c in COMMANDS if c is not OPEN]
    rows.insert(0, f"| `dateline PATH…` | {OPEN.help} |")
    assert part("commands") == "\n".join(["| command | |", "|---|---|", *rows])


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_help(command: Command) -> None:
    words = [sys.executable, "-m", "reader", command.name, "--help"]
    out = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "usage: dateline" in out.stdout


def test_every_picture_of_the_readme_is_there() -> None:
    assert all((ROOT / path).is_file() for path in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README))
