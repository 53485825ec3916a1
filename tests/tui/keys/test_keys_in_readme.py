"""The README's table of keys is the table that makes the bindings. `DATELINE_README=write` writes it there."""

import os
from pathlib import Path

from reader.tui.keys.table import KEYS, Where, shown_apart

README = Path(__file__).parents[3] / "README.md"
BEGIN, END = "<!-- keys -->\n", "<!-- /keys -->"


def in_markdown() -> str:
    """The keys by the place where they hold."""
    rows = ["| key | |", "|---|---|"]
    for where in (each for each in Where if each is not Where.OWN):
        rows.append(f"| **{where.value}** | |")
        here = (key for key in KEYS if key.where is where)
        rows += [f"| {' '.join(f'`{name}`' for name in shown_apart(key))} | {key.words} |" for key in here]
    return "\n".join(rows)


def test_the_readme_shows_the_keys_as_they_are() -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    table, _, after = rest.partition(END)
    if os.environ.get("DATELINE_README") == "write":
        table = f"{in_markdown()}\n"
        README.write_text(f"{before}{BEGIN}{table}{END}{after}", encoding="utf-8")
    assert table.strip() == in_markdown()
