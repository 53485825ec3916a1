"""Where a text may tell a time at all: the stretches of words around those that can.

Most of an article tells none. A word that can, or a digit, is looked for among the words that the document was cut
into; only they and what may join them are cut anew, letter by letter, and searched.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from reader.analysis.document import Document

TELLING, JOINING, PLAIN = "t", "j", "-"
WORD: Final = re.compile(r"[^\W\d_][^\W_]*")
DIGIT: Final = re.compile(r"\d")
MARKS: Final = frozenset(".,-‐‑–—/'’_`&")
"""Single marks that may stand inside a time."""
HALVES: Final = frozenset({"am", "pm", "p", "m"})
"""What "p.m." may be cut into."""
KEPT: Final = 20_000
"""Words whose kind is kept: more than a long evening's reading has."""
MOST: Final = 1000
"""Tokens of a stretch that are searched. In news the longest has 25; where thousands stand with no plain word between
them, it is a table or a text made to be slow.
"""
ALWAYS: Final = 8000
"""Tokens of a text that are searched however dense its stretches are, as in a chronicle or a list of matches."""
SPARSE: Final = 25
"""Characters of a longer text for each token more that is searched. News has one token of a stretch in 32 characters,
an article full of dates one in 15.
"""


class Stretches:
    """Finds them, for a language whose words tell times, or only join others."""

    def __init__(self, telling: Iterable[str], joining: Iterable[str]) -> None:
        self._joining = frozenset(joining) | HALVES
        self._telling = frozenset(telling) - self._joining
        self._kind = lru_cache(KEPT)(self._judged)
        self._stretch = re.compile(
            f"{JOINING}++(?P<told>{TELLING}[{TELLING}{JOINING}]*)?|{TELLING}[{TELLING}{JOINING}]*"
        )

    def of(self, document: Document) -> Iterator[tuple[int, int]]:
        """The first token of each and the one behind its last, or behind what is searched of it; in order and apart.
        None behind the place where a long text has had more of them than any news.
        """
        kinds = "".join(map(self._kind, document.words))
        left = ALWAYS + len(document.text) // SPARSE
        for run in self._stretch.finditer(kinds):
            if run["told"] or kinds[run.start()] == TELLING:
                first, after = run.span()
                after = min(after, first + MOST)
                left -= after - first
                if left < 0:
                    return
                yield first, after

    def _judged(self, word: str) -> str:
        """The kind of one token; one that is no plain word tells a time where a part of it does."""
        lower = word.lower()
        if lower in self._telling or DIGIT.search(word):
            return TELLING
        if word.isalpha():
            return JOINING if lower in self._joining else PLAIN
        parts = WORD.findall(lower)
        if not parts:
            return JOINING if word in MARKS else PLAIN
        return JOINING if self._telling.isdisjoint(parts) else TELLING
