"""Runs the rules over a text: every rule everywhere, then from left to right the longest reading that makes sense."""

import re
from dataclasses import dataclass
from functools import cache

from reader.analysis.dates.calendar import interval
from reader.analysis.dates.grammar import Rule
from reader.analysis.dates.notation import Alphabet
from reader.analysis.dates.parts import part_of
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.rules import FAMILIES
from reader.analysis.dates.scene import Scene
from reader.analysis.dates.words import Cutter, Links
from reader.analysis.document import Document
from reader.model import TimeExpression


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules in the letters of one alphabet."""

    cutter: Cutter
    links: Links
    rules: tuple[tuple[Rule, str, frozenset[str]], ...]
    """Each with its pattern and the letters of which a text must have one."""


@cache
def grammar() -> Grammar:
    """The grammar of English news, made on first use."""
    rules = [rule for family in FAMILIES for rule in family.rules]
    alphabet = Alphabet(rule.pattern for rule in rules)
    cutter = Cutter(alphabet)
    return Grammar(cutter, Links(alphabet.linking), tuple((rule, *alphabet.translated(rule.pattern)) for rule in rules))


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern compiled when a text first has what it needs: many rules are never asked for."""
    return re.compile(pattern)


def find_times(document: Document) -> tuple[TimeExpression, ...]:
    """The time expressions of a document, in order, none overlapping another."""
    chosen = grammar()
    words = chosen.links.without(chosen.cutter.cut(document.text))
    letters = "".join(words.letters)
    readings: list[tuple[int, int, int, Rule, Reading]] = []
    present = frozenset(letters)
    for order, (rule, pattern, needed) in enumerate(chosen.rules):
        if needed and present.isdisjoint(needed):
            continue
        for match in compiled(pattern).finditer(letters):
            reading = Reading(words, match)
            readings.append((reading.start, -reading.end, order, rule, reading))
    readings.sort(key=lambda entry: entry[:3])
    return _resolved(document, [(rule, reading) for *_, rule, reading in readings])


def _resolved(document: Document, readings: list[tuple[Rule, Reading]]) -> tuple[TimeExpression, ...]:
    scene = Scene(document)
    found: list[TimeExpression] = []
    done = 0
    for rule, reading in readings:
        if reading.start < done:
            continue
        meaning = rule.meaning(reading, scene)
        if meaning is None:
            continue
        words = document.text[reading.start : reading.end]
        days = meaning.days or part_of(words, interval(meaning.value))
        found.append(TimeExpression(reading.start, reading.end, meaning.type, meaning.value, *days, meaning.assumed))
        scene.heard(meaning, reading.start, reading.end)
        done = reading.end
    return tuple(found)
