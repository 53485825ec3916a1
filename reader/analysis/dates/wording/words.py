"""A text cut into the words that may tell time, each with its letter in the rules' alphabet.

All other words are one blank letter however many stand together, and a blank line is a letter of its own, so that no
time reaches over it. Numerals are read here, in digits and in words; what they count is left to the rules.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from itertools import takewhile
from typing import Final, NamedTuple

from reader.analysis.dates.wording import numerals
from reader.analysis.dates.wording.lexicon import MONTHS, ORDINALS, WEEKDAYS
from reader.analysis.dates.wording.notation import BREAK, OTHER, Alphabet
from reader.analysis.document import Document
from reader.analysis.patterns import later

WORD: Final = re.compile(
    r"(?P<half>[ap](?:\.\s?m\b\.?|m\b))"
    r"|(?P<word>o['’]clock\b|[^\W\d_][^\W_]*)"
    r"|(?P<stamp>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z\b|[+-]\d\d:?\d\d)?)"
    r"|(?P<week>\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?(?![^\W_]))"
    rf"|(?P<joined>\d{{1,2}}(?:{'|'.join(sorted({name[:3] for name in MONTHS}))})\d{{4}}(?![^\W_]))"
    r"|(?P<digits>(?>\d[\d,.:/-]{0,30})(?:(?:st|nd|rd|th|['’]?s)(?![^\W_]))?)"
    r"|(?P<owner>['’]s\b)"
    r"|(?P<short>(?<!['’`])['’`](?:\d0s|\d\d)\b)"
    r"|(?P<mark>--+|[-‐‑–—,/'’&])"
    r"|(?P<else>[^\w\s])",
    re.IGNORECASE,
)
ERA: Final = later(r"(?:A\.D|B\.C(?:\.E)?|C\.E)\.")
ERA_LETTERS: Final = frozenset("abc")
"""What "A.D." and its like begin with."""
DASHES: Final = "–—"
HYPHENS: Final = "-‐‑"
TIES: Final = tuple(DASHES + HYPHENS)
"""What stands between two months or weekdays of a range."""
NAMES: Final = MONTHS.keys() | WEEKDAYS.keys()
LONGEST_TIE: Final = len("-September")
ABBREVIATIONS: Final = frozenset(name for name in (*MONTHS, *WEEKDAYS) if len(name) <= 4) - {"may", "june", "july"} | {
    "thurs"
}
ALSO_VERBS: Final = frozenset({"may", "march"})
"""Months only with a capital, and not where a sentence begins or all is capitals."""
ALSO_WORDS: Final = frozenset({"sun", "sat", "wed", "mar", "mon", "jan", "fri", "dec", "tue", "thu", "weds"})
"""Abbreviations that are also words, names or nothing at all: never without a date beside them."""
HALVES: Final = frozenset({"am", "pm"})
SPECIAL: Final = ABBREVIATIONS | ALSO_VERBS | numerals.NUMBER_WORDS | {"st", "jr"}
"""Words that are not what they are whatever stands beside them."""
SENTENCE_END: Final = frozenset(".!?:\"“”`'‘\n")


class Word(NamedTuple):
    """A word that may tell time, a numeral or a mark; or a blank that stands for all others between two such."""

    start: int
    end: int
    lower: str
    letter: str
    number: float = 0
    """What a numeral counts."""


a_word = partial(tuple.__new__, Word)
"""A word of all its five parts, at a third of the cost."""
BLANK: Final = Word(0, 0, "", OTHER)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, each with its letter."""

    text: str
    listed: list[Word] = field(default_factory=list)

    def letters(self) -> str:
        """All letters as one string."""
        return "".join([word.letter for word in self.listed])


MARKS = (
    "HYPHEN", "DASH", "COMMA", "SLASH", "OWNER", "HALFDAY", "STAMP", "ISOWEEK", "JOINED", "TENS", "SHORTYEAR",
)  # fmt: skip
WORDLESS = (*({mark} for mark in MARKS), *numerals.SHAPES)
"""The symbols of what is no plain word."""
SHAPES = {"stamp": "STAMP", "week": "ISOWEEK", "joined": "JOINED", "half": "HALFDAY", "owner": "OWNER"}
"""The letters of what a pattern tells whole, by its name in `WORD`."""


