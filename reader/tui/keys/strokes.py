"""What is typed, key by key: counts (`5 j`), sequences (`g g`), and what a slow line makes of an escape sequence.

Pure: keys and their times in, what they mean out. An arrow key is three bytes that begin with an escape; on a line that
stalls they can arrive apart and look like Escape and two letters. Such a rest is dropped here.
"""

import string
from dataclasses import dataclass

from reader.tui.keys.keymap import Combo, Keymap

SPLIT = 0.6
"""Seconds after an Escape within which the rest of a split sequence is expected: a few round trips of a slow line."""
DIGITS = 6
"""Of a count; of more, the last ones hold."""

LINE_FEED = "ctrl+j"
"""What enter is to a terminal that nobody has taken over yet: it was typed while the reader started."""

ANSWER = "]0"
"""The rest of what a terminal answered (OSC): a number follows the bracket, unlike where somebody types it."""

_PARAMETERS = frozenset(string.digits + "<=>?;:!\"#$%&'()*+,-./ ")
"""ECMA-48: what stands between the beginning and the last sign of a control sequence."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """What a key means."""

    ids: frozenset[str] = frozenset()
    """The ids of actions of which the nearest is to be done."""
    count: int | None = None
    """What was typed before it, if anything was."""
    taken: bool = True
    """False: the key is nobody's here, and goes its ordinary way."""


NOTHING = Stroke()
NOT_OURS = Stroke(taken=False)


class Strokes:
    """Follows the keys of one reader."""

    def __init__(self, keymap: Keymap) -> None:
        self.keymap = keymap
        self._held: Combo = ()
        self._count = ""
        self._escaped_at = float("-inf")
        self._rest = ""
        """`[`, `O`, `]` or `ANSWER` while the rest of a split sequence is dropped."""

    def press(self, key: str, character: str | None, at: float) -> Stroke:
        """One key, pressed at a time in seconds."""
        if self.is_rest(key, character, at):
            return NOTHING
        if key == LINE_FEED and (key,) not in self.keymap.meanings:
            key = "enter"
        held, self._held = (*self._held, key), ()
        if self._counts(key, held):
            self._count = (self._count + key)[-DIGITS:]
            return NOTHING
        if held in self.keymap.meanings:
            count, self._count = int(self._count) if self._count else None, ""
            return Stroke(self.keymap.meanings[held], count)
        if held in self.keymap.beginnings:
            self._held = held
            return NOTHING
        waiting, self._count = bool(self._count) or len(held) > 1, ""
        return NOTHING if waiting else NOT_OURS

    def _counts(self, key: str, held: Combo) -> bool:
        """Whether a key is a digit of a count: one that goes on, or one that begins and means nothing else."""
        if len(held) > 1 or not (key.isascii() and key.isdigit()):
            return False
        return bool(self._count) or (key != "0" and held not in self.keymap.meanings)

    def is_rest(self, key: str, character: str | None, at: float) -> bool:
        """Whether a key is the rest of an escape sequence that came apart."""
        if key == "escape":
            held, self._rest, self._escaped_at = bool(self._held or self._count), "", at
            self._held, self._count = (), ""
            return held
        if at - self._escaped_at > SPLIT:
            self._rest = ""
            return False
        if not self._rest:
            self._rest = character if character and character in "[O]" else ""
            self._escaped_at = at if self._rest else float("-inf")
            return bool(self._rest)
        if self._rest == "]" and not (character or "").isdigit():
            self._rest, self._escaped_at = "", float("-inf")
            return False
        self._escaped_at = at
        self._rest = ANSWER if self._rest == "]" else self._rest
        is_last = character == "\\" if self._rest == ANSWER else character not in _PARAMETERS
        if is_last:
            self._rest, self._escaped_at = "", float("-inf")
        return True
