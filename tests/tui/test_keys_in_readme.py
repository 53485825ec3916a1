"""The README's table of keys is the table that makes the bindings. `DATELINE_README=write` writes it there."""

import os
from pathlib import Path

from reader.tui.keys.table import readme_table

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- keys -->\n", "<!-- /keys -->"


def test_the_readme_shows_the_keys_as_they_are() -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    table, _, after = rest.partition(END)
    if os.environ.get("DATELINE_README") == "write":
        table = f"{readme_table()}\n"
        README.write_text(f"{before}{BEGIN}{table}{END}{after}", encoding="utf-8")
    assert table.strip() == readme_table()
