"""Patterns that are compiled when something is first looked for."""

import importlib
import pkgutil
import re

import pytest

import reader.analysis
from reader.analysis.patterns import Later, later


def test_a_pattern_for_later_finds_what_one_made_at_once_finds() -> None:
    text = "Port Ellis, 3 May; port Lorne, 14 May"
    made, pattern = re.compile(r"(?P<day>\d+) may", re.IGNORECASE), later(r"(?P<day>\d+) may", re.IGNORECASE)
    assert [match["day"] for match in pattern.finditer(text)] == [match["day"] for match in made.finditer(text)]
    assert pattern.sub("x", text) == made.sub("x", text)
    assert pattern.pattern == made.pattern


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = later("(")
    with pytest.raises(re.error):
        broken.search("(")


def test_every_pattern_for_later_can_be_read() -> None:
    found = 0
    for module in pkgutil.walk_packages(reader.analysis.__path__, "reader.analysis."):
        if "spacy" in module.name or ".training" in module.name:
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Later):
                assert value.pattern, module.name
                found += 1
    assert found
