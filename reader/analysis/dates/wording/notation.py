"""The notation of rules: a regular expression whose letters are words.

`words` turns a text into a string with one letter for each word that may tell time, equal for words of equal classes.
A rule is written over words: `month:MONTH day:DAY (,? year:YEAR)?`. A capitalized name is a class, a small one the
word itself, `-` a hyphen, `–` a dash, `name:` a group. There is no star, so that a match is of bounded length and the
work linear in the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import chain

from reader.analysis.dates.wording.lexicon import CLASSES
from reader.analysis.dates.wording.needs import Need, Needs
from reader.analysis.patterns import later

PIECE = later(r"(\(\?<?[=!]|[?)|]|\{\d,?\d?\})|([a-z_0-9]++:)?([A-Za-z]+|[-–,/]|\([A-Za-z|/,–-]+\)|\()")
"""One sign of a pattern as rules write it: a bracket or mark, or a symbol or several, "(last|past)", with the name that
stands before it: "month:MONTH".
"""
WORDS = re.compile(r"[a-z_0-9]+:|([A-Za-z]+)")
"""The words of a pattern; the group is a symbol, and empty at a name: "day:DAY" gives "" and "DAY"."""
SETS = re.compile(r"\(([A-Za-z|]+)\)")
"""Symbols any of which may stand at a place: "(last|past)"."""
MARKS = {"-": "HYPHEN", "–": "DASH", ",": "COMMA", "/": "SLASH"}
OTHER, BREAK = " ", "\n"
NEVER = "\0"
"""A letter of no text."""
LETTERS = range(0x30, 0xB0)
"""What stands for words of classes, which are in most sets: those below U+0100 are quick to compile."""
MORE_LETTERS = (*range(0x01, 0x0A), *range(0x0B, 0x20), *range(0xB0, 0x1000))
"""What stands for others, those in most sets first."""


class Alphabet:
    """Gives equal letters to words that no rule tells apart."""

    def __init__(self, patterns: Iterable[str], first: Iterable[Iterable[str]] = ()) -> None:
        """`first` are the symbols that stand in most sets of the patterns, and get the first letters."""
        every = "\n".join(patterns)
        uses = Counter(chain.from_iterable(among.split("|") for among in SETS.findall(every)))
        words = sorted(set(WORDS.findall(every)), key=lambda word: (-uses[word], word))
        self._symbols = {word: {word} for word in words if word.islower()}
        for name, members in CLASSES.items():
            for word in sorted(members):
                self._symbols.setdefault(word, set()).add(name)
        self._more_letters = iter(MORE_LETTERS)
        self._class_letters = chain(LETTERS, self._more_letters)
        self._letters: dict[frozenset[str], str] = {}
        self._of_symbol: defaultdict[str, str] = defaultdict(str)
        self._known: dict[str, tuple[str, str]] = {}
        for symbols in first:
            self.letter(symbols)
        self.of_word = {word: self.letter(symbols) for word, symbols in self._symbols.items()}

    def symbols(self, word: str) -> frozenset[str]:
        """The classes of a word, and the word itself where a rule names it."""
        return frozenset(self._symbols[word])

    def letter(self, symbols: Iterable[str]) -> str:
        """The letter of all words that are just this."""
        held = frozenset(symbols)
        if held not in self._letters:
            of_class = any(symbol.isupper() for symbol in held)
            self._letters[held] = chr(next(self._class_letters if of_class else self._more_letters))
            for symbol in held:
                self._of_symbol[symbol] += self._letters[held]
        return self._letters[held]

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
            among = symbols.strip("()").split("|")
            letters = "".join([self._of_symbol.get(MARKS.get(symbol, symbol), "") for symbol in among])
            self._known[symbols] = letters or NEVER, _one_of(letters)
        return self._known[symbols]


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
