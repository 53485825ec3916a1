"""Word lists of names and places, as the tagger asks for them: whether this word is in that list.

Made by `reader.analysis.names.training.lists`; sources and licences stand in NOTICE.
"""

import os.path
import sys
import zlib
from bisect import bisect_left
from functools import cache, lru_cache
from itertools import filterfalse
from mmap import ACCESS_READ, mmap

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal

DATA = os.path.dirname(os.path.dirname(__file__)) + "/data/"  # noqa: PTH120 - `pathlib` takes longer than the lists
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


LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "a"})
"""Letters that Unicode does not take apart."""


def fold(text: str) -> str:
    """Small letters without accents, so that "São Paulo" is found as "sao paulo"."""
    if text.isascii():
        return text.lower()
    plain = text.casefold().replace("’", "'")
    if not plain.isascii():
        import unicodedata  # noqa: PLC0415 - many articles have no accents, and it is a large library to load

        plain = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", plain)))
    return plain if plain.isascii() else plain.translate(LETTERS)  # each letter that is not in it takes an exception


LISTS = ("first", "last", "city", "town", "state", "common")
"""Given names, surnames, cities of 250,000 people and more, smaller towns, states of the US, plain words of news."""

PERSONAL = frozenset(("first", "last"))
"""The lists of what people are called."""
KNOWN_PLACES = frozenset(("city", "state"))
"""Those of places that readers know by name."""
PLACES = KNOWN_PLACES | {"town"}
PLAIN_OR_PLACE = KNOWN_PLACES | {"common"}
"""Those of words that are hardly ever a name of somebody, though lists of such names may have them too."""


@lru_cache(maxsize=4_000)
def lists_of(word: str) -> tuple[str, ...]:
    """The lists that a folded word stands in. One of 40,000 foreign words is taken for one that is listed."""
    sums, held = _table()
    wanted = zlib.crc32(word.encode())
    at = bisect_left(sums, wanted)
    return _named(held[at]) if at < len(sums) and sums[at] == wanted else ()


@cache
def _table() -> tuple["memoryview[int]", memoryview]:
    """The CRC-32 sums of all listed words in order, and for each a bit for each of the lists, the first the lowest.

    `lists.crc32` holds how many there are, and then both: nothing is built when it is loaded.
    """
    held = mapped("lists.crc32")
    end = 4 + 4 * int.from_bytes(held[:4], "little")
    return unsigned("I", held[4:end]), held[end:]


def is_given(word: str) -> bool:
    """Whether a folded word is a given name, and no plain word of news."""
    listed = lists_of(word)
    return "first" in listed and "common" not in listed


@lru_cache(maxsize=4_000)
def is_english(word: str) -> bool:
    """Whether dictionaries of English write a folded word small, in any of its forms; not asked of plain words of news.

    One of 60,000 other words is taken for one of these.
    """
    sums = _english()
    wanted = zlib.crc32(word.encode())
    at = bisect_left(sums, wanted)
    return at < len(sums) and sums[at] == wanted


@cache
def _english() -> "memoryview[int]":
    """The CRC-32 sums of the words, in order."""
    return unsigned("I", mapped("english.crc32"))


@cache
def _named(bits: int) -> tuple[str, ...]:
    return tuple([name for at, name in enumerate(LISTS) if bits >> at & 1])
