"""What a person types to find articles, understood: words in, a query out.

Half a query, such as one being typed, is a query: an open quotation mark or bracket ends with the line.
"""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from reader.errors import QueryError
from reader.store.searching.query import (
    About,
    Age,
    By,
    Either,
    Every,
    Mark,
    Mentions,
    Pattern,
    Published,
    Query,
    Said,
    Story,
    Without,
    WordField,
    Words,
)
from reader.text.pattern import pattern

DEEPEST = 8
"""Brackets inside each other. The parsers of SQLite have room for a hundred open parts, and each bracket takes some."""

MOST_TERMS = 200
"""Words of a search; each is a part of the question that SQLite is asked."""


MOST_DIGITS = 18
"""Of a number of an article: SQLite has none that are longer."""

_UNASKABLE = re.compile(r"[\x00\ud800-\udfff]")
"""What no text of the library holds: SQLite ends a word at the first and takes none of the others."""


def parse(text: str) -> Query:
    """Understand a query; nothing typed means every article. Raises QueryError, which names the words at fault."""
    text = " ".join(_UNASKABLE.sub(" ", text).split())
    parser = _Parser(text)
    tree = parser.either(0)
    if parser.peek() == ")":
        raise QueryError(")", "there is no bracket before it that it closes")
    if tree is None and text:
        raise QueryError(text, "there is no word in it to look for")
    return tree or Every(())


_GROWING = re.compile(
    r"(?:^|[\s(:])(?!(?:OR|AND|NOT)$)(?<!is:)(?<!on:)(?<!after:)(?<!before:)(?<!mentions:)(?<!story:)\w+$"
)
"""Ends in a bare word, or in one of a field that holds words."""


def as_typed(text: str) -> str:
    """A query of which the last word may go on, as it may while it is typed; the query itself where none may."""
    return f"{text}*" if _GROWING.search(text) else text


_QUOTES = '"“”„'
_PHRASE = re.compile(rf"[{_QUOTES}]([^{_QUOTES}]*)[{_QUOTES}]?(\*?)")
""""storm surge", in any marks; a `*` behind it: its last word only begins so."""
_WORD = re.compile(rf"[^\s(){_QUOTES}]+")
_NAME = re.compile(rf"[^\s():{_QUOTES}]*")
_FIELD = re.compile(
    r"(title|author|tag|source|feed|folder|said|by|about|story|mentions|is|after|before|on):", re.IGNORECASE
)
"""A field before its words: `title:ferry`."""
_NO_FIELD = re.compile(rf"{_FIELD.pattern}|(?<![^\s(-])([a-z]+):(?=[^\s/)])", re.IGNORECASE)
"""What stands where a field does and is none, in the second group: `titel:ferry`."""
_PATTERN = re.compile(r"(?<![^\s(:-])/((?:\\.|[^\\])+?)/i?(?![^\s)])")
""" /ferr(y|ies)/, to the first slash at the end of a word; an `i` behind it says what holds anyway."""
_AGE = re.compile(r"age ?([<>])=? ?(\d{1,5})([hdwmy])(?![^\s)])", re.IGNORECASE)
"""How old: `age<3d`, `age > 2w`."""
_NO_AGE = re.compile(r"age ?[<>=:][^\s)]*", re.IGNORECASE)
"""What was meant as one and is none: `age<soon`."""
_BLANKS = re.compile(r"\s*")
_OR = re.compile(r"(?:OR|\|)(?=[\s(]|$)")
_AND = re.compile(r"AND(?=[\s(]|$)")
_NOT = re.compile(r"NOT(?=[\s(]|$)|-(?=[^\s)])")
_DAYS: Mapping[str, float] = MappingProxyType({"h": 1 / 24, "d": 1, "w": 7, "m": 30.44, "y": 365.25})


_WORD_FIELDS: Mapping[str, WordField] = MappingProxyType(
    {"title": "title", "author": "author", "tag": "tag", "source": "source", "feed": "source", "folder": "folder"}
)


