"""All rules tried on a run of words that may tell a time.

No rule reaches over a word that tells none, so each run between two such words is searched by itself. News says "on
Tuesday" and "last year" in the same few words all day: what was found in a short run is kept.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.dates.grammar import Rule

SHORT = 24
"""Letters of a run whose matches are kept: longer ones hardly come again."""
KEPT = 4096
"""Runs that are kept. A hundred articles have some three thousand."""


class Found(NamedTuple):
    """One match of a rule."""

    first: int
    """The first word of the expression, counted from the run's first."""
    after: int
    """The word behind its last."""
    rule: Rule
    groups: dict[str, tuple[int, int]]
    """From which word to which each group of the rule reaches that took part, in whichever branch it stands."""


class Matcher:
    """Finds the matches of rules, each given with its pattern and the letters of which each match has one."""

    def __init__(self, rules: Iterable[tuple[Rule, str, frozenset[str]]]) -> None:
        self._rules = tuple(rules)
        self._kept = lru_cache(KEPT)(self._matched)
        self._that_may = lru_cache(KEPT)(self._with_what_they_need)

    def matches(self, run: str) -> tuple[Found, ...]:
        """All matches in a run of letters: from left to right, the longest first, then in the order of the rules."""
        return self._kept(run) if len(run) <= SHORT else self._matched(run)

    def _matched(self, run: str) -> tuple[Found, ...]:
        found = [
            _found(rule, match)
            for rule, pattern in self._that_may(frozenset(run))
            for match in compiled(pattern).finditer(run)
        ]
        return tuple(sorted(found, key=lambda one: (one.first, -one.after)))

    def _with_what_they_need(self, letters: frozenset[str]) -> tuple[tuple[Rule, str], ...]:
        return tuple((rule, pattern) for rule, pattern, needed in self._rules if not letters.isdisjoint(needed))


def _found(rule: Rule, match: re.Match[str]) -> Found:
    groups = {}
    for name, numbers in numbered(match.re):
        for number in numbers:
            if match.start(number) >= 0:
                groups[name] = match.span(number)
                break
    first, after = groups.get("span") or match.span()
    return Found(first, after, rule, groups)


@cache
def numbered(pattern: re.Pattern[str]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The names of a pattern's groups, each with its numbers in all branches, as `notation` tells them apart."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for name, number in pattern.groupindex.items():
        numbers[re.sub(r"_\d+\Z", "", name)].append(number)
    return tuple((name, tuple(of_name)) for name, of_name in numbers.items())


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern compiled when a text first has what it needs: many rules are never asked for."""
    return re.compile(pattern)
