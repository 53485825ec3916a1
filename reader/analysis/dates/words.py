"""A text cut into the words that may tell time, each with its letter in the rules' alphabet.

All other words are one blank letter however many stand together, and a blank line is a letter of its own, so that no
time reaches over it. Numerals are read here, in digits and in words; what they count is left to the rules.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from reader.analysis.dates import numerals
from reader.analysis.dates.lexicon import MONTHS, ORDINALS, WEEKDAYS
from reader.analysis.dates.notation import BREAK, OTHER, Alphabet

WORD: Final = re.compile(
    r"(?P<half>[ap](?:\.\s?m\b\.?|m\b))"
    r"|(?P<word>o['’]clock\b|[^\W\d_][^\W_]*)"
    r"|(?P<stamp>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z\b|[+-]\d\d:?\d\d)?)"
    r"|(?P<digits>(?>\d[\d,.:/-]{0,30})(?:(?:st|nd|rd|th|['’]?s)(?![^\W_]))?)"
    r"|(?P<owner>['’]s\b)"
    r"|(?P<short>(?<!['’`])['’`](?:\d0s|\d\d)\b)"
    r"|(?P<mark>--+|[-‐‑–—,/'’])"
    r"|(?P<else>[^\w\s])",
    re.IGNORECASE,
)
DASHES: Final = "–—"
HYPHENS: Final = "-‐‑"
ABBREVIATIONS: Final = frozenset(name for name in (*MONTHS, *WEEKDAYS) if len(name) <= 4) - {"may", "june", "july"} | {
    "thurs"
}
ALSO_VERBS: Final = frozenset({"may", "march"})
"""Months only with a capital, and not where a sentence begins or all is capitals."""
ALSO_WORDS: Final = frozenset({"sun", "sat", "wed", "mar", "mon", "jan", "fri", "dec", "tue", "thu"})
"""Abbreviations that are also words, names or nothing at all: never without a date beside them."""
SPECIAL: Final = ABBREVIATIONS | ALSO_VERBS | numerals.NUMBER_WORDS | {"st", "jr"}
"""Words that are not what they are whatever stands beside them."""
SENTENCE_END: Final = frozenset(".!?:\"“”`'‘\n")


@dataclass(slots=True)
class Words:
    """Parallel lists, one place for each letter."""

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    numbers: list[float] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)

    def add(self, start: int, end: int, lower: str, letter: str, number: float = 0) -> None:
        """One more word."""
        self.starts.append(start)
        self.ends.append(end)
        self.lower.append(lower)
        self.numbers.append(number)
        self.letters.append(letter)

    def extend(self, other: "Words", first: int, after: int) -> None:
        """A run of another's words, and a blank behind it."""
        self.starts += other.starts[first:after]
        self.ends += other.ends[first:after]
        self.lower += other.lower[first:after]
        self.numbers += other.numbers[first:after]
        self.letters += other.letters[first:after]
        self.add(self.ends[-1], self.ends[-1], "", OTHER)


class Links:
    """Words that only join others. A run of nothing else holds no time, and most of a text is such runs."""

    def __init__(self, letters: str) -> None:
        joining = f"[{re.escape(letters)}]"
        telling = f"[^{re.escape(letters + OTHER + BREAK)}]"
        self._run = re.compile(
            f"{joining}++(?P<told>{telling}[^{OTHER}{BREAK}]*)?|(?P<telling>{telling})[^{OTHER}{BREAK}]*"
        )

    def without(self, words: Words) -> Words:
        """The words that may tell time and those beside them, a blank letter between any two runs."""
        kept = Words(words.text)
        for run in self._run.finditer("".join(words.letters)):
            if run.lastgroup:
                kept.extend(words, run.start(), run.end())
        return kept


