"""What a setting may be: each check says what is wrong with a value, or nothing."""

import re
from collections.abc import Callable
from pathlib import Path

from reader.errors import QueryError

SYNC_PROTOCOLS = ("greader", "fever")
"""How services are asked that follow feeds for somebody."""


def one_of(*choices: str) -> Callable[[object], str]:
    """A value is one of some words."""
    return lambda value: "" if value in choices else f"must be one of {', '.join(choices)}"


def whole_number(low: int, high: int) -> Callable[[object], str]:
    """A value is a whole number between two."""

    def check(value: object) -> str:
        fits = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return "" if fits else f"must be a whole number from {low} to {high}"

    return check


def flag(value: object) -> str:
    """A value is true or false."""
    return "" if isinstance(value, bool) else "must be true or false"


def text(value: object) -> str:
    """A value is text."""
    return "" if isinstance(value, str) else "must be text in quotation marks"


def place(what: str) -> Callable[[object], str]:
    """A value is a file or a folder: the same one wherever the reader is started."""

    def check(value: object) -> str:
        if not isinstance(value, str):
            return text(value)
        try:
            fits = not value or Path(value).expanduser().is_absolute()
        except RuntimeError:  # nobody of this name has a home
            fits = False
        return "" if fits and "\0" not in value else f"must be {what} that begins with / or ~/"

    return check


def command(example: str) -> Callable[[object], str]:
    """A value is a command as a list of words, or an empty list."""

    def check(value: object) -> str:
        words = value if isinstance(value, list) else [None]
        fits = all(isinstance(word, str) and "\0" not in word for word in words) and "" not in words[:1]
        return "" if fits else f"must be a list of words, such as {example}"

    return check


def watched(value: object) -> str:
    """A value is a list of words that are watched for."""
    from reader.text.watched import ANY, Watched  # noqa: PLC0415 (few have such words in their settings)

    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip(f"{ANY} ") for word in value):
        return 'must be a list of words, such as ["ferry", "strike*"]'
    try:
        Watched.of(value)
    except ValueError as error:
        return f"has a pattern that makes no sense: {error}"
    return ""


def searches(value: object) -> str:
    """A value is a list of searches that can be asked of an article that comes in."""
    if not isinstance(value, list) or not all(isinstance(words, str) and words.strip() for words in value):
        return 'must be a list of searches, such as ["title:quiz", "source:post tag:sport"]'
    return next(filter(None, map(_unaskable, value)), "")


def _unaskable(search: str) -> str:
    """Why a search cannot be asked of an article that comes in."""
    from reader.store.searching.parsing import parse as parse_search  # noqa: PLC0415 (few have a search in their settings)
    from reader.store.searching.query import asks_findings  # noqa: PLC0415

    try:
        asks = asks_findings(parse_search(search))
    except QueryError as error:
        return f"has a search that makes no sense: {error}"
    return (
        f"cannot have {search!r}: who speaks and what is named is found later than an article comes in" if asks else ""
    )


def protocol(value: object) -> str:
    """A value says how a service is asked, or nothing."""
    return "" if value == "" else one_of(*SYNC_PROTOCOLS)(value)


def address(value: object) -> str:
    """A value is the address of a service. Name and password stand apart from it, so that it can be shown."""
    if not isinstance(value, str):
        return text(value)
    fits = not value or re.fullmatch(r"https?://[^\s/@]+(?:/\S*)?", value)
    return "" if fits else "must be an address that begins with https:// or http://, without a name and password"
