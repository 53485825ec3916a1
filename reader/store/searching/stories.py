"""Which articles tell the same story as another one: they are of the same days, and their headlines and first
paragraphs share words that few others have.

Likeness is the cosine of what the words weigh (tf-idf), as in first-story detection (Allan et al., "On-line New Event
Detection and Tracking", SIGIR 1998). How many articles have a word is asked of the search index.
"""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from reader.store.file.database import Database
from reader.store.searching.search import quoted
from reader.store.spacing import CUT, joined, spaced
from reader.text.alike import alike

STORY_DAYS = timedelta(days=4)
"""What is further apart tells another day of the story."""
_DAYS = STORY_DAYS // timedelta(microseconds=1)
"""As `sort` counts."""
AROUND = timedelta(days=14)
"""Articles no further away are counted to know how common a word is."""
LEAD = 1_500
"""Code points of a text that tell what it is about; further down stands what happened before."""
MOST_WORDS = 60
"""Words of an article that are asked for, the heaviest; each costs a look into the index."""
MOST_HAVING = 800
"""A word that more articles have tells nothing, and they are not gone through."""
LEAST_COMMON = 12
"""A word of a quarter of all articles is common, but not of so few: they may all tell one story."""
LOOKED_INTO = 40
"""Articles whose own words are looked at, those that have most of the words asked for."""
MOST_REMEMBERED = 32
"""Stories that a connection need not look for again: those listed, and those of searches that are kept."""
ALIKE, SHARED = 0.12, 4
"""How like each other two articles of one story are at least, and how many words they share."""
VERY_ALIKE, SHARED_THEN = 0.25, 3
"""Or so much, as headlines without a text are."""

_WORD = re.compile(r"[^\W_]+")
_SIGNS = re.compile(f"(?:{CUT}.{CUT}){{2,}}")
"""Signs of writing without spaces, side by side, as `spaced` cuts them."""
_SHORTEST = 3
_TITLE_WEIGHT = 3
_CAPITAL = 1.5
"""Names tell more than other words do."""


@dataclass(frozen=True, slots=True)
class Known:
    """How rare words are: `rarity` of those that were asked for, `usual` of the rest; common ones count nothing."""

    rarity: Mapping[str, float]
    usual: float = 1.0
    common: frozenset[str] = frozenset()

    def weights(self, words: Mapping[str, float]) -> dict[str, float]:
        """What the words of an article weigh."""
        return {
            word: strength * self.rarity.get(word, self.usual)
            for word, strength in words.items()
            if word not in self.common
        }


def teach(database: Database) -> None:
    """Have questions over a connection know stories."""
    found: dict[int, tuple[int, str]] = {}
    database.teach("story_of", partial(_remembered, database, found))


def strengths(title: str, text: str) -> dict[str, float]:
    """The words that an article is known by, each with how much is made of it, the strongest first."""
    counts: Counter[str] = Counter()
    capital: set[str] = set()
    for part, times in ((title, _TITLE_WEIGHT), (text[:LEAD], 1)):
        for word, is_capital in _words(part):
            counts[word] += times
            if is_capital:
                capital.add(word)
    strong = {
        word: (1 + math.log(times)) * (_CAPITAL if word in capital else 1) for word, times in counts.most_common()
    }
    return dict(sorted(strong.items(), key=lambda pair: -pair[1])[:MOST_WORDS])


def likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """How much of what two articles say is the same, by the weights of their words: from 0 to 1."""
    lengths = math.hypot(*one.values()) * math.hypot(*other.values())
    return sum(weight * other.get(word, 0) for word, weight in one.items()) / lengths if lengths else 0.0


def is_same(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Whether two articles tell the same story, by the weights of their words."""
    shared = len(one.keys() & other.keys())
    return shared >= SHARED_THEN and likeness(one, other) >= (ALIKE if shared >= SHARED else VERY_ALIKE)


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Words in small letters, and whether they begin with a large one; of writing without spaces each two signs."""
    cut = spaced(text)
    plain = alike(cut)
    for start, end in map(re.Match.span, _WORD.finditer(cut)):
        if end - start >= _SHORTEST:
            yield plain[start:end], cut[start].isupper()
    for run in _SIGNS.findall(cut):
        signs = joined(run)
        yield from ((signs[at : at + 2], False) for at in range(len(signs) - 1))


def _remembered(database: Database, found: dict[int, tuple[int, str]], number: int) -> str:
    """The numbers of the articles that tell a story, as JSON; looked for anew when articles of its days have come.
    Removed ones are among them, as long as a removal can be undone: lists leave them out.
    """
    newest: int = database.value(
        "SELECT coalesce(max(a.id), 0) FROM articles of JOIN articles a ON a.sort BETWEEN of.sort - ?1 AND of.sort + ?1"
        " WHERE of.id = ?2",
        (_DAYS, number),
    )
    if number not in found or found[number][0] != newest:
        found.pop(number, None)
        if len(found) >= MOST_REMEMBERED:
            del found[next(iter(found))]
        found[number] = newest, json.dumps([number, *_others(database, number)])
    return found[number][1]


def _others(database: Database, number: int) -> Iterator[int]:
    """The articles that tell the story of another one."""
    row = database.row(
        "SELECT a.sort, a.title, substr(t.text, 1, ?) FROM articles a JOIN texts t ON t.article = a.id WHERE a.id = ?",
        (LEAD, number),
    )
    if row is None:
        return
    sort, title, text = row
    words = strengths(title, text)
    known, having = _look_up(database, sort, words)
    own = {word: weight for word, weight in known.weights(words).items() if word in known.rarity}
    near: Counter[int] = Counter()
    for word, weight in own.items():
        for each in having[word]:
            if each != sort and abs(each - sort) <= _DAYS:
                near[each] += math.ceil(weight * 100)
    yield from _same(database, own, known, [each for each, _ in near.most_common(LOOKED_INTO)])


def _look_up(database: Database, sort: int, words: Mapping[str, float]) -> tuple[Known, dict[str, list[int]]]:
    """How rare words are around an article, and which articles have each, by their `sort`."""
    around = AROUND // timedelta(microseconds=1)
    first, last = sort - around, sort + around
    there: int = database.value("SELECT count(*) FROM articles WHERE sort BETWEEN ? AND ?", (first, last))
    most = min(MOST_HAVING, max(LEAST_COMMON, there // 4))
    having: dict[str, list[int]] = {}
    for word in words:
        rows = database.rows(
            "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
            (quoted(word), first, last, most + 1),
        )
        having[word] = [row[0] for row in rows]
    rarity = {word: math.log((there + 1) / len(found)) for word, found in having.items() if 0 < len(found) <= most}
    usual = sorted(rarity.values())[len(rarity) // 2] if rarity else 1.0
    return Known(rarity, usual, frozenset(word for word, found in having.items() if len(found) > most)), having


def _same(database: Database, own: Mapping[str, float], known: Known, near: list[int]) -> Iterator[int]:
    rows = database.rows(
        "SELECT a.id, a.title, substr(t.text, 1, ?) FROM articles a JOIN texts t ON t.article = a.id"
        " WHERE a.sort IN (SELECT value FROM json_each(?))",
        (LEAD, json.dumps(near)),
    )
    for number, title, text in rows:
        if is_same(own, known.weights(strengths(title, text))):
            yield number