class Cutter:
    """Cuts texts for one alphabet."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._of_word, self._of_doubtful = alphabet.of_word, alphabet.of_doubtful
        self.telling = frozenset(self._of_word) | numerals.NUMBER_WORDS | {"o’clock"}
        """Words that have a letter of their own, in small letters."""
        self._plain = {word: letter for word, letter in alphabet.of_word.items() if word not in SPECIAL}
        self._doubtful = (self.telling | HALVES) - self._plain.keys()
        self._of_shape = {symbols: alphabet.letter(symbols) for symbols in numerals.SHAPES}
        self._of_mark = {mark: alphabet.letter({mark}) for mark in MARKS}

    def cut(self, document: Document, stretches: Iterable[tuple[int, int]]) -> Words:
        """The words in stretches of a document's tokens, in order, a blank letter between any two stretches."""
        words = Words(document.text)
        for first, after in stretches:
            self._cut(words, document, first, after)
            words.listed.append(BLANK)
        return words

    def _cut(self, words: Words, document: Document, first: int, after: int) -> None:
        """Cut a stretch of tokens: plain words by a table, and what may be a part of a time by its pattern."""
        text, listed, plain, doubtful = words.text, words.listed, self._plain, self._doubtful
        done = document.tokens[first].start
        for (start, end), printed in zip(document.tokens[first:after], document.words[first:after], strict=True):
            if end <= done or printed == "_":
                continue
            if start - done > 1 and text.count("\n", done, start) > 1:
                listed.append(Word(done, start, "", BREAK))
            lower = printed.lower()
            if start < done or lower in doubtful or not lower.isalpha() or text.startswith(".", end):
                done = self._cut_closely(words, max(start, done), end)
                continue
            listed.append(a_word((start, end, lower, plain[lower], 0)) if lower in plain else BLANK)
            done = end

    def _cut_closely(self, words: Words, done: int, end: int) -> int:
        """Cut a token that is no plain word into its parts, and return where the last of them ends: behind the token,
        where a numeral goes on in the next one.
        """
        while done < end:
            match = WORD.match(words.text, done)
            done = self._add(words, match) if match else done + 1
        return done

    def _add(self, words: Words, match: re.Match[str]) -> int:
        """List a match, and return where it ends, which is further on for a numeral of several words."""
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            lower = match[0].lower().replace("’", "'")
            if lower in ERA_LETTERS and (era := ERA.match(words.text, start)):
                return self._add_known(words, era, era[0].lower().replace(".", ""))
            if lower in numerals.NUMBER_WORDS:
                return self._add_numeral(words, numerals.spoken(words.text, start))
            if lower not in self._of_word:
                return self._add_other(words, end)
            return self._add_known(words, match, lower)
        if kind == "digits":
            return self._add_numeral(words, numerals.written(words.text, start, end))
        if kind in SHAPES:
            return self._add_shape(words, start, end, SHAPES[kind])
        if kind == "short":
            return self._add_shape(words, start, end, "TENS" if match[0].endswith("s") else "SHORTYEAR")
        if kind == "mark":
            return self._add_mark(words, start, end)
        return self._add_other(words, end)

    def _add_other(self, words: Words, end: int) -> int:
        words.listed.append(BLANK)
        return end

    def _add_shape(self, words: Words, start: int, end: int, symbol: str) -> int:
        words.listed.append(Word(start, end, words.text[start:end].lower(), self._of_mark[symbol]))
        return end

    def _add_mark(self, words: Words, start: int, end: int) -> int:
        """A dash between words, a hyphen within one, an owner, "&" for "and": else a comma or a slash."""
        mark = words.text[start]
        spaced = words.text[start - 1 : start].isspace() and words.text[end : end + 1].isspace()
        if mark in DASHES or (mark in HYPHENS and (spaced or end - start > 1)):
            return self._add_shape(words, start, end, "DASH")
        if mark in HYPHENS:
            return self._add_shape(words, start, end, "HYPHEN")
        if mark in "'’":
            last = words.listed[-1] if words.listed else BLANK
            owner = start and last.end == start and last.lower.endswith("s")
            return self._add_shape(words, start, end, "OWNER") if owner else self._add_other(words, end)
        if mark == "&":
            words.listed.append(Word(start, end, "and", self._of_word["and"]))
            return end
        return self._add_shape(words, start, end, "COMMA" if mark == "," else "SLASH")

    def _add_numeral(self, words: Words, numeral: numerals.Numeral) -> int:
        if not numeral.symbols:
            return self._add_other(words, numeral.end)
        lower = words.text[numeral.start : numeral.end].lower()
        letter = self._of_word.get(lower) if lower in ORDINALS else None
        letter = letter or self._of_shape[numeral.symbols]
        words.listed.append(Word(numeral.start, numeral.end, lower, letter, numeral.number))
        return numeral.end

    def _add_known(self, words: Words, match: re.Match[str], lower: str) -> int:
        """A word that tells time, with its full stop; with another letter where it may be a verb: "May", "Sat"."""
        start, end = match.span()
        text = words.text
        if lower in {"st", "jr"} and text[end : end + 1] == ".":
            end += 1
        if lower in ABBREVIATIONS and text[end : end + 1] == "." and match[0][0].isupper():
            follows = text[end + 1 : end + 5].strip()
            goes_on = follows[:1].isdigit() or follows[:1].islower() or follows[:1] in {",", ";"}
            dated = goes_on or follows[:3].lower() in MONTHS or self._is_of_range(words, follows)
            if dated or lower not in ALSO_WORDS:
                words.listed.append(Word(start, end + 1, lower, self._of_word[lower]))
                return end + 1
        shortened = lower in ABBREVIATIONS and not (
            match[0][0].isupper() and self._is_of_range(words, text[end : end + LONGEST_TIE])
        )
        doubtful = (lower in ALSO_VERBS and not _plain_capital(text, start, match[0])) or shortened
        letter = (self._of_doubtful if doubtful else self._of_word)[lower]
        words.listed.append(Word(start, end, lower, letter))
        return end

    def _is_of_range(self, words: Words, follows: str) -> bool:
        """A hyphen or a dash ties it to another month or weekday: "Jan. | -March", "Mon- | Fri"."""
        before, marks = words.listed[-2:], (self._of_mark["HYPHEN"], self._of_mark["DASH"])
        tied = len(before) > 1 and before[1].letter in marks and before[0].lower in ABBREVIATIONS
        behind = "".join(takewhile(str.isalpha, follows[1:])).lower()  # not "Jan- | Marie"
        return tied or (follows[:1] in TIES and behind in NAMES)


def _plain_capital(text: str, start: int, word: str) -> bool:
    """Whether a word has a capital for its own sake."""
    if not word[0].isupper() or word.isupper():
        return False
    before = text[max(0, start - 3) : start].rstrip(" ")
    return bool(before) and before[-1] not in SENTENCE_END
