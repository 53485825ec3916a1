"""Numbers as news writes them: digits, words, halves, ordinals, years, clock faces.

A numeral has a number and the classes of what it may be: "25" may be a day or a count, "1998" a year or a count.
Which of them it is, the rules say.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from reader.analysis.dates.wording.lexicon import ORDINALS, SCALES, SMALL, TENS
from reader.analysis.patterns import later


class Numeral(NamedTuple):
    """A number in a text; `symbols` is empty where it can tell no time."""

    start: int
    end: int
    number: float
    symbols: frozenset[str]


NUMBER_WORDS: Final = frozenset((*SMALL, *TENS, *SCALES, *ORDINALS))
WORDS: Final = "|".join(sorted((*SMALL, *TENS, *SCALES, *ORDINALS), key=len, reverse=True))
SPOKEN: Final = re.compile(rf"(?:{WORDS})(?:(?:-|\s(?:and\s)?)(?:{WORDS})(?![^\W_])){{0,9}}", re.IGNORECASE)
"""A number in words: "two hundred and five", "twenty-one"."""
HALF: Final = re.compile(r"(?:\s|-)and(?:\s|-)(?:a|one)(?:\s|-)(half|quarter)\b", re.IGNORECASE)
"""What is added to a number: "two | and a half"."""
FRACTION: Final = re.compile(r"[ -](\d)/(\d)(?!\d)|([½¼¾])")
"""A fraction in signs: "2 1/2", "2½"."""
JOINTS: Final = frozenset("-½¼¾")
"""What, beside a blank, parts a numeral and what more it counts, or is that."""
SCALE: Final = re.compile(r"\s(hundred|thousand|million|billion)\b", re.IGNORECASE)
"""What multiplies digits: "3 | million"."""
VULGAR: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75}

FORMS: Final = (
    (re.compile(r"(?:1\d|2[01])\d\d\Z"), frozenset({"NUM", "YEAR"})),
    (re.compile(r"(?:0?\d|1\d|2[0-3])\.[0-5]\d\Z"), frozenset({"NUM", "DOTCLOCK"})),
    (re.compile(r"0\d[0-5]\d\Z"), frozenset({"MILITARY"})),
    (re.compile(r"2[23][0-5]\d\Z"), frozenset({"NUM", "MILITARY"})),
    (re.compile(r"[1-9]\Z"), frozenset({"NUM", "DAY", "HOUR", "SHORT"})),
    (re.compile(r"1[0-2]\Z"), frozenset({"NUM", "DAY", "HOUR", "SHORT", "YY"})),
    (re.compile(r"0[1-9]\Z"), frozenset({"DAY", "SHORT", "YY"})),
    (re.compile(r"00\Z"), frozenset({"YY"})),
    (re.compile(r"(?:1[3-9]|2[0-4])\Z"), frozenset({"NUM", "DAY", "HOUR", "YY"})),
    (re.compile(r"(?:2[5-9]|3[01])\Z"), frozenset({"NUM", "DAY", "YY"})),
    (re.compile(r"(?:3[2-9]|[4-9]\d)\Z"), frozenset({"NUM", "YY"})),
    (re.compile(r"(?:\d{1,6}|\d{1,3}(?:,\d{3}){1,2}|\d{1,3}\.\d{1,2})\Z"), frozenset({"NUM"})),
    (later(r"(?:[012]?\d|3[01])(?:st|nd|rd|th)\Z", re.IGNORECASE), frozenset({"ORD", "DAYORD"})),
    (re.compile(r"\d{1,3}(?:st|nd|rd|th)\Z", re.IGNORECASE), frozenset({"ORD"})),
    (re.compile(r"(?:1\d|20)\d0['’]?s\Z", re.IGNORECASE), frozenset({"DECADE"})),
    (re.compile(r"(?:1[0-9]|20)00['’]?s\Z", re.IGNORECASE), frozenset({"DECADE"})),
    (re.compile(r"[2-9]0s\Z", re.IGNORECASE), frozenset({"TENS"})),
    (later(r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?\Z"), frozenset({"CLOCK"})),
    (later(r"(?:1\d|20)\d\d([-/])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])\Z"), frozenset({"ISO"})),
    (later(r"(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:\d{4}|\d\d)\Z"), frozenset({"SLASHED"})),
    (re.compile(r"(?:9/11|7/7|24/7)\Z"), frozenset({"FAMOUS"})),
    (later(r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])\Z"), frozenset({"DAYMONTH"})),
)  # fmt: skip
"""What digits look like, the first that fits; a plain decimal such as "10.30" is a clock face only beside "p.m."."""
SHAPES: Final = frozenset(symbols for _, symbols in FORMS) | {
    frozenset({"NUM", "YEAR", "SPOKEN"}),
    frozenset({"NUM", "SPOKEN"}),
    frozenset({"NUM", "SPOKEN", "SCALE"}),
}
NOTHING: Final[frozenset[str]] = frozenset()
COUNT: Final = frozenset({"NUM", "SPOKEN"})
SCALED: Final = frozenset({"NUM", "SPOKEN", "SCALE"})
"""A count that "a" may stand before: a hundred, a thousand."""
CORE: Final = re.compile(r"[,.:/-]+\Z")
"""Marks that end a number and are no part of it: "2019 | ,"."""
KEPT: Final = 4096
"""Numerals whose reading is kept: news has the same few years, days and counts in every article."""
CLOCKS: Final = re.compile(r"(\d{1,2}:\d\d)-\d{1,2}(?::\d\d)?\Z")
"""Two hours as one word: "9:30-11"."""
SPLIT: Final = re.compile(r"(\d+)([-/,])")
"""A number and the mark behind it, in a run of several: "2014 | -15"."""


def written(text: str, start: int, end: int) -> Numeral:
    """The numeral in digits at `start`; `end` is where the run of digits and marks ends, and may be further than the
    numeral.
    """
    long, number, symbols = _in_digits(text[start : min(end, start + 24)])
    return _counted(text, start, start + long, number, symbols) if symbols else Numeral(start, end, 0, NOTHING)


@lru_cache(KEPT)
def _in_digits(run: str) -> tuple[int, float, frozenset[str]]:
    """How long the numeral is at the beginning of a run of digits and marks, what it counts and what it may be."""
    whole = CORE.sub("", run)
    for piece in (whole, *_shorter(whole)):
        for form, symbols in FORMS:
            if form.match(piece):
                return len(piece), _number(piece), symbols
    return 0, 0, NOTHING


def _shorter(whole: str) -> tuple[str, ...]:
    """Parts: "3-5", "9:30-11:00", "2014-2019" are two numerals each, a longer chain is none; the year of "2019's"."""
    if whole[-2:] in {"'s", "’s"}:
        return (whole[:-2],)
    found = CLOCKS.match(whole)
    if found:
        return (found[1],)
    found = SPLIT.match(whole)
    return (found[1],) if found and len(whole) <= 9 else ()


def _number(piece: str) -> float:
    digits = re.match(r"[\d,]+(?:\.\d+)?", piece)
    return float(digits[0].replace(",", "")) if digits and digits[0].strip(",") else 0


def _counted(text: str, start: int, end: int, number: float, symbols: frozenset[str]) -> Numeral:
    """The numeral with a fraction or a scale that follows: "2 1/2", "1.5 million"."""
    joint = text[end : end + 1]
    if "NUM" not in symbols or not (joint.isspace() or joint in JOINTS):
        return Numeral(start, end, number, symbols)
    if fraction := FRACTION.match(text, end):
        part = VULGAR[fraction[3]] if fraction[3] else int(fraction[1]) / max(1, int(fraction[2]))
        return Numeral(start, fraction.end(), number + part, frozenset({"NUM"}))
    if scale := SCALE.match(text, end):
        return Numeral(start, scale.end(), number * SCALES[scale[1].lower()], frozenset({"NUM"}))
    if half := HALF.match(text, end):
        return Numeral(start, half.end(), number + (0.5 if half[1].lower() == "half" else 0.25), frozenset({"NUM"}))
    return Numeral(start, end, number, symbols)


def spoken(text: str, start: int) -> Numeral:
    """The numeral in words at `start`: a count, an ordinal, or a year ("nineteen ninety-seven")."""
    found = SPOKEN.match(text, start)
    if found is None:
        return Numeral(start, start + 1, 0, NOTHING)
    long, number, symbols = _in_words(found[0].lower())
    end = start + long
    if symbols in {COUNT, SCALED} and end == found.end() and (half := HALF.match(text, end)):
        return Numeral(start, half.end(), number + (0.5 if half[1].lower() == "half" else 0.25), COUNT)
    return Numeral(start, end, number, symbols)


@lru_cache(KEPT)
def _in_words(run: str) -> tuple[int, float, frozenset[str]]:
    """How long the numeral is at the beginning of a run of number words, what it counts and what it may be."""
    words = re.split(r"[\s-]+", run)
    ordinal = next((place for place, word in enumerate(words) if word in ORDINALS), None)
    if ordinal is not None:
        return _ordinal(run, words[: ordinal + 1])
    if year := _year(words):
        return len(run), year, frozenset({"NUM", "YEAR", "SPOKEN"})
    number = _sum(words)
    if number is None:
        return _first_count(words)
    return len(run), number, SCALED if words[0] in SCALES else COUNT


def _first_count(words: list[str]) -> tuple[int, float, frozenset[str]]:
    return len(words[0]), _sum(words[:1]) or 0, COUNT


def _ordinal(run: str, words: list[str]) -> tuple[int, float, frozenset[str]]:
    """As in "twenty-first"; where a count stands before an ordinal of its own ("two first"), the count alone."""
    number = ORDINALS[words[-1]]
    if len(words) > 1 and words[-2] in TENS and number < 10:
        number += TENS[words[-2]]
    elif len(words) > 1:
        return _first_count(words)
    end = 0
    for word in words:
        end = run.index(word, end) + len(word)
    return end, number, frozenset({"ORD", "DAYORD"}) if number <= 31 else frozenset({"ORD"})


def _year(words: list[str]) -> int:
    """As in "nineteen ninety-seven", "twenty twenty-two", "two thousand and five"."""
    if words[:2] == ["two", "thousand"] and 2000 <= (_sum(words) or 0) <= 2050:
        return int(_sum(words) or 0)
    if len(words) in {2, 3} and words[0] in {"eighteen", "nineteen", "twenty"} and words[1] not in SCALES:
        rest = _sum(words[1:])
        if rest is not None and 10 <= rest < 100:
            return 100 * (SMALL.get(words[0]) or TENS[words[0]]) + int(rest)
    return 0


def _sum(words: list[str]) -> float | None:
    """What number words make together; None where they are not one number ("two three")."""
    total = current = 0
    room = 1_000_000_000_000
    for word in words:
        if word == "and":
            continue
        if word in SCALES:
            current = max(1, current) * SCALES[word]
            if SCALES[word] > 100:
                total, current = total + current, 0
            room = SCALES[word]
            continue
        number = SMALL.get(word, TENS.get(word, 0))
        if number >= room:
            return None
        current, room = current + number, 10 if number >= 20 else 1
    return total + current
