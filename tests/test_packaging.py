"""What is packed says whose it is."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_every_notice_of_the_package_is_packed_with_the_licence() -> None:
    notices = {str(path.relative_to(ROOT)) for path in (ROOT / "reader").rglob("NOTICE")}
    assert set(PROJECT["license-files"]) == {"LICENSE", *notices}


def test_the_package_tells_that_it_is_typed() -> None:
    assert "Typing :: Typed" in PROJECT["classifiers"]
    assert (ROOT / "reader" / "py.typed").is_file()
