"""Patterns of a search as SQL, by functions that a connection is taught.

No index knows patterns, so each text is looked through once, and what was found in it is known from then on. A pattern
that takes too long is given up: whether an article fulfils it, or its opposite, is not known, so neither is found.
"""

from collections.abc import Iterator
from functools import lru_cache

from reader.store.file.database import Database
from reader.store.searching.query import Either, Every, Pattern, Query, Without
from reader.store.selection import Condition
from reader.text.pattern import pattern

REMEMBERED = 8
"""Patterns of which it is known what they found, at some 80 bytes an article."""

_TEXT = "coalesce(found_before(?, a.hash), looked(?, a.hash, (SELECT text FROM texts WHERE article = a.id)))"
_FEEDS = "a.feed IN (SELECT id FROM feeds WHERE {})"
_FIELDS = {
    "": f"fits(?, a.title) OR {_TEXT}",
    "title": "fits(?, a.title)",
    "author": "fits(?, a.author)",
    "tag": "EXISTS (SELECT 1 FROM json_each(a.tags) WHERE fits(?, value)) OR "
    + _FEEDS.format("EXISTS (SELECT 1 FROM json_each(tags) WHERE fits(?, value))"),
    "source": "fits(?, a.source) OR "
    + _FEEDS.format("fits(?, given_title) OR fits(?, title) OR fits(?, without_login(url))"),
    "folder": _FEEDS.format("fits(?, folder)"),
}


def teach(database: Database) -> None:
    """Have questions over a connection use patterns."""
    database.teach("fits", _fits, 2)
    database.teach("fits_not", _fits_not, 1)
    database.teach("found_before", _found_before, 2)
    database.teach("looked", _looked, 3)


def fulfilled(node: Pattern) -> Condition:
    """What an article fulfils in which a pattern finds something; NULL where that is not known."""
    sql = f"CASE WHEN {_FIELDS[node.field]} THEN 1 ELSE fits_not(?) END"
    return Condition(sql, (node.written,) * sql.count("?"))


def patterns_of(node: Query, *, refused: bool = True) -> Iterator[Pattern]:
    """The patterns of a query; of those that it refuses only where they are asked for, too."""
    match node:
        case Pattern():
            yield node
        case Every(parts) | Either(parts):
            for part in parts:
                yield from patterns_of(part, refused=refused)
        case Without(part) if refused:
            yield from patterns_of(part)


def given_up(node: Query) -> str:
    """The first pattern of a query that took too long, as it is typed; empty where none did."""
    return next((f"/{each.written}/" for each in patterns_of(node) if pattern(each.written).slow), "")


def _fits(written: str, text: str | None) -> bool | None:
    return pattern(written).fits(text or "")


def _fits_not(written: str) -> int | None:
    return None if pattern(written).slow else 0


def _found_before(written: str, hashed: bytes) -> bool | None:
    return _memory(written).get(hash(hashed))


def _looked(written: str, hashed: bytes, text: str | None) -> bool | None:
    found = pattern(written).fits(text or "")
    if found is not None:
        _memory(written)[hash(hashed)] = found
    return found


@lru_cache(REMEMBERED)
def _memory(_written: str) -> dict[int, bool]:
    """What a pattern found, by the hash of an article's text and day."""
    return {}
