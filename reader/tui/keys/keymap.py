"""Which keys do what for this person: the table of keys with the settings laid over it, checked.

Pure. A stroke sequence (`j`, `ctrl+d`, `g g`) leads to the ids of actions; what is typed is followed by `strokes`. A
key of a person's own has lines of the command line for its id, and does one after the other.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from textual.keys import Keys

from reader.settings import KeySetting, complaint
from reader.text.meant import suggestion
from reader.tui.keys.commands import is_line, lines_of
from reader.tui.keys.table import KEYS, Key, Where

Combo = tuple[str, ...]
"""Textual's names of keys that are pressed one after another."""

NEAR = frozenset({Where.TIMELINE, Where.NAMES, Where.LINKS, Where.FEEDS, Where.RECORDINGS})
"""Places whose keys go before those that hold everywhere."""

_TEXTUAL_CALLS = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
LAST = "reader.quit"
"""The id that always has a key."""
_IDS = frozenset(key.id for key in KEYS)
_MODIFIERS = ("ctrl+", "shift+", "alt+")
_NAMED = frozenset(key.value for key in Keys)
_FEW = 3
"""Keys of a sequence up to which letters without blanks are likely meant as one; more are a name of a key."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """What every sequence of keys means, and the table of keys as it stands now."""

    table: tuple[Key, ...]
    meanings: Mapping[Combo, frozenset[str]]
    """The ids that a sequence may mean: at most one of each place."""
    beginnings: frozenset[Combo]
    """What longer sequences begin with."""

    @classmethod
    def of(cls, table: Iterable[Key]) -> "Keymap":
        """The map of a table that has no clashes."""
        table = tuple(table)
        meanings: dict[Combo, set[str]] = {}
        for key in table:
            for sequence in sequences(key):
                meanings.setdefault(sequence, set()).add(key.id)
        beginnings = {sequence[:n] for sequence in meanings for n in range(1, len(sequence))}
        return cls(table, {s: frozenset(ids) for s, ids in meanings.items()}, frozenset(beginnings))


def sequences(key: Key) -> tuple[Combo, ...]:
    """The sequences that do what a key of the table does."""
    return tuple(tuple(keys.split()) for keys in key.keys.split(",") if keys)


def key_name(word: str) -> str:
    """Textual's name of a key as a person writes it (`]`, `G`, `ctrl+d`); empty when there is no such key."""
    modifier = next((m for m in _MODIFIERS if word.startswith(m) and len(word) > len(m)), "")
    rest = word.removeprefix(modifier)
    if len(rest) == 1 and rest.isprintable() and rest != " ":
        name = rest if rest.isalnum() else unicodedata.name(rest, "").lower().replace("-", "_").replace(" ", "_")
        name = _TEXTUAL_CALLS.get(name, name)
        return f"{modifier}{name}" if name else ""
    return word if rest in _NAMED or word in _NAMED or rest in _spelled_out() else ""


def _spelled_out() -> frozenset[str]:
    """The names of the signs in the table: they may be used as they stand there."""
    return frozenset(name for key in KEYS for keys in sequences(key) for name in keys)


def read_keymap(settings: Sequence[KeySetting], origin: str = "settings.toml") -> Keymap:
    """The map of the table with these settings in place of its keys. Raises SettingsError with every mistake."""
    if found := mistakes(settings):
        raise complaint(origin, found)
    return Keymap.of(_laid_over(settings))


def mistakes(settings: Sequence[KeySetting]) -> list[tuple[int, str]]:
    """What is wrong with keys, by line: an id or a key that is not there, and keys that would mean two things."""
    found = [
        (setting.line, f"there is no key {name}{suggestion(name, _IDS)}")
        for setting in settings
        for name in _unknown(setting)
    ]
    known = [setting for setting in settings if not _unknown(setting)]
    for setting in known:
        found += [(setting.line, f"{setting.id}: {keys!r} is no key{_apart(keys)}") for keys in _wrong(setting)]
    sound = [setting for setting in known if not _wrong(setting)]
    lines = {setting.id: setting.line for setting in sound}
    clashes = [(lines.get(a, lines.get(b, 0)), words) for a, b, words in _clashes(_laid_over(sound))]
    return sorted([*found, *clashes])


def _unknown(setting: KeySetting) -> list[str]:
    """What keys were given to and is not there."""
    lines = lines_of(setting.id)
    return [line for line in lines if not is_line(line, _IDS)] if lines else [setting.id]


def _wrong(setting: KeySetting) -> list[str]:
    """What is given as keys and is none. No keys at all free those of the table, but there has to be a way out."""
    if not setting.keys and setting.id == LAST:
        return [""]
    return [keys for keys in setting.keys if not keys.split() or not all(key_name(word) for word in keys.split())]


def _apart(keys: str) -> str:
    """How keys are written that were given without blanks between them, as the end of a message."""
    several = 1 < len(keys) <= _FEW and all(map(key_name, keys))
    return f"; one after the other they are {' '.join(keys)!r}" if several else ""


def _laid_over(settings: Sequence[KeySetting]) -> tuple[Key, ...]:
    """The table of keys with the settings in place of its own, and behind it the keys that it does not have."""
    given = {
        setting.id: ",".join(" ".join(key_name(word) for word in keys.split()) for keys in setting.keys)
        for setting in settings
    }
    own = (Key(name, keys, name, Where.OWN, f"obey({name!r})") for name, keys in given.items() if name not in _IDS)
    return (*(replace(key, keys=given.get(key.id, key.keys)) for key in KEYS), *own)


def _clashes(table: Iterable[Key]) -> Iterable[tuple[str, str, str]]:
    """Pairs of ids that one sequence would mean, or the beginning of one another's."""
    known: list[tuple[Combo, Key]] = []
    for key in table:
        for sequence in sequences(key):
            for other, held in known:
                same = sequence == other
                begins = sequence[: len(other)] == other or other[: len(sequence)] == sequence
                if held.id == key.id or not begins or (same and not _meet(held, key)):
                    continue
                how = "is also" if same else "begins the keys of" if len(sequence) < len(other) else "goes on from"
                yield key.id, held.id, f"{key.id}: {' '.join(sequence)} {how} {held.id}"
            known.append((sequence, key))


def _meet(one: Key, other: Key) -> bool:
    """Whether neither of two keys goes before the other."""
    return one.where is other.where or not ({one.where, other.where} & NEAR)
