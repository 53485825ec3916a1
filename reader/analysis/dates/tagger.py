"""Runs the rules over a text: every rule everywhere, then from left to right the longest reading that makes sense."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from reader.analysis.dates.calendar import interval
from reader.analysis.dates.grammar import Rule
from reader.analysis.dates.lexicon import LINKING
from reader.analysis.dates.matching import Matcher
from reader.analysis.dates.notation import BREAK, OTHER, Alphabet
from reader.analysis.dates.parts import part_of
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.rules import FAMILIES
from reader.analysis.dates.scene import Scene
from reader.analysis.dates.stretches import Stretches
from reader.analysis.dates.words import Cutter, Words
from reader.analysis.document import Document
from reader.model import TimeExpression

RUN: Final = re.compile(f"[^{OTHER}{BREAK}]+")
"""Words that may tell time, with no other between them."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules in the letters of one alphabet."""

    stretches: Stretches
    cutter: Cutter
    rules: tuple[tuple[Rule, str, frozenset[str]], ...]
    """Each with its pattern and the letters of which a text must have one."""
    matcher: Matcher


@cache
def grammar() -> Grammar:
    """The grammar of English news, made on first use."""
    every = [rule for family in FAMILIES for rule in family.rules]
    alphabet = Alphabet(rule.pattern for rule in every)
    cutter = Cutter(alphabet)
    rules = tuple((rule, *alphabet.translated(rule.pattern)) for rule in every)
    return Grammar(Stretches(cutter.telling, LINKING.split()), cutter, rules, Matcher(rules))


def find_times(document: Document) -> tuple[TimeExpression, ...]:
    """The time expressions of a document, in order, none overlapping another."""
    chosen = grammar()
    words = chosen.cutter.cut(document, chosen.stretches.of(document))
    scene = Scene(document)
    found: list[TimeExpression] = []
    done = 0
    for rule, reading in _readings(words, chosen.matcher):
        if reading.start >= done and (time := _resolved(rule, reading, scene)):
            found.append(time)
            done = reading.end
    return tuple(found)


def _readings(words: Words, matcher: Matcher) -> Iterator[tuple[Rule, Reading]]:
    listed = words.listed
    for run in RUN.finditer(words.letters()):
        base = run.start()
        for first, after, rule, groups in matcher.matches(run[0]):
            yield rule, Reading(words, base, groups, listed[base + first].start, listed[base + after - 1].end)


def _resolved(rule: Rule, reading: Reading, scene: Scene) -> TimeExpression | None:
    """The time that a reading means, which the scene then hears of; None where it makes no sense."""
    meaning = rule.meaning(reading, scene)
    if meaning is None:
        return None
    days = meaning.days or part_of(reading.text, interval(meaning.value))
    scene.heard(meaning, reading.start, reading.end)
    return TimeExpression(reading.start, reading.end, meaning.type, meaning.value, *days, meaning.assumed)
