"""Text for terminals that know ASCII alone: every sign becomes one of the same width that looks or reads like it."""

import re
import unicodedata
from functools import cache

from rich.cells import split_graphemes

_ALIKE = str.maketrans(
    "▌┊┃█•▣─│●○◆▸★…·“”„«»‘’‚‹›–—−→←↓↑×°▁▂▃▄▅▆▇≈±£€¥₹",
    '|:|#*#-|*o*>+~-"""""\'\'\'<>---><v^xo..--==#~+LEYR',
)
"""What is cut ends in `~`, as in editors and shells: a full stop would say that it is whole."""
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


def plain(text: str) -> str:
    """The text in ASCII, as many cells wide as before; what has nothing like it becomes question marks."""
    return text if text.isascii() else _FOREIGN.sub(lambda run: _alike(run[0]), text.translate(_ALIKE))


@cache
def _alike(run: str) -> str:
    return "".join(_one(run[start:end], width) for start, end, width in split_graphemes(run)[0])


def _one(sign: str, width: int) -> str:
    parts = unicodedata.normalize("NFKD", sign).translate(_ALIKE)  # a raised minus is made of a minus
    base = "".join(part for part in parts if part.isascii() and part.isprintable())
    return base[:width].ljust(width) if base else "?" * width
