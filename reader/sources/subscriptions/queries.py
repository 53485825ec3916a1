r"""Query feeds of newsboat's list as searches of ours, where these can say the same.

    "query:Unread ferries:unread = \"yes\" and title =~ \"ferry|boat\""

becomes `is:unread title:(ferry* OR boat*)`, and what is no list of words a pattern. What only newsboat knows (flags,
positions) is nothing here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from reader.text.clean import clean_line
from reader.text.pattern import pattern

_QUERY = re.compile(r"query:([^:]+):(.+)", re.DOTALL)
_TOKEN = re.compile(
    r"\s*(?:(?P<string>\"(?:[^\"\\]|\\.)*\")|(?P<range>\d+:\d+)|(?P<word>\w+)|(?P<sign>[()]|[!=]?[=~#]|[<>]=?))",
    re.DOTALL,
)
_PATTERN = re.compile(r"(?:\\b)?(\w[\w '’-]*)(\\b)?")
"""A pattern that is words, perhaps with their bounds."""
_SLASH = re.compile(r"(?<!\\)/")
_DEEPEST = 6
"""Brackets inside each other."""
LONGEST_NAME = 300
"""Characters of a name that are kept."""
_OPPOSITE = {"!=": "=", "!~": "=~", "!#": "#"}


class UnsayableError(ValueError):
    """A part of a query has no counterpart."""


def kept_search(entry: str) -> tuple[str, str] | None:
    """The name and the words of the search that an entry of the list means; None where it cannot be said."""
    found = _QUERY.fullmatch(entry)
    if found is None:
        return None
    try:
        tokens = [*_tokens(found[2])]
        words = _either(tokens, 0)
    except (UnsayableError, IndexError):
        return None
    name = clean_line(found[1])[:LONGEST_NAME]
    return (name, words) if name and not tokens else None


def _tokens(text: str) -> Iterator[str]:
    at, text = 0, text.rstrip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise UnsayableError(text[at:])
        at = token.end()
        yield token[token.lastgroup or 0]


def _either(tokens: list[str], depth: int) -> str:
    """Parts between one kind of word: what "and" and "or" without brackets mean together is not guessed."""
    if depth > _DEEPEST:
        raise UnsayableError
    parts, between = [_part(tokens, depth)], set[str]()
    while tokens and tokens[0].lower() in ("and", "or"):
        between.add(tokens.pop(0).lower())
        parts.append(_part(tokens, depth))
    if len(between) > 1:
        raise UnsayableError
    return (" OR " if between == {"or"} else " ").join(parts)


def _part(tokens: list[str], depth: int) -> str:
    if tokens[0] == "(":
        del tokens[0]
        inner = _either(tokens, depth + 1)
        if tokens.pop(0) != ")":
            raise UnsayableError
        return f"({inner})"
    name, sign, value = tokens.pop(0), tokens.pop(0), tokens.pop(0)
    if name not in _TERMS:
        raise UnsayableError(name)
    said = _TERMS[name](_OPPOSITE.get(sign, "=" if sign == "==" else sign), value.strip('"').replace('\\"', '"'))
    return f"-{said}" if sign in _OPPOSITE else said


def _unread(sign: str, value: str) -> str:
    if sign != "=" or value not in ("yes", "no"):
        raise UnsayableError(value)
    return "is:unread" if value == "yes" else "is:read"


def _age(sign: str, value: str) -> str:
    """Of whole days: an age of up to 7 is less than 8."""
    first, _, last = value.partition(":")
    if not first.isdecimal() or (sign == "between") != last.isdecimal():
        raise UnsayableError(value)
    days = int(first)
    match sign:
        case "<" | ">=":
            return f"age{sign[0]}{days}d"
        case "<=" | ">":
            return f"age{sign[0]}{days + 1}d"
        case "=" if not days:
            return "age<1d"
        case "between" if not days:
            return f"age<{int(last) + 1}d"
        case "between":
            return f"(age>{days}d age<{int(last) + 1}d)"
    raise UnsayableError(sign)


def _tag(sign: str, value: str) -> str:
    return f"tag:{_phrase(value)}" if sign == "#" else _unsaid(sign)


def _source(sign: str, value: str) -> str:
    return f"source:{_phrase(value)}" if sign == "=" else _words("source:")(sign, value)


def _words(field: str) -> Callable[[str, str], str]:
    """A pattern that is words, or several of them, in a field."""

    def said(sign: str, value: str) -> str:
        bare = value.removeprefix(".*").removesuffix(".*")
        inner = bare[1:-1] if bare[:1] == "(" and bare[-1:] == ")" else bare
        found = [_PATTERN.fullmatch(part) for part in inner.split("|")]
        if sign != "=~":
            return _unsaid(value)
        if not all(found):
            return f"{field}/{_searched(value)}/"
        words = [_phrase(part[1]) + ("" if part[2] == "\\b" else "*") for part in found if part]
        return f"{field}({' OR '.join(words)})" if words[1:] else f"{field}{words[0]}"

    return said


def _searched(value: str) -> str:
    """A pattern as it stands between the slashes of a search."""
    try:
        pattern(value)
    except ValueError as error:
        raise UnsayableError(value) from error
    return _SLASH.sub(r"\/", value)


def _phrase(words: str) -> str:
    if '"' in words or not any(map(str.isalnum, words)):
        raise UnsayableError(words)
    return words if words.isalnum() else f'"{words}"'


def _unsaid(what: str) -> str:
    raise UnsayableError(what)


_TERMS: Mapping[str, Callable[[str, str], str]] = MappingProxyType(
    {
        "unread": _unread,
        "age": _age,
        "tags": _tag,
        "feedtitle": _source,
        "title": _words("title:"),
        "author": _words("author:"),
        "content": _words(""),
    }
)
