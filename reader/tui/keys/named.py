"""What a sentence calls a key: "U shows all", or whatever sign its person gave to that.

One reader runs in a process, and its keys hold for all of it: what is said does not carry them about.
"""

from collections.abc import Iterable

from reader.tui.keys.table import KEYS, Key, shown_apart

_NAMES: dict[str, str] = {}


def name_keys(table: Iterable[Key]) -> None:
    """Call the keys as they stand in this table; what has none there is done by its id behind `:`."""
    _NAMES.update((key.id, next(iter(shown_apart(key)), f":{key.id}")) for key in table)


def named(id: str) -> str:
    """The first of the keys with an id."""
    return _NAMES[id]


name_keys(KEYS)
