"""The README cannot lie: its tables are those of the program."""

import ast
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from reader.analysis.analyse import analyse
from reader.cli.exit_codes import MEANINGS
from reader.cli.output.findings import findings
from reader.cli.table import COMMANDS, OPEN, Command
from reader.model import QuoteKind
from reader.settings import parse

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


def test_every_exit_code_stands_in_the_readme_and_in_the_help_with_its_own_words() -> None:
    words = [sys.executable, "-m", "reader", "--help"]
    shown = subprocess.run(words, capture_output=True, text=True, check=True).stdout.partition("exit codes:\n")[2]
    told = [f"{code} {meaning}" for code, meaning in MEANINGS.items()]
    assert [line.strip() for line in shown.splitlines()] == told
    assert "Exit codes: " + ", ".join(told) + "." in " ".join(README.split())


def test_every_key_of_a_finding_stands_in_the_readme() -> None:
    text = "“The bridge will open in May,” Mayor Ann Lee said on Monday. The old bridge fell in 2019."
    found = findings(text, analyse(text, date(2024, 5, 6)))
    lists = {name: rows for name, rows in found.items() if isinstance(rows, list)}
    rows = [f"| `{name}` | {', '.join(f'`{key}`' for key in rows[0])} |" for name, rows in lists.items()]
    assert part("json") == "\n".join(["| list | |", "|---|---|", *rows])
    assert all(f"`{name}`" in README for name in found)
    assert all(f"`{kind}`" in README for kind in QuoteKind)


def first_words(module: Path) -> str:
    """The first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "").partition("\n")[0]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_help(command: Command) -> None:
    words = [sys.executable, "-m", "reader", command.name, "--help"]
    out = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "usage: dateline" in out.stdout


def test_every_room_stands_in_the_readme_with_its_own_words() -> None:
    code = ROOT / "reader"
    faces = sorted(set(code.rglob("__init__.py")) - {code / "__init__.py"})
    rows = [f"| `{face.parent.relative_to(code)}` | {first_words(face)} |" for face in faces]
    assert part("rooms") == "\n".join(["| folder of `reader` | |", "|---|---|", *rows])


def test_every_module_on_the_way_of_an_article_is_there() -> None:
    way = README.partition("The way of an article")[2].partition("<!--")[0]
    named = re.findall(r"`((?:[a-z_]+\.)+[a-z_]+)`", way)
    assert len(named) > 5
    assert all((ROOT / "reader" / name.replace(".", "/")).with_suffix(".py").is_file() for name in named)


def test_settings_that_the_readme_shows_are_settings() -> None:
    blocks = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    assert len(blocks) > 1
    for block in blocks:
        parse(block)


def test_every_picture_of_the_readme_is_there() -> None:
    assert all((ROOT / path).is_file() for path in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README))
