"""What is typed, key by key: counts (`5 j`) and sequences (`g g`). Pure: keys in, what they mean out."""

from dataclasses import dataclass

from reader.tui.keys.keymap import Combo, Keymap

DIGITS = 6
"""Of a count; of more, the last ones hold."""

LINE_FEED = "ctrl+j"
"""What enter is to a terminal that nobody has taken over yet: it was typed while the reader started."""


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

    @property
    def count(self) -> int | None:
        """The count so far."""
        return int(self._count) if self._count else None

    def press(self, key: str, *, numbers: bool = False) -> Stroke:
        """One key. Escape takes back what was begun, and does no more then. With `numbers` any digit is of a count."""
        if key == "escape" and (self._held or self._count):
            self._held, self._count = (), ""
            return NOTHING
        if key == LINE_FEED and (key,) not in self.keymap.meanings:
            key = "enter"
        held, self._held = (*self._held, key), ()
        if self._counts(key, held, numbers=numbers):
            self._count = (self._count + key)[-DIGITS:]
            return NOTHING
        if held in self.keymap.meanings:
            count, self._count = self.count, ""
            return Stroke(self.keymap.meanings[held], count)
        if held in self.keymap.beginnings:
            self._held = held
            return NOTHING
        waiting, self._count = bool(self._count) or len(held) > 1, ""
        return NOTHING if waiting else NOT_OURS

    def _counts(self, key: str, held: Combo, *, numbers: bool) -> bool:
        """Whether a key is a digit of a count: one that goes on, or one that begins and means nothing else."""
        if len(held) > 1 or not (key.isascii() and key.isdigit()):
            return False
        return bool(self._count) or (key != "0" and (numbers or held not in self.keymap.meanings))
