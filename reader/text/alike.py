"""Words as a person searches for them: without case, accents and the typographer's own marks.

Every character stands for one, so that what is found has the offsets of the text itself.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

_TYPED: Mapping[str, str] = MappingProxyType(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ς": "σ"}
    | dict.fromkeys("‘’ʼ‛′", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("\n\t\u00a0\u2002\u2003\u2009\u202f", " ")
)
"""What a keyboard has for letters with a stroke, marks and blanks, and for the sigma that ends a word."""
_ACCENTS = ("\u0300", "\u036f")
"""The first and the last of Unicode's combining diacritical marks; those of other scripts change the letter."""


def occurrences(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in a text, as code-point offsets of start and end; nowhere for no words."""
    wanted, within = alike(" ".join(words.split())), alike(text)
    at = within.find(wanted) if wanted else -1
    while at >= 0:
        yield at, at + len(wanted)
        at = within.find(wanted, at + len(wanted))


@lru_cache(4)
def alike(text: str) -> str:
    """The text in small letters without accents, as long as it is."""
    # U+0130 is the only letter whose small form has two characters. Few of a text's characters differ, and replacing
    # them one after the other is ten times as quick as `str.translate`.
    text = text.replace("\u0130", "i").lower()
    for character in set(text):
        plain = _plain(character)
        if plain != character:
            text = text.replace(character, plain)
    return text


def _plain(character: str) -> str:
    if character in _TYPED or character.isascii():
        return _TYPED.get(character, character)
    parts = unicodedata.normalize("NFD", character)
    first, last = _ACCENTS
    return parts[0] if all(first <= mark <= last for mark in parts[1:]) else character
