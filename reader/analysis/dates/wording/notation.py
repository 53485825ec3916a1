"""The notation of rules: a regular expression whose letters are words.

`words` turns a text into a string with one letter for each word that may tell time, equal for words of equal classes.
A rule is written over words: `month:MONTH day:DAY (,? year:YEAR)?`. A capitalized name is a class, a small one the
word itself, `-` a hyphen, `–` a dash, `name:` a group. There is no star, so that a match is of bounded length and the
work linear in the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from itertools import chain

from reader.analysis.dates.wording.lexicon import CLASSES, DOUBTFUL
from reader.analysis.dates.wording.needs import Need, Needs
from reader.analysis.patterns import later

PIECE = later(r"(\(\?<?[=!]|[?)|]|\{\d,?\d?\})|([a-z_0-9]++:)?([A-Za-z]+|[-–,/]|\([A-Za-z|/,–-]+\)|\()")
"""One sign of a pattern as rules write it: a bracket or mark, or a symbol or several, "(last|past)", with the name that
stands before it: "month:MONTH".
"""
WORDS = re.compile(r"[a-z_0-9]+:|([A-Za-z]+)")
"""The words of a pattern; the group is a symbol, and empty at a name: "day:DAY" gives "" and "DAY"."""
SETS = re.compile(r"\([A-Za-z|/,–-]+\)|[A-Z]+")
"""What any of several words may stand for at a place: "(last|past)", "MONTH"."""
MARKS = {"-": "HYPHEN", "–": "DASH", ",": "COMMA", "/": "SLASH"}
OTHER, BREAK = " ", "\n"
NEVER = "\0"
"""A letter of no text."""
LETTERS = (*range(0x01, 0x0A), *range(0x0B, 0x20), *range(0x30, 0x1000))
"""What stands for words. A set of those below U+0100 takes a tenth of the time to compile."""


class Alphabet:
    """Gives equal letters to words that no rule tells apart, the first ones to those that stand in most sets."""

    def __init__(self, patterns: Iterable[str], wordless: Iterable[Iterable[str]] = ()) -> None:
        """`wordless` are the symbols of what is no plain word: marks and numerals."""
        every = "\n".join(patterns)
        words = _symbols_of_words(every)
        doubtful = {
            word: words[word].difference(DOUBTFUL) | {maybe}
            for name, maybe in DOUBTFUL.items()
            for word in CLASSES[name]
        }
        kinds = _most_used({*words.values(), *doubtful.values(), *map(frozenset, wordless)}, every)
        self._letters = dict(zip(kinds, map(chr, LETTERS), strict=False))
        self._of_symbol: defaultdict[str, str] = defaultdict(str)
        for kind, letter in self._letters.items():
            for symbol in kind:
                self._of_symbol[symbol] += letter
        self._known: dict[str, tuple[str, str]] = {}
        self.of_word = {word: self._letters[kind] for word, kind in words.items()}
        self.of_doubtful = {word: self._letters[kind] for word, kind in doubtful.items()}
        """The letters of names of months and weekdays where they may be other words."""

    def letter(self, symbols: Iterable[str]) -> str:
        """The letter of what is just this."""
        return self._letters[frozenset(symbols)]

    def translated(self, pattern: str) -> tuple[str, Need]:
        """A rule's pattern as a regular expression over letters, and what each match has of them."""
        counts: dict[str, int] = {}
        needs = Needs()
        parts: list[str] = []
        for syntax, named, symbols in _pieces(pattern):
            name = f"(?P<{_numbered(named[:-1], counts)}>" if named else ""
            if syntax:
                needs.syntax(syntax)
                parts.append(syntax)
            elif symbols == "(":
                needs.opened()
                parts.append(name or "(?:")
            else:
                letters, one = self._one_of(symbols)
                needs.letters(letters)
                parts.append(f"{name}{one})" if name else one)
        return "".join(parts), needs.needed()

    def _one_of(self, symbols: str) -> tuple[str, str]:
        """The letters of symbols, and the expression that matches one of them."""
        if symbols not in self._known:
            letters = "".join([self._of_symbol.get(symbol, "") for symbol in _among(symbols)])
            self._known[symbols] = letters or NEVER, _one_of(letters)
        return self._known[symbols]


def _symbols_of_words(patterns: str) -> dict[str, frozenset[str]]:
    """Each word that tells something to the classes it is of, and itself where a pattern names it."""
    symbols = {word: {word} for word in set(WORDS.findall(patterns)) if word.islower()}
    for name, members in CLASSES.items():
        for word in members:
            symbols.setdefault(word, set()).add(name)
    return {word: frozenset(kind) for word, kind in symbols.items()}


def _most_used(kinds: Collection[frozenset[str]], patterns: str) -> list[frozenset[str]]:
    """Of kinds of words, those first that stand in most sets of the patterns."""
    of_symbol: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for kind in kinds:
        for symbol in kind:
            of_symbol[symbol].append(kind)
    uses = dict.fromkeys(kinds, 0)
    for symbols, times in Counter(SETS.findall(patterns)).items():
        held = {kind for symbol in _among(symbols) for kind in of_symbol[symbol]}
        for kind in held if len(held) > 1 else ():
            uses[kind] += times
    return sorted(kinds, key=lambda kind: (-uses[kind], sorted(kind)))


def _among(symbols: str) -> list[str]:
    """The symbols of a set, "(to|-)", by their names; one symbol is a set as well."""
    return [MARKS.get(symbol, symbol) for symbol in symbols.strip("()").split("|")]


def _one_of(letters: str) -> str:
    if len(letters) > 1:
        return f"[{re.escape(letters)}]"
    return re.escape(letters) or "(?!)"


def _numbered(name: str, counts: dict[str, int]) -> str:
    """A regular expression wants each name once; a rule may give it in each of its branches."""
    counts[name] = counts.get(name, 0) + 1
    return f"{name}_{counts[name]}" if counts[name] > 1 else name


def _pieces(pattern: str) -> list[tuple[str, str, str]]:
    """Its pieces, each with its three parts, of which some are empty."""
    found: list[tuple[str, str, str]] = PIECE.findall(pattern)
    if "".join(chain.from_iterable(found)) != "".join(pattern.split()):
        raise ValueError(f"cannot read the rule {pattern!r}")
    return found
