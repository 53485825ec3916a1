"""Word lists of names and places, as the tagger asks for them: whether this word is in that list.

Made by `reader.analysis.names.training.lists`; sources and licences stand in NOTICE.
"""

import os.path
import sys
import unicodedata
import zlib
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from itertools import filterfalse
from mmap import ACCESS_READ, mmap

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal

DATA = os.path.dirname(__file__) + "/data/"  # noqa: PTH120 - `pathlib` takes longer to load than all the lists
"""The folder of what was learnt and listed, with its slash."""


def data(name: str) -> bytes:
    """One file of it."""
    with open(DATA + name, "rb") as file:  # noqa: PTH123 - as above
        return file.read()


def mapped(name: str) -> memoryview:
    """One file of it, read where it lies, and only as far as it is asked for."""
    with open(DATA + name, "rb") as file:  # noqa: PTH123 - as above
        return memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))


def unsigned(kind: "Literal['I', 'H']", held: memoryview) -> "memoryview[int]":
    """Little-endian numbers of 4 bytes (I) or 2 (H)."""
    if sys.byteorder == "little":
        return held.cast(kind)
    from array import array  # noqa: PLC0415 - few machines are big-endian

    swapped = array(kind, held.tobytes())
    swapped.byteswap()
    return memoryview(swapped)


def fold(text: str) -> str:
    """Small letters without accents, so that "São Paulo" is found as "sao paulo"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(filterfalse(unicodedata.combining, plain)).translate(LETTERS)


LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "a"})
"""Letters that Unicode does not take apart."""


def words(text: str) -> frozenset[str]:
    """A list written as text, one blank or line break between its words."""
    return frozenset(text.split())


class HashedWords:
    """A set of words as the sorted CRC-32 sums of their UTF-8, 4 bytes a word and nothing to build when it is loaded.

    One of 40,000 foreign words is taken for a member.
    """

    __slots__ = ("_sums",)

    def __init__(self, sums: "memoryview[int]") -> None:
        self._sums = sums

    def __contains__(self, word: str) -> bool:
        """Whether a folded word is in it."""
        return self.has(zlib.crc32(word.encode()))

    def has(self, wanted: int) -> bool:
        """Whether a word of this sum is in it."""
        at = bisect_left(self._sums, wanted)
        return at < len(self._sums) and self._sums[at] == wanted


LISTS = ("first", "last", "city", "town", "state", "common")
"""Given names, surnames, cities of 250,000 people and more, smaller towns, states of the US, plain words of news."""


@cache
def word_lists() -> Mapping[str, HashedWords]:
    """Each list by its name; all entries folded. `lists.crc32` holds for each its length and then its sums."""
    found, at, numbers = {}, 0, unsigned("I", mapped("lists.crc32"))
    for name in LISTS:
        end = at + 1 + numbers[at]
        found[name] = HashedWords(numbers[at + 1 : end])
        at = end
    return found


def lists_of(word: str) -> tuple[str, ...]:
    """The lists that a folded word stands in."""
    wanted = zlib.crc32(word.encode())
    return tuple([name for name, held in word_lists().items() if held.has(wanted)])
