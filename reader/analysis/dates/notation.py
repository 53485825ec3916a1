"""The notation of rules: a regular expression whose letters are words.

`words` turns a text into a string with one letter for each word that may tell time, equal for words of equal classes.
A rule is written over words: `month:MONTH day:DAY (,? year:YEAR)?`. A capitalized name is a class, a small one the
word itself, `-` a hyphen, `–` a dash, `name:` a group. There is no star, so that a match is of bounded length and the
work linear in the text.
"""

import re
from collections import Counter
from collections.abc import Iterable

from reader.analysis.dates.lexicon import CLASSES, LINKING

PIECE = re.compile(
    r"\s+|(?P<syntax>\(\?<?[=!]|[?)|]|\{\d,?\d?\})"
    r"|(?P<name>[a-z_0-9]+:)?(?:(?P<word>[A-Za-z]+)|(?P<mark>[-–,/])|(?P<open>\())"
)
MARKS = {"-": "HYPHEN", "–": "DASH", ",": "COMMA", "/": "SLASH"}
OTHER, BREAK = " ", "\n"
FIRST_LETTER = 0x30


class Alphabet:
    """Gives equal letters to words that no rule tells apart."""

    def __init__(self, patterns: Iterable[str]) -> None:
        literals = {piece["word"] for pattern in patterns for piece in _pieces(pattern) if piece["word"]}
        self._literals = frozenset(word for word in literals if word.islower())
        self._letters: dict[frozenset[str], str] = {}
        self.of_word: dict[str, str] = {}
        for word in sorted(self._literals.union(*CLASSES.values())):
            self.of_word[word] = self.letter(self.symbols(word))

    def symbols(self, word: str) -> frozenset[str]:
        """The classes of a word, and the word itself where a rule names it."""
        classes = {name for name, members in CLASSES.items() if word in members}
        return frozenset(classes | ({word} & self._literals))

    @property
    def linking(self) -> str:
        """The letters of the words that only join others, all in one string."""
        names = {mark: frozenset({name}) for mark, name in (*MARKS.items(), ("'s", "OWNER"))}
        found = {self.letter(names[word]) if word in names else self.of_word.get(word, "") for word in LINKING.split()}
        return "".join(sorted(found))

    def letter(self, symbols: Iterable[str]) -> str:
        """The letter of all words that are just this."""
        return self._letters.setdefault(frozenset(symbols), chr(FIRST_LETTER + len(self._letters)))

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """A rule's pattern as a regular expression over letters."""
        counts: Counter[str] = Counter()
        return re.compile("".join(self._translated(piece, counts) for piece in _pieces(pattern)))

    def _translated(self, piece: re.Match[str], counts: Counter[str]) -> str:
        if piece["syntax"]:
            return piece["syntax"]
        name = f"(?P<{_numbered(piece['name'][:-1], counts)}>" if piece["name"] else ""
        if piece["open"]:
            return name or "(?:"
        if piece["mark"] or piece["word"]:
            letters = self._set(MARKS.get(piece["mark"] or "", piece["word"]))
            return f"{name}{letters})" if name else letters
        return ""

    def _set(self, symbol: str) -> str:
        letters = "".join(re.escape(letter) for symbols, letter in self._letters.items() if symbol in symbols)
        return f"[{letters}]" if letters else r"(?!)"


def _numbered(name: str, counts: Counter[str]) -> str:
    """A regular expression wants each name once; a rule may give it in each of its branches."""
    counts[name] += 1
    return f"{name}_{counts[name]}" if counts[name] > 1 else name


def _pieces(pattern: str) -> Iterable[re.Match[str]]:
    position = 0
    while position < len(pattern):
        piece = PIECE.match(pattern, position)
        if piece is None:
            raise ValueError(f"cannot read the rule {pattern!r} at {pattern[position:]!r}")
        yield piece
        position = piece.end()
