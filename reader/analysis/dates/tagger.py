"""Runs the rules over a text: every rule everywhere, then from left to right the longest reading that makes sense."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from reader.analysis.dates.calendars.parts import part_of
from reader.analysis.dates.context.hemisphere import season_days
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.matching import Found, Matcher
from reader.analysis.dates.rule import Rule
from reader.analysis.dates.rules import FAMILIES
from reader.analysis.dates.wording.lexicon import LINKING
from reader.analysis.dates.wording.needs import Need
from reader.analysis.dates.wording.notation import BREAK, OTHER, Alphabet
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.dates.wording.stretches import Stretches
from reader.analysis.dates.wording.words import WORDLESS, Cutter, Words
from reader.analysis.document import Document
from reader.model import Grain, TimeExpression

RUN: Final = re.compile(f"[^{OTHER}{BREAK}]+")
"""Words that may tell time, with no other between them."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules in the letters of one alphabet."""

    stretches: Stretches
    cutter: Cutter
    rules: tuple[tuple[Rule, str, Need], ...]
    """Each with its pattern and what a text must have for it."""
    matcher: Matcher


@cache
def grammar() -> Grammar:
    """The grammar of English news, made on first use."""
    every = [rule for family in FAMILIES for rule in family.rules]
    alphabet = Alphabet((rule.pattern for rule in every), WORDLESS)
    cutter = Cutter(alphabet)
    rules = tuple((rule, *alphabet.translated(rule.pattern)) for rule in every)
    linking = LINKING.split()
    common = {alphabet.letter({mark}) for mark in ("COMMA", "HYPHEN")}
    common |= {alphabet.of_word[word] for word in linking if word in alphabet.of_word}
    return Grammar(Stretches(cutter.telling, linking), cutter, rules, Matcher(rules, common))


def find_times(document: Document) -> tuple[TimeExpression, ...]:
    """The time expressions of a document, in order, none overlapping another."""
    chosen = grammar()
    words = chosen.cutter.cut(document, chosen.stretches.of(document))
    scene = Scene(document)
    times: list[TimeExpression] = []
    for run in RUN.finditer(words.letters()):
        done = 0
        for found in chosen.matcher.matches(run[0]):
            if found.first >= done and (time := _resolved(found.rule, _reading(words, run.start(), found), scene)):
                times.append(time)
                done = found.after
    return tuple(times)


def _reading(words: Words, base: int, found: Found) -> Reading:
    start, end = words.listed[base + found.first].start, words.listed[base + found.after - 1].end
    return Reading(words, base, found.groups, start, end)


def _resolved(rule: Rule, reading: Reading, scene: Scene) -> TimeExpression | None:
    """The time that a reading means, which the scene then hears of; None where it makes no sense."""
    meaning = rule.meaning(reading, scene)
    if meaning is None:
        return None
    whole = season_days(meaning.value, scene.document.text)
    days = meaning.days or (whole and part_of(reading.text, whole))
    scene.heard(meaning, reading.start, reading.end)
    first, last, grain = days or (None, None, Grain.VAGUE)
    return TimeExpression(
        reading.start, reading.end, meaning.type, meaning.value, first, last, grain, assumed=meaning.assumed
    )
