"""Every rule's examples, read as an article of Thursday, 14 March 2024."""

import re
from datetime import date

import pytest

from reader.analysis import document as documents
from reader.analysis.dates.rule import Family
from reader.analysis.dates.rules import FAMILIES
from reader.analysis.dates.tagger import find_times

DAY = date(2024, 3, 14)
NEAR = {"2023", "2024", "2025"}
MARKED = re.compile(r"\[([^\[\]=]+) = ([A-Z]+) ([^\]]+)\]")


def plain(sentence: str) -> str:
    return MARKED.sub(r"\1", sentence)


def marked(sentence: str) -> str:
    """The sentence with its times marked as the examples are."""
    parts, done = [], 0
    for time in find_times(documents.read(sentence, DAY)):
        words = sentence[time.start : time.end]
        parts += [sentence[done : time.start], f"[{words} = {time.type} {time.value}]"]
        done = time.end
    return "".join([*parts, sentence[done:]])


EXAMPLES = [
    pytest.param(example, id=f"{family.name}-{example[:60]}")
    for family in FAMILIES
    for rule in family.rules
    for example in rule.examples
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_read_as_marked(example: str) -> None:
    assert marked(plain(example)) == example


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_family_names_its_source_and_every_rule_its_examples(family: Family) -> None:
    assert family.source
    assert all(rule.examples for rule in family.rules)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_without_a_day_of_publication_no_example_is_of_a_year_near_one(family: Family) -> None:
    for sentence in (plain(example) for rule in family.rules for example in rule.examples):
        years = {time.value[:4] for time in find_times(documents.read(sentence, None))}
        assert all(year[2:] in sentence for year in years & NEAR)
