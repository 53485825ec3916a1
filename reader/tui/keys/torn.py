"""What a slow line makes of an escape sequence: Escape and a few signs, which nobody typed.

Pure: keys and their times in, those that were typed out. An arrow key is three bytes that begin with an escape; on a
line that stalls they can arrive apart and look like Escape and two letters. Such a rest is dropped here. A sign that
may begin one waits for the next key, or a while, until it is known what it was.
"""

import string
from typing import Generic, Protocol, TypeVar

SPLIT = 0.6
"""Seconds within which the next sign of a split sequence is expected: a few round trips of a slow line."""

_PARAMETERS = frozenset(string.digits + "<=>?;:!\"#$%&'()*+,-./ ")
"""ECMA-48: what stands between the beginning and the last sign of a control sequence."""
_GO_ON = {"[": frozenset(string.digits + "<=>?"), "O": frozenset(string.digits), "]": frozenset(string.digits)}
"""What follows the signs that begin a sequence where it goes on; a number begins what a terminal answers (OSC)."""
_END = {"[": frozenset("ABCDEFHIOPQRSZ"), "O": frozenset("ABCDEFHMPQRS"), "]": frozenset[str]()}
"""What follows them where a key sends no more: arrows, home, end, function keys, a window that gets the eye."""
_ANSWER_ENDS = "\\"
"""Behind another escape."""


class Typed(Protocol):
    """A key as it arrived."""

    @property
    def key(self) -> str:
        """Its name."""

    @property
    def character(self) -> str | None:
        """What it writes, if anything."""

    @property
    def time(self) -> float:
        """In seconds."""


T = TypeVar("T", bound=Typed)


class Torn(Generic[T]):
    """Follows the keys of one reader."""

    def __init__(self) -> None:
        self._held: T | None = None
        """It may begin the rest of a sequence."""
        self._dropped = ""
        """The sign that began the rest that is being dropped."""
        self._escaped_at = float("-inf")
        """When the last sign of what may be one sequence came."""

    @property
    def waits(self) -> bool:
        """Whether a key is held: it is to be let go when `SPLIT` seconds are over."""
        return self._held is not None

    def let_go(self) -> tuple[T, ...]:
        """The key that is held, if any: nothing followed it, so it was typed."""
        held, self._held = self._held, None
        return (held,) if held else ()

    def take(self, typed: T) -> tuple[T, ...]:
        """The keys that were typed, now that another one arrived."""
        if typed.time - self._escaped_at > SPLIT:
            self._dropped, self._escaped_at = "", float("-inf")
        if self._dropped and (typed.key != "escape" or self._dropped == "]"):
            self._drop(typed)
            return ()
        held = self.let_go()
        if typed.key == "escape":
            self._dropped, self._escaped_at = "", typed.time
            return (*held, typed)
        return self._behind_escape(typed, held) if self._escaped_at > float("-inf") else (*held, typed)

    def _behind_escape(self, typed: T, held: tuple[T, ...]) -> tuple[T, ...]:
        """The keys that were typed, with one that came soon after an Escape, or after what was held behind it."""
        sign, begun = typed.character or "", held[0].character or "" if held else ""
        self._escaped_at = float("-inf")
        if not begun and sign in _GO_ON:
            self._held, self._escaped_at = typed, typed.time
        elif begun and sign in _GO_ON[begun]:
            self._dropped, self._escaped_at = begun, typed.time
        elif not begun or sign not in _END[begun]:
            return (*held, typed)
        return ()

    def _drop(self, typed: T) -> None:
        """One more sign of a rest; with the last one it is over."""
        sign = typed.character or ""
        is_last = sign == _ANSWER_ENDS if self._dropped == "]" else sign not in _PARAMETERS
        self._dropped = "" if is_last else self._dropped
        self._escaped_at = float("-inf") if is_last else typed.time
