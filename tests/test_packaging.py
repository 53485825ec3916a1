"""What is packed says whose it is."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NOTICES = sorted((ROOT / "reader").rglob("NOTICE"))

SPDX = {"MIT licence": "MIT", "CC BY 4.0": "CC-BY-4.0"}
"""Licences that ask something of whoever passes a work on, as a notice calls them and as SPDX does."""


def test_every_notice_of_the_package_is_packed_with_the_licence() -> None:
    assert set(PROJECT["license-files"]) == {"LICENSE", *(str(path.relative_to(ROOT)) for path in NOTICES)}


def test_the_licence_of_the_whole_has_every_licence_that_a_notice_names() -> None:
    words = " ".join(path.read_text(encoding="utf-8") for path in NOTICES)
    named = {SPDX[name] for name in re.findall("|".join(SPDX), words)}
    assert set(PROJECT["license"].split(" AND ")) == {"MIT", *named}


def test_the_package_tells_that_it_is_typed() -> None:
    assert "Typing :: Typed" in PROJECT["classifiers"]
    assert (ROOT / "reader" / "py.typed").is_file()