def no_field(text: str) -> str:
    """What stands in a query before a colon as a field does and is none, so that it is looked for as a word: the first
    such, or nothing.
    """
    words = _PATTERN.sub(" ", _PHRASE.sub(" ", text))
    return next((found[2] for found in _NO_FIELD.finditer(words) if found[2]), "")


class _Parser:
    """Recursive descent. A part that asks for nothing (a dash, `OR` at the end) is None and falls away."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._terms = 0
        self._within: WordField = ""
        """The field of the brackets that stand around."""

    def either(self, depth: int) -> Query | None:
        """Parts between ORs."""
        if depth > DEEPEST:
            raise QueryError("", "there are too many brackets inside each other")
        parts = [self._every(depth)]
        while self._take(_OR):
            parts.append(self._every(depth))
        return _joined(Either, parts)

    def peek(self) -> str:
        """The next character that is no blank; empty at the end."""
        self._skip()
        return self._text[self._at : self._at + 1]

    def _every(self, depth: int) -> Query | None:
        parts = []
        while self.peek() not in {"", ")"} and not _OR.match(self._text, self._at):
            if not self._take(_AND):
                parts.append(self._part(depth))
        return _joined(Every, parts)

    def _part(self, depth: int) -> Query | None:
        if depth > DEEPEST:
            raise QueryError("", "there are too many brackets inside each other")
        if self._take(_NOT):
            part = self._part(depth + 1) if self.peek() not in {"", ")"} else None
            return Without(part) if part else None
        return self._group(depth, self._within) if self.peek() == "(" else self._term(depth)

    def _group(self, depth: int, field: WordField) -> Query | None:
        """What stands in brackets, of which each word is of a field."""
        self._at += 1
        outer, self._within = self._within, field
        inner = self.either(depth + 1)
        self._within = outer
        self._at += self.peek() == ")"
        return inner

    def _term(self, depth: int) -> Query | None:
        self._terms += 1
        if self._terms > MOST_TERMS:
            raise QueryError("", f"there are more than {MOST_TERMS} words in it")
        field = self._take(_FIELD)
        if field:
            return self._field(field[1].lower(), depth)
        age = self._take(_AGE)
        if age:
            return Age(timedelta(days=int(age[2]) * _DAYS[age[3].lower()]), older=age[1] == ">")
        if wrong := self._take(_NO_AGE):
            raise QueryError(wrong[0], "an age is a number of h, d, w, m or y, as in age<3d or age>2w")
        if found := self._take(_PATTERN):
            return _pattern(found[1], self._within)
        return _words(*self._value(_WORD), self._within)

    def _field(self, name: str, depth: int) -> Query | None:
        if name == "said":
            speaker, _ = self._value(_NAME)
            goes_on = self._text.startswith(":", self._at)
            self._at += goes_on
            return _said(speaker, self._value(_WORD)[0] if goes_on else "")
        if name in _WORD_FIELDS and self._text.startswith("(", self._at):
            return self._group(depth, _WORD_FIELDS[name])
        if name in _WORD_FIELDS and (found := self._take(_PATTERN)):
            return _pattern(found[1], _WORD_FIELDS[name])
        value, prefix = self._value(_WORD)
        if name in _WORD_FIELDS:
            return _words(value, prefix, _WORD_FIELDS[name])
        return _MEANINGS[name](value)

    def _value(self, bare: re.Pattern[str]) -> tuple[str, bool]:
        """A phrase, or the bare word that stands here at once; and whether a star follows it."""
        phrase = _PHRASE.match(self._text, self._at)
        if phrase:
            self._at = phrase.end()
            return phrase[1], bool(phrase[2])
        word = bare.match(self._text, self._at)
        if not word:
            return "", False
        self._at = word.end()
        return word[0].rstrip("*"), word[0].endswith("*")

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        self._skip()
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return found

    def _skip(self) -> None:
        blanks = _BLANKS.match(self._text, self._at)
        self._at = blanks.end() if blanks else self._at


def _joined(kind: type[Every] | type[Either], parts: list[Query | None]) -> Query | None:
    meant = tuple(part for part in parts if part is not None)
    if not meant:
        return None
    return meant[0] if len(meant) == 1 else kind(meant)


def _speaks(text: str) -> bool:
    """Whether there is a letter or digit in it: the index knows nothing else."""
    return any(character.isalnum() for character in text)


def _words(text: str, prefix: bool, field: WordField) -> Words | None:
    return Words(text, field, prefix) if _speaks(text) else None


def _pattern(written: str, field: WordField) -> Pattern:
    try:
        pattern(written)
    except ValueError as error:
        raise QueryError(f"/{written}/", f"the pattern makes no sense: {error}") from error
    return Pattern(written, field)


def _said(speaker: str, words: str) -> Said:
    if not _speaks(speaker) and not _speaks(words):
        raise QueryError("said:", "takes a name, as in said:Lund, and may take words, as in said:Lund:ferry")
    return Said(speaker if _speaks(speaker) else "", words if _speaks(words) else "")


def _about(value: str) -> About:
    return About(_name("about:", value))


def _by(value: str) -> By:
    return By(_name("by:", value))


def _name(field: str, value: str) -> str:
    if not _speaks(value):
        raise QueryError(field, f"takes a name, as in {field}Lund")
    return value


def _story(value: str) -> Story:
    if not value.isdecimal() or len(value) > MOST_DIGITS:
        raise QueryError("story:", "takes the number of an article, as `dateline list` prints it: story:4711")
    return Story(int(value))


def _is(value: str) -> Mark:
    try:
        return Mark(value.lower())
    except ValueError:
        raise QueryError(f"is:{value}", "it can be is:unread, is:read, is:starred or is:changed") from None


def _after(value: str) -> Published:
    return Published(days(f"after:{value}", value)[0], None)


def _before(value: str) -> Published:
    first = days(f"before:{value}", value)[0]
    return Published(None, max(first, date.min + timedelta(days=1)) - timedelta(days=1))


def _on(value: str) -> Published:
    return Published(*days(f"on:{value}", value))


def _mentions(value: str) -> Mentions:
    return Mentions(*days(f"mentions:{value}", value))


_MEANINGS: Mapping[str, Callable[[str], Query]] = MappingProxyType(
    {
        "about": _about,
        "by": _by,
        "story": _story,
        "is": _is,
        "after": _after,
        "before": _before,
        "on": _on,
        "mentions": _mentions,
    }
)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_DECADE = re.compile(r"(\d{3})0s", re.ASCII)


def days(subject: str, value: str) -> tuple[date, date]:
    """The first and the last day of `1991`, `1991-05`, `1991-05-03`, `1990s`, or of two of these with `..` between."""
    begin, dots, end = value.partition("..")
    first, last = _calendar(subject, begin)
    if dots:
        last = _calendar(subject, end)[1]
    if last < first:
        raise QueryError(subject, "the second day is before the first")
    return first, last


def _calendar(subject: str, value: str) -> tuple[date, date]:
    decade, found = _DECADE.fullmatch(value), _DATE.fullmatch(value)
    try:
        if decade:
            return date(int(decade[1]) * 10, 1, 1), date(int(decade[1]) * 10 + 9, 12, 31)
        if found:
            return _bounds(int(found[1]), found[2] and int(found[2]), found[3] and int(found[3]))
    except ValueError:
        pass
    near = "" if subject.startswith("mentions:") else "; age<2d finds what is new since yesterday"
    raise QueryError(subject, f"a day is written 2023-05-01, a month 2023-05, a year 2023{near}")


def _bounds(year: int, month: int | str | None, day: int | str | None) -> tuple[date, date]:
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not day:
        return date(year, int(month), 1), date(year, int(month), calendar.monthrange(year, int(month))[1])
    exact = date(year, int(month), int(day))
    return exact, exact
