"""Words for a question that was not asked: they come right behind the key that would have asked it, on a slow line
together with it, and are no keys.

Pure: keys and their times in, whether they are such words out.
"""

from reader.tui.keys.torn import Typed

PAUSE = 0.5
"""Seconds within which the next sign of such words follows."""
LONGEST = 2.0
"""Seconds after which a key is a key again, whatever came before it."""
NEVER = float("-inf")


class Unheard:
    """Follows the keys of one reader."""

    def __init__(self) -> None:
        self._heard = NEVER
        """When the last key came that was one."""
        self._until = NEVER

    def refuse(self) -> None:
        """The key that came last would ask something, and does not."""
        self._until = self._heard + PAUSE

    def takes(self, typed: Typed) -> bool:
        """Whether a key belongs to words that nobody hears; enter ends them."""
        is_sign = typed.character is not None and typed.character.isprintable()
        if typed.time < min(self._until, self._heard + LONGEST) and (is_sign or typed.key == "enter"):
            self._until = typed.time + PAUSE if is_sign else NEVER
            return True
        self._heard, self._until = typed.time, NEVER
        return False