class Cutter:
    """Cuts texts for one alphabet."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._of_word = dict(alphabet.of_word)
        self._telling = frozenset(self._of_word) | numerals.NUMBER_WORDS | {"o’clock"}
        self._plain = {word: letter for word, letter in alphabet.of_word.items() if word not in SPECIAL}
        self._letter = alphabet.letter
        self._of_shape: dict[frozenset[str], str] = {}
        for name in (*MONTHS, *WEEKDAYS):
            kind = "MAYBEMONTH" if name in MONTHS else "MAYBEDAY"
            self._of_word[f"{name}?"] = alphabet.letter((*alphabet.symbols(name) - {"MONTH", "WEEKDAY"}, kind))
        for symbols in numerals.SHAPES:
            self._of_shape[symbols] = alphabet.letter(symbols)
        for mark in ("HYPHEN", "DASH", "COMMA", "SLASH", "OWNER", "HALFDAY", "STAMP", "TENS", "SHORTYEAR"):
            self._of_shape[frozenset({mark})] = alphabet.letter({mark})

    def cut(self, text: str) -> Words:
        """The words of a text, in order."""
        words = Words(text)
        letters, plain, telling = words.letters, self._plain, self._telling
        done, stopped = 0, True
        while stopped:
            stopped = False
            for match in WORD.finditer(text, done):
                start = match.start()
                if start - done > 1 and text.count("\n", done, start) > 1:
                    words.add(done, start, "", BREAK)
                if match.lastgroup == "word":
                    lower, done = match[0].lower(), match.end()
                    if lower in plain:
                        words.add(start, done, lower, plain[lower])
                        continue
                    if lower not in telling:
                        if not letters or letters[-1] != OTHER:
                            words.add(start, done, "", OTHER)
                        continue
                done = self._add(words, match)
                if done != match.end():
                    stopped = True
                    break
        return words

    def _add(self, words: Words, match: re.Match[str]) -> int:
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            lower = match[0].lower().replace("’", "'")
            if lower in numerals.NUMBER_WORDS:
                return self._add_numeral(words, numerals.spoken(words.text, start))
            if lower not in self._of_word:
                return self._add_other(words, start, end)
            return self._add_known(words, match, lower)
        if kind == "digits":
            return self._add_numeral(words, numerals.written(words.text, start, end))
        if kind == "stamp":
            return self._add_shape(words, start, end, "STAMP")
        if kind == "half":
            return self._add_shape(words, start, end, "HALFDAY")
        if kind == "owner":
            return self._add_shape(words, start, end, "OWNER")
        if kind == "short":
            return self._add_shape(words, start, end, "TENS" if match[0].endswith("s") else "SHORTYEAR")
        if kind == "mark":
            return self._add_mark(words, start, end)
        return self._add_other(words, start, end)

    def _add_other(self, words: Words, start: int, end: int) -> int:
        if words.letters and words.letters[-1] == OTHER:
            words.ends[-1] = end
        else:
            words.add(start, end, "", OTHER)
        return end

    def _add_shape(self, words: Words, start: int, end: int, symbol: str) -> int:
        words.add(start, end, words.text[start:end].lower(), self._of_shape[frozenset({symbol})])
        return end

    def _add_mark(self, words: Words, start: int, end: int) -> int:
        mark = words.text[start]
        spaced = words.text[start - 1 : start].isspace() and words.text[end : end + 1].isspace()
        if mark in DASHES or (mark in HYPHENS and (spaced or end - start > 1)):
            return self._add_shape(words, start, end, "DASH")
        if mark in HYPHENS:
            return self._add_shape(words, start, end, "HYPHEN")
        if mark in "'’":
            owner = start and words.ends and words.ends[-1] == start and words.lower[-1].endswith("s")
            return self._add_shape(words, start, end, "OWNER") if owner else self._add_other(words, start, end)
        return self._add_shape(words, start, end, "COMMA" if mark == "," else "SLASH")

    def _add_numeral(self, words: Words, numeral: numerals.Numeral) -> int:
        if not numeral.symbols:
            return self._add_other(words, numeral.start, numeral.end)
        lower = words.text[numeral.start : numeral.end].lower()
        letter = self._of_word.get(lower) if lower in ORDINALS else None
        words.add(numeral.start, numeral.end, lower, letter or self._of_shape[numeral.symbols], numeral.number)
        return numeral.end

    def _add_known(self, words: Words, match: re.Match[str], lower: str) -> int:
        start, end = match.span()
        text = words.text
        if lower in {"st", "jr"} and text[end : end + 1] == ".":
            end += 1
        if lower in ABBREVIATIONS and text[end : end + 1] == "." and match[0][0].isupper():
            follows = text[end + 1 : end + 5].strip()
            dated = follows[:1].isdigit() or follows[:1].islower() or follows[:3].lower() in MONTHS
            if dated or lower not in ALSO_WORDS:
                words.add(start, end + 1, lower, self._of_word[lower])
                return end + 1
        doubtful = (lower in ALSO_VERBS and not _plain_capital(text, start, match[0])) or lower in ABBREVIATIONS
        words.add(start, end, lower, self._of_word[f"{lower}?" if doubtful else lower])
        return end


def _plain_capital(text: str, start: int, word: str) -> bool:
    """Whether a word has a capital for its own sake."""
    if not word[0].isupper() or word.isupper():
        return False
    before = text[max(0, start - 3) : start].rstrip(" ")
    return bool(before) and before[-1] not in SENTENCE_END
