"""All rules tried on a run of words that may tell a time.

No rule reaches over a word that tells none, so each run between two such words is searched by itself. News says "on
Tuesday" and "last year" in the same few words all day: what was found in a short run is kept.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from reader.analysis.dates.rule import Rule
from reader.analysis.dates.wording.needs import Need, Sieve

SHORT = 24
"""Letters of a run whose matches are kept: longer ones hardly come again."""
KEPT = 4096
"""Runs that are kept. A hundred articles have some three thousand."""


class Ready(NamedTuple):
    """A rule whose pattern is compiled."""

    rule: Rule
    pattern: re.Pattern[str]
    names: tuple[tuple[str, tuple[int, ...]], ...]
    """The names of the pattern's groups with their numbers in all branches, as `wording.notation` tells them apart."""
    spans: tuple[int, ...]
    """The numbers of the groups that say what of a match is the expression; without any, all of it is."""


class Found:
    """One match of a rule."""

    __slots__ = ("_groups", "_match", "_ready", "after", "first")

    def __init__(self, ready: Ready, match: re.Match[str]) -> None:
        self._ready, self._match = ready, match
        self._groups: dict[str, tuple[int, int]] | None = None
        self.first, self.after = match.span()
        """The first word of the expression, counted from the run's first, and the one behind its last."""
        for number in ready.spans:
            if match.start(number) >= 0:
                self.first, self.after = match.span(number)
                break

    @property
    def rule(self) -> Rule:
        """Which rule it is."""
        return self._ready.rule

    @property
    def groups(self) -> dict[str, tuple[int, int]]:
        """From which word to which each group of the rule reaches that took part, in whichever branch it stands: told
        when first asked for, since most matches lie within longer ones.
        """
        if self._groups is None:
            self._groups = dict(self._told())
        return self._groups

    def _told(self) -> Iterator[tuple[str, tuple[int, int]]]:
        for name, numbers in self._ready.names:
            for number in numbers:
                if self._match.start(number) >= 0:
                    yield name, self._match.span(number)
                    break


class Matcher:
    """Finds the matches of rules, each given with its pattern and what a run must have for it."""

    def __init__(self, rules: Iterable[tuple[Rule, str, Need]], common: Container[str] = ()) -> None:
        """`common` are the letters of words that most runs have."""
        self._rules = tuple(rules)
        self._sieve = Sieve((need for _, _, need in self._rules), common)
        self._kept = lru_cache(KEPT)(self._matched)
        self._that_may = lru_cache(KEPT)(self._with_what_they_need)
        self._ready = cache(self._made_ready)

    def matches(self, run: str) -> tuple[Found, ...]:
        """All matches in a run of letters: from left to right, the longest first, then in the order of the rules."""
        return self._kept(run) if len(run) <= SHORT else self._matched(run)

    def _matched(self, run: str) -> tuple[Found, ...]:
        found = [
            Found(ready, match) for ready in self._that_may(frozenset(run)) for match in ready.pattern.finditer(run)
        ]
        found.sort(key=lambda one: (one.first, -one.after))
        return tuple(found)

    def _with_what_they_need(self, letters: frozenset[str]) -> tuple[Ready, ...]:
        return tuple(map(self._ready, self._sieve.by(letters)))

    def _made_ready(self, place: int) -> Ready:
        rule, pattern, _ = self._rules[place]
        found = compiled(pattern)
        names = _numbered(found)
        return Ready(rule, found, names, dict(names).get("span", ()))


def _numbered(pattern: re.Pattern[str]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for name, number in pattern.groupindex.items():
        numbers[re.sub(r"_\d+\Z", "", name)].append(number)
    return tuple((name, tuple(of_name)) for name, of_name in numbers.items())


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern compiled when a text first has what it needs: many rules are never asked for."""
    return re.compile(pattern)
